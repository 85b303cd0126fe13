"""An inverted index of weighted terms: which entries do these words speak of?"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

#: How soon more mentions of a term stop counting (BM25's k1), and how much long entries pay (BM25's b).
_SATURATION = 1.2
_LENGTH_PENALTY = 0.4


class TermIndex:
    """Entries, each with the texts that speak of it, searched by the terms that they share with a query."""

    def __init__(self, entries: Iterable[tuple[str, Sequence[str]]], terms_of: Callable[[str], Iterable[str]]) -> None:
        """Index `(id, texts)` pairs. `terms_of` says which terms a text has."""
        self.ids: list[str] = []
        counts: list[Counter[str]] = []
        for name, texts in entries:
            self.ids.append(name)
            counts.append(Counter(term for text in texts for term in dict.fromkeys(terms_of(text))))
        frequency: Counter[str] = Counter(term for count in counts for term in count)
        total = len(self.ids)
        self.rarity = {t: math.log(1 + (total - n + 0.5) / (n + 0.5)) for t, n in frequency.items()}
        sizes = [sum(count.values()) for count in counts]
        average = sum(sizes) / total if total else 1.0
        self._postings: dict[str, list[tuple[int, float]]] = {term: [] for term in frequency}
        for position, count in enumerate(counts):
            norm = _SATURATION * (1 - _LENGTH_PENALTY + _LENGTH_PENALTY * sizes[position] / average)
            for term, n in count.items():
                self._postings[term].append((position, self.rarity[term] * n * (_SATURATION + 1) / (n + norm)))

    def __contains__(self, term: str) -> bool:
        """Say whether any entry has the term."""
        return term in self._postings

    def weight(self, term: str, position: int) -> float:
        """Return what the term adds to the score of the entry at this position."""
        return next((w for p, w in self._postings.get(term, ()) if p == position), 0.0)

    def search(self, terms: Iterable[str], limit: int = 5) -> list[tuple[int, float]]:
        """Return positions and scores of the best entries, best first; ties in the order of the entries."""
        scores: dict[int, float] = {}
        for term in terms:
            for position, weight in self._postings.get(term, ()):
                scores[position] = scores.get(position, 0.0) + weight
        return sorted(scores.items(), key=lambda item: (-item[1], item[0]))[:limit]
