"""Which question comes next, and when enough is known.

Placement: the question that is expected to tell most, as Shannon information in bits; what ties is asked in the order
of the family. Target: the question that is expected to settle most of what the target asks. Full: all, in order.
"""

from __future__ import annotations

from functools import lru_cache
from math import log2
from typing import TYPE_CHECKING

from careerpath.quiz.chances import LADDER, Chances
from careerpath.quiz.posterior import posterior
from careerpath.quiz.target import next_for_target

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerpath.quiz.chances import Expected
    from careerpath.quiz.posterior import Posterior
    from careerpath.quiz.questions import Question
    from careerpath.quiz.state import QuizState

#: A question that is expected to tell less than this, in bits, is as good as settled.
_LEAST_BITS = 0.01
#: Differences below this come from rounding, and must not decide between questions.
_EPSILON = 1e-9


def next_question(state: QuizState) -> Question | None:
    """Return the question to ask, or None when the quiz is at its end. The gates come first."""
    if state.ended:
        return None
    dealt_with = state.dealt_with
    gate = next((question for question in state.quiz.gates if question.id not in dealt_with), None)
    return gate or _next_doing(state)


def questions_left(state: QuizState) -> tuple[Question, ...]:
    """Return the questions about doing that were neither answered nor skipped."""
    dealt_with = state.dealt_with
    return tuple(question for question in state.quiz.doing if question.id not in dealt_with)


def _next_doing(state: QuizState) -> Question | None:
    settings, left = state.quiz.settings, questions_left(state)
    asked = len(state.quiz.doing) - len(left)
    if settings.aim == "full":
        return left[0] if left else None
    if asked >= settings.most:
        return None
    if settings.aim == "target" or len(state.quiz.family.levels) == 1:
        return next_for_target(state, left)
    return _most_telling(state, _not_shown(state, left), asked)


def _most_telling(state: QuizState, left: tuple[Question, ...], asked: int) -> Question | None:
    settings, weights = state.quiz.settings, posterior(state)
    early = asked < settings.least
    if not early and max(weights) >= settings.certainty:
        return None
    best, most = None, 0.0 if early else _LEAST_BITS
    for question in left:
        bits = _information(state.quiz.chances, weights, question.expected)
        if bits > most + _EPSILON:
            best, most = question, bits
    return best


def _not_shown(state: QuizState, left: Iterable[Question]) -> tuple[Question, ...]:
    """Leave out what is shown already, by a duty that the person does."""
    return tuple(question for question in left if question.id not in state.shown_by_duties)


@lru_cache(maxsize=4096)
def _information(chances: Chances, weights: Posterior, expected: tuple[Expected, ...]) -> float:
    """Return the bits by which an answer is expected to narrow down the level."""
    after = 0.0
    for answer in LADDER:
        joint = [w * chances.of(answer, e) for w, e in zip(weights, expected, strict=True)]
        total = sum(joint)
        after += total * entropy(tuple(w / total for w in joint))
    return entropy(weights) - after


def entropy(weights: Posterior) -> float:
    """Return how much is open about the level, in bits."""
    return -sum(weight * log2(weight) for weight in weights if weight > 0)
