"""The quiz on a terminal: keys, signals, narrow windows, and the offers that only a person gets."""

from __future__ import annotations

import fcntl
import shlex
import shutil
import struct
import sys
import termios
from itertools import cycle

import pytest

from careerpath.records.journal import read
from careerpath.records.places import sessions_folder

from .quiz_runs import command, run

if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

from .quiz_terminal import Terminal

HELP = "e end now"


@pytest.fixture(autouse=True)
def _own_state(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def open_terminal():
    opened = []

    def make(*arguments, **settings):
        opened.append(Terminal(*arguments, **settings))
        return opened[-1]

    yield make
    for terminal in opened:
        try:
            terminal.kill()
        except (ProcessLookupError, ChildProcessError, OSError):
            continue


def through_gates(terminal):
    for line in ("4", "0"):
        terminal.expect(HELP)
        terminal.send(f"{line}\n")
    terminal.expect(HELP)
    terminal.send("2")
    terminal.expect(HELP)


def test_one_key_answers_and_the_example_is_a_line(open_terminal):
    terminal = open_terminal()
    through_gates(terminal)
    terminal.send("2")
    terminal.expect("Give one example")
    terminal.send("Explained a new rule to a dealer.\n")
    terminal.expect("Question 5")
    terminal.expect(HELP)
    terminal.send("5")
    terminal.expect("Not yet")
    terminal.expect("Question 6")
    terminal.send("e")
    terminal.expect("Where this stands")
    terminal.expect("me.yaml")
    terminal.send("\n")
    assert terminal.end() == 0
    assert "\x1b[" in terminal.screen


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}, {"ACCESSIBLE": "1"}])
def test_plain_is_plain_on_a_terminal_too(open_terminal, environment):
    terminal = open_terminal(**environment)
    for line in ("4", "0", "2", "2", "", "e"):
        terminal.expect("> ")
        terminal.send(f"{line}\n")
    terminal.expect("Save your answers")
    terminal.send("\n")
    assert terminal.end() == 0
    dialog = terminal.screen.partition("Where this stands")[0]
    assert "\x1b" not in dialog


def test_what_is_no_answer_gets_a_message_and_nothing_pasted_acts(open_terminal):
    terminal = open_terminal()
    through_gates(terminal)
    for typed in ("x", "9", "\x1b[A", "\u00e9", "quite a long paste, with q and e and 1 in it " * 40):
        terminal.send(typed)
        terminal.expect("is no answer")
        terminal.expect("> ")
    terminal.send("?")
    terminal.expect("tells most")
    terminal.send("5")
    terminal.expect("Question 5")


def test_enter_keeps_what_was_said_before_going_back(open_terminal):
    terminal = open_terminal()
    through_gates(terminal)
    terminal.send("3")
    terminal.expect("Question 5")
    terminal.expect(HELP)
    terminal.send("b")
    terminal.expect("Enter keeps: With help")
    terminal.expect("> ")
    terminal.send("\n")
    terminal.expect("With help")
    terminal.expect("Question 5")


def test_ctrl_c_saves_and_the_next_start_offers_to_continue(open_terminal):
    terminal = open_terminal()
    through_gates(terminal)
    terminal.send("\x03")
    terminal.expect("--continue")
    assert terminal.end() == 130
    again = open_terminal()
    again.expect("unfinished session")
    again.expect("> ")
    again.send("1")
    again.expect("Question 4")


def test_starting_anew_leaves_the_other_session(open_terminal):
    terminal = open_terminal()
    through_gates(terminal)
    terminal.send("q")
    terminal.expect("saved")
    assert terminal.end() == 0
    again = open_terminal()
    again.expect("> ")
    again.send("2")
    again.expect(HELP)
    again.send("3\n")
    again.expect("Question 2")
    names = sorted(path.name for path in sessions_folder().iterdir())
    assert names == ["quiz-1.jsonl", "quiz-2.jsonl"]


@pytest.mark.parametrize(("key", "code"), [("\x04", 0), ("q", 0), ("\x03", 130)])
def test_leaving_where_a_session_is_offered_changes_nothing(open_terminal, key, code):
    run(["4", "0"], "--session", "mine")
    before = {path: path.read_bytes() for path in sessions_folder().iterdir()}
    terminal = open_terminal()
    terminal.expect("Start anew")
    terminal.expect("> ")
    terminal.send(key)
    terminal.expect("'mine' is kept as it was")
    assert terminal.end() == code
    assert "Question" not in terminal.text
    assert {path: path.read_bytes() for path in sessions_folder().iterdir()} == before


@pytest.mark.parametrize("key", ["q\n", "e\n", "\x03", "\x04"])
def test_leaving_before_the_first_answer_leaves_no_session(open_terminal, key):
    terminal = open_terminal()
    terminal.expect(HELP)
    terminal.send(key)
    if terminal.expect("no answer to save", "Save your answers") == "Save your answers":
        terminal.send("\n")
    terminal.end()
    assert list(sessions_folder().iterdir()) == []


