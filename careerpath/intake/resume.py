"""A resume to a profile that its owner can correct: jobs, dates, statements and skills, each with its place.

It is read as resumes are laid out, by rules: sections under their usual headings, jobs by the lines that name a time,
statements by bullets and sentences. Names of sections are English. What was not understood is said in the remarks.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from careerpath.intake.file_bytes import origin_of, read_bytes
from careerpath.intake.person_fields import MAX_JOBS, MAX_SKILLS, MAX_STATEMENTS
from careerpath.intake.resume_jobs import find_headers, read_job
from careerpath.intake.resume_lines import Line, SectionKind, read_line
from careerpath.intake.resume_remarks import resume_remarks, unread_dates
from careerpath.intake.resume_skills import read_skills
from careerpath.intake.resume_statements import quotes
from careerpath.intake.supervision import supervision_in
from careerpath.intake.text_file import DOCUMENT_LIMIT, PlacedText, placed_content
from careerpath.model.profile import Job, Profile, SkillRating, Statement

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_MOST_NAME_WORDS = 5
#: Bytes looked at to tell a JSON Resume.
_SNIFFED = 1_000


@dataclass(frozen=True, slots=True)
class Resume:
    """What was read: a profile, and what could not be read or was concluded, for its owner to check."""

    profile: Profile
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """The lines under one heading."""

    kind: SectionKind
    lines: tuple[Line, ...]


def read_resume(source: str | Path) -> Resume:
    """Read a resume in plain text, Markdown, DOCX, PDF or JSON Resume from a file, or from standard input for `-`.

    Raises ProfileError and MissingExtraError as `read_text_file` and `read_profile` do.
    """
    content, origin = read_bytes(source, DOCUMENT_LIMIT), origin_of(source)
    if content[:_SNIFFED].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        from careerpath.intake.profile_file import parse_profile  # noqa: PLC0415 - yaml, only for this kind

        return Resume(parse_profile(content, origin), ())
    return parse_resume(placed_content(content, origin))


def parse_resume(source: PlacedText) -> Resume:
    """Return what a text holds when it is read as a resume."""
    sections = _sections([read_line(placed) for placed in source.lines])
    reader = _Reader()
    for section in sections:
        reader.read(section)
    jobs = tuple(_with_supervision(job, index, reader.statements) for index, job in enumerate(reader.jobs[:MAX_JOBS]))
    current = next((job for job in jobs if job.ongoing and job.relevant is not False), None)
    profile = Profile(
        origin=source.origin,
        name=_name(sections),
        position=current.title or None if current else None,
        organization=current.employer or None if current else None,
        education=tuple(reader.education),
        jobs=jobs,
        statements=tuple(reader.statements[:MAX_STATEMENTS]),
        skills=tuple(reader.skills[:MAX_SKILLS]),
    )
    lines = [line for section in sections for line in section.lines]
    return Resume(profile, (*source.remarks, *resume_remarks(profile, lines, reader.undated)))


def _sections(lines: Sequence[Line]) -> list[Section]:
    """Split at headings. Where none is of experience, what stands before the first may be it."""
    sections: list[Section] = []
    kind: SectionKind = "head"
    gathered: list[Line] = []
    for line in lines:
        if line.section is None:
            gathered.append(line)
            continue
        sections.append(Section(kind, tuple(gathered)))
        kind, gathered = line.section, []
    sections.append(Section(kind, tuple(gathered)))
    if not any(section.kind == "experience" for section in sections):
        sections = [replace(each, kind="experience") if each.kind == "head" else each for each in sections]
    return sections


class _Reader:
    """Gathers jobs, statements and skills over the sections, in the order in which they stand."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []
        self.statements: list[Statement] = []
        self.skills: list[SkillRating] = []
        self.education: list[str] = []
        #: Lines of experience that seem to name a time, and could not be understood.
        self.undated: list[Line] = []

    def read(self, section: Section) -> None:
        match section.kind:
            case "experience" | "volunteer":
                self._read_jobs(section.lines, relevant=None if section.kind == "experience" else False)
            case "head" | "summary":
                self._state(section.lines, None)
            case "skills":
                self._read_skills(section.lines)
            case "education":
                self.education += [line.body for line in section.lines if line.kind in ("item", "text") and line.body]
            case "left-out":
                pass

    def _read_jobs(self, lines: tuple[Line, ...], *, relevant: bool | None) -> None:
        headers = find_headers(lines)
        self._state(lines[: headers[0].first] if headers else lines, None)
        self.undated += unread_dates(lines) if relevant is None else ()
        for index, header in enumerate(headers):
            end = headers[index + 1].first if index + 1 < len(headers) else len(lines)
            self.jobs.append(read_job(lines, header, end, relevant=relevant))
            self._state(lines[header.last : end], len(self.jobs) - 1)

    def _read_skills(self, lines: tuple[Line, ...]) -> None:
        skills, sentences = read_skills(lines)
        self.skills += skills
        self._state(sentences, None)

    def _state(self, lines: Sequence[Line], job: int | None) -> None:
        self.statements += [Statement(quote.text, quote.where, job) for quote in quotes(lines)]


def _with_supervision(job: Job, index: int, statements: Sequence[Statement]) -> Job:
    """Mark a job as supervising when its title or one of its statements says so; else nothing is said about it."""
    own = (statement.text for statement in statements if statement.job == index)
    return replace(job, supervised=True) if supervision_in(job.title, own) else job


def _name(sections: Sequence[Section]) -> str | None:
    """Return the first line of all when it can be a name: a few words of letters."""
    lines = (line for section in sections[:1] for line in section.lines if line.kind != "blank")
    first = next(lines, None)
    if first is None or first.kind != "text" or first.spans or not 1 < first.words <= _MOST_NAME_WORDS:
        return None
    name = first.body.strip("*_# ")
    letters = all(c.isalpha() or c in " .'\u2019-," for c in name)
    return name if letters and not name.endswith(".") and not name.split()[-1].islower() else None
