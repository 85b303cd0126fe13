"""Other people's doings: "my manager trained the staff", "another unit handles refunds"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.matching.clause_heads import head
from careerpath.matching.cue_words import (
    ALWAYS_OTHERS,
    ANOTHER,
    BELONGINGS,
    DETERMINERS,
    FIRST_NAMES,
    OTHER_PEOPLE,
    OTHERS_AFTER_ANOTHER,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_ME = frozenset("me i we us my myself".split())
#: Words after which a title is a heading or part of a name, not a subject.
_NO_SUBJECT = frozenset("of for in at to over with position class role and duties level series or on by from".split())
_ADDRESSED = frozenset("mr mrs ms dr".split())
_MODIFIERS = 3


def someone_else(clause: Sequence[str]) -> str:
    """Return who did it, when a clause credits someone else, or an empty string."""
    return _subject(clause) or _by_someone(clause) or _belongs(clause) or _who(clause)


def _subject(clause: Sequence[str]) -> str:
    start = head(clause)
    if clause[start : start + 1] and clause[start] in ALWAYS_OTHERS and _does_more(clause, start + 1):
        return clause[start]
    end = _person(clause, start)
    if end and _does_more(clause, end):
        return " ".join(clause[start:end])
    return ""


def _person(clause: Sequence[str], start: int) -> int:
    """Return the end of a phrase such as "my former team lead" that starts here, or 0."""
    if start >= len(clause):
        return 0
    first = clause[start]
    if first in FIRST_NAMES or first in _ADDRESSED:
        return start + 2 if clause[start + 1 : start + 2] and clause[start + 1] in FIRST_NAMES else start + 1
    if first in ANOTHER:
        known = OTHER_PEOPLE | OTHERS_AFTER_ANOTHER
    elif first in DETERMINERS or first == "one":
        known = OTHER_PEOPLE
    else:
        return 0
    last = 0
    for position in range(start + 1, min(start + 2 + _MODIFIERS, len(clause))):
        word = clause[position].removesuffix("'s")
        if word in known:
            last = position + 1
        elif last:
            break
    return last


def _does_more(clause: Sequence[str], end: int) -> bool:
    rest = clause[end:]
    if rest[:1] == ["of"] and rest[1:2] and rest[1] in {"mine", "ours"}:
        rest = rest[2:]
    return bool(rest) and rest[0] not in _NO_SUBJECT and not any(word in _ME for word in rest)


def _by_someone(clause: Sequence[str]) -> str:
    for position, word in enumerate(clause[:-1]):
        if word == "by" and position and not any(near in {"i", "was"} for near in clause[:1]):
            end = _person(clause, position + 1)
            if end or clause[position + 1] in ALWAYS_OTHERS:
                return " ".join(clause[position : end or position + 2])
    return ""


def _belongs(clause: Sequence[str]) -> str:
    for position, word in enumerate(clause[:-1]):
        if word.endswith("'s") and word[:-2] in OTHER_PEOPLE and clause[position + 1] in BELONGINGS:
            return f"{word} {clause[position + 1]}"
    return ""


def _who(clause: Sequence[str]) -> str:
    for position in range(2, len(clause) - 1):
        if clause[position] == "who" and clause[position - 1] in OTHER_PEOPLE:
            return f"{clause[position - 1]} who"
    return ""
