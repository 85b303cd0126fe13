"""A plan: what is in it, in what order, and what is said of what does not fit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from careerpath.advice.plan import plan
from careerpath.errors import UsageError
from careerpath.model.knowledge import Citation, Family, Limit
from careerpath.model.plan import PRIORITIES, PURPOSES
from careerpath.model.profile import Profile

from .build import activity, answers, asks, desk, family_of, kb_of, readers_for, rung, says

TODAY = date(2026, 11, 22)
BUILT = (
    activity("first", "explain", hours=6),
    replace(activity("second", "explain", hours=2), after=("first",), cost=25.0),
    activity("read", "filing", hours=3),
    replace(activity("shadow", "lead", hours=8), kind="shadowing", estimate="own"),
)


def planned(profile, target="D2", family=None, activities=BUILT, others=(), **more):
    family = family or desk()
    kb = kb_of(family, *others, activities=activities)
    return plan(kb, profile, target=target, readers=readers_for(family), **more)


def by_id(result):
    return {o.requirement.id: o for o in result.objectives}


def test_what_is_open_becomes_an_objective_and_what_is_met_does_not():
    result = planned(Profile(origin="p.yaml", current="D1", answers=answers(serve="not-yet")))
    assert {name: (o.status, o.mode) for name, o in by_id(result).items() if not o.optional} == {
        "serve": ("gap", "build"),
        "explain": ("unknown", "confirm or build"),
    }


def test_priority_and_purpose_follow_the_verdict_and_the_level_held():
    said, answered = says("explain:matched:does"), answers(filing="not-yet", explain="not-yet")
    person = Profile(origin="p.yaml", current="D2", answers=answered, statements=said)
    found = by_id(planned(person, "D3"))
    assert {name: (o.priority, o.purpose) for name, o in found.items()} == {
        "filing": (1, "E"),
        "explain": (2, "E"),
        "lead": (2, "D"),
        "rules": (2, "D"),
    }
    assert list(found) == ["filing", "explain", "lead", "rules"]
    assert set(PRIORITIES) == {1, 2, 3}
    assert list(PURPOSES) == list("ABCDEFGH")


def test_what_only_some_positions_need_is_one_lower():
    family = family_of(rung("D1", 0, asks("serve", "D1", applies_when="counter staff only")))
    assert [o.priority for o in planned(Profile(answers=answers(serve="not-yet")), "D1", family).objectives] == [2]


def test_nobody_who_holds_no_level_is_told_that_it_is_for_a_new_assignment():
    assert {o.purpose for o in planned(Profile()).objectives} == {"H"}


def test_a_gap_gets_two_activities_and_what_comes_first_goes_first():
    result = planned(Profile(origin="p.yaml", current="D1", answers=answers(explain="not-yet")), today=TODAY)
    assert by_id(result)["explain"].activities == ("explain/first", "explain/second")
    first, second = (result.planned(name) for name in ("explain/first", "explain/second"))
    assert (first.start, first.target) == (date(2026, 11, 22), date(2026, 12, 5))
    assert (second.start, second.target) == (date(2026, 12, 6), date(2026, 12, 12))
    assert (result.weeks, result.hours, result.cost, result.without_cost) == (3, 8, 25, 1)


def test_a_prerequisite_comes_along_for_an_activity_that_needs_it():
    only = (activity("first", "explain", steps=(1, 1), hours=6), replace(BUILT[1], proficiency=BUILT[0].proficiency))
    result = planned(Profile(current="D1"), activities=only)
    assert by_id(result)["explain"].activities == ("explain/second",)
    assert [(a.id, a.builds) for a in result.activities] == [("explain/first", ()), ("explain/second", ("explain",))]


def test_an_objective_without_an_activity_is_there_and_asked_about():
    result = planned(Profile(current="D2"), "D3", activities=())
    assert by_id(result)["rules"].activities == ()
    assert any("no activity" in q.text and "rules" in q.about for q in result.questions)


def test_without_a_day_weeks_are_counted_and_no_day_is_made_up():
    result = planned(Profile(current="D1"))
    assert {(a.start, a.target) for a in result.activities} == {(None, None)}
    assert all(a.start_week and a.end_week for a in result.activities)
    assert (result.start, result.review, result.deadline) == (None, None, None)
    assert any("--today" in remark for remark in result.remarks)


def test_with_a_day_to_reach_alone_days_are_counted_back_from_it():
    result = planned(Profile(current="D1", answers=answers(explain="not-yet")), by=date(2027, 6, 30))
    assert max(a.target for a in result.activities) == date(2027, 6, 30)
    assert result.start == date(2027, 6, 10)
    assert result.deadline.fits


def test_what_ends_too_late_is_named_with_what_would_do():
    person = Profile(current="D1", relevant_years=5.0, answers=answers(explain="not-yet"))
    result = planned(person, today=TODAY, by=date(2026, 12, 8))
    assert not result.deadline.fits
    assert result.deadline.late == ("explain/second",)
    assert [a.id for a in result.activities if a.late] == ["explain/second"]
    assert result.deadline.earliest == date(2026, 12, 12)
    assert result.deadline.hours_per_week_needed == 6
    again = planned(person, today=TODAY, by=date(2026, 12, 8), hours_per_week=6)
    assert again.deadline.fits
    hopeless = planned(person, today=TODAY, by=date(2026, 12, 1))
    assert hopeless.deadline.hours_per_week_needed is None
    assert "No number of hours" in hopeless.deadline.reasons[1]


def test_a_gate_that_opens_later_makes_a_day_impossible():
    result = planned(Profile(current="D1", relevant_years=1.0), today=TODAY, by=date(2027, 6, 30))
    gate = result.gates[0]
    assert (gate.in_years, gate.earliest) == (1, date(2027, 11, 22))
    assert not result.deadline.fits
    assert result.deadline.late == ()
    assert "2027-11-22" in result.deadline.reasons[0]


def test_a_gate_of_unknown_years_has_no_day_and_is_asked_about():
    result = planned(Profile(current="D1"), today=TODAY)
    assert (result.gates[0].in_years, result.gates[0].earliest) == (None, None)
    assert any("experience-years" in q.about for q in result.questions)


def test_the_form_holds_what_was_said_and_marks_the_rest():
    person = Profile(
        name="Ann Ota", position="Clerk", supervisor="Bea", current="D1", goals={"short_range": "Lead the desk"}
    )
    fields = {f.id: f for f in planned(person, "D3").form}
    assert [f.number for f in fields.values()] == list(range(1, 9))
    assert fields["goal-year-1"].value == "Lead the desk"
    assert fields["goal-year-3"].basis == "worked out"
    assert (fields["organization"].value, fields["organization"].shown) == (None, "(to be filled in)")
    assert fields["period"].basis == "empty"
    signatures = planned(person).signatures
    assert [(s.role, s.name) for s in signatures] == [("Employee", "Ann Ota"), ("Supervisor", "Bea")]


def test_period_and_review_follow_the_first_day():
    result = planned(Profile(), today=date(2026, 8, 31))
    assert {f.id: f.value for f in result.form}["period"] == "2026-08-31 to 2027-08-30"
    assert result.review == date(2027, 2, 28)


def test_evidence_follows_a_criterion_on_the_same_competency_before_a_behavior():
    limits = (Limit("reply-days", 1, "business days", "email"),)
    criterion = asks("quick", "S", kind="criterion", competency="explain", family="standard", limits=limits)
    standard = Family("standard", "Standard", "", False, Citation("own"), (rung("S", 0, criterion, family="standard"),))
    person = Profile(origin="p.yaml", current="D1")
    shown = by_id(planned(person, others=(standard,)))["explain"].accomplishment
    assert [(a.kind, a.text) for a in shown] == [("criterion", "Do quick. Limits: email: at most 1 business day.")]
    plainly = by_id(planned(person))["explain"].accomplishment
    assert [a.kind for a in plainly] == ["requirement"]


def test_what_nobody_gave_an_opportunity_for_is_asked_and_not_planned():
    result = planned(Profile(current="D1", answers=answers(explain="no-opportunity")))
    assert "explain" not in by_id(result)
    assert any(q.about == ("explain",) and "opportunity" in q.text for q in result.questions)


def test_shadowing_has_to_be_arranged():
    result = planned(Profile(current="D2"), "D3")
    assert any(q.about == ("lead/shadow",) and q.text.startswith("Whom could I shadow") for q in result.questions)


@pytest.mark.parametrize("hours", [0, -1, 0.4, 40.5, 200, float("nan"), float("inf")])
def test_hours_that_no_week_has_are_refused(hours):
    with pytest.raises(UsageError, match="hours a week"):
        planned(Profile(), hours_per_week=hours)


@pytest.mark.parametrize("by", [TODAY, date(2020, 1, 1)])
def test_a_day_that_is_not_to_come_is_refused(by):
    with pytest.raises(UsageError, match="not after today"):
        planned(Profile(), today=TODAY, by=by)


def test_a_target_below_the_level_held_is_refused_and_the_level_itself_is_not():
    with pytest.raises(UsageError, match="below D2"):
        planned(Profile(current="D2"), "D1")
    same = planned(Profile(current="D2", answers=answers(explain="not-yet")), "D2")
    assert [(o.requirement.id, o.purpose) for o in same.objectives if not o.optional] == [("explain", "E")]
    nothing = planned(Profile(current="D2"), "D2", activities=())
    assert all(o.optional for o in nothing.objectives)
    assert nothing.activities == ()
    assert any("nothing to build" in remark for remark in nothing.remarks)


def test_where_all_is_met_by_little_it_is_offered_to_show_more_and_no_duty_is_a_gap():
    person = Profile(origin="p.yaml", current="D1", statements=says("explain:matched:does"))
    person = replace(person, answers=answers(explain="independently"))
    assert {o.requirement.id for o in planned(person).objectives} == {"counter"}
    thin = planned(replace(person, statements=()))
    assert {name: (o.status, o.mode, o.priority, o.optional) for name, o in by_id(thin).items()} == {
        "counter": ("unknown", "confirm or build", 3, True),
        "explain": ("met", "show more", 3, True),
    }
    assert thin.planned("explain/second").builds == ("explain", "counter")
    assert any("one piece of evidence" in q.text and q.about == ("explain",) for q in thin.questions)


def test_what_is_met_and_no_open_duty_shows_gets_no_activity_of_its_own():
    family = family_of(rung("D1", 0, asks("serve", "D1")))
    person = Profile(answers=answers(serve="independently"))
    result = planned(person, "D1", family, (activity("greet", "serve"),))
    assert [(o.requirement.id, o.optional, o.activities) for o in result.objectives] == [("serve", True, ())]
    assert result.activities == ()
    assert not any("has no activity" in q.text for q in result.questions)


def test_nothing_optional_is_offered_where_enough_is_open():
    answered = answers(serve="not-yet", filing="not-yet", explain="not-yet")
    assert not any(o.optional for o in planned(Profile(answers=answered)).objectives)


@pytest.mark.parametrize(
    ("today", "by", "review", "half_way"),
    [
        (TODAY, None, date(2027, 5, 22), False),
        (TODAY, date(2027, 5, 22), date(2027, 5, 22), False),
        (TODAY, date(2027, 5, 21), date(2027, 2, 20), True),
        (None, date(2027, 6, 30), date(2027, 6, 20), True),
    ],
)
def test_the_review_is_never_later_than_the_day_by_which_all_is_done(today, by, review, half_way):
    result = planned(Profile(current="D1", answers=answers(explain="not-yet")), today=today, by=by)
    assert (result.review, result.review_half_way) == (review, half_way)


def test_one_year_is_one_year():
    texts = [planned(Profile(current="D1", relevant_years=y)).gates[0].text for y in (1.0, 0.5)]
    assert "met 1 year from now" in texts[0]
    assert "met 1.5 years from now" in texts[1]


def test_the_end_of_the_calendar_is_refused():
    with pytest.raises(UsageError, match="9999"):
        planned(Profile(), today=date(9999, 12, 1))
