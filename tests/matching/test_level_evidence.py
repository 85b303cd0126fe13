"""Descriptions of jobs find their level, and persons are not misread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careerpath.matching import level_evidence

if TYPE_CHECKING:
    from careerpath.model.knowledge import KnowledgeBase

FAMILY = "mo-customer-service"
FILE = Path(__file__).parents[2] / "benchmarks" / "data" / "levels.txt"
DESCRIPTIONS = [part.partition("\n") for part in FILE.read_text("utf-8").split("=== ")[1:]]


def test_descriptions_of_our_own_are_placed(shipped_kb: KnowledgeBase) -> None:
    order = [level.id for level in shipped_kb.families[FAMILY].levels]
    off = [
        abs(order.index(level) - order.index(level_evidence(shipped_kb, FAMILY, text).best))
        for level, _, text in DESCRIPTIONS
    ]
    assert len(off) >= 40
    assert off.count(0) >= 0.9 * len(off)
    assert max(off) <= 1


@pytest.mark.parametrize(
    "family", ["mn-customer-service", "gs-0501", "usfws-leadership", "doi-customer-service", FAMILY]
)
def test_probabilities_cover_the_levels_in_order_and_sum_to_one(shipped_kb: KnowledgeBase, family: str) -> None:
    found = level_evidence(shipped_kb, family, DESCRIPTIONS[0][2]).probabilities
    assert list(found) == [level.id for level in shipped_kb.families[family].levels]
    assert sum(found.values()) == pytest.approx(1)


def test_every_level_is_found_by_its_own_summary_and_title(shipped_kb: KnowledgeBase) -> None:
    for level in shipped_kb.families[FAMILY].levels:
        text = f"{level.scope.summary} {level.scope.independence or ''}"
        assert level_evidence(shipped_kb, FAMILY, text, title=level.title).best == level.id


def test_nothing_said_leaves_all_levels_even(shipped_kb: KnowledgeBase) -> None:
    found = level_evidence(shipped_kb, FAMILY, "")
    assert set(found.probabilities.values()) == {0.2}
    assert found.reasons == ()


def test_reasons_are_given_for_and_against(shipped_kb: KnowledgeBase) -> None:
    found = level_evidence(shipped_kb, FAMILY, "Supervises six clerks. Five years of experience is required.")
    assert any("supervising staff" in reason for reason in found.reasons_for("G6"))
    assert any("supervising staff" in reason for reason in found.reasons_against("G2"))


def test_the_class_reported_to_is_not_the_class_described(shipped_kb: KnowledgeBase) -> None:
    text = "Reports to the Customer Service Manager. Answers routine questions from the public and enters data."
    assert level_evidence(shipped_kb, FAMILY, text).best == "G2"


def test_work_passed_up_to_a_lead_is_no_lead_work(shipped_kb: KnowledgeBase) -> None:
    text = "Answers calls and enters payments. Refers complex complaints to the lead worker or supervisor."
    assert not [reason for reason in level_evidence(shipped_kb, FAMILY, text).reasons if "lead work" in reason.text]


def test_wrapping_a_text_changes_little(shipped_kb: KnowledgeBase) -> None:
    for level, _, text in DESCRIPTIONS[:10]:
        wrapped = text.replace(", ", ",\n")
        assert level_evidence(shipped_kb, FAMILY, wrapped).best == level


@pytest.mark.parametrize("text", ["refers to " * 20_000, "year " * 50_000, "directs a " * 50_000, "a" * 500_000])
def test_any_text_is_read(shipped_kb: KnowledgeBase, text: str) -> None:
    assert sum(level_evidence(shipped_kb, FAMILY, text).probabilities.values()) == pytest.approx(1)


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=200))
def test_any_text_gives_the_same_again(shipped_kb: KnowledgeBase, text: str) -> None:
    assert level_evidence(shipped_kb, FAMILY, text) == level_evidence(shipped_kb, FAMILY, text)


@pytest.mark.parametrize(
    ("text", "decides"),
    [
        ("Trained two new hires on the permit system.", False),
        ("Wrote the new-hire handbook.", False),
        ("Hires and evaluates clerks.", True),
        ("Recommends hiring of new staff.", True),
    ],
)
def test_new_hires_are_people_and_hiring_is_a_personnel_decision(shipped_kb, text, decides):
    reasons = level_evidence(shipped_kb, "mo-customer-service", text).reasons
    assert any("personnel decisions" in reason.text for reason in reasons) is decides


def test_statements_are_counted_up_to_the_level(shipped_kb):
    text = "Trained and guided other clerks.\nEntered data and updated records."
    found = level_evidence(shipped_kb, "mo-customer-service", text)
    assert any("2 of 2 statements fit work up to Lead" in reason.text for reason in found.reasons)
    assert any("1 of 2 statements fit work up to Associate" in reason.text for reason in found.reasons)


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("I administer the office's budget.", True),
        ("I would like to administer a budget one day.", False),
        ("I have never administered a budget.", False),
        # A class is described, and nobody speaks of themselves.
        ("Goals include managing the budget of the bureau.", True),
    ],
)
def test_what_is_hoped_for_or_denied_speaks_for_no_level(shipped_kb, text, speaks):
    assert any("budget" in reason.text for reason in level_evidence(shipped_kb, FAMILY, text).reasons) is speaks
