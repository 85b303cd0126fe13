"""Weeks: never more hours than there are, and nothing before what it needs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from careerpath.advice.schedule import Span, Task, schedule, weeks_of


@st.composite
def task_lists(draw, fixed=False):
    """Tasks t0 to tn, each after some of those before it in number; in any order."""
    count = draw(st.integers(0, 8))
    tasks = []
    for number in range(count):
        after = draw(st.lists(st.sampled_from([f"t{n}" for n in range(number)] or ["gone"]), unique=True, max_size=3))
        span = None
        if fixed and draw(st.booleans()):
            first = draw(st.integers(1, 30))
            span = Span(first, first + draw(st.integers(0, 10)))
        hours = draw(st.sampled_from([0, 0.5, 1, 3, 4, 7.25, 40, 160]))
        tasks.append(Task(f"t{number}", hours, tuple(after), span))
    return draw(st.permutations(tasks))


HOURS = st.sampled_from([0.5, 1, 2.5, 4, 40])


def hours_inside(tasks, spans):
    """Return the hours that each run of weeks has to hold, as (first, last, hours), for every pair of ends."""
    firsts, lasts = {s.start for s in spans.values()}, {s.end for s in spans.values()}
    for first in firsts:
        for last in lasts:
            inside = sum(t.hours for t in tasks if first <= spans[t.id].start and spans[t.id].end <= last)
            if first <= last:
                yield first, last, inside


@given(task_lists(), HOURS)
def test_no_run_of_weeks_holds_more_than_its_hours(tasks, hours_per_week):
    spans = schedule(tasks, hours_per_week)
    for first, last, hours in hours_inside(tasks, spans):
        assert hours <= (last - first + 1) * hours_per_week + 1e-3


@given(task_lists(fixed=True), HOURS)
def test_what_is_needed_ends_in_a_week_before(tasks, hours_per_week):
    spans = schedule(tasks, hours_per_week)
    for task in tasks:
        assert 1 <= spans[task.id].start <= spans[task.id].end
        if not task.fixed:
            assert all(spans[needed].end < spans[task.id].start for needed in task.after if needed in spans)


@given(task_lists(fixed=True), HOURS)
def test_fixed_spans_stay_and_every_task_is_laid_out_once(tasks, hours_per_week):
    spans = schedule(tasks, hours_per_week)
    assert list(spans) == [task.id for task in tasks]
    assert all(spans[task.id] == task.fixed for task in tasks if task.fixed)


@given(task_lists())
def test_a_plan_is_never_longer_than_one_task_at_a_time_would_make_it(tasks):
    spans = schedule(tasks, 4)
    one_by_one = sum(max(1, -(-task.hours // 4)) for task in tasks)
    assert weeks_of(spans) <= one_by_one + len(tasks)


def test_the_hours_left_of_a_week_are_used():
    spans = schedule([Task("long", 6), Task("short", 2), Task("next", 4)], 4)
    assert spans == {"long": Span(1, 2), "short": Span(2, 2), "next": Span(3, 3)}


def test_a_task_is_not_torn_apart_by_a_week_that_is_full():
    fixed = Task("trip", 4, (), Span(2, 2))
    assert schedule([fixed, Task("long", 8)], 4)["long"] == Span(3, 4)


def test_a_circle_is_laid_out_all_the_same():
    spans = schedule([Task("a", 1, ("b",)), Task("b", 1, ("a",))], 4)
    assert set(spans) == {"a", "b"}
