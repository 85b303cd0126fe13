"""The command line: parse, call, render. One command a file, imported only when it is named."""

from __future__ import annotations

from careerpath.cli.run import main

__all__ = ["main"]
