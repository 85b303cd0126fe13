"""The bytes of a person's file, or of standard input: bounded, and with one clear message for what cannot be read."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from careerpath.errors import Place, Problem, ProfileError

if TYPE_CHECKING:
    from collections.abc import Sequence

UNREADABLE = "PROFILE101"
TOO_LARGE = "PROFILE102"
NOT_TEXT = "PROFILE103"
OTHER_KIND = "PROFILE104"
UNREADABLE_DOCUMENT = "PROFILE105"
TOO_COSTLY = "PROFILE106"

#: The first bytes of documents: PDF, DOCX (a zip), old or encrypted Word files, RTF.
PDF_MARK = b"%PDF-"
ZIP_MARK = b"PK\x03\x04"
OLE_MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
RTF_MARK = b"{\\rtf"

#: The name that stands for standard input on the command line.
STANDARD_INPUT = "-"
_SHOWN_AS = "<stdin>"
_MEGABYTE = 1_000_000


def origin_of(source: str | Path) -> str:
    """Return the name under which places in the source are shown."""
    return _SHOWN_AS if str(source) == STANDARD_INPUT else str(source)


def read_bytes(source: str | Path, limit: int) -> bytes:
    """Read a file, or standard input for `-`.

    Raises ProfileError when it is missing, unreadable, a folder, or larger than `limit` bytes; never holds more.
    """
    origin = origin_of(source)
    try:
        content = _read_at_most(source, limit + 1)
    except FileNotFoundError:
        raise refused(origin, UNREADABLE, "there is no such file", "check the path") from None
    except IsADirectoryError:
        raise refused(origin, UNREADABLE, "this is a folder, not a file", "name one file") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name is not usable"
        raise refused(origin, UNREADABLE, f"the file cannot be read: {reason}", "check that you may read it") from None
    if len(content) > limit:
        raise too_large(origin, limit)
    return content


def too_large(origin: str, limit: int) -> ProfileError:
    """Return the error for a file of more than `limit` bytes."""
    message = f"the file is larger than {limit // _MEGABYTE} MB"
    return refused(origin, TOO_LARGE, message, "check that it is the right file, or shorten it")


def refused(origin: str, code: str, message: str, hint: str) -> ProfileError:
    """Return the error for a file that as a whole cannot be used."""
    return profile_error(origin, (Problem(Place(origin), code, message, hint),))


def profile_error(origin: str, problems: Sequence[Problem]) -> ProfileError:
    """Return the error that carries all problems of one file."""
    count = "a problem" if len(problems) == 1 else f"{len(problems)} problems"
    return ProfileError(f"{origin} has {count}; nothing was read from it.", tuple(problems))


def _read_at_most(source: str | Path, size: int) -> bytes:
    if str(source) == STANDARD_INPUT:
        return sys.stdin.buffer.read(size)
    with Path(source).open("rb") as file:
        return file.read(size)
