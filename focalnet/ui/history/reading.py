"""What the history page reads: actions, and one action field by field."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from focalnet.domain.changes import ERASED, Change, ChangeSet, DatedChange
from focalnet.services.ports import ActionLine, HistoryLine, Register

ACTIONS_SHOWN = 1000
RECORDS_SHOWN = 100
ID_LENGTH = 36


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field going from one value to another."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class RecordChanges:
    """What an action did to one record; ``title`` is what it is called now."""

    record: str
    kind: str
    title: str
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class ActionDetails:
    """What an action did; ``names`` has what the records it names are called.

    ``left_out`` counts the records not listed.
    """

    set_id: str
    records: tuple[RecordChanges, ...]
    left_out: int
    names: dict[str, str]


def read_actions(register: Register, record_id: str) -> list[ActionLine]:
    """Return the actions on one record, or all of them, newest first."""
    if not record_id:
        return register.actions(ACTIONS_SHOWN)
    return actions_of(register.history(record_id, ACTIONS_SHOWN))


def actions_of(lines: Iterable[HistoryLine]) -> list[ActionLine]:
    """Return the actions that the fields of one record's history belong to."""
    first: dict[str, HistoryLine] = {}
    for line in lines:
        first.setdefault(line.set_id, line)
    undone = _undone(first)
    return [
        ActionLine(
            set_id=line.set_id,
            clock=line.clock,
            author=line.author,
            action=line.action,
            undoes=line.undoes,
            undone=line.set_id in undone,
            records=1,
            first_record=line.record,
        )
        for line in first.values()
    ]


def _undone(actions: dict[str, HistoryLine]) -> set[str]:
    """Return the actions taken back, newest first: an undo taken back counts no more."""
    undone: set[str] = set()
    for line in sorted(actions.values(), key=lambda item: item.clock, reverse=True):
        if line.undoes and line.set_id not in undone:
            undone.add(line.undoes)
    return undone


def read_details(register: Register, set_id: str) -> ActionDetails:
    """Return what an action did, field by field; raises RecordNotFound."""
    done = register.change_set(set_id)
    listed: ChangeSet = replace(done, entries=done.entries[:RECORDS_SHOWN])
    past = register.changes_of(listed)
    gone = register.erased([entry.record for entry in listed.entries])
    records = []
    for entry in listed.entries:
        known = {item.id: item for item in past[entry.record]}
        row = register.row(entry.record)
        fields = tuple(
            FieldChange(change.field, _before(change, known), _after(change, entry.record in gone))
            for change in entry.changes
        )
        records.append(RecordChanges(entry.record, entry.kind, row.title if row else "", fields))
    left_out = len(done.entries) - len(listed.entries)
    return ActionDetails(set_id, tuple(records), left_out, _names(register, records))


def _names(register: Register, records: Iterable[RecordChanges]) -> dict[str, str]:
    named = {
        value
        for record in records
        for change in record.fields
        for value in (change.before, change.after)
        if isinstance(value, str) and len(value) == ID_LENGTH
    }
    rows = {key: register.row(key) for key in named}
    return {key: row.title for key, row in rows.items() if row is not None and row.title}


def _after(change: Change, is_erased: bool) -> Any:
    return {"is": ERASED} if is_erased and change.value is None else change.value


def _before(change: Change, known: dict[str, DatedChange]) -> Any:
    replaced = [known[key] for key in change.replaces if key in known]
    newest = max(replaced, key=lambda item: (item.clock, item.id), default=None)
    return newest.change.value if newest else None
