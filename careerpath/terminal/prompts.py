"""What a person types at a prompt, by single keys or by lines, read into a choice, a number, a text or a command."""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Literal, Protocol

from careerpath.report.plain import printable, shortened
from careerpath.terminal.resuming import nothing, redrawing, wait_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO, TextIO

Command = Literal["back", "skip", "why", "quit", "end"]

COMMANDS: dict[str, Command] = {"b": "back", "s": "skip", "?": "why", "q": "quit", "e": "end"}

#: A line of more characters than this is read to its end and refused.
_LONGEST_LINE = 20_000
#: Examples are quoted in the result, so that they have to be short.
LONGEST_EXAMPLE = 500
_SHORTEST_EXAMPLE = 3
#: More choices than this cannot be told apart by one key.
_ONE_KEY = 9
#: Only numbers are taken before they are asked for, so that nothing that is pasted acts as a command.
_TYPED_AHEAD = re.compile(r"[0-9\n ]{1,200}")
_NUMBER = re.compile(r"(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:y|years?|yrs?)?", re.IGNORECASE)


class EndOfInput(Exception):  # noqa: N818 (an end, not an error)
    """There is nothing more to read."""


@dataclass(frozen=True, slots=True)
class Unclear:
    """Something that is no answer, with a short message that says what would be."""

    message: str


class Input(Protocol):
    """Where answers come from."""

    #: Whether a person sits there, who can be asked again and again.
    person: bool
    #: Whether one key answers, without Enter.
    single_keys: bool

    def pick(self, choices: int, redraw: Callable[[], None]) -> str:
        """Return what was typed where one of `choices` is asked for. Raises EndOfInput."""

    def line(self, redraw: Callable[[], None] = nothing) -> str:
        """Return a line that was typed. `redraw` is called when the program goes on after a stop. Raises EndOfInput."""

    def listen(self) -> None:
        """Have keys taken from now on, before they are asked for."""

    def drop_ahead(self) -> None:
        """Forget what a person typed before it was asked for."""

    def put_back(self, typed: str) -> None:
        """Have a line read again, as the next one."""

    def rest(self) -> list[str]:
        """Return all lines that are left."""

    def close(self) -> None:
        """Leave everything as it was found."""


class Lines:
    """Lines from a pipe, a file, or a terminal on which Enter confirms."""

    single_keys = False

    def __init__(self, stream: BinaryIO | None = None, *, person: bool = False) -> None:
        """Read from a stream; from standard input when none is given."""
        # Standard input that was closed before the start is no stream at all.
        self._stream: BinaryIO = stream or (sys.stdin.buffer if sys.stdin else BytesIO())
        self.person = person
        self._next: list[str] = []

    def put_back(self, typed: str) -> None:
        """Have a line read again, as the next one."""
        self._next.append(typed)

    def rest(self) -> list[str]:
        """Return all lines that are left."""
        lines = []
        with suppress(EndOfInput):
            while True:
                lines.append(self.line())
        return lines

    def close(self) -> None:
        """Leave the stream as it is."""

    def pick(self, choices: int, redraw: Callable[[], None]) -> str:  # noqa: ARG002 (a line is a line)
        """Return the next line. Raises EndOfInput."""
        return self.line(redraw)

    def listen(self) -> None:
        """Do nothing: a line is there once it is ended."""

    def drop_ahead(self) -> None:
        """Drop nothing: lines are read in their order."""

    def line(self, redraw: Callable[[], None] = nothing) -> str:
        """Return the next line, without its end. Raises EndOfInput."""
        if self._next:
            return self._next.pop()
        if not self.person:
            return self._read()
        with redrawing(redraw):
            if self._stream.isatty():
                # A terminal gives one line at a time, so that none is left in the stream.
                wait_for(self._stream.fileno())
            return self._read()

    def _read(self) -> str:
        data = self._stream.readline(_LONGEST_LINE)
        if not data:
            raise EndOfInput
        last = data
        while last and not last.endswith(b"\n"):
            last = self._stream.readline(_LONGEST_LINE)
        return data.decode("utf-8", "replace").strip()


