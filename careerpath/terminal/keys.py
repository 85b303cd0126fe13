"""Single keys from a terminal, without waiting for Enter. The terminal is given back as it was, whatever happens."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: What Ctrl-D sends, while keys are read one by one.
_END_OF_INPUT = "\x04"
#: More than this at once was not typed by hand.
_MOST_TYPED = 32
#: Seconds to wait for the rest of a key that sends several bytes, or of what is being pasted.
_PAUSE = 0.03
_CHUNK = 1024

if sys.platform == "win32":  # pragma: no cover (other systems are tested)
    import msvcrt

    def has_keys() -> bool:
        """Return whether single keys can be read."""
        return sys.stdin.isatty()

    def read_key(redraw: Callable[[], None]) -> str | None:  # noqa: ARG001 (nothing stops and goes on here)
        """Return one key as a character, several for a key without one, or None at the end of input."""
        key = msvcrt.getwch()
        if key == "\x03":
            raise KeyboardInterrupt
        if key in "\x00\xe0":
            return key + msvcrt.getwch()
        return None if key in (_END_OF_INPUT, "\x1a") else key.replace("\r", "\n")

else:
    import select
    import signal
    import termios
    import tty

    def has_keys() -> bool:
        """Return whether single keys can be read."""
        return sys.stdin.isatty()

    def read_key(redraw: Callable[[], None]) -> str | None:
        """Return what was pressed: one character, several for a key without one or for keys typed ahead or pasted.

        None at the end of input. `redraw` is called when the program goes on after it was stopped with Ctrl-Z.
        """
        opened = sys.stdin.fileno()
        with _single_keys(opened, redraw):
            data = os.read(opened, _CHUNK)
            while _more(opened, data):
                data = data[: _CHUNK * 8] + os.read(opened, _CHUNK)
        text = data.decode("utf-8", "replace")
        return text if text and text[0] != _END_OF_INPUT else None

    def _more(opened: int, data: bytes) -> bool:
        """Whether to read on: the rest of an escape sequence, of a letter, or of a paste."""
        partial = data[:1] == b"\x1b" or data[-1:] > b"\x7f" or len(data) > _MOST_TYPED
        return bool(data) and bool(select.select([opened], [], [], _PAUSE if partial else 0)[0])

    @contextmanager
    def _single_keys(opened: int, redraw: Callable[[], None]) -> Iterator[None]:
        before = termios.tcgetattr(opened)

        def stop(number: int, _frame: object) -> None:
            termios.tcsetattr(opened, termios.TCSANOW, before)
            signal.signal(number, signal.SIG_DFL)
            os.kill(os.getpid(), number)
            signal.signal(number, stop)
            tty.setcbreak(opened, termios.TCSANOW)
            redraw()

        handled = signal.signal(signal.SIGTSTP, stop)
        try:
            tty.setcbreak(opened, termios.TCSANOW)
            yield
        finally:
            signal.signal(signal.SIGTSTP, handled)
            termios.tcsetattr(opened, termios.TCSANOW, before)
