"""Years of experience, worked out from the jobs so that a person can follow and correct every step.

How it is counted:
- A month counts whole, from its first day through its last: 2022-03 to 2025-06 is 3 years 4 months. Where days are
  given, a part of a month is its share of that month's days.
- A bare year stands for its middle: 2019 to 2021 is 2 years.
- Time that two jobs share counts once, at the larger share of full time. Gaps count nothing.
- A part-time job counts by its share of full time.
- A job that goes on counts through `today`. Without `today` no clock is consulted: it counts nothing past its start,
  and the result is marked as a minimum.
- A job that the person says is not relevant counts nothing. One that may be relevant (`unsure`) counts nothing either,
  and the result is marked as a minimum. Any other counts; advice/relevance.py judges those of which nothing is said.
- Supervision is counted apart, over the jobs marked `supervised`, whether or not they are relevant.
- Years that the person states win over those worked out.
- Years named in a sentence ("over three years of counter work") count where they are more than the jobs add up to, or
  where no jobs are given. They are a minimum, and a remark asks the person to confirm them.
Years are rounded to two decimals.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from careerpath.intake.job_time import added_months, job_time
from careerpath.intake.prose_years import longest_named
from careerpath.model.value import value

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date
    from fractions import Fraction

    from careerpath.intake.job_time import JobTime
    from careerpath.intake.prose_years import ProseYears
    from careerpath.model.profile import Profile

YearsBasis = Literal["stated", "jobs", "prose", "none"]
_MONTHS_IN_YEAR = 12
#: A difference of so many years between what is stated and what the jobs show is worth a word.
_NOTABLE = 0.5


@value
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
    #: What the person can do about time of it that could not be counted; a sentence.
    remark: str = ""


@value
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
    #: What a gate must say at its own place of how its years were counted, each one sentence.
    relevant_notes: tuple[str, ...] = ()
    supervisory_notes: tuple[str, ...] = ()


@value
class _Figure:
    years: float | None
    basis: YearsBasis
    is_minimum: bool = False


@value
class _Kind:
    """What is to be counted: years of service, or of supervision."""

    name: str
    stated: float | None
    #: The jobs that count, and the months that each adds.
    times: Sequence[JobTime]
    adds: dict[int, Fraction]
    #: True when some job may count, and is left out until the person says so.
    unsure: bool
    #: True when the person says of every job that it does not count, which is a zero and not an unknown.
    none_at_all: bool
    named: ProseYears | None


def work_out_experience(
    profile: Profile, *, today: date | None = None, unsure: Collection[int] = frozenset()
) -> Experience:
    """Return the years that a profile shows, by the rules at the head of this module.

    `today` closes the jobs that go on, and cuts off time that lies after it. `unsure` are the indices of jobs that may
    be relevant.
    """
    times = [job_time(index, job, today) for index, job in enumerate(profile.jobs)]
    service, supervision = _service(profile, times, today, unsure), _supervision(profile, times, today)
    relevant, supervisory = _figure(service), _figure(supervision)
    return Experience(
        relevant=relevant.years,
        supervisory=supervisory.years,
        relevant_basis=relevant.basis,
        supervisory_basis=supervisory.basis,
        relevant_is_minimum=relevant.is_minimum,
        supervisory_is_minimum=supervisory.is_minimum,
        parts=tuple(_part(time, service.adds, supervision.adds) for time in times),
        remarks=(
            *_remarks(service, relevant),
            *_remarks(supervision, supervisory),
            *_stated_oddly(profile),
            *(time.remark for time in times if time.remark),
        ),
    )


def _service(profile: Profile, times: Sequence[JobTime], today: date | None, unsure: Collection[int]) -> _Kind:
    counts = [time for time in times if time.job.relevant is not False and time.index not in unsure]
    left_out = {time.index for time in times} - {time.index for time in counts}
    statements = [statement for statement in profile.statements if statement.job not in left_out]
    return _Kind(
        name="relevant",
        stated=profile.relevant_years,
        times=counts,
        adds=added_months(counts),
        unsure=bool(unsure),
        none_at_all=bool(times) and not counts and not unsure,
        named=longest_named(statements, today),
    )


def _supervision(profile: Profile, times: Sequence[JobTime], today: date | None) -> _Kind:
    counts = [time for time in times if time.job.supervised]
    return _Kind(
        name="supervisory",
        stated=profile.supervisory_years,
        times=counts,
        adds=added_months(counts),
        unsure=False,
        none_at_all=bool(times) and all(time.job.supervised is False for time in times),
        named=longest_named(profile.statements, today, supervisory=True),
    )


def _figure(kind: _Kind) -> _Figure:
    """Return what counts: the years stated, else the most that jobs or sentences show."""
    if kind.stated is not None:
        return _Figure(kind.stated, "stated")
    worked = _from_jobs(kind)
    if kind.named and _years(kind.named.months) > (worked.years or 0):
        return _Figure(_years(kind.named.months), "prose", is_minimum=True)
    return worked


def _from_jobs(kind: _Kind) -> _Figure:
    if kind.none_at_all:
        return _Figure(0.0, "jobs")
    is_minimum = kind.unsure or any(time.uncounted for time in kind.times)
    if not kind.times or (is_minimum and not any(kind.adds.values())):
        return _Figure(None, "none")
    return _Figure(_years(sum(kind.adds.values())), "jobs", is_minimum)


def _remarks(kind: _Kind, figure: _Figure) -> list[str]:
    """Say where figures differ, so that the person can put them right."""
    worked = _from_jobs(kind)
    if figure.basis == "prose" and kind.named:
        reason = f'{figure.years:g} {kind.name} years are counted because of "{kind.named.quote}" ({kind.named.where})'
        return [f"{reason}: put `years: {{{kind.name}: ...}}` in the profile to confirm or correct them."]
    differs = worked.years is not None and not worked.is_minimum and kind.stated is not None
    if differs and abs((kind.stated or 0) - (worked.years or 0)) > _NOTABLE:
        figures = f"{kind.stated:g} {kind.name} years are stated; the jobs add up to {worked.years:g}"
        return [f"{figures}. The stated years are used."]
    return []


def _stated_oddly(profile: Profile) -> list[str]:
    relevant, supervisory = profile.relevant_years, profile.supervisory_years
    if relevant is None or supervisory is None or supervisory <= relevant:
        return []
    return [f"{supervisory:g} supervisory years are stated, more than the {relevant:g} relevant ones: check both."]


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
        remark=time.remark,
    )


def _notes(time: JobTime, counted: Fraction | None) -> list[str]:
    notes = [time.note] if time.note else []
    if time.job.share < 1 and time.months:
        notes.append(f"part time, {time.job.share:g} of full time")
    if counted is None:
        notes.append(
            "left out as not relevant" if time.job.relevant is False else "left out until confirmed as relevant"
        )
    elif counted < time.months:
        notes.append("time shared with another job counted once")
    return notes


def _years(months: Fraction | int) -> float:
    return round(float(months) / _MONTHS_IN_YEAR, 2)
