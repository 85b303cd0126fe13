"""Single keys from a terminal, without waiting for Enter. The terminal is given back as it was, whatever happens."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

#: What Ctrl-D sends, while keys are read one by one.
_END_OF_INPUT = "\x04"

if sys.platform == "win32":  # pragma: no cover (other systems are tested)
    import msvcrt

    class KeyReader:
        """Reads keys from the console, which needs no preparation."""

        def read(self, redraw: Callable[[], None]) -> str | None:  # noqa: ARG002 (nothing stops and goes on here)
            """Return one key as a character, two for a key without one, or None at the end of input."""
            key = msvcrt.getwch()
            if key == "\x03":
                raise KeyboardInterrupt
            if key in "\x00\xe0":
                return key + msvcrt.getwch()
            return None if key in {_END_OF_INPUT, "\x1a"} else key

        def release(self) -> None:
            """Let lines be read."""

        def take(self) -> None:
            """Let keys be read."""

        def drop_ahead(self) -> None:
            """Forget keys that were pressed and not read yet."""
            while msvcrt.kbhit():
                msvcrt.getwch()

else:
    import os
    import select
    import signal
    import termios
    import tty

    from careerpath.terminal.resuming import nothing, wait_for

    #: More than this at once was not typed by hand.
    _MOST_TYPED = 32
    #: Seconds to wait for the rest of a key that sends several bytes, or of what is being pasted.
    _PAUSE = 0.03
    _CHUNK, _MOST_KEPT = 1024, 8192

    class KeyReader:
        """Reads keys, with the terminal set to send each at once and to show none, from `take` to `release`."""

        def __init__(self) -> None:
            """Change nothing yet."""
            self._opened = sys.stdin.fileno()
            self._before: list[Any] | None = None
            self._handled: object = None
            self._redraw: Callable[[], None] = nothing
            #: Whether the program was stopped and went on before it was known what to draw again.
            self._missed = False

        def take(self) -> None:
            """Have keys sent at once. Stopping with Ctrl-Z gives the terminal back until the program goes on."""
            if self._before is None:
                self._before = termios.tcgetattr(self._opened)
                self._handled = signal.signal(signal.SIGTSTP, self._stop)
                tty.setcbreak(self._opened, termios.TCSANOW)

        def release(self) -> None:
            """Give the terminal back as it was. Nothing happens when it was not taken."""
            if self._before is not None:
                termios.tcsetattr(self._opened, termios.TCSANOW, self._before)
                signal.signal(signal.SIGTSTP, self._handled)  # type: ignore[arg-type]
                self._before = None

        def drop_ahead(self) -> None:
            """Forget keys that were pressed and not read yet."""
            termios.tcflush(self._opened, termios.TCIFLUSH)

        def read(self, redraw: Callable[[], None]) -> str | None:
            """Return what was pressed: one character, or several for a key without one and for what was pasted.

            None at the end of input. `redraw` is called when the program goes on after it was stopped, and at once when
            that was since the keys were taken.
            """
            self.take()
            self._redraw = redraw
            if self._missed:
                self._missed = False
                redraw()
            wait_for(self._opened)
            data = os.read(self._opened, _CHUNK)
            while self._more(data):
                data = data[:_MOST_KEPT] + os.read(self._opened, _CHUNK)
            self._redraw = nothing
            text = data.decode("utf-8", "replace")
            return text if text and text[0] != _END_OF_INPUT else None

        def _more(self, data: bytes) -> bool:
            """Whether to read on: the rest of an escape sequence, of a letter, or of a paste."""
            partial = data[:1] == b"\x1b" or data[-1:] > b"\x7f" or len(data) > _MOST_TYPED
            return bool(data) and bool(select.select([self._opened], [], [], _PAUSE if partial else 0)[0])

        def _stop(self, number: int, _frame: object) -> None:
            self.release()
            os.kill(os.getpid(), number)
            self.take()
            self._missed = self._redraw is nothing
            self._redraw()
