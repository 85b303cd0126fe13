"""What holds for every plan: order, hours, sources, and that each activity is there for something."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerpath.advice.plan import plan
from careerpath.model.profile import Profile

from .build import activity, families, kb_of, profiles, readers_for

DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))


@st.composite
def activities(draw):
    """Up to three activities for each of four competencies, each after some of those before it."""
    found = []
    for number in range(4):
        for place in range(draw(st.integers(0, 3))):
            after = draw(st.lists(st.sampled_from([f"a{n}" for n in range(place)] or ["none"]), unique=True))
            made = activity(f"a{place}", f"c{number}", hours=draw(st.none() | st.integers(0, 60)))
            found.append(replace(made, after=tuple(a for a in after if a != "none")))
    return found


@st.composite
def cases(draw):
    family = draw(families())
    kb = kb_of(family, activities=draw(activities()))
    person = replace(draw(profiles(family)), current=None)
    hours = draw(st.sampled_from([0.5, 3, 4, 40]))
    today = draw(st.none() | DAYS)
    by = draw(st.none() | st.integers(1, 900).map(lambda n: (today or date(2027, 1, 1)) + timedelta(days=n)))
    target = draw(st.sampled_from(family.levels))
    made = plan(kb, person, target=target, today=today, by=by, hours_per_week=hours, readers=readers_for(family))
    return kb, made


@given(cases())
@settings(deadline=None)
def test_dates_are_ordered_and_prerequisites_come_first(case):
    _, made = case
    ends = {a.id: (a.end_week, a.target) for a in made.activities}
    for item in made.activities:
        assert 1 <= item.start_week <= item.end_week <= made.weeks
        assert (item.start is None) == (made.start is None)
        if item.start:
            assert made.start <= item.start < item.target
        for needed in item.after:
            assert ends[needed][0] < item.start_week
            assert item.start is None or ends[needed][1] < item.start


@given(cases())
@settings(deadline=None)
def test_every_activity_traces_to_something_open_and_every_open_thing_is_an_objective(case):
    _, made = case
    open_ids = {o.requirement.id for o in made.objectives if o.status != "met"}
    named = {o.requirement.id for o in made.objectives}
    needed = {name for a in made.activities for name in a.after}
    for item in made.activities:
        assert set(item.builds) <= named
        assert open_ids & set(item.builds) or item.id in needed
        assert item.source.ref
        assert item.estimate
    for objective in made.objectives:
        assert objective.status in ({"unknown", "met"} if objective.optional else {"gap", "partial", "unknown"})
        assert objective.optional or objective.requirement.kind not in {"duty", "result"}
        assert (objective.mode == "confirm or build") == (objective.status == "unknown")
        assert all(objective.requirement.id in made.planned(name).builds for name in objective.activities)
        assert objective.accomplishment


@given(cases())
@settings(deadline=None)
def test_the_review_is_within_the_plan(case):
    _, made = case
    assert (made.review is None) == (made.start is None)
    if made.review:
        assert made.start <= made.review
        assert made.by is None or made.review <= made.by


@given(cases())
@settings(deadline=None)
def test_all_that_is_after_the_day_is_named_and_nothing_else(case):
    _, made = case
    if made.deadline is None:
        assert made.by is None or made.start is None
        return
    late = {a.id for a in made.activities if a.target > made.by}
    assert set(made.deadline.late) == late == {a.id for a in made.activities if a.late}
    gates = [g for g in made.gates if g.earliest and g.earliest > made.by]
    assert made.deadline.fits == (not late and not gates)
    assert made.deadline.fits == (not made.deadline.reasons)


@given(cases())
@settings(deadline=None)
def test_no_week_holds_more_hours_than_were_given(case):
    _, made = case
    alone = defaultdict(float)
    for item in made.activities:
        if item.start_week == item.end_week:
            alone[item.start_week] += item.hours
    assert all(hours <= made.hours_per_week + 1e-6 for hours in alone.values())
    assert made.hours <= made.weeks * made.hours_per_week + 1e-6


def pairs(kb):
    levels = [level for family in kb.families.values() for level in family.levels]
    return [(a, b) for a in levels for b in levels if a.family != b.family or a.rank <= b.rank]


def test_there_is_a_plan_for_every_pair_of_shipped_levels(shipped_kb):
    for held, target in pairs(shipped_kb):
        person = Profile(current=f"{held.family}:{held.id}")
        made = plan(shipped_kb, person, target=target, today=date(2026, 11, 22))
        sources = {a.source.ref for a in made.activities} | {o.requirement.source.ref for o in made.objectives}
        assert sources <= set(shipped_kb.sources)
        asked = shipped_kb.families[target.family].asked_at(target.id)
        assert {o.requirement for o in made.objectives} <= set(asked)
        assert target.family == held.family or made.objectives or "ability" in target.not_stated


@pytest.mark.parametrize("hours", [0.5, 4, 40])
def test_more_hours_never_make_a_shipped_plan_longer(shipped_kb, hours):
    target = shipped_kb.families["mo-customer-service"].level("G8")
    weeks = [plan(shipped_kb, Profile(), target=target, hours_per_week=h).weeks for h in (hours, hours / 2 + 0.5)]
    assert weeks[0] <= weeks[1] or hours < hours / 2 + 0.5
