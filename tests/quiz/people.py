"""Simulated people for tests: what someone at a level answers, without mistakes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.quiz.choice import next_question
from careerpath.quiz.settings import Settings
from careerpath.quiz.state import answer, start

if TYPE_CHECKING:
    from careerpath.model.knowledge import KnowledgeBase
    from careerpath.quiz.questions import Question
    from careerpath.quiz.state import QuizState, Value

MISSOURI = "mo-customer-service"


def begin(kb: KnowledgeBase, settings: Settings | None = None, family: str = MISSOURI) -> QuizState:
    """Return a quiz on a family with all its gates skipped."""
    state = start(kb, kb.families[family], settings or Settings())
    for gate in state.quiz.gates:
        state = answer(state, gate.id, None)
    return state


def honest(question: Question, rank: int) -> Value:
    """Return what someone at a level of this rank answers to a question about doing."""
    return "independently" if question.expected[rank] is True else "not-yet"


def take(state: QuizState, rank: int) -> QuizState:
    """Answer until the quiz ends."""
    while (question := next_question(state)) is not None:
        state = answer(state, question.id, honest(question, rank))
    return state
