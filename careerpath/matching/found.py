"""What was found for the words of a statement, written out as matches when it is asked for."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from careerpath.matching.calibration import calibrated, least_score
from careerpath.matching.index import ONE
from careerpath.model.matches import Match

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from careerpath.matching.lexicon import Word
    from careerpath.matching.ranking import Ranker

#: Matches that are given of each statement.
MOST_MATCHES = 5
#: A best match below this is no match.
LEAST_SCORE = 0.2
#: A best match of so many hundredths counts however near its rival is; most do.
_CLEAR = ceil(ONE * least_score(LEAST_SCORE))
#: Words that are named in a sentence of why.
_MOST_NAMED = 5


class Found:
    """The ranking for some words. A batch asks few statements for their matches, so they are not made before."""

    __slots__ = ("_names", "_ranker", "_ranks", "_said")

    def __init__(self, names: Sequence[tuple[str, str, str]], ranker: Ranker, said: Iterable[Word]) -> None:
        """Rank entries for words. Entries beyond those that have names are what is no requirement."""
        self._names = names
        self._ranker = ranker
        self._said = said
        self._ranks = ranker.ranks(said)

    def counts(self) -> bool:
        """Say whether a requirement is spoken of clearly enough to count, and nothing else more clearly."""
        ranks, bits = self._ranks, self._ranker.bits
        if not ranks:
            return False
        first = max(ranks)
        if self._ranker.size - (first & ((1 << bits) - 1)) >= len(self._names):
            return False
        score = first >> bits
        if score >= _CLEAR:
            return True
        second = sorted(ranks)[-2] >> bits if len(ranks) > 1 else 0
        return calibrated(score / ONE, (score - second) / ONE) >= LEAST_SCORE

    def speaks_of_something(self, least: float) -> bool:
        """Say whether any match scores at least this much."""
        return any(match.score >= least for match in self.matches()[:1])

    def matches(self) -> tuple[Match, ...]:
        """Return the matches, best first, each with the words that decided."""
        made: list[Match] = []
        bits, size, names = self._ranker.bits, self._ranker.size, self._names
        ranks = sorted(self._ranks, reverse=True)
        rival = ranks[1] >> bits if len(ranks) > 1 else 0
        for rank in ranks:
            score, position = rank >> bits, size - (rank & ((1 << bits) - 1))
            if not score or len(made) == MOST_MATCHES:
                break
            if position < len(names):
                decided = [word.text for word in self._said if position in word.decides]
                sure = calibrated(score / ONE, (score - rival) / ONE)
                made.append(Match(*names[position], sure, _why(decided)))
            rival = ranks[0] >> bits
        return tuple(made)


def _why(decided: list[str]) -> str:
    if not decided:
        return "shares only common words with it"
    return "decided by '" + "', '".join(decided[:_MOST_NAMED]) + "'"
