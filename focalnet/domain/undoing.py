"""Undo: the inverse of an action as a new action, so that it is audited and travels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any

from focalnet.domain.changes import (
    LIFE,
    RETIRED,
    Change,
    ChangeSet,
    DatedChange,
    Draft,
    Entry,
    dated_changes,
    erases,
)
from focalnet.domain.errors import CannotUndo, CannotUndoErased

Known = Mapping[str, DatedChange]

# What a register begins with is not one of the officer's actions: undo stops before it.
BEGINNINGS = frozenset({"reference", "demonstration"})


def inverse(done: ChangeSet, history: Mapping[str, Iterable[DatedChange]]) -> Draft:
    """Return the draft that takes *done* back.

    *history* holds all changes of every record the set touched. Each field goes
    back to what it showed before; records erased meanwhile are left out. Raises
    CannotUndo where somebody has changed one of the fields since, or where the
    action erased; a newer change that was itself taken back is no hindrance.
    Nothing is undone by half.
    """
    if any(erases(change) for entry in done.entries for change in entry.changes):
        raise CannotUndoErased("What was erased cannot come back.")
    taken: dict[tuple[str, str], list[Change]] = {}
    for place in reversed(range(len(done.entries))):
        entry = done.entries[place]
        if any(item.erases for item in history[entry.record]):
            continue
        known = {item.id: item for item in history[entry.record]}
        replaced = {key for item in known.values() for key in item.change.replaces}
        undone = [
            _taken_back(dated, known, replaced)
            for dated in dated_changes(done.id, place, done.clock, entry)
        ]
        taken.setdefault((entry.record, entry.kind), []).extend(reversed(undone))
    if done.entries and not taken:
        raise CannotUndoErased("What it was about is erased.")
    entries = tuple(
        Entry(record, kind, tuple(changes)) for (record, kind), changes in taken.items()
    )
    return Draft("redo" if done.action == "undo" else "undo", entries, done.id)


def inverse_where_possible(
    done: ChangeSet, history: Mapping[str, Iterable[DatedChange]]
) -> list[Entry]:
    """Return what takes *done* back, field by field, leaving out what cannot be."""
    found = []
    for place, entry in enumerate(done.entries):
        known = {item.id: item for item in history[entry.record]}
        if any(item.erases for item in known.values()):
            continue
        replaced = {key for item in known.values() for key in item.change.replaces}
        taken = []
        for dated in dated_changes(done.id, place, done.clock, entry):
            with suppress(CannotUndo):
                taken.append(_taken_back(dated, known, replaced))
        if taken:
            found.append(Entry(entry.record, entry.kind, tuple(taken)))
    return found


def _taken_back(dated: DatedChange, known: Known, replaced: set[str]) -> Change:
    name = dated.change.field
    standing = dated
    if dated.id in replaced:
        origins = _origins(name, known)
        wanted = origins[dated.id]
        heads = [key for key in origins if key not in replaced and origins[key] is wanted]
        if not heads:
            raise CannotUndo("A newer change stands in the way.", place=name)
        standing = known[heads[0]]
    before = replaced_value(dated.change, known)
    value: Any = before.change.value if before else None
    if name == LIFE and _said(name, value) == RETIRED:
        # Retired as it stands now: undo and redo gave the other fields new heads.
        others = (key for key, item in known.items() if item.change.field != LIFE)
        value = {**value, "seen": sorted(key for key in others if key not in replaced)}
    return Change(name, value, (standing.id,))


def _said(name: str, value: Any) -> Any:
    """Return a value for comparing: of a life, whether it is retired, not what was seen then."""
    return value.get("is") if name == LIFE and isinstance(value, dict) else value


def _origins(name: str, known: Known) -> dict[str, DatedChange]:
    """Return for each change of a field the one that it brings back, or itself.

    A change brings an earlier one back when it takes away what replaced it: by
    undo, by undo of an undo, or by hand.
    """
    origins: dict[str, DatedChange] = {}
    of_field = (item for item in known.values() if item.change.field == name)
    for item in _earlier_first(of_field):
        origins[item.id] = item
        taken = replaced_value(item.change, known)
        for view in (taken, origins.get(taken.id)) if taken else ():
            earlier = replaced_value(view.change, known) if view else None
            origin = origins.get(earlier.id) if earlier else None
            if origin and _said(name, origin.change.value) == _said(name, item.change.value):
                origins[item.id] = origin
                break
    return origins


def _earlier_first(items: Iterable[DatedChange]) -> Iterator[DatedChange]:
    """Yield changes by age, but each after those it replaces, whatever the clocks said."""
    waiting = sorted(items, key=_age, reverse=True)
    known = {item.id: item for item in waiting}
    begun: set[str] = set()
    done: set[str] = set()
    while waiting:
        item = waiting[-1]
        missing = [key for key in item.change.replaces if key in known and key not in begun]
        # Whoever replaces in a circle is no reason to walk it for ever.
        if item.id not in begun and missing:
            begun.add(item.id)
            waiting += [known[key] for key in missing]
            continue
        begun.add(waiting.pop().id)
        if item.id not in done:
            done.add(item.id)
            yield item


def replaced_value(change: Change, known: Known) -> DatedChange | None:
    """Return the change that was displayed before *change* took its place, if any."""
    replaced = [known[key] for key in change.replaces if key in known]
    return max(replaced, key=_age, default=None)


def _age(item: DatedChange) -> tuple[str, str]:
    return item.clock, item.id
