"""What is worth a second look among the answers. Every answer counts as it was given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.quiz.questions import SUPERVISORY_YEARS, YEARS

if TYPE_CHECKING:
    from careerpath.quiz.state import QuizState


def remark_on(state: QuizState, question: str) -> str:
    """Return a question back about the answer to `question`, empty when nothing about it is odd."""
    relevant, supervisory = state.answers.get(YEARS), state.answers.get(SUPERVISORY_YEARS)
    if question != SUPERVISORY_YEARS or not (isinstance(relevant, float) and isinstance(supervisory, float)):
        return ""
    if supervisory <= relevant:
        return ""
    return f"More years of supervision ({supervisory:g}) than of work that fits ({relevant:g}): is that right?"
