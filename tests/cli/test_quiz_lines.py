"""The quiz off a terminal: lines from a pipe."""

from __future__ import annotations

import json
import shlex
import subprocess

import pytest

from .quiz_runs import PATIENCE, ROOT, command, document, run

#: Three gates, then answers; an example follows each strong one.
A_RUN = ["3", "0", "G4", "2", "", "2", "Explained a new rule to a dealer.", "3", *["not-yet"] * 20]


@pytest.fixture(autouse=True)
def _own_state(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def test_the_end_is_an_assessment():
    found = document(run(A_RUN, "--json"))
    assert found["schema"] == "careerpath/assess/1"
    assert found["placement"]["level"] == "G4"
    quoted = [evidence["quote"] for verdict in found["verdicts"] for evidence in verdict["evidence"]]
    assert "Explained a new rule to a dealer." in quoted
    assert found["quiz"]["asked"] == found["quiz"]["answered"]


def test_no_escape_byte_and_no_session(tmp_path):
    done = run(A_RUN)
    assert done.returncode == 0
    assert b"\x1b" not in done.stdout + done.stderr
    assert not (tmp_path / "state").exists()


def test_the_end_of_input_ends_the_quiz_with_what_is_known():
    found = document(run(A_RUN[:5], "--json"))
    assert found["quiz"]["answered"] == 4
    assert run(b"", "--json").returncode == 0


def test_nothing_said_leaves_everything_unknown():
    verdicts = document(run(b"", "--json"))["verdicts"]
    assert {verdict["status"] for verdict in verdicts} == {"unknown"}


@pytest.mark.parametrize("closed", ["<&-", "2>&-", "<&- 2>&-"])
def test_standard_streams_that_are_closed_do_not_matter(closed):
    program = ["sh", "-c", f"exec {shlex.join(command('--json'))} {closed}"]
    done = subprocess.run(program, input=b"", capture_output=True, cwd=ROOT, timeout=PATIENCE, check=False)
    assert document(done)["quiz"]["answered"] == 0


def test_skipping_everything_makes_no_gaps():
    found = document(run(["s"] * 40, "--json"))
    assert found["gaps"] == []
    assert found["quiz"]["answered"] == 0


def test_the_end_can_be_jumped_to():
    found = document(run(["3", "e", "never read"], "--json"))
    assert found["quiz"]["answered"] == 1


@pytest.mark.parametrize(
    "typed",
    [b"", b"x" * 10_000, b"\x1b[2J\x00\x07", "\u0661\u0662 \u05d0 \u4e00 \u202e".encode(), b"\xff\xfe", b"99", b"-1"],
)
def test_whatever_is_typed_gets_one_short_message_and_the_question_again(typed):
    clean = document(run(A_RUN, "--json"))
    lines = b"\n".join([b"3", typed, b"0", typed, b"G4", b"2", b"", typed, *map(str.encode, A_RUN[5:])]) + b"\n"
    done = run(lines, "--json")
    assert document(done) == clean
    assert b"\x1b" not in done.stderr
    assert b"\x00" not in done.stderr
    assert max(map(len, done.stderr.splitlines())) < 200
    assert done.stderr.count(b"Question 2,") == 1


@pytest.mark.parametrize("endless", [b"x\n", b"\n", b"?\n" * 3 + b"x\n"])
def test_input_that_never_answers_does_not_go_on_for_ever(endless):
    done = run(endless * 2000, "--json")
    assert done.returncode == 4
    assert b"Traceback" not in done.stderr


def test_numbers_alone_are_enough():
    found = document(run(["3", "0", "2", *["1"] * 30], "--json"))
    assert found["quiz"]["asked"] > 3


def test_back_and_the_same_answer_again_is_byte_for_byte_the_same():
    for position in range(1, len(A_RUN[:9])):
        again = [*A_RUN[:position], "b", *_last_answer(position), *A_RUN[position:]]
        assert run(again, "--json").stdout == run(A_RUN, "--json").stdout, position


def _last_answer(position):
    """The line that answers the question which `b` leads back to: its example is not asked for a second time."""
    answers = A_RUN[:position]
    return answers[-2:-1] if position in {5, 7} else answers[-1:]


def test_full_asks_everything():
    most = document(run(["s"] * 3 + ["not-yet"] * 60, "--json", "--full"))["quiz"]
    assert most["aim"] == "full"
    assert most["asked"] > document(run(A_RUN, "--json"))["quiz"]["asked"] * 2


def test_target_asks_what_decides_the_target():
    found = document(run(["4", "0", "G4", *["3"] * 30], "--json", "--target", "G5"))
    assert found["target"]["level"] == "G5"
    assert all(verdict["status"] != "unknown" for verdict in found["verdicts"])


def test_a_question_is_explained():
    done = run(["?", "3", "?", "e"])
    assert done.returncode == 0
    assert b"G8 asks for at least 2 years." in done.stderr


def test_more_supervision_than_work_is_asked_about_and_taken():
    odd, usual = run(["3", "5", "e"], "--json"), run(["3", "3", "e"], "--json")
    assert b"More years of supervision (5) than of work that fits (3)" in odd.stderr
    assert b"More years" not in usual.stderr
    assert document(odd)["quiz"]["answered"] == 2


def test_an_example_is_shown_without_anything_that_acts():
    typed = b"Trained two <b>clerks</b> [red]well[/red] \x1b[2J\x1b]0;x\x07 \xe2\x80\xaedesrever"
    done = run(b"3\n0\nG4\n1\n" + typed + b"\ne\n", "--all")
    assert b"<b>clerks</b> [red]well[/red]" in done.stdout
    for shown in (done.stdout, done.stderr):
        assert not {b"\x1b", b"\x07", b"\xe2\x80\xae"} & {shown[i : i + n] for n in (1, 3) for i in range(len(shown))}


def test_the_profile_that_is_saved_gives_the_same_level_and_verdicts(tmp_path):
    path = tmp_path / "me.yaml"
    quiz = document(run(A_RUN, "--json", "--save-profile", str(path)))
    assert path.stat().st_mode & 0o077 == 0
    again = document(run(b"", "--json", "--profile", str(path)))
    assert again["placement"]["level"] == quiz["placement"]["level"]
    assert [v["status"] for v in again["verdicts"]] == [v["status"] for v in quiz["verdicts"]]


def test_a_profile_that_cannot_be_written_is_said(tmp_path):
    done = run(A_RUN, "--json", "--save-profile", str(tmp_path / "none" / "me.yaml"))
    assert done.returncode == 1
    assert json.loads(done.stdout)


@pytest.mark.parametrize(
    "options",
    [
        ["--target", "G7"],
        ["--slip", "0.7"],
        ["--certainty", "2"],
        ["--max-questions", "0"],
        ["--min-questions", "5", "--max-questions", "2"],
        ["--continue", "--new"],
        ["--continue"],
        ["--forget", "none"],
        ["--session", "../x"],
        ["--full", "--max-questions", "3"],
    ],
)
def test_options_that_make_no_sense_are_wrong_usage(options):
    done = run(A_RUN, *options)
    assert done.returncode == 2
    assert done.stdout == b""
    assert b"Traceback" not in done.stderr
