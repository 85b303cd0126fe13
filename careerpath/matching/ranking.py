"""Ranks all entries for the words of a statement: packed side by side when they are few, by the index when many."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from struct import Struct
from typing import TYPE_CHECKING, Protocol

from careerpath.matching.index import ONE
from careerpath.matching.terms import HEAD_REACH, shared_terms

if TYPE_CHECKING:
    from careerpath.matching.index import Posting, TermIndex
    from careerpath.matching.lexicon import Word
    from careerpath.matching.terms import Term

#: Above this many entries a sum of packed postings would take longer than a search.
MOST_LANES = 1000
_BYTES = 2
_LANE = 8 * _BYTES
_LANE_HOLDS = (1 << _LANE) - 1
#: What a word adds alone is the sum of so many postings at most: its stem, the word as written, and its group.
_OF_A_WORD = 3


#: Scores of entries in hundredths, and the positions of these entries. Of equal scores the first ranks higher.
Scores = tuple[Sequence[int], Sequence[int]]


class Ranker(Protocol):
    """Scores entries for the words of a statement."""

    def packed(self, posting: Posting) -> int:
        """Return a posting in the form in which it is added up."""

    def scores(self, said: Iterable[Word]) -> Scores:
        """Return the scores of at least the best entries for some words."""


def ranker_for(index: TermIndex[Term], most: int) -> Ranker:
    """Return the ranker that suits the size of an index; at least `most` scores are given where as many score."""
    return Lanes(len(index), index.heaviest) if len(index) <= MOST_LANES else Searched(index, most)


class Lanes:
    """Scores of all entries side by side in one whole number, so that adding a term is adding a number.

    Each entry has a lane of 16 bits. Numbers are added up to where the heaviest could overflow a lane.
    """

    def __init__(self, size: int, heaviest: int) -> None:
        """Make lanes for this many entries, at most `MOST_LANES`, and weights of at most so many hundredths."""
        self._bytes = size * _BYTES
        self._lanes = Struct(f"<{size}H").unpack
        self._positions = range(size)
        self._at_once = _LANE_HOLDS // (_OF_A_WORD * max(1, heaviest))

    def packed(self, posting: Posting) -> int:
        """Return a posting as one number."""
        return sum(weight << (_LANE * position) for position, weight in posting)

    def scores(self, said: Iterable[Word]) -> Scores:
        """Return the scores of all entries after adding what words say alone and in near pairs."""
        added = _added(said)
        if len(added) <= self._at_once:
            return self._lanes(sum(added).to_bytes(self._bytes, "little")), self._positions
        parts = [sum(added[at : at + self._at_once]) for at in range(0, len(added), self._at_once)]
        lanes = [self._lanes(part.to_bytes(self._bytes, "little")) for part in parts]
        return [sum(lane) for lane in zip(*lanes, strict=True)], self._positions


def _added(said: Iterable[Word]) -> list[int]:
    """Return the packed postings of some words, alone and in near pairs."""
    added: list[int] = []
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
    return added


class Searched:
    """Searches the index itself, where packed postings would be too long."""

    def __init__(self, index: TermIndex[Term], most: int) -> None:
        """Search an index for this many entries."""
        self._index = index
        self._most = most

    def packed(self, posting: Posting) -> int:
        """Return how many entries a posting has: nothing is added up here."""
        return len(posting)

    def scores(self, said: Iterable[Word]) -> Scores:
        """Return the scores of the best entries."""
        found = self._index.search(shared_terms((word.stem, word.meant) for word in said), self._most)
        return [round(score * ONE) for _, score in found], [position for position, _ in found]
