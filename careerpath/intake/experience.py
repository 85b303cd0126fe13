"""Years of experience, worked out from the jobs so that a person can follow and correct every step.

How it is counted:
- A month counts whole, from its first day through its last: 2022-03 to 2025-06 is 3 years 4 months. Where days are
  given, a part of a month is its share of that month's days.
- A bare year stands for its middle: 2019 to 2021 is 2 years.
- Time that two jobs share counts once, at the larger share of full time. Gaps count nothing.
- A part-time job counts by its share of full time.
- A job that goes on counts through `today`. Without `today` no clock is consulted: it counts nothing past its start,
  and the result is marked as a minimum.
- Supervision is counted apart, over the jobs marked `supervised`, whether or not they are relevant.
- Years that the person states win over those worked out.
Years are rounded to two decimals.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from careerpath.intake.job_time import added_months, job_time

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from fractions import Fraction

    from careerpath.intake.job_time import JobTime
    from careerpath.model.profile import Profile

YearsBasis = Literal["stated", "jobs", "prose", "none"]
_MONTHS_IN_YEAR = 12


@dataclass(frozen=True, slots=True)
class JobYears:
    """What one job brings. `years` is the job alone; `counted` is what it adds once overlaps are taken out."""

    #: Index of the job in the profile.
    job: int
    label: str
    where: str
    years: float
    counted: float
    #: What it adds to the years of supervision.
    supervisory: float
    #: Why it counts as it does, where that is not plain: part time, overlap, goes on, no dates.
    note: str = ""


@dataclass(frozen=True, slots=True)
class Experience:
    """Years in all. None means that nothing was said, which is not zero."""

    relevant: float | None
    supervisory: float | None
    relevant_basis: YearsBasis = "none"
    supervisory_basis: YearsBasis = "none"
    #: True when some time could not be counted: the figure is the least there is, and no shortfall follows from it.
    relevant_is_minimum: bool = False
    supervisory_is_minimum: bool = False
    parts: tuple[JobYears, ...] = ()
    #: What the person should know or can correct, each one sentence.
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Figure:
    years: float | None
    basis: YearsBasis
    is_minimum: bool = False


def work_out_experience(profile: Profile, *, today: date | None = None) -> Experience:
    """Return the years that a profile shows, by the rules at the head of this module.

    `today` closes the jobs that go on, and cuts off time that lies after it.
    """
    times = [job_time(index, job, today) for index, job in enumerate(profile.jobs)]
    relevant = [time for time in times if time.job.relevant]
    supervised = [time for time in times if time.job.supervised]
    adds = added_months(relevant)
    adds_supervised = added_months(supervised)
    worked = _worked_out(relevant, adds, none_at_all=bool(times) and not relevant)
    service = _stated_or(profile.relevant_years, worked)
    no_supervision = bool(times) and all(time.job.supervised is False for time in times)
    supervised_years = _worked_out(supervised, adds_supervised, none_at_all=no_supervision)
    supervision = _stated_or(profile.supervisory_years, supervised_years)
    return Experience(
        relevant=service.years,
        supervisory=supervision.years,
        relevant_basis=service.basis,
        supervisory_basis=supervision.basis,
        relevant_is_minimum=service.is_minimum,
        supervisory_is_minimum=supervision.is_minimum,
        parts=tuple(_part(time, adds, adds_supervised) for time in times),
        remarks=(*_differing(profile, worked), *(time.remark for time in times if time.remark)),
    )


def _stated_or(stated: float | None, worked: _Figure) -> _Figure:
    return worked if stated is None else _Figure(stated, "stated")


def _worked_out(times: Sequence[JobTime], adds: dict[int, Fraction], *, none_at_all: bool) -> _Figure:
    """Add up the jobs. `none_at_all`: the person says of every job that it does not count, which is a zero."""
    if none_at_all:
        return _Figure(0.0, "jobs")
    is_minimum = any(time.uncounted for time in times)
    if not times or (is_minimum and not any(adds.values())):
        return _Figure(None, "none")
    return _Figure(_years(sum(adds.values())), "jobs", is_minimum)


def _part(time: JobTime, adds: dict[int, Fraction], adds_supervised: dict[int, Fraction]) -> JobYears:
    counted = adds.get(time.index)
    return JobYears(
        job=time.index,
        label=time.label,
        where=time.job.where,
        years=_years(time.months),
        counted=_years(counted or 0),
        supervisory=_years(adds_supervised.get(time.index, 0)),
        note="; ".join(_notes(time, counted)),
    )


def _notes(time: JobTime, counted: Fraction | None) -> list[str]:
    notes = [time.note] if time.note else []
    if time.job.share < 1 and time.months:
        notes.append(f"part time, {time.job.share:g} of full time")
    if counted is None:
        notes.append("left out as not relevant")
    elif counted < time.months:
        notes.append("time shared with another job counted once")
    return notes


def _differing(profile: Profile, worked: _Figure) -> tuple[str, ...]:
    """Say when the years stated and those worked out differ by more than half a year."""
    stated = profile.relevant_years
    if stated is None or worked.years is None or worked.is_minimum or abs(stated - worked.years) <= 1 / 2:
        return ()
    return (f"You state {stated:g} relevant years; your jobs add up to {worked.years:g}. The stated years are used.",)


def _years(months: Fraction | int) -> float:
    return round(float(months) / _MONTHS_IN_YEAR, 2)
