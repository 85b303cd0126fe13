"""What a plan rests on, or is unsure of, each one sentence."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from careerpath.advice.calendar_steps import months_after

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from careerpath.advice.plan_tasks import Timetable
    from careerpath.advice.plan_terms import Terms
    from careerpath.advice.schedule import Task
    from careerpath.model.assessment import Assessment
    from careerpath.model.knowledge import Level
    from careerpath.model.plan import Objective, PlannedActivity
    from careerpath.model.results import LevelRef

_ESTIMATES = "Hours and costs that no source gives are our estimates, and are marked as such."
_NO_DAY = "No day to count from was given, so weeks are counted and the dates are to be set: --today sets them."
_COUNTED_BACK = "No --today was given: the dates are counted back from --by, and the first is the last day to start."
_NOTHING_OPEN = "Nothing that the target asks for is a gap, partial or unknown: there is nothing to build."
_OPTIONAL = (
    "What is optional shows more while there is time: duties of the target that nothing shows yet, and what rests on "
    "one piece of evidence or on the position alone. At most five of each are named."
)
_NO_LEVEL = "The profile does not say which level is held, so purposes are set to H, career interests."


def remarks_on_plan(
    assessment: Assessment, held: Level | None, objectives: Sequence[Objective], laid: Timetable, terms: Terms
) -> tuple[str, ...]:
    """Return what the person should know of the plan, of the assessment that it rests on, and of their plan file."""
    return (
        *_on_levels(held, assessment.target, objectives),
        *_on_days(laid.start, terms),
        *_on_activities(laid, terms.today),
        *_on_hours(laid.tasks, terms.hours_per_week),
        *assessment.remarks,
        *(terms.saved.notes if terms.saved else ()),
    )


def _on_days(start: date | None, terms: Terms) -> list[str]:
    """Return where the days come from, when not from --today."""
    if start is None:
        return [_NO_DAY]
    return [_COUNTED_BACK] if terms.today is None and terms.by else []


def _on_levels(held: Level | None, target: LevelRef, objectives: Sequence[Objective]) -> list[str]:
    optional = [o for o in objectives if o.optional]
    found = [_NOTHING_OPEN] if len(optional) == len(objectives) else []
    found += [_OPTIONAL] if optional else []
    if not objectives:
        return found
    if held is None:
        return [*found, _NO_LEVEL]
    if held.family != target.family:
        return [
            *found,
            f"The target is in another family than {held.family}:{held.id}; grades of two publishers do not compare.",
        ]
    return found


def _on_activities(laid: Timetable, today: date | None) -> list[str]:
    """Return what is our estimate, overdue, out of order or past the year that the form is for."""
    todo = [a for a in laid.activities if not a.done]
    found = [_ESTIMATES] if any(a.estimate == "own" for a in todo) else []
    if laid.begun:
        year_end = months_after(laid.begun, 12)
        later = sum(1 for a in todo if a.target and a.target > year_end)
        if later:
            found.append(f"{later} of {len(todo)} activities end after the year of this form, {year_end.isoformat()}.")
    overdue = [a.id for a in todo if today and a.target and a.target < today]
    if overdue:
        found.append(f"Overdue, as they are not marked done: {', '.join(overdue)}.")
    return [*found, *_out_of_order(todo)]


def _on_hours(tasks: Iterable[Task], hours_per_week: float) -> list[str]:
    """Return whether dates that were set by hand ask for more hours in a week than there are."""
    used: defaultdict[int, float] = defaultdict(float)
    for task in tasks:
        if task.fixed:
            weeks = range(task.fixed.start, task.fixed.end + 1)
            for week in weeks:
                used[week] += task.hours / len(weeks)
    fullest = max(used.values(), default=0)
    if fullest <= hours_per_week + 0.01:
        return []
    return [f"Dates set by hand ask for up to {fullest:.1f} hours in a week, and {hours_per_week:g} are planned for."]


def _out_of_order(todo: Sequence[PlannedActivity]) -> list[str]:
    by_id = {a.id: a for a in todo}
    return [
        f"{a.id} starts before {needed} ends, which should come first."
        for a in todo
        for needed in a.after
        if needed in by_id and _before(a.start, by_id[needed].target)
    ]


def _before(start: date | None, end: date | None) -> bool:
    return start is not None and end is not None and start <= end
