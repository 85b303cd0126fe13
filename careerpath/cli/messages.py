"""Errors and remarks on stderr, in plain text, whatever the output format."""

from __future__ import annotations

import sys

from careerpath.errors import CareerpathError, FileProblemsError
from careerpath.report.plain import printable

#: More problems than this are counted, not listed.
_MOST = 50


def print_error(error: CareerpathError) -> int:
    """Print the message, the problems behind it and what to do; return the exit code."""
    problems = error.problems if isinstance(error, FileProblemsError) else ()
    say(f"careerpath: {error.message}")
    for problem in problems[:_MOST]:
        say(str(problem))
    if len(problems) > _MOST:
        say(f"... and {len(problems) - _MOST} more.")
    if error.hint:
        say(error.hint)
    return error.exit_code


def say(text: str) -> None:
    """Print one line to stderr; never fail over it, and never pass on what could act on a terminal."""
    try:
        sys.stderr.write(printable(text, keep_lines=True) + "\n")
    except (OSError, ValueError):
        return
