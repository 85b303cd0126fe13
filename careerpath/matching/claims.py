"""Whether a statement claims something for its writer: denied, hoped for, someone else's, asked for, or received.

Every rule looks at the words of one clause from its head on, so that "never trained staff" is a denial and "explained
to people who never applied" is none. All rules take time linear in the length of the statement.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careerpath.matching import cue_words, denial, hope, receipt, requirement, someone_else
from careerpath.matching.clauses import clauses
from careerpath.matching.strength import STRENGTH_WORDS, strength_of
from careerpath.matching.vocabulary import GRAMMAR
from careerpath.matching.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import ModuleType

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


#: Words that open a subject and say nothing alone.
_LEAD_IN = word_set("the a an in for all this our that as when")


class _Rule:
    """A rule for one status, with the words without which it has nothing to say."""

    def __init__(
        self, ask: Callable[[Sequence[str]], str], status: StatementStatus, sentence: str, module: ModuleType
    ) -> None:
        self.ask = ask
        self.status = status
        self.sentence = sentence
        self.anywhere: frozenset[str] = module.ANYWHERE
        self.at_head: frozenset[str] = module.AT_HEAD
        self.cues = self.anywhere | (self.at_head - _LEAD_IN) | getattr(module, "ALSO", frozenset())


_PLAIN = Claim("matched", "does", "")
#: In the order in which they are asked; the first that answers decides.
_RULES = (
    _Rule(someone_else.someone_else, "other", "{} says that someone else did it", someone_else),
    _Rule(denial.denial, "negated", "{} denies it", denial),
    _Rule(requirement.requirement, "required", "{} asks it of others", requirement),
    _Rule(hope.hope, "planned", "{} says that it is hoped for or planned", hope),
    _Rule(receipt.receipt, "received", "{} says that it was received, not given", receipt),
)
#: Words that may turn a statement wherever they stand, and words that may turn it only from its head.
_ANYWHERE = frozenset[str]().union(*(rule.anywhere for rule in _RULES)) | cue_words.TURNS
_AT_HEAD = frozenset[str]().union(*(rule.at_head for rule in _RULES)) | cue_words.ADVERBS
#: Signs and words at which a clause may end.
_PARTS = frozenset(";:!?-")
_TURNING = cue_words.TURNS | cue_words.FIRST_PERSON | cue_words.ALWAYS_OTHERS | cue_words.NEGATORS | {"rather"}
_AT_END = requirement.AT_END
#: A clause with fewer topical words than this says nothing on its own.
_FEWEST = 2
#: Words that carry a cue or a frame, and no topic of their own.
_NO_TOPIC = (
    GRAMMAR | cue_words.HOPES | cue_words.EXPERIENCE | cue_words.NEGATORS | frozenset({"chance", "given", "job"})
)


class _Clause(NamedTuple):
    words: list[str]
    status: StatementStatus
    why: str

    @property
    def says_enough(self) -> bool:
        return sum(word not in _NO_TOPIC for word in self.words) >= _FEWEST


def read_claim(text: str, words: Sequence[str]) -> Claim:
    """Read a statement, given with its words."""
    if not _may_turn(text, words):
        if words and words[0] in STRENGTH_WORDS:
            return Claim("matched", *strength_of(words))
        return _PLAIN
    rules = [rule for rule in _RULES if not rule.cues.isdisjoint(words)]
    if not rules:
        return Claim("matched", *strength_of(words))
    parts = clauses(text) if _parted(text, words) else [list(words)]
    read = _with_bare_denials([_Clause(clause, *_status(clause, rules)) for clause in parts])
    refused = [clause for clause in read if clause.status != "matched"]
    if not refused:
        return Claim("matched", *strength_of(words))
    counted = [clause for clause in read if clause.status == "matched" and clause.says_enough]
    first = refused[0]
    if first.status == "received" or not counted:
        return Claim(first.status, "received" if first.status == "received" else "does", first.why)
    kept = [word for clause in counted for word in clause.words]
    how_strong, said = strength_of(kept)
    return Claim("matched", how_strong, f"{said} A part is left out: {first.why}".strip(), kept, first.status)


def _may_turn(text: str, words: Sequence[str]) -> bool:
    """Say whether a statement holds anything that could make it less than a plain claim."""
    if not words:
        return False
    first = words[0]
    return (
        not _ANYWHERE.isdisjoint(words)
        or ("by" in words and someone_else.credited(words))
        or first in _AT_HEAD
        or (first in cue_words.HOPES_NEED and not cue_words.HOPES_NEED[first].isdisjoint(words[1:2]))
        or receipt.may_be_received(first, words)
        or words[-1] in _AT_END
        or first.endswith("ly")
        or ". " in text
        or "; " in text
    )


def _parted(text: str, words: Sequence[str]) -> bool:
    """Say whether a statement may have more than one clause."""
    return (
        not _PARTS.isdisjoint(text)
        or ". " in text
        or not text.isascii()
        or not _TURNING.isdisjoint(words)
        or ("," in text and not cue_words.OTHER_PEOPLE.isdisjoint(words))
    )


def _with_bare_denials(read: list[_Clause]) -> list[_Clause]:
    """Let a denial without a topic speak of the clause before it: "mediation: no experience"."""
    for position in range(1, len(read)):
        clause, before = read[position], read[position - 1]
        if clause.status == "negated" and not clause.says_enough and before.status == "matched":
            read[position - 1] = before._replace(status="negated", why=clause.why)
    return read


def _status(clause: list[str], rules: list[_Rule]) -> tuple[StatementStatus, str]:
    for rule in rules:
        cue = rule.ask(clause)
        if cue:
            return rule.status, rule.sentence.format(f"'{cue}'")
    return "matched", ""
