"""The quiz as a dialog: one question after the other, each answer on disk before the next question shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from careerpath.cli.quiz_keeping import Quit
from careerpath.errors import ProfileError
from careerpath.quiz import events
from careerpath.quiz.choice import next_question
from careerpath.quiz.progress import progress
from careerpath.quiz.questions import MOST_YEARS
from careerpath.quiz.remarks import remark_on
from careerpath.quiz.state import answer, back, end, give_example, wants_example
from careerpath.terminal.prompts import EndOfInput, Unclear, read_choice, read_command, read_example, read_years
from careerpath.terminal.quiz_view import choices
from careerpath.terminal.resuming import redrawing

if TYPE_CHECKING:
    from careerpath.cli.quiz_keeping import Keeper
    from careerpath.quiz.questions import Question
    from careerpath.quiz.state import QuizState, Value
    from careerpath.terminal.prompts import Command, Input
    from careerpath.terminal.quiz_view import QuizView

#: Off a terminal, so many lines in a row that are no answers end the quiz.
_PATIENCE = 10


@dataclass(frozen=True, slots=True)
class Asked:
    """How a dialog ended: all asked, or the end of input, and the state then."""

    state: QuizState
    how: Literal["done", "end-of-input"]


class Dialog:
    """A quiz being asked."""

    def __init__(self, view: QuizView, source: Input, keeper: Keeper) -> None:
        """Write to the view, read from the source, and write down with the keeper."""
        self._view, self._source, self._keeper = view, source, keeper
        self._unclear = 0

    def run(self, state: QuizState) -> Asked:
        """Ask until nothing is left to ask, the person ends it, or the input ends. Raises Quit.

        Raises ProfileError when input that no person types is no answer, again and again.
        """
        try:
            while True:
                due = wants_example(state)
                question = None if due else next_question(state)
                if due:
                    state = self._example(state, due)
                elif question:
                    state = self._question(state, question)
                else:
                    return Asked(state, "done")
        except EndOfInput:
            return Asked(state, "end-of-input")

    def _question(self, state: QuizState, question: Question) -> QuizState:
        if self._by_key(question):
            # Before the question shows, so that Ctrl-Z in the midst of it is not lost.
            self._source.listen()
            return self._ask(state, question)
        if not self._source.person:
            return self._ask(state, question)
        # From the first letter of the question on, since Ctrl-Z may come before the line is waited for.
        with redrawing(lambda: self._show(state, question)):
            return self._ask(state, question)

    def _ask(self, state: QuizState, question: Question) -> QuizState:
        self._show(state, question)
        while True:
            typed = self._read(question, state)
            command = read_command(typed)
            if command == "why":
                self._why(state, question)
            elif command:
                return self._obey(state, question, command)
            elif not typed and question.id in state.earlier:
                return self._answered(state, question, state.earlier[question.id].value)
            elif typed or not self._by_key(question):
                value = self._value(state, question, typed)
                if not isinstance(value, Unclear):
                    return self._answered(state, question, value)
                self._echo_key(question, "")
                self._refuse(value)
                self._view.prompt()

    def _by_key(self, question: Question) -> bool:
        """Whether one key answers, which does not show by itself."""
        return self._source.single_keys and question.ask != "years"

    def _echo_key(self, question: Question, label: str) -> None:
        if self._by_key(question):
            self._view.chosen(label)

    def _example(self, state: QuizState, question: str) -> QuizState:
        self._ask_example()
        while True:
            typed = self._heard(self._source.line(self._ask_example))
            command = read_command(typed)
            if command == "why":
                self._view.why(("An example is quoted beside your answer. Without one, it still counts.",))
                self._view.prompt()
            elif command == "back":
                return self._back(state)
            elif command == "quit":
                raise Quit
            elif command in {"skip", "end"} or self._meant_for_next(typed):
                state = self._exemplified(state, question, "")
                return self._end(state) if command == "end" else state
            else:
                text = read_example(typed)
                if not isinstance(text, Unclear):
                    return self._exemplified(state, question, text)
                self._refuse(text)
                self._view.prompt()

    def _ask_example(self) -> None:
        self._view.example()
        self._view.prompt()

    def _meant_for_next(self, typed: str) -> bool:
        """Off a terminal, a number is the answer to the next question, not an example."""
        if self._source.person or not typed.isdigit():
            return False
        self._source.put_back(typed)
        return True

    def _read(self, question: Question, state: QuizState) -> str:
        count = len(choices(question, state.quiz.family))
        if not count:
            return self._heard(self._source.line(lambda: self._show(state, question)))
        return self._heard(self._source.pick(count, lambda: self._show(state, question)))

    def _heard(self, typed: str) -> str:
        if not self._source.person:
            self._view.echo(typed)
        return typed

    def _value(self, state: QuizState, question: Question, typed: str) -> Value | Unclear:
        if question.ask == "years":
            return read_years(typed, MOST_YEARS)
        return read_choice(typed, tuple(choices(question, state.quiz.family)))

    def _show(self, state: QuizState, question: Question) -> None:
        before = state.earlier.get(question.id)
        said = self._label(state, question, before.value) if before else ""
        self._view.question(question, state.quiz.family, progress(state), said)
        self._view.prompt()

    def _label(self, state: QuizState, question: Question, value: Value) -> str:
        if value is None:
            return "skipped"
        return choices(question, state.quiz.family).get(str(value), f"{value:g}" if isinstance(value, float) else "")

    def _why(self, state: QuizState, question: Question) -> None:
        from careerpath.quiz.why import why  # noqa: PLC0415 (only when it is asked for)

        self._echo_key(question, "why")
        self._view.why(why(state, question))
        self._view.prompt()

    def _obey(self, state: QuizState, question: Question, command: Command) -> QuizState:
        self._unclear = 0
        if command in {"quit", "back", "end"}:
            self._echo_key(question, command)
        if command == "quit":
            raise Quit
        if command == "back":
            return self._back(state)
        return self._answered(state, question, None) if command == "skip" else self._end(state)

    def _answered(self, state: QuizState, question: Question, value: Value) -> QuizState:
        self._unclear = 0
        self._keeper.keep(events.answered(question, value))
        self._echo_key(question, self._label(state, question, value))
        state = answer(state, question.id, value)
        if remark := remark_on(state, question.id):
            self._view.note(f"{remark} It is taken as you said; b goes back to change it.")
        return state

    def _exemplified(self, state: QuizState, question: str, text: str) -> QuizState:
        self._keeper.keep(events.example_given(question, text))
        return give_example(state, question, text)

    def _back(self, state: QuizState) -> QuizState:
        if not state.steps:
            self._view.note("This is the first question.")
            return state
        self._keeper.keep(events.WENT_BACK)
        return back(state)

    def _end(self, state: QuizState) -> QuizState:
        self._keeper.keep(events.ENDED)
        return end(state)

    def _refuse(self, unclear: Unclear) -> None:
        self._unclear += 1
        self._view.note(unclear.message)
        if not self._source.person and self._unclear >= _PATIENCE:
            message = f"The input is no answer, {_PATIENCE} lines in a row: {unclear.message}"
            raise ProfileError(message, hint="A line answers one question: a number from 1, or years.")
