"""The quiz run as a program on a terminal of its own."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import time

from .quiz_runs import PATIENCE, ROOT, command


class Terminal:
    """The quiz on a terminal of its own."""

    def __init__(self, *arguments, columns=80, program=None, **environment):
        self.screen = ""
        program = program or command(*arguments)
        environment = {"TERM": "xterm-256color", "COLUMNS": str(columns), **environment}
        unset = {"NO_COLOR", "ACCESSIBLE", "FORCE_COLOR"} - environment.keys()
        kept = {name: value for name, value in os.environ.items() if name not in unset}
        self.child, self.opened = pty.fork()
        if self.child == 0:
            _as_from_a_shell()
            os.chdir(ROOT)
            os.execvpe(program[0], program, {**kept, **environment})  # noqa: S606

    def expect(self, *texts):
        """Wait until one of some texts shows that has not been waited for yet; return it."""
        deadline = time.monotonic() + PATIENCE
        while not (shown := self._shown(texts)):
            unseen = self.text[self._seen :]
            assert self._read(deadline - time.monotonic()), f"none of {texts} is in: {unseen!r}"
        at, text = min(shown)
        self._seen = at + len(text)
        return text

    def send(self, keys):
        os.write(self.opened, keys.encode())

    def signal(self, number):
        os.kill(self.child, number)

    def end(self):
        """Wait for the end of the program; return its exit code."""
        while self._read(PATIENCE):
            pass
        _, status = os.waitpid(self.child, 0)
        os.close(self.opened)
        return os.waitstatus_to_exitcode(status)

    def kill(self):
        self.signal(signal.SIGKILL)
        os.waitpid(self.child, 0)
        os.close(self.opened)

    @property
    def text(self):
        """What was written, without escape codes."""
        return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", self.screen).replace("\r\n", "\n")

    _seen = 0

    def _shown(self, texts):
        found = [(self.text.find(text, self._seen), text) for text in texts]
        return [(at, text) for at, text in found if at >= 0]

    def _read(self, seconds):
        if not select.select([self.opened], [], [], max(0, seconds))[0]:
            return False
        try:
            data = os.read(self.opened, 65536)
        except OSError:
            return False
        self.screen += data.decode("utf-8", "replace")
        return bool(data)


def _as_from_a_shell():
    """Undo what a shell that runs the tests in the background does: signals from the keyboard are ignored there."""
    signal.pthread_sigmask(signal.SIG_SETMASK, ())
    for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGHUP, signal.SIGTSTP, signal.SIGTTIN, signal.SIGTTOU):
        signal.signal(number, signal.SIG_DFL)
