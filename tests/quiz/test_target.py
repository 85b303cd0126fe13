from __future__ import annotations

import pytest

from careerpath.advice.assess import assess
from careerpath.model.knowledge import JUDGED_KINDS
from careerpath.quiz.choice import next_question
from careerpath.quiz.outcome import profile_of
from careerpath.quiz.questions import CURRENT, SUPERVISORY_YEARS, YEARS
from careerpath.quiz.settings import Settings
from careerpath.quiz.state import answer, start

from .people import MISSOURI, begin, take


def aim(level):
    return Settings(aim="target", target=level)


@pytest.mark.parametrize("target", ["G2", "G4", "G5", "G6", "G8"])
def test_whoever_does_it_all_is_ready_for_the_target(shipped_kb, target):
    state = start(shipped_kb, shipped_kb.families[MISSOURI], aim(target))
    state = answer(answer(answer(state, YEARS, 10.0), SUPERVISORY_YEARS, 5.0), CURRENT, "")
    result = assess(shipped_kb, profile_of(take(state, 4)), target=target)
    standing = next(standing for standing in result.levels if standing.level == target)
    assert standing.status == "ready"


@pytest.mark.parametrize("target", ["G4", "G5", "G6", "G8"])
def test_nothing_above_the_target_is_asked(shipped_kb, target):
    state = take(begin(shipped_kb, aim(target)), 0)
    top = state.quiz.family.level(target).rank
    asked = [state.quiz.by_id[step.question].requirement for step in state.steps]
    assert all(state.quiz.family.level(r.level).rank <= top for r in asked if r)


def test_the_level_held_is_not_asked_about(shipped_kb):
    state = answer(start(shipped_kb, shipped_kb.families[MISSOURI], aim("G5")), CURRENT, "G4")
    for gate in (YEARS, SUPERVISORY_YEARS):
        state = answer(state, gate, None)
    asked = {step.question for step in take(state, 1).steps}
    held = {r.id for r in state.quiz.family.asked_at("G4") if r.kind in JUDGED_KINDS}
    assert not asked & held
    own = {r.id for r in state.quiz.family.level("G5").requirements if r.kind in JUDGED_KINDS}
    assert own <= asked


def test_every_gap_is_found(shipped_kb):
    result = assess(shipped_kb, profile_of(take(begin(shipped_kb, aim("G5")), 0)), target="G5")
    own = {r.id for r in shipped_kb.families[MISSOURI].level("G5").requirements if r.kind in JUDGED_KINDS}
    assert own <= {gap.requirement.id for gap in result.gaps}


def test_the_targets_own_requirements_come_before_inherited_ones(shipped_kb):
    state = begin(shipped_kb, aim("G6"))
    ranks = []
    while (question := next_question(state)) is not None:
        ranks.append(state.quiz.family.level(question.requirement.level).rank)
        state = answer(state, question.id, "with-help")
    assert ranks == sorted(ranks, reverse=True)
