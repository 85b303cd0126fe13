"""The jobs of a resume: where each one's heading stands, and its title, employer, dates and share of full time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerpath.intake.date_spans import read_date
from careerpath.intake.partial_dates import first_day, is_bare_year, span
from careerpath.intake.person_fields import TimeSpan
from careerpath.intake.resume_statements import continues
from careerpath.intake.tokens import tokenize, word_set
from careerpath.model.profile import Job

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerpath.intake.partial_dates import PartialDate
    from careerpath.intake.resume_lines import Line

_MOST_HEADER_WORDS = 12
_MOST_LINES_AROUND = 2
_MOST_LINES_LOOKED_AT = 10
_PARTS = re.compile(r"\s[|\u2022\u00b7\u2013\u2014/-]{1,2}\s|[|\u2022\t]|\s{3,}|,\s|;\s|\s(?:at|@)\s|\s\(|\)")
_MARKS = "*_#`>|,;:()[]-\u2013\u2014\u2022\u00b7 \t"
_PLACE = re.compile(r"(?:[A-Z][A-Za-z.]{1,20} ){0,2}([A-Z]{2})(?: [0-9]{5})?")
_STATES = word_set(
    """
    AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR
    PA RI SC SD TN TX UT VT VA WA WV WI WY US
    """
)
_PART_TIME = re.compile(r"\bpart[- ]time\b", re.IGNORECASE)
_HOURS = re.compile(
    r"\b([0-9]{1,2})\+?\s{0,2}(?:hours|hrs|hr)\.?\s{0,2}(?:per|a|/|each)\s{0,2}(?:week|wk)", re.IGNORECASE
)
_HOURS_LABEL = re.compile(r"\bhours (?:per|a) week\s{0,2}:\s{0,2}([0-9]{1,2})\b", re.IGNORECASE)
_FULL_WEEK = 40
_HALF = 0.5
_TITLE_WORDS = word_set(
    """
    clerk representative rep reps manager supervisor assistant associate specialist cashier receptionist
    coordinator technician agent officer director lead leader analyst administrator secretary teller operator
    server barista consultant advisor adviser counselor teacher nurse driver worker intern trainee aide
    attendant dispatcher librarian bookkeeper accountant engineer developer inspector examiner host hostess
    bartender cook chief deputy member volunteer greeter tutor instructor caseworker salesperson carpenter
    mechanic custodian guard owner founder
    """
)
_EMPLOYER_STARTS = ("county", "city", "state", "town", "department", "office", "bureau", "division", "university")


@dataclass(frozen=True, slots=True)
class JobHeader:
    """The lines of a section that name one job: lines[first:last], of which `dated` has the time."""

    first: int
    last: int
    dated: int


def find_headers(lines: Sequence[Line]) -> list[JobHeader]:
    """Return the headings of jobs in a section, in order. Each has a line with a time, and short lines around it."""
    headers: list[JobHeader] = []
    for index, line in enumerate(lines):
        if not _is_dated_header(line):
            continue
        floor = headers[-1].last if headers else 0
        first = _lines_before(lines, index, floor)
        headers.append(JobHeader(first, _lines_after(lines, first, index), index))
    return headers


def _is_dated_header(line: Line) -> bool:
    """Whether a line could head a job: it names a time and few words beside."""
    if line.kind not in ("item", "text") or not (line.spans or _since(line)):
        return False
    return line.words <= _MOST_HEADER_WORDS + 4 and not line.body.endswith(".") and not _starts_with_a_verb(line)


def read_job(lines: Sequence[Line], header: JobHeader, end: int, *, relevant: bool | None) -> Job:
    """Return the job that a heading names, and whose lines end before lines[end].

    Its share of full time is what the heading, or a line such as `Hours per week: 20`, says, else full time.
    """
    texts = [_without_dates(line) for line in _named(lines[header.first : header.last])]
    title, employer = _title_and_employer([part for text in texts for part in _split(text)])
    time = _dates(lines[header.dated])
    top = lines[header.first]
    return Job(
        title=title,
        employer=employer,
        where=top.placed.where(top.start),
        start=time.start,
        end=time.end,
        ongoing=time.ongoing,
        share=_share(lines[header.first : header.last], lines[header.last : end]),
        relevant=relevant,
        start_is_year=time.start_is_year,
        end_is_year=time.end_is_year,
    )


def _lines_before(lines: Sequence[Line], index: int, floor: int) -> int:
    """Step up over the short lines and addresses above, unless they belong to what stands before them."""
    floor = max(floor, index - _MOST_LINES_LOOKED_AT)
    top, cursor = index, index - 1
    while cursor >= floor and len(_named(lines[top:index])) < _MOST_LINES_AROUND:
        if _is_header_like(lines[cursor]):
            top = cursor
        elif lines[cursor].kind != "contact" and not _parts_from_address(lines, cursor, floor):
            break
        cursor -= 1
    runs_on = top > floor and lines[top - 1].kind in ("item", "text") and continues(lines[top], lines[top - 1])
    return index if runs_on else top


def _parts_from_address(lines: Sequence[Line], index: int, floor: int) -> bool:
    """Whether an empty line only parts what follows from an address above it."""
    above = next((line for line in reversed(lines[floor:index]) if line.kind != "blank"), None)
    return lines[index].kind == "blank" and above is not None and above.kind == "contact"


def _named(lines: Sequence[Line]) -> list[Line]:
    """Return the lines that can name a job or an employer."""
    return [line for line in lines if line.kind in ("item", "text")]


def _lines_after(lines: Sequence[Line], first: int, index: int) -> int:
    """Step down over short lines, while the title or the employer is still missing."""
    last = index + 1
    for cursor in range(index + 1, min(len(lines), index + _MOST_LINES_LOOKED_AT)):
        if lines[cursor].kind in ("contact", "boilerplate"):
            continue
        parts = [part for line in _named(lines[first:last]) for part in _split(_without_dates(line))]
        if not _is_header_like(lines[cursor]) or all(_title_and_employer(parts)):
            break
        last = cursor + 1
    return last


def _is_header_like(line: Line) -> bool:
    short = line.kind == "text" and line.words <= _MOST_HEADER_WORDS and not line.spans
    return short and not line.body.endswith((".", ";", ":")) and not _starts_with_a_verb(line)


def _starts_with_a_verb(line: Line) -> bool:
    word = line.body.strip(_MARKS).split(" ", 1)[0].lower()
    return word.endswith("ed") or word in ("led", "ran", "kept", "wrote", "built", "taught", "oversaw", "made", "i")


def _without_dates(line: Line) -> str:
    text = line.placed.text
    for found in reversed(line.spans):
        text = f"{text[: found.start]} | {text[found.end :]}"
    return text[line.start :] if not line.spans or line.spans[0].start >= line.start else text


def _split(text: str) -> list[str]:
    text = _HOURS.sub(" | ", _HOURS_LABEL.sub(" | ", _PART_TIME.sub(" | ", text)))
    parts = (part.strip(_MARKS) for part in _PARTS.split(text))
    return [part for part in parts if any(c.isalpha() for c in part) and not _is_place(part)]


def _is_place(part: str) -> bool:
    """Whether it is a state, or a town with its state."""
    found = _PLACE.fullmatch(part)
    return bool(found and found[1] in _STATES)


def _title_and_employer(parts: Sequence[str]) -> tuple[str, str]:
    """Return the part that ends in the word of a job as the title, and the next other part as the employer."""
    titled = [part for part in parts if _is_title(part)]
    surer = [part for part in titled if not part.lower().startswith(_EMPLOYER_STARTS)]
    title = next(iter(surer or titled), parts[0] if parts else "")
    employer = next((part for part in parts if part != title), "")
    return title, employer


def _is_title(part: str) -> bool:
    words = [word.strip(".,'\"").lower() for word in part.split()]
    words = words[:-1] if words and words[-1] in ("i", "ii", "iii", "iv", "1", "2", "3") else words
    return bool(words) and (words[-1] in _TITLE_WORDS or ("of" in words and words[0] in _TITLE_WORDS))


def _dates(line: Line) -> TimeSpan:
    if not line.spans:
        start = _since(line)
        return TimeSpan(first_day(start) if start else None, None, True, is_bare_year(start))
    found = line.spans[0]
    first, last = span(found.first, found.last)
    return TimeSpan(first, last, found.ongoing, is_bare_year(found.first), is_bare_year(found.last))


def _since(line: Line) -> PartialDate | None:
    """Return the start of `since 2019`, for a line that says nothing else about time."""
    if line.placed.text.lower().find("since ") < 0 or len(line.placed.text) > len("since ") * 30:
        return None
    tokens = tokenize(line.placed.text)
    reads = (read_date(tokens, index + 1) for index, token in enumerate(tokens) if token.word == "since")
    return next((read.date for read in reads if read), None)


def _share(header: Sequence[Line], rest: Sequence[Line]) -> float:
    labels = [line for line in rest if _HOURS_LABEL.match(line.body)]
    text = " ".join(line.body for line in (*header, *labels))
    hours = _HOURS.search(text) or _HOURS_LABEL.search(text)
    if hours and 0 < int(hours[1]) < _FULL_WEEK:
        return int(hours[1]) / _FULL_WEEK
    return _HALF if _PART_TIME.search(text) and not hours else 1.0
