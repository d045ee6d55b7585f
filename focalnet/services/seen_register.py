"""The register as a circle of readers sees it: what they do not get is not there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import cast

from focalnet.domain.readers import Readers
from focalnet.domain.record import Record
from focalnet.services.ports import Register, Row


def seen_by(register: Register, readers: Readers) -> Register:
    """Return what documents for some readers are made from.

    For one of the three audiences it is the register itself, of which each
    document strips what it takes. For a circle of the officer's own it is a view
    that can be asked for records and nothing else: whatever a document takes out
    of it, now or later, it is without what the circle leaves out.
    """
    return cast("Register", SeenRegister(register, readers)) if readers.is_own else register


class SeenRegister:
    """As much of a register as documents read, each record as the readers may see it."""

    def __init__(self, register: Register, readers: Readers) -> None:
        self._register = register
        self._readers = readers

    @property
    def office(self) -> str:
        """The office whose register it is."""
        return self._register.office

    def records(self, kind: str, where: Mapping[str, str] | None = None) -> Iterator[Record]:
        """Yield the records of a kind that they may know of, found by what they really hold."""
        for record in self._register.records(kind, where):
            seen = self._readers.sees(record)
            if seen is not None:
                yield seen

    def many(self, record_ids: Sequence[str]) -> dict[str, Record]:
        """Return the records of these ids that they may know of."""
        found = self._register.many(record_ids).items()
        seen = ((key, self._readers.sees(record)) for key, record in found)
        return {key: record for key, record in seen if record is not None}

    def row(self, record_id: str) -> Row | None:
        """Return whether a record is there and retired, and nothing that its line says."""
        row = self._register.row(record_id)
        if not isinstance(row, Row):
            return row
        return replace(row, title="", detail="", confirmed="", end="")
