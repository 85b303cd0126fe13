"""The YAML files of a knowledge base folder: which there are, their bytes, and the hash of their content."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerpath.errors import KnowledgeBaseError, Place, Problem
from careerpath.reading.source_text import RefusedError, load_bytes

if TYPE_CHECKING:
    from pathlib import Path

KB = "kb.yaml"
SCALE = "scale.yaml"
SOURCES = "sources.yaml"
OTHER_WORK = "other-work.yaml"
COMPETENCIES = "competencies"
FAMILIES = "families"

STRAY_FILE = "KB101"
MISSING_FILE = "KB102"

_NEEDED = (KB, SCALE, SOURCES)
_TOP = (*_NEEDED, OTHER_WORK)
_FOLDERS = ("", COMPETENCIES, FAMILIES)


@dataclass(frozen=True, slots=True)
class SourceFiles:
    """The files of one folder: their names relative to it, sorted, and what those that could be read hold."""

    folder: Path
    names: tuple[str, ...]
    contents: dict[str, bytes]
    #: Files that could not be read, are missing, or would be overlooked.
    problems: tuple[Problem, ...] = ()

    def shown(self, name: str) -> str:
        """Return the name that problems show for a file."""
        return str(self.folder / name)

    def inside(self, folder: str) -> list[str]:
        """Return the names of the files of one folder, sorted."""
        return [name for name in self.names if name.startswith(f"{folder}/")]

    def hash(self) -> str:
        """Return 16 hexadecimal digits that stand for the names and the bytes of all files."""
        import hashlib  # noqa: PLC0415 (slow to import, and what the cache knows needs no hash)

        total = hashlib.blake2b(digest_size=8)
        for name, content in self.contents.items():
            total.update(f"{name}\0{len(content)}\0".encode())
            total.update(content)
        return total.hexdigest()


def collect(folder: Path) -> SourceFiles:
    """Read the files of a knowledge base folder. Raises KnowledgeBaseError when it is none, or cannot be read."""
    names = _names(folder)
    if KB not in names:
        raise KnowledgeBaseError(
            f"{folder} is not a knowledge base: it holds no {KB}.",
            hint="Name the folder that holds kb.yaml, scale.yaml, sources.yaml, competencies/ and families/.",
        )
    problems = [_missing(folder, name) for name in _NEEDED if name not in names]
    contents: dict[str, bytes] = {}
    problems += [_stray(str(folder / name)) for name in names if not _is_read(name)]
    names = [name for name in names if _is_read(name)]
    for name in names:
        shown = str(folder / name)
        try:
            contents[name] = load_bytes(folder / name, shown)
        except RefusedError as refused:
            problems.append(refused.problem)
    return SourceFiles(folder, tuple(names), contents, tuple(problems))


def stamp(folder: Path) -> tuple[str, int]:
    """Return what changes whenever a file of the folder does, and when that was last, in nanoseconds since 1970.

    Names, sizes, inodes and times of the files, read without opening any. Raises KnowledgeBaseError as `collect` does.
    """
    base, newest, lines = str(folder), 0, []
    for name in _names(folder):
        try:
            found = os.stat(f"{base}{os.sep}{name}")  # noqa: PTH116 (a Path for each file costs more than the call)
        except OSError:
            return "", 0
        newest = max(newest, found.st_mtime_ns, found.st_ctime_ns)
        lines.append(f"{name} {found.st_size} {found.st_ino} {found.st_mtime_ns} {found.st_ctime_ns}")
    return "\n".join(lines), newest


def _names(folder: Path) -> list[str]:
    names = []
    for inner in _FOLDERS:
        try:
            found = os.listdir(folder / inner)  # noqa: PTH208 (names alone are wanted, without a Path each)
        except FileNotFoundError:
            if not inner:
                raise _unusable(folder, "there is no such folder") from None
            continue
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or "the name is not usable"
            raise _unusable(folder / inner, reason) from None
        names += [f"{inner}/{name}" if inner else name for name in found if _is_yaml(name)]
    return sorted(names)


def _unusable(folder: Path, reason: str) -> KnowledgeBaseError:
    message = f"The knowledge base {folder} cannot be read: {reason}."
    return KnowledgeBaseError(message, hint="Check --kb, or CAREERPATH_KB when it is set.")


def _is_yaml(name: str) -> bool:
    return name.endswith((".yaml", ".yml")) and not name.startswith(".")


def _is_read(name: str) -> bool:
    return name in _TOP or ("/" in name and name.endswith(".yaml"))


def _stray(file: str) -> Problem:
    hint = "name it <id>.yaml in competencies/ or families/, or move it elsewhere"
    return Problem(Place(file), STRAY_FILE, "this file is not read", hint)


def _missing(folder: Path, name: str) -> Problem:
    hint = "write it; data/README.md of careerpath says how"
    return Problem(Place(str(folder / name)), MISSING_FILE, "the file is missing", hint)
