"""From the activities of a plan to weeks, and from weeks to days."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from careerpath.advice.calendar_steps import first_day, last_day, week_of, weeks_before
from careerpath.advice.schedule import Span, Task, schedule, weeks_of
from careerpath.model.plan import PlannedActivity
from careerpath.model.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from careerpath.advice.plan_activities import Draft
    from careerpath.advice.plan_terms import Terms


@value
class Timetable:
    """The activities in time. `start` is None when there is no day to count from."""

    start: date | None
    #: The first day of the plan as it was first made, where a plan file says so.
    begun: date | None
    tasks: Sequence[Task]
    weeks: int
    #: What is done first, then by start and end, then as wanted.
    activities: tuple[PlannedActivity, ...]


def timetable(drafts: Mapping[str, Draft], terms: Terms) -> Timetable:
    """Lay the activities out over weeks and days. Raises UsageError when counting back leaves the calendar."""
    start = _start_day(drafts, terms)
    tasks = _tasks_for(drafts, start, terms.hours_per_week)
    spans = schedule(tasks, terms.hours_per_week)
    activities = sorted((_planned(d, spans.get(d.id), start, terms.by) for d in drafts.values()), key=_when)
    begun = (terms.saved.start if terms.saved else None) or start
    return Timetable(start, begun, tasks, weeks_of(spans), tuple(activities))


def _start_day(drafts: Mapping[str, Draft], terms: Terms) -> date | None:
    """Return the first day: today, or that of the plan file, or the last day from which `by` can be reached."""
    saved = terms.saved
    kept = [day for item in (saved.activities if saved else ()) for day in (item.start, item.target) if day]
    known = terms.today or (saved.start if saved else None) or min(kept, default=None)
    if known or terms.by is None:
        return known
    hours = terms.hours_per_week
    return weeks_before(terms.by, weeks_of(schedule(_tasks_for(drafts, None, hours), hours)))


def _tasks_for(drafts: Mapping[str, Draft], start: date | None, hours_per_week: float) -> list[Task]:
    """Return what is to be laid out: all that is not done, at the dates that the person set."""
    todo = [draft for draft in drafts.values() if not (draft.saved and draft.saved.done)]
    return [Task(d.id, d.hours, d.after, _fixed(d, start, hours_per_week)) for d in todo]


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
