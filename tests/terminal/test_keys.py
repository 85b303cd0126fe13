"""Keys read one by one, on a terminal of their own."""

from __future__ import annotations

import os
import select
import signal
import sys
import threading
from pathlib import Path

import pytest

from careerpath.terminal.resuming import wait_for

pty = pytest.importorskip("pty")

ROOT = Path(__file__).parents[2]
#: Stops itself where a person may press Ctrl-Z while the question is still being written. In a session of its own
#: nothing stops for long, but the handler runs all the same, so that no timing is in it.
STOPPED_TOO_EARLY = """
import os, signal, sys
sys.path.insert(0, {root!r})
from careerpath.terminal.keys import KeyReader
reader = KeyReader()
reader.take()
os.kill(os.getpid(), signal.SIGTSTP)
print("key", reader.read(lambda: print("drawn again", flush=True)), flush=True)
reader.release()
"""


def test_a_stop_before_the_key_is_waited_for_draws_the_question_again_once():
    child, opened = pty.fork()
    if child == 0:
        os.execv(sys.executable, [sys.executable, "-c", STOPPED_TOO_EARLY.format(root=str(ROOT))])  # noqa: S606 (ours)
    os.write(opened, b"5")
    shown = b""
    try:
        while chunk := os.read(opened, 1024):
            shown += chunk
    except OSError:
        pass  # the terminal is gone with the program
    _, status = os.waitpid(child, 0)
    os.close(opened)
    assert os.waitstatus_to_exitcode(status) == 0
    assert shown.count(b"drawn again") == 1
    assert b"key 5" in shown


def test_signals_are_handled_while_input_is_waited_for():
    opened, other = os.pipe()
    seen = []

    def handled(_number, _frame):
        waking = signal.set_wakeup_fd(-1)
        signal.set_wakeup_fd(waking)
        seen.append("wakes" if waking >= 0 else "may be missed")
        if len(seen) > 1:
            os.write(other, b"typed")

    before = signal.signal(signal.SIGCONT, handled)
    again = [threading.Timer(delay, os.kill, (os.getpid(), signal.SIGCONT)) for delay in (0.05, 0.1)]
    for timer in again:
        timer.start()
    try:
        wait_for(opened)
        assert select.select([opened], [], [], 0)[0] == [opened]
        assert os.read(opened, 10) == b"typed"
        assert seen == ["wakes", "wakes"]
        assert signal.set_wakeup_fd(-1) == -1
    finally:
        signal.signal(signal.SIGCONT, before)
        os.close(opened)
        os.close(other)
