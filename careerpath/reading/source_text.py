"""Bytes of a file to text: bounded in size, UTF-8 only, nothing unprintable."""

from __future__ import annotations

import re
from pathlib import Path

from careerpath.errors import Place, Problem

#: The largest file that is read, in bytes.
MAX_BYTES = 4_000_000

UNREADABLE = "YAML101"
TOO_LARGE = "YAML102"
NOT_UTF8 = "YAML103"
UNPRINTABLE = "YAML104"

#: What YAML 1.2.2, section 5.1, does not count as printable.
_FORBIDDEN = "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")
_AS_UTF8 = "save the file as UTF-8 text"


class RefusedError(Exception):
    """The file is refused; inside this package only, where it ends up as a problem of the tree."""

    def __init__(self, problem: Problem) -> None:
        """Carry the one problem that ended the reading."""
        super().__init__(str(problem))
        self.problem = problem


def load_bytes(path: str | Path, file: str) -> bytes:
    """Return the bytes of a file, never more than the bound. Raises RefusedError, also when it cannot be opened."""
    try:
        with Path(path).open("rb") as stream:
            return stream.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name is not usable"
        raise RefusedError(Problem(Place(file), UNREADABLE, f"the file cannot be read: {reason}")) from None


def to_text(data: bytes, file: str) -> str:
    """Return the text, without a byte order mark. Raises RefusedError when too large, not UTF-8 or not text."""
    if len(data) > MAX_BYTES:
        message = f"the file is larger than {MAX_BYTES:,} bytes"
        raise RefusedError(Problem(Place(file), TOO_LARGE, message, "split it, or check that it is the right file"))
    if data.startswith(_WIDE_MARKS):
        raise RefusedError(Problem(Place(file), NOT_UTF8, "the file is UTF-16, not UTF-8", _AS_UTF8))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        where = _place_of(data[: error.start].decode("utf-8-sig", "replace"), file)
        raise RefusedError(Problem(where, NOT_UTF8, "the file is not UTF-8 text", _AS_UTF8)) from None
    return _printable(text, file)


def check_text(text: str, file: str) -> str:
    """Return a text that did not come from bytes, checked by the same rules. Raises RefusedError."""
    return to_text(text.encode("utf-8", "surrogatepass"), file)


def _place_of(before: str, file: str) -> Place:
    """Return the place that follows the text `before`."""
    line_start = before.rfind("\n") + 1
    return Place(file, before.count("\n") + 1, len(before) - line_start + 1)


def _printable(text: str, file: str) -> str:
    found = re.search(_FORBIDDEN, text)  # not compiled at import, where it would cost 7 ms
    if not found:
        return text
    where = _place_of(text[: found.start()], file)
    message = f"the file holds the control character U+{ord(found[0]):04X}; it may not be a text file"
    raise RefusedError(Problem(where, UNPRINTABLE, message, "remove it, or write it as an escape in double quotes"))
