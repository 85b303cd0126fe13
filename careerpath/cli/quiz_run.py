"""The quiz, wired together: settings, session, dialog, result."""

from __future__ import annotations

import sys
from io import BytesIO
from typing import TYPE_CHECKING

import typer

from careerpath.cli.options import parse_day
from careerpath.cli.quiz_dialog import Asked, Dialog
from careerpath.cli.quiz_keeping import Keeper, Quit, which_session
from careerpath.cli.quiz_settings import conflicts, from_header, header_of, settings_of
from careerpath.errors import InterruptedRunError, OutputError, ProfileError, UsageError
from careerpath.quiz import events
from careerpath.quiz.choice import next_question
from careerpath.quiz.state import QuizState, start
from careerpath.records.places import sessions_folder
from careerpath.records.sessions import Sessions, SetAsideError
from careerpath.terminal.prompts import Keys, Lines, is_terminal
from careerpath.terminal.quiz_view import QuizView

if TYPE_CHECKING:
    from careerpath.cli.options import Shared
    from careerpath.cli.quiz_answers import AnswersFile
    from careerpath.cli.quiz_options import QuizOptions
    from careerpath.model.knowledge import KnowledgeBase
    from careerpath.records.sessions import Session, Summary
    from careerpath.terminal.prompts import Input


def run_quiz(said: Shared, options: QuizOptions) -> None:
    """Run the quiz, and print the assessment that it leads to.

    Raises UsageError for options that make no sense, ProfileError for answers that make none, OutputError when a named
    session cannot be kept, InterruptedRunError when the person stops it with Ctrl-C.
    """
    _check(options)
    if options.sessions:
        _list_sessions(json=options.json)
    elif options.forget is not None:
        Sessions(sessions_folder()).forget(options.forget)
        typer.echo(f"The session {options.forget!r} is forgotten.", err=True)
    else:
        Run(said, options).run()


