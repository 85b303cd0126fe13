"""What happened in a quiz, as documents that can be kept, and the way back from them to a state.

| document | meaning |
|---|---|
| `{"event": "answer", "question": id, "value": ..., "asked": text}` | an answer; null: a skipped question |
| `{"event": "example", "question": id, "text": ...}` | the example for it; empty for none |
| `{"event": "back"}` | the last step was taken back |
| `{"event": "drop", "question": id}` | the question has changed since, so that its answer does not count |
| `{"event": "end"}` | the person jumped to the end |
| `{"event": "finished"}` | the result was shown |
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from careerpath.quiz.chances import ANSWERS
from careerpath.quiz.questions import MOST_YEARS
from careerpath.quiz.state import answer, back, drop, end, give_example

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from careerpath.quiz.questions import Question
    from careerpath.quiz.state import Quiz, QuizState, Value

Event = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Replayed:
    """A quiz as it was left: the state, what was answered but has changed since, and whether it was finished."""

    state: QuizState
    changed: tuple[str, ...]
    finished: bool


def answered(question: Question, value: Value) -> Event:
    """Return the event of an answer. It quotes the question, so that a change of it shows."""
    return {"event": "answer", "question": question.id, "value": value, "asked": fingerprint(question)}


def example_given(question: str, text: str) -> Event:
    """Return the event of an example."""
    return {"event": "example", "question": question, "text": text}


def dropped(question: str) -> Event:
    """Return the event of an answer that no longer counts."""
    return {"event": "drop", "question": question}


WENT_BACK: Event = {"event": "back"}
ENDED: Event = {"event": "end"}
FINISHED: Event = {"event": "finished"}


def fingerprint(question: Question) -> str:
    """Return all that an answer depends on: the level that asks, and the words."""
    level = question.requirement.level if question.requirement else ""
    return f"{level}: {question.text}" if level else question.text


def replay(first: QuizState, events: Iterable[Mapping[str, Any]]) -> Replayed:
    """Return the state that the events lead to. What is not understood counts for nothing."""
    state, asked, finished = first, dict[str, object](), False
    for event in events:
        if event.get("event") == "answer":
            asked[str(event.get("question"))] = event.get("asked")
        state = _apply(state, event)
        finished = event.get("event") == "finished"
    changed = tuple(s.question for s in state.steps if not _same(first.quiz, s.question, s.value, asked[s.question]))
    for question in changed:
        state = drop(state, question)
    return Replayed(_without_earlier(state, asked), changed, finished)


def _apply(state: QuizState, event: Mapping[str, Any]) -> QuizState:
    question = str(event.get("question"))
    apply: dict[str, Callable[[], QuizState]] = {
        "answer": lambda: answer(state, question, event.get("value")),
        "example": lambda: give_example(state, question, str(event.get("text", ""))),
        "back": lambda: back(state),
        "drop": lambda: drop(state, question),
        "end": lambda: end(state),
    }
    known = apply.get(str(event.get("event")))
    return known() if known else state


def _without_earlier(state: QuizState, asked: Mapping[str, object]) -> QuizState:
    """Forget what was said before going back, where the question has changed since."""
    kept = {i: s for i, s in state.earlier.items() if _same(state.quiz, i, s.value, asked[i])}
    return state if len(kept) == len(state.earlier) else state.with_earlier(kept)


def _same(quiz: Quiz, question_id: str, value: object, asked: object) -> bool:
    question = quiz.by_id.get(question_id)
    return question is not None and asked == fingerprint(question) and _fits(quiz, question, value)


def _fits(quiz: Quiz, question: Question, value: object) -> bool:
    if value is None:
        return True
    if question.ask == "years":
        return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= MOST_YEARS
    if question.ask == "level":
        return value in ("", *(level.id for level in quiz.family.levels))
    return value in ANSWERS
