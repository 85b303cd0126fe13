"""Dates as people write them: a day, a month or a year."""

from __future__ import annotations

import calendar
import re
from datetime import date

_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)


def parse(text: str, *, last: bool = False) -> date | None:
    """Return the day that YYYY-MM-DD, YYYY-MM or YYYY means: its first day, or with `last` its last; else None."""
    found = _DATE.fullmatch(text.strip())
    if not found:
        return None
    year, month, day = (int(part) if part else 0 for part in found.groups())
    try:
        month = month if found[2] else (12 if last else 1)
        if not found[3]:
            day = calendar.monthrange(year, month)[1] if last else 1
        return date(year, month, day)
    except ValueError:  # calendar.IllegalMonthError is one
        return None
