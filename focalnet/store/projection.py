"""The tables of the records: every row equals the fold of its record's changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import msgspec

from focalnet.domain.errors import UnknownField
from focalnet.domain.kinds import KINDS
from focalnet.domain.merging import RecordState
from focalnet.domain.plain import Plain
from focalnet.domain.schema import rules
from focalnet.store.bulk import batches
from focalnet.store.commitments import canonical
from focalnet.store.database import Database
from focalnet.store.journal import as_json
from focalnet.store.tables import KIND_TABLES, SINGLE_SHAPES

BATCH = 500

_from_json = msgspec.json.Decoder().decode


def quoted(name: str) -> str:
    """Return a column's name as SQL takes it, whatever word it is."""
    return f'"{name}"'


@dataclass(frozen=True, slots=True)
class Shape:
    """How the records of one kind stand in their table, and the statements for it."""

    kind: str
    singles: tuple[str, ...]
    structured: tuple[str, ...]
    insert: str
    read: str
    remove: str

    def row(self, state: RecordState) -> tuple[str, ...]:
        """Return the row of a folded record."""
        get = state.content.get
        return (
            state.record,
            state.life,
            " ".join(state.conflicts),
            *[get(name, "") for name in self.singles],
            *[canonical(get(name)).decode() if get(name) else "" for name in self.structured],
        )

    def state(self, row: Sequence[Any]) -> RecordState:
        """Return what a row says, without heads; the reverse of :meth:`row`."""
        first = 3 + len(self.singles)
        content: Plain = {
            name: text for name, text in zip(self.singles, row[3:first], strict=True) if text
        }
        for name, text in zip(self.structured, row[first:], strict=True):
            if text:
                content[name] = _from_json(text)
        conflicts = tuple(row[2].split())
        return RecordState(row[0], self.kind, row[1], content, conflicts=conflicts)


@cache
def shape_of(kind: str) -> Shape:
    """Return the shape of a kind of record."""
    table = KIND_TABLES[kind]
    declared = rules(KINDS[kind])
    singles = tuple(rule.name for rule in declared if rule.shape in SINGLE_SHAPES)
    structured = tuple(rule.name for rule in declared if rule.shape not in SINGLE_SHAPES)
    columns = ("id", "life", "conflicts", *singles, *structured)
    names = ", ".join(quoted(name) for name in columns)
    marks = ", ".join("?" * len(columns))
    renewed = ", ".join(f"{quoted(name)} = excluded.{quoted(name)}" for name in columns[1:])
    among = "WHERE id IN (SELECT value FROM json_each(?))"
    return Shape(
        kind,
        singles,
        structured,
        # In place: a row that is replaced would go from every index and come back.
        f"INSERT INTO {table.name}({names}) VALUES({marks})"
        f" ON CONFLICT(id) DO UPDATE SET {renewed}",
        f"SELECT {names} FROM {table.name} {among}",
        f"DELETE FROM {table.name} {among}",
    )


# Which fields of which kinds point to a record of a kind: {"person": [("post", "holder"), …]}.
POINTERS: dict[str, list[tuple[str, str]]] = {
    target: [
        (kind, rule.name)
        for kind, declaring in KINDS.items()
        for rule in rules(declaring)
        if target in rule.refers
    ]
    for target in KINDS
}


class Projection:
    """Reads and writes the tables of the records."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, ids_by_kind: Mapping[str, Sequence[str]]) -> dict[str, RecordState]:
        """Return the stored records with these ids, those that there are."""
        found: dict[str, RecordState] = {}
        for kind, ids in ids_by_kind.items():
            shape = shape_of(kind)
            for batch in batches(ids, BATCH):
                for row in self._database.rows(shape.read, (as_json(batch),)):
                    found[row[0]] = shape.state(row)
        return found

    def anywhere(self, record_ids: Sequence[str]) -> dict[str, RecordState]:
        """Return the stored records with these ids, whatever their kinds."""
        return self.read({kind: record_ids for kind in KINDS})

    def write(self, states: Iterable[RecordState]) -> None:
        """Bring the rows of these records up to their states; without life, no row."""
        alive: dict[str, list[RecordState]] = {}
        gone: dict[str, list[str]] = {}
        for state in states:
            if state.is_there:
                alive.setdefault(state.kind, []).append(state)
            elif state.kind in KINDS:
                gone.setdefault(state.kind, []).append(state.record)
        for kind, found in alive.items():
            shape = shape_of(kind)
            self._database.write_many(shape.insert, [shape.row(state) for state in found])
        for kind, ids in gone.items():
            for batch in batches(ids, BATCH):
                self._database.rows(shape_of(kind).remove, (as_json(batch),))

    def pointing(self, kind: str, record_ids: Sequence[str]) -> dict[str, list[str]]:
        """Return the ids, by kind, of the records that point to one of *record_ids* of *kind*."""
        found: dict[str, list[str]] = {}
        for pointing, field in POINTERS[kind]:
            statement = (
                f"SELECT id FROM {pointing}"
                f" WHERE {quoted(field)} IN (SELECT value FROM json_each(?))"
            )
            for batch in batches(record_ids, BATCH):
                rows = self._database.rows(statement, (as_json(batch),))
                found.setdefault(pointing, []).extend(row[0] for row in rows)
        return {kind: list(dict.fromkeys(ids)) for kind, ids in found.items() if ids}

    def ids(self, kind: str, where: Mapping[str, str], *, retired: bool) -> list[str]:
        """Return the ids of the records of a kind whose single fields equal *where*, in list order.

        Raises UnknownField for a field that the kind does not have or that is not single.
        """
        shape = shape_of(kind)
        conditions = ["line.kind = ?"] + ([] if retired else ["line.retired = 0"])
        for name in where:
            if name not in shape.singles:
                raise UnknownField("A record of this kind has no such single field.", place=name)
            conditions.append(f"{kind}.{quoted(name)} = ?")
        # The few records of an index first; the plain join would walk the whole list.
        source = f"{kind} CROSS JOIN line ON line.id = {kind}.id" if where else "line"
        statement = (
            f"SELECT line.id FROM {source} WHERE {' AND '.join(conditions)} ORDER BY line.position"
        )
        return [row[0] for row in self._database.rows(statement, (kind, *where.values()))]
