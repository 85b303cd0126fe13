"""An inverted index of weighted terms: which entries do these words speak of?

The weight of a term for an entry is its lift: the logarithm of how much more often the texts of the entry have it than
all texts do, smoothed towards "as often". An entry scores the sum over the terms that it shares with a query.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from heapq import nlargest
from operator import itemgetter
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Term = TypeVar("Term")
#: The entries that a term speaks for: positions and weights.
Posting = tuple[tuple[int, int], ...]
#: Positions and scores of entries, best first; ties in the order of the entries.
Ranking = list[tuple[int, float]]

#: Texts' worth of belief that an entry uses a term as often as all do.
_SMOOTHING = 12.0
#: Lifts are counted from here; a term that an entry uses less than this does not count for it.
_LEAST_LIFT = -0.5
#: Weights are whole numbers of a thousandth, shifted so that a score and the position of its entry sort as one number.
UNIT = 1000
_SHIFT = 20
#: Up to this many entries, all of them are scored; above, only those that can still be among the best.
_FEW = 256


class TermIndex(Generic[Term]):
    """Entries, each with the texts that speak of it, searched by the terms that they share with a query."""

    def __init__(self, entries: Iterable[Sequence[Mapping[Term, float]]]) -> None:
        """Index entries: each is a sequence of texts, each text its terms with what they count (1 is full)."""
        counts: list[Counter[Term]] = []
        sizes: list[int] = []
        shares: dict[Term, float] = {}
        for texts in entries:
            count: Counter[Term] = Counter()
            for text in texts:
                count.update(text.keys())
                shares.update(text)
            counts.append(count)
            sizes.append(len(texts))
        self._none = list(range(len(sizes) - 1, -1, -1))
        self._postings = _weigh(counts, sizes, shares)

    def __len__(self) -> int:
        """Return the number of entries."""
        return len(self._none)

    def __contains__(self, term: object) -> bool:
        """Say whether any entry has the term."""
        return term in self._postings

    def terms(self) -> Iterable[Term]:
        """Return all terms, in the order of their first entries."""
        return self._postings.keys()

    def posting(self, term: Term) -> Posting:
        """Return the entries that a term speaks for, with its weight for each in units of a thousandth."""
        return self._postings.get(term, ())

    def search(self, terms: Iterable[Term], limit: int) -> Ranking:
        """Return the best entries for some terms."""
        return self.rank([self._postings[term] for term in terms if term in self._postings], limit)

    def rank(self, postings: Iterable[Posting], limit: int) -> Ranking:
        """Return the best entries for the postings of some terms."""
        if len(self._none) > _FEW:
            return self._rank_pruned(list(postings), limit)
        scores = self._none.copy()
        for posting in postings:
            for position, weight in posting:
                scores[position] += weight
        scores.sort(reverse=True)
        return self._decoded(scores[:limit])

    def _rank_pruned(self, postings: list[Posting], limit: int) -> Ranking:
        """Score the entries of the weightiest terms first, and take up no entry that cannot reach the best any more."""
        postings.sort(key=_highest, reverse=True)
        left = sum(map(_highest, postings))
        scores: dict[int, int] = {}
        for number, posting in enumerate(postings):
            if len(scores) >= limit and nlargest(limit, scores.values())[-1] > left:
                return self._decoded(self._finished(scores, postings[number:], left, limit))
            for position, weight in posting:
                scores[position] = scores.get(position, 0) + weight
            left -= _highest(posting)
        return self._decoded(self._finished(scores, [], 0, limit))

    def _finished(self, scores: dict[int, int], postings: list[Posting], left: int, limit: int) -> list[int]:
        least = nlargest(limit, scores.values())[-1] - left if postings else 0
        best = {position: score for position, score in scores.items() if score >= least}
        for posting in postings:
            for position, weight in posting:
                if position in best:
                    best[position] += weight
        return nlargest(limit, (score + self._none[position] for position, score in best.items()))

    def _decoded(self, scores: list[int]) -> Ranking:
        last = len(self._none) - 1
        mask = (1 << _SHIFT) - 1
        return [(last - (s & mask), (s >> _SHIFT) / UNIT) for s in scores if s >> _SHIFT]


def _weigh(counts: list[Counter[Term]], sizes: list[int], shares: Mapping[Term, float]) -> dict[Term, Posting]:
    frequency: Counter[Term] = Counter()
    for count in counts:
        frequency.update(count)
    total = sum(sizes)
    found: defaultdict[Term, list[tuple[int, int]]] = defaultdict(list)
    for position, (count, size) in enumerate(zip(counts, sizes, strict=True)):
        for term, number in count.items():
            usual = frequency[term] / total
            lift = math.log((number / usual + _SMOOTHING) / (size + _SMOOTHING)) - _LEAST_LIFT
            if lift > 0:
                found[term].append((position, round(lift * shares[term] * UNIT) << _SHIFT))
    return {term: tuple(posting) for term, posting in found.items()}


def _highest(posting: Posting) -> int:
    return max(posting, key=itemgetter(1))[1]
