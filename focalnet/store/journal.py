"""The journal: every change ever made, chained and signed, appended and never altered."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any, cast

from focalnet.domain.changes import ChangeSet, DatedChange, Draft, Entry, dated_changes
from focalnet.domain.clock import next_reading
from focalnet.domain.errors import RecordNotFound
from focalnet.domain.salts import salts_of, seeds_length
from focalnet.store.bulk import batches
from focalnet.store.commitments import (
    HASH_BYTES,
    SALT_BYTES,
    canonical,
    decoded_changes,
    encoded_entry,
    entry_digest,
    set_digest,
)
from focalnet.store.database import Database
from focalnet.store.holdings import HOLD
from focalnet.store.identity import Identity
from focalnet.store.seeds import KEEP_SEED

FIRST_LINK = bytes(HASH_BYTES)
LAST_ENTRY = (1 << 63) - 1
BATCH = 1000

LAST_OWN = "SELECT number, hash FROM change_set WHERE replica = ? ORDER BY number DESC LIMIT 1"
INSERT_SET = """
INSERT INTO change_set
(seq, replica, number, clock, author, action, undoes, records, previous, hash, signature)
VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, '', '')
"""
SIGN_SET = "UPDATE change_set SET hash = ?, signature = ? WHERE seq = ?"
INSERT_ENTRY = """
INSERT INTO entry(id, change_set, place, record, kind, body, commitments)
VALUES(?, ?, ?, ?, ?, ?, ?)
"""
INSERT_VALUE = "INSERT INTO entry_value(entry, salt, content) VALUES(?, ?, ?)"
CHANGES = """
SELECT e.record, e.kind, c.replica || '.' || c.number, e.place, c.clock, e.body, v.content
FROM entry e JOIN change_set c ON c.seq = e.change_set JOIN entry_value v ON v.entry = e.id
WHERE e.record IN (SELECT value FROM json_each(?)) ORDER BY e.id
"""
LAST_SANE = "SELECT max(clock) FROM change_set WHERE clock < ?"
LAST_READING = "SELECT clock FROM change_set WHERE replica = ? ORDER BY number DESC LIMIT 1"
DAY_MS = 86_400_000
KNOWN = """
SELECT DISTINCT record FROM entry WHERE record IN (SELECT value FROM json_each(?)) AND id <= ?
"""
SET = """
SELECT seq, replica, number, clock, author, action, undoes, records FROM change_set
WHERE replica = ? AND number = ?
"""
ENTRIES = """
SELECT e.place, e.record, e.kind, e.body, v.content
FROM entry e JOIN entry_value v ON v.entry = e.id WHERE e.change_set = ? ORDER BY e.place
"""

EntryRow = tuple[str, str, str, int, str, bytes, bytes]
"""Record, kind, id of the set, place in it, clock, body and content of an entry."""

RandomBytes = Callable[[int], bytes]
RecordChanges = tuple[str, list[DatedChange]]
"""The kind of a record and all its changes."""


class JournalReader:
    """Reads the changes of records and whole change sets."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def known(self, record_ids: Sequence[str], last_entry: int = LAST_ENTRY) -> set[str]:
        """Return which of the records have changes already, up to an entry."""
        found: set[str] = set()
        for batch in batches(record_ids, BATCH):
            found.update(row[0] for row in self._database.rows(KNOWN, (as_json(batch), last_entry)))
        return found

    def entry_rows(self, record_ids: Sequence[str]) -> Iterator[EntryRow]:
        """Yield the entries of records as they stand, in the order they were written."""
        for batch in batches(record_ids, BATCH):
            yield from cast("list[EntryRow]", self._database.rows(CHANGES, (as_json(batch),)))

    def changes(self, record_ids: Sequence[str]) -> dict[str, RecordChanges]:
        """Return the kind and all changes of records; those never entered are left out."""
        found: dict[str, RecordChanges] = {}
        for record, kind, set_id, place, clock, body, content in self.entry_rows(record_ids):
            entry = Entry(record, kind, decoded_changes(body, content))
            _, changes = found.setdefault(record, (kind, []))
            changes.extend(dated_changes(set_id, place, clock, entry))
        return found

    def change_set(self, set_id: str) -> ChangeSet:
        """Return one action whole; raises RecordNotFound."""
        replica, _, number = set_id.partition(".")
        found: list[tuple[Any, ...]] = []
        with suppress(ValueError):
            found = self._database.rows(SET, (replica, int(number)))
        if not found:
            raise RecordNotFound("There is no such action.")
        seq, replica, number, clock, author, action, undoes, records = found[0]
        placed = list(self._entries(seq))
        entries = tuple(entry for _, entry in placed)
        places = tuple(place for place, _ in placed) if len(placed) < records else ()
        return ChangeSet(replica, int(number), clock, author, action, entries, undoes, places)

    def _entries(self, seq: int) -> Iterator[tuple[int, Entry]]:
        for place, record, kind, body, content in self._database.each(ENTRIES, (seq,)):
            yield place, Entry(record, kind, decoded_changes(body, content))


