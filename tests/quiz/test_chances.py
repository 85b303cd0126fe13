from __future__ import annotations

import pytest

from careerpath.errors import UsageError
from careerpath.quiz.chances import LADDER, Chances
from careerpath.quiz.questions import doing_questions
from careerpath.quiz.settings import Settings, checked


@pytest.mark.parametrize("expected", [True, False, None, frozenset({"guides"}), frozenset({"seen", "with-help"})])
@pytest.mark.parametrize("chances", [Chances(0.06, 0.06), Chances(0.3, 0.01)])
def test_the_answers_on_the_ladder_are_all_that_can_be_said(chances, expected):
    assert sum(chances.of(answer, expected) for answer in LADDER) == pytest.approx(1)


def test_each_answer_speaks_as_its_place_on_the_ladder_says():
    chances = Chances(0.06, 0.06)
    ratios = [chances.of(answer, True) / chances.of(answer, False) for answer in LADDER]
    assert ratios == sorted(ratios, reverse=True)
    assert ratios[1] > 1 > ratios[2]


@pytest.mark.parametrize(
    "wrong",
    [
        {"slip": 0.0},
        {"slip": 0.5},
        {"guess": -0.1},
        {"certainty": 1.0},
        {"certainty": 0.2},
        {"least": -1},
        {"most": 0},
        {"least": 9, "most": 8},
        {"slip": float("nan")},
        {"certainty": float("nan")},
    ],
)
def test_settings_that_make_no_sense_are_refused(wrong):
    with pytest.raises(UsageError):
        checked(Settings(**wrong))


def test_a_rated_competency_expects_the_answers_of_its_steps(shipped_kb):
    family = shipped_kb.families["gs-0501"]
    question = next(q for q in doing_questions(shipped_kb, family) if q.id == "accountability")
    entry, mid, senior = question.expected
    assert "independently" in entry
    assert mid == senior == frozenset({"guides"})


def test_what_a_source_does_not_state_speaks_for_neither(shipped_kb):
    family = shipped_kb.families["mn-customer-service"]
    judged = [q for q in doing_questions(shipped_kb, family) if q.requirement.kind == "ability"]
    assert judged
    assert all(q.expected[0] is None for q in judged)
