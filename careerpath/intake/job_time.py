"""The time that each job holds, in months, and what it adds where jobs overlap."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from careerpath.intake.partial_dates import months_before, months_through
from careerpath.model.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from careerpath.model.profile import Job


@value
class JobTime:
    """A job and its countable time: months since year 0, `last` not included; both are 0 where there is none."""

    index: int
    job: Job
    first: Fraction = Fraction(0)
    last: Fraction = Fraction(0)
    #: What was cut or closed, in a few words.
    note: str = ""
    #: What the person can do about time that could not be counted.
    remark: str = ""
    #: True when the job may hold more time than could be counted.
    uncounted: bool = False

    @property
    def label(self) -> str:
        """What to call the job: its title, else its employer, else its number."""
        return self.job.title or self.job.employer or f"job {self.index + 1}"

    @property
    def share(self) -> Fraction:
        """The share of full time, exact."""
        return Fraction(self.job.share)

    @property
    def months(self) -> Fraction:
        """Months of full time that the job holds alone."""
        return (self.last - self.first) * self.share


def job_time(index: int, job: Job, today: date | None) -> JobTime:
    """Return the time of a job; one that goes on ends `today`, and nothing counts after `today`."""
    plain = JobTime(index, job)
    if job.start is None:
        return _undated(plain, "start")
    if job.end is None and not job.ongoing:
        return _undated(plain, "end")
    if today is not None and job.start > today:
        return JobTime(index, job, note="starts after today", remark=f"{plain.label} starts after today: not counted.")
    end = job.end
    if end is None:
        end = today
    if end is None:
        remark = f"{plain.label} goes on: pass --today to count it."
        return JobTime(index, job, note="goes on, not counted", remark=remark, uncounted=True)
    return _closed(plain, job.start, end, today)


def _undated(time: JobTime, what: str) -> JobTime:
    remark = f"{time.label} has no {what} date: add one (`present` for a job that goes on) to have it counted."
    return JobTime(time.index, time.job, note=f"no {what} date, not counted", remark=remark, uncounted=True)


def _closed(time: JobTime, start: date, end: date, today: date | None) -> JobTime:
    first = months_before(start)
    if today is not None and (time.job.end is None or end > today):
        note = "goes on, counted through today" if time.job.end is None else "counted through today"
        return JobTime(time.index, time.job, first, months_through(today), note)
    return JobTime(time.index, time.job, first, max(first, months_through(end)))


def added_months(times: Sequence[JobTime]) -> dict[int, Fraction]:
    """Return by job index the months that each adds when shared time counts once, at the larger share.

    The sum does not depend on the order of the jobs; of two that share time at one rate, the earlier gets it.
    """
    adds = {time.index: Fraction(0) for time in times}
    edges = sorted({edge for time in times for edge in (time.first, time.last)})
    in_order = sorted(times, key=lambda time: (time.first, time.last, time.index))
    for start, end in pairwise(edges):
        active = [time for time in in_order if time.first <= start and time.last >= end]
        if active:
            leading = max(active, key=lambda time: time.share)
            adds[leading.index] += (end - start) * leading.share
    return adds
