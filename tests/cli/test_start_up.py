"""What a command does not need is not imported."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = """
import sys
from careerpath.cli import main
sys.argv = ["careerpath", *{words!r}]
try:
    main()
except SystemExit:
    pass
sys.stderr.write("\\n".join(sys.modules))
"""


def loaded(*words):
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    # Once before, so that the knowledge base of a source checkout is compiled already.
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT.format(words=list(words))],
            capture_output=True,
            text=True,
            env=env,
            check=True,
            stdin=subprocess.DEVNULL,
        )
    assert done.stdout
    return set(done.stderr.split("\n"))


@pytest.mark.parametrize(
    "words", [["--help"], ["compare", "--help"], ["assess", "--help"], ["match", "--help"], ["kb", "--help"]]
)
def test_help_loads_no_yaml_no_rapidfuzz_and_no_knowledge_base(words):
    assert not loaded(*words, "--help") & {
        "yaml",
        "rapidfuzz",
        "rich",
        "careerpath.kb.load",
        "careerpath.model.knowledge",
    }


def test_compare_as_json_loads_only_what_it_needs():
    modules = loaded("compare", "G4", "G5", "--json")
    assert "careerpath.advice.compare" in modules
    heavy = {"yaml", "rapidfuzz", "rich", "jinja2", "sqlite3", "careerpath.matching", "careerpath.intake.profile_file"}
    assert not modules & heavy


def test_compare_as_text_loads_no_yaml_and_no_rapidfuzz():
    modules = loaded("compare", "G4", "G5")
    assert "rich.console" in modules
    assert not modules & {"yaml", "rapidfuzz"}
