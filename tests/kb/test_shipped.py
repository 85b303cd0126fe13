"""The knowledge base that ships: no problems, and all that its five sources state."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from careerpath.kb.compile import check_kb
from careerpath.model.knowledge import JUDGED_KINDS, KSA_KINDS, KnowledgeBase, Range, Requirement

DATA = Path(__file__).parents[2] / "data"


def requirements(kb: KnowledgeBase, family: str) -> list[Requirement]:
    return [r for level in kb.families[family].levels for r in level.requirements]


def test_it_has_no_problems() -> None:
    assert [str(problem) for problem in check_kb(DATA)] == []


def test_the_families_and_their_levels(shipped_kb: KnowledgeBase) -> None:
    levels = {family.id: [level.id for level in family.levels] for family in shipped_kb.families.values()}
    assert levels == {
        "doi-customer-service": ["standard"],
        "gs-0501": ["entry", "mid", "senior"],
        "mn-customer-service": ["senior", "principal"],
        "mo-customer-service": ["G2", "G4", "G5", "G6", "G8"],
        "usfws-leadership": ["first-appointment"],
    }
    assert shipped_kb.default_family == "mo-customer-service"


def test_missouri(shipped_kb: KnowledgeBase) -> None:
    found = requirements(shipped_kb, "mo-customer-service")
    assert sum(r.kind in KSA_KINDS for r in found) == 15
    assert sum(r.kind == "duty" for r in found) == 14
    assert shipped_kb.families["mo-customer-service"].cumulative
    wordings = shipped_kb.wordings["mo-customer-service"].requirements
    few = {r.id: len(wordings.get(r.id, ())) for r in found if r.kind in KSA_KINDS or r.kind == "duty"}
    assert {name: count for name, count in few.items() if count < 12} == {}


MISSOURI = {
    "G2": "office-procedures customer-service learn-regulations arithmetic"
    " | apply-rules validate-forms update-records process-forms answer-questions",
    "G4": "area-procedures explain-regulations organize-work | independent-judgment",
    "G5": "interpret-regulations resolve-nonroutine guide-staff | liaison negotiate-resolution refer-issues",
    "G6": "supervisory-practices train-supervise-evaluate evaluate-processes"
    " | analyze-quality-data direct-staff represent-agency",
    "G8": "administration-principles manage-staff-resources | administer-services monitor-effectiveness",
}


@pytest.mark.parametrize("level", MISSOURI)
def test_missouri_level_by_level(shipped_kb: KnowledgeBase, level: str) -> None:
    own = shipped_kb.families["mo-customer-service"].level(level).requirements
    skills, duties = (set(part.split()) for part in MISSOURI[level].split("|"))
    assert {r.id for r in own if r.kind in KSA_KINDS} == skills
    assert {r.id for r in own if r.kind == "duty"} == duties


def test_missouri_gates(shipped_kb: KnowledgeBase) -> None:
    years: dict[str, dict[str, Range]] = {"experience-years": {}, "supervisory-years": {}}
    for level in shipped_kb.families["mo-customer-service"].levels:
        for gate in level.gates:
            years[gate.id][level.id] = gate.years
            assert gate.typical
            assert gate.substitutable
    assert years == {
        "experience-years": {
            "G2": Range(0, 1), "G4": Range(2, 4), "G5": Range(4, 6), "G6": Range(5, 7), "G8": Range(5, 7),
        },
        "supervisory-years": {"G8": Range(2, 4)},
    }  # fmt: skip


def test_what_g5_adds_to_g4(shipped_kb: KnowledgeBase) -> None:
    family = shipped_kb.families["mo-customer-service"]
    below = {r.id for r in family.asked_at("G4") if r.kind in KSA_KINDS}
    above = {r.id for r in family.asked_at("G5") if r.kind in KSA_KINDS}
    assert len(above - below) == 3
    assert below < above


def test_minnesota_says_not_stated_and_never_zero(shipped_kb: KnowledgeBase) -> None:
    senior, principal = shipped_kb.families["mn-customer-service"].levels
    for level in (senior, principal):
        assert level.grade is None
        assert level.gates == ()
        assert {"grade", "gates"} <= level.not_stated
    assert {"knowledge", "skill", "ability"} <= senior.not_stated
    kinds = Counter(r.kind for r in principal.requirements)
    assert kinds["knowledge"]
    assert kinds["ability"]
    assert kinds["duty"]
    assert kinds["condition"]
    assert any(r.measure and "sufficient" in r.measure for r in principal.requirements)
    assert any(r.applies_when for r in principal.requirements)


def test_gsa(shipped_kb: KnowledgeBase) -> None:
    family = shipped_kb.families["gs-0501"]
    assert [len(level.requirements) for level in family.levels] == [41, 46, 51]
    names = [{r.id for r in level.requirements} for level in family.levels]
    assert names[0] - names[1], "some are rated at entry and senior and skip mid"
    for requirement in requirements(shipped_kb, "gs-0501"):
        assert requirement.proficiency is not None
        assert requirement.proficiency.basis == "source"
    behaviors = shipped_kb.competencies["customer-service"].behaviors
    assert {b.proficiency for b in behaviors} == {1, 2, 3, 4, 5}


def test_fish_and_wildlife(shipped_kb: KnowledgeBase) -> None:
    family = shipped_kb.families["usfws-leadership"]
    found = requirements(shipped_kb, family.id)
    assert len(family.elements) == 5
    assert Counter(r.kind for r in found) == {"behavior": 14}
    assert {r.part_of for r in found} == {element.id for element in family.elements}
    tiers = Counter(
        activity.tier
        for competency in shipped_kb.competencies.values()
        for activity in competency.activities
        if activity.source.ref == "fws-first-appointment"
    )
    assert tiers == {"primary": 3, "supporting": 8}


def test_interior(shipped_kb: KnowledgeBase) -> None:
    found = requirements(shipped_kb, "doi-customer-service")
    assert Counter(r.kind for r in found) == {"result": 5, "criterion": 6}
    limits = [limit for r in found for limit in r.limits]
    assert {(limit.at_most, limit.unit) for limit in limits} >= {(1, "business days"), (2, "business days")}
    assert len({limit.measure for limit in limits}) >= 3


def test_the_scale_has_the_five_steps(shipped_kb: KnowledgeBase) -> None:
    names = [step.name for step in shipped_kb.scale.steps]
    assert names == ["Awareness", "Basic", "Intermediate", "Advanced", "Expert"]


def test_every_fact_has_a_place_in_its_source(shipped_kb: KnowledgeBase) -> None:
    for family in shipped_kb.families.values():
        for requirement in requirements(shipped_kb, family.id):
            cited = requirement.source
            assert shipped_kb.sources[cited.ref].read
            assert cited.where or cited.ref == "own", requirement.id


@pytest.mark.parametrize("family", ["mo-customer-service", "mn-customer-service"])
def test_what_they_rest_on_can_be_developed(shipped_kb: KnowledgeBase, family: str) -> None:
    for requirement in requirements(shipped_kb, family):
        if requirement.kind in JUDGED_KINDS:
            competency = shipped_kb.competencies[requirement.competency or ""]
            assert competency.definition
            assert competency.behaviors, competency.id
            assert len(competency.activities) >= 3, competency.id


def test_other_work_is_no_requirement_and_stands_in_one_group(shipped_kb: KnowledgeBase) -> None:
    groups = shipped_kb.other_work.values()
    assert len(groups) <= 16, "each has a lane of the matcher"
    said = Counter(phrase.lower() for group in groups for phrase in group.phrases)
    assert [phrase for phrase, count in said.items() if count > 1] == []
    wordings = [w for spoken in shipped_kb.wordings.values() for some in spoken.requirements.values() for w in some]
    assert [wording for wording in wordings if wording.lower() in said] == []
