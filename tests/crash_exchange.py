"""Kill the program while bundles are made and opened.

``python -m tests.crash_exchange --points 300``. A child lets two offices enter, make and
open without end, and says so after each bundle that was opened. It is killed without
warning; then both registers must open and agree with themselves, no bundle may stand
half-written under its name, nothing acknowledged may be missing, and the next bundle
must bring both to the same.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from focalnet.bundles.files import FileBundles
from focalnet.domain.records import Institution
from focalnet.services import records as officer
from focalnet.services.bundling import make_bundle, plan_bundle
from focalnet.services.judging import read_bundle
from focalnet.services.office_cards import our_office
from focalnet.services.office_keys import Desk
from focalnet.services.offices import add_card, verify_office
from focalnet.services.opening import apply
from focalnet.store import create_store, open_store
from tests.crash import KEY, say

NAMES = ("The Hague", "New York")
LONGEST_WORK = 3.0
NOW = datetime(2026, 11, 27, 8, 0, tzinfo=UTC)


def desk_at(home: Path, name: str) -> Desk:
    """Return the desk of an office."""
    return Desk(open_store(home / name, KEY), FileBundles(), os.urandom, NOW)


def found(home: Path) -> None:
    """Make two offices that have compared their digits."""
    for name in NAMES:
        create_store(home / name, KEY, office=name, author="Officer").close()
    hague, york = desks = [desk_at(home, name) for name in NAMES]
    for one, other in ((hague, york), (york, hague)):
        added = add_card(one, our_office(other).card)
        verify_office(one, our_office(other).id, added.digits)
    for desk in desks:
        desk.register.close()


def post(home: Path, sender: Desk, receiver: Desk) -> None:
    """Make a bundle of one office and open it in the other."""
    file = home / "bundle.fnx"
    make_bundle(sender, plan_bundle(sender, [receiver.register.office]), file)
    apply(receiver, read_bundle(receiver, file.read_bytes()))


def work(home: Path, seed: int) -> None:
    """Enter and exchange without end; print what the receiver holds once it is taken in."""
    source = random.Random(seed)
    desks = [desk_at(home, name) for name in NAMES]
    say("ready")
    while True:
        sender, receiver = source.sample(desks, 2)
        register = sender.register
        number = source.choice((1, 20, 300))
        made = [Institution(id=register.ids.record(), notes="new " * 20) for _ in range(number)]
        officer.add_records(register, made, action="import")
        post(home, sender, receiver)
        held = receiver.register.vector()[register.replica]
        say(f"{receiver.register.office}/{register.replica}/{held}")


def kill_at(home: Path, seed: int) -> list[str]:
    """Let a child work for a random while, kill it, and return what it had acknowledged."""
    command = [sys.executable, "-m", "tests.crash_exchange", "--work", str(home)]
    child = subprocess.Popen([*command, "--seed", str(seed)], stdout=subprocess.PIPE, text=True)
    with child:
        assert child.stdout is not None
        child.stdout.readline()
        try:
            child.wait(random.Random(seed).uniform(0, LONGEST_WORK))
        except subprocess.TimeoutExpired:
            child.kill()
        return child.stdout.read().split("\n")[:-1]


def check(home: Path, acknowledged: list[str]) -> None:
    """Hold what must hold after a crash; raises AssertionError."""
    hague, york = desks = [desk_at(home, name) for name in NAMES]
    for desk in desks:
        assert not desk.register.verify().findings
        for line in acknowledged:
            office, replica, number = line.split("/")
            if office == desk.register.office:
                assert desk.register.vector().get(replica, 0) >= int(number)
    assert all(file.read_bytes()[:9] == b"FOCALNETX" for file in home.glob("[!.]*.fnx"))
    post(home, hague, york)
    post(home, york, hague)
    assert hague.register.vector() == york.register.vector()
    for desk in desks:
        desk.register.close()


def crash(points: int, seed: int) -> int:
    """Kill so many times; return how many bundles were acknowledged."""
    saved = 0
    with tempfile.TemporaryDirectory() as made:
        home = Path(made)
        found(home)
        for point in range(points):
            acknowledged = kill_at(home, seed + point)
            saved += len(acknowledged)
            check(home, acknowledged)
    return saved


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--points", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--work", type=Path)
    wanted = parser.parse_args()
    if wanted.work:
        work(wanted.work, wanted.seed)
    saved = crash(wanted.points, wanted.seed)
    say(f"{wanted.points} kills, {saved} bundles acknowledged, none lost")


if __name__ == "__main__":
    main()
