"""What a program did to its files, call by call, as strace tells it.

A file is known by a number that stays with it when it is renamed. What a file system
may do with the calls is the matter of `disk`.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

CALLS = (
    "open openat creat write pwrite64 writev pwritev pwritev2 truncate ftruncate fallocate "
    "fsync fdatasync rename renameat renameat2 link linkat symlink symlinkat unlink unlinkat "
    "mkdir mkdirat rmdir close lseek sendfile copy_file_range dup2 dup3"
)
LINE = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+)")
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
PLACE = re.compile(r"(AT_FDCWD|-?\d+)(?:<((?:\\x[0-9a-f]{2})*)>)?(?:\(deleted\))?")
MOST_BYTES = 1 << 26
STDOUT = 1
# Shared memory beside the log: made anew by whoever opens the register first.
FORGOTTEN = "-shm"


@dataclass(frozen=True, slots=True)
class Written:
    """Bytes written to a file."""

    file: int
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """A file made shorter or longer."""

    file: int
    size: int


@dataclass(frozen=True, slots=True)
class Synced:
    """A file or folder forced to the disk."""

    file: int


@dataclass(frozen=True, slots=True)
class Named:
    """Names given and taken away in one call: folder, name, and the file or None.

    The folder of the last one is the one whose sync makes the call last.
    """

    names: tuple[tuple[int, str, int | None], ...]
    makes_folder: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A line that the program wrote to its standard output."""

    line: str


Event = Written | Cut | Synced | Named | Told


class NotUnderstood(Exception):
    """The recording holds a call that the replay has no rule for."""


@dataclass
class Tree:
    """Files by number, and the names in each folder."""

    root: int = 0
    names: dict[int, dict[str, int]] = field(default_factory=lambda: {0: {}})
    contents: dict[int, bytes] = field(default_factory=dict)

    @classmethod
    def of(cls, home: Path) -> Tree:
        """Return what stands in a folder now."""
        tree = cls()
        numbers = {home: tree.root}
        for path in sorted(home.rglob("*")):
            number = numbers[path] = len(numbers)
            tree.names[numbers[path.parent]][path.name] = number
            if path.is_dir():
                tree.names[number] = {}
            else:
                tree.contents[number] = path.read_bytes()
        return tree

    def copy(self) -> Tree:
        """Return a tree that can be changed by itself."""
        names = {folder: dict(held) for folder, held in self.names.items()}
        return Tree(self.root, names, dict(self.contents))

    def find(self, path: PurePosixPath) -> int | None:
        """Return the number of what stands at a path inside."""
        number: int | None = self.root
        for part in path.parts:
            number = self.names.get(number, {}).get(part) if number is not None else None
        return number


def strace(command: Sequence[str], log: Path) -> None:
    """Run a program to its end and record its calls; raises CalledProcessError.

    Threads of its own are not followed: that nothing was missed is seen by comparing
    what the recording comes to with what stands on the disk.
    """
    program = shutil.which("strace")
    assert program, "strace is not installed"
    calls = ",".join(CALLS.split())
    seen = [
        program,
        "-y",
        "-xx",
        "-s",
        str(MOST_BYTES),
        "-e",
        f"trace={calls}",
        "-e",
        "signal=none",
    ]
    subprocess.run([*seen, "-o", str(log), *command], stdout=subprocess.DEVNULL, check=True)


@dataclass
class _Open:
    file: int
    offset: int = 0
    appends: bool = False


