"""One window at a time: a lock on an open file, which the system itself takes away when the program ends."""

from __future__ import annotations

import sys


class InUseError(Exception):
    """Another program holds the lock."""


if sys.platform == "win32":  # pragma: no cover (other systems are tested)
    import msvcrt
    import os

    #: Far behind the content, since a locked byte cannot be read by others.
    _BYTE = 1 << 30

    def lock(opened: int) -> None:
        """Take the lock of an open file, until it is closed. Raises InUseError when another program has it."""
        here = os.lseek(opened, 0, os.SEEK_CUR)
        os.lseek(opened, _BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(opened, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise InUseError from error
        finally:
            os.lseek(opened, here, os.SEEK_SET)

else:
    import fcntl

    def lock(opened: int) -> None:
        """Take the lock of an open file, until it is closed. Raises InUseError when another program has it."""
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise InUseError from error
        except OSError:
            # A file system without locks: one window at a time is then up to the person.
            return
