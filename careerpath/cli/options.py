"""Options that several commands share, and what they mean together."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from careerpath.cli.completion import complete_family, complete_level

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from careerpath.cli.output import Output
    from careerpath.model.knowledge import KnowledgeBase
    from careerpath.model.profile import Profile

KbOption = Annotated[
    str | None,
    typer.Option("--kb", metavar="FOLDER", help="Another knowledge base (also: CAREERPATH_KB)."),
]
FamilyOption = Annotated[
    str | None,
    typer.Option(
        "--family",
        metavar="FAMILY",
        help="The family of bare level names.",
        autocompletion=complete_family,
        show_default=False,
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")]
AllOption = Annotated[bool, typer.Option("--all", help="Unfold what is only counted otherwise.")]
ProfileOption = Annotated[
    str | None, typer.Option("--profile", metavar="FILE", help="A profile file (YAML or JSON); - reads it from a pipe.")
]
ResumeOption = Annotated[
    str | None,
    typer.Option("--resume", metavar="FILE", help="A resume: text, Markdown, DOCX, PDF, JSON Resume; - for a pipe."),
]
TargetOption = Annotated[
    str | None,
    typer.Option("--target", metavar="LEVEL", help="The level to measure against.", autocompletion=complete_level),
]
OutputOption = Annotated[
    str | None,
    typer.Option("-o", "--output", metavar="FILE", help="Write a file; its ending names the format."),
]
FormatOption = Annotated[
    str | None,
    typer.Option(
        "--format", metavar="FORMAT", help="text, json, markdown, html, docx or csv; for a plan ics and yaml too."
    ),
]
TodayOption = Annotated[
    str | None, typer.Option("--today", metavar="DATE", help="The day to count running jobs to, as YYYY-MM-DD.")
]


class Shared(NamedTuple):
    """What was said before the command; what is said after it goes first."""

    kb: str | None = None
    family: str | None = None

    def with_own(self, kb: str | None, family: str | None) -> Shared:
        """Return these, with a command's own values in front."""
        return Shared(kb or self.kb, family or self.family)

    def load_kb(self) -> KnowledgeBase:
        """Return the knowledge base of --kb, of CAREERPATH_KB, or the shipped one. Raises KnowledgeBaseError."""
        from careerpath.kb.load import load_kb  # noqa: PLC0415 (--help needs no knowledge base)

        return load_kb(self.kb or os.environ.get("CAREERPATH_KB") or None)


def shared(context: typer.Context, kb: str | None, family: str | None) -> Shared:
    """Return what `--kb` and `--family` say, before and after the command."""
    said: Shared = context.find_object(Shared) or Shared()
    return said.with_own(kb, family)


def read_person(profile: str | None, resume: str | None = None) -> Profile | None:
    """Return what a profile file or a resume says of a person, `-` for standard input; None when neither is named.

    Remarks on a resume go to stderr. Raises ProfileError.
    """
    if resume is not None:
        return _read_resume(resume)
    if profile is None:
        return None
    from careerpath.intake.profile_file import read_profile  # noqa: PLC0415 (YAML is slow to load)

    return read_profile(profile)


def check_one_source(**named: str | None) -> None:
    """Raise UsageError when several of these files are named."""
    given = [f"--{name}" for name, path in named.items() if path is not None]
    if len(given) > 1:
        from careerpath.errors import UsageError  # noqa: PLC0415

        raise UsageError(f"{' and '.join(given)} cannot be used together.", "Name one of them.")


def asked_output(
    result: str, path: str | None, form: str | None, *, json: bool, read: Iterable[str | None] = ()
) -> Output | None:
    """Return what -o and --format ask for, None when neither is given. `read` are the files that are read."""
    if path is None and form is None:
        return None
    from careerpath.cli.output import wanted_output  # noqa: PLC0415 (only where it is asked for)

    return wanted_output(result, path, form, json=json, read=read)


def parse_day(text: str | None, option: str) -> date | None:
    """Return the date that an option gives, or None. Raises UsageError when it is not a date."""
    if text is None:
        return None
    from datetime import date  # noqa: PLC0415 (only where a date is given)

    from careerpath.errors import UsageError  # noqa: PLC0415

    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(
            f"{option} {text!r} is not a date.", "Write it as YYYY-MM-DD, for example 2026-11-22."
        ) from None


def _read_resume(path: str) -> Profile:
    from careerpath.cli.messages import say  # noqa: PLC0415
    from careerpath.intake.resume import read_resume  # noqa: PLC0415 (only where one is named)

    resume = read_resume(path)
    for remark in resume.remarks:
        say(remark)
    return resume.profile