def test_ctrl_d_ends_with_what_is_known(open_terminal):
    terminal = open_terminal()
    through_gates(terminal)
    terminal.send("\x04")
    terminal.expect("Where this stands")
    assert terminal.end() == 0


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs a shell that stops and goes on with programs")
def test_stopped_with_ctrl_z_and_brought_back(open_terminal):
    shell = open_terminal(program=["bash", "--norc", "--noprofile", "--noediting", "-i"], PS1="shell$ ")
    shell.expect("shell$ ")
    shell.send(f"{shlex.join(command())}\n")
    through_gates(shell)
    assert not _shows_what_is_typed(shell)
    shell.send("\x1a")
    shell.expect("shell$ ")
    assert _shows_what_is_typed(shell)
    shell.send("fg\n")
    shell.expect("Question 4")
    shell.expect(HELP)
    shell.send("5")
    shell.expect("Question 5")
    shell.expect(HELP)
    shell.send("\x03")
    shell.expect("saved")
    shell.expect("shell$ ")
    assert _shows_what_is_typed(shell)


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs a shell that stops and goes on with programs")
@pytest.mark.parametrize("plain", [{}, {"NO_COLOR": "1"}])
def test_stopped_where_a_line_is_typed_the_question_comes_back(open_terminal, plain):
    shell = open_terminal(program=["bash", "--norc", "--noprofile", "--noediting", "-i"], PS1="shell$ ", **plain)
    shell.expect("shell$ ")
    shell.send(f"{shlex.join(command())}\n")
    shell.expect(HELP)
    shell.expect("> ")
    shell.send("7\x1a")
    shell.expect("shell$ ")
    shell.send("fg\n")
    shell.expect("Question 1")
    shell.expect(HELP)
    shell.expect("> ")
    shell.send("3\n")
    shell.expect("Question 2")


def _shows_what_is_typed(terminal):
    return bool(termios.tcgetattr(terminal.opened)[3] & termios.ECHO)


def test_a_narrow_window_and_one_that_is_resized(open_terminal):
    terminal = open_terminal(columns=20)
    fcntl.ioctl(terminal.opened, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 20, 0, 0))
    terminal.expect("Question 1")
    terminal.expect("now")
    assert max(len(line) for line in terminal.text.splitlines()) <= 20
    fcntl.ioctl(terminal.opened, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
    terminal.send("3\n")
    terminal.expect("Question 2")


def test_killed_between_two_keys_nothing_is_lost(open_terminal):
    terminal = open_terminal()
    through_gates(terminal)
    terminal.send("5")
    terminal.expect("Question 5")
    terminal.kill()
    written = read(sessions_folder() / "quiz-1.jsonl").events
    assert [event["value"] for event in written] == [4.0, 0.0, "G4", "not-yet"]


def test_without_a_place_to_save_the_person_decides(open_terminal, tmp_path):
    (tmp_path / "file").write_text("")
    terminal = open_terminal(XDG_STATE_HOME=str(tmp_path / "file"))
    terminal.expect("Go on without saving")
    terminal.expect("> ")
    terminal.send("1")
    terminal.expect("Question 1")
    other = open_terminal(XDG_STATE_HOME=str(tmp_path / "file"))
    other.expect("> ")
    other.send("2")
    other.expect("cannot be made")
    assert other.end() == 1


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs a shell that limits the size of files")
def test_a_disk_that_fills_up_is_said_at_once_and_the_person_decides(open_terminal):
    limited = ["bash", "-c", f"ulimit -f 1; exec {shlex.join(command())}"]
    terminal = open_terminal(program=limited)
    through_gates(terminal)
    for key in cycle("b2"):
        terminal.send(key)
        if terminal.expect("Go on without saving", HELP) != HELP:
            break
    terminal.expect("> ")
    terminal.send("1")
    terminal.expect(HELP)
    terminal.send("e")
    terminal.expect("Where this stands")


def test_a_session_in_another_window_is_told_on_a_terminal(open_terminal):
    first = open_terminal()
    through_gates(first)
    second = open_terminal()
    second.expect("another window")
    second.expect("Question 1")


def test_a_damaged_session_is_set_aside_and_a_new_one_begun(open_terminal):
    run(["3", "0"], "--session", "mine")
    path = sessions_folder() / "mine.jsonl"
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([*lines[:2], b"damage\n", *lines[2:]]))
    terminal = open_terminal("--continue", "--session", "mine")
    terminal.expect("corrupt-1")
    terminal.expect("Question 2")


def test_the_profile_is_saved_where_the_person_says(open_terminal, tmp_path):
    taken = tmp_path / "taken.yaml"
    taken.write_text("id: somebody\n")
    terminal = open_terminal()
    through_gates(terminal)
    terminal.send("e")
    terminal.expect("Save your answers")
    typed = [(name, "Type the name of the file") for name in ("2", "y", "./1")]
    for name, reply in (*typed, (taken, "such a file already"), (tmp_path / "no" / "me.yaml", "could not be written")):
        terminal.send(f"{name}\n")
        terminal.expect(reply)
    terminal.send(f"{tmp_path / 'me.yaml'}\n")
    terminal.expect("Saved as")
    terminal.expect(str(tmp_path)[:30])
    terminal.expect("careerpath plan --profile")
    assert terminal.end() == 0
    assert taken.read_text() == "id: somebody\n"
    assert "current: G4" in (tmp_path / "me.yaml").read_text()
