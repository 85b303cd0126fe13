"""Whether a statement claims something for its writer: denied, hoped for, someone else's, asked for, or received.

A statement is cut into clauses, each with its subject and predicate, and each is asked whose doing it tells of. It
counts when a clause claims work for the writer, or when no clause says otherwise. All of it takes time linear in the
length of the statement.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careerpath.matching.clauses import clauses
from careerpath.matching.cue_words import HOPES, LEADS, SAYS
from careerpath.matching.cues import may_turn
from careerpath.matching.denial import DENYING, affirmed, denial
from careerpath.matching.hope import HOPING, hope, sets_condition
from careerpath.matching.predicates import Clause, read_clause
from careerpath.matching.receipt import RECEIVING, receipt
from careerpath.matching.requirement import ASKING, requirement
from careerpath.matching.roles import who_is
from careerpath.matching.sentences import names_in
from careerpath.matching.small_words import BE, GET, HAVE, NEGATORS, PREPOSITIONS
from careerpath.matching.someone_else import credits_me, someone_else
from careerpath.matching.standing import dismissed_saying, says_enough, speaks_back, stands
from careerpath.matching.strength import STRENGTH_WORDS, strength_of
from careerpath.matching.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from careerpath.model.matches import StatementStatus, Strength


class Claim(NamedTuple):
    """How a statement is to be taken. `status` is `matched` when it counts as the writer's own doing."""

    status: StatementStatus
    strength: Strength
    #: One sentence that quotes the words that decided; empty when nothing special was said.
    reading: str
    #: The words that count, when some clauses do not; None for all of them.
    counted: list[str] | None = None
    #: How the other clauses are to be taken, should the words that count speak of nothing.
    otherwise: StatementStatus | None = None


_PLAIN = Claim("matched", "does", "")
_SENTENCES: dict[StatementStatus, str] = {
    "other": "'{}' says that someone else did it",
    "negated": "'{}' denies it",
    "required": "'{}' asks it of others",
    "planned": "'{}' says that it is hoped for or planned",
    "received": "'{}' says that it was received, not given",
}
#: Clauses that stand beside another, and so may turn it, and clauses inside another, which only describe.
_INSIDE = frozenset({"who", "whom", "whose", "which", "what", "how", "why", "whether", "where", "of", "that", "than"})
_BESIDE = frozenset(
    {
        "because",
        "if",
        "unless",
        "when",
        "whenever",
        "wherever",
        "since",
        "after",
        "before",
        "until",
        "till",
        "once",
        "as",
        "lest",
    }
)


_THINGS = word_set("something thing things anything one area skill work task duty part experience among in which")


class _Read(NamedTuple):
    clause: Clause
    status: StatementStatus
    cue: str
    #: Whether it claims work for the writer by itself.
    stands: bool


def read_claim(text: str, words: Sequence[str]) -> Claim:
    """Read a statement, given with its words."""
    if not may_turn(text, words):
        if words and words[0] in STRENGTH_WORDS:
            return Claim("matched", *strength_of(words))
        return _PLAIN
    read = _with_bare_answers(_read(_parsed(text)))
    refused = [one for one in read if one.status != "matched"]
    if not refused:
        return Claim("matched", *strength_of(words))
    first = refused[0]
    why = _SENTENCES[first.status].format(first.cue)
    if not any(one.stands for one in read):
        return Claim(first.status, "received" if first.status == "received" else "does", why)
    return _in_part(read, first, why, words)


def _in_part(read: list[_Read], first: _Read, why: str, words: Sequence[str]) -> Claim:
    """Return the claim of a statement of which a part does not count."""
    last = max(order for order, one in enumerate(read) if one.stands)
    order = read.index(first)
    back = (
        first.status != "other" and last > order and any(one.stands and speaks_back(one.clause) for one in read[order:])
    )
    if back:
        return Claim("matched", *strength_of(words))
    kept = [word for one in read if one.status == "matched" for word in one.clause.words]
    kept = [piece for word in kept for piece in word.split("-") if piece != ","]
    how_strong, said = strength_of(kept)
    return Claim("matched", how_strong, f"{said} A part is left out: {why}".strip(), kept, first.status)


def _parsed(text: str) -> list[Clause]:
    names = names_in(text)
    parsed: list[Clause] = []
    before: Clause | None = None
    for part in clauses(text):
        clause = read_clause(part, before, names)
        parsed.append(clause)
        before = before if clause.link in _INSIDE or clause.link in _BESIDE else clause
    return parsed


def _read(parsed: list[Clause]) -> list[_Read]:
    iffy = any(map(sets_condition, parsed))
    return [_judged(parsed, order, iffy=iffy) for order in range(len(parsed))]


def _judged(parsed: list[Clause], order: int, *, iffy: bool) -> _Read:
    clause = parsed[order]
    attached = parsed[order + 1 : order + 3]
    status, cue = _status(parsed, order, iffy=iffy)
    if status != "matched":
        return _Read(clause, status, cue, stands=False)
    own = clause.mine or credits_me(clause)
    does = clause.link == "which" and clause.who == "me" and {"will", "would", "can"}.isdisjoint(clause.helpers)
    does = does and not (order and parsed[order - 1].words[-1] in PREPOSITIONS)
    inside = clause.link in _BESIDE or (clause.link in _INSIDE and not does)
    return _Read(clause, "matched", "", stands=own and not inside and not _asks(clause) and stands(clause, attached))


