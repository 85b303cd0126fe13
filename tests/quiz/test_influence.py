from __future__ import annotations

import pytest

from careerpath.quiz.choice import next_question
from careerpath.quiz.influence import least_supported, most_telling
from careerpath.quiz.result import assess_quiz
from careerpath.quiz.settings import Settings
from careerpath.quiz.state import answer, give_example

from .people import MISSOURI, begin, honest, take


@pytest.fixture
def assessed(shipped_kb):
    target = shipped_kb.families[MISSOURI].level("G5")
    return lambda state: assess_quiz(shipped_kb, state, target=target)


def test_after_few_answers_some_answer_would_change_the_result(shipped_kb, assessed):
    state = begin(shipped_kb)
    state = answer(state, next_question(state).id, "independently")
    found = most_telling(state, assessed(state), assessed)
    assert found.change > 0
    assert found.question.id not in state.answers
    strong = assessed(answer(state, found.question.id, "independently"))
    assert found.if_done.level == strong.placement.level
    assert found.if_done.probability == strong.placement.probability


def test_no_other_answer_would_change_it_more(shipped_kb, assessed):
    state = take(begin(shipped_kb), 2)
    result = assessed(state)
    best = most_telling(state, result, assessed)
    dropped = [answer(state, q.id, None) for q in state.quiz.doing if q.id == best.question.id]
    assert most_telling(dropped[0], result, assessed).change == pytest.approx(best.change)


@pytest.mark.parametrize("rank", range(5))
@pytest.mark.parametrize("answered", range(6))
def test_an_answer_that_is_named_makes_a_difference_that_shows(shipped_kb, assessed, rank, answered):
    state = begin(shipped_kb)
    for _ in range(answered):
        question = next_question(state)
        state = answer(state, question.id, honest(question, rank))
    found = most_telling(state, assessed(state), assessed)
    if found is None:
        return
    done, not_done = found.if_done, found.if_not
    moved = abs(done.probability - not_done.probability)
    assert moved >= 0.01 or (done.level, done.status) != (not_done.level, not_done.status)


def test_where_no_target_is_asked_about_the_levels_count(shipped_kb, assessed):
    state = begin(shipped_kb)
    state = answer(state, next_question(state).id, "independently")
    now = assessed(state)
    found = most_telling(state, now, assessed)
    done = assessed(answer(state, found.question.id, "independently"))
    old = {candidate.level: candidate.probability for candidate in now.placement.candidates}
    moved = sum(abs(c.probability - old[c.level]) for c in done.placement.candidates)
    assert moved > 0.1
    assert 0 < found.change <= 1


def test_when_all_is_answered_no_answer_is_named(shipped_kb, assessed):
    state = take(begin(shipped_kb, Settings(aim="full")), 2)
    assert most_telling(state, assessed(state), assessed) is None


def test_the_evidence_that_is_missing_is_an_example(shipped_kb, assessed):
    state = take(begin(shipped_kb), 2)
    found = least_supported(state, assessed(state), assessed)
    assert state.answers[found.question.id] == "independently"
    for step in state.steps:
        state = give_example(state, step.question, "Did it twice.")
    assert least_supported(state, assessed(state), assessed) is None
