"""Scores of a few hundred entries side by side in one whole number, so that adding a term is adding a number.

Each entry has a lane of 32 bits. The low bits of a lane tell the entry's place, so that sorted lanes are a ranking.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.matching.index import ONE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerpath.matching.index import Posting, Ranking

_BYTES = 4
_BITS = 8 * _BYTES
#: Bits that hold a place; the others hold a score in hundredths, up to about 5,000.
_PLACE_BITS = 12
_PLACES = (1 << _PLACE_BITS) - 1
#: Above this many entries a sum would be longer than a search.
MOST_LANES = 1000


class Lanes:
    """Packs postings into numbers, adds them up and ranks the sums."""

    def __init__(self, size: int) -> None:
        """Make lanes for this many entries, at most `MOST_LANES`."""
        self._size = size
        self._bytes = size * _BYTES
        self._places = sum((size - position) << (_BITS * position) for position in range(size))

    def packed(self, posting: Posting) -> int:
        """Return a posting as one number."""
        return sum(weight << (_BITS * position + _PLACE_BITS) for position, weight in posting)

    def rank(self, packed: Iterable[int], limit: int) -> Ranking:
        """Return the best entries for the sum of packed postings."""
        lanes = memoryview(sum(packed, self._places).to_bytes(self._bytes, "little")).cast("I").tolist()
        lanes.sort(reverse=True)
        size = self._size
        return [(size - (lane & _PLACES), (lane >> _PLACE_BITS) / ONE) for lane in lanes[:limit] if lane > _PLACES]
