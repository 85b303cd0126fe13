"""The real command, run as its user runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

#: As the installed `careerpath` starts, which matters where the program's own name does.
AS_SCRIPT = "import sys; sys.argv[0] = 'careerpath'; from careerpath.cli import main; main()"
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def run():
    """Return a function that runs `careerpath ...` off a terminal, 80 columns wide, and returns what it did."""

    def command(
        *words: str,
        input: str | bytes = b"",  # noqa: A002 (as subprocess calls it)
        env: dict[str, str] | None = None,
        as_script: bool = False,
        **settings: Any,
    ) -> subprocess.CompletedProcess[str]:
        given = input.encode() if isinstance(input, str) else input
        own = {
            "COLUMNS": "80",
            "PYTHONPATH": str(ROOT),
            "CAREERPATH_KB": "",
            "PYTHONIOENCODING": "utf-8",
            **(env or {}),
        }
        done = subprocess.run(
            [sys.executable, *(["-c", AS_SCRIPT] if as_script else ["-m", "careerpath"]), *words],
            input=given,
            capture_output=True,
            env={**os.environ, **own},
            timeout=60,
            check=False,
            **settings,
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode(), done.stderr.decode(errors="replace")
        )

    return command
