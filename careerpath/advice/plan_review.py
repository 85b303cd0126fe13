"""When a plan is to be looked at again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.advice.calendar_steps import months_after

if TYPE_CHECKING:
    from datetime import date

_MONTHS = 6


def review_day(begun: date | None, by: date | None) -> tuple[date | None, bool]:
    """Return the day of the review, and whether it lies half-way to `by` instead of six months after the start.

    It is half-way where six months would end after `by`, and never after `by`. None without a first day.
    """
    if begun is None:
        return None, False
    if by and (begun >= by or months_after(begun, _MONTHS) > by):
        return min(by, begun + (by - begun) // 2), True
    return months_after(begun, _MONTHS), False
