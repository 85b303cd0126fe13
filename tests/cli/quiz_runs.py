"""The quiz run as a program, with its lines from a pipe."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
#: Seconds after which a program that says nothing more is taken to hang.
PATIENCE = 60
PROMPT = "> "


def command(*arguments):
    return [sys.executable, "-m", "careerpath", "assess", *arguments]


def run(lines, *arguments, **environment):
    """Give the quiz lines from a pipe; return the finished program."""
    text = "".join(f"{line}\n" for line in lines) if not isinstance(lines, bytes) else lines
    return subprocess.run(
        command(*arguments),
        input=text if isinstance(text, bytes) else text.encode(),
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, **environment},
        timeout=PATIENCE,
        check=False,
    )


def document(done):
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


class Piped:
    """The quiz at the other end of a pipe, line by line."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen(
            command(*arguments), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
        )

    def wait_for_prompt(self):
        """Read until the next prompt; return False when the program ends instead."""
        seen = b""
        while not seen.endswith(b"\n" + PROMPT.encode()):
            byte = self.process.stderr.read(1)
            if not byte:
                return False
            seen += byte
        return True

    def type(self, line):
        self.process.stdin.write(f"{line}\n".encode())
        self.process.stdin.flush()

    def kill(self):
        self.process.kill()
        self.process.communicate()