class Run:
    """One run of the quiz."""

    def __init__(self, said: Shared, options: QuizOptions) -> None:
        """Load what the first question needs."""
        self.today = parse_day(options.today, "--today")
        self.file = _answers(options)
        self.said, self.options = _with_file(said, options, self.file)
        self.kb: KnowledgeBase = self.said.load_kb()
        self.view = QuizView(silent=self.file is not None)
        self.source: Input = self._source()
        self.keeper = Keeper(self.view, self.source)

    def run(self) -> None:
        """Ask, show the result, and offer what can follow."""
        try:
            asked = self._ask(self._state())
            self._finish(asked)
        except Quit:
            self._say_how_to_continue()
        except KeyboardInterrupt:
            self.view.console.print()
            raise InterruptedRunError(*self.keeper.how_to_continue()) from None
        finally:
            self.source.close()
            self.keeper.close()

    def _source(self) -> Input:
        if self.file is not None:
            return Lines(BytesIO(self.file.text.encode()))
        person = is_terminal(sys.stdin) and is_terminal(sys.stderr)
        return Keys() if person and not self.view.plain else Lines(person=person)

    def _state(self) -> QuizState:
        family, settings = settings_of(self.kb, self.said, self.options)
        name = which_session(self.options, self.keeper, self._suits, person=self.source.person)
        session = self._resume(name) if name else None
        if session:
            return self._resumed(session)
        if self.options.session or self.source.person:
            self.keeper.begin(header_of(self.kb, family, settings), self.options.session)
        return start(self.kb, family, settings)

    def _suits(self, summary: Summary) -> bool:
        """Whether to offer a session: one of another family or target than was asked for is left alone."""
        options = self.options
        return (
            not options.full
            and (options.target is None or summary.target.lower() == options.target.rpartition(":")[2].lower())
            and (self.said.family or summary.family) == summary.family
        )

    def _resume(self, name: str) -> Session | None:
        """Go on with a session. A damaged one of which nothing can be read makes place for a new one on a terminal."""
        try:
            return self.keeper.resume(name)
        except SetAsideError as error:
            if not self.source.person:
                raise
            self.view.say(error.message)
        except OutputError as error:
            self.keeper.offer_to_go_on_without(error)
        return None

    def _resumed(self, session: Session) -> QuizState:
        family, settings = from_header(self.kb, session.header, session.name)
        if conflicts(family, settings, self.said, self.options, self.kb):
            raise UsageError(
                f"The session {session.name!r} is about another quiz than the one asked for.",
                "Go on with it without --target, --full and --family, or start anew with --new.",
            )
        replayed = events.replay(start(self.kb, family, settings), session.events)
        for question in replayed.changed:
            self.keeper.keep(events.dropped(question))
        if replayed.changed:
            count = len(replayed.changed)
            again = "1 question comes" if count == 1 else f"{count} questions come"
            self.view.say(f"The knowledge base has changed since: {again} again.")
        return replayed.state

    def _ask(self, state: QuizState) -> Asked:
        if self.file is None:
            return Dialog(self.view, self.source, self.keeper).run(state)
        if self.file.tree is not None:
            return self._fill_in(state, self.file)
        asked = Dialog(self.view, self.source, self.keeper).run(state)
        self._check_length(asked, self.file)
        return asked

    def _fill_in(self, state: QuizState, file: AnswersFile) -> Asked:
        from careerpath.cli.quiz_answers import decode, fill_in, unused  # noqa: PLC0415 (only for such a file)

        given = decode(self.kb, state, file)
        filled = fill_in(state, given)
        left = unused(filled, given)
        if left:
            typer.echo(f"careerpath: {file.file}: {left} answers were not asked for; --full asks all.", err=True)
        return Asked(filled, "done")

    def _check_length(self, asked: Asked, file: AnswersFile) -> None:
        question = next_question(asked.state)
        if question is not None:
            message = f"{file.file} is too short: it ends before the question {question.id!r}."
            raise ProfileError(message, hint="Add a line for each question, or e to end the quiz there.")
        rest = [line for line in self.source.rest() if line]
        if rest:
            message = f"{file.file} is too long: the quiz ended {len(rest)} lines before the file."
            raise ProfileError(message, hint=f"The first line that is too many: {rest[0][:40]!r}.")

    def _finish(self, asked: Asked) -> None:
        from careerpath.cli.quiz_end import offer, save, show_result  # noqa: PLC0415 (the first question needs none)

        self.view.console.print()
        result = show_result(self.kb, asked.state, self.options, self.today)
        sys.stdout.flush()
        if self.options.save_profile:
            save(asked.state, self.options.save_profile)
        if asked.how == "done":
            self.keeper.keep(events.FINISHED)
            offer(asked.state, result, self.options, self.view, self.source)
        elif self.keeper.session:
            self._say_how_to_continue()

    def _say_how_to_continue(self) -> None:
        for sentence in filter(None, self.keeper.how_to_continue()):
            self.view.say(sentence)


def _check(options: QuizOptions) -> None:
    chosen = {"--continue": options.continue_, "--new": options.new, "--sessions": options.sessions}
    named = [name for name, on in {**chosen, "--forget": options.forget is not None}.items() if on]
    if len(named) > 1:
        raise UsageError(f"{named[0]} and {named[1]} do not go together.", "See careerpath assess --help.")


def _answers(options: QuizOptions) -> AnswersFile | None:
    if options.answers is None:
        return None
    from careerpath.cli.quiz_answers import read_answers_file  # noqa: PLC0415 (YAML is slow to load)

    return read_answers_file(options.answers)


def _with_file(said: Shared, options: QuizOptions, file: AnswersFile | None) -> tuple[Shared, QuizOptions]:
    """Take family and target from an answers file where the command line does not give them."""
    if file is None:
        return said, options
    return said.with_own(None, said.family or file.family), options._replace(target=options.target or file.target)


def _list_sessions(*, json: bool) -> None:
    from careerpath.report.sessions_text import sessions_document, sessions_lines  # noqa: PLC0415 (only here)

    summaries = Sessions(sessions_folder()).summaries()
    if json:
        from careerpath.report.json_parts import dumps  # noqa: PLC0415

        typer.echo(dumps(sessions_document(summaries)), nl=False)
        return
    for line in sessions_lines(summaries):
        typer.echo(line)
