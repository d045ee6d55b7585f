"""Record once, make many images of the disk, and look at each."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from focalnet.services.ports import Report, no_report
from tests.power_loss.checking import Looking
from tests.power_loss.disk import Image, all_done, cuts, images
from tests.power_loss.recording import (
    FORGOTTEN,
    Event,
    Recorder,
    Synced,
    Told,
    Tree,
    python,
    strace,
)
from tests.power_loss.scenario import ALL, Acknowledged, found

WAYS_EACH = 2
GOING_ON_EVERY = 10
# Images are read by the program only; a disk in memory is quick.
FAST = Path("/dev/shm")


@dataclass(frozen=True)
class Recording:
    """What stood before, what was done, and what was acknowledged meanwhile."""

    before: Tree
    events: Sequence[Event]
    told: Sequence[Acknowledged]

    def around(self, image: Image) -> tuple[Acknowledged, Acknowledged]:
        """Return what was acknowledged at an image, and what the action in hand comes to."""
        return self.told[image.told - 1], self.told[min(image.told, len(self.told) - 1)]

    def images(self, number: int, source: random.Random) -> Iterator[Image]:
        """Yield so many images, of moments after the first acknowledgement."""
        first = 1 + next(at for at, one in enumerate(self.events) if isinstance(one, Told))
        places = cuts(self.events, first, -(-number // WAYS_EACH), source)
        yield from images(self.before.copy(), self.events, places, source, WAYS_EACH)


@dataclass
class Result:
    """How many images were looked at, and what was wrong with which."""

    recording: Recording
    looked_at: Counter[str] = field(default_factory=Counter)
    opened: int = 0
    wrong: list[str] = field(default_factory=list)

    def lines(self) -> Iterator[str]:
        """Yield what to tell."""
        events = self.recording.events
        syncs = sum(isinstance(one, Synced) for one in events)
        yield f"{len(self.recording.told) - 1} actions, {len(events)} calls, {syncs} of them syncs"
        yield from (f"  {way}: {times}" for way, times in sorted(self.looked_at.items()))
        yield from self.wrong
        images = self.looked_at.total()
        yield f"{images} images, {self.opened} registers opened, {len(self.wrong)} wrong"


def record(home: Path, actions: Sequence[str]) -> Recording:
    """Let the officers work under strace; make sure that the recording misses nothing."""
    home.mkdir()
    found(home)
    before, log = Tree.of(home), home.with_suffix(".strace")
    command = python("-m", "tests.power_loss", "--work", str(home), "--actions", *actions)
    strace(command, log)
    events = list(Recorder(home, before.copy()).events(log))
    log.unlink()
    now = {
        str(path.relative_to(home)): None if path.is_dir() else path.read_bytes()
        for path in home.rglob("*")
        if not path.name.endswith(FORGOTTEN)
    }
    assert all_done(before.copy(), events) == now, "the recording missed something"
    told = [Acknowledged.read(one.line) for one in events if isinstance(one, Told)]
    return Recording(before, events, told)


def replay(
    number: int,
    seed: int,
    actions: Sequence[str] = ALL,
    keep: Path | None = None,
    report: Report = no_report,
) -> Result:
    """Make so many images and look at each; those that are wrong go into a folder *keep*."""
    source = random.Random(seed)
    with tempfile.TemporaryDirectory(dir=FAST if FAST.is_dir() else None) as made:
        recording = record(Path(made) / "home", actions)
        result, home, looking = Result(recording), Path(made) / "image", Looking()
        for count, image in enumerate(recording.images(number, source)):
            problem = _problem(
                home, recording, image, looking, going_on=count % GOING_ON_EVERY == 0
            )
            result.looked_at[image.way] += 1
            result.opened = looking.opened
            report(count + 1, number)
            if problem:
                result.wrong.append(problem)
                if keep:
                    image.write(keep / str(count))
    return result


def _problem(
    home: Path, recording: Recording, image: Image, looking: Looking, *, going_on: bool
) -> str:
    """Return what is wrong with an image, or nothing."""
    shutil.rmtree(home, ignore_errors=True)
    image.write(home)
    before, after = recording.around(image)
    try:
        looking.check(home, before, after, going_on=going_on)
    except Exception as error:  # noqa: BLE001 (whatever it is, it is the finding)
        why = f"{type(error).__name__}: {error}"
        return f"WRONG at call {image.at}, in {after.action!r}, {image.way} unsynced lasts: {why}"
    return ""