class Journal(JournalReader):
    """Appends change sets of this laptop, too."""

    def __init__(
        self,
        database: Database,
        identity: Identity,
        now_ms: Callable[[], int],
        random_bytes: RandomBytes = os.urandom,
    ) -> None:
        super().__init__(database)
        self._identity = identity
        self._now_ms = now_ms
        self._random_bytes = random_bytes

    def append(self, draft: Draft) -> ChangeSet:
        """Give the draft its number, clock, hash and signature and write it.

        Must stand inside a transaction.
        """
        database, identity = self._database, self._identity
        number, previous = self.anchor()
        now = self._now_ms()
        clock = next_reading(self._last_clock(now), now, identity.replica)
        done = ChangeSet(
            identity.replica,
            number + 1,
            clock,
            identity.author,
            draft.action,
            draft.entries,
            draft.undoes,
        )
        header = (done.replica, done.number, clock, done.author, done.action, done.undoes)
        seq = (database.value("SELECT max(seq) FROM change_set") or 0) + 1
        database.rows(INSERT_SET, (seq, *header, len(draft.entries), previous))
        link = set_digest(previous, header, self._append_entries(seq, draft.entries))
        database.rows(SIGN_SET, (link, identity.signing_key.sign(link), seq))
        database.rows(HOLD, (done.replica, done.number))
        return done

    def _append_entries(self, seq: int, entries: Sequence[Entry]) -> list[bytes]:
        """Write the entries and return their hashes."""
        database = self._database
        first = (database.value("SELECT max(id) FROM entry") or 0) + 1
        salts = self._salts(seq, len(entries))
        hashes: list[bytes] = []
        for batch in batches(entries, BATCH):
            made, kept = [], []
            for entry in batch:
                place = len(hashes)
                salt = salts[place]
                body, commitments, content = encoded_entry(entry, salt)
                record, kind = entry.record, entry.kind
                made.append((first + place, seq, place, record, kind, body, commitments))
                kept.append((first + place, salt, content))
                hashes.append(entry_digest(record, kind, body, commitments))
            database.write_many(INSERT_ENTRY, made)
            database.write_many(INSERT_VALUE, kept)
        return hashes

    def _salts(self, seq: int, count: int) -> list[bytes]:
        """Return new salts: those of many entries come from seeds, which are kept."""
        if count <= 1:
            return [self._random_bytes(SALT_BYTES) for _ in range(count)]
        seeds = self._random_bytes(seeds_length(count))
        self._database.rows(KEEP_SEED, (seq, seeds))
        return salts_of(seeds, count)

    def anchor(self) -> tuple[int, bytes]:
        """Return number and hash of this laptop's newest change set."""
        found = self._database.rows(LAST_OWN, (self._identity.replica,))
        return found[0] if found else (0, FIRST_LINK)

    def _last_clock(self, now_ms: int) -> str:
        """Return the latest reading that this laptop's next one must come after.

        A clock of another laptop that runs more than a day ahead does not drag ours along.
        """
        others = self._database.value(LAST_SANE, (f"{now_ms + DAY_MS:012x}",))
        own = self._database.value(LAST_READING, (self._identity.replica,))
        return max(str(others or ""), str(own or ""))


class ChangesOfRecords(Mapping[str, list[DatedChange]]):
    """The changes of many records, read a batch ahead: an import touches a hundred thousand."""

    def __init__(self, journal: Journal, record_ids: Sequence[str]) -> None:
        self._journal = journal
        self._ids = list(dict.fromkeys(record_ids))
        self._places = {key: place for place, key in enumerate(self._ids)}
        self._near: dict[str, RecordChanges] = {}

    def __getitem__(self, record_id: str) -> list[DatedChange]:
        if record_id not in self._near:
            # Undo walks backwards: read what comes before, too.
            end = self._places[record_id] + 1
            self._near = self._journal.changes(self._ids[max(0, end - BATCH) : end])
        return self._near[record_id][1]

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)


def as_json(texts: Sequence[str]) -> str:
    """Return texts as the one parameter that json_each reads."""
    return canonical(list(texts)).decode()
