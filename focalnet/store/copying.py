"""A copy of the encrypted file under another key, and whether it is whole."""

from __future__ import annotations

import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from focalnet.services.ports import Finding, Report, no_report
from focalnet.store.database import Database
from focalnet.store.erasing import ERASED_RECORD
from focalnet.store.errors import StoreReadOnly
from focalnet.store.verifying import file_findings, verified

TAG = b"focalnet/change-sets/v1\0"
SETS = "SELECT replica, number, hash, clock FROM change_set ORDER BY replica, number"
HAS_TABLE = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"
LINES = "SELECT count(*) FROM line WHERE retired = 0"


@dataclass(frozen=True, slots=True)
class Content:
    """What a file holds: its change sets by laptop and number, with hash and clock."""

    sets: dict[tuple[str, int], tuple[bytes, str]]
    records: int
    erased: tuple[str, ...]

    @property
    def digest(self) -> bytes:
        """The 32 bytes that tell this set of change sets from all others."""
        told = sha256(TAG)
        for (replica, number), (link, _) in self.sets.items():
            told.update(f"{replica}.{number}\0".encode() + link)
        return told.digest()


def content_of(database: Database) -> Content:
    """Return what a file of any version holds."""
    return Content(
        {(row[0], row[1]): (bytes(row[2]), row[3]) for row in database.each(SETS)},
        int(database.value(LINES)),
        _erased(database),
    )


def _erased(database: Database) -> tuple[str, ...]:
    if not database.value(HAS_TABLE, (ERASED_RECORD.name,)):
        return ()
    return tuple(row[0] for row in database.rows("SELECT record FROM erased ORDER BY record"))


def copy_of(database: Database, path: Path, key: bytes, report: Report = no_report) -> None:
    """Write a copy to a new file under another key; raises StoreReadOnly, StoreFull.

    What the register holds at this moment; *report* may raise to stop.
    """
    try:
        # Only the owner may read it, from the first byte.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as error:
        raise StoreReadOnly("The copy cannot be written there.", place=path.name) from error
    copy = Database(path, key)
    try:
        database.back_up(copy, report)
        copy.checkpoint()
    finally:
        copy.close()


def findings_in(database: Database, *, thorough: bool, report: Report = no_report) -> list[Finding]:
    """Return what is wrong with a copy: its pages and file, or everything that verify looks at."""
    if thorough:
        return list(verified(database, report).findings)
    return file_findings(database)
