"""Routes: what is found, what it costs, and what is said where there is none."""

from __future__ import annotations

from datetime import date

import pytest

from careerpath.advice.route import route
from careerpath.model.profile import Profile

from .build import activity, asks, desk, family_of, kb_of, rung

TODAY = date(2026, 11, 22)


def supervised_desk():
    """Two levels of which the second supervises, and a third that asks for a year of it."""
    return family_of(
        rung("D1", 0, asks("serve", "D1", step=1), years=0),
        rung("D2", 1, asks("lead", "D2", step=3, competency="supervision"), years=2),
        rung("D3", 2, asks("budget", "D3", step=3), years=4, supervision=3),
    )


def levels(result):
    return [[step.after.level for step in r.steps] for r in result.routes]


def found(family, start, goal, *others, activities=(), **more):
    kb = kb_of(family, *others, activities=activities)
    return route(kb, family.level(start), family.level(goal), **more)


def test_a_family_is_climbed_one_level_at_a_time():
    result = found(supervised_desk(), "D1", "D3")
    assert levels(result) == [["D2", "D3"]]
    first, second = result.routes[0].steps
    assert [r.id for r in first.added] == ["lead"]
    assert [r.id for r in second.added] == ["budget"]
    assert [r.id for r in second.carried] == ["serve", "lead"]


def test_the_longest_wait_binds_and_supervision_counts_from_the_level_that_supervises():
    result = found(supervised_desk(), "D1", "D3")
    first, second = result.routes[0].steps
    assert [(g.gate.id, g.wait, g.binds) for g in first.gates] == [("experience-years", 2, True)]
    assert [(g.gate.id, g.have, g.wait, g.binds) for g in second.gates] == [
        ("experience-years", 2, 2, False),
        ("supervisory-years", 0, 3, True),
    ]
    assert (first.years, second.years) == (2, 5)


def test_known_years_shorten_the_wait_and_days_need_a_day_to_count_from():
    profile = Profile(relevant_years=3.5, supervisory_years=3)
    undated = found(supervised_desk(), "D1", "D3", profile=profile)
    assert undated.routes[0].years == 0.5
    assert undated.routes[0].known
    assert undated.routes[0].earliest is None
    dated = found(supervised_desk(), "D1", "D3", profile=profile, today=TODAY)
    assert dated.routes[0].earliest == date(2027, 5, 22)
    assert [s.earliest for s in dated.routes[0].steps] == [TODAY, date(2027, 5, 22)]


def test_without_years_the_minimum_of_the_start_is_assumed_and_said():
    result = found(supervised_desk(), "D2", "D3")
    assert result.routes[0].steps[0].gates[0].basis == "assumed"
    assert any("2 years that D2 asks for" in remark for remark in result.remarks)
    assert not result.routes[0].known


def test_supervision_that_nothing_on_the_way_gives_blocks_by_name():
    result = found(desk(), "D1", "D3")
    assert result.routes == ()
    assert [(b.kind, b.level.level, b.gate.id) for b in result.blocks] == [("gate", "D3", "supervisory-years")]
    assert "ask the human resources office" in result.blocks[0].text


def test_known_years_of_supervision_open_that_gate():
    assert levels(found(desk(), "D1", "D3", profile=Profile(supervisory_years=1))) == [["D2", "D3"]]


@pytest.mark.parametrize(("start", "goal", "kind"), [("D2", "D2", "same"), ("D2", "D1", "below")])
def test_a_goal_that_is_not_above_is_said_to_be_so(start, goal, kind):
    result = found(desk(), start, goal)
    assert result.routes == ()
    assert [b.kind for b in result.blocks] == [kind]


def other_office(*asked):
    return family_of(rung("O1", 0, *asked, family="office"), name="office")


def test_a_lateral_move_needs_a_third_to_carry_over():
    asked = [asks(name, "O1", family="office", step=2) for name in ("explain", "file", "count")]
    enough = other_office(*asked)
    kb = kb_of(desk(), enough)
    assert levels(route(kb, desk().level("D2"), enough.level("O1"))) == [["O1"]]
    short = other_office(*asked, asks("plan", "O1", family="office"))
    result = route(kb_of(desk(), short), desk().level("D2"), short.level("O1"))
    assert result.routes == ()
    block = result.blocks[0]
    assert (block.kind, block.level.level, block.nearest.level, block.share) == ("link", "O1", "D2", 0.25)


def test_what_is_asked_more_than_one_step_higher_does_not_carry_over():
    high = other_office(asks("explain", "O1", family="office", step=4))
    result = route(kb_of(desk(), high), desk().level("D2"), high.level("O1"))
    assert result.routes == ()
    near = other_office(asks("explain", "O1", family="office", step=3))
    step = route(kb_of(desk(), near), desk().level("D2"), near.level("O1")).routes[0].steps[0]
    assert (step.move, step.share, [p.after.id for p in step.raised]) == ("lateral", 1, ["explain"])


def test_hours_count_one_activity_for_each_thing_to_build_and_each_activity_once():
    built = (activity("a", "explain", hours=4), activity("b", "explain", hours=9), activity("c", "lead", hours=5))
    result = found(desk(), "D1", "D3", activities=built, profile=Profile(supervisory_years=1))
    assert [s.hours for s in result.routes[0].steps] == [4, 5]
    assert result.routes[0].hours == 9
    assert result.routes[0].steps[1].without_hours == ("rules",)


def test_levels_whose_gates_are_not_stated_take_no_time_and_say_so():
    quiet = family_of(rung("Q1", 0), rung("Q2", 1, asks("x", "Q2"), not_stated=frozenset({"gates"})))
    result = found(quiet, "Q1", "Q2")
    assert (result.routes[0].years, result.routes[0].known) == (0, False)
    assert not result.routes[0].steps[0].gates_stated
    assert any("desk:Q2" in remark and "not stated" in remark for remark in result.remarks)
