"""What a person is told, end to end, on families small enough to follow."""

from __future__ import annotations

from datetime import date

import pytest

from careerpath.advice.assess import assess
from careerpath.errors import UsageError
from careerpath.model.profile import Job, Profile

from .build import activity, answers, asks, desk, family_of, kb_of, rates, readers_for, rung, says


def assessed(profile, family=None, activities=(), **more):
    family = family or desk()
    return assess(kb_of(family, activities=activities), profile, readers=readers_for(family), **more)


class TestTarget:
    @pytest.mark.parametrize(
        ("profile", "asked_for", "target"),
        [
            (Profile(target="D2"), "D3", "D3"),
            (Profile(target="D2"), None, "D2"),
            (Profile(current="D1"), None, "D2"),
            (Profile(current="D3"), None, "D3"),
            (Profile(), None, "D1"),
        ],
    )
    def test_what_is_asked_for_wins_then_the_profile_then_the_next_level(self, profile, asked_for, target):
        assert assessed(profile, target=asked_for).target.level == target

    def test_a_settled_placement_aims_one_level_higher(self):
        done = answers(**dict.fromkeys(["serve", "filing", "explain"], "guides"), lead="not-yet", rules="not-yet")
        result = assessed(Profile(answers=done))
        assert (result.placement.level, result.placement.settled, result.target.level) == ("D2", True, "D3")

    def test_a_name_that_does_not_exist_is_wrong_usage(self):
        with pytest.raises(UsageError):
            assessed(Profile(), target="D9")

    @pytest.mark.parametrize("key", ["target", "current", "family"])
    def test_in_a_profile_it_is_said_where(self, key):
        with pytest.raises(UsageError, match=f"p.yaml: {key}: "):
            assessed(Profile(origin="p.yaml", **{key: "nowhere"}))

    def test_the_current_level_may_name_the_family_or_belong_to_the_default_one(self):
        other = family_of(rung("X1", 0, family="other"), rung("X2", 1, family="other"), name="other")
        kb = kb_of(desk(), other)
        prefixed = assess(kb, Profile(current="other:X1"), readers=readers_for(other))
        assert (prefixed.target.family, prefixed.target.level) == ("other", "X2")
        moved = assess(kb, Profile(family="other", current="D2"), target="X1", readers=readers_for(other))
        assert "desk:D2" in moved.remarks[0]

    def test_a_target_at_or_below_the_level_held_is_remarked(self):
        assert "is the level held" in assessed(Profile(current="D2"), target="D2").remarks[0]
        assert "is below D2" in assessed(Profile(current="D2"), target="D1").remarks[0]

    def test_a_level_held_in_another_family_says_nothing_here(self):
        other = family_of(rung("X1", 0, family="other"), name="other")
        kb = kb_of(desk(), other)
        result = assess(kb, Profile(family="other", current="X1"), target="desk:D1", readers=readers_for(desk()))
        assert {v.status for v in result.verdicts} == {"unknown"}
        assert "other:X1" in result.remarks[0]


def test_gaps_rank_foundations_then_importance_then_the_duties_that_need_them():
    family = family_of(
        rung("A", 0, asks("base", "A")),
        rung(
            "B",
            1,
            asks("extra", "B", importance="secondary"),
            asks("plain", "B"),
            asks("needed", "B"),
            asks("work", "B", kind="duty", step=None, exercises=("needed",)),
        ),
    )
    short = answers(extra="not-yet", plain="not-yet", needed="with-help", base="with-help")
    result = assessed(Profile(answers=short), family, target="B")
    assert [g.requirement.id for g in result.gaps] == ["base", "needed", "plain", "extra"]


def test_an_expert_without_supervisory_years_is_not_ready():
    everything = answers(**dict.fromkeys(["serve", "filing", "explain", "lead", "rules"], "guides"))
    result = assessed(Profile(answers=everything, relevant_years=30, supervisory_years=0), target="D3")
    assert (result.gaps, result.levels[2].status) == ((), "not-ready")
    assert [(s.closes, s.with_whom) for s in result.next_steps] == [
        (("supervisory-years",), "the human resources office")
    ]
    with_years = assessed(Profile(answers=everything, relevant_years=30, supervisory_years=1), target="D3")
    assert (with_years.levels[2].status, with_years.next_steps) == ("ready", ())


