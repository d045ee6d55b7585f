"""Registers of several offices on real files, and deliveries between them."""

from __future__ import annotations

import random
import shutil
from collections.abc import Container, Iterable
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

from focalnet.domain.exchange import Laptop, Received, StoredEntry, StoredSet
from focalnet.domain.kinds import KINDS
from focalnet.domain.merging import RecordState
from focalnet.services.ports import Selection
from focalnet.store import SqlRegister, create_store, open_store
from tests.store.conftest import KEY, START_MS

ALL = Selection(tuple(KINDS), retired=True)


class Office:
    """One laptop: its folder, its open register and its clock, which may run wrong."""

    def __init__(self, folder: Path, seed: int, *, skew_ms: int = 0) -> None:
        self.folder = folder
        self.seed = seed
        self._ticks = count(START_MS + skew_ms)
        self._random = random.Random(seed)
        self.register = create_store(
            folder, KEY, office=f"Office {seed}", author="An officer", **self._chance()
        )

    def _chance(self) -> dict[str, Any]:
        return {"now_ms": lambda: next(self._ticks), "random_bytes": self._random.randbytes}

    @property
    def laptop(self) -> Laptop:
        """What others need to know of it."""
        return laptops_of(self.register)[self.register.replica]

    def copy(self, to: Path) -> None:
        """Copy the folder as a backup or a clone."""
        self.register.close()
        shutil.copytree(self.folder, to)
        self.reopen()

    def reopen(self, *, as_new_laptop: bool = False) -> None:
        """Close and open."""
        self.register.close()
        self.register = open_store(self.folder, KEY, as_new_laptop=as_new_laptop, **self._chance())

    def restore(self, backup: Path) -> None:
        """Put a backup in place of what is there."""
        self.register.close()
        shutil.rmtree(self.folder)
        shutil.copytree(backup, self.folder)
        self.register = open_store(self.folder, KEY, as_new_laptop=True, **self._chance())


def laptops_of(register: SqlRegister) -> dict[str, Laptop]:
    """Return the laptops a register knows."""
    return {laptop.replica: laptop for laptop in register.laptops()}


def deliver(
    giver: SqlRegister,
    taker: SqlRegister,
    *,
    records: Container[str] | None = None,
    sets: Iterable[StoredSet] | None = None,
    dry: bool = False,
) -> Received:
    """Send what the taker lacks, or what is given."""
    since = taker.vector()
    since = {key: number for key, number in since.items() if key in giver.vector()}
    since = {key: min(number, giver.vector()[key]) for key, number in since.items()}
    sent = list(giver.lacking(since, records)) if sets is None else list(sets)
    known = list(laptops_of(giver).values())
    return taker.receive(sent, known, since={} if records is not None else since, dry=dry)


def exchange(*registers: SqlRegister) -> None:
    """Deliver everything to everyone until nobody lacks anything."""
    for _ in range(2):
        for giver in registers:
            for taker in registers:
                if giver is not taker:
                    deliver(giver, taker)


def log(register: SqlRegister) -> list[tuple[Any, ...]]:
    """Return every change set as it stands, in one order."""
    return [
        (given.id, given.hash, given.signature, tuple(given.entries))
        for given in sorted(register.lacking({}), key=lambda given: given.id)
    ]


def folds(register: SqlRegister) -> dict[str, RecordState]:
    """Return what every record comes to."""
    entries = (entry for given in register.lacking({}) for entry in given.entries)
    found = {entry.record for entry in entries if isinstance(entry, StoredEntry)}
    return register.states_of(sorted(found))


def view(register: SqlRegister) -> list[Any]:
    """Return everything an officer sees: lines, records, conflicts."""
    rows = [replace(row, position=0) for row in register.rows(register.positions(ALL))]
    return [rows, [register.record(row.id) for row in rows]]
