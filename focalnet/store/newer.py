"""What a newer version of focalnet wrote: kept and passed on, not shown, counted."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from sqlalchemy import Column, Integer, Table, Text

from focalnet.domain.kinds import KINDS
from focalnet.domain.merging import RecordState
from focalnet.domain.schema import rule_names
from focalnet.store.bulk import batches
from focalnet.store.commitments import canonical
from focalnet.store.database import Database
from focalnet.store.journal import as_json
from focalnet.store.tables import METADATA

NEWER = Table(
    "newer",
    METADATA,
    Column("record", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("fields", Integer, nullable=False),
)
BATCH = 500
INSERT = "INSERT INTO newer(record, kind, fields) VALUES(?, ?, ?)"
REMOVE = "DELETE FROM newer WHERE record IN (SELECT value FROM json_each(?))"
COUNT = "SELECT count(*), coalesce(sum(fields), 0) FROM newer"


def understanding() -> str:
    """Return what tells this version's kinds, fields and choices from those of another one."""
    known = {
        kind: {name: rule.choices for name, rule in rule_names(declaring).items()}
        for kind, declaring in KINDS.items()
    }
    return sha256(canonical(known)).hexdigest()


def not_understood(state: RecordState) -> int:
    """Return how many fields of a record only a newer version understands."""
    if not state.unknown and state.kind in KINDS:
        return 0
    return len(state.unknown) + (state.kind not in KINDS)


class Newer:
    """Keeps which records say something that this version does not understand."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def write(self, states: Sequence[RecordState]) -> None:
        """Take note of the records of these states, or that they say no more of it."""
        if self._database.value("SELECT 1 FROM newer LIMIT 1"):
            for batch in batches([state.record for state in states], BATCH):
                self._database.rows(REMOVE, (as_json(batch),))
        rows = [
            (state.record, state.kind, count)
            for state in states
            if (count := not_understood(state))
        ]
        self._database.write_many(INSERT, rows)

    def count(self) -> tuple[int, int]:
        """Return how many records there are of that sort, and how many fields in them."""
        [(records, fields)] = self._database.rows(COUNT)
        return int(records), int(fields)

    def records(self) -> list[str]:
        """Return the ids of those records, in order."""
        return [row[0] for row in self._database.rows("SELECT record FROM newer ORDER BY record")]
