"""Raw scores to the share of such matches that are right.

Logistic regression on the statements of `benchmarks/data/statements.csv` (`benchmarks/match_quality.py --fit` repeats
it). Measured there: of matches that score about 0.8, about 80 % are right.
"""

from __future__ import annotations

from math import exp, expm1, log, log1p

_INTERCEPT = -9.35
_PER_LOG_SCORE = 3.556
_PER_GAP = 0.083


def calibrated(score: float, gap: float) -> float:
    """Return the probability, 0 to 1, that a match is right.

    `score` is the sum of its weights, and `gap` what the match is ahead of its best rival (below 0 when behind).
    """
    odds = _INTERCEPT + _PER_LOG_SCORE * log1p(score) + _PER_GAP * gap
    return int(1000.0 / (1.0 + exp(-odds)) + 0.5) / 1000


def least_score(probability: float) -> float:
    """Return the score from which on a match that is not behind any is right with at least this probability."""
    return expm1((log(probability / (1 - probability)) - _INTERCEPT) / _PER_LOG_SCORE)