def test_years_come_from_the_jobs_when_they_are_not_stated():
    job = Job("Clerk", "p.yaml:2:1", start=date(2020, 1, 1), ongoing=True)
    result = assessed(Profile(jobs=(job,)), target="D2", today=date(2022, 12, 31))
    assert (result.gates[0].have, result.gates[0].status) == (3, "met")


class TestNextSteps:
    def steps(self, profile, *activities, target="D3"):
        return assessed(profile, activities=activities, target=target).next_steps

    def test_one_activity_that_serves_several_gaps_is_named_once(self):
        asked = [asks("lead", "A", competency="people"), asks("coach", "A", competency="people")]
        result = assessed(
            Profile(answers=answers(lead="not-yet", coach="with-help")),
            family_of(rung("A", 0, *asked)),
            [activity("course", "people"), activity("reading", "people", hours=9)],
        )
        assert [(s.activity.id, s.closes, s.mode) for s in result.next_steps] == [
            ("course", ("lead", "coach"), "build")
        ]

    def test_an_activity_that_is_chosen_serves_again_where_it_fits(self):
        asked = [asks("lead", "A", step=3, competency="people"), asks("coach", "A", step=2, competency="people")]
        offered = [
            activity("course", "people", steps=(2, 3), hours=9),
            activity("chat", "people", steps=(1, 2), hours=1),
        ]
        short = Profile(answers=answers(lead="not-yet", coach="not-yet"))
        steps = assessed(short, family_of(rung("A", 0, *asked)), offered).next_steps
        assert [(s.activity.id, s.closes) for s in steps] == [("course", ("lead", "coach"))]

    def test_a_gap_without_an_activity_in_the_knowledge_base_is_not_passed_over(self):
        (step, *_) = self.steps(Profile(answers=answers(lead="not-yet")))
        assert (step.mode, step.activity, step.closes) == ("build", None, ("lead",))

    def test_what_is_unknown_is_to_be_confirmed_with_someone(self):
        confirmed = {s.closes: s.with_whom for s in self.steps(Profile(relevant_years=9, supervisory_years=9))}
        assert confirmed["lead",] == "your supervisor"
        assert "training coordinator" in confirmed["rules",]

    def test_years_that_nobody_gave_are_to_be_confirmed_unless_none_are_asked(self):
        assert ("experience-years",) in [s.closes for s in self.steps(Profile())]
        assert ("experience-years",) not in [s.closes for s in self.steps(Profile(), target="D1")]


class TestRemarks:
    def test_answers_and_skills_that_mean_nothing_here_are_named_with_a_suggestion(self):
        profile = Profile(answers=answers(explian="guides"), skills=rates(juggling=3), measures={"speed": 2})
        answered, skills, measures = assessed(profile).remarks[:3]
        assert "explian (did you mean explain?)" in answered
        assert "juggling" in skills
        assert "speed" in measures

    def test_statements_that_are_no_evidence_are_counted(self):
        remarks = assessed(Profile(statements=says("lead:planned", "serve", ":none"))).remarks
        assert "1 statement is hoped for or planned, and no evidence." in remarks
        assert "1 of 3 statements speak of nothing that this family asks for." in remarks

    def test_what_the_source_of_the_target_is_silent_on_is_said(self):
        family = family_of(rung("A", 0, not_stated=frozenset({"grade", "gates", "ability"})))
        remarks = assessed(Profile(), family).remarks
        assert "The source does not state the pay grade and the years of experience of A." in remarks
        assert "The source states nothing of A that a person could be judged on." in remarks

    def test_the_notice_says_once_what_this_is_not_and_what_is_unsure(self):
        notice = assessed(Profile(), target="D1").notice
        assert notice.startswith("This is guidance for development, not a promotion decision")
        assert "3 of what the target asks are unknown" in notice
        assert "too close to call" in notice


def test_every_statement_is_reported_as_it_was_read():
    result = assessed(Profile(statements=says("serve", "lead:planned")))
    assert [(m.statement, m.status) for m in result.statements] == [("serve", "matched"), ("lead:planned", "planned")]
