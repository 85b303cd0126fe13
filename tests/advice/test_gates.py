from __future__ import annotations

import pytest

from careerpath.advice.gates import judge_gate, stands_in_the_way
from careerpath.intake.experience import Experience
from careerpath.model.knowledge import Gate, Range

from .build import OWN


def gate(low, high=None, *, name="experience-years", substitutable=True):
    return Gate(name, Range(low, high), typical=True, substitutable=substitutable, source=OWN)


@pytest.mark.parametrize(
    ("have", "status", "shortfall"), [(4, "met", 0), (9, "met", 0), (3.5, "gap", 0.5), (0, "gap", 4)]
)
def test_a_range_asks_for_its_lowest_figure(have, status, shortfall):
    verdict = judge_gate(gate(4, 6), Experience(have, None))
    assert (verdict.status, verdict.shortfall, verdict.have) == (status, shortfall, have)


def test_years_that_nobody_gave_are_unknown_and_not_zero():
    verdict = judge_gate(gate(4), Experience(None, 3))
    assert (verdict.status, verdict.shortfall, verdict.have) == ("unknown", None, None)


def test_a_minimum_can_meet_a_gate_but_not_fall_short_of_it():
    assert judge_gate(gate(4), Experience(5, None, relevant_is_minimum=True)).status == "met"
    assert judge_gate(gate(4), Experience(3, None, relevant_is_minimum=True)).status == "unknown"


def test_supervisory_years_are_counted_apart():
    verdict = judge_gate(gate(2, name="supervisory-years"), Experience(20, 0))
    assert (verdict.status, verdict.shortfall) == ("gap", 2)


def test_a_substitution_is_mentioned_beside_a_shortfall_and_never_assumed():
    short, enough = judge_gate(gate(4), Experience(1, None)), judge_gate(gate(4), Experience(4, None))
    assert "human resources" in short.note
    assert short.status == "gap"
    assert "ubstitution" not in enough.note
    assert "human resources" not in judge_gate(gate(4, substitutable=False), Experience(1, None)).note


def test_a_gate_that_asks_for_no_years_stands_in_nobodys_way():
    assert not stands_in_the_way(judge_gate(gate(0, 1), Experience(None, None)))
    assert stands_in_the_way(judge_gate(gate(2), Experience(None, None)))
