"""Change sets as they stand in the journal, byte for byte, for whoever lacks them."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import Any

from focalnet.domain.exchange import StoredEntry, StoredSet, Vector, WithheldEntry
from focalnet.domain.salts import salts_of, without_seeds_of
from focalnet.store.commitments import SALT_BYTES, entry_digest
from focalnet.store.database import Database

SETS = """
SELECT seq, replica, number, clock, author, action, undoes, previous, hash, signature,
  coalesce(seed, x'')
FROM change_set LEFT JOIN seed ON change_set = seq WHERE replica = ? AND number > ? ORDER BY number
"""
ENTRIES = """
SELECT e.place, e.record, e.kind, e.body, e.commitments, v.salt, v.content
FROM entry e JOIN entry_value v ON v.entry = e.id WHERE e.change_set = ? ORDER BY e.place
"""
WITHHELD = "SELECT place, digest FROM withheld WHERE change_set = ?"
LINK = "SELECT hash FROM change_set WHERE replica = ? AND number = ?"
REPLICAS = "SELECT DISTINCT replica FROM change_set ORDER BY replica"

Placed = tuple[int, StoredEntry | WithheldEntry]


class Giving:
    """Reads change sets out of the journal."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def link(self, replica: str, number: int) -> bytes:
        """Return the hash of a change set that is held, or nothing."""
        return bytes(self._database.value(LINK, (replica, number)) or b"")

    def lacking(self, since: Vector, records: Container[str] | None) -> Iterator[StoredSet]:
        """Yield the sets above *since*, laptop by laptop in the order of their numbers."""
        for (replica,) in self._database.rows(REPLICAS):
            for seq, *row, seed in self._database.rows(SETS, (replica, since.get(replica, 0))):
                entries = self._entries(seq, records)
                if any(isinstance(entry, StoredEntry) for entry in entries) or records is None:
                    fields: tuple[Any, ...] = (*row, entries, _told(entries, seed))
                    yield StoredSet(*fields)

    def _entries(
        self, seq: int, records: Container[str] | None
    ) -> tuple[StoredEntry | WithheldEntry, ...]:
        found: list[Placed] = [
            (place, WithheldEntry(digest))
            for place, digest in self._database.rows(WITHHELD, (seq,))
        ]
        for place, record, kind, body, commitments, salt, content in self._database.each(
            ENTRIES, (seq,)
        ):
            if records is not None and record not in records:
                found.append((place, WithheldEntry(entry_digest(record, kind, body, commitments))))
                continue
            # What is not blanked can be worked out anew: see StoredEntry.
            follows = len(salt) == SALT_BYTES and any(salt)
            told = b"" if follows else commitments
            found.append((place, StoredEntry(record, kind, body, told, salt, content)))
        found.sort(key=lambda placed: placed[0])
        return tuple(entry for _, entry in found)


def _told(entries: Sequence[StoredEntry | WithheldEntry], seeds: bytes) -> bytes:
    """Return the seeds from which salts come, and which tell of no entry that stays here."""
    salts = enumerate(salts_of(seeds, len(entries)))
    wrong = [place for place, salt in salts if salt and not _has(entries[place], salt)]
    return without_seeds_of(wrong, seeds, len(entries))


def _has(entry: StoredEntry | WithheldEntry, salt: bytes) -> bool:
    return isinstance(entry, StoredEntry) and entry.salt == salt
