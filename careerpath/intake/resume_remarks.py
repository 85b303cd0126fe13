"""What a resume's reader should know: what was not found or not understood, and what was concluded."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from careerpath.intake.tokens import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from careerpath.intake.resume_lines import Line
    from careerpath.model.profile import Job, Profile

_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\b")
_MOST_LISTED = 5
_MOST_HEADER_WORDS = 12
_NOT_UNDERSTOOD = "no start and end were understood in this line, so no time is counted for it."
#: The commonest words of English; a text of some length without them is in another language.
_ENGLISH = word_set("the and of to in for with a on by at from as or an")
_ENOUGH_WORDS = 40
_ENGLISH_SHARE = 0.04


def resume_remarks(profile: Profile, lines: Sequence[Line], undated: Sequence[Line]) -> tuple[str, ...]:
    """Return the remarks on a resume, each one sentence that names its place."""
    return (
        *_missing(profile, lines),
        *(f"{line.placed.where(line.start)}: {_NOT_UNDERSTOOD}" for line in undated[:_MOST_LISTED]),
        *(remark for job in profile.jobs for remark in _concluded(job)),
    )


def _is_english(texts: Sequence[str]) -> bool:
    """Whether a text reads as English; a short one gets the benefit of the doubt."""
    words = [word.lower() for text in texts for word in text[:2_000].split()]
    return len(words) < _ENOUGH_WORDS or sum(word in _ENGLISH for word in words) >= len(words) * _ENGLISH_SHARE


def _missing(profile: Profile, lines: Sequence[Line]) -> Iterator[str]:
    if not _is_english([line.body for line in lines]):
        yield f"{profile.origin}: this does not read as English; only English is understood, so little may be found."
    if not profile.statements:
        yield f"{profile.origin}: no statements of what you did were found; list them as bullets under each job."
    if all(job.relevant is False for job in profile.jobs):
        yield f"{profile.origin}: no jobs with dates were found; write them as `Clerk, County, Mar 2019 - present`."


def unread_dates(lines: Sequence[Line]) -> list[Line]:
    """Return the short lines that hold a year and no time that was understood: most likely the heading of a job."""
    texts = (line for line in lines if line.kind == "text" and not line.spans and line.words <= _MOST_HEADER_WORDS)
    return [line for line in texts if _YEAR.search(line.body) and not line.body.endswith(".")]


def _concluded(job: Job) -> Iterator[str]:
    name = job.title or job.employer or "this job"
    if job.relevant is False:
        yield f"{job.where}: the time of volunteer work is not counted ({name}); set `relevant: yes` if it should be."
    if job.share < 1:
        yield f"{job.where}: {name} is counted at {job.share:g} of full time; correct `share` if that is wrong."
    if job.start_is_year or job.end_is_year:
        yield f"{job.where}: {name} has years without months, which count from middle to middle; add months (YYYY-MM)."
    if job.supervised:
        yield f"{job.where}: {name} is counted as supervising others; set `supervised: no` if that is wrong."
