"""What officers do while every call to the disk is recorded, and what they were told of it.

Two offices with a workspace each, and one that is begun meanwhile. After every action a
line says what each register holds, which passphrase opens it, and which files stand:
this much was acknowledged.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path

from focalnet.bundles.files import FileBundles
from focalnet.domain.records import Institution
from focalnet.interchange.files import FileWriters
from focalnet.safekeeping import file_of
from focalnet.services.bundling import make_bundle, plan_bundle
from focalnet.services.erasing import erase
from focalnet.services.exporting import export
from focalnet.services.office_keys import Desk
from focalnet.services.ports import Register
from focalnet.services.records import add_records, edit, undo
from focalnet.store.copying import content_of
from tests.crash import say
from tests.crash_exchange import NOW, WORKSPACES, introduce, take_in

HAGUE, YORK, THIRD = "hague", "york", "third"
OLD, NEW = "velvet orbit canyon mustard", "pebble lantern thicket velvet"
ENDINGS = {".fnx", ".fnb", ".csv", ".ledger"}


@dataclass(frozen=True)
class Held:
    """What a register holds, a row of its audit with all before it, and the passphrase to it."""

    holds: str
    audit: tuple[int, str]
    passphrase: str


@dataclass(frozen=True)
class Acknowledged:
    """What was said to be done: registers by folder, files by path with their hash."""

    action: str
    registers: Mapping[str, Held]
    files: Mapping[str, str]

    @classmethod
    def read(cls, line: str) -> Acknowledged:
        """Return what a line says."""
        said = json.loads(line)
        registers = {
            name: Held(one["holds"], (one["audit"][0], one["audit"][1]), one["passphrase"])
            for name, one in said["registers"].items()
        }
        return cls(said["action"], registers, said["files"])


def told_by(register: Register) -> str:
    """Return what a register holds, in one line: change sets, and the view of other offices."""
    book, content = register.offices, content_of(file_of(register))
    bundles = (one for way in ("sent", "received") for one in book.bundles(way))
    said = (f"{one.replica} {sorted(one.have.items())}" for one in book.acknowledgements().values())
    trusted = (f"{one.id} {one.trust}" for one in book.offices())
    view = [
        sorted(f"{one.way} {one.digest}" for one in bundles),
        sorted(said),
        sorted(trusted),
        sorted(content.erased),
    ]
    parts = (sha256(repr(part).encode()).hexdigest()[:8] for part in view)
    return " ".join([content.digest.hex()[:16], str(content.records), *parts])


def audited(register: Register) -> tuple[int, str]:
    """Return number and hash of the newest row of the audit; to unlock is no action here."""
    rows = [row for row in register.audit.rows() if row.action != "unlock"]
    return (rows[-1].seq, rows[-1].hash.hex()) if rows else (0, "")


def files_in(home: Path) -> dict[str, str]:
    """Return the files that were asked for or are kept, each with its hash."""
    return {
        str(path.relative_to(home)): sha256(path.read_bytes()).hexdigest()
        for path in sorted(home.rglob("*"))
        if path.suffix in ENDINGS
        and not any(part[0] == "." for part in path.relative_to(home).parts)
    }


def institutions(register: Register, number: int) -> None:
    """Enter so many institutions as one action."""
    made = [Institution(id=register.ids.record(), notes="new " * 10) for _ in range(number)]
    add_records(register, made, action="institution.add")


def desk(register: Register) -> Desk:
    """Return the desk of a register."""
    return Desk(register, FileBundles(), os.urandom, NOW)


def found(home: Path) -> None:
    """Make the two offices."""
    registers = []
    for name in (HAGUE, YORK):
        made = WORKSPACES.create(home / name, office=name, author="Officer", passphrase=OLD)
        registers.append(made.register)
    hague, york = registers
    introduce(desk(hague), desk(york))
    institutions(york, 3)
    for register in registers:
        register.close()
    (home / "post").mkdir()


class Officers:
    """Those who work, and what they were told."""

    def __init__(self, home: Path) -> None:
        """Open both workspaces."""
        self._home = home
        self._secrets = {HAGUE: OLD, YORK: OLD}
        self._registers = {name: self._opened(name) for name in (HAGUE, YORK)}
        self._held: dict[str, Held] = {}

    def _opened(self, name: str) -> Register:
        return WORKSPACES.open(self._home / name, way="passphrase", secret=self._secrets[name])

    def work(self, actions: Sequence[str]) -> None:
        """Do the actions and acknowledge each."""
        self._acknowledge("")
        for action in actions:
            getattr(self, action)()
            self._acknowledge(action)

    def _acknowledge(self, action: str) -> None:
        for name, register in self._registers.items():
            self._held[name] = Held(told_by(register), audited(register), self._secrets[name])
        said = Acknowledged(action, self._held, files_in(self._home))
        say(json.dumps(asdict(said)))

    def enter(self) -> None:
        """Enter a few records."""
        institutions(self._registers[HAGUE], 5)

    def enter_many(self) -> None:
        """Enter many records as one action."""
        institutions(self._registers[YORK], 300)

    def edit(self) -> None:
        """Change a record."""
        register = self._registers[YORK]
        state = register.state(next(one.id for one in register.records("institution")))
        edit(register, state, replace(state.value(), notes="changed"))

    def undo(self) -> None:
        """Take the last action back."""
        undo(self._registers[YORK])

    def erase(self) -> None:
        """Erase a record for good."""
        register = self._registers[YORK]
        erase(register, [next(one.id for one in register.records("institution"))])

    def rest(self) -> None:
        """Do what waits for a moment of rest: search index, and the log into the file."""
        for register in self._registers.values():
            while register.rest():
                pass

    def make(self) -> None:
        """Make a bundle in The Hague."""
        self._make(HAGUE, YORK, "one.fnx")

    def open(self) -> None:
        """Open it in New York."""
        self._open(YORK, "one.fnx")

    def answer(self) -> None:
        """Make a bundle in New York."""
        self._make(YORK, HAGUE, "two.fnx")

    def open_answer(self) -> None:
        """Open it in The Hague."""
        self._open(HAGUE, "two.fnx")

    def _make(self, sender: str, receiver: str, name: str) -> None:
        at = desk(self._registers[sender])
        make_bundle(at, plan_bundle(at, [receiver]), self._home / "post" / name)

    def _open(self, receiver: str, name: str) -> None:
        take_in(desk(self._registers[receiver]), (self._home / "post" / name).read_bytes())

    def export(self) -> None:
        """Write a table."""
        export(self._registers[HAGUE], self._home / "post" / "people.csv", FileWriters())

    def back_up(self) -> None:
        """Make a backup by hand."""
        folder = self._home / HAGUE
        to = self._home / "post" / "hague.fnb"
        WORKSPACES.backups.make(folder, self._registers[HAGUE], to)

    def keep_backup(self) -> None:
        """Make the backup of the day."""
        WORKSPACES.backups.keep(self._home / YORK, self._registers[YORK], "daily")

    def change_passphrase(self) -> None:
        """Change the passphrase of The Hague."""
        WORKSPACES.change_passphrase(self._home / HAGUE, self._registers[HAGUE], NEW)
        self._secrets[HAGUE] = NEW

    def close(self) -> None:
        """Close The Hague's register."""
        self._registers.pop(HAGUE).close()

    def reopen(self) -> None:
        """Open it again."""
        self._registers[HAGUE] = self._opened(HAGUE)

    def restore(self) -> None:
        """Put The Hague's backup in the place of its register, and open it."""
        file = self._home / "post" / "hague.fnb"
        room = WORKSPACES.backups
        room.restore(file, self._home / HAGUE, way="passphrase", secret=self._secrets[HAGUE])
        self.reopen()

    def begin(self) -> None:
        """Make a third workspace."""
        folder = self._home / THIRD
        made = WORKSPACES.create(folder, office=THIRD, author="Officer", passphrase=OLD)
        self._registers[THIRD], self._secrets[THIRD] = made.register, OLD


ALL = (
    *("enter", "edit", "undo", "make", "open", "enter_many", "rest", "answer", "open_answer"),
    *("erase", "export", "back_up", "keep_backup", "enter", "change_passphrase", "enter"),
    *("close", "reopen", "enter", "make", "close", "restore", "enter", "begin"),
)
