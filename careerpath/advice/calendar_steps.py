"""Days that lie a number of years, months or weeks after another."""

from __future__ import annotations

import calendar
import math
from datetime import date, timedelta

from careerpath.errors import UsageError

_MONTHS_IN_YEAR = 12
_DAYS_IN_WEEK = 7


def years_after(day: date | None, years: float | None) -> date | None:
    """Return the day that many years later, parts of a year as whole months rounded up; None when either is unknown.

    Raises UsageError past the year 9999.
    """
    if day is None or years is None:
        return None
    return months_after(day, math.ceil(round(years * _MONTHS_IN_YEAR, 2)))


def months_after(day: date, months: int) -> date:
    """Return the same day of the month that many months later, or that month's last. Raises UsageError past 9999."""
    year, month = divmod(day.year * _MONTHS_IN_YEAR + day.month - 1 + months, _MONTHS_IN_YEAR)
    if year > date.max.year:
        raise _too_late(day)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def first_day(start: date, week: int) -> date:
    """Return the first day of a week, counted from 1 on the starting day. Raises UsageError past 9999."""
    try:
        return start + timedelta(days=_DAYS_IN_WEEK * (week - 1))
    except OverflowError:
        raise _too_late(start) from None


def last_day(start: date, week: int) -> date:
    """Return the last day of a week, counted from 1 on the starting day. Raises UsageError past 9999."""
    try:
        return start + timedelta(days=_DAYS_IN_WEEK * week - 1)
    except OverflowError:
        raise _too_late(start) from None


def weeks_before(last: date, weeks: int) -> date:
    """Return the first day of so many weeks, the last of which ends on `last`. Raises UsageError before the year 1."""
    try:
        return last - timedelta(days=_DAYS_IN_WEEK * weeks - 1) if weeks else last
    except OverflowError:
        raise UsageError(
            f"{weeks} weeks before {last.isoformat()} is before the year 1.", "Give a later day."
        ) from None


def week_of(start: date, day: date) -> int:
    """Return the week that a day lies in, from 1; days before the start are in week 1."""
    return max((day - start).days, 0) // _DAYS_IN_WEEK + 1


def _too_late(start: date) -> UsageError:
    return UsageError(
        f"Counted from {start.isoformat()}, this would end after the year 9999.", "Give an earlier --today."
    )
