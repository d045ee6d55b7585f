"""One writer at a time: a lock of the operating system that names its owner.

The lock dies with its process, so a lock file left by a crash holds nobody up.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from focalnet.domain.errors import FocalnetError
from focalnet.store.errors import StoreInUse, StoreReadOnly

LOCK_FILE = "register.lock"
# Windows keeps others from reading locked bytes: lock one far behind the owner's name.
LOCKED_BYTE = 1 << 20


def now_utc() -> datetime:
    """Return the wall time."""
    return datetime.now(UTC)


class WriterLock:
    """The right to write in one workspace folder, held until released."""

    def __init__(self, folder: Path, *, now: Callable[[], datetime] = now_utc) -> None:
        """Take the lock; raises StoreInUse naming the owner, or StoreReadOnly."""
        self._path = folder / LOCK_FILE
        try:
            self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StoreReadOnly("The workspace folder cannot be written to.") from error
        if not _lock(self._file):
            owner = self._owner()
            os.close(self._file)
            raise _in_use(owner)
        since = now().isoformat(timespec="seconds")
        owner = {"pid": os.getpid(), "host": socket.gethostname(), "since": since}
        # On a full disk the lock holds all the same, it only cannot name its owner.
        with contextlib.suppress(OSError):
            self._write(json.dumps(owner).encode())

    def release(self) -> None:
        """Give the lock back; twice does no harm."""
        if self._file >= 0:
            with contextlib.suppress(OSError):
                self._write(b"")
            os.close(self._file)
            self._file = -1

    def _write(self, content: bytes) -> None:
        os.lseek(self._file, 0, os.SEEK_SET)
        os.truncate(self._file, 0)
        os.write(self._file, content)

    def _owner(self) -> dict[str, Any]:
        os.lseek(self._file, 0, os.SEEK_SET)
        try:
            owner = json.loads(os.read(self._file, 4096))
        except (OSError, ValueError, RecursionError):
            return {}
        return owner if isinstance(owner, dict) else {}


def _in_use(owner: dict[str, Any]) -> FocalnetError:
    if not owner:
        return StoreInUse("Another window or command has this workspace open.")
    since, pid, host = (str(owner.get(name, "?")) for name in ("since", "pid", "host"))
    named = f"process {pid} on {host} since {since}"
    return StoreInUse(f"This workspace is open elsewhere: {named}.", place=named)


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> bool:
        os.lseek(file, LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