def _asks(clause: Clause) -> bool:
    return clause.mark == "?"


def _status(parsed: list[Clause], order: int, *, iffy: bool) -> tuple[StatementStatus, str]:
    """Return how one clause is to be taken, and the words that say so."""
    clause = parsed[order]
    attached = parsed[order + 1 : order + 3]
    before = parsed[order - 1] if order else None
    told = _told_by_inner(clause, before)
    if told:
        return told
    after = parsed[order + 1] if order + 1 < len(parsed) else None
    carried = _carried(clause, before) or _promised(clause, after)
    alone = len(parsed) == 1 or (order == 0 and clause.link in {"what", "how"})
    if (clause.link in _INSIDE - {"that"} and not alone and not carried) or clause.link in _BESIDE or _asks(clause):
        return "matched", ""
    if clause.link == "that" and before and not carried and not _complement(clause, before):
        return "matched", ""
    if clause.opens and clause.dropped and parsed[order + 1 : order + 2] and _led_in(parsed[order + 1]):
        return "matched", ""
    return next(_answers(clause, attached, before, iffy=iffy), ("matched", ""))


def _led_in(after: Clause) -> bool:
    """Say whether a clause is the one to which a participle led: "unable to wait, I did it by hand"."""
    return after.link == "," and after.who == "me" and not after.dropped and after.words[:1] in (["i"], ["we"])


def _answers(
    clause: Clause, attached: Sequence[Clause], before: Clause | None, *, iffy: bool
) -> Iterator[tuple[StatementStatus, str]]:
    """Yield how a clause is to be taken when it does not count, and the words that say so. The first answer decides."""
    words = clause.words
    if cue := requirement(clause) if not ASKING.isdisjoint(words) else "":
        yield "required", cue
    if cue := _denied(clause, attached):
        yield "negated", cue
    if cue := hope(clause, attached, iffy=iffy) if iffy or not HOPING.isdisjoint(words) else "":
        yield "planned", cue
    if cue := receipt(clause) if not RECEIVING.isdisjoint(words) else "":
        yield "received", cue
    if not _led_by_me(clause, before) and not affirmed(clause, attached) and (cue := someone_else(clause, attached)):
        yield "other", cue


def _denied(clause: Clause, attached: Sequence[Clause]) -> str:
    said = dismissed_saying(clause, attached)
    if said is not None:
        return said
    return denial(clause, attached) if clause.link == "nor" or not DENYING.isdisjoint(clause.words) else ""


def _told_by_inner(clause: Clause, before: Clause | None) -> tuple[StatementStatus, str] | None:
    """Read a clause that carries what the one around it says: "it was Dave who", "a thing I never did"."""
    if before is None or clause.link not in {"who", "that"} or not before.words:
        return None
    carries = before.head in BE | HAVE | GET or (before.head in {"work", "worked"} and before.rest[:1] == ["for"])
    if not carries or (before.who == "me" and before.head in BE):
        return None
    at = before.verb + 1 + (before.rest[:1] == ["for"])
    if not denial(before) and who_is(before.words, at, len(before.words), before.names) in {"other", "class"}:
        return "other", " ".join([*before.words[at:], clause.link])
    return None


def _led_by_me(clause: Clause, before: Clause | None) -> bool:
    """Say whether the people of a subject are the writer's: "the team I led handled 400 calls"."""
    if before is None or before.link not in {"of", "that", "which"} or before.who != "me":
        return False
    return before.head in LEADS or (
        clause.who != "other" and NEGATORS.isdisjoint(before.helpers) and "could" not in before.helpers
    )


def _complement(clause: Clause, before: Clause) -> bool:
    """Say whether "that ..." is what is said or hoped, and not what describes a noun."""
    if clause.who != "me":
        return before.head in SAYS | {"states"} or (before.who == "me" and before.head in BE and len(before.rest) == 1)
    return len(before.rest) <= 1 or before.head in SAYS | HOPES | BE


def _promised(clause: Clause, after: Clause | None) -> bool:
    """Say whether a clause inside the subject says what the whole does: "the next thing I want is"."""
    if after is None or after.head not in BE or clause.who != "me" or clause.link not in {"of", "that"}:
        return False
    return after.end > after.start and after.words[after.end - 1] in _THINGS


def _carried(clause: Clause, before: Clause | None) -> bool:
    """Say whether a clause inside says what "is" promised: "is something I never did", "is what I hope for"."""
    if before is None or before.head not in BE or clause.who not in {"me", "job"} or clause.link == "why":
        return False
    return before.words[-1] in BE | _THINGS


def _with_bare_answers(read: list[_Read]) -> list[_Read]:
    """Let an answer without a topic speak of what goes before it: "mediation? No.", "sending cases up: none"."""
    for position in range(1, len(read)):
        one, before = read[position], read[position - 1]
        if before.clause.mark == ":" and before.status != "matched" and before.clause.verbless:
            read[position] = one._replace(status=before.status, cue=before.cue, stands=False)
        if one.status == "negated" and not says_enough(one.clause) and before.status == "matched":
            read[position - 1] = before._replace(status="negated", cue=one.cue, stands=False)
    return read
