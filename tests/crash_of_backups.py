"""Kill the program while it backs up or restores: ``python -m tests.crash_of_backups --points 50``.

A backup that has its name must be whole; a folder to restore into must be as it was or
hold the whole register; a workspace that is replaced must be the old one or the new one.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from focalnet.app import AppWorkspaces
from focalnet.domain.records import Institution
from focalnet.services.ports import Register
from focalnet.services.records import add_records
from focalnet.vault import Cost
from tests.crash import say

CHEAP = Cost(8 * 1024, 1, 1)
PASSPHRASE = "velvet orbit canyon mustard"
LONGEST_BACKUP, LONGEST_RESTORE = 0.6, 1.5
FIRST, LATER = 50, 7


def opened(folder: Path) -> Register:
    return AppWorkspaces(CHEAP).open(folder, way="passphrase", secret=PASSPHRASE)


def institutions(register: Register) -> int:
    return sum(1 for _ in register.records("institution"))


def enter(register: Register, count: int) -> None:
    made = [Institution(id=register.ids.record(), notes="new " * 50) for _ in range(count)]
    add_records(register, made, action="institution.add")


def found(home: Path) -> None:
    """Make a workspace, a backup of it, and a little more in the workspace."""
    workspaces = AppWorkspaces(CHEAP)
    folder = home / "workspace"
    register = workspaces.create(folder, office="A", author="B", passphrase=PASSPHRASE).register
    enter(register, FIRST)
    workspaces.backups.make(folder, register, home / "one.fnb")
    enter(register, LATER)
    register.close()


def work(home: Path, what: str) -> None:
    """Do one thing over and over until killed."""
    workspaces = AppWorkspaces(CHEAP)
    folder, file = home / "workspace", home / "one.fnb"
    room = workspaces.backups
    if what == "backup":
        register = workspaces.open(folder, way="passphrase", secret=PASSPHRASE)
        say("ready")
        while True:
            room.keep(folder, register, "daily")
    to = folder if what == "replace" else home / "again"
    say("ready")
    room.restore(file, to, way="passphrase", secret=PASSPHRASE)
    say("done")
    sys.stdin.read()


def kill(home: Path, what: str, seconds: float) -> None:
    command = [sys.executable, "-m", "tests.crash_of_backups", "--home", str(home), "--work", what]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True)
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        try:
            child.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            child.kill()


def look(home: Path, what: str) -> str:
    """Check what a kill left, and return which side of it this is."""
    folder, again = home / "workspace", home / "again"
    if what == "fresh" and not again.exists():
        return "before"
    register = opened(again if what == "fresh" else folder)
    assert register.verify().findings == ()
    count = institutions(register)
    assert count in ({FIRST} if what == "fresh" else {FIRST, FIRST + LATER})
    register.close()
    workspaces = AppWorkspaces(CHEAP)
    if what == "backup":
        register = workspaces.open(folder, way="passphrase", secret=PASSPHRASE)
        for one in workspaces.backups.kept(folder, register):
            workspaces.backups.check(folder, register, one.path)
        register.close()
    return "after" if count == FIRST else "before"


def crash(what: str, points: int, seed: int = 1) -> dict[str, int]:
    """Kill at so many points; return how often it was before and after."""
    source = random.Random(seed)
    told = {"before": 0, "after": 0}
    longest = LONGEST_BACKUP if what == "backup" else LONGEST_RESTORE
    for _ in range(points):
        with tempfile.TemporaryDirectory() as place:
            home = Path(place)
            found(home)
            kill(home, what, source.uniform(0, longest))
            told[look(home, what)] += 1
    return told


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--points", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--home", type=Path)
    parser.add_argument("--work", choices=("backup", "fresh", "replace"))
    wanted = parser.parse_args()
    if wanted.home:
        work(wanted.home, wanted.work)
    for what in ("backup", "fresh", "replace"):
        say(f"{what}: {crash(what, wanted.points, wanted.seed)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
