"""Laptops of several offices in memory: the real store, keyed, on no disk."""

from __future__ import annotations

import random
from collections.abc import Iterable
from itertools import count
from typing import Any

from focalnet.domain.changes import ChangeSet, DatedChange
from focalnet.domain.exchange import Laptop, StoredSet, Vector
from focalnet.domain.merging import RecordState
from focalnet.services.ids import TimedIds
from focalnet.store import SqlRegister, opening
from focalnet.store.database import Database
from focalnet.store.journal import JournalReader
from focalnet.store.rebuilding import Rebuilding
from focalnet.store.revision import make_tables

KEY = bytes(range(32))
START_MS = 1_790_000_000_000

_templates: list[Database] = []


class NoFolder:
    """Nobody else can open what is in memory only."""

    def release(self) -> None:
        """Let go of nothing."""


def _empty() -> Database:
    """Return an empty register in memory, copied from one made once."""
    if not _templates:
        made = Database(":memory:", KEY)
        with made.transaction():
            make_tables(made)
        _templates.append(made)
    return copied(_templates[0])


def copied(database: Database) -> Database:
    """Return a copy of a database in memory."""
    made = Database(":memory:", KEY)
    source: Any = database.connection.connection.driver_connection
    source.backup(made.connection.connection.driver_connection)
    return made


class Desk:
    """One laptop with its register, its clock and what it printed out as a backup."""

    def __init__(self, number: int, skew_ms: int, *, database: Database | None = None) -> None:
        self.number = number
        self.skew_ms = skew_ms
        self._ticks = count(START_MS + skew_ms + number, 10)
        self._random = random.Random(number)
        self.database = database or _empty()
        if database is None:
            self.become_new()
        self._open()

    def now_ms(self) -> int:
        """Return what this laptop takes for the time."""
        return next(self._ticks)

    def become_new(self) -> None:
        """Go on under a new id, as whoever was restored must."""
        with self.database.transaction():
            opening.become_laptop(
                self.database, f"Office {self.number}", "An officer", self._random.randbytes
            )

    def _open(self) -> None:
        ids = TimedIds(self.now_ms, self._random.randbytes)
        self.register = SqlRegister(
            self.database,
            NoFolder(),  # type: ignore[arg-type]
            ids=ids,
            now_ms=self.now_ms,
            random_bytes=self._random.randbytes,
        )
        self.journal = JournalReader(self.database)

    def restore(self, backup: Database) -> None:
        """Put a backup in place of what there is."""
        self.database = copied(backup)
        self.become_new()
        self._open()

    def scratch(self) -> Desk:
        """Return a copy of this laptop under the same id: a clone, or something to try on."""
        return Desk(self.number + 1000, self.skew_ms, database=copied(self.database))

    def log(self) -> dict[str, StoredSet]:
        """Return every change set that is here, whole or in part."""
        return {given.id: given for given in self.register.lacking({})}

    def laptops(self) -> list[Laptop]:
        """Return the laptops that this one can vouch for."""
        return self.register.laptops()

    def records(self) -> list[str]:
        """Return the ids of all records that anything is said of."""
        rows = self.database.rows("SELECT DISTINCT record FROM entry ORDER BY record")
        return [row[0] for row in rows]

    def changes(self) -> dict[str, tuple[str, list[DatedChange]]]:
        """Return kind and changes of every record."""
        return self.journal.changes(self.records())

    def states(self) -> dict[str, RecordState]:
        """Return what every record comes to, as the register says."""
        return self.register.states_of(self.records())

    def disagreements(self) -> dict[str, int]:
        """Return where tables, lists and index are not what the journal says."""
        rebuilding = Rebuilding(self.database)
        for _ in rebuilding.run():
            pass
        return {code: number for code, number in rebuilding.wrong().items() if number}

    def people(self) -> list[str]:
        """Return the ids of people in use."""
        return [record.id for record in self.register.records("person")]

    def take(self, sets: Iterable[StoredSet], known: list[Laptop], since: Vector) -> None:
        """Take in a delivery."""
        self.register.receive(sets, known, since=since)

    def close(self) -> None:
        """Let the memory go."""
        self.database.close()


def heads_of(changes: Iterable[DatedChange]) -> dict[str, dict[str, DatedChange]]:
    """Return the changes of each field that none replaces, told apart by nothing of ours."""
    found = list(changes)
    replaced = {(item.change.field, key) for item in found for key in item.change.replaces}
    heads: dict[str, dict[str, DatedChange]] = {}
    for item in found:
        if (item.change.field, item.id) not in replaced:
            heads.setdefault(item.change.field, {})[item.id] = item
    return heads


def replacing(done: ChangeSet) -> Iterable[tuple[str, str, str]]:
    """Yield record, field and replaced change of every change of an action."""
    for entry in done.entries:
        for change in entry.changes:
            for key in change.replaces:
                yield entry.record, change.field, key
