"""Keeping a quiz on disk while it runs: begun, gone on with, or done without when the person agrees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careerpath.errors import CareerpathError, OutputError, UsageError
from careerpath.records.places import sessions_folder
from careerpath.records.sessions import Session, Sessions, Summary
from careerpath.terminal.prompts import EndOfInput

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from careerpath.cli.quiz_options import QuizOptions
    from careerpath.terminal.prompts import Input
    from careerpath.terminal.quiz_view import QuizView


class Quit(Exception):  # noqa: N818 (a wish, not an error)
    """The person wants to leave; what was answered stays saved."""


class Keeper:
    """What happened is written down by `keep`, which returns when it is on disk."""

    def __init__(self, view: QuizView, source: Input) -> None:
        """Keep nothing until a session is begun or gone on with."""
        self._view, self._source = view, source
        self.session: Session | None = None
        #: The session that is being offered; until the person takes it or another, it is left as it is.
        self.offered = ""

    def keep(self, event: Mapping[str, Any]) -> None:
        """Write an event down; before the first answer there is nothing to keep.

        Raises OutputError when it cannot be written, and nobody agrees to go on without.
        """
        if self.session is None or (self.session.journal.empty and event["event"] != "answer"):
            return
        try:
            self.session.journal.append(dict(event))
        except OutputError as error:
            self.offer_to_go_on_without(error)

    def begin(self, header: Mapping[str, Any], name: str | None) -> None:
        """Begin a session. Raises OutputError when it cannot be kept and nobody agrees to go on without."""
        try:
            self.session = Sessions(sessions_folder()).begin(dict(header), name)
        except OutputError as error:
            self.offer_to_go_on_without(error)

    def resume(self, name: str) -> Session:
        """Go on with a session, and say so when it had to be mended."""
        self.session = Sessions(sessions_folder()).resume(name)
        if self.session.remark:
            self._view.say(self.session.remark)
        return self.session

    def close(self) -> None:
        """Let others have the session."""
        if self.session:
            self.session.journal.close()
            self.session = None

    def how_to_continue(self) -> tuple[str, str]:
        """Return what to say to someone who leaves: what was saved, and how to go on."""
        if self.offered:
            return f"The session {self.offered!r} is kept as it was.", "Go on with: careerpath assess --continue"
        if self.session is None:
            return "Nothing was saved.", ""
        if self.session.journal.empty:
            return "There was no answer to save yet.", ""
        option = "" if self._source.person else f" --session {self.session.name}"
        name = self.session.name
        return f"Your answers are saved as {name!r}.", f"Go on with: careerpath assess --continue{option}"

    def offer_to_go_on_without(self, error: CareerpathError) -> None:
        """Ask a person whether to go on without saving. Raises the error when not, or when nobody is there."""
        self.close()
        if not self._source.person:
            raise error
        self._view.console.print()
        self._view.say(f"{error.message} Your answers cannot be saved.")
        if ask_choice(self._view, self._source, ("Go on without saving", "Stop here")) != 0:
            raise error

    def offer(self, sessions: Sessions, found: Summary) -> str | None:
        """Offer a session; return its name, or None to begin anew. Raises Quit when the person wants neither."""
        if sessions.in_use(found.name):
            self._view.say(f"The session {found.name!r} is in use by another window, so that this is a new one.")
            return None
        count = f"{found.answers} answer" + ("" if found.answers == 1 else "s")
        self._view.say(f"There is an unfinished session, {found.name!r}, with {count}.")
        self.offered = found.name
        chosen = ask_choice(self._view, self._source, ("Continue it", "Start anew"))
        if chosen is None:
            raise Quit
        self.offered = ""
        return found.name if chosen == 0 else None


def ask_choice(view: QuizView, source: Input, labels: tuple[str, ...]) -> int | None:
    """Ask a person to choose; return the index, or None for someone who leaves: q, or the end of input."""
    from careerpath.terminal.prompts import Unclear, read_choice, read_command  # noqa: PLC0415

    source.listen()
    for number, label in enumerate(labels, start=1):
        view.choice(number, label)
    while True:
        view.prompt()
        try:
            typed = source.pick(len(labels), view.prompt)
        except EndOfInput:
            view.console.print()
            return None
        if read_command(typed) == "quit":
            return None
        chosen = read_choice(typed, labels)
        if not isinstance(chosen, Unclear):
            view.chosen(chosen)
            return labels.index(chosen)
        view.note(f"Choose 1 to {len(labels)}, or q to leave.")


def which_session(
    options: QuizOptions, keeper: Keeper, suits: Callable[[Summary], bool], *, person: bool
) -> str | None:
    """Return the name of the session to go on with, or None to begin anew. A person is offered one that suits.

    Raises UsageError when one is asked for that does not exist, Quit when the person leaves.
    """
    sessions = Sessions(sessions_folder())
    if options.new:
        return None
    if options.session:
        if options.continue_ and not sessions.exists(options.session):
            raise UsageError(f"There is no session {options.session!r}.", "See careerpath assess --sessions.")
        return options.session if sessions.exists(options.session) else None
    if options.continue_:
        return _latest(sessions)
    fits = (s for s in sessions.summaries() if not s.finished and s.answers and suits(s))
    found = next(fits, None) if person else None
    return keeper.offer(sessions, found) if found else None


def _latest(sessions: Sessions) -> str:
    unfinished = [s.name for s in sessions.summaries() if not s.finished]
    if not unfinished:
        raise UsageError("There is no unfinished session to continue.", "Start one with: careerpath assess")
    return unfinished[0]
