"""Kill -9 at any moment: nothing that was answered is lost, and the result is the same, byte for byte."""

from __future__ import annotations

import random
import time

import pytest

from careerpath.records.journal import begun, read
from careerpath.records.places import sessions_folder

from .quiz_runs import Piped, run

SCRIPT = [
    "4", "1", "G4",
    "2", "Explained a new rule to a dealer.",
    "3", "b", "1", "",
    "not-sure", "s", "5", "2", "Wrote the desk guide.", "5", "4", "5", "5", "5", "5", "5", "5",
]  # fmt: skip
OPTIONS = ("--json", "--min-questions", "9")
_KILLS = 50
_LONGEST = 0.45


@pytest.fixture(autouse=True)
def _own_state(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def undisturbed():
    done = run(SCRIPT, *OPTIONS)
    assert done.returncode == 0, done.stderr
    return done.stdout


def events(name):
    path = sessions_folder() / f"{name}.jsonl"
    return [event for event in read(path).events if event["event"] != "finished"] if begun(path) else []


def test_killed_at_every_question(undisturbed):
    for position in range(len(SCRIPT)):
        name = f"at-{position}"
        quiz = Piped(*OPTIONS, "--session", name)
        for line in SCRIPT[:position]:
            quiz.wait_for_prompt()
            quiz.type(line)
        asked = quiz.wait_for_prompt()
        quiz.kill()
        if not asked:
            assert position >= len(events(name))
            break
        assert len(events(name)) == position
        assert run(SCRIPT[position:], *OPTIONS, "--session", name).stdout == undisturbed


def test_killed_at_random_times(undisturbed):
    left, number = _KILLS, 0
    chance = random.Random(4)  # noqa: S311 (any times will do, as long as they are the same each run)
    while left:
        number += 1
        left -= _killed_until_done(f"random-{number}", chance, left, undisturbed)


def _killed_until_done(name, chance, most, undisturbed):
    """Kill and go on with one session until it comes through; return the number of kills."""
    kills = 0
    while kills < most:
        kills += 1
        known = len(events(name))
        quiz = Piped(*OPTIONS, "--session", name)
        for line in SCRIPT[known:]:
            quiz.type(line)
        time.sleep(chance.uniform(0, _LONGEST))
        finished = quiz.process.poll() is not None
        quiz.kill()
        assert len(events(name)) >= known
        if finished:
            break
    assert run(SCRIPT[len(events(name)) :], *OPTIONS, "--session", name).stdout == undisturbed
    return kills
