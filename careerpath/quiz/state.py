"""How far a quiz has come. A state never changes: answering, skipping and going back give a new one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from careerpath.quiz.chances import STRONG, Chances
from careerpath.quiz.questions import doing_questions, gate_questions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careerpath.model.knowledge import Family, KnowledgeBase
    from careerpath.quiz.questions import Question
    from careerpath.quiz.settings import Settings

#: An anchored answer, a number of years, or the id of a level ("" for none of them). None: skipped.
Value = str | float | None


@dataclass(frozen=True, slots=True, eq=False)
class Quiz:
    """What stays the same while a quiz runs."""

    family: Family
    settings: Settings
    chances: Chances
    gates: tuple[Question, ...]
    doing: tuple[Question, ...]
    by_id: Mapping[str, Question]


@dataclass(frozen=True, slots=True)
class Step:
    """One question that was dealt with. `example` is None until it was asked for, and empty when none was given."""

    question: str
    value: Value
    example: str | None = None


@dataclass(frozen=True, slots=True)
class QuizState:
    """The steps so far, oldest first, and what was answered before going back, by question."""

    quiz: Quiz
    steps: tuple[Step, ...] = ()
    earlier: Mapping[str, Step] = field(default_factory=dict)
    #: True once the person jumped to the end.
    ended: bool = False

    @property
    def answers(self) -> dict[str, Value]:
        """What was answered, by question; what was skipped is left out."""
        return {step.question: step.value for step in self.steps if step.value is not None}

    @property
    def dealt_with(self) -> frozenset[str]:
        """Ids of the questions that were answered or skipped."""
        return frozenset(step.question for step in self.steps)

    @property
    def shown_by_duties(self) -> frozenset[str]:
        """Ids of the requirements that are shown by duties which the person does on their own."""
        strong = (self.quiz.by_id[step.question] for step in self.steps if step.value in STRONG)
        return frozenset(shown for question in strong for shown in question.shows)

    def with_earlier(self, earlier: Mapping[str, Step]) -> QuizState:
        """Return this state, with other answers to fall back on."""
        return replace(self, earlier=earlier)


def start(kb: KnowledgeBase, family: Family, settings: Settings) -> QuizState:
    """Return the state before the first question."""
    gates, doing = gate_questions(family), doing_questions(kb, family)
    by_id = {question.id: question for question in (*gates, *doing)}
    return QuizState(Quiz(family, settings, Chances(settings.slip, settings.guess), gates, doing, by_id))


def answer(state: QuizState, question: str, value: Value) -> QuizState:
    """Record an answer, or None for a skipped question. The same answer as before going back keeps its example."""
    before = state.earlier.get(question)
    example = before.example if before and before.value == value else None
    others = tuple(step for step in state.steps if step.question != question)
    return replace(state, steps=(*others, Step(question, value, example)))


def wants_example(state: QuizState) -> str | None:
    """Return the id of the question just answered, if an example for it is still to be asked for."""
    last = state.steps[-1] if state.steps else None
    if last is None or last.example is not None or last.value not in STRONG:
        return None
    return last.question if state.quiz.by_id[last.question].ask == "doing" else None


def give_example(state: QuizState, question: str, text: str) -> QuizState:
    """Record the example for an answer; empty for none."""
    steps = tuple(replace(step, example=text) if step.question == question else step for step in state.steps)
    return replace(state, steps=steps)


def back(state: QuizState) -> QuizState:
    """Take back the last step; what it said is kept in `earlier`. At the start nothing changes."""
    if not state.steps:
        return state
    last = state.steps[-1]
    return replace(state, steps=state.steps[:-1], earlier={**state.earlier, last.question: last})


def drop(state: QuizState, question: str) -> QuizState:
    """Forget a step, so that its question comes again."""
    return replace(state, steps=tuple(step for step in state.steps if step.question != question))


def end(state: QuizState) -> QuizState:
    """Ask nothing more."""
    return replace(state, ended=True)
