"""The benchmark's own code, on few people: benchmarks/quiz_simulation.py has the figures that count."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from careerpath.quiz.settings import Settings

_PATH = Path(__file__).parents[2] / "benchmarks" / "quiz_simulation.py"
_PEOPLE = 300


@pytest.fixture(scope="module")
def benchmark():
    spec = importlib.util.spec_from_file_location("quiz_simulation", _PATH)
    module = importlib.util.module_from_spec(spec)
    import sys  # noqa: PLC0415

    sys.modules["quiz_simulation"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("reading", "noise", "median", "ninetieth", "right"),
    [("eight", 0.10, 8, 13, 0.94), ("five", 0.10, 8, 13, 0.94), ("five", 0.05, 6, 13, 0.97)],
)
def test_few_questions_find_the_level(shipped_kb, benchmark, reading, noise, median, ninetieth, right):
    simulation = benchmark.Simulation(shipped_kb, benchmark.Setup(reading, noise), Settings(), seed=3)
    outcomes = [simulation.person(number % 5) for number in range(_PEOPLE)]
    counts = sorted(outcome.questions for outcome in outcomes)
    hit = sum(outcome.found == outcome.level for outcome in outcomes) / _PEOPLE
    full = sum(outcome.full == outcome.level for outcome in outcomes) / _PEOPLE
    assert counts[_PEOPLE // 2] <= median
    assert counts[int(_PEOPLE * 0.9)] <= ninetieth
    assert hit >= right
    assert hit >= full - 0.02
