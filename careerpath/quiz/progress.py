"""How far along a quiz is. Its length depends on the answers, so that only a range can be said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerpath.quiz.chances import SILENT
from careerpath.quiz.choice import next_question, questions_left
from careerpath.quiz.posterior import posterior
from careerpath.quiz.questions import CURRENT, SUPERVISORY_YEARS, YEARS
from careerpath.quiz.state import answer

if TYPE_CHECKING:
    from careerpath.quiz.questions import Question
    from careerpath.quiz.state import QuizState, Value

#: Levels less probable than this are not looked ahead for.
_PLAUSIBLE = 0.02


@dataclass(frozen=True, slots=True)
class Progress:
    """The number of the question at hand, from 1, and how many follow it: at the least and at the most, usually."""

    number: int
    fewest: int
    most: int


def progress(state: QuizState) -> Progress:
    """Look ahead: as many questions as someone at each level that is still plausible would have to answer."""
    number = len(state.steps) + 1
    if state.quiz.settings.aim == "full":
        left = len([q for q in state.quiz.gates if q.id not in state.dealt_with]) + len(questions_left(state)) - 1
        return Progress(number, left, left)
    weights = posterior(state)
    plausible = [rank for rank, weight in enumerate(weights) if weight >= _PLAUSIBLE]
    counts = [_ahead(state, rank) - 1 for rank in plausible]
    return Progress(number, max(0, min(counts)), max(0, *counts))


def _ahead(state: QuizState, rank: int) -> int:
    """Return how many questions come if someone at this level answers as expected."""
    count = 0
    while (question := next_question(state)) is not None:
        state = answer(state, question.id, _typical(state, question, rank))
        count += 1
    return count


def _typical(state: QuizState, question: Question, rank: int) -> Value:
    if question.id == CURRENT or question.id in {YEARS, SUPERVISORY_YEARS}:
        return None
    expected = question.expected[rank] if question.expected else None
    if expected is None:
        return SILENT[-1]
    if isinstance(expected, bool):
        return "independently" if expected else "not-yet"
    return max(expected, key=lambda a: state.quiz.chances.of(a, expected))
