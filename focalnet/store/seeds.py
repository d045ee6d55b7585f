"""The seed of an action's salts, kept until something of the action is blanked for good.

With the seed the salt of a blanked value could be worked out, and the value guessed
against its commitment: so the seed goes first, and the other salts are told one by one.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, Table

from focalnet.store.tables import METADATA

SEED = Table(
    "seed",
    METADATA,
    Column("change_set", Integer, ForeignKey("change_set.seq"), primary_key=True),
    Column("seed", LargeBinary, nullable=False),
)

KEEP_SEED = "INSERT INTO seed(change_set, seed) VALUES(?, ?)"
DROP_SEEDS = """
DELETE FROM seed WHERE change_set IN (
  SELECT change_set FROM entry WHERE record IN (SELECT value FROM json_each(?)))
"""
