"""Activities laid out over weeks: at most so many hours a week, and what comes first done before what needs it.

An activity takes what is free of the first weeks in a row that have room for it, in the order given. One that needs
another starts in the week after that other ends. Spans that are fixed take their hours evenly, whether or not the week
has that many free.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from careerpath.model.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

#: Hours below which a rest is nothing but rounding.
_NOTHING = 1e-6


@value
class Span:
    """The first and the last week of an activity, from 1."""

    start: int
    end: int


@value
class Task:
    """An activity to be laid out. `after` are ids of tasks that come first; ids that are no tasks are done already."""

    id: str
    hours: float
    after: tuple[str, ...] = ()
    fixed: Span | None = None


def schedule(tasks: Sequence[Task], hours_per_week: float) -> dict[str, Span]:
    """Return the span of each task, in the order of `tasks`. Earlier ones go first where nothing else decides."""
    by_id = {task.id: task for task in tasks}
    spans = {task.id: task.fixed for task in tasks if task.fixed}
    used: defaultdict[int, float] = defaultdict(float)
    for task in tasks:
        if task.fixed:
            _reserve(task.hours, task.fixed, used)
    for task in in_order(by_id):
        if not task.fixed:
            first = max((spans[i].end + 1 for i in task.after if i in spans), default=1)
            spans[task.id] = _take(task.hours, first, used, hours_per_week)
    return {task.id: spans[task.id] for task in tasks}


def in_order(tasks: Mapping[str, Task]) -> list[Task]:
    """Return the tasks with each after what it needs, otherwise in the given order. A circle is cut where it is met."""
    done: dict[str, Task] = {}
    for task_id in tasks:
        _visit(task_id, tasks, done, set())
    return list(done.values())


def weeks_of(spans: Mapping[str, Span]) -> int:
    """Return the last week that anything takes; 0 when there is nothing."""
    return max((span.end for span in spans.values()), default=0)


def _visit(task_id: str, tasks: Mapping[str, Task], done: dict[str, Task], open_ids: set[str]) -> None:
    if task_id in done or task_id in open_ids:
        return
    for needed in tasks[task_id].after:
        if needed in tasks:
            _visit(needed, tasks, done, open_ids | {task_id})
    done[task_id] = tasks[task_id]


def _reserve(hours: float, span: Span, used: defaultdict[int, float]) -> None:
    weeks = range(span.start, span.end + 1)
    for week in weeks:
        used[week] += hours / len(weeks)


def _take(hours: float, first: int, used: defaultdict[int, float], hours_per_week: float) -> Span:
    """Take the first run of weeks with room for all of it; a week without any free hour ends a run."""
    start = week = first
    taken: dict[int, float] = {}
    while True:
        free = hours_per_week - used[week]
        if free <= _NOTHING:
            start, taken = week + 1, {}
        else:
            taken[week] = min(free, hours - sum(taken.values()))
            if sum(taken.values()) >= hours - _NOTHING:
                break
        week += 1
    for taken_week, share in taken.items():
        used[taken_week] += share
    return Span(start, week)
