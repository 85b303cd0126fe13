"""The Python API, as its docstring shows it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import careerpath
from careerpath.errors import KnowledgeBaseError, ProfileError, UsageError

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture(scope="module")
def kb():
    return careerpath.load_kb(DATA)


def test_compare_goes_from_the_first_level_to_the_second(kb):
    result = careerpath.compare(kb, "G4", "G5")
    assert result.direction == "up"
    assert [r.id for r in result.added] == ["interpret-regulations", "resolve-nonroutine", "guide-staff"]
    assert careerpath.compare(kb, "mid", "entry", family="gs-0501").direction == "down"


def test_assess_reads_a_profile_and_takes_a_target(kb, tmp_path):
    file = tmp_path / "me.yaml"
    file.write_text("current: G4\nanswers: {guide-staff: not-yet}\n", encoding="utf-8")
    result = careerpath.assess(kb, careerpath.read_profile(file), target="G5")
    assert result.target.level == "G5"
    assert [gap.requirement.id for gap in result.gaps] == ["guide-staff"]


def test_match_ranks_requirements_of_a_family(kb):
    said = "Keyed address changes into the licensing database"
    assert careerpath.match(kb, said).matches[0].requirement == "update-records"
    assert {m.family for m in careerpath.match(kb, said, family="gs-0501").matches} <= {"gs-0501"}


def test_what_is_wrong_is_raised_as_the_docstrings_say(kb, tmp_path):
    with pytest.raises(UsageError):
        careerpath.compare(kb, "G3", "G5")
    with pytest.raises(UsageError):
        careerpath.match(kb, "x", family="nope")
    with pytest.raises(ProfileError):
        careerpath.read_profile(tmp_path / "nowhere.yaml")
    with pytest.raises(KnowledgeBaseError):
        careerpath.load_kb(tmp_path)


def test_importing_the_package_loads_none_of_it():
    script = "import sys, careerpath; print([m for m in sys.modules if m.startswith('careerpath.')])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=DATA.parent)
    assert done.stdout.strip() == "[]"
