"""A text to the terms that the index knows: stems of words, and pairs of stems that stand near each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.matching.stems import stem
from careerpath.matching.tokens import words
from careerpath.matching.vocabulary import GRAMMAR

if TYPE_CHECKING:
    from collections.abc import Sequence

Term = str | tuple[str, str]

#: What a pair counts beside a single stem.
PAIR_SHARE = 0.3


def topic_stems(text: str) -> list[str]:
    """Return the stems of a text in order, without words of grammar."""
    return [stem(word) for word in words(text) if word not in GRAMMAR]


def with_pairs(stems: Sequence[str]) -> dict[Term, float]:
    """Return each stem, and each pair at most two apart in either order, with its share in a score."""
    terms: dict[Term, float] = dict.fromkeys(stems, 1.0)
    for first, *near in zip(stems, stems[1:], (*stems[2:], "")):
        for second in near:
            if second and first != second:
                terms[(first, second) if first < second else (second, first)] = PAIR_SHARE
    return terms
