"""Records being worked on before anything is stored: as they were, and as they are to be."""

from __future__ import annotations

from collections.abc import Sequence

from focalnet.domain.changes import Entry
from focalnet.domain.merging import RecordState, entry_of_edit, entry_of_new
from focalnet.domain.record import Record
from focalnet.services.completing import completed
from focalnet.services.ports import Register


class Desk:
    """Collects edits of many records so that they become one action."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._bases: dict[str, RecordState] = {}
        self._after: dict[str, Record] = {}

    def record(self, record_id: str) -> Record:
        """Return a record as it is to be so far; raises RecordNotFound."""
        if record_id not in self._after:
            self._bases[record_id] = self._register.state(record_id)
            self._after[record_id] = self._bases[record_id].value()
        return self._after[record_id]

    def waiting(self, record_id: str) -> Record | None:
        """Return a record as it is to be, where it is on the desk already."""
        return self._after.get(record_id)

    def before(self, record_id: str) -> Record:
        """Return a record as the register has it."""
        return self._bases[record_id].value()

    def put(self, *records: Record) -> None:
        """Put records on the desk in place of what is there of them."""
        for record in records:
            self._after[record.id] = record

    def put_checked(self, records: Sequence[Record]) -> None:
        """Put records whose references, spans and numbers are checked first.

        Raises InvalidValue; then the desk is as it was.
        """
        self.put(*completed(self._register, records))

    def entries(self) -> tuple[Entry, ...]:
        """Return what differs from the register now."""
        found = (
            entry_of_edit(self._bases[key], record) if key in self._bases else entry_of_new(record)
            for key, record in self._after.items()
        )
        return tuple(entry for entry in found if entry)
