"""The change, the entry and the change set: undo, audit and exchange in one value.

A change says: this field of this record now holds this value, in place of these
earlier changes. The unit an officer knows is the change set: one action.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

LIFE = "@life"
HERE = "here"
RETIRED = "retired"
ERASED = "erased"
MERGED = "merged"
"""The life of a record that goes by the id of another one that is the same."""
ERASE = "erase"
"""The action that erases records."""


@dataclass(frozen=True, slots=True)
class Change:
    """One field going to a value, in place of the changes the author had on screen.

    ``field`` is the name of a field, or name/element for one value of a
    many-valued field, or LIFE. ``value`` is plain data; None means nothing is
    there any more. ``replaces`` holds ids of earlier changes of the same field.
    """

    field: str
    value: Any
    replaces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """What one action did to one record."""

    record: str
    kind: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """An action not yet written: the store gives it its number, clock and hash.

    ``action`` is a stable code such as person.edit, import or undo; ``undoes``
    the id of the set it takes back.
    """

    action: str
    entries: tuple[Entry, ...]
    undoes: str = ""

    def __bool__(self) -> bool:
        return bool(self.entries)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """An action as it stands in the journal.

    ``replica`` is the laptop, ``number`` counts its sets from 1, ``clock`` is a
    hybrid logical clock as text that sorts by time (see :mod:`clock`). ``places``
    are those of the entries where others of the set did not travel here; else empty.
    """

    replica: str
    number: int
    clock: str
    author: str
    action: str
    entries: tuple[Entry, ...]
    undoes: str = ""
    places: tuple[int, ...] = ()

    @property
    def id(self) -> str:
        """The id of the set, the same in every office."""
        return f"{self.replica}.{self.number}"

    def __bool__(self) -> bool:
        return bool(self.entries)

    def placed(self) -> Iterator[tuple[int, Entry]]:
        """Yield the entries with their places in the set."""
        yield from zip(self.places or range(len(self.entries)), self.entries, strict=True)

    def dated(self) -> Iterator[tuple[Entry, DatedChange]]:
        """Yield every change with its id and clock, with the entry it stands in."""
        for place, entry in self.placed():
            for change in dated_changes(self.id, place, self.clock, entry):
                yield entry, change


@dataclass(frozen=True, slots=True)
class DatedChange:
    """A change with the id and clock the journal gave it."""

    id: str
    clock: str
    change: Change

    @property
    def erases(self) -> bool:
        """Whether it erases its record for good."""
        return erases(self.change)


def erases(change: Change) -> bool:
    """Tell whether a change erases its record, whatever else is said of it."""
    value = change.value
    return change.field == LIFE and isinstance(value, dict) and value.get("is") == ERASED


def dated_changes(set_id: str, place: int, clock: str, entry: Entry) -> Iterator[DatedChange]:
    """Yield the changes of the entry at *place* of a set, with ids and clock."""
    for position, change in enumerate(entry.changes):
        yield DatedChange(f"{set_id}.{place}.{position}", clock, change)
