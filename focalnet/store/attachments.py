"""Files kept inside the encrypted register, each once, under the hash of its content."""

from __future__ import annotations

from hashlib import sha256

from sqlalchemy import Column, LargeBinary, Table, Text

from focalnet.domain.errors import RecordNotFound
from focalnet.store.database import Database
from focalnet.store.tables import METADATA

FILE = Table(
    "file",
    METADATA,
    Column("fingerprint", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)
KEEP = "INSERT INTO file(fingerprint, content) VALUES(?, ?) ON CONFLICT DO NOTHING"
READ = "SELECT content FROM file WHERE fingerprint = ?"


class Attachments:
    """Keeps contents and gives them back; the records hold only fingerprints."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, content: bytes) -> str:
        """Keep a content at once and return its SHA-256 in hexadecimal."""
        fingerprint = sha256(content).hexdigest()
        self._database.rows(KEEP, (fingerprint, content))
        return fingerprint

    def content(self, fingerprint: str) -> bytes:
        """Return the content with this SHA-256; raises RecordNotFound."""
        found = self._database.value(READ, (fingerprint,))
        if found is None:
            raise RecordNotFound("No file has this fingerprint.")
        return bytes(found)
