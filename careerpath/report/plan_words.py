"""A planned activity in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.model.plan import TO_FILL_IN
from careerpath.report.words import effort

if TYPE_CHECKING:
    from careerpath.model.plan import PlannedActivity


def activity_effort(activity: PlannedActivity) -> str:
    """Return kind, hours and cost as words; a cost that nobody gives is marked as empty."""
    cost = f", cost {TO_FILL_IN}" if activity.cost is None else ""
    takes = effort(activity.hours, activity.cost, activity.estimate) + cost
    return " · ".join(part for part in (activity.kind, takes) if part)


def activity_time(activity: PlannedActivity) -> str:
    """Return when an activity takes place: days, or weeks counted from the start."""
    if activity.done:
        return f"done {activity.done}"
    if activity.start and activity.target:
        return f"{activity.start} to {activity.target}"
    if activity.start_week is None or activity.end_week is None:
        return "dates to be set"
    one = activity.start_week == activity.end_week
    weeks = f"week {activity.start_week}" if one else f"weeks {activity.start_week}-{activity.end_week}"
    return f"{weeks} (dates to be set)"
