"""Hopes and plans: "would like to supervise", "my goal is to train staff", "planning to apply"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.matching.clause_heads import first_person, head, verb
from careerpath.matching.cue_words import FIRST_PERSON, GOALS, HOPES, HOPES_NEED, WOULD, WOULD_FOLLOW
from careerpath.matching.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

_GOAL_HEADS = word_set("objective goal ambition dream aspiration aspirations")
#: Goals as a part of work, not as the writer's: "goal setting".
_GOAL_WORK = word_set("""
    setting settings attainment oriented driven focused setter achievement tracking and
""")
_STEPS = word_set("step move role job position challenge")
_WHOSE = word_set("my our career long short future professional personal")
_SOON = word_set("soon eventually shortly someday hopefully")
_LATER = word_set("promoted promotion hired certified trained appointed qualified")
_CHANCE = frozenset(["chance", "opportunity"])

_WISHED = word_set("if given for want like")
#: Words that may turn a statement wherever they stand, and words that may turn it only from its head.
ANYWHERE = FIRST_PERSON | word_set("""
    my want wants hope hopes hoping wish wishes aspire aspires aspiring eager keen dream dreams chance opportunity
    myself once ideally someday would i'd i'll we'll
""")
AT_HEAD = (HOPES - HOPES_NEED.keys()) | _GOAL_HEADS | _WHOSE | word_set("next given if will")
#: Words that matter only after those, or before a word that they need.
ALSO = HOPES | HOPES_NEED.keys()


def hope(clause: Sequence[str]) -> str:
    """Return the words that make a clause a hope or plan of the writer, or an empty string."""
    return _hoping(clause) or _goal(clause) or _later(clause) or _would(clause) or _chance(clause) or _imagined(clause)


def _hoping(clause: Sequence[str]) -> str:
    subject = first_person(clause)
    position = verb(clause[subject:]) + subject if subject >= 0 else verb(clause)
    for place in dict.fromkeys((position, verb(clause))):
        word, after = [*clause[place : place + 2], "", ""][:2]
        if word in HOPES_NEED:
            if after in HOPES_NEED[word] and not (word == "applied" and subject < 0):
                return f"{word} {after}"
        elif word in HOPES:
            return f"{word} {after}".strip()
    return ""


def _goal(clause: Sequence[str]) -> str:
    start = head(clause)
    first, second = [*clause[start : start + 2], "", ""][:2]
    if first in _GOAL_HEADS and second not in _GOAL_WORK:
        return first
    if first == "next" and second in GOALS | _STEPS:
        return f"next {second}"
    if first in _WHOSE:
        near = clause[start + 1 : start + 4]
        found = next((word for word in near if word in GOALS | (_STEPS if "next" in near else frozenset())), "")
        return f"{first} {found}" if found and found != "next" else ""
    if list(clause[start : start + 3]) in (["it", "is", "my"], ["it", "was", "my"]):
        return _goal(clause[start + 2 :])
    return ""


def _would(clause: Sequence[str]) -> str:
    subject = first_person(clause)
    if subject >= 0:
        said = clause[subject]
        after = clause[subject + 1 : subject + 3]
        if said in {"i'd", "i'll", "we'll"} or (said == "i'm" and "going" in after[:1]):
            return f"{said} {' '.join(after[:1])}".strip()
        if any(word in WOULD for word in after[:1]) or after == ["am", "going"]:
            return f"{said} {' '.join(after)}"
    if clause[0] == "will" and not _SOON.isdisjoint(clause[1:3]):
        return f"will {clause[1]}"
    start = head(clause)
    if clause[start : start + 1] == ["would"] and clause[start + 1 : start + 2] and clause[start + 1] in WOULD_FOLLOW:
        return "would " + clause[start + 1]
    return ""


def _chance(clause: Sequence[str]) -> str:
    if _CHANCE.isdisjoint(clause):
        return ""
    for position, word in enumerate(clause[:-1]):
        wished = not _WISHED.isdisjoint(clause[max(0, position - 4) : position])
        if word in _CHANCE and wished and clause[position + 1] not in FIRST_PERSON:
            return f"{clause[max(0, position - 1)]} {word}"
    return ""


def _imagined(clause: Sequence[str]) -> str:
    """Return "see myself" and the like."""
    if "myself" not in clause:
        return ""
    for position, word in enumerate(clause[1:], 1):
        if word == "myself" and clause[position - 1] in {"see", "picture", "imagine", "envision", "visualize"}:
            return f"{clause[position - 1]} myself"
    return ""


def _later(clause: Sequence[str]) -> str:
    """Return "once promoted" and the like: the work is still to come."""
    if _LATER.isdisjoint(clause):
        return ""
    if clause[0] not in {"will", "would", "could"} and "will" not in clause[:3]:
        return ""
    for position in range(1, len(clause) - 1):
        after = clause[position + 1 : position + 4]
        if clause[position] in {"once", "when", "after", "if"} and not _LATER.isdisjoint(after):
            return f"{clause[position]} {after[0]}"
    return ""
