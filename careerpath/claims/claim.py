"""Whether a statement claims something for its writer: denied, hoped for, someone else's, asked for, or received.

A statement that the quick look does not let through is cut into clauses, and each is asked whose doing it tells of. So
read, it counts when a clause claims work for the writer, or when no clause says otherwise. A second look weighs its
phrases beside that reading and decides. All of it takes time linear in the length of the statement.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careerpath.claims.answers import Read, speaks_back, with_answers
from careerpath.claims.quick_look import may_turn
from careerpath.claims.reading import read_each
from careerpath.claims.second_look import likeliest, look, reading_weighs, telling_words
from careerpath.claims.strength import STRENGTH_WORDS, strength_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerpath.model.matches import StatementStatus, Strength

_SENTENCES: dict[StatementStatus, str] = {
    "other": "'{}' says that someone else did it",
    "negated": "'{}' denies it",
    "required": "'{}' asks it of others",
    "planned": "'{}' says that it is hoped for or planned",
    "received": "'{}' says that it was received, not given",
}
_PHRASED: dict[StatementStatus, str] = {
    "other": "'{}' is mostly said of what someone else does",
    "negated": "'{}' is mostly said of what was not done",
    "required": "'{}' is mostly said of what is asked of others",
    "planned": "'{}' is mostly said of what is hoped for or planned",
    "received": "'{}' is mostly said of what was received",
}


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


def read_claim(text: str, words: Sequence[str]) -> Claim:
    """Read a statement, given with its words."""
    if not may_turn(text, words):
        if words and words[0] in STRENGTH_WORDS:
            return Claim("matched", *strength_of(words))
        return _PLAIN
    claim, seen = read_clauses(text, words), look(text)
    if seen.odds + reading_weighs(claim.status, in_part=claim.counted is not None) <= 0:
        return claim if claim.status == "matched" else Claim("matched", *strength_of(words))
    status = likeliest(seen, claim.status)
    if status == claim.status:
        return claim
    why = _PHRASED[status].format(telling_words(text, status))
    return Claim(status, "received" if status == "received" else "does", why)


def read_clauses(text: str, words: Sequence[str]) -> Claim:
    """Read a statement clause by clause, given with its words."""
    read = with_answers(read_each(text))
    refused = [one for one in read if one.status != "matched"]
    if not refused:
        return Claim("matched", *strength_of(words))
    first = refused[0]
    why = _SENTENCES[first.status].format(first.cue)
    if not any(one.stands for one in read):
        return Claim(first.status, "received" if first.status == "received" else "does", why)
    return _in_part(read, first, why, words)


def _in_part(read: list[Read], first: Read, why: str, words: Sequence[str]) -> Claim:
    """Return the claim of a statement of which a part does not count."""
    last = max(order for order, one in enumerate(read) if one.stands)
    order = read.index(first)
    credited = first.status != "other" or read[last].clause.link == "but"
    back = credited and last > order and any(one.stands and speaks_back(one.clause) for one in read[order:])
    since = first.status == "received" and order == 0 and any(_since(one) for one in read)
    if back or since:
        return Claim("matched", *strength_of(words))
    kept = [word for one in read if one.status == "matched" for word in one.clause.words]
    others = {word for one in read if one.status == "other" and one.clause.link == "who" for word in one.cue.split()}
    kept = [piece for word in kept if word not in others for piece in word.split("-") if piece != ","]
    how_strong, said = strength_of(kept)
    return Claim("matched", how_strong, f"{said} A part is left out: {why}".strip(), kept, first.status)


def _since(one: Read) -> bool:
    """Say whether a clause tells that what was learned was done from then on: "and have done it ever since"."""
    return one.stands and not {"since", "now", "then"}.isdisjoint(one.clause.words)
