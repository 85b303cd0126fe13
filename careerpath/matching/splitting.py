"""A pasted text or class specification, taken apart into statements."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_BULLET = re.compile(r"^[\s\-*\u2022\u25cf\u25aa\u25e6\u00b7\u2013\u2014>]+|^\s*\(?\d{1,2}[.)]\s+")
_SENTENCE_END = re.compile(r"(?<=[a-z)\"'0-9])[.!?;]\s+(?=[\"'(A-Z0-9])|;\s+")
_FEWEST_WORDS = 3


@dataclass(frozen=True, slots=True)
class TextLine:
    """A statement of a text, exactly as written, and where it starts (both from 1). `lead` comes from its heading."""

    text: str
    line: int
    column: int
    lead: str = ""

    @property
    def statement(self) -> str:
        """The statement as it reads on its own: "Knowledge of" before an item of such a list."""
        return f"{self.lead} {self.text}" if self.lead else self.text


def split_statements(text: str) -> tuple[TextLine, ...]:
    """Return the statements of a text in order; headings and boilerplate are left out."""
    return tuple(piece for number, line in enumerate(text.splitlines(), 1) for piece in _pieces(line, number))


def _pieces(line: str, number: int) -> Iterator[TextLine]:
    bullet = _BULLET.match(line)
    start = bullet.end() if bullet else 0
    for end in (*(m.end() for m in _SENTENCE_END.finditer(line, start)), len(line)):
        piece = line[start:end].strip(" \t;")
        if len(piece.split()) >= _FEWEST_WORDS and not piece.endswith(":"):
            yield TextLine(piece, number, line.index(piece, start) + 1)
        start = end
