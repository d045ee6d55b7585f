"""Kill the program while a bundle is made or opened.

``python -m tests.crash_exchange --points 300``. A child makes a bundle of new work, or
opens one, in a workspace prepared beforehand, and says when it is done. It is killed
without warning: at every step that the audit hook of Python tells of (a file opened,
renamed or removed), then at random moments of the whole. What is left must be as before
or as after: both registers open by passphrase and agree with themselves, the bundle is
whole or absent, nothing acknowledged is missing, and the same done again brings both
offices to the same.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from time import perf_counter

from focalnet.app import AppWorkspaces
from focalnet.bundles.files import FileBundles
from focalnet.domain.records import Institution
from focalnet.services.bundling import make_bundle, plan_bundle
from focalnet.services.judging import read_bundle
from focalnet.services.office_cards import our_office
from focalnet.services.office_keys import Desk
from focalnet.services.offices import add_card, verify_office
from focalnet.services.opening import apply
from focalnet.services.ports import Register
from focalnet.services.records import add_records
from focalnet.vault import Cost
from tests.crash import say

NAMES = ("The Hague", "New York")
MAKING, OPENING = "making", "opening"
WORKSPACES = AppWorkspaces(Cost(8 * 1024, 1, 1))
PASSPHRASE = "velvet orbit canyon mustard"
BUNDLE, OTHER = "bundle.fnx", "other.fnx"
NOW = datetime(2026, 11, 27, 8, 0, tzinfo=UTC)
# Actions that the other office lacks, of so many records each.
ACTIONS, RECORDS = 40, 10
STEPS = frozenset({"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir"})


def desk_at(home: Path, name: str) -> Desk:
    """Open a workspace as its officer does, and return the desk of its office."""
    register = WORKSPACES.open(home / name, way="passphrase", secret=PASSPHRASE)
    return Desk(register, FileBundles(), os.urandom, NOW)


def introduce(hague: Desk, york: Desk) -> None:
    """Let two offices compare their digits."""
    for one, other in ((hague, york), (york, hague)):
        added = add_card(one, our_office(other).card)
        verify_office(one, our_office(other).id, added.digits)


def enter(register: Register, number: int) -> None:
    """Enter so many institutions as one action."""
    made = [Institution(id=register.ids.record(), notes="new " * 20) for _ in range(number)]
    add_records(register, made, action="institution.add")


def make(home: Path, sender: Desk, receiver: str, name: str = BUNDLE) -> bytes:
    """Make a bundle for an office and return what stands in the file."""
    make_bundle(sender, plan_bundle(sender, [receiver]), home / name)
    return (home / name).read_bytes()


def take_in(receiver: Desk, raw: bytes) -> None:
    """Open a bundle."""
    apply(receiver, read_bundle(receiver, raw))


def found(home: Path) -> None:
    """Make two offices that have exchanged once, and work of one that the other lacks."""
    for name in NAMES:
        folder = home / name
        made = WORKSPACES.create(folder, office=name, author="Officer", passphrase=PASSPHRASE)
        made.register.close()
    hague, york = desks = [desk_at(home, name) for name in NAMES]
    introduce(hague, york)
    take_in(york, make(home, hague, NAMES[1]))
    take_in(hague, make(home, york, NAMES[0]))
    (home / BUNDLE).unlink()
    for _ in range(ACTIONS):
        enter(hague.register, RECORDS)
    for desk in desks:
        desk.register.close()


def work(home: Path, what: str, step: int, ready: int) -> None:
    """Make the bundle or open it, in a process of its own; say what it came to."""
    hague, york = desks = [desk_at(home, name) for name in NAMES]
    os.write(ready, b"!")
    if step:
        die_at(home, step)
    if what == MAKING:
        say(sha256(make(home, hague, NAMES[1])).hexdigest())
    else:
        take_in(york, (home / BUNDLE).read_bytes())
        say("opened")
    for desk in desks:
        desk.register.close()
    say("closed")


def die_at(home: Path, step: int) -> None:
    """Kill this process just before a file in *home* is touched for the so-and-so-manieth time."""
    left = [step]

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event in STEPS and str(arguments[0]).startswith(str(home)):
            left[0] -= 1
            if not left[0]:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)


def bear() -> None:
    """Fork a child for every order on standard input, kill it at its moment, tell of its end.

    So a kill costs no start of Python. An order is a folder, what to do there, at which
    step to die, and after how many seconds; 0 is never.
    """
    for order in sys.stdin:
        home, what, step, after = json.loads(order)
        ended, ready = os.pipe()
        child = os.fork()
        if not child:
            try:
                work(Path(home), what, step, ready)
            except BaseException:  # noqa: BLE001 (nothing of the parent may run here)
                traceback.print_exc()
                os._exit(1)
            os._exit(0)
        os.close(ready)
        os.read(ended, 1)
        begun = perf_counter()
        # The pipe ends with the child, be it killed or not.
        select.select([ended], [], [], after or None)
        os.kill(child, signal.SIGKILL)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        os.close(ended)
        say(f"gone {code} {perf_counter() - begun}")


def records(desk: Desk) -> int:
    return sum(1 for _ in desk.register.records("institution"))


def check(home: Path, what: str, said: list[str]) -> str:
    """Hold what must hold after a kill, and return which side of it this is."""
    hague, york = desks = [desk_at(home, name) for name in NAMES]
    for desk in desks:
        findings = desk.register.verify().findings
        assert not findings, findings
    whole = ACTIONS * RECORDS
    assert records(hague) == whole
    held = records(york)
    assert held in {0, whole}, held
    standing = [path for path in home.iterdir() if path.suffix == ".fnx"]
    after = bool(standing) if what == MAKING else held == whole
    assert after or not said, "what was acknowledged is missing"
    if what == MAKING and after:
        raw = (home / BUNDLE).read_bytes()
        assert not said or sha256(raw).hexdigest() == said[0]
        read_bundle(york, raw)  # raises what is wrong with half a file
    for backup in WORKSPACES.backups.kept(home / NAMES[1], york.register):
        WORKSPACES.backups.check(home / NAMES[1], york.register, backup.path)
    again(home, hague, york, what)
    for desk in desks:
        desk.register.close()
    return "after" if after else "before"


def again(home: Path, hague: Desk, york: Desk, what: str) -> None:
    """Do the same again, and answer: both offices must come to the same."""
    if what == MAKING:
        make(home, hague, NAMES[1])
    take_in(york, (home / BUNDLE).read_bytes())
    take_in(hague, make(home, york, NAMES[0], OTHER))
    assert records(york) == ACTIONS * RECORDS
    assert hague.register.vector() == york.register.vector()
    for replica, number in hague.register.vector().items():
        assert hague.register.link(replica, number) == york.register.link(replica, number)


class Place:
    """Prepared workspaces, copied for each kill, and the process that bears who is killed."""

    def __init__(self, home: Path) -> None:
        """Prepare what stands before a bundle is made, and before it is opened."""
        self._home = home
        self._last = home / "killed"
        command = [sys.executable, "-m", "tests.crash_exchange", "--bear"]
        self._bearer = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        found(home / MAKING)
        shutil.copytree(home / MAKING, home / OPENING)
        self._killed(home / OPENING, MAKING, 0, 0)

    def close(self) -> None:
        """Let the process end."""
        self._bearer.communicate()

    def kill(self, what: str, *, step: int = 0, after: float = 0) -> tuple[str, float]:
        """Kill a child in a copy and check what is left; return its side, and the seconds."""
        shutil.rmtree(self._last, ignore_errors=True)
        shutil.copytree(self._home / what, self._last)
        said, seconds = self._killed(self._last, what, step, after)
        side = check(self._last, what, said)
        return "ended" if said[-1:] == ["closed"] else side, seconds

    def _killed(self, home: Path, what: str, step: int, after: float) -> tuple[list[str], float]:
        """Let a child work until its end; return what it said, and for how many seconds."""
        order, told = self._bearer.stdin, self._bearer.stdout
        assert order is not None
        assert told is not None
        order.write(json.dumps([str(home), what, step, after]) + "\n")
        order.flush()
        said = []
        while not (line := told.readline()).startswith("gone"):
            assert line, "nobody bears children any more"
            said.append(line.rstrip("\n"))
        _, code, seconds = line.split()
        assert int(code) in {0, -signal.SIGKILL}, code
        return said, float(seconds)


def crash(points: int, seed: int = 1) -> Counter[str]:
    """Kill so many times, half of them in making; return how often it was what afterwards."""
    told: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as made, closing(Place(Path(made))) as place:
        for what, share in ((MAKING, points // 2), (OPENING, points - points // 2)):
            told.update(f"{what}: {side}" for side in sides(place, what, share, seed))
    return told


def sides(place: Place, what: str, points: int, seed: int) -> Iterator[str]:
    """Kill at every step, but at no more than half of the points; then at random moments."""
    source = random.Random(seed)
    clean_runs = min(3, 1 + points // 10)
    longest = 1.1 * min(place.kill(what)[1] for _ in range(clean_runs))
    left = points
    for step in range(1, points // 2 + 1):
        side, _ = place.kill(what, step=step)
        if side == "ended":
            break
        left -= 1
        yield f"at a step, {side}"
    for _ in range(left):
        yield place.kill(what, after=source.uniform(0.001, longest))[0]


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--points", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--bear", action="store_true", help="for the command's own use")
    wanted = parser.parse_args()
    if wanted.bear:
        bear()
        return
    for told, times in sorted(crash(wanted.points, wanted.seed).items()):
        say(f"{told}: {times}")
    say(f"{wanted.points} kills, nothing lost, nothing between")


if __name__ == "__main__":
    main()
