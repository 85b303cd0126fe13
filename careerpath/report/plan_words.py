"""A planned activity in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.model.plan import REVIEW_WEEK, TO_FILL_IN
from careerpath.report.words import effort

if TYPE_CHECKING:
    from careerpath.model.plan import Objective, Plan, PlannedActivity

_NO_ACTIVITY = "No activity in the knowledge base builds this: agree on one with your supervisor."
_ALL_DONE = "All activities for this are done: show the evidence, and have it confirmed."
_ONCE_MORE = "No activity is needed: show it once more in your work, note the example, and have it confirmed."


def review_time(plan: Plan) -> tuple[str, str]:
    """Return the day of the review, or its week, and what that is counted from."""
    if plan.review is None:
        return f"week {REVIEW_WEEK} (date to be set)", "six months after the start"
    half_way = "half-way to the day by which all should be done"
    return plan.review.isoformat(), half_way if plan.review_half_way else "six months after the start"


def without_activity(objective: Objective) -> str:
    """Return what stands where there is no activity, or none that is still to be done; empty where there is one."""
    if objective.mode == "confirm":
        return _ALL_DONE
    if objective.activities:
        return ""
    return _ONCE_MORE if objective.mode == "show more" else _NO_ACTIVITY


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
