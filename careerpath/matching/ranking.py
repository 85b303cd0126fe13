"""Ranks all entries for the words of a statement: packed side by side when they are few, by the index when many."""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING, Protocol

from careerpath.matching.index import ONE
from careerpath.matching.terms import HEAD_REACH, shared_terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from careerpath.matching.index import Posting, TermIndex
    from careerpath.matching.lexicon import Word
    from careerpath.matching.terms import Term

#: Above this many entries a sum of packed postings would take longer than a search.
MOST_LANES = 1000
_BYTES = 4
_LANE = 8 * _BYTES
#: Bits of a lane that hold a place; the others hold a score in hundredths, up to about 10,000.
_PLACE_BITS = 12


class Ranker(Protocol):
    """Ranks entries. A rank is a whole number: a score in hundredths above `bits` bits that hold a place.

    The place of the entry at position p is `size - p`, so that of equal scores the first entry ranks higher.
    """

    size: int
    bits: int

    def packed(self, posting: Posting) -> int:
        """Return a posting in the form in which it is added up."""

    def ranks(self, said: Iterable[Word]) -> Sequence[int]:
        """Return at least the ranks of the best entries for some words, in no order."""


def ranker_for(index: TermIndex[Term], most: int) -> Ranker:
    """Return the ranker that suits the size of an index; at least `most` ranks are given where as many score."""
    return Lanes(len(index)) if len(index) <= MOST_LANES else Searched(index, most)


class Lanes:
    """Scores of all entries side by side in one whole number, so that adding a term is adding a number.

    Each entry has a lane of 32 bits, which holds its rank.
    """

    def __init__(self, size: int) -> None:
        """Make lanes for this many entries, at most `MOST_LANES`."""
        self.size = size
        self.bits = _PLACE_BITS
        self._bytes = size * _BYTES
        self._lanes = Struct(f"<{size}I").unpack
        self._places = sum((size - position) << (_LANE * position) for position in range(size))

    def packed(self, posting: Posting) -> int:
        """Return a posting as one number."""
        return sum(weight << (_LANE * position + _PLACE_BITS) for position, weight in posting)

    def ranks(self, said: Iterable[Word]) -> tuple[int, ...]:
        """Return the ranks of all entries after adding what words say alone and in near pairs."""
        added = [self._places]
        before = before_that = head = ""
        reach = 0
        for word in said:
            added.append(word.adds)
            beside = word.beside
            if reach:
                reach -= 1
                if head in beside:
                    added.append(beside[head])
            elif not head and word.head:
                head, reach = word.head, HEAD_REACH
                added.append(word.heads)
            if before in beside:
                added.append(beside[before])
            if before_that in beside:
                added.append(beside[before_that])
            before_that, before = before, word.group
        return self._lanes(sum(added).to_bytes(self._bytes, "little"))


class Searched:
    """Searches the index itself, where packed postings would be too long."""

    def __init__(self, index: TermIndex[Term], most: int) -> None:
        """Search an index for this many entries."""
        self.size = len(index)
        self.bits = self.size.bit_length()
        self._index = index
        self._most = most

    def packed(self, posting: Posting) -> int:
        """Return how many entries a posting has: nothing is added up here."""
        return len(posting)

    def ranks(self, said: Iterable[Word]) -> list[int]:
        """Return the ranks of the best entries."""
        found = self._index.search(shared_terms((word.stem, word.meant) for word in said), self._most)
        return [(round(score * ONE) << self.bits) + self.size - position for position, score in found]
