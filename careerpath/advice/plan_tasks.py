"""From the activities of a plan to weeks, and from weeks to days."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from careerpath.advice.calendar_steps import first_day, last_day, week_of, weeks_before
from careerpath.advice.schedule import Span, Task, schedule, weeks_of
from careerpath.model.plan import PlannedActivity

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from careerpath.advice.plan_activities import Draft
    from careerpath.model.saved_plan import SavedPlan


def start_day(
    drafts: Mapping[str, Draft], today: date | None, by: date | None, hours_per_week: float, saved: SavedPlan | None
) -> date | None:
    """Return the first day: today, or that of the plan file, or the last day from which `by` can be reached.

    None when there is no day to count from. Raises UsageError when counting back leaves the calendar.
    """
    kept = [day for item in (saved.activities if saved else ()) for day in (item.start, item.target) if day]
    known = today or (saved.start if saved else None) or min(kept, default=None)
    if known or by is None:
        return known
    return weeks_before(by, weeks_of(schedule(tasks_for(drafts, None, hours_per_week), hours_per_week)))


def tasks_for(drafts: Mapping[str, Draft], start: date | None, hours_per_week: float) -> list[Task]:
    """Return what is to be laid out: all that is not done, at the dates that the person set."""
    todo = [draft for draft in drafts.values() if not (draft.saved and draft.saved.done)]
    return [Task(d.id, d.hours, d.after, _fixed(d, start, hours_per_week)) for d in todo]


def planned(
    drafts: Mapping[str, Draft], spans: Mapping[str, Span], start: date | None, by: date | None
) -> tuple[PlannedActivity, ...]:
    """Return the activities with weeks and days: what is done first, then by start and end, then as wanted."""
    made = [_planned(draft, spans.get(draft.id), start, by) for draft in drafts.values()]
    return tuple(sorted(made, key=_when))


def _fixed(draft: Draft, start: date | None, hours_per_week: float) -> Span | None:
    saved = draft.saved
    if start is None or saved is None or not (saved.start or saved.target):
        return None
    length = max(1, math.ceil(draft.hours / hours_per_week))
    if saved.start:
        first = week_of(start, saved.start)
        return Span(first, max(first, week_of(start, saved.target)) if saved.target else first + length - 1)
    last = week_of(start, saved.target or start)
    return Span(max(1, last - length + 1), last)


def _planned(draft: Draft, span: Span | None, start: date | None, by: date | None) -> PlannedActivity:
    saved = draft.saved
    first = (saved.start if saved else None) or (first_day(start, span.start) if start and span else None)
    last = (saved.target if saved else None) or (last_day(start, span.end) if start and span else None)
    done = saved.done if saved else None
    return PlannedActivity(
        id=draft.id,
        text=draft.text,
        kind=draft.kind,
        builds=tuple(draft.builds),
        priority=draft.priority,
        hours=draft.hours,
        estimate=draft.estimate,
        cost=draft.cost,
        url=draft.url,
        after=draft.after,
        source=draft.source,
        start_week=span.start if span else None,
        end_week=span.end if span else None,
        start=min(first, last) if first and last else first,
        target=last,
        done=done,
        late=bool(by and last and last > by and not done),
        remarks=saved.remarks if saved else "",
        evidence=saved.evidence if saved else "",
    )


def _when(activity: PlannedActivity) -> tuple[bool, int, int]:
    if activity.done:
        return (False, activity.done.toordinal(), 0)
    if activity.start and activity.target:
        return (True, activity.start.toordinal(), activity.target.toordinal())
    return (True, activity.start_week or 0, activity.end_week or 0)
