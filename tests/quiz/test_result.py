from __future__ import annotations

import pytest

from careerpath.quiz.choice import next_question
from careerpath.quiz.posterior import posterior
from careerpath.quiz.questions import CURRENT
from careerpath.quiz.result import assess_quiz
from careerpath.quiz.settings import Settings
from careerpath.quiz.state import answer, start

from .people import MISSOURI, begin, take


@pytest.mark.parametrize("rank", range(5))
def test_the_certainty_that_ended_the_quiz_is_the_one_that_is_shown(shipped_kb, rank):
    state = take(begin(shipped_kb), rank)
    placement = assess_quiz(shipped_kb, state).placement
    assert placement.probability == pytest.approx(max(posterior(state)), abs=1e-4)
    assert placement.level == state.quiz.family.levels[rank].id
    assert placement.settled
    assert "too close" not in assess_quiz(shipped_kb, state).notice


def test_whoever_answers_nothing_is_placed_nowhere_in_particular(shipped_kb):
    placement = assess_quiz(shipped_kb, begin(shipped_kb)).placement
    assert not placement.settled
    assert len({candidate.probability for candidate in placement.candidates}) == 1


def test_the_target_of_the_quiz_is_that_of_the_result(shipped_kb):
    state = take(begin(shipped_kb, Settings(aim="target", target="G8")), 1)
    assert assess_quiz(shipped_kb, state).target.level == "G8"


def test_without_a_target_it_is_the_next_level(shipped_kb):
    assert assess_quiz(shipped_kb, take(begin(shipped_kb), 1)).target.level == "G5"
    held = answer(start(shipped_kb, shipped_kb.families[MISSOURI], Settings()), CURRENT, "G6")
    assert assess_quiz(shipped_kb, held).target.level == "G8"


def test_a_family_of_one_level_has_no_placement(shipped_kb):
    state = begin(shipped_kb, family="usfws-leadership")
    state = answer(state, next_question(state).id, "guides")
    result = assess_quiz(shipped_kb, state)
    assert result.placement.level is None
    assert [verdict.status for verdict in result.verdicts].count("met") == 1


def test_every_verdict_but_unknown_has_evidence(shipped_kb):
    result = assess_quiz(shipped_kb, take(begin(shipped_kb, Settings(aim="full")), 2))
    assert all(verdict.evidence for verdict in result.verdicts if verdict.status != "unknown")
