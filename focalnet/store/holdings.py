"""What is held of every laptop: up to which number whole, and which entries are withheld."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, Table, Text

from focalnet.store.database import Database
from focalnet.store.tables import METADATA

HOLDING = Table(
    "holding",
    METADATA,
    Column("replica", Text, ForeignKey("replica.id"), primary_key=True),
    Column("number", Integer, nullable=False),
)
# Places of entries that did not travel, with their hashes, so that the set still checks.
WITHHELD = Table(
    "withheld",
    METADATA,
    Column("change_set", Integer, ForeignKey("change_set.seq"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("digest", LargeBinary, nullable=False),
)

HOLD = """
INSERT INTO holding(replica, number) VALUES(?, ?)
ON CONFLICT DO UPDATE SET number = excluded.number
"""
FOLLOWING = """
SELECT number FROM change_set c WHERE replica = ? AND number > ?
AND NOT EXISTS (SELECT 1 FROM withheld WHERE change_set = c.seq) ORDER BY number
"""


class Holdings:
    """Knows up to which number the change sets of every laptop are held whole."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def vector(self) -> dict[str, int]:
        """Return the number by laptop."""
        return dict(self._database.rows("SELECT replica, number FROM holding WHERE number > 0"))

    def hold(self, replica: str, number: int) -> None:
        """Take note that all sets of a laptop up to *number* are here."""
        self._database.rows(HOLD, (replica, number))

    def advance(self, replica: str) -> int:
        """Count the whole sets that now follow on one another; return the number."""
        number = self.vector().get(replica, 0)
        for (following,) in self._database.rows(FOLLOWING, (replica, number)):
            if following != number + 1:
                break
            number = following
        self.hold(replica, number)
        return number
