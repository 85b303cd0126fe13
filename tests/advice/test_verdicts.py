"""The table of rules, row by row."""

from __future__ import annotations

import pytest

from careerpath.advice.verdicts import judge_work
from careerpath.model.assessment import Evidence
from careerpath.model.knowledge import Limit
from careerpath.model.profile import Profile, QuizAnswer

from .build import answers, asks, brought_by, desk, family_of, rates, rung, says, verdict_on


def status_on(name, **brought):
    return verdict_on(name, Profile(origin="p.yaml", **brought)).status


def test_nothing_said_is_unknown_and_not_a_gap():
    verdict = verdict_on("explain", Profile())
    assert (verdict.status, verdict.evidence) == ("unknown", ())
    assert "not a gap" in verdict.why


@pytest.mark.parametrize(
    ("statement", "status"),
    [
        ("explain:matched:leads", "met"),
        ("explain:matched:does", "met"),
        ("explain:matched:helps", "partial"),
        ("explain:received:received", "unknown"),
        ("explain:planned", "unknown"),
        ("explain:other", "unknown"),
        ("explain:required", "unknown"),
        ("explain:none", "unknown"),
        ("explain:negated", "gap"),
    ],
)
def test_what_a_statement_makes_of_an_ability(statement, status):
    assert status_on("explain", statements=says(statement)) == status


def test_having_been_taught_is_partial_for_knowledge():
    assert status_on("rules", statements=says("rules:received:received")) == "partial"


def test_a_statement_is_quoted_exactly_with_its_place():
    verdict = verdict_on("explain", Profile(statements=says("explain #  'Explained' [red]fees[/red]")))
    assert verdict.evidence == (Evidence("explain #  'Explained' [red]fees[/red]", "p.yaml:1:3", "stated"),)


def test_doing_a_duty_shows_what_it_exercises_and_the_reason_names_the_duty():
    verdict = verdict_on("explain", Profile(statements=says("counter:matched:does")))
    assert verdict.status == "met"
    assert "counter" in verdict.why


def test_denying_a_duty_is_no_gap_in_anything():
    profile = Profile(statements=says("counter:negated"))
    brought = brought_by(desk(), profile)
    duty = brought.index.by_id["counter"]
    assert judge_work(brought, duty).status == "unknown"
    assert verdict_on("explain", profile).status == "unknown"


def test_further_matches_count_only_when_they_are_likely_right():
    statements = says("explain@0.4,lead@0.4,serve@0.6")
    assert status_on("explain", statements=statements) == "met"
    assert status_on("lead", statements=statements) == "unknown"
    assert status_on("serve", statements=statements) == "met"


def test_a_denial_that_names_a_duty_first_is_a_gap_in_the_ability_it_names_next():
    assert status_on("lead", statements=says("counter,lead:negated")) == "gap"


def test_doing_the_duty_of_an_expert_is_partial_and_not_a_gap():
    work = asks("work", "S", kind="duty", step=None, exercises=("budget",))
    family = family_of(rung("S", 0, asks("budget", "S", kind="competency", step=5), work))
    assert verdict_on("budget", Profile(answers=answers(work="with-help")), family).status == "partial"


def test_a_denial_counts_for_the_first_requirement_only():
    statements = says("explain,lead:negated")
    assert status_on("explain", statements=statements) == "gap"
    assert status_on("lead", statements=statements) == "unknown"


@pytest.mark.parametrize(
    ("answer", "ability", "knowledge"),
    [
        ("guides", "met", "met"),
        ("independently", "met", "met"),
        ("with-help", "partial", "partial"),
        ("seen", "gap", "partial"),
        ("not-yet", "gap", "gap"),
        ("no-opportunity", "no-opportunity", "no-opportunity"),
        ("does-not-apply", "not-applicable", "not-applicable"),
        ("not-sure", "unknown", "unknown"),
    ],
)
def test_what_an_answer_makes_of_an_ability_and_of_knowledge(answer, ability, knowledge):
    given = answers(explain=answer, rules=answer)
    assert (status_on("explain", answers=given), status_on("rules", answers=given)) == (ability, knowledge)


def test_an_answer_and_its_example_are_quoted_as_self_reported():
    given = {"explain": QuizAnswer("independently", "p.yaml:4:5", example="Fees to walk-ins")}
    quoted = verdict_on("explain", Profile(answers=given)).evidence
    assert [(e.quote, e.basis) for e in quoted] == [
        ("independently", "self-reported"),
        ("Fees to walk-ins", "self-reported"),
    ]


@pytest.mark.parametrize("answer", ["not-yet", "seen", "no-opportunity", "not-sure"])
def test_a_duty_not_done_is_never_a_gap_nor_is_what_it_exercises(answer):
    given = answers(counter=answer)
    assert judge_work(brought_by(desk(), Profile(answers=given)), desk().level("D2").requirements[1]).status != "gap"
    assert status_on("explain", answers=given) == "unknown"


def test_an_answer_about_a_duty_that_is_done_shows_what_it_exercises():
    assert status_on("explain", answers=answers(counter="independently")) == "met"
    assert status_on("explain", answers=answers(counter="with-help")) == "partial"


