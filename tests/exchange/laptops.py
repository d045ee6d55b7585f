"""Laptops of several offices in memory: the real store, keyed, on no disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from focalnet.domain.changes import DatedChange
from focalnet.domain.kinds import KINDS
from focalnet.services.ids import TimedIds
from focalnet.services.ports import Selection
from focalnet.store import SqlRegister, opening
from focalnet.store.database import Database
from focalnet.store.journal import JournalReader
from focalnet.store.rebuilding import Rebuilding
from focalnet.store.revision import make_tables
from tests.exchange.desk import SCRATCH, Crash, Desk, Line

KEY = bytes(range(32))
SEEDS = "SELECT replica || '.' || number, seed FROM seed JOIN change_set ON seq = change_set"
ALL = Selection(tuple(KINDS), retired=True)

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


class KeyedDesk(Desk):
    """A laptop whose register is the real one, enciphered."""

    register: SqlRegister

    def __init__(self, number: int, skew_ms: int, *, database: Database | None = None) -> None:
        super().__init__(number, skew_ms)
        self.database = database or _empty()
        if database is None:
            self._become_new()
        self._open()

    def _become_new(self) -> None:
        """Go on under a new id, as whoever was restored must."""
        with self.database.transaction():
            opening.become_laptop(
                self.database, f"Office {self.number}", "An officer", self.random.randbytes
            )

    def _open(self) -> None:
        ids = TimedIds(self.now_ms, self.random.randbytes)
        self.register = SqlRegister(
            self.database,
            NoFolder(),  # type: ignore[arg-type]
            ids=ids,
            now_ms=self.now_ms,
            random_bytes=self.random.randbytes,
        )
        self.journal = JournalReader(self.database)

    def restore(self, backup: Desk) -> None:
        assert isinstance(backup, KeyedDesk)
        self.database = copied(backup.database)
        self._become_new()
        self.latest_ms = 0
        self._open()

    def scratch(self) -> Desk:
        return KeyedDesk(self.number + SCRATCH, self.skew_ms, database=copied(self.database))

    def records(self) -> list[str]:
        rows = self.database.rows("SELECT DISTINCT record FROM entry ORDER BY record")
        return [row[0] for row in rows]

    def changes(self) -> dict[str, tuple[str, list[DatedChange]]]:
        return self.journal.changes(self.records())

    def lines(self) -> list[Line]:
        rows = self.register.rows(self.register.positions(ALL))
        return sorted((row.id, row.retired, row.conflict) for row in rows)

    def picture(self) -> dict[str, Any]:
        rows = self.register.rows(self.register.positions(ALL))
        return {"rows": [(row.id, row.title, row.detail) for row in rows]}

    def disagreements(self) -> dict[str, int]:
        rebuilding = Rebuilding(self.database)
        for _ in rebuilding.run():
            pass
        return {code: number for code, number in rebuilding.wrong().items() if number}

    def seeds(self) -> dict[str, bytes]:
        return dict(self.database.rows(SEEDS))

    @contextmanager
    def dying(self, after: int) -> Iterator[None]:
        left = [after]

        def mortal(method: Callable[..., Any]) -> Callable[..., Any]:
            def call(statement: str, parameters: Sequence[Any] = ()) -> Any:
                left[0] -= 1
                if left[0] < 0 and statement not in {"ROLLBACK"}:
                    raise Crash
                return method(statement, parameters)

            return call

        names = ("rows", "write_many")
        for name in names:
            setattr(self.database, name, mortal(getattr(self.database, name)))
        try:
            yield
        finally:
            for name in names:
                delattr(self.database, name)

    def close(self) -> None:
        self.database.close()
