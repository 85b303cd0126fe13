"""How probable each level is, given the answers so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.advice.prior import GATE_CAP, held_chance
from careerpath.quiz.chances import LADDER
from careerpath.quiz.questions import CURRENT, GATE_OF_QUESTION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerpath.model.knowledge import Level
    from careerpath.model.profile import Answer
    from careerpath.quiz.chances import Chances
    from careerpath.quiz.questions import Question
    from careerpath.quiz.state import QuizState

#: The probability of each level, by rank. They sum to 1.
Posterior = tuple[float, ...]


def posterior(state: QuizState) -> Posterior:
    """Return the probabilities of the levels by Bayes' rule, from the gates and from all answers on the ladder."""
    weights = prior(state)
    for step in state.steps:
        question = state.quiz.by_id[step.question]
        if question.ask == "doing" and step.value in LADDER:
            weights = updated(state.quiz.chances, weights, question, step.value)
    return weights


def prior(state: QuizState) -> Posterior:
    """Return what the level held and the years say, weighed as an assessment weighs them; all alike without them."""
    levels, answers = state.quiz.family.levels, state.answers
    held = next((level for level in levels if level.id == answers.get(CURRENT)), None)
    gates = GATE_OF_QUESTION
    years = {gates[i]: float(v) for i, v in answers.items() if i in gates and isinstance(v, int | float)}
    return _normal([held_chance(level, held, levels) * _cap(level, held, years) for level in levels])


def updated(chances: Chances, weights: Posterior, question: Question, answer: Answer) -> Posterior:
    """Return the probabilities after one more answer on the ladder."""
    return _normal([w * chances.of(answer, e) for w, e in zip(weights, question.expected, strict=True)])


def _cap(level: Level, held: Level | None, years: dict[str, float]) -> float:
    if held and level.rank <= held.rank:
        return 1.0
    short = any(gate.id in years and years[gate.id] < gate.years.min for gate in level.gates)
    return GATE_CAP if short else 1.0


def _normal(weights: Sequence[float]) -> Posterior:
    total = sum(weights)
    return tuple(weight / total for weight in weights)
