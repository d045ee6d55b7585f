"""Erasure: salts, values, files and words blanked for good, while chains still verify."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

from sqlalchemy import Column, Table, Text

from focalnet.domain.errors import FocalnetError
from focalnet.store.bulk import batches
from focalnet.store.commitments import blanked
from focalnet.store.database import Database
from focalnet.store.journal import as_json
from focalnet.store.seeds import drop_seeds
from focalnet.store.settings import Settings
from focalnet.store.tables import METADATA, SEARCH_TIERS

# Whose values are blanked, now and in whatever arrives later: the ledger of erasures.
ERASED_RECORD = Table("erased", METADATA, Column("record", Text, primary_key=True))

BATCH = 500
# Kept until the file was written anew, so that a crash in between is made up for.
VACUUM_SETTING = "store.vacuum"
FINGERPRINT = re.compile(rb'"([0-9a-f]{64})"')

NOTE = "INSERT INTO erased(record) SELECT value FROM json_each(?) WHERE true ON CONFLICT DO NOTHING"
AMONG = "SELECT record FROM erased WHERE record IN (SELECT value FROM json_each(?))"
VALUES = """
SELECT v.entry, e.body, v.salt, v.content FROM entry e JOIN entry_value v ON v.entry = e.id
WHERE e.record IN (SELECT value FROM json_each(?))
"""
BLANK = "UPDATE entry_value SET salt = ?, content = ? WHERE entry = ?"
CONTENTS = "SELECT content FROM entry_value"
FILES = "SELECT fingerprint FROM file WHERE fingerprint IN (SELECT value FROM json_each(?))"
DROP_FILES = "DELETE FROM file WHERE fingerprint IN (SELECT value FROM json_each(?))"
DROP_SETTINGS = """
DELETE FROM setting WHERE name NOT LIKE 'store.%' AND name NOT LIKE 'vault.%' AND EXISTS (
  SELECT 1 FROM json_each(?) WHERE instr(setting.name || ' ' || setting.value, json_each.value))
"""
# What waits of a lost laptop: it comes again, blanked, from whoever holds it.
DROP_ASIDE = """
DELETE FROM quarantined WHERE EXISTS (
  SELECT 1 FROM json_each(?) WHERE instr(quarantined.content, CAST(json_each.value AS BLOB)))
"""
# A deleted row of the index is only marked: its words go when all pieces are made one.
JOIN = tuple(f"INSERT INTO {tier}({tier}) VALUES('optimize')" for tier in SEARCH_TIERS)


class Erasing:
    """Blanks what the journal keeps of erased records, and what was kept for them."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._settings = Settings(database)

    def among(self, record_ids: Sequence[str]) -> set[str]:
        """Return which of the records are erased."""
        found: set[str] = set()
        for batch in batches(record_ids, BATCH):
            found.update(row[0] for row in self._database.rows(AMONG, (as_json(batch),)))
        return found

    def all(self) -> list[str]:
        """Return the ids of all erased records, in order."""
        return [row[0] for row in self._database.rows("SELECT record FROM erased ORDER BY record")]

    def blank(self, record_ids: Sequence[str]) -> None:
        """Blank all that is kept of these records; must stand inside a transaction.

        Their rows, lines and words are taken away by whoever writes the tables.
        """
        if not record_ids:
            return
        files: set[str] = set()
        for batch in batches(record_ids, BATCH):
            wanted = as_json(batch)
            self._database.rows(NOTE, (wanted,))
            files |= self._blank_values(wanted)
            self._database.rows(DROP_SETTINGS, (wanted,))
            self._database.rows(DROP_ASIDE, (wanted,))
        self._drop_files(files)
        for statement in JOIN:
            self._database.rows(statement)
        self._settings.keep(VACUUM_SETTING, "due")

    def _blank_values(self, wanted: str) -> set[str]:
        """Blank the values of entries and return the fingerprints that stood in them."""
        drop_seeds(self._database, wanted)
        rows = self._database.rows(VALUES, (wanted,))
        made = [(*blanked(body, salt, content), entry) for entry, body, salt, content in rows]
        self._database.write_many(BLANK, made)
        return {found.decode() for row in rows for found in FINGERPRINT.findall(row[3])}

    def _drop_files(self, fingerprints: set[str]) -> None:
        """Drop the files that nothing else in the journal tells of."""
        held: set[str] = set()
        for batch in batches(sorted(fingerprints), BATCH):
            held.update(row[0] for row in self._database.rows(FILES, (as_json(batch),)))
        for content in self._contents() if held else ():
            held.difference_update(found.decode() for found in FINGERPRINT.findall(content))
        for batch in batches(sorted(held), BATCH):
            self._database.rows(DROP_FILES, (as_json(batch),))

    def _contents(self) -> Iterator[bytes]:
        for (content,) in self._database.each(CONTENTS):
            yield content

    def clean_file(self) -> None:
        """Write the file anew where something was erased, so that no page keeps a copy.

        Must stand outside a transaction. Where there is no room, it waits for the
        next time: what was erased is overwritten already, save for copies that the
        file itself made of it.
        """
        if not self._settings.read(VACUUM_SETTING):
            return
        with suppress(FocalnetError):
            self._database.checkpoint()
            self._database.rows("VACUUM")
            self._settings.keep(VACUUM_SETTING, "")
            self._database.checkpoint()


def wrongly_kept(database: Database, erased: Iterable[str]) -> int:
    """Return by how many records the ledger of erasures and the journal differ."""
    return len({row[0] for row in database.rows("SELECT record FROM erased")} ^ set(erased))
