"""Sessions as people meet them on the command line."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess

import pytest

from careerpath.records.places import sessions_folder

from .quiz_runs import PATIENCE, ROOT, Piped, command, document, run

LINES = ["3", "0", "G4", "3", "5", "5", "5", "5", "5", "5", "5", "5"]


@pytest.fixture(autouse=True)
def _own_state(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def path_of(name):
    return sessions_folder() / f"{name}.jsonl"


def test_a_named_session_goes_on_where_it_stopped():
    assert run(LINES[:4], "--json", "--session", "mine").returncode == 0
    whole = run(LINES, "--json")
    assert run(LINES[4:], "--json", "--session", "mine").stdout == whole.stdout
    assert run(b"", "--json", "--continue", "--session", "mine").stdout == whole.stdout


def test_continue_takes_the_session_used_last():
    run(LINES[:3], "--session", "first")
    run(LINES[:4], "--session", "second")
    run(LINES, "--session", "done")
    assert document(run(b"", "--json", "--continue"))["quiz"]["asked"] == 4


def test_quit_saves_and_says_how_to_go_on():
    done = run([*LINES[:4], "q"], "--session", "mine")
    assert done.returncode == 0
    assert done.stdout == b""
    assert b"--continue --session mine" in done.stderr


def test_sessions_are_listed_and_forgotten():
    run(LINES[:4], "--session", "mine")
    run(LINES, "--session", "done")
    listed = run(b"", "--sessions").stdout.decode()
    assert "mine: mo-customer-service, 4 answers, unfinished" in listed
    found = json.loads(run(b"", "--sessions", "--json").stdout)
    assert {one["name"]: one["state"] for one in found["sessions"]} == {"mine": "unfinished", "done": "finished"}
    assert run(b"", "--forget", "mine").returncode == 0
    assert "mine" not in run(b"", "--sessions").stdout.decode()


def test_new_does_not_replace_a_session():
    run(LINES[:4], "--session", "mine")
    before = path_of("mine").read_bytes()
    done = run(LINES, "--new", "--session", "mine")
    assert done.returncode == 2
    assert path_of("mine").read_bytes() == before


def test_a_second_window_is_told():
    quiz = Piped("--session", "mine")
    quiz.wait_for_prompt()
    done = run(LINES, "--session", "mine")
    quiz.kill()
    assert done.returncode == 1
    assert b"in use by another window" in done.stderr


def test_damage_is_said_and_the_file_kept():
    run(LINES[:5], "--session", "mine")
    lines = path_of("mine").read_bytes().splitlines(keepends=True)
    path_of("mine").write_bytes(b"".join([*lines[:4], b"damage\n", *lines[4:]]))
    done = run(LINES[3:], "--json", "--session", "mine")
    assert done.stdout == run(LINES, "--json").stdout
    assert b"mine.jsonl.corrupt-1" in done.stderr
    assert b"damage\n" in path_of("mine").with_name("mine.jsonl.corrupt-1").read_bytes()


def test_one_of_which_nothing_can_be_read_is_said_and_set_aside():
    run(LINES[:5], "--session", "mine")
    path_of("mine").write_bytes(b"garbage\n")
    done = run(LINES, "--session", "mine")
    assert done.returncode == 1
    assert b"corrupt-1" in done.stderr
    assert run(LINES, "--session", "mine").returncode == 0


def test_another_quiz_than_the_one_asked_for_is_not_gone_on_with():
    run(LINES[:4], "--session", "mine", "--target", "G5")
    done = run(LINES[4:], "--session", "mine", "--target", "G8")
    assert done.returncode == 2
    assert document(run(LINES[4:], "--json", "--session", "mine"))["target"]["level"] == "G5"


def test_a_store_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    done = run(LINES, "--session", "mine", XDG_STATE_HOME=str(tmp_path / "file"))
    assert done.returncode == 1
    assert b"cannot be" in done.stderr


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_a_store_that_is_read_only_is_said():
    run(LINES[:4], "--session", "mine")
    path_of("mine").chmod(0o400)
    done = run(LINES[4:], "--session", "mine")
    assert done.returncode == 1
    assert b"cannot be written" in done.stderr


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs a shell that limits the size of files")
def test_a_full_disk_is_said_and_what_was_answered_before_is_kept():
    limited = ["bash", "-c", f"ulimit -f 1; exec {shlex.join(command('--json', '--session', 'mine'))}"]
    lines = "".join(f"{line}\n" for line in [*LINES[:3], *["3", "b"] * 20])
    done = subprocess.run(limited, input=lines.encode(), capture_output=True, cwd=ROOT, timeout=PATIENCE, check=False)
    assert done.returncode == 1
    assert b"cannot be written" in done.stderr
    assert document(run(b"", "--json", "--continue", "--session", "mine"))["quiz"]["answered"] >= 3


def test_only_what_changed_in_the_knowledge_base_is_asked_again(tmp_path):
    data = tmp_path / "data"
    shutil.copytree(ROOT / "data", data)
    run(LINES[:6], "--session", "mine", "--kb", str(data))
    kept = [json.loads(line) for line in path_of("mine").read_bytes().splitlines()]
    changed = kept[5]["asked"].partition(": ")[2]
    family = data / "families" / "mo-customer-service.yaml"
    text = family.read_text()
    assert f"question: {changed}" in text
    family.write_text(text.replace(f"question: {changed}", "question: Do this quite differently."))
    done = run(["s"] * 30, "--json", "--session", "mine", "--kb", str(data))
    assert b"1 question comes again" in done.stderr
    assert b"Do this quite differently." in done.stderr
    assert document(done)["quiz"]["answered"] == 5


def test_a_session_of_a_family_that_is_gone_is_said(tmp_path):
    run(["3"], "--session", "mine", "--family", "mn-customer-service")
    data = tmp_path / "data"
    shutil.copytree(ROOT / "data", data)
    (data / "families" / "mn-customer-service.yaml").unlink()
    done = run(["3"], "--session", "mine", "--kb", str(data))
    assert done.returncode == 1
    assert b"does not fit" in done.stderr
