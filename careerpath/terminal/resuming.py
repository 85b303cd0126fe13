"""What to do when the program goes on after it was stopped (Ctrl-Z, then `fg`), while it waits for a line."""

from __future__ import annotations

import signal
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def nothing() -> None:
    """Draw nothing."""


if sys.platform == "win32":  # pragma: no cover (nothing stops and goes on there)

    @contextmanager
    def redrawing(redraw: Callable[[], None]) -> Iterator[None]:  # noqa: ARG001
        """Do nothing."""
        yield

else:

    @contextmanager
    def redrawing(redraw: Callable[[], None]) -> Iterator[None]:
        """Call `redraw` whenever the program goes on. The terminal has dropped what was typed of the line by then."""
        before = signal.signal(signal.SIGCONT, lambda _number, _frame: redraw())
        try:
            yield
        finally:
            signal.signal(signal.SIGCONT, before)
