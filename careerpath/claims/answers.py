"""Clauses that speak of the clause before them: answers, fragments, "that is my dream", "so that I can"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careerpath.claims.roles import who_is
from careerpath.claims.standing import says_enough
from careerpath.words.small_words import BE, CONTRAST
from careerpath.words.verbs import is_gerund, is_participle
from careerpath.words.word_sets import word_set

if TYPE_CHECKING:
    from careerpath.claims.predicates import Clause
    from careerpath.model.matches import StatementStatus

_LEAVE = word_set("may can could might")
_TAKEN_UP = (["it"], ["that"], ["them"])


class Read(NamedTuple):
    """A clause and how it is to be taken."""

    clause: Clause
    status: StatementStatus
    cue: str
    #: Whether it claims work for the writer by itself.
    stands: bool


def with_answers(read: list[Read]) -> list[Read]:
    """Let an answer without a topic speak of what goes before it: "mediation? No.", "sending cases up: none"."""
    for at in range(1, len(read)):
        read[at] = _headed(_named(read[at], read[at - 1]), read[at - 1])
        one, before = read[at], read[at - 1]
        if one.status == "matched":
            read[at] = _purpose(one, before)
        elif before.status == "matched" and _speaks_of(one, before):
            read[at - 1] = _as(before, one)
        elif at > 1 and _is_what(one, before) and _is_topic(read[at - 2].clause):
            read[at - 2] = _as(read[at - 2], one)
    return read


def _as(one: Read, other: Read) -> Read:
    return one._replace(status=other.status, cue=other.cue, stands=False)


def _is_topic(clause: Clause) -> bool:
    """Say whether a clause only names what is spoken of: "mediation?", "collecting fees:"."""
    return clause.mark == "?" or clause.verbless or (clause.dropped and is_gerund(clause.words[0]))


def _named(one: Read, before: Read) -> Read:
    """Read a fragment that names who did what was asked about: "complaints? The lead.", "budgets: my boss"."""
    words = one.clause.words
    by = one.clause.dropped and words[1:2] == ["by"] and is_participle(words[0])
    fragment = by or one.clause.verbless
    if words[0].isdigit():
        return one
    if one.status != "matched" or not fragment or before.clause.mark not in {"?", ":", "-"} or "i" in words:
        return one
    who = who_is(words, 2 if by else 0, len(words), one.clause.names)
    known = who in {"other", "class"} and _is_topic(before.clause)
    return one._replace(status="other", cue=" ".join(words), stands=False) if known else one


def _headed(one: Read, before: Read) -> Read:
    """Read what follows a heading: "Objective: to train staff", "training received: fees"."""
    own = one.clause.who == "me" and not one.clause.dropped and before.status in {"negated", "planned"}
    headed = before.clause.verbless or before.status in {"received", "planned"}
    heads = before.clause.mark == ":" and headed
    return _as(one, before) if heads and before.status != "matched" and not own else one


def _purpose(one: Read, before: Read) -> Read:
    """Read what a plan is for: "thinking of applying so I could train staff"."""
    meant = before.status == "planned" or {"am", "learning"} <= {*before.clause.words}
    so = one.clause.link in {"so", "that"} and not _LEAVE.isdisjoint(one.clause.helpers)
    return one._replace(status="planned", cue=before.cue or "so that", stands=False) if meant and so else one


def _speaks_of(one: Read, before: Read) -> bool:
    """Say whether a clause that does not count is about the one before."""
    clause = one.clause
    if one.status == "other" and clause.opens and clause.verbless and "by" in clause.words[:3]:
        return True
    aside = clause.link in CONTRAST and not before.clause.verbless
    if (
        one.status == "negated"
        and (not says_enough(clause) or clause.words[:2] == ["none", ","] or clause.words[0] == "0")
        and not aside
    ):
        return True
    back = clause.who == "it" or (one.status == "other" and clause.rest[:1] in _TAKEN_UP)
    back = back or (clause.who == "topic" and is_gerund(clause.words[clause.start]))
    return back and _is_topic(before.clause)


def _is_what(one: Read, before: Read) -> bool:
    return one.clause.link == "what" and before.clause.head in BE and before.clause.who == "it"
