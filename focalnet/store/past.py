"""The past in the words of an officer: what was done, and what changed in a record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from focalnet.domain.changes import ChangeSet, DatedChange, erases
from focalnet.domain.printing import PRINTED
from focalnet.domain.undoing import BEGINNINGS, replaced_value
from focalnet.services.ports import ActionLine, HistoryLine
from focalnet.store.commitments import blanked_positions, decoded_changes
from focalnet.store.database import Database
from focalnet.store.erasing import Erasing
from focalnet.store.journal import Journal

UNDOERS = "SELECT replica || '.' || number, undoes FROM change_set WHERE undoes != ''"
OWN = """
SELECT replica || '.' || number, action FROM change_set WHERE replica = ? ORDER BY number DESC
"""
ACTIONS = """
SELECT replica || '.' || number, clock, author, action, undoes, records,
  (SELECT record FROM entry WHERE change_set = seq AND place = 0)
FROM change_set ORDER BY seq DESC LIMIT ?
"""
ENTRIES = """
SELECT c.replica || '.' || c.number, c.clock, c.author, c.action, c.undoes,
  e.record, e.kind, e.body, v.salt, v.content
FROM entry e JOIN change_set c ON c.seq = e.change_set JOIN entry_value v ON v.entry = e.id
{} ORDER BY e.id DESC LIMIT ?
"""
ENTRIES_OF_ALL = ENTRIES.format("")
ENTRIES_OF_ONE = ENTRIES.format("WHERE e.record = ?")


class Past:
    """Reads the journal newest first."""

    def __init__(self, database: Database, journal: Journal, replica: str) -> None:
        self._database = database
        self._journal = journal
        self._replica = replica
        self._erasing = Erasing(database)

    def undone(self) -> set[str]:
        """Return the ids of the sets that are taken back now."""
        undoers: dict[str, list[str]] = {}
        for set_id, undoes in self._database.rows(UNDOERS):
            undoers.setdefault(undoes, []).append(set_id)
        found: set[str] = set()
        for undoes in _undoers_first(undoers):
            if any(set_id not in found for set_id in undoers[undoes]):
                found.add(undoes)
        return found

    def last_undoable(self) -> ChangeSet | None:
        """Return the newest action of this laptop that is not taken back.

        What the register began with is none, nor is a printing or an erasure.
        """
        undone = self.undone()
        for set_id, action in self._database.rows(OWN, (self._replica,)):
            if action in BEGINNINGS:
                return None
            if action not in {"undo", PRINTED} and set_id not in undone:
                done = self._journal.change_set(set_id)
                if not self._is_beyond_undo(done):
                    return done
        return None

    def _is_beyond_undo(self, done: ChangeSet) -> bool:
        """Tell whether an action erased, or only spoke of what is erased now."""
        if any(erases(change) for entry in done.entries for change in entry.changes):
            return True
        ids = list(dict.fromkeys(entry.record for entry in done.entries))
        return len(self._erasing.among(ids)) == len(ids)

    def last_redoable(self) -> ChangeSet | None:
        """Return the undo that a redo would take back, if nothing newer was done."""
        undone = self.undone()
        for set_id, action in self._database.rows(OWN, (self._replica,)):
            if action == "undo" and set_id not in undone:
                done = self._journal.change_set(set_id)
                return None if self._is_beyond_undo(done) else done
            if action not in {"undo", "redo", PRINTED}:
                return None
        return None

    def actions(self, limit: int) -> list[ActionLine]:
        """Return the change sets, newest first, without reading their entries."""
        undone = self.undone()
        return [
            ActionLine(set_id, clock, author, action, undoes, set_id in undone, records, first)
            for set_id, clock, author, action, undoes, records, first in self._database.rows(
                ACTIONS, (limit,)
            )
        ]

    def history(self, record_id: str, limit: int) -> list[HistoryLine]:
        """Return what changed, newest first; of one record, or of all if empty."""
        if record_id:
            found = self._database.rows(ENTRIES_OF_ONE, (record_id, limit))
        else:
            found = self._database.rows(ENTRIES_OF_ALL, (limit,))
        return list(islice(self._lines(found), limit))

    def _lines(self, entries: Iterable[tuple[Any, ...]]) -> Iterator[HistoryLine]:
        known: dict[str, dict[str, DatedChange]] = {}
        for row in entries:
            set_id, clock, author, action, undoes, record, kind, body, salt, content = row
            if record not in known:
                [(_, changes)] = self._journal.changes([record]).values()
                known[record] = {dated.id: dated for dated in changes}
            made = decoded_changes(body, content)
            blanked = blanked_positions(salt, len(made))
            for position in reversed(range(len(made))):
                change = made[position]
                before = replaced_value(change, known[record])
                yield HistoryLine(
                    set_id=set_id,
                    clock=clock,
                    author=author,
                    action=action,
                    undoes=undoes,
                    record=record,
                    kind=kind,
                    field=change.field,
                    before=before.change.value if before else None,
                    after=change.value,
                    erased=position in blanked,
                )


def _undoers_first(undoers: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield the sets undone, those that undo before what they undo, whenever they came."""
    begun: set[str] = set()
    done: set[str] = set()
    waiting = list(undoers)
    while waiting:
        key = waiting[-1]
        missing = [one for one in undoers[key] if one in undoers and one not in begun]
        if key not in begun and missing:
            begun.add(key)
            waiting += missing
            continue
        begun.add(waiting.pop())
        if key not in done:
            done.add(key)
            yield key
