"""What records say, folded from the journal: one entry is read, several are folded."""

from __future__ import annotations

from collections.abc import Sequence

from focalnet.domain.changes import DatedChange, Entry, dated_changes
from focalnet.domain.merging import RecordState, fold, state_of_new
from focalnet.store.commitments import decoded_changes
from focalnet.store.journal import EntryRow, JournalReader


def states_of(journal: JournalReader, record_ids: Sequence[str]) -> dict[str, RecordState]:
    """Return what the changes of records come to; those never entered are left out.

    A record that one entry brought in comes without heads, as state_of_new says.
    """
    found: dict[str, list[EntryRow]] = {}
    for row in journal.entry_rows(record_ids):
        found.setdefault(row[0], []).append(row)
    return {key: _state(key, rows) for key, rows in found.items()}


def _state(record_id: str, rows: Sequence[EntryRow]) -> RecordState:
    if len(rows) == 1:
        _, kind, _, _, _, body, content = rows[0]
        state = state_of_new(Entry(record_id, kind, decoded_changes(body, content)))
        if state is not None:
            return state
    return fold(record_id, rows[0][1], [dated for row in rows for dated in _dated(row)])


def _dated(row: EntryRow) -> list[DatedChange]:
    record, kind, set_id, place, clock, body, content = row
    entry = Entry(record, kind, decoded_changes(body, content))
    return list(dated_changes(set_id, place, clock, entry))
