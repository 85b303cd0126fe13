"""What a quiz leaves behind: a profile, which an assessment reads like any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.model.profile import Profile, QuizAnswer
from careerpath.quiz.chances import ANSWERS
from careerpath.quiz.questions import CURRENT, SUPERVISORY_YEARS, YEARS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerpath.quiz.state import QuizState

#: Where evidence from a quiz stands.
ORIGIN = "quiz"


def profile_of(state: QuizState) -> Profile:
    """Return what the answers say, in the order of the family, whatever the order in which they were given."""
    answers = state.answers
    return Profile(
        origin=ORIGIN,
        family=state.quiz.family.id,
        current=str(answers[CURRENT]) if answers.get(CURRENT) else None,
        target=state.quiz.settings.target,
        relevant_years=_number(answers.get(YEARS)),
        supervisory_years=_number(answers.get(SUPERVISORY_YEARS)),
        answers=dict(_answers(state)),
    )


def _answers(state: QuizState) -> Iterator[tuple[str, QuizAnswer]]:
    given = {step.question: step for step in state.steps}
    for question in state.quiz.doing:
        step = given.get(question.id)
        chosen = next((a for a in ANSWERS if step and step.value == a), None)
        if step and chosen:
            yield question.id, QuizAnswer(chosen, f"{ORIGIN}:{question.id}", step.example or "")


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) else None
