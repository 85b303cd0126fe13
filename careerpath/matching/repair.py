"""Misspelt words, brought back to the words that the knowledge base knows."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Words shorter than this are too like too many others.
_SHORTEST = 5
_LONGEST = 24
#: From here on any letter may stand for another: shorter words are too often other words ("stone", "store").
_MEDIUM = 9
#: From here on two slips are forgiven.
_LONG = 11
_VOWELS = frozenset("aeiouy")
#: Spelled either way.
_ALIKE = frozenset("sz")


class SpellingRepair:
    """Nearest known words by optimal string alignment distance: one slip in a word, two in a long one."""

    def __init__(self, known: Iterable[str]) -> None:
        """Keep the known words by their first letter."""
        self._by_first: defaultdict[str, list[str]] = defaultdict(list)
        for word in sorted(known):
            if len(word) >= _SHORTEST:
                self._by_first[word[0]].append(word)

    def nearest(self, word: str) -> str | None:
        """Return the known word that this one misspells, or None."""
        if not _SHORTEST <= len(word) <= _LONGEST:
            return None
        slips = 1 if len(word) < _LONG else 2
        near = process.extract(word, self._by_first.get(word[0], ()), scorer=OSA.distance, score_cutoff=slips)
        return next((known for known, _, _ in near if _may_be_slip(word, known)), None)


def _may_be_slip(word: str, known: str) -> bool:
    """Say whether letters that stand for others are such as people and scanners take for each other."""
    if len(word) >= _MEDIUM or len(word) != len(known):
        return True
    parted = [{a, b} for a, b in zip(word, known, strict=True) if a != b]
    return len(parted) > 1 or all(pair <= _VOWELS or pair <= _ALIKE or not "".join(pair).isalpha() for pair in parted)
