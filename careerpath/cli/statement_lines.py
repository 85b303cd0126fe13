"""Statements from a file or a pipe, one a line, read as they come."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from careerpath.errors import Place, Problem, ProfileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

#: A longer line is no statement; it is refused before it is held in memory. Bytes.
LONGEST_LINE = 4_000_000


def statement_lines(path: str) -> Iterator[str]:
    """Yield the lines of a file (`-`: standard input) that are not empty.

    Raises ProfileError when the file cannot be read, a line is not UTF-8, holds a NUL byte, or is too long.
    """
    if path == "-":
        yield from _lines(sys.stdin.buffer, "<stdin>")
        return
    try:
        with Path(path).open("rb") as file:
            yield from _lines(file, path)
    except OSError as error:
        raise ProfileError(
            f"Cannot read {path}: {error.strerror}.", hint="Name a text file, or - for a pipe."
        ) from None


def _lines(file: BinaryIO, name: str) -> Iterator[str]:
    number = 0
    while raw := file.readline(LONGEST_LINE + 1):
        number += 1
        text = _decoded(raw, Place(name, number, 1), first=number == 1).strip()
        if text:
            yield text


def _decoded(raw: bytes, place: Place, *, first: bool) -> str:
    if len(raw) > LONGEST_LINE:
        raise _problem(
            place, "TX102", f"this line is longer than {LONGEST_LINE:,} bytes", "put one statement on a line"
        )
    if b"\0" in raw:
        raise _problem(place, "TX103", "this is not text: it holds a NUL byte", "name a text file")
    try:
        return raw.decode("utf-8-sig" if first else "utf-8")
    except UnicodeDecodeError as error:
        where = Place(place.file, place.line, error.start + 1)
        raise _problem(where, "TX101", "this is not UTF-8 text", "save the file as UTF-8") from None


def _problem(place: Place, code: str, message: str, hint: str) -> ProfileError:
    return ProfileError(f"{place.file} cannot be read as statements.", (Problem(place, code, message, hint),))
