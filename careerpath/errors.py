"""The one tree of errors. Each class owns its exit code; the command line catches them in one place."""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """Where something stands in a file. Lines and columns count from 1; 0 means that the place is the whole file."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        """Return `file`, or `file:line:column`."""
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


class Problem(NamedTuple):
    """One thing that is wrong in a file: where, a stable code, a sentence, and what to do about it."""

    where: Place
    code: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        """Return `file:line:column: CODE message (hint)`."""
        tail = f" ({self.hint})" if self.hint else ""
        return f"{self.where}: {self.code} {self.message}{tail}"


class CareerpathError(Exception):
    """Whatever a user can be told in one message. `hint` says what to do."""

    exit_code = 1

    def __init__(self, message: str, hint: str = "") -> None:
        """Keep the message and the hint apart, so that every output can lay them out its own way."""
        super().__init__(message)
        self.message = message
        self.hint = hint


class OutputError(CareerpathError):
    """A result could not be written, or a store could not be used."""

    exit_code = 1


class MissingExtraError(CareerpathError):
    """A command needs an optional package; the hint names the `pip install` to run."""

    exit_code = 1


class UsageError(CareerpathError):
    """The command line is wrong, or names a level or family that does not exist."""

    exit_code = 2


class FileProblemsError(CareerpathError):
    """A file, or a set of files, has problems: all of them, sorted by place."""

    def __init__(self, message: str, problems: tuple[Problem, ...] = (), hint: str = "") -> None:
        """Sort the problems by place, so that the same files always give the same text."""
        super().__init__(message, hint)
        self.problems = tuple(sorted(problems))


class KnowledgeBaseError(FileProblemsError):
    """The knowledge base has problems, or is missing or unreadable."""

    exit_code = 3


class ProfileError(FileProblemsError):
    """A person's file is missing, unreadable or broken."""

    exit_code = 4


class InterruptedRunError(CareerpathError):
    """The person stopped the program; nothing is lost."""

    exit_code = 130
