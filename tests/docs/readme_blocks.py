"""The blocks of the README that hold a command's output."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

README = Path(__file__).parents[2] / "README.md"
BLOCK = re.compile(r"(<!-- output: (?P<command>[^\n]+) -->\n```text\n)(?P<shown>.*?)(```\n<!-- end -->)", re.DOTALL)


def blocks(text: str) -> dict[str, str]:
    return {found["command"]: found["shown"] for found in BLOCK.finditer(text)}


def output_of(command: str) -> str:
    words = shlex.split(command)
    assert words[0] == "careerpath"
    env = {**os.environ, "COLUMNS": "80", "NO_COLOR": "1", "PYTHONPATH": str(README.parent)}
    done = subprocess.run(
        [sys.executable, "-m", *words], capture_output=True, text=True, encoding="utf-8", env=env, check=True
    )
    return done.stdout
