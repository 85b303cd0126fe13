"""What decides one level: each requirement that it asks for and of which nothing has been said yet.

A duty that shows several of them at once goes before them while it is likely that the person does it; the level's own
requirements go before those that it inherits, the nearest first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.model.knowledge import JUDGED_KINDS
from careerpath.quiz.chances import STRONG
from careerpath.quiz.posterior import posterior
from careerpath.quiz.questions import CURRENT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerpath.quiz.posterior import Posterior
    from careerpath.quiz.questions import Question
    from careerpath.quiz.state import QuizState


def next_for_target(state: QuizState, left: Iterable[Question]) -> Question | None:
    """Return the question that is expected to settle most of what is open about the target, or None at the end."""
    wanted = _open(state)
    if not wanted:
        return None
    weights, levels = posterior(state), {level.id: level.rank for level in state.quiz.family.levels}

    def order(valued: tuple[Question, float]) -> tuple[float, float]:
        question, worth = valued
        return (-levels[question.requirement.level] if question.requirement else 0, -round(worth, 9))

    valued = [(question, _worth(state, question, wanted, weights)) for question in left]
    return min([pair for pair in valued if pair[1] >= 1], key=order, default=(None,))[0]


def _open(state: QuizState) -> frozenset[str]:
    """Return the ids of what the target asks and nothing speaks of yet: no answer, no duty done, no level held."""
    family, target = state.quiz.family, state.quiz.settings.target
    levels = [target] if target else [family.levels[-1].id]
    asked = {r.id for level in levels for r in family.asked_at(level) if r.kind in JUDGED_KINDS}
    return frozenset(asked - state.dealt_with - state.shown_by_duties - _held(state))


def _held(state: QuizState) -> frozenset[str]:
    current = state.answers.get(CURRENT)
    if not current:
        return frozenset()
    return frozenset(r.id for r in state.quiz.family.asked_at(str(current)) if r.kind in JUDGED_KINDS)


def _worth(state: QuizState, question: Question, wanted: frozenset[str], weights: Posterior) -> float:
    """Return how many open requirements an answer settles, as an expectation."""
    shown = len(wanted.intersection(question.shows))
    direct = 1.0 if question.id in wanted else 0.0
    if not shown:
        return direct
    does = sum(_strong_chance(state, question, rank) * weight for rank, weight in enumerate(weights))
    return direct + shown * does


def _strong_chance(state: QuizState, question: Question, rank: int) -> float:
    return sum(state.quiz.chances.of(answer, question.expected[rank]) for answer in STRONG)
