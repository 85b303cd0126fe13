from __future__ import annotations

from dataclasses import replace

import pytest

from careerpath.advice.assess import assess, assess_text
from careerpath.advice.placement import SETTLED
from careerpath.model.profile import Profile

from .build import FlatText, answers, asks, desk, family_of, kb_of, rates, readers_for, rung, says


def placed(profile, favored=None, family=None):
    family = family or desk()
    return assess(kb_of(family), profile, readers=readers_for(family, favored)).placement


def test_without_evidence_every_level_is_as_likely_and_the_lowest_is_named():
    placement = placed(Profile())
    assert (placement.level, placement.settled) == ("D1", False)
    assert len({c.probability for c in placement.candidates}) == 1


@pytest.mark.parametrize("level", ["D1", "D2", "D3"])
def test_a_level_held_is_where_a_person_is(level):
    placement = placed(Profile(current=level))
    assert (placement.level, placement.settled) == (level, True)
    assert f"You hold {level}." in placement.reasons_for


def test_answers_move_placement_to_the_level_whose_requirements_are_met():
    done, not_done = (
        dict.fromkeys(["serve", "filing", "explain"], "independently"),
        dict.fromkeys(["lead", "rules"], "not-yet"),
    )
    assert placed(Profile(answers=answers(**done, **not_done))).level == "D2"
    assert placed(Profile(answers=answers(**dict.fromkeys([*done, *not_done], "guides")))).level == "D3"


def test_a_duty_that_is_done_speaks_for_its_level_and_above():
    by_level = {c.level: c.probability for c in placed(Profile(answers=answers(counter="independently"))).candidates}
    assert by_level["D1"] < by_level["D2"] == by_level["D3"]


def test_much_evidence_from_above_outweighs_the_level_held():
    above = answers(**dict.fromkeys(["explain", "lead", "rules"], "guides"))
    assert placed(Profile(current="D1", answers=above)).level == "D3"


def test_a_gate_that_falls_short_caps_the_levels_above_but_not_the_one_held():
    short = placed(Profile(relevant_years=1, supervisory_years=0))
    assert (short.level, short.settled) == ("D1", True)
    assert any("Gate applied" in reason for reason in short.reasons_for)
    assert placed(Profile(current="D3", relevant_years=1)) == placed(Profile(current="D3"))


def test_statements_are_read_as_one_text():
    placement = placed(Profile(statements=says("serve")), favored="D2")
    assert placement.level == "D2"
    assert "It reads like D2." in placement.reasons_for
    assert "It lacks something of D2." in placement.reasons_against


def test_statements_that_are_no_evidence_do_not_place():
    assert placed(Profile(statements=says("lead:planned", "lead:other")), favored="D3").level == "D1"


def test_settled_means_that_the_most_probable_level_is_probable_enough():
    for favored in ("D1", "D2", "D3", None):
        placement = placed(Profile(statements=says("serve"), answers=answers(lead="guides")), favored)
        assert placement.settled == (placement.probability >= SETTLED)


def test_a_source_that_is_silent_on_a_level_leaves_the_chance_halfway():
    silent = rung("S", 0, not_stated=frozenset({"ability"}))
    stated = rung("P", 1, *(asks(f"r{n}", "P") for n in range(3)))
    family = family_of(silent, stated, cumulative=False)
    met = placed(Profile(answers=answers(r0="guides", r1="guides", r2="guides")), family=family)
    unmet = placed(Profile(answers=answers(r0="not-yet", r1="not-yet", r2="not-yet")), family=family)
    assert (met.level, unmet.level) == ("P", "S")
    assert met.probability < SETTLED + 0.1


def test_a_family_of_one_level_has_nothing_to_place():
    placement = placed(Profile(), family=family_of(rung("only", 0, asks("serve", "only"))))
    assert (placement.level, placement.probability, placement.settled) == (None, None, False)


def test_a_text_is_placed_and_judges_nobody():
    family = desk()
    result = assess_text(kb_of(family), "desk", "any text", readers=readers_for(family, "D3"))
    assert (result.placement.level, result.target.level) == ("D3", "D3")
    assert (result.verdicts, result.gaps, result.next_steps, result.levels) == ((), (), (), ())
    assert "no person" in result.remarks[0]


def test_where_nothing_is_said_the_only_reason_is_that():
    placement = placed(Profile())
    assert (placement.reasons_for, placement.reasons_against) == (("There is nothing to go by.",), ())


def test_a_skill_listed_without_a_rating_moves_no_placement():
    listed = placed(Profile(current="D2", skills=rates(serve=None)))
    assert listed == placed(Profile(current="D2"))


def test_what_is_partial_here_and_met_in_all_does_not_count_against():
    helped = answers(serve="with-help")
    assert any("serve" in reason for reason in placed(Profile(answers=helped)).reasons_against)
    held = placed(Profile(current="D2", answers=helped))
    assert not any("serve" in reason for reason in held.reasons_against)


def test_gates_are_named_in_words():
    (reason,) = (r for r in placed(Profile(relevant_years=1)).reasons_for if "Gate" in r)
    assert reason == "Gate applied: D2 asks for 2 years of relevant experience, and 1 is known."


def test_a_reason_that_argues_for_another_level_stands_against():
    class Reading(FlatText):
        def reasons_for(self, level):
            return ("most belongs to Clerk D1", f"much belongs to Clerk {level}")

        def reasons_against(self, level):
            return (f"most belongs to Clerk {level}", "it is plain")

    family = desk()
    readers = replace(readers_for(family), level_evidence=lambda _: Reading(["D1", "D2", "D3"], "D2"))
    found = assess(kb_of(family), Profile(statements=says("serve")), readers=readers).placement
    assert found.reasons_for == ("Much belongs to Clerk D2.",)
    assert found.reasons_against == ("Most belongs to Clerk D1.", "It is plain.")
