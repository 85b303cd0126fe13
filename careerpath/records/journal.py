"""A file that only ever grows: a header, then one JSON document a line, each on disk before the program goes on.

A program that is killed can leave at most a last line without its end; it is cut off when the file is opened again.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from careerpath.errors import OutputError
from careerpath.records.lock import InUseError, lock
from careerpath.records.places import open_private, sync_folder

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Self

Document = dict[str, Any]

#: No journal of a person grows as large; what does is no journal.
_LARGEST = 16_000_000


class DamagedError(Exception):
    """A line of the file is not what was written. `line` counts from 1; `contents` is all that stands before it."""

    def __init__(self, line: int, contents: Contents) -> None:
        """Keep what could be read."""
        super().__init__(f"line {line}")
        self.line = line
        self.contents = contents


@dataclass(frozen=True, slots=True)
class Contents:
    """What a journal holds. `header` is None where not even that could be read; `size` is that of whole lines."""

    header: Document | None
    events: tuple[Document, ...]
    size: int


class Journal:
    """An open journal, locked against other programs until it is closed."""

    def __init__(self, path: Path, opened: int, header: Document | None = None) -> None:
        """Hold the open file; use `create` and `resume` to make one. The header is one that is still to be written."""
        self.path = path
        self._opened = opened
        self._header = header

    @property
    def empty(self) -> bool:
        """Whether nothing was appended yet."""
        return self._header is not None

    @classmethod
    def create(cls, path: Path, header: Document) -> Self:
        """Make a journal, or use a file that was made and killed before anything was written to it.

        The header is written with the first document; a journal that gets none leaves no file.

        Raises FileExistsError when there is one, InUseError when another program is just making it, OutputError when
        it cannot be written.
        """
        try:
            journal = cls(path, open_private(str(path), os.O_RDWR | os.O_APPEND | os.O_CREAT), header)
        except OSError as error:
            raise _unwritable(path, error) from error
        try:
            journal._lock()
            _refuse_begun(path)
            journal._cut(0)
        except BaseException:
            os.close(journal._opened)
            raise
        return journal

    @classmethod
    def resume(cls, path: Path) -> tuple[Self, Contents]:
        """Open a journal to go on with it.

        Raises InUseError when another program has it open, DamagedError when it cannot be understood, OutputError
        when it cannot be opened for writing.
        """
        try:
            journal = cls(path, os.open(path, os.O_RDWR | os.O_APPEND))
        except OSError as error:
            raise _unwritable(path, error) from error
        try:
            journal._lock()
            contents = read(path)
            journal._cut(contents.size)
        except BaseException:
            journal.close()
            raise
        return journal, contents

    def append(self, document: Document) -> None:
        """Write one document, and return when it is on disk. Raises OutputError; then the file is as it was before."""
        line = _line(document) if self._header is None else _line(self._header) + _line(document)
        before = os.fstat(self._opened).st_size
        try:
            written = os.write(self._opened, line)
            if written < len(line):
                os.write(self._opened, line[written:])
            os.fsync(self._opened)
        except OSError as error:
            self._cut(before)
            raise _unwritable(self.path, error) from error
        if self._header is not None:
            self._header = None
            sync_folder(self.path.parent)

    def close(self) -> None:
        """Close the file, which gives up the lock; one to which nothing was appended is removed."""
        if self.empty:
            # Not every system removes a file that is open; one that stays is empty, and is used by the next journal.
            with suppress(OSError):
                self.path.unlink()
        os.close(self._opened)

    def _lock(self) -> None:
        """Raise InUseError when another program has the file, or has removed it since it was opened."""
        lock(self._opened)
        try:
            same = os.path.samestat(os.fstat(self._opened), self.path.stat())
        except FileNotFoundError:
            same = False
        if not same:
            raise InUseError

    def _cut(self, size: int) -> None:
        try:
            if os.fstat(self._opened).st_size > size:
                os.ftruncate(self._opened, size)
        except OSError:
            # A torn line at the end is cut off at the next opening.
            return


def _line(document: Document) -> bytes:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace") + b"\n"


def begun(path: Path) -> bool:
    """Return whether a file holds at least one whole line. False when it cannot be read."""
    try:
        with path.open("rb") as stream:
            return b"\n" in stream.read(_LARGEST)
    except OSError:
        return False


def _refuse_begun(path: Path) -> None:
    if begun(path):
        raise FileExistsError(path)


def read(path: Path) -> Contents:
    """Return what a journal holds; a last line without its end is left out.

    Raises DamagedError when it cannot be understood, OutputError when it cannot be read.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(_LARGEST + 1)
    except OSError as error:
        raise OutputError(f"The session {path} cannot be read: {error.strerror or error}.") from error
    size = data.rfind(b"\n") + 1
    documents: list[Document] = []
    for number, line in enumerate(data[:size].split(b"\n")[:-1], start=1):
        document = _document(line)
        if document is None or len(data) > _LARGEST:
            raise DamagedError(number, _contents(documents, 0))
        documents.append(document)
    if not documents:
        raise DamagedError(1, _contents(documents, 0))
    return _contents(documents, size)


def _contents(documents: list[Document], size: int) -> Contents:
    return Contents(documents[0] if documents else None, tuple(documents[1:]), size)


def _document(line: bytes) -> Document | None:
    try:
        document = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) else None


def _unwritable(path: Path, error: OSError) -> OutputError:
    return OutputError(f"The session {path} cannot be written: {error.strerror or error}.")
