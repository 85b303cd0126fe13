"""A finished activity shows something of what it builds, and never all of it."""

from __future__ import annotations

from careerpath.advice.assess import assess
from careerpath.advice.readers import default_readers
from careerpath.model.profile import Profile, Statement


def verdicts(kb, *texts, target="G5", **more):
    said = tuple(Statement(text, f"me.yaml:{n}:3") for n, text in enumerate(texts, 1))
    found = assess(kb, Profile(origin="me.yaml", statements=said, **more), target=target)
    return found, {v.requirement.id: v for v in found.verdicts}


def completed(kb, competency, name):
    return "Completed: " + next(a.text for a in kb.competencies[competency].activities if a.id == name)


def test_it_is_partial_for_what_it_builds_and_says_nothing_of_the_rest(shipped_kb):
    text = completed(shipped_kb, "regulatory-interpretation", "cite-it")
    _, found = verdicts(shipped_kb, text)
    assert {name: v.status for name, v in found.items() if v.status != "unknown"} == {
        "interpret-regulations": "partial",
        "learn-regulations": "partial",
    }
    assert found["interpret-regulations"].evidence[0].quote == text
    assert "finished an activity" in found["interpret-regulations"].why


def test_every_activity_that_ships_is_partial_for_its_own_competency_alone(shipped_kb):
    read = default_readers(shipped_kb, "mo-customer-service").match
    family = shipped_kb.families["mo-customer-service"]
    rests_on = {r.id: r.competency for level in family.levels for r in level.requirements}
    builds = {}
    for activity in (a for competency in shipped_kb.competencies.values() for a in competency.activities):
        builds.setdefault(activity.text, set()).add(activity.competency)
    for text, competencies in builds.items():
        match = read(f"Completed: {text}")
        assert match.strength == "helps"
        assert {rests_on[m.requirement] for m in match.matches} <= competencies


def test_one_that_a_person_made_up_counts_for_less_than_their_own_words(shipped_kb):
    own = "Interpreted rules and laws for customers"
    assert verdicts(shipped_kb, own)[1]["interpret-regulations"].status == "met"
    assert verdicts(shipped_kb, f"Completed: {own}")[1]["interpret-regulations"].status == "partial"


def test_it_never_lowers_what_a_person_shows_and_does_not_move_their_placement(shipped_kb):
    own = "Interpreted rules and laws for customers"
    alone, _ = verdicts(shipped_kb, own)
    both, found = verdicts(shipped_kb, own, completed(shipped_kb, "supervision", "supervisor-shadow"))
    assert found["interpret-regulations"].status == "met"
    assert both.placement.candidates == alone.placement.candidates
