"""What to do when the program goes on after it was stopped (Ctrl-Z, then `fg`), while it waits for a line or a key."""

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

    def wait_for(opened: int) -> None:
        """Do nothing: what reads waits by itself."""

else:
    import os
    import select

    @contextmanager
    def redrawing(redraw: Callable[[], None]) -> Iterator[None]:
        """Call `redraw` whenever the program goes on. The terminal has dropped what was typed of the line by then."""
        before = signal.signal(signal.SIGCONT, lambda _number, _frame: redraw())
        try:
            yield
        finally:
            signal.signal(signal.SIGCONT, before)

    def wait_for(opened: int) -> None:
        """Wait until a file that is open has something to read; handlers of signals run meanwhile.

        A read that starts just after a signal came would keep its handler waiting for a key. So signals write to a
        pipe, which is waited for as well.
        """
        woken, wake = os.pipe()
        os.set_blocking(wake, False)
        before = signal.set_wakeup_fd(wake, warn_on_full_buffer=False)
        try:
            while opened not in (ready := select.select([opened, woken], [], [])[0]):
                os.read(woken, len(ready))
        finally:
            signal.set_wakeup_fd(before)
            os.close(woken)
            os.close(wake)
