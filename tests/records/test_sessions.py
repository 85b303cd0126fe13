from __future__ import annotations

import os

import pytest

from careerpath.errors import OutputError, UsageError
from careerpath.records.sessions import Sessions, SetAsideError

HEADER = {"family": "mo-customer-service", "target": "G5"}
AN_ANSWER = {"event": "answer", "question": "organize-work", "value": "seen"}


@pytest.fixture
def sessions(tmp_path):
    return Sessions(tmp_path / "state" / "sessions")


def kept(sessions, *events, name=None):
    session = sessions.begin(HEADER, name)
    for event in events:
        session.journal.append(event)
    session.journal.close()
    return session.name


def test_sessions_without_a_name_are_numbered(sessions):
    names = [kept(sessions, AN_ANSWER), kept(sessions, AN_ANSWER), kept(sessions, AN_ANSWER, name="mine")]
    assert names == ["quiz-1", "quiz-2", "mine"]


def test_one_without_an_answer_leaves_nothing_behind(sessions):
    assert [kept(sessions), kept(sessions)] == ["quiz-1", "quiz-1"]
    assert sessions.summaries() == ()


def test_one_that_another_window_just_began_is_in_use(sessions):
    session = sessions.begin(HEADER, "mine")
    with pytest.raises(OutputError, match="another window"):
        sessions.begin(HEADER, "mine")
    assert sessions.begin(HEADER).name == "quiz-1"
    session.journal.close()


def test_a_name_that_is_taken_is_refused(sessions):
    kept(sessions, AN_ANSWER, name="mine")
    with pytest.raises(UsageError, match="already"):
        sessions.begin(HEADER, "mine")
    assert sessions.resume("mine").events == (AN_ANSWER,)


@pytest.mark.parametrize("name", ["", "..", "a/b", "../up", ".hidden", "a" * 65, "a b", "\x1b[31m", "a\n"])
def test_a_name_cannot_lead_out_of_the_folder(sessions, name):
    with pytest.raises(UsageError):
        sessions.path(name)


def test_the_folder_is_for_its_owner_alone(sessions):
    kept(sessions)
    assert sessions.folder.stat().st_mode & 0o077 == 0


def test_a_list_says_how_far_each_has_come(sessions):
    kept(sessions, AN_ANSWER, {**AN_ANSWER, "question": "other"}, {"event": "back"})
    kept(sessions, AN_ANSWER, {"event": "finished"})
    found = {summary.name: summary for summary in sessions.summaries()}
    assert (found["quiz-1"].answers, found["quiz-1"].finished) == (1, False)
    assert (found["quiz-2"].answers, found["quiz-2"].finished) == (1, True)
    assert found["quiz-1"].target == "G5"


def test_the_one_used_last_comes_first(sessions):
    for name in ("a", "b", "c"):
        kept(sessions, AN_ANSWER, name=name)
    for name, when in (("a", 30), ("b", 10), ("c", 20)):
        os.utime(sessions.path(name), (when, when))
    assert [summary.name for summary in sessions.summaries()] == ["a", "c", "b"]


def test_no_folder_has_no_sessions(sessions):
    assert sessions.summaries() == ()


def test_damage_is_set_aside_and_what_stood_before_it_is_kept(sessions):
    name = kept(sessions, AN_ANSWER, {"event": "end"})
    path = sessions.path(name)
    damaged = path.read_bytes().replace(b'{"event":"end"}', b"\x00\x00")
    path.write_bytes(damaged)
    session = sessions.resume(name)
    session.journal.close()
    aside = path.with_name(f"{path.name}.corrupt-1")
    assert aside.read_bytes() == damaged
    assert str(aside) in session.remark
    assert session.events == (AN_ANSWER,)
    assert sessions.resume(name).events == (AN_ANSWER,)


@pytest.mark.parametrize("content", [b"garbage\n", b'{"format":"another/1"}\n', b"[]\n", b"\xff\xd8\xff\xe0\n\n\n"])
def test_what_is_no_session_is_set_aside_each_time_under_another_name(sessions, content):
    name = kept(sessions, AN_ANSWER)
    path = sessions.path(name)
    for number in (1, 2):
        path.write_bytes(content)
        with pytest.raises(SetAsideError, match=f"corrupt-{number}"):
            sessions.resume(name)
        assert path.with_name(f"{path.name}.corrupt-{number}").read_bytes() == content
        assert not path.exists()


def test_a_damaged_one_is_listed_as_such(sessions):
    name = kept(sessions, AN_ANSWER)
    sessions.path(name).write_bytes(b"garbage\n")
    assert [summary.damaged for summary in sessions.summaries()] == [True]


def test_a_session_in_use_can_be_neither_gone_on_with_nor_forgotten(sessions):
    session = sessions.begin(HEADER, "mine")
    session.journal.append(AN_ANSWER)
    for action in (sessions.resume, sessions.forget):
        with pytest.raises(OutputError, match="another window"):
            action("mine")
    session.journal.close()
    sessions.forget("mine")
    assert not sessions.exists("mine")


@pytest.mark.parametrize("action", ["resume", "forget"])
def test_one_that_does_not_exist_is_a_wrong_name(sessions, action):
    kept(sessions, AN_ANSWER, name="mine")
    with pytest.raises(UsageError, match="no session") as caught:
        getattr(sessions, action)("your")
    assert "mine" in caught.value.hint


def test_a_damaged_one_can_be_forgotten(sessions):
    name = kept(sessions, AN_ANSWER)
    sessions.path(name).write_bytes(b"garbage\n")
    sessions.forget(name)
    assert sessions.summaries() == ()


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot be made"):
        Sessions(tmp_path / "file" / "sessions").begin(HEADER)
