"""Whether everything can be done by a day; if not, what comes too late, and what would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.advice.calendar_steps import last_day
from careerpath.advice.plan_terms import MOST_HOURS, Terms
from careerpath.advice.schedule import schedule, weeks_of
from careerpath.model.plan import Deadline

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from careerpath.advice.plan_tasks import Timetable
    from careerpath.model.plan import GateDate

_STEP = 0.5


def deadline(laid: Timetable, gates: Sequence[GateDate], terms: Terms) -> Deadline | None:
    """Return whether all activities and known gates are done by a day, which are not, and how many hours would do.

    None when no day was given.
    """
    by, start, hours = terms.by, laid.start, terms.hours_per_week
    if by is None or start is None:
        return None
    late = tuple(a.id for a in laid.activities if a.late)
    closed = [gate for gate in gates if gate.earliest and gate.earliest > by]
    ends = [a.target for a in laid.activities if a.target and not a.done] + [g.earliest for g in gates if g.earliest]
    needed = _hours_that_do(by, start, laid, hours) if late else hours
    return Deadline(
        by=by,
        fits=not late and not closed,
        late=late,
        earliest=max([*ends, start]),
        hours_per_week_needed=needed,
        reasons=(*_activities_late(late, by, needed, hours), *(_gate_late(gate, by) for gate in closed)),
    )


def _hours_that_do(by: date, start: date, laid: Timetable, hours: float) -> float | None:
    while (hours := hours + _STEP) <= MOST_HOURS:
        if last_day(start, weeks_of(schedule(laid.tasks, hours))) <= by:
            return hours
    return None


def _activities_late(late: Sequence[str], by: date, needed: float | None, hours_per_week: float) -> list[str]:
    if not late:
        return []
    count = "1 activity ends" if len(late) == 1 else f"{len(late)} activities end"
    first = f"At {hours_per_week:g} hours a week, {count} after {by.isoformat()}."
    if needed:
        return [first, f"{needed:g} hours a week would do."]
    return [first, "No number of hours would do, because some come after others or have dates that were set by hand."]


def _gate_late(gate: GateDate, by: date) -> str:
    return f"A gate opens after {by.isoformat()}: {gate.text}"
