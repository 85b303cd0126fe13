"""The bytes of a person's file, or of standard input: bounded, and with one clear message for what cannot be read."""

from __future__ import annotations

import sys
from pathlib import Path

from careerpath.errors import Place, Problem, ProfileError

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
        raise refused(origin, "PF001", "there is no such file", "check the path") from None
    except IsADirectoryError:
        raise refused(origin, "PF001", "is a folder, not a file", "name one file") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise refused(origin, "PF001", f"cannot be read: {reason}", "check that you may read it") from None
    if len(content) > limit:
        raise refused(origin, "PF002", f"is larger than {limit // _MEGABYTE} MB", "give a shorter file")
    return content


def refused(origin: str, code: str, message: str, hint: str) -> ProfileError:
    """Return the error for a file that as a whole cannot be used."""
    return ProfileError(f"{origin}: {message}", (Problem(Place(origin), code, message, hint),), hint)


def _read_at_most(source: str | Path, size: int) -> bytes:
    if str(source) == STANDARD_INPUT:
        return sys.stdin.buffer.read(size)
    with Path(source).open("rb") as file:
        return file.read(size)
