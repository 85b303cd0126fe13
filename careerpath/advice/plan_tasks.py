"""From the activities of a plan to weeks, and from weeks to days."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerpath.advice.calendar_steps import first_day, last_day, week_of
from careerpath.advice.schedule import Span, Task, schedule, weeks_of
from careerpath.model.plan import PlannedActivity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from careerpath.advice.plan_activities import Draft
    from careerpath.model.saved_plan import SavedPlan


def start_day(
    drafts: Mapping[str, Draft], today: date | None, by: date | None, hours_per_week: float, saved: SavedPlan | None
) -> date | None:
    """Return the first day of the plan: today, or that of the plan file, or the last day from which `by` is reached.

    None when there is no day to count from. Raises UsageError when counting back leaves the calendar.
    """
    if today or (saved and saved.start):
        return today or (saved.start if saved else None)
    if by is None:
        return None
    weeks = weeks_of(schedule(tasks_for(drafts, None), hours_per_week))
    return weeks_before(by, weeks)


def tasks_for(drafts: Mapping[str, Draft], start: date | None) -> list[Task]:
    """Return what is to be laid out: all that is not done, with the dates that the person set."""
    todo = [draft for draft in drafts.values() if not (draft.saved and draft.saved.done)]
    return [Task(d.id, d.hours, d.after, _fixed(d, start)) for d in todo]


def planned(
    drafts: Mapping[str, Draft], spans: Mapping[str, Span], start: date | None, by: date | None
) -> tuple[PlannedActivity, ...]:
    """Return the activities with their weeks and days: what is done first, then by start, end, and the order wanted."""
    made = [_planned(draft, spans.get(draft.id), start, by) for draft in drafts.values()]
    return tuple(sorted(made, key=lambda a: (a.start_week or 0, a.end_week or 0)))
