"""The first question waits for nothing that only the result needs."""

from __future__ import annotations

import subprocess
import sys

import pytest

from .quiz_runs import PATIENCE, ROOT, run


@pytest.mark.parametrize(
    "heavy", ["rapidfuzz", "yaml", "rich.table", "careerpath.matching", "careerpath.advice.assess"]
)
def test_the_first_question_does_without(heavy):
    # The first run may have to compile the knowledge base; those after it find it in the cache.
    run(["q"])
    program = [sys.executable, "-X", "importtime", "-m", "careerpath", "assess"]
    done = subprocess.run(program, input=b"q\n", capture_output=True, cwd=ROOT, timeout=PATIENCE, check=True)
    loaded = {line.rpartition(b"|")[2].strip().decode() for line in done.stderr.splitlines() if b"|" in line}
    assert "careerpath.quiz.choice" in loaded
    assert heavy not in loaded
