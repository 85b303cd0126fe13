from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerpath.quiz import events
from careerpath.quiz.chances import ANSWERS
from careerpath.quiz.choice import next_question
from careerpath.quiz.settings import Settings
from careerpath.quiz.state import answer, back, end, give_example, start, wants_example

from .people import MISSOURI, begin


def walk(state, draw):
    """Go through a quiz at random; return the state and what was written down."""
    written = []
    for _ in range(draw(st.integers(0, 14))):
        due, question = wants_example(state), next_question(state)
        if due:
            text = draw(st.sampled_from(["", "Wrote the leaflet."]))
            written.append(events.example_given(due, text))
            state = give_example(state, due, text)
        elif question is None or draw(st.integers(0, 4)) == 0:
            written.append(events.WENT_BACK)
            state = back(state)
        else:
            value = draw(st.sampled_from((*ANSWERS, None))) if question.ask == "doing" else None
            written.append(events.answered(question, value))
            state = answer(state, question.id, value)
    return state, written


@given(data=st.data())
def test_what_is_written_leads_back_to_the_same_state(shipped_kb, data):
    first = start(shipped_kb, shipped_kb.families[MISSOURI], Settings())
    state, written = walk(first, data.draw)
    replayed = events.replay(first, written)
    assert replayed.state.steps == state.steps
    assert replayed.state.earlier == state.earlier
    assert replayed.changed == ()


@pytest.fixture
def first(shipped_kb):
    return start(shipped_kb, shipped_kb.families[MISSOURI], Settings())


def test_the_end_is_kept(first):
    assert events.replay(first, [events.ENDED]).state.ended == end(first).ended


def test_only_questions_that_changed_come_again(shipped_kb, first):
    state, written = begin(shipped_kb), []
    for _ in range(4):
        question = next_question(state)
        written.append(events.answered(question, "seen"))
        state = answer(state, question.id, "seen")
    written[1] = {**written[1], "asked": "Something else."}
    replayed = events.replay(first, written)
    assert replayed.changed == (written[1]["question"],)
    assert set(replayed.state.answers) == {event["question"] for event in written} - set(replayed.changed)


def test_a_question_that_is_gone_is_dropped(first):
    gone = {"event": "answer", "question": "gone", "value": "seen", "asked": "?"}
    replayed = events.replay(first, [gone])
    assert replayed.changed == ("gone",)
    assert replayed.state.answers == {}


@pytest.mark.parametrize("value", ["nonsense", 3, True, [], {}])
def test_an_answer_that_is_none_is_dropped(first, value):
    question = first.quiz.doing[0]
    replayed = events.replay(first, [{**events.answered(question, "seen"), "value": value}])
    assert replayed.changed == (question.id,)


def test_a_moved_requirement_counts_as_changed(shipped_kb):
    question = next_question(begin(shipped_kb))
    moved = replace(question, requirement=replace(question.requirement, level="G8"))
    assert events.fingerprint(moved) != events.fingerprint(question)


def test_finished_is_told_by_the_last_event(first):
    assert events.replay(first, [events.FINISHED]).finished
    assert not events.replay(first, [events.FINISHED, events.WENT_BACK]).finished
