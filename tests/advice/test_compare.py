from __future__ import annotations

import subprocess
import sys

from careerpath.advice.compare import compare
from careerpath.model.comparison import Pair
from careerpath.model.profile import Profile

from .build import activity, asks, desk, family_of, kb_of, rung


def ids(requirements):
    return [r.id for r in requirements]


def test_up_adds_what_the_higher_level_asks_and_down_drops_it():
    family = desk()
    kb, (low, _, high) = kb_of(family), family.levels
    up, down = compare(kb, low, high), compare(kb, high, low)
    assert (up.direction, ids(up.added), ids(up.dropped)) == ("up", ["explain", "lead", "rules"], [])
    assert (down.direction, ids(down.dropped), ids(down.added)) == ("down", ["explain", "lead", "rules"], [])
    assert ids(up.kept) == ["serve", "filing"]


def test_duties_belong_to_their_level_and_are_never_added():
    family = desk()
    result = compare(kb_of(family), family.level("D2"), family.level("D3"))
    assert ids(result.before.duties) == ["counter"]
    assert result.after.duties == ()
    assert ids(result.dropped) == []


def test_gates_of_either_level_are_listed_in_a_fixed_order():
    family = desk()
    gates = compare(kb_of(family), family.level("D1"), family.level("D3")).gates
    assert [g.id for g in gates] == ["experience-years", "supervisory-years"]
    assert (gates[0].before.years.min, gates[0].after.years.min) == (0, 4)
    assert (gates[1].before, gates[1].before_stated) == (None, True)


def test_a_level_whose_source_is_silent_on_gates_is_not_read_as_having_none():
    family = family_of(rung("A", 0, not_stated=frozenset({"gates"})), rung("B", 1, years=2))
    (gate,) = compare(kb_of(family), *family.levels).gates
    assert (gate.before, gate.before_stated, gate.after_stated) == (None, False, True)


def test_a_higher_proficiency_is_raised_and_a_lower_one_is_lowered():
    low, high = asks("budget", "A", kind="competency", step=(1, 3)), asks("budget", "B", kind="competency", step=4)
    family = family_of(rung("A", 0, low), rung("B", 1, high), cumulative=False)
    assert compare(kb_of(family), *family.levels).raised == (Pair(low, high),)
    assert compare(kb_of(family), *reversed(family.levels)).lowered == (Pair(high, low),)


def test_the_top_of_a_range_decides_when_the_lowest_steps_are_equal():
    low, high = asks("budget", "A", kind="competency", step=(1, 2)), asks("budget", "B", kind="competency", step=(1, 3))
    family = family_of(rung("A", 0, low), rung("B", 1, high), cumulative=False)
    assert compare(kb_of(family), *family.levels).raised == (Pair(low, high),)


def test_what_a_silent_source_does_not_list_is_not_stated_in_either_direction():
    silent = rung("A", 0, not_stated=frozenset({"competency"}))
    family = family_of(silent, rung("B", 1, asks("budget", "B", kind="competency")), cumulative=False)
    up, down = compare(kb_of(family), *family.levels), compare(kb_of(family), *reversed(family.levels))
    assert (up.added, down.dropped) == ((), ())
    assert [(n.requirement.id, n.silent.level) for n in (*up.not_stated, *down.not_stated)] == [("budget", "A")] * 2


def test_across_families_the_same_competency_with_the_nearest_proficiency_answers():
    ours = family_of(
        rung("A", 0, asks("basic", "A", step=1, competency="talk"), asks("good", "A", step=3, competency="talk")),
    )
    wanted = asks("speak", "X", step=4, competency="talk", family="other")
    theirs = family_of(rung("X", 0, wanted, asks("swim", "X", family="other"), family="other"), name="other")
    result = compare(kb_of(ours, theirs), ours.levels[0], theirs.levels[0])
    assert [(p.before.id, p.after.id) for p in result.raised] == [("good", "speak")]
    assert ids(result.added) == ["swim"]
    assert result.dropped == ()


def test_of_two_that_are_equally_near_the_same_kind_answers():
    talk = [asks("talk", "A", kind="skill", competency="talk"), asks("tell", "A", kind="knowledge", competency="talk")]
    ours = family_of(rung("A", 0, *talk))
    wanted = asks("speech", "X", kind="knowledge", competency="talk", family="other")
    theirs = family_of(rung("X", 0, wanted, family="other"), name="other")
    assert compare(kb_of(ours, theirs), ours.levels[0], theirs.levels[0]).kept == (Pair(talk[1], wanted),)


def test_activities_serve_the_step_that_is_needed_and_one_may_build_several():
    needed = [asks("lead", "B", step=3, competency="people"), asks("coach", "B", step=3, competency="people")]
    family = family_of(rung("A", 0), rung("B", 1, *needed))
    offered = [
        activity("too-early", "people", steps=(1, 2), hours=1),
        activity("long", "people", steps=(2, 4), hours=40),
        activity("short", "people", steps=(3, 3), hours=2),
        activity("reading", "people", steps=(3, 4), hours=1, tier="supporting"),
    ]
    result = compare(kb_of(family, activities=offered), *family.levels)
    assert [(s.activity.id, s.builds) for s in result.activities] == [
        ("short", ("lead", "coach")),
        ("long", ("lead", "coach")),
    ]
    assert compare(kb_of(family, activities=offered), *reversed(family.levels)).activities == ()


def test_missouri_g4_to_g5_adds_exactly_three(shipped_kb):
    family = shipped_kb.families["mo-customer-service"]
    result = compare(shipped_kb, family.level("G4"), family.level("G5"))
    assert ids(result.added) == ["interpret-regulations", "resolve-nonroutine", "guide-staff"]
    assert {i for step in result.activities for i in step.builds} == set(ids(result.added))
    assert [(g.before.years.min, g.after.years.min) for g in result.gates] == [(2, 4)]


def test_minnesota_senior_is_silent_rather_than_empty(shipped_kb):
    ours = shipped_kb.families["mo-customer-service"].level("G5")
    senior = shipped_kb.families["mn-customer-service"].level("senior")
    result = compare(shipped_kb, ours, senior)
    assert result.dropped == ()
    assert "guide-staff" in [n.requirement.id for n in result.not_stated]


def test_with_a_profile_the_verdicts_on_the_second_level_stand_beside():
    family = desk()
    result = compare(kb_of(family), family.level("D1"), family.level("D2"), profile=Profile(current="D1"))
    assert {v.requirement.id: v.status for v in result.verdicts} == {
        "serve": "met",
        "filing": "met",
        "explain": "unknown",
    }


def test_comparing_loads_neither_matcher_nor_yaml_nor_terminal():
    code = "import sys, careerpath.advice.compare; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(run.stdout.split())
    assert "careerpath.advice.compare" in loaded
    assert not {
        m for m in loaded if m.startswith(("rapidfuzz", "yaml", "rich", "careerpath.matching", "careerpath.intake"))
    }
