"""The console that everything is printed on, and the few shapes that all views are made of."""

from __future__ import annotations

import os
import re
import sys
from io import StringIO
from typing import TYPE_CHECKING, Any, TextIO, cast

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from careerpath.report.plain import printable

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Characters of a quote that a view shows; the whole stands in the file that it names, and in JSON.
LONGEST_QUOTE = 400

#: Lines longer than this are hard to read.
_WIDEST = 120
_PAPER_WIDTH = 80
_FILL = re.compile(r" +((?:\x1b\[[0-9;]*m)?)(?=\n)")

#: Meaning is always in the word as well.
_STATUS_STYLES = {
    "met": "green",
    "ready": "green",
    "partial": "yellow",
    "gap": "red",
    "not-ready": "red",
    "unknown": "cyan",
    "undetermined": "cyan",
}


def is_accessible() -> bool:
    """Return whether ACCESSIBLE asks for what reads well aloud: no color, and no charts made of characters."""
    return bool(os.environ.get("ACCESSIBLE"))


def make_console(*, stderr: bool = False) -> Console:
    """Return a console as wide as the terminal, up to 120 columns (80 off one).

    NO_COLOR, ACCESSIBLE=1 and TERM=dumb take away color and every other escape code.
    """
    paper = isinstance(sys.stdout, Paper) and not stderr
    plain = paper or bool(os.environ.get("ACCESSIBLE") or os.environ.get("NO_COLOR"))
    console = Console(
        file=cast("TextIO", _Trimmed(sys.stderr if stderr else sys.stdout)),
        highlight=False,
        markup=False,
        emoji=False,
        no_color=plain or None,
        force_terminal=False if plain else None,
    )
    console.width = _PAPER_WIDTH if paper else min(console.width, _WIDEST)
    return console


class Paper(StringIO):
    """In place of stdout: collects text for a file, the same whatever the terminal is like."""


class _Trimmed:
    """A stream without the spaces that fill a table's last column, which only get in the way of a pipe."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        return self._stream.write(_FILL.sub(r"\1", text))

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 (whatever the stream has)
        return getattr(self._stream, name)


def safe(text: str, style: str = "") -> Text:
    """Return text from outside as text: no markup in it is read, no control character is passed on."""
    return Text(printable(text), style=style)


def add_line(text: Text, line: str, style: str = "") -> None:
    """Append a line from outside to a text, under what stands there."""
    text.append("\n")
    text.append_text(safe(line, style))


def heading(console: Console, text: str, remark: str = "") -> None:
    """Print a section's heading after an empty line, with a remark beside it."""
    line = safe(text, "bold")
    if remark:
        line.append(f"  {printable(remark)}", style="dim not bold")
    console.print()
    console.print(line)


def paragraph(console: Console, text: Text | str, indent: int = 2) -> None:
    """Print a paragraph, indented as a block."""
    console.print(Padding(text if isinstance(text, Text) else safe(text), (0, 0, 0, indent)))


def rows(console: Console, lines: Iterable[tuple[Text | str, ...]], *, indent: int = 2, first: int = 0) -> None:
    """Print rows whose last column wraps as a block. `first` is the least width of the first column, in characters."""
    made = [tuple(c if isinstance(c, Text) else safe(c) for c in line) for line in lines]
    if not made:
        return
    columns = len(made[0])
    table = Table.grid(padding=(0, 2, 0, 0))
    for index in range(columns):
        last = index == columns - 1
        table.add_column(ratio=1 if last else None, min_width=first if index == 0 else None, overflow="fold")
    for line in made:
        table.add_row(*line)
    console.print(Padding(table, (0, 0, 0, indent)))


def say_folded(console: Console, count: int) -> None:
    """Say how many entries of a list are not shown, if any."""
    if count:
        paragraph(console, f"... and {count} more (--all lists them)")


def status_word(status: str) -> Text:
    """Return a status as a word, colored where colors show."""
    return Text(status, style=_STATUS_STYLES.get(status, ""))
