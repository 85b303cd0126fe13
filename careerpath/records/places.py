"""Where records are kept. They hold what a person said, so that nobody else may read them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from careerpath.errors import OutputError

if TYPE_CHECKING:
    from pathlib import Path


def sessions_folder() -> Path:
    """Return the folder of quiz sessions, which may not exist yet: `sessions` in the user's state folder."""
    from platformdirs import user_state_path  # noqa: PLC0415 (only a quiz needs it)

    return user_state_path("careerpath", appauthor=False) / "sessions"


def make_private_folder(folder: Path) -> None:
    """Make a folder that its owner alone may enter. Raises OutputError when it cannot be made."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"The folder {folder} cannot be made: {error.strerror or error}.") from error


def open_private(path: str, flags: int) -> int:
    """Open a file that, when it is made, its owner alone may read and write. To be passed to `open` as opener."""
    return os.open(path, flags, 0o600)


def sync_folder(folder: Path) -> None:
    """Put the names in a folder on disk, where the system can do that."""
    if os.name != "posix":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
