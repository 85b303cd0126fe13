"""The tree that a file is read into: every value and key with its line and column."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from careerpath.errors import Place, Problem

_TYPE_NAMES = {
    str: "text",
    bool: "true or false",
    int: "a number",
    float: "a number",
    list: "a list",
    dict: "a mapping",
}


class Entry(NamedTuple):
    """One key of a mapping: the place of the key, and its value."""

    where: Place
    node: Node


@dataclass(slots=True)
class Node:
    """A value of a file. Lines and columns count from 1; `raw` is a scalar's text as it is written, quotes removed."""

    file: str
    line: int
    column: int
    value: str | int | float | bool | list[Node] | dict[str, Entry] | None
    raw: str = ""

    @property
    def where(self) -> Place:
        """The place at which the value starts."""
        return Place(self.file, self.line, self.column)

    def describe(self) -> str:
        """Return what it is, in words for a message: `text "abc"`, `a list`, `nothing`."""
        if self.value is None:
            return "nothing"
        name = _TYPE_NAMES[type(self.value)]
        return name if isinstance(self.value, (list, dict)) else f'{name} "{shorten(self.raw)}"'


@dataclass(frozen=True, slots=True)
class Tree:
    """A file that was read. `root` is None when it could not be parsed; an empty file has a root with value None."""

    root: Node | None
    problems: tuple[Problem, ...]


def shorten(text: str, limit: int = 40) -> str:
    """Return the text on one line, printable, and at most `limit` characters long: for messages."""
    line = "".join(c if c.isprintable() else " " for c in text[: limit + 1])
    return line if len(line) <= limit else line[: limit - 3] + "..."
