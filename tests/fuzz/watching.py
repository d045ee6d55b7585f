"""A child that reads odd inputs, and a parent that sees what it chokes on.

The child writes every input into a small shared file before it reads it: whatever
happens to the child, the parent knows of which input.
"""

from __future__ import annotations

import hashlib
import mmap
import os
import shutil
import signal
import struct
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from tests.fuzz.parser import Parser

HEAD = struct.Struct("<QdQ")
ROOM = 8 * 1024 * 1024
SLOWEST = 10.0
MOST_MEMORY = 500
ADDRESSES = 6 * 1024**3
LEAP = 50
GRACE = 120
MIB = 1024
TIRED = 77


class Shared:
    """How many inputs were read, since when the present one is being read, and the input."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.write_bytes(bytes(HEAD.size + ROOM))
        self._file = path.open("r+b")
        self._map = mmap.mmap(self._file.fileno(), HEAD.size + ROOM)

    def begin(self, count: int, data: bytes) -> None:
        """Note that an input is being read."""
        self._map[HEAD.size : HEAD.size + len(data)] = data
        HEAD.pack_into(self._map, 0, count, time.monotonic(), len(data))

    def end(self, count: int) -> None:
        """Note that the input was read."""
        HEAD.pack_into(self._map, 0, count + 1, 0.0, 0)

    def state(self) -> tuple[int, float, bytes]:
        """Return how many were read, since when the present one is (0: none), and it."""
        count, since, length = HEAD.unpack_from(self._map)
        return count, since, self._map[HEAD.size : HEAD.size + length]


class Trial:
    """Reads inputs one after another; what is not refused as it should be is put aside."""

    def __init__(self, parser: Parser, work: Path) -> None:
        self.parser = parser
        self.work = work
        self.count = 0
        self._shared = Shared(work / "shared")
        self._peak = peak()

    def read(self, data: bytes) -> None:
        """Read one input."""
        data = data[:ROOM]
        self._shared.begin(self.count, data)
        try:
            self.parser.tried(data)
        except BaseException as error:  # a panic of a library is none of Exception
            if isinstance(error, KeyboardInterrupt | SystemExit):
                raise
            keep_finding(self.work, data, told(error))
        self._shared.end(self.count)
        self.count += 1
        before, self._peak = self._peak, peak()
        if self._peak > MOST_MEMORY:
            if self._peak - before > LEAP:
                keep_finding(self.work, data, f"memory: {before} to {self._peak} MiB")
            os._exit(TIRED)


def peak() -> int:
    """Return the most memory this process ever held, in MiB."""
    import resource  # not on Windows, where the tests only read again what is kept

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most // MIB if sys.platform != "darwin" else most // MIB // MIB


def bounded() -> None:
    """Let a bomb end in MemoryError before it takes the computer with it."""
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (ADDRESSES, ADDRESSES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def told(error: BaseException) -> str:
    """Return an exception and where in the program it came from."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "/focalnet/" in frame.filename] or frames
    spots = [f"{Path(frame.filename).name}:{frame.name}" for frame in ours[-2:]]
    what = str(error)[:60] if isinstance(error, AssertionError) else ""
    return f"{type(error).__name__} {what}".strip() + f" at {' < '.join(reversed(spots))}"


def keep_finding(work: Path, data: bytes, what: str) -> None:
    """Put an input aside with what it did; of findings alike the shortest is kept."""
    folder = work / "found"
    folder.mkdir(exist_ok=True)
    name = hashlib.sha256(what.encode()).hexdigest()[:12]
    kept = folder / name
    if kept.exists() and len(kept.read_bytes()) <= len(data):
        return
    kept.write_bytes(data)
    (folder / f"{name}.txt").write_text(what + "\n", encoding="utf-8")


def watched(work: Path, seconds: float, look: Callable[[], None]) -> int:
    """Let a child look for so long; end it where an input takes too long. Return its count."""
    shared = Shared(work / "shared")
    shared.end(-1)
    room = work / "room"
    shutil.rmtree(room, ignore_errors=True)
    room.mkdir()
    child = os.fork()
    if not child:
        _looking(work, room, look)
    until = time.monotonic() + seconds + GRACE
    seen, spent, ended = -1, 0.0, 0
    while not (found := os.waitpid(child, os.WNOHANG))[0]:
        time.sleep(0.5)
        count, since, data = shared.state()
        used = seconds_used(child)
        if count != seen or not since:
            seen, spent = count, used
        elif used - spent > SLOWEST:
            keep_finding(work, data, f"slow: more than {SLOWEST:.0f} s #{len(data).bit_length()}")
            ended = child
        if ended or time.monotonic() > until:
            os.kill(child, signal.SIGKILL)
            found = os.waitpid(child, 0)
            break
    count, since, data = shared.state()
    if since and os.WIFSIGNALED(found[1]) and os.WTERMSIG(found[1]) != signal.SIGKILL:
        keep_finding(work, data, f"the process ended by signal {os.WTERMSIG(found[1])}")
    shutil.rmtree(room, ignore_errors=True)
    return count


def _looking(work: Path, room: Path, look: Callable[[], None]) -> NoReturn:
    """Be the child: what it says goes into a file, what it writes into a folder that goes."""
    told_to = os.open(work / "log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(told_to, 1)
    os.dup2(told_to, 2)
    tempfile.tempdir = str(room)
    bounded()
    try:
        look()
    except BaseException:  # noqa: BLE001  # the file is told of it
        traceback.print_exc()
    os._exit(0)


def seconds_used(pid: int) -> float:
    """Return how long a process has worked; by the clock where the system does not say."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, IndexError):
        return time.monotonic()
