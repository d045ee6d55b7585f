"""The seeds of an action's salts, each kept until something it tells of is blanked for good.

With the seed the salt of a blanked value could be worked out, and the value guessed
against its commitment: so the seed goes first, and its other salts are told one by one.
"""

from __future__ import annotations

import json

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, Table

from focalnet.domain.salts import without_seeds_of
from focalnet.store.database import Database
from focalnet.store.tables import METADATA

SEED = Table(
    "seed",
    METADATA,
    Column("change_set", Integer, ForeignKey("change_set.seq"), primary_key=True),
    Column("seed", LargeBinary, nullable=False),
)

KEEP_SEED = "INSERT INTO seed(change_set, seed) VALUES(?, ?)"
SEEDS_LEFT = "UPDATE seed SET seed = ? WHERE change_set = ?"
DROP_SEEDS = "DELETE FROM seed WHERE change_set = ?"
PLACES = """
SELECT s.change_set, s.seed, c.records, json_group_array(e.place)
FROM entry e CROSS JOIN seed s ON s.change_set = e.change_set
JOIN change_set c ON c.seq = s.change_set
WHERE e.record IN (SELECT value FROM json_each(?)) GROUP BY s.change_set
"""


def drop_seeds(database: Database, wanted: str) -> None:
    """Drop the seeds that tell salts of these records (a list of ids in JSON)."""
    for change_set, seeds, count, places in database.rows(PLACES, (wanted,)):
        left = without_seeds_of(json.loads(places), seeds, count)
        if left:
            database.rows(SEEDS_LEFT, (left, change_set))
        else:
            database.rows(DROP_SEEDS, (change_set,))
