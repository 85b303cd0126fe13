"""Dates as people write them, known to the day, the month or only the year."""

from __future__ import annotations

import calendar
import re
from datetime import date
from fractions import Fraction

from careerpath.model.value import value

#: Years that a working life of someone alive, or a plan, can touch. Anything else is a slip of the keyboard.
FIRST_YEAR = 1900
LAST_YEAR = 2100
_MONTHS_IN_YEAR = 12
_MIDDLE_MONTH = 6
_WRITTEN = re.compile(r"([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")
#: How someone says that a job goes on.
ONGOING_WORDS = frozenset({"present", "now", "current", "currently", "ongoing", "today", "to date"})


@value
class PartialDate:
    """A date as precise as it was written: `month` and `day` are None where they were not said."""

    year: int
    month: int | None = None
    day: int | None = None


def partial_date(text: str) -> PartialDate | None:
    """Read `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; None when it is not such a date, or no such day exists."""
    found = _WRITTEN.fullmatch(text.strip())
    return checked_date(*(int(part) for part in found.groups() if part)) if found else None


def checked_date(year: int, month: int | None = None, day: int | None = None) -> PartialDate | None:
    """Return the date when the calendar has it and its year lies in 1900..2100, else None."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if month is not None and not 1 <= month <= _MONTHS_IN_YEAR:
        return None
    if day is not None and not 1 <= day <= calendar.monthrange(year, month or 1)[1]:
        return None
    return PartialDate(year, month, day)


def is_ongoing(text: str) -> bool:
    """Tell whether the text says that something goes on: `present`, `now`, `current`."""
    return text.strip().lower() in ONGOING_WORDS


def first_day(written: PartialDate, not_after: date | None = None) -> date:
    """Return the first day that a start date counts.

    A month starts on its first day. A bare year stands for its middle (July 1), so that 2019 to 2021 is two years,
    as people count; it is moved to January 1 where its middle would lie after the end, `not_after`.
    """
    if written.month is not None:
        return date(written.year, written.month, written.day or 1)
    middle = date(written.year, _MIDDLE_MONTH + 1, 1)
    return date(written.year, 1, 1) if not_after is not None and middle > not_after else middle


def last_day(written: PartialDate, not_before: date | None = None) -> date:
    """Return the last day that an end date counts: a whole month, or the middle of a bare year (see `first_day`)."""
    if written.month is not None:
        return date(written.year, written.month, written.day or calendar.monthrange(written.year, written.month)[1])
    middle = date(written.year, _MIDDLE_MONTH, 30)
    return date(written.year, _MONTHS_IN_YEAR, 31) if not_before is not None and middle < not_before else middle


def span(start: PartialDate | None, end: PartialDate | None) -> tuple[date | None, date | None]:
    """Return the first and last day of a time that was written with its start, its end, or both."""
    fixed_end = last_day(end) if end is not None and end.month is not None else None
    first = None if start is None else first_day(start, fixed_end)
    last = None if end is None else last_day(end, first)
    return first, last


def is_bare_year(written: PartialDate | None) -> bool:
    """Tell whether nothing but the year was written."""
    return written is not None and written.month is None


def months_before(day: date) -> Fraction:
    """Return the months from year 0 to the start of the day; a day is its share of its own month."""
    return _months(day, day.day - 1)


def months_through(day: date) -> Fraction:
    """Return the months from year 0 to the end of the day, so that a span of whole months is a whole number."""
    return _months(day, day.day)


def _months(day: date, days_gone: int) -> Fraction:
    length = calendar.monthrange(day.year, day.month)[1]
    return Fraction(day.year * _MONTHS_IN_YEAR + day.month - 1) + Fraction(days_gone, length)
