"""Which records are the same one, and by which of their ids it goes."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Column, Index, Table, Text

from focalnet.store.bulk import batches
from focalnet.store.database import Database
from focalnet.store.journal import as_json
from focalnet.store.tables import METADATA

# A row for each record that is one with others, the one they go by too.
ALIAS = Table(
    "alias",
    METADATA,
    Column("record", Text, primary_key=True),
    Column("canonical", Text, nullable=False),
)
Index("alias_canonical", ALIAS.c.canonical)

BATCH = 500
CANONICAL = """
SELECT record, canonical FROM alias WHERE record IN (SELECT value FROM json_each(?))
"""


class Aliases:
    """Knows the records that are the same as others."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def canonical(self, record_ids: Sequence[str]) -> dict[str, str]:
        """Return the ids that records go by, of those that are one with others."""
        found: dict[str, str] = {}
        for batch in batches(record_ids, BATCH):
            found.update(self._database.rows(CANONICAL, (as_json(batch),)))
        return found
