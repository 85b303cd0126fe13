from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerpath.model.knowledge import JUDGED_KINDS
from careerpath.quiz.chances import ANSWERS, SILENT, STRONG
from careerpath.quiz.choice import next_question
from careerpath.quiz.posterior import posterior
from careerpath.quiz.questions import CURRENT, SUPERVISORY_YEARS, YEARS
from careerpath.quiz.settings import LEAST, MOST, Settings
from careerpath.quiz.state import answer, back, end, start

from .people import MISSOURI, begin, take


def doing(state):
    return [step.question for step in state.steps if state.quiz.by_id[step.question].ask == "doing"]


@pytest.mark.parametrize("rank", range(5))
def test_an_honest_person_is_placed_at_their_level(shipped_kb, rank):
    weights = posterior(take(begin(shipped_kb), rank))
    assert weights.index(max(weights)) == rank
    assert max(weights) >= Settings().certainty


def test_the_gates_come_first_and_each_once(shipped_kb):
    state, asked = start(shipped_kb, shipped_kb.families[MISSOURI], Settings()), []
    for _ in range(3):
        asked.append(next_question(state).id)
        state = answer(state, asked[-1], None)
    assert asked == [YEARS, SUPERVISORY_YEARS, CURRENT]
    assert next_question(state).ask == "doing"


@pytest.mark.parametrize("rank", range(5))
def test_a_quiz_is_short_but_not_too_short(shipped_kb, rank):
    assert LEAST <= len(doing(take(begin(shipped_kb), rank))) <= MOST


@pytest.mark.parametrize("most", [1, 3])
def test_the_maximum_holds(shipped_kb, most):
    state = begin(shipped_kb, Settings(least=0, most=most))
    assert len(doing(take(state, 2))) == most


def test_full_asks_everything_that_can_be_asked_once(shipped_kb):
    state = take(begin(shipped_kb, Settings(aim="full")), 2)
    assert doing(state) == [question.id for question in state.quiz.doing]
    asked = {r.id for level in state.quiz.family.levels for r in level.requirements if r.kind in JUDGED_KINDS}
    assert asked <= set(doing(state))


def test_nothing_is_asked_after_the_end(shipped_kb):
    assert next_question(end(begin(shipped_kb))) is None


def test_a_duty_that_is_done_settles_what_it_shows(shipped_kb):
    state = begin(shipped_kb, Settings(least=15))
    duty = [question for question in state.quiz.doing if len(question.shows) > 1][-1]
    done = answer(state, duty.id, "independently")
    asked = set(doing(take(done, 4)))
    assert not asked & set(duty.shows)
    assert set(doing(take(answer(state, duty.id, "not-yet"), 4))) & set(duty.shows)


@pytest.mark.parametrize("silent", SILENT)
def test_answers_that_say_nothing_leave_the_placement_alone(shipped_kb, silent):
    state = begin(shipped_kb)
    question = next_question(state)
    after = answer(state, question.id, silent)
    assert posterior(after) == posterior(state)
    assert next_question(after).id != question.id


def test_a_skipped_question_is_no_zero_and_does_not_come_again(shipped_kb):
    state = begin(shipped_kb)
    question = next_question(state)
    skipped = answer(state, question.id, None)
    assert posterior(skipped) == posterior(state)
    assert question.id not in doing(take(skipped, 1))[1:]


def test_the_level_held_moves_the_placement(shipped_kb):
    state = start(shipped_kb, shipped_kb.families[MISSOURI], Settings())
    weights = posterior(answer(state, CURRENT, "G6"))
    assert weights.index(max(weights)) == 3


def test_years_that_fall_short_make_a_level_unlikely_but_not_one_that_is_held(shipped_kb):
    state = answer(start(shipped_kb, shipped_kb.families[MISSOURI], Settings()), YEARS, 3.0)
    weights = posterior(state)
    assert weights[2] < weights[1]
    held = posterior(answer(state, CURRENT, "G5"))
    assert held.index(max(held)) == 2


@given(data=st.data())
def test_any_way_through_ends_with_every_question_asked_at_most_once(shipped_kb, data):
    state = begin(shipped_kb)
    while (question := next_question(state)) is not None:
        state = answer(state, question.id, data.draw(st.sampled_from(ANSWERS)))
    asked = doing(state)
    assert len(asked) == len(set(asked)) <= MOST
    assert sum(posterior(state)) == pytest.approx(1)


@given(answers=st.lists(st.sampled_from(ANSWERS), min_size=1, max_size=8))
def test_back_and_the_same_answer_again_is_the_same_quiz(shipped_kb, answers):
    state = begin(shipped_kb)
    for value in answers:
        question = next_question(state)
        if question is None:
            break
        ahead = answer(state, question.id, value)
        again = answer(back(ahead), question.id, value)
        assert again.steps == ahead.steps
        assert next_question(again) == next_question(ahead)
        state = ahead


@pytest.mark.parametrize("value", sorted(STRONG))
def test_a_strong_answer_never_makes_its_level_less_likely(shipped_kb, value):
    state = begin(shipped_kb)
    for question in state.quiz.doing:
        level = state.quiz.family.level(question.requirement.level).rank
        before, after = posterior(state), posterior(answer(state, question.id, value))
        assert sum(after[level:]) >= sum(before[level:]) - 1e-12


@pytest.mark.parametrize(("slip", "guess"), [(0.3, 0.3), (0.02, 0.02)])
def test_less_trust_in_answers_takes_more_questions(shipped_kb, slip, guess):
    trusting = len(doing(take(begin(shipped_kb, Settings(least=0)), 2)))
    other = len(doing(take(begin(shipped_kb, Settings(slip=slip, guess=guess, least=0)), 2)))
    assert other > trusting if slip > Settings().slip else other <= trusting


def test_a_family_of_one_level_is_asked_for_all_that_the_level_judges(shipped_kb):
    state = take(begin(shipped_kb, family="usfws-leadership"), 0)
    judged = [r.id for r in state.quiz.family.levels[0].requirements if r.kind in JUDGED_KINDS]
    assert sorted(doing(state)) == sorted(judged)
