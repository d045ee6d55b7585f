"""The records that a bundle touches, by name, so that an officer sees whom it is about."""

from __future__ import annotations

from dataclasses import dataclass

from focalnet.domain.exchange import Received, StoredEntry
from focalnet.domain.participation import Certificate
from focalnet.services.certificate_numbers import numbers_twice_beside
from focalnet.services.ports import Register

ENTERED, CHANGED, RETURNED, ERASED, CONFLICT = (
    "entered",
    "changed",
    "returned",
    "erased",
    "conflict",
)
# So many are named; of the others there are the counts.
MOST_NAMED = 500


@dataclass(frozen=True, slots=True)
class TouchedRecord:
    """One record and what becomes of it; ``field`` is that of a conflict, else empty."""

    id: str
    kind: str
    title: str
    how: str
    field: str = ""


class TouchedRecords:
    """Sees the entries of a bundle come by, and names their records as they then are.

    ``twice`` are the numbers that two certificates bear once the bundle is in.
    """

    def __init__(self, register: Register) -> None:
        self._register = register
        self._kinds: dict[str, str] = {}
        self._titles: dict[str, str] = {}
        self._certificates: set[str] = set()
        self.twice: tuple[str, ...] = ()

    def see(self, entry: StoredEntry) -> None:
        """Take note of what an entry is about."""
        if len(self._kinds) < MOST_NAMED:
            self._kinds.setdefault(entry.record, entry.kind)
        if entry.kind == Certificate.KIND:
            self._certificates.add(entry.record)

    def read(self) -> None:
        """Read names and numbers; stands inside the transaction of the bundle."""
        for key in self._kinds:
            self._name(key)
        if self._certificates:
            self.twice = numbers_twice_beside(self._register, self._certificates)

    def _name(self, key: str) -> None:
        row = self._register.row(key)
        if row is not None:
            self._kinds[key], self._titles[key] = row.kind, row.title

    def told(self, received: Received) -> tuple[TouchedRecord, ...]:
        """Return the first of the records, what has to be decided on first."""
        wanted = [(key, CONFLICT, field) for key, field in received.conflicts]
        disputed = {key for key, _ in received.conflicts}
        for how in (ERASED, RETURNED, ENTERED, CHANGED):
            keys = (key for key in getattr(received, how) if how != CHANGED or key not in disputed)
            wanted += [(key, how, "") for key in keys]
        return tuple(self._one(*one) for one in wanted[:MOST_NAMED])

    def _one(self, key: str, how: str, field: str) -> TouchedRecord:
        if key not in self._titles:
            self._name(key)
        return TouchedRecord(key, self._kinds.get(key, ""), self._titles.get(key, ""), how, field)