class Keys:
    """A terminal on which number keys answer at once; texts are still ended with Enter."""

    person = True
    single_keys = True

    def __init__(self) -> None:
        """Read from the terminal."""
        from careerpath.terminal.keys import KeyReader  # noqa: PLC0415 (only where there are keys)

        self._lines, self._keys = Lines(person=True), KeyReader()
        #: Numbers that were typed before they were asked for.
        self._ahead = ""

    def pick(self, choices: int, redraw: Callable[[], None]) -> str:
        """Return a key as it was pressed, empty for Enter. Raises EndOfInput."""
        if choices > _ONE_KEY:
            return self.line(redraw)
        if not self._ahead:
            self._ahead = self._pressed(redraw)
        if not _TYPED_AHEAD.fullmatch(self._ahead):
            typed, self._ahead = self._ahead, ""
            return typed
        typed, self._ahead = self._ahead[0], self._ahead[1:]
        return typed.strip()

    def listen(self) -> None:
        """Have keys taken from now on, so that a Ctrl-D between prompt and reading is one."""
        self._keys.take()

    def drop_ahead(self) -> None:
        """Forget what was typed before it was asked for."""
        self._ahead = ""
        self._keys.drop_ahead()

    def line(self, redraw: Callable[[], None] = nothing) -> str:
        """Return a line that was typed. Raises EndOfInput."""
        ahead, end, self._ahead = self._ahead.partition("\n")
        if end:
            return ahead.strip()
        self._keys.release()
        try:
            return ahead + self._lines.line(redraw)
        finally:
            # What is pressed before the next question shows is not to be taken for a line.
            self._keys.take()

    def put_back(self, typed: str) -> None:
        """Have a line read again, as the next one."""
        self._lines.put_back(typed)

    def rest(self) -> list[str]:
        """Return nothing: what a person may type yet is not known."""
        return []

    def close(self) -> None:
        """Give the terminal back as it was."""
        self._keys.release()

    def _pressed(self, redraw: Callable[[], None]) -> str:
        key = self._keys.read(redraw)
        if key is None:
            raise EndOfInput
        return key.replace("\r", "\n")


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a person sits at a standard stream; one that was closed before the start is None."""
    return stream is not None and stream.isatty()


def is_plain(stream: TextIO | None) -> bool:
    """Whether to write plain lines: no terminal, a dumb one, or color or movement not wanted."""
    environ = os.environ
    unwanted = bool(environ.get("NO_COLOR")) or bool(environ.get("ACCESSIBLE")) or environ.get("TERM") == "dumb"
    return unwanted or not is_terminal(stream)


def read_command(typed: str) -> Command | None:
    """Return the command that a letter or its word stands for."""
    word = typed.strip().lower()
    return COMMANDS.get(word) or next((name for name in COMMANDS.values() if name == word), None)


def read_choice(typed: str, names: tuple[str, ...]) -> str | Unclear:
    """Return the name that was chosen, by its number from 1 or by itself."""
    word = typed.strip()
    if word.isascii() and word.isdigit() and len(word) < 4 and 1 <= int(word) <= len(names):  # noqa: PLR2004
        return names[int(word) - 1]
    named = next((name for name in names if name and name.lower() == word.lower()), None)
    return named or Unclear(f"{_quoted(typed)} is no answer. Choose 1 to {len(names)}, or ? for why this is asked.")


def read_years(typed: str, most: float) -> float | Unclear:
    """Return a number of years, from 0 to `most`."""
    word = typed.strip()
    if word.lower() in {"none", "no", "never"}:
        return 0.0
    found = _NUMBER.fullmatch(word) if word.isascii() else None
    years = float(found[1].replace(",", ".")) if found else -1.0
    if 0 <= years <= most:
        return years
    return Unclear(f"{_quoted(typed)} is no number of years. Type a number from 0 to {most:g}, such as 2.5.")


def read_example(typed: str) -> str | Unclear:
    """Return an example, empty for none, without anything that could act on a terminal."""
    text = " ".join(printable(typed).split())
    if not text:
        return ""
    if len(text) > LONGEST_EXAMPLE:
        return Unclear(f"That is {len(text)} characters. Please say it in at most {LONGEST_EXAMPLE}.")
    if len(text) < _SHORTEST_EXAMPLE or not any(char.isalpha() for char in text):
        return Unclear("That is too short for an example. Write a few words, or press Enter to go on without.")
    return text


def _quoted(typed: str) -> str:
    shown = shortened(printable(typed.strip()), 30)
    return f'"{shown}"' if shown else "Nothing"
