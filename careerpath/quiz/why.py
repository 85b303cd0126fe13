"""Why a question is asked, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.model.knowledge import WORK_KINDS
from careerpath.quiz.posterior import posterior
from careerpath.quiz.questions import CURRENT, GATE_OF_QUESTION

if TYPE_CHECKING:
    from careerpath.model.knowledge import Level, Requirement
    from careerpath.quiz.questions import Question
    from careerpath.quiz.state import QuizState

_LEAST_SHOWN = 0.05


def why(state: QuizState, question: Question) -> tuple[str, ...]:
    """Return a few sentences: what asks for it, what it is good for, and where the answers point so far."""
    if question.requirement is None:
        return _why_gate(state, question)
    level = state.quiz.family.level(question.requirement.level)
    return (_asked_by(level, question.requirement), *_purpose(state, question.requirement))


def _why_gate(state: QuizState, question: Question) -> tuple[str, ...]:
    if question.id == CURRENT:
        return ("Holding a job speaks for what that job asks for, so that fewer questions are needed.",)
    gate_id = GATE_OF_QUESTION[question.id]
    asks = [
        f"{level.id} asks for at least {gate.years.min:g} year{'' if gate.years.min == 1 else 's'}"
        for level in state.quiz.family.levels
        for gate in level.gates
        if gate.id == gate_id and gate.years.min > 0
    ]
    return (f"Some levels ask for years, which no answer makes up for. {', '.join(asks)}.",)


def _asked_by(level: Level, requirement: Requirement) -> str:
    verb = "People do this work at" if requirement.kind in WORK_KINDS else "This is asked for at"
    return f"{verb} {level.id} ({level.title}): {requirement.text}"


def _purpose(state: QuizState, requirement: Requirement) -> tuple[str, ...]:
    settings = state.quiz.settings
    if settings.aim == "target" or len(state.quiz.family.levels) == 1:
        shows = " Doing it shows more than one thing that is asked for." if requirement.exercises else ""
        return (f"It helps to decide whether you are ready for {settings.target or requirement.level}.{shows}",)
    if settings.aim == "full":
        return ("You chose to be asked everything.",)
    return ("Of all that can be asked now, it tells most about your level.", _so_far(state))


def _so_far(state: QuizState) -> str:
    levels = zip(state.quiz.family.levels, posterior(state), strict=True)
    shown = [f"{level.id} {probability:.0%}" for level, probability in levels if probability >= _LEAST_SHOWN]
    return f"Your answers so far point to: {', '.join(shown)}."
