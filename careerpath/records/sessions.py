"""Quiz sessions by name: found, listed, begun, gone on with, set aside when damaged, and forgotten."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from careerpath.errors import OutputError, UsageError
from careerpath.records.journal import DamagedError, Document, Journal, begun, read
from careerpath.records.lock import InUseError
from careerpath.records.places import make_private_folder

if TYPE_CHECKING:
    from pathlib import Path

FORMAT = "careerpath-quiz/1"

_SUFFIX = ".jsonl"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


class SetAsideError(OutputError):
    """A session was so damaged that nothing in it could be read; its file is kept under another name."""


@dataclass(frozen=True, slots=True)
class Summary:
    """One session as a list shows it. `damaged` sessions tell nothing else."""

    name: str
    path: Path
    family: str = ""
    target: str = ""
    answers: int = 0
    finished: bool = False
    damaged: bool = False


@dataclass(frozen=True, slots=True)
class Session:
    """An open session. `remark` says what had to be done to open it; empty when nothing."""

    name: str
    journal: Journal
    header: Document
    events: tuple[Document, ...] = ()
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Sessions:
    """The sessions in one folder."""

    folder: Path

    def path(self, name: str) -> Path:
        """Return where a session is kept. Raises UsageError for a name that cannot be one."""
        if not _NAME.fullmatch(name):
            raise UsageError(
                f"{name[:40]!r} cannot name a session.", "Use up to 64 letters, digits, dots, dashes and underscores."
            )
        return self.folder / f"{name}{_SUFFIX}"

    def exists(self, name: str) -> bool:
        """Return whether there is a session of this name."""
        path = self.path(name)
        return path.is_file() and (begun(path) or not os.access(path, os.R_OK))

    def in_use(self, name: str) -> bool:
        """Return whether another window has a session open."""
        try:
            Journal.resume(self.path(name))[0].close()
        except InUseError:
            return True
        except (DamagedError, OutputError):
            return False
        return False

    def summaries(self) -> tuple[Summary, ...]:
        """Return all sessions, the one that was used last first. A folder that cannot be read has none."""
        try:
            found = [(path.stat().st_mtime_ns, path) for path in self.folder.glob(f"*{_SUFFIX}") if begun(path)]
        except OSError:
            return ()
        return tuple(_summary(path) for _, path in sorted(found, key=lambda one: (-one[0], one[1].name)))

    def begin(self, header: Document, name: str | None = None) -> Session:
        """Begin a session; without a name, under the next free number. Its file stays when it gets an event.

        Raises UsageError when the name is taken, OutputError when it cannot be kept or another window is at it.
        """
        make_private_folder(self.folder)
        header = {"format": FORMAT, **header}
        names = [name] if name else (f"quiz-{number}" for number in count(1))
        for tried in names:
            try:
                return Session(tried, Journal.create(self.path(tried), header), header)
            except FileExistsError:
                continue
            except InUseError:
                if name:
                    raise _in_use(name) from None
        raise UsageError(
            f"There is a session {name!r} already.",
            f"Go on with it (--continue --session {name}), forget it (--forget {name}), or take another name.",
        )

    def resume(self, name: str) -> Session:
        """Go on with a session. One that is damaged is set aside under another name, and what can be read is kept.

        Raises UsageError when there is none, OutputError when another window has it open or it cannot be written.
        """
        path = self.path(name)
        if not self.exists(name):
            raise UsageError(f"There is no session {name!r}.", self._list())
        try:
            journal, contents = Journal.resume(path)
        except InUseError:
            raise _in_use(name) from None
        except DamagedError as damage:
            return self._rescue(name, damage)
        if contents.header is None or contents.header.get("format") != FORMAT:
            journal.close()
            return self._rescue(name, DamagedError(1, contents))
        return Session(name, journal, contents.header, contents.events)

    def forget(self, name: str) -> None:
        """Delete a session. Raises UsageError when there is none, OutputError when it cannot be deleted."""
        path = self.path(name)
        if not path.is_file():
            raise UsageError(f"There is no session {name!r}.", self._list())
        try:
            journal, _ = Journal.resume(path)
            journal.close()
        except InUseError:
            raise _in_use(name) from None
        except (DamagedError, OutputError):
            # It is to go in any case; whether it can is for the system to say.
            pass
        try:
            path.unlink()
        except OSError as error:
            raise OutputError(f"The session {path} cannot be deleted: {error.strerror or error}.") from error

    def _rescue(self, name: str, damage: DamagedError) -> Session:
        path, aside = self.path(name), self._set_aside(name)
        header, events = damage.contents.header, damage.contents.events
        usable = header is not None and header.get("format") == FORMAT
        kept = events if usable else ()
        remark = f"The session {name!r} was damaged at line {damage.line}. The damaged file is kept as {aside}."
        if not usable or header is None:
            raise SetAsideError(remark, "Nothing in it could be read. Start anew: careerpath assess --new")
        journal = Journal.create(path, header)
        for event in kept:
            journal.append(event)
        return Session(name, journal, header, kept, f"{remark} What stood before the damage goes on here.")

    def _set_aside(self, name: str) -> Path:
        path = self.path(name)
        free = (path.with_name(f"{path.name}.corrupt-{number}") for number in count(1))
        aside = next(candidate for candidate in free if not candidate.exists())
        try:
            path.rename(aside)
        except OSError as error:
            raise OutputError(
                f"The session {path} is damaged, and cannot be set aside: {error.strerror or error}."
            ) from error
        return aside

    def _list(self) -> str:
        names = [summary.name for summary in self.summaries()]
        return f"Sessions: {', '.join(names)}." if names else "There are no sessions yet."


def _summary(path: Path) -> Summary:
    name = path.name.removesuffix(_SUFFIX)
    try:
        contents = read(path)
    except (DamagedError, OutputError):
        return Summary(name, path, damaged=True)
    header = contents.header or {}
    if header.get("format") != FORMAT:
        return Summary(name, path, damaged=True)
    return Summary(
        name,
        path,
        family=str(header.get("family") or ""),
        target=str(header.get("target") or ""),
        answers=_count(contents.events),
        finished=any(event.get("event") == "finished" for event in contents.events[-1:]),
    )


def _count(events: tuple[Document, ...]) -> int:
    """Return how many answers stand, those taken back and dropped not counted."""
    standing: list[str] = []
    for event in events:
        question = str(event.get("question"))
        if event.get("event") == "back":
            standing = standing[:-1]
        elif event.get("event") in {"answer", "drop"}:
            standing = [other for other in standing if other != question]
            standing += [question] if event["event"] == "answer" else []
    return len(standing)


def _in_use(name: str) -> OutputError:
    return OutputError(f"The session {name!r} is in use by another window.", "Close that window, or begin anew: --new")
