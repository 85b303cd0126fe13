from __future__ import annotations

import pytest

from careerpath.quiz.choice import next_question
from careerpath.quiz.outcome import profile_of
from careerpath.quiz.progress import progress
from careerpath.quiz.settings import Settings
from careerpath.quiz.state import answer, back, give_example, wants_example
from careerpath.quiz.why import why

from .people import begin, honest, take


@pytest.fixture
def asked(shipped_kb):
    state = begin(shipped_kb)
    return state, next_question(state).id


@pytest.mark.parametrize(("value", "wanted"), [("guides", True), ("independently", True), ("with-help", False)])
def test_an_example_is_asked_for_where_the_answer_is_strong(asked, value, wanted):
    state, question = asked
    assert wants_example(answer(state, question, value)) == (question if wanted else None)


def test_an_example_is_asked_for_once(asked):
    state, question = asked
    declined = give_example(answer(state, question, "guides"), question, "")
    assert wants_example(declined) is None
    assert wants_example(answer(back(declined), question, "guides")) is None
    assert wants_example(answer(back(declined), question, "independently")) == question


def test_an_example_is_quoted_in_the_profile(asked):
    state, question = asked
    state = give_example(answer(state, question, "guides"), question, "Trained two new hires.")
    assert profile_of(state).answers[question].example == "Trained two new hires."


def test_going_back_keeps_the_answer_to_fall_back_on(asked):
    state, question = asked
    taken_back = back(answer(state, question, "seen"))
    assert question not in taken_back.answers
    assert taken_back.earlier[question].value == "seen"
    assert next_question(taken_back).id == question


def test_the_order_of_answers_does_not_show_in_the_profile(asked):
    state, first = asked
    second = next_question(answer(state, first, "seen")).id
    one = answer(answer(state, first, "seen"), second, "guides")
    other = answer(answer(state, second, "guides"), first, "seen")
    assert list(profile_of(one).answers) == list(profile_of(other).answers)


@pytest.mark.parametrize("rank", range(5))
@pytest.mark.parametrize("settings", [Settings(), Settings(aim="full"), Settings(aim="target", target="G5")])
def test_progress_is_honest_to_those_who_answer_as_expected(shipped_kb, settings, rank):
    state = begin(shipped_kb, settings)
    total = len(take(state, rank).steps)
    while (question := next_question(state)) is not None:
        shown = progress(state)
        assert shown.number + shown.fewest <= total <= shown.number + shown.most
        state = answer(state, question.id, honest(question, rank))


def test_why_names_the_level_and_quotes_the_requirement(asked):
    state, question = asked
    asked_for = state.quiz.by_id[question].requirement
    said = " ".join(why(state, state.quiz.by_id[question]))
    assert asked_for.level in said
    assert asked_for.text in said
