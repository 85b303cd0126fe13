"""Writing a file with a person in it: for the owner's eyes only, and whole or not at all."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from careerpath.errors import OutputError

_OWNER_ONLY = 0o600


def write_private(path: str | Path, data: bytes) -> None:
    """Write `data` to a file that only its owner can read, by way of a new file beside it.

    The old file stays whole until the new one is complete. A link is followed, so that the file it names is the one
    replaced. Raises OutputError when the path is a folder, cannot be written, or the disk is full.
    """
    name = str(path)
    try:
        target = Path(os.path.realpath(name))
        if target.is_dir():
            raise OutputError(f"{name} is a folder.", "Name a file to write.")
        if target.exists() and not target.is_file():
            raise OutputError(f"{name} is not an ordinary file.", "Name a file to write.")
        _replace(target, data)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name is not usable"
        raise OutputError(
            f"{name} could not be written: {reason}.", "What was there before is unchanged. Try another path."
        ) from error


def _replace(target: Path, data: bytes) -> None:
    handle, temporary = tempfile.mkstemp(prefix=f".{target.name[:100]}.", suffix=".tmp", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        Path(temporary).chmod(_OWNER_ONLY)
        Path(temporary).replace(target)
    except BaseException:
        with suppress(OSError):
            Path(temporary).unlink()
        raise
