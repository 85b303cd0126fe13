"""The command line: parse, call, render. One command a file, imported only when it is named."""

import gc

# Start-up makes many small objects and drops few: collecting while they are made costs a quarter of the start.
gc.set_threshold(50_000)

from careerpath.cli.run import main  # noqa: E402 (the collector is told first)

__all__ = ["main"]