@pytest.mark.parametrize(
    ("rating", "status"), [(5, "met"), (3, "met"), (2, "partial"), (1, "gap"), (0, "gap"), (None, "partial")]
)
def test_a_rated_skill_compares_with_the_step_that_is_needed(rating, status):
    assert status_on("lead", skills=rates(lead=rating)) == status


def test_no_rating_makes_a_step_of_one_partial():
    assert status_on("serve", skills=rates(serve=0)) == "gap"


def test_the_highest_rating_of_a_competency_speaks_for_it_in_any_order():
    skills = (*rates(lead=1), *rates(lead=4), *rates(lead=None))
    assert {status_on("lead", skills=order) for order in (skills, skills[::-1])} == {"met"}


@pytest.mark.parametrize(
    ("answer", "entry", "senior"),
    [("not-yet", "gap", "gap"), ("seen", "met", "gap"), ("with-help", "met", "gap"), ("guides", "met", "partial")],
)
def test_answers_about_a_competency_rated_by_its_source_compare_by_step(answer, entry, senior):
    rated = [asks("budget", level, kind="competency", step=step) for level, step in (("E", (1, 3)), ("S", 5))]
    family = family_of(rung("E", 0, rated[0]), rung("S", 1, rated[1]), cumulative=False)
    profile = Profile(answers=answers(budget=answer))
    assert verdict_on("budget", profile, family, level="E").status == entry
    assert verdict_on("budget", profile, family, level="S").status == senior


def test_words_cannot_show_an_expert():
    family = family_of(rung("S", 0, asks("budget", "S", kind="competency", step=5)))
    verdict = verdict_on("budget", Profile(statements=says("budget:matched:leads")), family)
    assert verdict.status == "partial"
    assert "step 4" in verdict.why


class TestFigures:
    DAY = Limit("reply-days", 1, "business days")
    WEEK = Limit("report-days", 5, "business days", flexible="or as the supervisor sets")

    def status(self, measures, *limits, **more):
        asked = asks("timely", "S", kind="criterion", step=None, limits=limits)
        return verdict_on("timely", Profile(origin="p.yaml", measures=measures, **more), family_of(rung("S", 0, asked)))

    def test_within_the_limit_is_met_and_quoted(self):
        verdict = self.status({"reply-days": 1}, self.DAY)
        assert (verdict.status, verdict.evidence[0].quote) == ("met", "reply-days: 1")

    def test_above_it_is_a_gap_unless_a_supervisor_may_set_another(self):
        assert self.status({"reply-days": 1.5}, self.DAY).status == "gap"
        flexible = self.status({"report-days": 6}, self.WEEK)
        assert flexible.status == "partial"
        assert "or as the supervisor sets" in flexible.why

    def test_several_limits_are_met_only_when_all_are_answered(self):
        assert self.status({"reply-days": 1}, self.DAY, self.WEEK).status == "partial"
        assert self.status({"reply-days": 1, "report-days": 5}, self.DAY, self.WEEK).status == "met"
        assert self.status({"reply-days": 1, "report-days": 9}, self.DAY, self.WEEK).status == "partial"

    def test_words_without_a_figure_are_partial(self):
        assert self.status({}, self.DAY, statements=says("timely:matched:does")).status == "partial"


def test_a_level_held_speaks_for_what_it_asks_and_says_so():
    verdict = verdict_on("serve", Profile(origin="p.yaml", current="D2"))
    assert (verdict.status, verdict.evidence) == ("met", (Evidence("current: D2", "p.yaml", "position"),))
    assert verdict_on("lead", Profile(current="D2")).status == "unknown"
    placed = Profile(origin="p.yaml", current="D2", current_where="p.yaml:4:10")
    assert verdict_on("serve", placed).evidence[0].where == "p.yaml:4:10"


def test_holding_a_level_does_not_speak_for_a_higher_step_of_the_same_competency():
    rated = [asks("budget", level, kind="competency", step=step) for level, step in (("E", (1, 3)), ("S", 5))]
    family = family_of(rung("E", 0, rated[0]), rung("S", 1, rated[1]), cumulative=False)
    assert verdict_on("budget", Profile(current="E"), family, level="S").status == "unknown"
    assert verdict_on("budget", Profile(current="S"), family, level="E").status == "met"


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ("not-yet", "gap"),
        ("no-opportunity", "no-opportunity"),
        ("does-not-apply", "not-applicable"),
        ("not-sure", "met"),
    ],
)
def test_a_persons_own_word_outweighs_the_position(answer, status):
    assert status_on("explain", current="D2", answers=answers(explain=answer)) == status


def test_a_denial_beside_evidence_is_partial_and_both_are_quoted():
    verdict = verdict_on(
        "explain", Profile(statements=says("explain:matched:does"), answers=answers(explain="not-yet"))
    )
    assert verdict.status == "partial"
    assert {e.quote for e in verdict.evidence} == {"explain:matched:does", "not-yet"}


def test_evidence_outweighs_having_had_no_opportunity():
    assert status_on("explain", statements=says("explain"), answers=answers(explain="no-opportunity")) == "met"
