"""An inverted index of weighted terms: which entries do these words speak of?

The weight of a term for an entry is its lift: the logarithm of how much more often the texts of the entry have it than
all texts do, smoothed towards "as often". An entry scores the sum over the terms that it shares with a query.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Term = TypeVar("Term")
#: Positions and scores of entries, best first; ties in the order of the entries.
Ranking = list[tuple[int, float]]

#: Texts' worth of belief that an entry uses a term as often as all do.
_SMOOTHING = 12.0
#: Lifts are counted from here; a term that an entry uses less than this does not count for it.
_LEAST_LIFT = -0.5


class TermIndex(Generic[Term]):
    """Entries, each with the texts that speak of it, searched by the terms that they share with a query."""

    def __init__(self, entries: Iterable[Sequence[Iterable[Term]]]) -> None:
        """Index entries: each is a sequence of texts, each text its terms."""
        counts: list[Counter[Term]] = []
        sizes: list[int] = []
        for texts in entries:
            counts.append(Counter(term for text in texts for term in set(text)))
            sizes.append(len(texts))
        self._sizes = sizes
        self._total = sum(sizes)
        self._frequency: Counter[Term] = Counter()
        for count in counts:
            self._frequency.update(count)
        self._postings = self._weigh(counts)
        self._highest = {term: max(posting.values()) for term, posting in self._postings.items()}

    def __len__(self) -> int:
        """Return the number of entries."""
        return len(self._sizes)

    def __contains__(self, term: Term) -> bool:
        """Say whether any entry has the term."""
        return term in self._postings

    def highest(self, term: Term) -> float:
        """Return the most that a term adds to any entry; what an unknown term would add when it stood in one text."""
        return self._highest.get(term, 0.0)

    def weight(self, term: Term, position: int) -> float:
        """Return what a term adds to the entry at a position."""
        posting = self._postings.get(term)
        return posting.get(position, 0.0) if posting else 0.0

    def search(self, terms: Mapping[Term, float], limit: int) -> Ranking:
        """Return the best entries for terms, each with how much it counts (1 is full)."""
        scores: defaultdict[int, float] = defaultdict(float)
        for term, share in terms.items():
            posting = self._postings.get(term)
            if posting:
                for position, weight in posting.items():
                    scores[position] += weight * share
        return sorted(scores.items(), key=lambda item: (-item[1], item[0]))[:limit]

    def _weigh(self, counts: list[Counter[Term]]) -> dict[Term, dict[int, float]]:
        postings: defaultdict[Term, dict[int, float]] = defaultdict(dict)
        for position, count in enumerate(counts):
            for term, number in count.items():
                lift = self._lift(number, self._sizes[position], self._frequency[term])
                if lift > 0:
                    postings[term][position] = lift
        return dict(postings)

    def _lift(self, number: int, size: int, frequency: int) -> float:
        usual = frequency / self._total
        seen = (number + _SMOOTHING * usual) / (size + _SMOOTHING)
        return math.log(seen / usual) - _LEAST_LIFT
