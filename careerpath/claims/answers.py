"""What a clause claims by itself, and what it says of the clause before: answers, headings, purposes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careerpath.claims.cue_words import EXPERIENCE, FAULTS, HOPES
from careerpath.claims.roles import who_is
from careerpath.words.small_words import BACK, BE, CONTRAST, GET, NEGATORS
from careerpath.words.verbs import is_gerund
from careerpath.words.vocabulary import GRAMMAR
from careerpath.words.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerpath.claims.predicates import Clause
    from careerpath.model.matches import StatementStatus

_LEAVE = word_set("may can could might")
#: A clause with fewer topical words than this says nothing on its own.
_FEWEST = 2
_NO_TOPIC = (
    GRAMMAR
    | HOPES
    | EXPERIENCE
    | NEGATORS
    | word_set("given job once applicable case honestly sorry say whatsoever sir ma'am")
)
#: Verbs that only say where or what one was.
_FRAMES = (
    BE
    | GET
    | word_set("""
    work works worked working spend spent hold held join joined start started know knew knows see saw watch watched
    sit sat stay feel felt left drove drive had has have having own owned asked want like love think guess suppose
    worry believe mean hear heard say said
""")
)
_TO_CLAIM = word_set("lie lying dishonest inaccurate untrue false wrong stretch exaggeration misleading exaggerating")
#: What cannot be counted or denied is there; what cannot be recalled is not, but for "a day without".
_UNCOUNTED = word_set("count overstate overemphasize exaggerate stress mind complain help deny")
_ONLY_CANNOT = word_set("count help stress deny")


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
        elif before.status == "matched" and _speaks_of(one):
            read[at - 1] = _as(before, one)
    return read


def _as(one: Read, other: Read) -> Read:
    return one._replace(status=other.status, cue=other.cue, stands=False)


def _named(one: Read, before: Read) -> Read:
    """Read a fragment that names who did what was asked about: "complaints? The lead.", "budgets: my boss"."""
    words = one.clause.words
    if one.status != "matched" or not one.clause.verbless or before.clause.mark not in {"?", ":", "-"}:
        return one
    known = not words[0].isdigit() and who_is(words, 0, len(words), one.clause.names) in {"other", "class"}
    return one._replace(status="other", cue=" ".join(words), stands=False) if known else one


def _headed(one: Read, before: Read) -> Read:
    """Read what follows a heading: "Objective: to train staff", "training received: fees"."""
    own = one.clause.who == "me" and before.status in {"negated", "planned"}
    heads = before.clause.mark == ":" and before.clause.verbless
    return _as(one, before) if heads and before.status != "matched" and not own else one


def _purpose(one: Read, before: Read) -> Read:
    """Read what a plan is for: "thinking of applying so I could train staff"."""
    meant = before.status == "planned" or {"am", "learning"} <= {*before.clause.words}
    so = one.clause.link in {"so", "that"} and not _LEAVE.isdisjoint(one.clause.helpers)
    return one._replace(status="planned", cue=before.cue or "so that", stands=False) if meant and so else one


def _speaks_of(one: Read) -> bool:
    """Say whether a clause that does not count is about the one before."""
    clause = one.clause
    return clause.who == "topic" or (one.status == "negated" and clause.link not in CONTRAST)


def says_enough(clause: Clause) -> bool:
    """Say whether a clause speaks of a topic of its own."""
    return sum(word not in _NO_TOPIC and word != "," for word in clause.words) >= _FEWEST


def speaks_back(clause: Clause) -> bool:
    """Say whether a clause points back to what was said before: "so I did it", "I verify it"."""
    return any(word in BACK for word in clause.rest) or clause.head in {"did", "do"}


def stands(clause: Clause, attached: Sequence[Clause]) -> bool:
    """Say whether a clause of the writer's tells of work done, and not only where it was or what was thought."""
    if clause.verbless:
        return False
    if clause.head in _FRAMES:
        near = clause.rest[:3] if clause.head in BE else []
        return any(word in {"responsible", "charge"} or is_gerund(word) for word in near)
    if clause.head in FAULTS and NEGATORS.isdisjoint(clause.helpers):
        return clause.head in {"turned", "refused", "stayed"}
    return says_enough(clause) or speaks_back(clause) or bool(attached)


def dismissed_saying(clause: Clause) -> str | None:
    """Return what denies a clause that is only said: "I can't say I have", "it would be a lie to claim"; None: not so.

    An empty string says that the clause is affirmed: "I can't count how many".
    """
    if not {"not", "never", "hardly"}.isdisjoint(clause.helpers):
        return _negative_saying(clause)
    if clause.head in BE and not _TO_CLAIM.isdisjoint(clause.rest) and "no" not in clause.rest:
        return " ".join([clause.head, *clause.rest[:2]])
    return clause.head if clause.head in {"lying", "misleading", "exaggerating"} else None


def _negative_saying(clause: Clause) -> str | None:
    begun = clause.head in {"begin", "start"}
    unreal = clause.inverted and clause.words[clause.start] == "had"
    able = clause.head not in _ONLY_CANNOT or not {"can", "could"}.isdisjoint(clause.helpers)
    return "" if (clause.head in _UNCOUNTED and able) or begun or unreal else None
