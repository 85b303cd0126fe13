"""Where a result goes: `-o FILE`, in the format of its ending, or `--format` on stdout."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from careerpath.cli.messages import say
from careerpath.errors import OutputError, UsageError
from careerpath.model.value import value
from careerpath.report.formats import Format, check_extra, format_of, render

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from careerpath.model.knowledge import KnowledgeBase

_PIPE = "-"


@value
class Output:
    """What was asked for: a result's kind, its format, and a file (None: stdout)."""

    result: str
    format: Format
    path: str | None

    def deliver(self, kb: KnowledgeBase, value: object, show: Callable[[], None]) -> None:
        """Write a result. `show` prints it as text. Raises OutputError, MissingExtraError or UsageError."""
        if self.path is None and self.format.name == "text":
            show()
            return
        data = _as_text(show) if self.format.name == "text" else render(self.format, self.result, kb, value)
        if self.path is None:
            sys.stdout.buffer.write(data)
            return
        from careerpath.report.files import write_private  # noqa: PLC0415 (only for a file)

        write_private(self.path, data)
        say(f"careerpath: wrote {self.path}")


def wanted_output(
    result: str, path: str | None, name: str | None, *, json: bool, read: Iterable[str | None] = ()
) -> Output:
    """Return what `-o`, `--format` and `--json` ask for, before any work is done.

    `read` are the files that the command reads, which are never written over. Raises UsageError when the options do
    not fit together, OutputError when the file cannot be written, MissingExtraError when an extra is missing.
    """
    target = None if path in {None, _PIPE} else path
    wanted = format_of(result, target, _name(target, name, json=json))
    if target is None and not wanted.readable and sys.stdout.isatty():
        raise UsageError(f"{wanted.name} is not text for a terminal.", f"Name a file: -o plan{wanted.endings[0]}")
    if target is not None:
        _check(target, wanted, read)
    check_extra(wanted)
    return Output(result, wanted, target)


def _name(path: str | None, name: str | None, *, json: bool) -> str | None:
    """Return the format that is named; None when the path's ending says it."""
    if json and name not in {None, "json"}:
        raise UsageError(f"--json and --format {name} are two formats.", "Give one of them.")
    if json and path and os.path.splitext(path)[1].lower() not in {"", ".json"}:  # noqa: PTH122
        raise UsageError(f"--json and {path} are two formats.", "Leave out --json, or end the name in .json.")
    if json:
        return "json"
    return name if name or path else "text"


def _check(path: str, wanted: Format, read: Iterable[str | None]) -> None:
    folder = os.path.dirname(path) or "."  # noqa: PTH120
    if os.path.isdir(path):  # noqa: PTH112
        raise OutputError(f"{path} is a folder.", f"Name a file in it, such as {os.path.join(path, 'report.html')}.")  # noqa: PTH118
    if not os.path.isdir(folder):  # noqa: PTH112
        raise OutputError(f"There is no folder {folder} to write {path} in.", "Make it first, or name another.")
    if not os.path.exists(path):  # noqa: PTH110
        return
    if any(source and os.path.exists(source) and os.path.samefile(source, path) for source in read):  # noqa: PTH110, PTH121
        raise UsageError(f"{path} is what this reads; it is not written over.", "Name another file after -o.")
    if wanted.name == "yaml":
        raise OutputError(
            f"{path} is there already, and may hold what someone wrote.",
            f"Bring it up to date: careerpath plan --update {path}; or save under another name.",
        )


def _as_text(show: Callable[[], None]) -> bytes:
    """Return what `show` prints, as on a page: 80 columns, no colors."""
    from contextlib import redirect_stdout  # noqa: PLC0415 (only for text in a file)

    from careerpath.terminal.console import Paper  # noqa: PLC0415

    paper = Paper()
    with redirect_stdout(paper):
        show()
    return paper.getvalue().encode("utf-8", "backslashreplace")
