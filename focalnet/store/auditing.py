"""The audit inside the encrypted file: rows appended and never altered, and what peers witness."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace

from sqlalchemy import Column, Integer, LargeBinary, Table, Text

from focalnet.domain.auditing import (
    BUNDLE,
    ERASURE,
    NO_ROW,
    OF_CHANGES,
    AuditRow,
    Detail,
    Head,
    broken_rows,
    detail_text,
    row_digest,
)
from focalnet.domain.changes import ChangeSet
from focalnet.domain.clock import moment
from focalnet.domain.exchange import Received
from focalnet.store.database import Database
from focalnet.store.identity import Identity
from focalnet.store.settings import Settings
from focalnet.store.tables import METADATA

AUDIT = Table(
    "audit",
    METADATA,
    Column("seq", Integer, primary_key=True),
    Column("moment", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("replica", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("previous", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
)
# What other laptops said last of their own audit.
WITNESS = Table(
    "witness",
    METADATA,
    Column("replica", Text, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("hash", LargeBinary, nullable=False),
)
HEAD_SETTING = "store.audit-head"

ROWS = """
SELECT seq, moment, actor, replica, action, detail, previous, hash FROM audit
WHERE seq > ? ORDER BY seq
"""
LAST = "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"
APPEND = "INSERT INTO audit VALUES(?, ?, ?, ?, ?, ?, ?, ?)"
LINK = "SELECT hash FROM audit WHERE seq = ?"
WITNESSED = "SELECT replica, number, hash FROM witness ORDER BY replica"
BEAR_WITNESS = """
INSERT INTO witness(replica, number, hash) VALUES(?, ?, ?)
ON CONFLICT DO UPDATE SET number = excluded.number, hash = excluded.hash
"""


class Auditing:
    """Appends to the audit and reads it."""

    def __init__(self, database: Database, identity: Identity, now_ms: Callable[[], int]) -> None:
        self._database = database
        self._identity = identity
        self._now_ms = now_ms
        self._settings = Settings(database)

    def note(self, action: str, detail: Detail, clock: str = "") -> None:
        """Append a row; it stands in the transaction that is open, or in one of its own.

        *clock* is the reading at which it happened; now, where none is given.
        """
        if self._database.in_transaction:
            self._append(action, detail, clock)
            return
        with self._database.transaction():
            self._append(action, detail, clock)

    def note_change(self, done: ChangeSet) -> None:
        """Append a row where the change is one that is audited."""
        action = OF_CHANGES.get(done.action)
        if action:
            self.note(action, {"set": done.id, "records": len(done.entries)}, done.clock)

    def note_received(self, found: Received) -> None:
        """Append a row where what came from elsewhere erased something."""
        if found.erased:
            self.note(ERASURE, {"records": len(found.erased), "by": BUNDLE})

    def _append(self, action: str, detail: Detail, clock: str) -> None:
        number, previous = self.head()
        at = moment(clock or f"{self._now_ms():012x}").isoformat(timespec="milliseconds")
        row = AuditRow(
            number + 1,
            at.replace("+00:00", "Z"),
            self._identity.author,
            self._identity.replica,
            action,
            detail,
            previous,
        )
        row = replace(row, hash=row_digest(row))
        told = (row.seq, row.moment, row.actor, row.replica, row.action, detail_text(detail))
        self._database.rows(APPEND, (*told, previous, row.hash))
        self._settings.keep(HEAD_SETTING, f"{row.seq}:{row.hash.hex()}")

    def head(self) -> Head:
        """Return number and hash of the newest row."""
        found = self._database.rows(LAST)
        return (found[0][0], found[0][1]) if found else (0, NO_ROW)

    def link(self, number: int) -> bytes:
        """Return the hash of a row, or nothing."""
        return bytes(self._database.value(LINK, (number,)) or b"")

    def rows(self, after: int = 0) -> Iterator[AuditRow]:
        """Yield the rows after a number, the oldest first."""
        yield from _rows(self._database, after)

    def witnessed(self) -> dict[str, Head]:
        """Return what other laptops said last of their audit."""
        return {key: (number, link) for key, number, link in self._database.rows(WITNESSED)}

    def bear_witness(self, replica: str, head: Head) -> None:
        """Keep what a laptop said of its audit, in place of what it said before."""
        self._database.rows(BEAR_WITNESS, (replica, *head))


def _rows(database: Database, after: int) -> Iterator[AuditRow]:
    for seq, at, actor, replica, action, detail, previous, link in database.each(ROWS, (after,)):
        yield AuditRow(seq, at, actor, replica, action, json.loads(detail), previous, link)


def broken_audit(database: Database) -> int:
    """Return how many rows of the audit are altered, missing or out of order."""
    number, _, link = Settings(database).read(HEAD_SETTING).partition(":")
    try:
        head = (int(number or 0), bytes.fromhex(link) or NO_ROW)
        return broken_rows(_rows(database, 0), head)
    except ValueError:
        return 1
