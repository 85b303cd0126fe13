"""What was received rather than given: "was trained in", "attended a course on", "shadowed a supervisor"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.matching.clause_heads import head, verb
from careerpath.matching.cue_words import (
    DETERMINERS,
    LEARNING_GOODS,
    OTHER_PEOPLE,
    PASSIVE,
    TAKES_PART,
    TEACHING,
    WATCHES,
)
from careerpath.matching.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Words that may turn a statement wherever they stand, and words that may turn it only from its head.
ANYWHERE = word_set("me us shadowed shadowing shadow")
AT_HEAD = PASSIVE | word_set("""
    have has had accompanied accompanying given learned learnt learning studied read cross job trained sat sit
""")
#: Words that matter only after those.
ALSO = TEACHING | TAKES_PART | WATCHES

_WITHIN = 6
_ABOUT = frozenset(["about", "how"])
_MADE_OF = word_set("""
    records materials material manual manuals requests forms plan plans needs program
""")


def receipt(clause: Sequence[str]) -> str:
    """Return the words by which a clause tells of something received, or an empty string."""
    return _passive(clause) or _took_part(clause) or _watched(clause) or _taught_me(clause) or _learned(clause)


def _passive(clause: Sequence[str]) -> str:
    start = head(clause)
    position = verb(clause)
    word, after = [*clause[position : position + 2], "", ""][:2]
    if word == "cross":
        word, after = [*clause[position + 1 : position + 3], "", ""][:2]
    if word in {"got", "getting", "given", "shown"} and after in TEACHING | LEARNING_GOODS:
        return f"{word} {after}"
    if word in TEACHING and word.endswith(("ed", "t", "n")):
        helped = any(near in PASSIVE for near in clause[start:position])
        in_house = clause[position + 2 : position + 3] == ["house"]
        by_day = after == "by" and not DETERMINERS.intersection(clause[position + 2 : position + 3])
        if (
            (helped or (word == "trained" and after in {"in", "on", "by", "under", "at", "as"}))
            and not by_day
            and not in_house
        ):
            return f"{word} {after}".strip()
    return ""


def _took_part(clause: Sequence[str]) -> str:
    position = verb(clause)
    if clause[position : position + 1] and clause[position] in TAKES_PART:
        near = list(clause[position + 1 : position + 1 + _WITHIN])
        for offset, word in enumerate(near):
            if word in LEARNING_GOODS and not (near[offset + 1 : offset + 2] and near[offset + 1] in _MADE_OF):
                return f"{clause[position]} ... {word}"
            if word in {"for", "to", "with", "from", "of"} and word != "of":
                return ""
    return ""


def _watched(clause: Sequence[str]) -> str:
    position = verb(clause)
    word = clause[position] if position < len(clause) else ""
    if word.startswith("shadow") or (
        word == "job" and "".join(clause[position + 1 : position + 2]).startswith("shadow")
    ):
        return "shadowed"
    if word.startswith("accompan") and OTHER_PEOPLE.intersection(clause[position + 1 : position + 5]):
        return word
    if word in WATCHES and any(near in OTHER_PEOPLE for near in clause[position + 1 : position + 5]):
        return word
    if word in {"sat", "sit"} and clause[position + 1 : position + 2] == ["in"]:
        return f"{word} in"
    return ""


def _taught_me(clause: Sequence[str]) -> str:
    for position, word in enumerate(clause[:-1]):
        if word in TEACHING and clause[position + 1] in {"me", "us"}:
            return f"{word} {clause[position + 1]}"
    return ""


def _learned(clause: Sequence[str]) -> str:
    position = verb(clause)
    word, after = [*clause[position : position + 2], "", ""][:2]
    if word in {"learned", "learnt", "learning", "studied", "read"} and after in _ABOUT:
        return f"{word} {after}"
    return ""


def may_be_received(first: str, words: Sequence[str]) -> bool:
    """Say whether a statement with this first word may tell of a course taken or of someone watched."""
    taken = first in TAKES_PART and not LEARNING_GOODS.isdisjoint(words)
    return taken or (first in WATCHES and not OTHER_PEOPLE.isdisjoint(words))
