"""An inverted index of weighted terms, which tells what entries some words speak of.

The weight of a term for an entry is its lift: the logarithm of how much more often the texts of the entry have it than
all texts do, smoothed towards "as often". An entry scores the sum over the terms that it shares with a query.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cached_property
from heapq import nlargest
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Term = TypeVar("Term")
#: The entries that a term speaks for: positions and weights, in hundredths.
Posting = Sequence[tuple[int, int]]
#: Positions and scores of entries, best first; ties in the order of the entries.
Ranking = list[tuple[int, float]]

#: Texts' worth of belief that an entry uses a term as often as all do.
_SMOOTHING = 12.0
#: Lifts are counted from here; a term that an entry uses less than this does not count for it.
_LEAST_LIFT = -0.5
#: So many times longer than the entries in question, a posting is looked up in and not gone through.
_FEW = 2
#: Weights are whole numbers of a hundredth.
ONE = 100


class TermIndex(Generic[Term]):
    """Entries, each with the texts that speak of it, searched by the terms that they share with a query."""

    def __init__(self, entries: Iterable[Sequence[Mapping[Term, float]]]) -> None:
        """Index entries: each is a sequence of texts, each text its terms with what they count (1 is full)."""
        every = list(entries)
        counts = [Counter(chain.from_iterable(texts)) for texts in every]
        sizes = [len(texts) for texts in every]
        shares: dict[Term, float] = {}
        for text in chain.from_iterable(every):
            shares.update(text)
        self._size = len(sizes)
        self._postings, self._heaviest = _weigh(counts, sizes, shares)
        self._looked_up: dict[Term, dict[int, int]] = {}

    @cached_property
    def _highest(self) -> dict[Term, int]:
        """The most that each term adds, which only a search wants to know."""
        return {term: max(posting, key=_weight)[1] for term, posting in self._postings.items()}

    def __len__(self) -> int:
        """Return the number of entries."""
        return self._size

    def __contains__(self, term: object) -> bool:
        """Say whether any entry has the term."""
        return term in self._postings

    def terms(self) -> Iterable[Term]:
        """Return all terms, in the order of their first entries."""
        return self._postings.keys()

    def posting(self, term: Term) -> Posting:
        """Return the entries that a term speaks for."""
        return self._postings.get(term, ())

    @property
    def heaviest(self) -> int:
        """The most that any term adds to any entry, in hundredths."""
        return self._heaviest

    def highest(self, term: Term) -> int:
        """Return the most that a term adds to any entry, in hundredths."""
        return self._highest.get(term, 0)

    def search(self, terms: Iterable[Term], limit: int) -> Ranking:
        """Return the best entries for some terms, without scoring those that cannot be among them.

        The weightiest terms are scored first; no entry is taken up any more once the terms that are left cannot lift
        it among the best (the MaxScore method of Turtle and Flood, 1995). The result is that of scoring every entry.
        """
        known = sorted((t for t in dict.fromkeys(terms) if t in self._postings), key=self._highest.__getitem__)
        left = sum(map(self._highest.__getitem__, known))
        done = 0
        scores: dict[int, int] = {}
        # No score is above what is done, so until that is more than what is left there is nothing to compare.
        while known and (done <= left or len(scores) < limit or _least_of_best(scores, limit) <= left):
            term = known.pop()
            for position, weight in self._postings[term]:
                scores[position] = scores.get(position, 0) + weight
            done += self._highest[term]
            left -= self._highest[term]
        return self._best(self._completed(scores, known, left, limit), limit)

    def _completed(self, scores: dict[int, int], known: list[Term], left: int, limit: int) -> dict[int, int]:
        """Add the terms that are left to the entries that can still be among the best: ever fewer."""
        while known:
            least = _least_of_best(scores, limit) - left
            scores = {position: score for position, score in scores.items() if score >= least}
            term = known.pop()
            left -= self._highest[term]
            posting = self._postings[term]
            if len(scores) * _FEW < len(posting):
                weights = self._by_position(term)
                for position in scores:
                    scores[position] += weights.get(position, 0)
            else:
                for position, weight in posting:
                    if position in scores:
                        scores[position] += weight
        return scores

    def _by_position(self, term: Term) -> dict[int, int]:
        """Return a long posting to look single entries up in, remembered."""
        found = self._looked_up.get(term)
        if found is None:
            found = self._looked_up[term] = dict(self._postings[term])
        return found

    def _best(self, scores: dict[int, int], limit: int) -> Ranking:
        size = self._size
        least = _least_of_best(scores, limit) if scores else 0
        best = sorted(((score, size - p) for p, score in scores.items() if score >= least), reverse=True)
        return [(size - place, score / ONE) for score, place in best[:limit]]


def _least_of_best(scores: Mapping[int, int], limit: int) -> int:
    return nlargest(limit, scores.values())[-1]


def _weigh(
    counts: list[Counter[Term]], sizes: list[int], shares: Mapping[Term, float]
) -> tuple[Mapping[Term, Posting], int]:
    """Return the postings of all terms, and the greatest weight among them."""
    frequency: defaultdict[Term, int] = defaultdict(int)
    for count in counts:
        for term, number in count.items():
            frequency[term] += number
    total = sum(sizes)
    found: dict[Term, list[tuple[int, int]]] = {}
    heaviest = 0
    for position, (count, size) in enumerate(zip(counts, sizes, strict=True)):
        # Most terms of an entry are as often and as rare as many others.
        known: dict[tuple[int, int, float], tuple[int, int]] = {}
        for term, number in count.items():
            key = number, frequency[term], shares[term]
            weighed = known.get(key)
            if weighed is None:
                lift = math.log((number * total / key[1] + _SMOOTHING) / (size + _SMOOTHING)) - _LEAST_LIFT
                weighed = known[key] = position, max(0, round(lift * key[2] * ONE))
                heaviest = max(heaviest, weighed[1])
            if weighed[1]:
                if term in found:
                    found[term].append(weighed)
                else:
                    found[term] = [weighed]
    return found, heaviest


_weight = itemgetter(1)
