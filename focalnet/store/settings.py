"""Settings inside the encrypted file; those of the store itself begin with "store."."""

from __future__ import annotations

from focalnet.store.database import Database

READ = "SELECT value FROM setting WHERE name = ?"
KEEP = (
    "INSERT INTO setting(name, value) VALUES(?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"
)


class Settings:
    """Named texts, read and kept at once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, name: str) -> str:
        """Return a setting, or empty."""
        return str(self._database.value(READ, (name,)) or "")

    def keep(self, name: str, value: str) -> None:
        """Keep a setting; it is not part of the journal."""
        self._database.rows(KEEP, (name, value))
