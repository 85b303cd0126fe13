"""Hopes and plans: "would like to supervise", "my goal is to train staff", "planning to apply"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.matching.clause_heads import first_person, head, verb
from careerpath.matching.cue_words import FIRST_PERSON, GOALS, HOPES, HOPES_NEED, WOULD, WOULD_FOLLOW

if TYPE_CHECKING:
    from collections.abc import Sequence

_CHANCE = frozenset("chance opportunity".split())
_IF = frozenset("if given for".split())


def hope(clause: Sequence[str]) -> str:
    """Return the words that make a clause a hope or plan of the writer, or an empty string."""
    return _hoping(clause) or _goal(clause) or _would(clause) or _chance(clause) or _imagined(clause)


def _hoping(clause: Sequence[str]) -> str:
    subject = first_person(clause)
    position = verb(clause[subject:]) + subject if subject >= 0 else verb(clause)
    for place in {position, verb(clause)}:
        word, after = [*clause[place : place + 2], "", ""][:2]
        if word in HOPES_NEED:
            if after in HOPES_NEED[word] and not (word == "applied" and subject < 0):
                return f"{word} {after}"
        elif word in HOPES:
            return f"{word} {after}".strip()
    return ""


def _goal(clause: Sequence[str]) -> str:
    start = head(clause)
    for position in range(start, min(start + 4, len(clause) - 1)):
        if clause[position] in {"my", "our", "career", "long", "short", "future"}:
            near = clause[position + 1 : position + 4]
            found = next((word for word in near if word in GOALS), "")
            if found and any(word in {"is", "to", "was", "include", "includes"} for word in clause[position + 1 : position + 7]):
                return f"{clause[position]} {found}"
    return ""


def _would(clause: Sequence[str]) -> str:
    subject = first_person(clause)
    if subject >= 0:
        said = clause[subject]
        after = clause[subject + 1 : subject + 3]
        if said in {"i'd", "i'll"} or said == "i'm" and "going" in after[:1]:
            return f"{said} {' '.join(after[:1])}".strip()
        if any(word in WOULD for word in after[:1]) or after == ["am", "going"]:
            return f"{said} {' '.join(after)}"
    start = head(clause)
    if clause[start : start + 1] == ["would"] and clause[start + 1 : start + 2] and clause[start + 1] in WOULD_FOLLOW:
        return "would " + clause[start + 1]
    return ""


def _chance(clause: Sequence[str]) -> str:
    for position, word in enumerate(clause[:-1]):
        if word in _CHANCE and any(near in _IF | {"want", "like"} for near in clause[max(0, position - 4) : position]):
            if not any(near in FIRST_PERSON for near in clause[position + 1 : position + 2]):
                return f"{clause[max(0, position - 1)]} {word}"
    return ""


def _imagined(clause: Sequence[str]) -> str:
    """Return "see myself" and the like."""
    for position, word in enumerate(clause[1:], 1):
        if word == "myself" and clause[position - 1] in {"see", "picture", "imagine", "envision", "visualize"}:
            return f"{clause[position - 1]} myself"
    return ""
