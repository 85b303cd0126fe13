"""Where a clause gets going: its subject and its verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.matching.cue_words import ADVERBS, AUXILIARIES, FIRST_PERSON
from careerpath.matching.vocabulary import GRAMMAR
from careerpath.matching.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

#: How far into a clause its subject may stand: "in my ten years at the county I".
_WITHIN = 10
_BEFORE_VERB = FIRST_PERSON | ADVERBS | AUXILIARIES
_LEADS_IN = FIRST_PERSON | ADVERBS | word_set("someday next last given long unlike today yesterday tomorrow")


def head(clause: Sequence[str]) -> int:
    """Return the position of the first word that is no adverb or joining word."""
    position = 0
    while position < len(clause) and (clause[position] in ADVERBS or clause[position].endswith("ly")):
        position += 1
    return position


def verb(clause: Sequence[str]) -> int:
    """Return the position of the first word after subject "I" or "we", adverbs and auxiliaries."""
    position = head(clause)
    while position < len(clause) and clause[position] in _BEFORE_VERB:
        position += 1
    return position


def first_person(clause: Sequence[str]) -> int:
    """Return the position of "I" or "we" as the subject near the start, or -1: "cases I was not allowed to decide"."""
    if clause and clause[0] not in _LEADS_IN and clause[0] not in GRAMMAR and not clause[0].endswith("ly"):
        return -1
    return next((position for position, word in enumerate(clause[:_WITHIN]) if word in FIRST_PERSON), -1)
