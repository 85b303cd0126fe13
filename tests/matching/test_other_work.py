"""What is no requirement: groups of other work, but for families that ask for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerpath.matching.entries import other_texts
from careerpath.matching.matcher import Matcher
from careerpath.model.knowledge import Citation, OtherWork

if TYPE_CHECKING:
    from careerpath.model.knowledge import KnowledgeBase

MISSOURI = "mo-customer-service"


@pytest.fixture
def every_group(shipped_kb: KnowledgeBase) -> set[str]:
    return set(shipped_kb.other_work)


def held(kb: KnowledgeBase, *families: str) -> set[str]:
    chosen = other_texts(kb, families)
    return {group.id for group in kb.other_work.values() if group.phrases in chosen}


@pytest.mark.parametrize("family", [MISSOURI, "mn-customer-service"])
def test_families_of_ksas_and_duties_ask_for_none_of_it(
    shipped_kb: KnowledgeBase, every_group: set[str], family: str
) -> None:
    assert held(shipped_kb, family) == every_group


@pytest.mark.parametrize("family", ["doi-customer-service", "gs-0501", "usfws-leadership"])
def test_a_group_is_left_out_for_a_family_that_asks_for_it(
    shipped_kb: KnowledgeBase, every_group: set[str], family: str
) -> None:
    asking = [r for v in shipped_kb.families[family].levels for r in v.requirements if r.kind not in {"duty", "result"}]
    asked = {r.competency for r in asking}
    left_out = {group.id for group in shipped_kb.other_work.values() if asked & set(group.unless)}
    assert left_out
    assert held(shipped_kb, family) == every_group - left_out


def test_one_family_of_several_is_enough(shipped_kb: KnowledgeBase) -> None:
    assert held(shipped_kb, MISSOURI, "gs-0501") == held(shipped_kb, "gs-0501")


def test_a_ksa_that_rests_on_a_competency_does_not_ask_for_it(tiny_kb: KnowledgeBase) -> None:
    desk = OtherWork("desk", "Work at a desk", Citation("own"), ("sat at a desk",), unless=("service",))
    kb = replace(tiny_kb, other_work={"desk": desk})
    assert held(kb, "office") == {"desk"}, "an ability"
    assert held(kb, "clinic") == set(), "a competency and a criterion"


def test_without_other_work_the_nearest_requirement_is_named(shipped_kb: KnowledgeBase) -> None:
    said = "Keeps customer records confidential and locks the files at night"
    assert Matcher(shipped_kb, (MISSOURI,)).match(said).status == "none"
    assert Matcher(replace(shipped_kb, other_work={}), (MISSOURI,)).match(said).status == "matched"


def test_its_own_phrases_are_told_apart(shipped_kb: KnowledgeBase) -> None:
    matcher = Matcher(shipped_kb, (MISSOURI,))
    phrases = [phrase for group in shipped_kb.other_work.values() for phrase in group.phrases]
    taken = [phrase for phrase in phrases if matcher.match(phrase).status == "matched"]
    assert len(taken) <= 0.02 * len(phrases), taken
