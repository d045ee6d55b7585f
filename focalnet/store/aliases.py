"""Which records are the same one, and by which of their ids it goes.

The ids said to be the same hang together in groups; a group goes by the smallest id
whose record is there. What points to any of them is written into the tables as
pointing to that one; the journal keeps what was said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from sqlalchemy import Column, Index, Table, Text

from focalnet.domain.changes import HERE, MERGED
from focalnet.domain.kinds import KINDS
from focalnet.domain.likeness import SAME
from focalnet.domain.merging import RecordState
from focalnet.domain.plain import Plain
from focalnet.domain.schema import FieldRule, rules
from focalnet.store.bulk import batches
from focalnet.store.database import Database
from focalnet.store.journal import as_json
from focalnet.store.tables import METADATA

# A row for each record that is one with others, the one they go by too.
ALIAS = Table(
    "alias",
    METADATA,
    Column("record", Text, primary_key=True),
    Column("canonical", Text, nullable=False),
)
Index("alias_canonical", ALIAS.c.canonical)

BATCH = 500
ANY = "SELECT 1 FROM alias LIMIT 1"
CANONICAL = """
SELECT record, canonical FROM alias WHERE record IN (SELECT value FROM json_each(?))
"""
TOGETHER = """
SELECT record FROM alias WHERE canonical IN (
  SELECT canonical FROM alias WHERE record IN (SELECT value FROM json_each(?)))
"""
# A pair whose one side a settlement took away says nothing of the other.
PAIRS = """
SELECT first, second FROM likeness WHERE verdict = ? AND life = ? AND first <> '' AND second <> ''
"""
THERE = "SELECT id FROM line WHERE id IN (SELECT value FROM json_each(?))"
REMOVE = "DELETE FROM alias WHERE record IN (SELECT value FROM json_each(?))"
INSERT = "INSERT INTO alias(record, canonical) VALUES(?, ?)"


def groups(pairs: Iterable[tuple[str, str]], there: set[str]) -> dict[str, str]:
    """Return the id that each goes by of those that hang together, of those that are *there*."""
    near: dict[str, set[str]] = {}
    for first, second in pairs:
        near.setdefault(first, set()).add(second)
        near.setdefault(second, set()).add(first)
    found: dict[str, str] = {}
    seen: set[str] = set()
    for start in sorted(near):
        if start in seen:
            continue
        group, waiting = {start}, [start]
        while waiting:
            more = near[waiting.pop()] - group
            group |= more
            waiting += more
        seen |= group
        living = sorted(group & there)
        if living[1:]:
            found.update(dict.fromkeys(living, living[0]))
    return found


class Aliases:
    """Knows the records that are the same as others."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def canonical(self, record_ids: Sequence[str]) -> dict[str, str]:
        """Return the ids that records go by, of those that are one with others."""
        found: dict[str, str] = {}
        for batch in batches(record_ids, BATCH):
            found.update(self._database.rows(CANONICAL, (as_json(batch),)))
        return found

    def together(self, record_ids: Iterable[str]) -> list[str]:
        """Return these records and all that are the same as one of them."""
        found = set(record_ids)
        for batch in batches(sorted(found), BATCH):
            found.update(row[0] for row in self._database.rows(TOGETHER, (as_json(batch),)))
        return sorted(found)

    def resolved(self, states: list[RecordState]) -> list[RecordState]:
        """Return states that point to what records go by; one that goes by another is merged."""
        if not self._database.value(ANY):
            return states
        wanted = {key for state in states for key in (state.record, *_pointed(state))}
        names = self.canonical(sorted(wanted))
        return [_resolved(state, names) for state in states] if names else states

    def renewed(self, alike: Iterable[str], come_and_gone: Iterable[str]) -> list[str]:
        """Find out anew what records go by; return those that go by another id than before.

        *alike* are ids that a decision speaks of, *come_and_gone* records that are
        there and were not, or the other way about.
        """
        seeds = set(alike)
        if not seeds:
            named = {key for pair in self._pairs() for key in pair}
            seeds = {key for key in come_and_gone if key in named} if named else set()
        if not seeds:
            return []
        return self._keep(self.kept(), self.found())

    def kept(self) -> dict[str, str]:
        """Return what is written down: the ids that records go by."""
        return dict(self._database.rows("SELECT record, canonical FROM alias"))

    def found(self) -> dict[str, str]:
        """Return what should be written down, from what was decided of pairs."""
        pairs = self._pairs()
        return groups(pairs, self._there({key for pair in pairs for key in pair}))

    def _pairs(self) -> list[tuple[str, str]]:
        return [(row[0], row[1]) for row in self._database.rows(PAIRS, (SAME, HERE))]

    def _there(self, record_ids: set[str]) -> set[str]:
        found: set[str] = set()
        for batch in batches(sorted(record_ids), BATCH):
            found.update(row[0] for row in self._database.rows(THERE, (as_json(batch),)))
        return found

    def _keep(self, before: dict[str, str], after: dict[str, str]) -> list[str]:
        every = before.keys() | after.keys()
        changed = sorted(key for key in every if before.get(key) != after.get(key))
        for batch in batches(changed, BATCH):
            self._database.rows(REMOVE, (as_json(batch),))
        self._database.write_many(INSERT, [(key, after[key]) for key in changed if key in after])
        # Who went by an id that is given up has to be looked at, too.
        return sorted({*changed, *(before[key] for key in changed if key in before)})


@cache
def _pointers(kind: str) -> tuple[tuple[FieldRule, tuple[str, ...]], ...]:
    """Return the fields of a kind that point to records, with the parts that do."""
    found = []
    for rule in rules(KINDS[kind]) if kind in KINDS else ():
        parts = (
            tuple(part.name for part in rules(rule.value_type) if part.refers)
            if rule.value_type
            else ()
        )
        if rule.refers or parts:
            found.append((rule, parts))
    return tuple(found)


def _pointed(state: RecordState) -> Iterator[str]:
    for rule, parts in _pointers(state.kind):
        content = state.content.get(rule.name)
        if rule.refers and content:
            yield content
        for item in _items(content) if parts else ():
            yield from (item[part] for part in parts if item.get(part))


def _items(content: Any) -> Sequence[Mapping[str, Any]]:
    return content if isinstance(content, list) else [content] if content else []


def _resolved(state: RecordState, names: Mapping[str, str]) -> RecordState:
    content: Plain = dict(state.content)
    for rule, parts in _pointers(state.kind):
        known: Any = content.get(rule.name)
        if rule.refers and known in names:
            content[rule.name] = names[known]
        elif parts and known:
            made = [_with_names(item, parts, names) for item in _items(known)]
            content[rule.name] = made if isinstance(known, list) else made[0]
    is_merged = state.is_there and names.get(state.record, state.record) != state.record
    return replace(state, content=content, life=MERGED if is_merged else state.life)


def _with_names(
    item: Mapping[str, Any], parts: Sequence[str], names: Mapping[str, str]
) -> dict[str, Any]:
    return {key: names.get(value, value) if key in parts else value for key, value in item.items()}
