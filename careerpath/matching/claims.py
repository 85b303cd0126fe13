"""Whether a statement claims something for its writer: denied, hoped for, someone else's, asked for, or received.

Every rule looks at the words of one clause from its head on, so that "never trained staff" is a denial and "explained
to people who never applied" is none. All rules take time linear in the length of the statement.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careerpath.matching import cue_words as cues
from careerpath.matching.clauses import clauses
from careerpath.matching.denial import denial
from careerpath.matching.hope import hope
from careerpath.matching.receipt import receipt
from careerpath.matching.requirement import requirement
from careerpath.matching.someone_else import someone_else
from careerpath.matching.strength import strength_of
from careerpath.matching.vocabulary import GRAMMAR

if TYPE_CHECKING:
    from collections.abc import Sequence

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
#: In the order in which they are asked; the first that answers decides.
_RULES = (
    (someone_else, "other", "{} says that someone else did it"),
    (denial, "negated", "{} denies it"),
    (requirement, "required", "{} asks it of others"),
    (hope, "planned", "{} says that it is hoped for or planned"),
    (receipt, "received", "{} says that it was received, not given"),
)
#: A statement with none of these words needs no reading.
_ALL_CUES = frozenset[str]().union(
    *(value for name, value in vars(cues).items() if name.isupper() and isinstance(value, frozenset)
      and name not in {"FAULTS", "CUSTOMERS", "ADVERBS", "FIRST_PERSON", "DETERMINERS", "AUXILIARIES", "PASSIVE",
                       "HARMLESS_AFTER_NOT", "ALONE", "EXPERIENCE", "BELONGINGS", "LEARNING_GOODS", "WOULD_FOLLOW",
                       "OTHERS_AFTER_ANOTHER"}),
    {"i'll", "i'd", "we'll", "myself", "mr", "mrs", "ms", "dr", "learned", "learnt", "studied", "learning", "plan", "plans", "planned", "determined"},
)  # fmt: skip
#: A clause with fewer topical words than this says nothing on its own.
_FEWEST = 2


def read_claim(text: str, words: Sequence[str]) -> Claim:
    """Read a statement, given with its words."""
    if _ALL_CUES.isdisjoint(words):
        return _PLAIN
    read = [(clause, *_status(clause)) for clause in clauses(text)]
    counted = [clause for clause, status, _ in read if status == "matched" and _says_enough(clause)]
    refused = [(status, why) for clause, status, why in read if status != "matched"]
    if not refused:
        return Claim("matched", *strength_of(words))
    status, why = refused[0]
    if status == "received" or not counted:
        return Claim(status, "received" if status == "received" else "does", why)
    kept = [word for clause in counted for word in clause]
    strength, said = strength_of(kept)
    return Claim("matched", strength, f"{said} A part is left out: {why}".strip(), kept, status)


def _status(clause: list[str]) -> tuple[StatementStatus, str]:
    for rule, status, sentence in _RULES:
        cue = rule(clause)
        if cue:
            return status, sentence.format(f"'{cue}'")  # type: ignore[return-value]
    return "matched", ""


def _says_enough(clause: list[str]) -> bool:
    return sum(word not in GRAMMAR and word not in cues.HOPES for word in clause) >= _FEWEST
