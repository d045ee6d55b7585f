"""Undo: the inverse of an action as a new action, so that it is audited and travels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any

from focalnet.domain.changes import (
    HERE,
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
from focalnet.domain.errors import CannotUndo, CannotUndoErased, CannotUndoPart
from focalnet.domain.merging import action_of, said, seen_by, unseen

Known = Mapping[str, DatedChange]
Heads = dict[str, tuple[DatedChange, ...]]

# What a register begins with is not one of the officer's actions: undo stops before it.
BEGINNINGS = frozenset({"reference", "demonstration"})


def inverse(done: ChangeSet, history: Mapping[str, Iterable[DatedChange]]) -> Draft:
    """Return the draft that takes *done* back.

    *history* holds all changes of every record the set touched, in the order in
    which they came here. Each field goes back to what it showed before; records
    erased meanwhile are left out. Raises CannotUndo where somebody has changed one
    of the fields since, where the action erased, or where a part of it is not here; a
    newer change that was itself taken back is no hindrance. Nothing is undone by half.
    """
    if done.places:
        raise CannotUndoPart("Not all that this action did is here.")
    if any(erases(change) for entry in done.entries for change in entry.changes):
        raise CannotUndoErased("What was erased cannot come back.")
    taken: dict[tuple[str, str], list[Change]] = {}
    before: dict[tuple[str, str], Heads] = {}
    for place in reversed(range(len(done.entries))):
        entry = done.entries[place]
        if any(item.erases for item in history[entry.record]):
            continue
        known = {item.id: item for item in history[entry.record]}
        replaced = {key for item in known.values() for key in item.change.replaces}
        key = entry.record, entry.kind
        changes, stood = taken.setdefault(key, []), before.setdefault(key, {})
        for dated in reversed(list(dated_changes(done.id, place, done.clock, entry))):
            changes += _taken_back(dated, known, replaced)
            _stood(stood, dated, known)
    if done.entries and not taken:
        raise CannotUndoErased("What it was about is erased.")
    entries = tuple(
        Entry(*key, (*found, *_kept_in_use(before[key]))) for key, found in taken.items()
    )
    return Draft("redo" if done.action == "undo" else "undo", entries, done.id)


def inverse_where_possible(
    done: ChangeSet, history: Mapping[str, Iterable[DatedChange]]
) -> list[Entry]:
    """Return what takes *done* back, field by field, leaving out what cannot be."""
    found = []
    for place, entry in done.placed():
        known = {item.id: item for item in history[entry.record]}
        if any(item.erases for item in known.values()):
            continue
        replaced = {key for item in known.values() for key in item.change.replaces}
        taken, before = list[Change](), Heads()
        for dated in dated_changes(done.id, place, done.clock, entry):
            with suppress(CannotUndo):
                taken += _taken_back(dated, known, replaced)
                _stood(before, dated, known)
        taken += _kept_in_use(before)
        if taken:
            found.append(Entry(entry.record, entry.kind, tuple(taken)))
    return found


def _taken_back(dated: DatedChange, known: Known, replaced: set[str]) -> list[Change]:
    """Return the changes that take one back: several where it had settled a conflict."""
    name = dated.change.field
    standing = [dated.id]
    if dated.id in replaced:
        origins = _origins(name, known)
        wanted = origins[dated.id]
        standing = [key for key in origins if key not in replaced and origins[key] is wanted]
        if not standing:
            raise CannotUndo("A newer change stands in the way.", place=name)
    before: list[Any] = []
    for item in sorted(_replaced(dated.change, known), key=_age, reverse=True):
        if said(name, item.change.value) not in [said(name, value) for value in before]:
            before.append(item.change.value)
    if name == LIFE:
        before = [_as_it_stands(value, dated, known, replaced) for value in before]
    # The last one is displayed, as it was.
    return [Change(name, value, tuple(standing)) for value in reversed(before or [None])]


def _stood(before: Heads, dated: DatedChange, known: Known) -> None:
    """Note what stood before a change took its place."""
    if stood := _replaced(dated.change, known):
        before[dated.change.field] = (*before.get(dated.change.field, ()), *stood)


def _kept_in_use(before: Heads) -> list[Change]:
    """Return "here" where a retirement comes back together with what it had not seen.

    A retirement sees what its own action says: without that word, an edit that had brought
    the record back would be hidden by the action that restores the edit.
    """
    lives = {said(LIFE, item.change.value) for item in before.get(LIFE, ())}
    is_hidden = RETIRED in lives and HERE not in lives and unseen(before)
    return [Change(LIFE, {"is": HERE})] if is_hidden else []


def _as_it_stands(value: Any, undone: DatedChange, known: Known, replaced: set[str]) -> Any:
    """Return a life; a retirement sees what stands now: undo and redo gave other heads.

    What it had not seen before *undone* stays unseen: that edit still brings the
    record back. So does what came since and brings the record back now. What was there
    before tells the order in which changes came, not the clock: that of another office
    may run years ahead.
    """
    if said(LIFE, value) != RETIRED:
        return value
    # Several offices may have retired it: together they had seen what each had.
    before = _Retirements(_replaced(undone.change, known))
    now = _Retirements(
        item for item in known.values() if item.change.field == LIFE and item.id not in replaced
    )
    was_here = said(LIFE, undone.change.value) == HERE
    came = {key: place for place, key in enumerate(known)}
    seen: list[str] = []
    for name in {item.change.field for item in known.values()} - {LIFE}:
        for key, origin in _origins(name, known).items():
            is_new = came[origin.id] > came[undone.id] and (was_here or now.saw(known[key]))
            # A word that came back before *undone*, and that no retirement saw, stays unseen.
            is_again = came[key] > came[undone.id] and before.saw(origin)
            is_seen = is_new or is_again or before.saw(known[key])
            if is_seen and key not in replaced:
                seen.append(key)
    return {**value, "seen": sorted(seen)}


class _Retirements:
    """What the retirements among some lives had seen, and what they said beside."""

    def __init__(self, lives: Iterable[DatedChange]) -> None:
        found = [item for item in lives if said(LIFE, item.change.value) == RETIRED]
        self._seen = {key for item in found for key in seen_by(item.change.value)}
        self._actions = {action_of(item) for item in found}

    def saw(self, item: DatedChange) -> bool:
        return item.id in self._seen or action_of(item) in self._actions


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
            found = _brought_back(item, view, known, origins) if view else None
            if found:
                origins[item.id] = found
                break
    return origins


def _brought_back(
    item: DatedChange, view: DatedChange, known: Known, origins: Mapping[str, DatedChange]
) -> DatedChange | None:
    """Return the origin among what *view* replaced that says what *item* says."""
    name = item.change.field
    for earlier in sorted(_replaced(view.change, known), key=_age, reverse=True):
        origin = origins.get(earlier.id)
        if origin and said(name, origin.change.value) == said(name, item.change.value):
            return origin
    return None


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
    return max(_replaced(change, known), key=_age, default=None)


def _replaced(change: Change, known: Known) -> list[DatedChange]:
    return [known[key] for key in change.replaces if key in known]


def _age(item: DatedChange) -> tuple[str, str]:
    return item.clock, item.id
