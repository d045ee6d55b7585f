"""What may stand on the disk when the power goes in the middle of recorded calls.

What was synced stands. Of the rest each write, cut and name may have reached the disk or
not, in any order, and a write in part: whole sectors of it. A name lasts once its folder
was synced; that of a file whose folder was not made to last is unreachable.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.power_loss.recording import Cut, Event, Named, Synced, Told, Tree, Written

SECTORS = (512, 4096)
WAYS = ("nothing", "everything", "names", "contents", "in order", "any")
"""What reached the disk of that which was not synced; names or contents: those alone."""

Chosen = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Image:
    """What stands on the disk: folders (None) and files by their path inside."""

    at: int
    told: int
    way: str
    files: dict[str, bytes | None]

    def write(self, home: Path) -> None:
        """Write it into a new folder."""
        home.mkdir(parents=True)
        for name, content in sorted(self.files.items()):
            if content is None:
                (home / name).mkdir(mode=0o700)
            else:
                (home / name).write_bytes(content)


@dataclass
class Disk:
    """What lasts so far, and what was done since that may be lost."""

    tree: Tree
    contents: dict[int, list[Written | Cut]] = field(default_factory=lambda: defaultdict(list))
    names: list[Named] = field(default_factory=list)

    def take(self, event: Event) -> None:
        """Do what a call does."""
        if isinstance(event, Written | Cut):
            self.contents[event.file].append(event)
        elif isinstance(event, Named):
            self.names.append(event)
            if event.makes_folder:
                self.tree.names[int(event.names[0][2] or 0)] = {}
        elif isinstance(event, Synced):
            self._sync(event.file)

    def _sync(self, file: int) -> None:
        if file not in self.tree.names:
            held = changed(self.tree.contents.get(file, b""), self.contents.pop(file, ()))
            self.tree.contents[file] = held
            return
        lasting = [one for one in self.names if one.names[-1][0] == file]
        self.names = [one for one in self.names if one.names[-1][0] != file]
        rename(self.tree.names, lasting)


def image(disk: Disk, way: str, source: random.Random) -> dict[str, bytes | None]:
    """Return one of the things that may be left."""
    names = {folder: dict(held) for folder, held in disk.tree.names.items()}
    rename(names, _names_that_last(disk.names, way, source))
    contents = dict(disk.tree.contents)
    for file, done in disk.contents.items():
        contents[file] = changed(contents.get(file, b""), _contents_that_last(done, way, source))
    return dict(_reachable(names, contents, disk.tree.root))


def _names_that_last(done: Sequence[Named], way: str, source: random.Random) -> Iterable[Named]:
    if way in {"everything", "names"}:
        return done
    if way == "in order":
        return done[: source.randint(0, len(done))]
    return [one for one in done if way == "any" and source.random() < 0.5]


def _contents_that_last(
    done: Sequence[Written | Cut], way: str, source: random.Random
) -> Iterable[Written | Cut]:
    if way in {"everything", "contents"}:
        return done
    if way in {"nothing", "names"}:
        return ()
    share = source.choice((0.1, 0.5, 0.9))
    lasting = [one for one in done if source.random() < share]
    return [part for one in lasting for part in _torn(one, source)]


def _torn(one: Written | Cut, source: random.Random) -> Iterator[Written | Cut]:
    """Yield a write whole or some of its sectors; now and then its length alone."""
    if isinstance(one, Cut) or source.random() < 0.5:
        yield one
        return
    sector, share = source.choice(SECTORS), source.choice((0.0, 0.5, 0.9))
    end = one.offset + len(one.data)
    begin = one.offset
    while begin < end:
        stop = min(end, (begin // sector + 1) * sector)
        if source.random() < share:
            data = one.data[begin - one.offset : stop - one.offset]
            yield Written(one.file, begin, data)
        begin = stop
    if source.random() < 0.5:
        yield Written(one.file, end, b"")


def changed(content: bytes, done: Iterable[Written | Cut]) -> bytes:
    """Return a content after writes and cuts."""
    held = bytearray(content)
    for one in done:
        size = one.size if isinstance(one, Cut) else one.offset + len(one.data)
        held.extend(bytes(max(0, size - len(held))))
        if isinstance(one, Cut):
            del held[size:]
        else:
            held[one.offset : size] = one.data
    return bytes(held)


def rename(names: dict[int, dict[str, int]], done: Iterable[Named]) -> None:
    """Give and take away names."""
    for one in done:
        for folder, name, file in one.names:
            held = names.setdefault(folder, {})
            if file is None:
                held.pop(name, None)
            else:
                held[name] = file


def _reachable(
    names: dict[int, dict[str, int]], contents: dict[int, bytes], folder: int, above: str = ""
) -> Iterator[tuple[str, bytes | None]]:
    for name, file in names.get(folder, {}).items():
        if file in contents or file not in names:
            yield above + name, contents.get(file, b"")
        else:
            yield above + name, None
            yield from _reachable(names, contents, file, f"{above}{name}/")


def cuts(events: Sequence[Event], first: int, number: int, source: random.Random) -> list[int]:
    """Return so many moments from *first* on, in order.

    Most are just before or after a sync, a change of names or an acknowledgement, the
    others anywhere. Where more are asked for than there are, they come again.
    """
    turns = (at for at, one in enumerate(events) if isinstance(one, Synced | Named | Told))
    edges = sorted({at for turn in turns for at in (turn, turn + 1) if at >= first})
    chosen: list[int] = []
    while len(chosen) < number * 3 // 4:
        chosen += source.sample(edges, min(len(edges), number * 3 // 4 - len(chosen)))
    chosen += (source.randint(first, len(events)) for _ in range(number - len(chosen)))
    return sorted(chosen)


def images(
    before: Tree, events: Sequence[Event], places: Iterable[int], source: random.Random, ways: int
) -> Iterator[Image]:
    """Yield so many things that may be left at each place."""
    disk, done, told = Disk(before), 0, 0
    for place in places:
        for event in events[done:place]:
            disk.take(event)
            told += isinstance(event, Told)
        done = place
        for way in source.sample(WAYS, ways):
            yield Image(place, told, way, image(disk, way, source))


def all_done(before: Tree, events: Iterable[Event]) -> dict[str, bytes | None]:
    """Return what stands when nothing is lost."""
    disk = Disk(before)
    for event in events:
        disk.take(event)
    return image(disk, "everything", random.Random(0))
