"""Whatever a person types or feeds in: one clear message, the exit code of the design, never a traceback."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ESCAPE = "\x1b[31m"


def refused(done, code, *words):
    assert done.returncode == code, (done.returncode, done.stderr)
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
    for word in words:
        assert word in done.stderr, done.stderr
    return done.stderr


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["compare", "G3", "G5"], ["G3", "Did you mean", "G2"]),
        (["compare", "g9", "G5"], ["g9", "G8"]),
        (["compare", "G4"], ["B"]),
        (["compare", "G4", "principal"], ["principal", "mn-customer-service:principal"]),
        (["compare", "gs-0501:senor", "G4"], ["senor", "senior"]),
        (["compare", "mo-custmer-service:G4", "G5"], ["mo-customer-service"]),
        (["compare", "G4", "G5", "--family", "nope"], ["nope"]),
        (["compare", "", "G5"], []),
        (["compare", "G4", "[red]x[/red]" + ESCAPE], ["[red]x[/red]"]),
        (["compare", "G4", "G5", "--jsn"], ["--jsn"]),
        (["comprae", "G4", "G5"], ["comprae", "compare"]),
        (["kb", "chek"], ["chek", "check"]),
        (["kb", "schema", "nope"], ["nope", "compare"]),
        (["assess", "--target", "G55", "--profile", "-"], ["G55", "G5"]),
        (["assess", "--profile", "-", "--text", "-"], ["--profile"]),
        (["match", "--family", "nope", "-"], ["nope"]),
        (["compare", "G4", "G5", "--profile", "-", "--today", "soon"], ["soon", "YYYY-MM-DD"]),
    ],
)
def test_wrong_usage_is_exit_2(run, words, told):
    message = refused(run(*words), 2, *told)
    assert ESCAPE not in message


@pytest.mark.parametrize(
    "words", [["compare", "G4", "G5"], ["show"], ["match", "-"], ["assess", "--profile", "-"], ["kb", "check"]]
)
def test_a_knowledge_base_that_is_missing_is_exit_3(run, words, tmp_path):
    refused(run(*words, "--kb", str(tmp_path / "nowhere")), 3, "nowhere")
    refused(run(*words, env={"CAREERPATH_KB": str(tmp_path)}), 3)


def test_a_half_valid_knowledge_base_lists_every_problem_with_its_place(run, broken_kb):
    message = refused(run("compare", "G4", "G5", "--kb", str(broken_kb)), 3, "kb.yaml", ":1:1:")
    assert message.count("FIELD101") >= 2


def test_kb_check_prints_the_problems_to_stdout(run, broken_kb):
    done = run("kb", "check", str(broken_kb))
    assert done.returncode == 3
    assert done.stdout.splitlines()[-1].endswith("problems")
    assert all(":" in line for line in done.stdout.splitlines())


@pytest.fixture
def broken_kb(tmp_path):
    folder = tmp_path / "kb"
    shutil.copytree(ROOT / "tests/kb/tiny", folder)
    kb = folder / "kb.yaml"
    kb.write_text("verson: '1'\n" + kb.read_text(encoding="utf-8"), encoding="utf-8")
    scale = folder / "scale.yaml"
    scale.write_text("colour: red\n" + scale.read_text(encoding="utf-8"), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"years: {relevant: -1}", ["1:19", "-1"]),
        (b"years: {relevant: many}", ["1:19"]),
        (b"years: {relevant: .nan}", ["1:19"]),
        (b"years: {relevant: 1e9}", ["1:19"]),
        (b"jobs: [{title: x, start: 2022-03, end: 2021-01}]", ["1:"]),
        (b"curent: G4", ["1:1", "current"]),
        (b"a: b: c", ["1:"]),
        (b"\xff\xfe\x00bad", []),
        (b"\x00\x01\x02", []),
        (b"a: 1\na: 2\n", ["2:1"]),
        (b"years:\n\trelevant: 1\n", ["2:"]),
        (b"[" * 60_000, ["1:"]),
        (b"a: &x [1]\nb: *x\n", ["1:"]),
    ],
)
def test_a_broken_profile_is_exit_4_with_its_place(run, content, told):
    refused(run("assess", "--profile", "-", input=content), 4, *told)


def test_files_that_are_missing_are_exit_4(run, tmp_path):
    for words in (["assess", "--profile"], ["assess", "--text"], ["match"]):
        refused(run(*words, str(tmp_path / "nowhere.txt")), 4, "nowhere.txt")
        refused(run(*words, str(tmp_path)), 4)


@pytest.mark.parametrize(
    ("content", "told"), [(b"fine\nTrained \0 staff\n", "2:1"), (b"fine\nTrained \xff staff\n", "2:9")]
)
def test_statements_that_are_no_text_are_exit_4_with_their_place(run, content, told):
    done = run("match", "--json", "-", input=content)
    assert done.returncode == 4
    assert told in done.stderr
    assert len(done.stdout.splitlines()) == 1, "what came before is answered"


def test_an_empty_profile_is_valid_and_has_no_gap(run):
    for empty in ("", "{}", "# nothing yet\n", "\ufeff"):
        done = run("assess", "--profile", "-", "--target", "G8", "--json", input=empty)
        assert done.returncode == 0, done.stderr
        result = json.loads(done.stdout)
        assert result["gaps"] == []
        assert {v["status"] for v in result["verdicts"]} == {"unknown"}


def test_what_a_person_writes_is_shown_as_text_and_never_obeyed(run):
    hostile = (
        "statements: ['[red]Trained[/red] new hires \\x1b[31m', \"Trained \\e[2J new \\u202e hires\"]\nid: '[bold]x'\n"
    )
    done = run("assess", "--profile", "-", "--all", input=hostile, env={"FORCE_COLOR": "1", "TERM": "xterm"})
    assert done.returncode == 0, done.stderr
    assert "[bold]x" in done.stdout
    assert "[red]Trained[/red]" in done.stdout
    assert "\x1b[2J" not in done.stdout
    assert "\\x1b[2J" in done.stdout
    assert "\u202e" not in done.stdout


def test_a_reader_that_leaves_early_is_told_nothing():
    command = [sys.executable, "-m", "careerpath", "show", "gs-0501:senior"]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env) as process:
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("form", [[], ["--json"]])
def test_a_full_disk_is_exit_1_with_a_message(form):
    command = [sys.executable, "-m", "careerpath", "compare", "G4", "G5", *form]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=env, text=True, check=False)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "space" in done.stderr


def test_no_home_and_a_cache_that_cannot_be_written_do_not_matter(run, tmp_path):
    expected = run("compare", "G4", "G5", "--json").stdout
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    assert run("compare", "G4", "G5", "--json", env={"XDG_CACHE_HOME": str(blocked / "x")}).stdout == expected
    assert (
        run("compare", "G4", "G5", "--json", env={"HOME": str(tmp_path / "no"), "XDG_CACHE_HOME": ""}).stdout
        == expected
    )
