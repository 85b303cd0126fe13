"""A plan's activities over weeks: the weeks in words, and beside them a bar in plain characters."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from careerpath.model.plan import PRIORITIES
from careerpath.report.plain import printable, shortened
from careerpath.report.words import money, plural
from careerpath.terminal.console import heading, is_accessible, paragraph, rows, safe, say_folded

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from careerpath.model.plan import Plan, PlannedActivity

_STYLES = {1: "red", 2: "yellow", 3: "cyan"}
#: Width of the bars on a narrow terminal and on a wide one.
_NARROW, _WIDE = 20, 40
_WIDE_FROM = 100
#: Activities that are shown before the rest is folded.
_MOST = 20
#: Characters of an activity's text at least, and those that stand beside text and bar: margins, weeks, priority.
_LEAST = 24
_BESIDE = 28


def print_timeline(console: Console, plan: Plan, *, everything: bool) -> None:
    """Print the activities that are to be done, in the order of their start, and what they add up to.

    The bars are left out where ACCESSIBLE asks for what reads well aloud: the weeks stand in words anyway.
    """
    todo = [a for a in plan.activities if a.start_week and a.end_week]
    done = sum(1 for a in plan.activities if a.done)
    if not todo:
        return
    width = _WIDE if console.width >= _WIDE_FROM else _NARROW
    per_mark = max(1, math.ceil(plan.weeks / width))
    drawn = not is_accessible()
    heading(console, f"Timeline: {plural(plan.weeks, 'week')}", _scale(plan, per_mark if drawn else 0))
    shown = todo if everything else todo[:_MOST]
    room = max(_LEAST, console.width - math.ceil(plan.weeks / per_mark) - _BESIDE)
    rows(console, [_line(a, room, _bar_of(a, plan.weeks, per_mark) if drawn else "") for a in shown])
    say_folded(console, len(todo) - len(shown))
    paragraph(console, f"{_sums(plan)}{f'; {done} done' if done else ''}")


def bar(start: int, end: int, weeks: int, per_mark: int) -> str:
    """Return `..##..`: dots for weeks before and after, marks for those from `start` to `end`, counted from 1."""
    marks = math.ceil(weeks / per_mark)
    first, last = (start - 1) // per_mark, (end - 1) // per_mark
    return "." * first + "#" * (last - first + 1) + "." * (marks - last - 1)


def _bar_of(a: PlannedActivity, weeks: int, per_mark: int) -> str:
    """Return the bar of an activity that has its place in time."""
    return bar(a.start_week or 1, a.end_week or 1, weeks, per_mark)


def _scale(plan: Plan, per_mark: int) -> str:
    start = [f"from {plan.start.isoformat()}"] if plan.start else []
    marks = [f"one mark {f'{per_mark} weeks' if per_mark > 1 else 'a week'}"] if per_mark else []
    return ", ".join([*start, f"{plural(plan.hours_per_week, 'hour')} a week", *marks])


def _line(a: PlannedActivity, room: int, drawn: str) -> tuple[Text | str, ...]:
    start, end = a.start_week or 1, a.end_week or 1
    span = f"wk {start}" if start == end else f"wk {start}-{end}"
    text = safe(f"{PRIORITIES[a.priority]}: ", _STYLES[a.priority])
    if a.late:
        text.append("late: ", style="bold red")
    text.append_text(safe(shortened(printable(a.text), room)))
    return (span, safe(drawn, _STYLES[a.priority]), text) if drawn else (span, text)


def _sums(plan: Plan) -> str:
    todo = plan.to_do
    known = len(todo) - plan.without_cost
    parts = [_activities(len(todo)), f"{plural(plan.hours, 'hour')} in all"]
    if known:
        cost = money(plan.cost) if plan.cost else "no cost"
        parts.append(f"{cost} for {known} of them" if plan.without_cost else cost)
    if plan.without_cost:
        parts.append(f"the cost of {_activities(plan.without_cost)} is not known")
    return ", ".join(parts)


def _activities(count: int) -> str:
    return plural(count, "activity", "activities")
