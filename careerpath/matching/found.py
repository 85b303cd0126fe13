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
    from careerpath.matching.ranking import Scores

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

    __slots__ = ("_names", "_positions", "_said", "_scores")

    def __init__(self, names: Sequence[tuple[str, str, str]], said: Iterable[Word], scores: Scores) -> None:
        """Keep the scores that words have. Entries beyond those that have names are what is no requirement."""
        self._names = names
        self._said = said
        self._scores, self._positions = scores

    def counts(self) -> bool:
        """Say whether a requirement is spoken of clearly enough to count, and nothing else more clearly."""
        scores = self._scores
        best = max(scores, default=0)
        if not best or self._positions[scores.index(best)] >= len(self._names):
            return False
        return best >= _CLEAR or calibrated(best / ONE, (best - self._second()) / ONE) >= LEAST_SCORE

    def speaks_of_something(self, least: float) -> bool:
        """Say whether any requirement scores at least this much."""
        named = zip(self._scores, self._positions, strict=True)
        best = max((score for score, position in named if position < len(self._names)), default=0)
        most = max(self._scores, default=0)
        rival = most if most > best else self._second()
        return calibrated(best / ONE, (best - rival) / ONE) >= least

    def _second(self) -> int:
        return sorted(self._scores)[-2] if len(self._scores) > 1 else 0

    def matches(self) -> tuple[Match, ...]:
        """Return the matches, best first, each with the words that decided."""
        made: list[Match] = []
        scores, names = self._scores, self._names
        ordered = sorted(scores, reverse=True)
        rival = ordered[1] if len(ordered) > 1 else 0
        place, before = -1, 0
        for score in ordered:
            if not score or len(made) == MOST_MATCHES:
                break
            place = scores.index(score, place + 1 if score == before else 0)
            position = self._positions[place]
            if position < len(names):
                decided = [word.text for word in self._said if position in word.decides]
                sure = calibrated(score / ONE, (score - rival) / ONE)
                made.append(Match(*names[position], sure, _why(decided)))
            rival, before = ordered[0], score
        return tuple(made)


def _why(decided: list[str]) -> str:
    if not decided:
        return "shares only common words with it"
    return "decided by '" + "', '".join(decided[:_MOST_NAMED]) + "'"
