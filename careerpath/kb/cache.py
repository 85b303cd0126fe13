"""Compiled knowledge bases in the user's cache, named by their content. A cache that cannot be used is done without."""

from __future__ import annotations

import json
import os
import sys
import time
import zlib
from pathlib import Path

from careerpath.kb.compiled import FORMAT

#: How many files of a kind are kept; the oldest go first.
MOST_FILES = 20
#: Nanoseconds for which a change may leave the times of a file as they were, for file systems count coarsely.
_SETTLED = 2_000_000_000


def place(content: str) -> Path | None:
    """Return where the compiled file of a content hash belongs; None when there is no place for a cache."""
    folder = _folder()
    return folder / f"{content}.{FORMAT}.jsonl" if folder else None


def store(path: Path, data: bytes) -> bool:
    """Write a file of the cache, whole or not at all, for its owner alone. Return whether it could be written."""
    partial = path.with_name(f"{path.name}.{os.getpid()}.partial")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open(partial, "wb", opener=_private) as stream:
            stream.write(data)
        partial.replace(path)
    except OSError:
        _remove(partial)
        return False
    _drop_oldest(path)
    return True


def recall(folder: Path, stamp: str) -> str | None:
    """Return the content hash that a folder had when its files bore this stamp; None when that is not known."""
    path = _stamp_place(folder)
    try:
        known = json.loads(path.read_bytes()) if path and stamp else None
    except (OSError, ValueError):
        return None
    if not isinstance(known, dict) or known.get("stamp") != stamp:
        return None
    content = known.get("content")
    return content if isinstance(content, str) and content.isalnum() else None


def remember(folder: Path, stamp: str, newest: int, content: str) -> None:
    """Keep the content hash for a stamp, unless a file changed so lately that it may change without a new stamp."""
    path = _stamp_place(folder)
    if path and stamp and 0 < newest < time.time_ns() - _SETTLED:
        store(path, json.dumps({"stamp": stamp, "content": content}).encode())


def _folder() -> Path | None:
    try:
        folder = Path(_base(), "careerpath")
    except (OSError, RuntimeError):
        return None
    # Without a home directory `~` stays as it is, and would become a folder of that name wherever the person stands.
    return folder if folder.is_absolute() else None


def _base() -> str:
    """Return the folder of all the user's caches."""
    if sys.platform != "linux":
        from platformdirs import user_cache_dir  # noqa: PLC0415

        return user_cache_dir()
    # What platformdirs would say, without the 4 ms that importing it takes.
    return os.environ.get("XDG_CACHE_HOME", "").strip() or os.path.expanduser("~/.cache")  # noqa: PTH111


def _stamp_place(folder: Path) -> Path | None:
    cache = _folder()
    try:
        name = os.fsencode(folder.resolve())
    except (OSError, RuntimeError):
        return None
    return cache / f"{zlib.crc32(name):08x}.{FORMAT}.stamp" if cache else None


def _private(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)


def _drop_oldest(written: Path) -> None:
    try:
        files = sorted(
            written.parent.glob(f"*{written.suffix}"), key=lambda file: file.stat().st_mtime_ns, reverse=True
        )
    except OSError:
        return
    for file in files[MOST_FILES:]:
        _remove(file)


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return