class Recorder:
    """Turns the lines of strace into events on the files of one folder."""

    def __init__(self, home: Path, before: Tree) -> None:
        self._home = PurePosixPath(home)
        self._tree = before
        self._next = 1 + max([*before.names, *before.contents])
        self._open: dict[int, _Open] = {}
        self._sizes = {number: len(held) for number, held in before.contents.items()}
        self._said = b""

    def events(self, log: Path) -> Iterator[Event]:
        """Yield what happened, in order."""
        with log.open(encoding="ascii") as lines:
            for line in lines:
                found = LINE.match(line)
                if found is None:
                    if line.startswith(("+++", "---")):
                        continue
                    raise NotUnderstood(line[:200])
                name, told, result = found[1], found[2], int(found[3])
                if result >= 0:
                    yield from self._call(name, told, result)

    def _call(self, name: str, told: str, result: int) -> Iterator[Event]:
        parts = told.split(", ")
        call = getattr(self, f"_on_{name}", None)
        if call is not None:
            yield from call(parts, result)
        elif any(self._inside(part) is not None for part in _paths(parts)):
            raise NotUnderstood(f"{name} has no rule")

    def _inside(self, path: PurePosixPath) -> PurePosixPath | None:
        """Return a path as seen from the folder, or None where it is outside or forgotten."""
        if path.name.endswith(FORGOTTEN) or not path.is_relative_to(self._home):
            return None
        return path.relative_to(self._home)

    def _folder(self, path: PurePosixPath) -> int:
        folder = self._tree.find(path.parent)
        if folder is None:
            raise NotUnderstood(f"no folder for {path}")
        return folder

    def _name(self, *names: tuple[int, str, int | None]) -> Named:
        for folder, name, file in names:
            if file is None:
                self._tree.names[folder].pop(name, None)
            else:
                self._tree.names[folder][name] = file
        return Named(names)

    def _new(self) -> int:
        self._next += 1
        return self._next

    # Opening and closing

    def _on_openat(self, parts: list[str], result: int) -> Iterator[Event]:
        path, flags = self._inside(_at(parts[0], parts[1])), parts[2]
        self._open.pop(result, None)
        if path is None:
            return
        if "O_TMPFILE" in flags:
            self._open[result] = _Open(self._new())
            self._sizes[self._next] = 0
            return
        file = self._tree.find(path)
        if file is None:
            file = self._new()
            self._sizes[file] = 0
            yield self._name((self._folder(path), path.name, file))
        elif "O_TRUNC" in flags and self._sizes[file]:
            self._sizes[file] = 0
            yield Cut(file, 0)
        self._open[result] = _Open(file, appends="O_APPEND" in flags)

    def _on_close(self, parts: list[str], _result: int) -> Iterator[Event]:
        self._open.pop(_number(parts[0]), None)
        yield from ()

    def _on_lseek(self, parts: list[str], result: int) -> Iterator[Event]:
        held = self._open.get(_number(parts[0]))
        if held:
            held.offset = result
        yield from ()

    # Content

    def _on_write(self, parts: list[str], result: int) -> Iterator[Event]:
        number, data = _number(parts[0]), _bytes(parts[1])[:result]
        held = self._open.get(number)
        if held:
            offset = self._sizes[held.file] if held.appends else held.offset
            held.offset = offset + result
            yield self._written(held.file, offset, data, result)
        elif number == STDOUT:
            *lines, self._said = (self._said + data).split(b"\n")
            yield from (Told(line.decode()) for line in lines)

    def _on_pwrite64(self, parts: list[str], result: int) -> Iterator[Event]:
        held = self._open.get(_number(parts[0]))
        if held:
            yield self._written(held.file, int(parts[3]), _bytes(parts[1])[:result], result)

    def _written(self, file: int, offset: int, data: bytes, result: int) -> Written:
        if len(data) != result:
            raise NotUnderstood("not all that was written is in the recording")
        self._sizes[file] = max(self._sizes[file], offset + result)
        return Written(file, offset, data)

    def _on_ftruncate(self, parts: list[str], _result: int) -> Iterator[Event]:
        held = self._open.get(_number(parts[0]))
        if held:
            self._sizes[held.file] = int(parts[1])
            yield Cut(held.file, int(parts[1]))

    def _on_fsync(self, parts: list[str], _result: int) -> Iterator[Event]:
        held = self._open.get(_number(parts[0]))
        if held:
            yield Synced(held.file)

    _on_fdatasync = _on_fsync

    # Names

    def _on_mkdir(self, parts: list[str], _result: int) -> Iterator[Event]:
        path = self._inside(PurePosixPath(_text(parts[0])))
        if path is not None:
            number = self._new()
            self._tree.names[number] = {}
            yield replace(self._name((self._folder(path), path.name, number)), makes_folder=True)

    def _on_rename(self, parts: list[str], _result: int) -> Iterator[Event]:
        yield from self._renamed(PurePosixPath(_text(parts[0])), PurePosixPath(_text(parts[1])))

    def _on_renameat(self, parts: list[str], _result: int) -> Iterator[Event]:
        yield from self._renamed(_at(parts[0], parts[1]), _at(parts[2], parts[3]))

    _on_renameat2 = _on_renameat

    def _renamed(self, one: PurePosixPath, other: PurePosixPath) -> Iterator[Event]:
        old, new = self._inside(one), self._inside(other)
        if old is None or new is None:
            if old or new:
                raise NotUnderstood("a file came from elsewhere or went there")
            return
        file = self._tree.find(old)
        if file is None:
            raise NotUnderstood(f"nothing stands at {old}")
        yield self._name((self._folder(old), old.name, None), (self._folder(new), new.name, file))

    def _on_unlink(self, parts: list[str], _result: int) -> Iterator[Event]:
        yield from self._gone(PurePosixPath(_text(parts[0])))

    _on_rmdir = _on_unlink

    def _on_unlinkat(self, parts: list[str], _result: int) -> Iterator[Event]:
        yield from self._gone(_at(parts[0], parts[1]))

    def _gone(self, place: PurePosixPath) -> Iterator[Event]:
        path = self._inside(place)
        if path is not None:
            yield self._name((self._folder(path), path.name, None))


def _text(part: str) -> str:
    return _bytes(part).decode()


def _bytes(part: str) -> bytes:
    found = TEXT.fullmatch(part)
    if found is None:
        raise NotUnderstood(part[:80])
    return bytes.fromhex(found[1].replace("\\x", ""))


def _number(part: str) -> int:
    return int(part.partition("<")[0])


def _at(folder: str, name: str) -> PurePosixPath:
    """Return the path that a folder's descriptor and a name come to."""
    found = PLACE.fullmatch(folder)
    if found is None:
        raise NotUnderstood(folder[:80])
    return PurePosixPath(bytes.fromhex((found[2] or "").replace("\\x", "")).decode(), _text(name))


def _paths(parts: list[str]) -> Iterator[PurePosixPath]:
    """Yield all that may be a path among the arguments of a call."""
    for part in parts:
        for text in re.findall(r"<((?:\\x[0-9a-f]{2})+)>", part):
            yield PurePosixPath(bytes.fromhex(text.replace("\\x", "")).decode(errors="replace"))
        if TEXT.fullmatch(part):
            yield PurePosixPath(_bytes(part).decode(errors="replace"))


def python(*arguments: str) -> list[str]:
    """Return the command of this Python with arguments."""
    return [sys.executable, "-B", *arguments]
