"""Kill the program at random points of edits and imports: ``python -m tests.crash --points 100``.

A child process works on a real encrypted file and says so after every action that
the register acknowledged. It is killed without warning; then the register must open,
agree with itself, and hold every action that was acknowledged.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from focalnet.domain.records import Institution
from focalnet.services import records as officer
from focalnet.services.ports import Selection
from focalnet.store import create_store, open_store

KEY = bytes(range(32))
ALL = Selection(("institution",))
LONGEST_WORK = 0.8


def say(line: str) -> None:
    """Write a line to standard output at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def work(folder: Path, seed: int) -> None:
    """Edit and import without end; print the id of each set once it is saved."""
    source = random.Random(seed)
    register = open_store(folder, KEY)
    say("ready")
    while True:
        living = [row.id for row in register.rows(register.positions(ALL)[:50])]
        choice = source.random()
        if choice < 0.3 or not living:
            number = source.choice((1, 20, 400))
            made = [Institution(id=register.ids.record(), notes="new " * 20) for _ in range(number)]
            done = officer.add_records(register, made, action="import")
        elif choice < 0.4 and register.last_undoable():
            done = officer.undo(register)
        else:
            state = register.state(source.choice(living))
            notes = f"edit {source.random()}"
            done = officer.edit(register, state, replace(state.value(), notes=notes))
        say(done.id)


def kill_at(folder: Path, seed: int) -> list[str]:
    """Let a child work for a random while, kill it, and return what it had saved."""
    command = [sys.executable, "-m", "tests.crash", "--work", str(folder), "--seed", str(seed)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        try:
            child.wait(timeout=random.Random(seed).uniform(0, LONGEST_WORK))
        except subprocess.TimeoutExpired:
            child.kill()
        else:
            raise AssertionError("the child ended by itself")
        # A last line cut short by the kill was not acknowledged.
        lines = child.stdout.read().split("\n")[:-1]
    return lines


def crash(points: int, seed: int = 1) -> tuple[int, int]:
    """Kill at so many points; return how many actions were acknowledged and lost."""
    saved: list[str] = []
    lost = 0
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "workspace"
        create_store(folder, KEY, office="Office", author="Officer").close()
        for point in range(points):
            saved += kill_at(folder, seed + point)
            register = open_store(folder, KEY)
            findings = register.verify().findings
            assert not findings, findings
            known = {line.set_id for line in register.actions(limit=1_000_000)}
            register.close()
            lost += len(set(saved) - known)
    return len(saved), lost


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--points", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--work", type=Path)
    wanted = parser.parse_args()
    if wanted.work:
        work(wanted.work, wanted.seed)
    saved, lost = crash(wanted.points, wanted.seed)
    say(f"{wanted.points} kills, {saved} actions acknowledged, {lost} lost")
    return int(lost > 0)


if __name__ == "__main__":
    sys.exit(main())
