from __future__ import annotations

import pytest

from careerpath.advice.standing import standing
from careerpath.model.assessment import GateVerdict, Verdict
from careerpath.model.knowledge import Range

from .build import OWN, asks, rung


def verdicts(*statuses, **more):
    return [Verdict(asks(f"r{n}", "A", **more), status, (), "because") for n, status in enumerate(statuses)]


def gate(status, low=2):
    return GateVerdict("experience-years", Range(low), None, status, None, substitutable=True, note="", source=OWN)


def status(said, *gates):
    return standing(rung("A", 0), said, gates).status


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (["met", "met"], "ready"),
        (["met"] * 9 + ["partial"], "not-ready"),
        (["met"] * 9 + ["gap"], "not-ready"),
        (["met", "unknown"], "undetermined"),
        (["gap", "unknown"], "not-ready"),
        (["met", "no-opportunity"], "undetermined"),
        ([], "undetermined"),
    ],
)
def test_one_missing_requirement_is_not_hidden_by_the_others(said, expected):
    assert status(verdicts(*said)) == expected


@pytest.mark.parametrize(
    ("gate_status", "expected"), [("met", "ready"), ("gap", "not-ready"), ("unknown", "undetermined")]
)
def test_no_rating_makes_up_for_a_gate(gate_status, expected):
    assert status(verdicts("met", "met"), gate(gate_status)) == expected


def test_a_gate_of_no_years_does_not_keep_anyone():
    assert status(verdicts("met"), gate("unknown", low=0)) == "ready"


def test_what_does_not_apply_is_left_out_only_where_the_source_asks_it_of_some():
    some = verdicts("not-applicable", applies_when="some positions only")
    everyone = verdicts("not-applicable")
    assert status([*verdicts("met"), *some]) == "ready"
    assert status([*verdicts("met"), *everyone]) == "undetermined"
    assert status(some) == "undetermined"


def test_everything_is_counted():
    counted = standing(
        rung("A", 0), verdicts("met", "gap", "partial", "unknown", "no-opportunity", "not-applicable"), ()
    )
    assert (counted.met, counted.gap, counted.partial, counted.unknown) == (1, 1, 1, 1)
    assert (counted.no_opportunity, counted.not_applicable) == (1, 1)
