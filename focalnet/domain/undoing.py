"""Undo: the inverse of an action as a new action, so that it is audited and travels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from focalnet.domain.changes import Change, ChangeSet, DatedChange, Draft, Entry
from focalnet.domain.errors import CannotUndo


def inverse(done: ChangeSet, history: Mapping[str, Iterable[DatedChange]]) -> Draft:
    """Return the draft that takes *done* back.

    *history* holds all changes of every record the set touched. Each field goes
    back to what it showed before. Raises CannotUndo where somebody has changed
    one of the fields since; nothing is undone by half.
    """
    taken: dict[tuple[str, str], list[Change]] = {}
    for entry, dated in done.dated():
        known = {item.id: item for item in history[entry.record]}
        name = dated.change.field
        if any(
            item.change.field == name and dated.id in item.change.replaces
            for item in known.values()
        ):
            raise CannotUndo("A newer change stands in the way.", place=name)
        before = _before(dated.change, known)
        taken.setdefault((entry.record, entry.kind), []).append(Change(name, before, (dated.id,)))
    entries = tuple(
        Entry(record, kind, tuple(reversed(changes)))
        for (record, kind), changes in reversed(taken.items())
    )
    return Draft("redo" if done.action == "undo" else "undo", entries, done.id)


def _before(change: Change, known: Mapping[str, DatedChange]) -> Any:
    replaced = [known[key] for key in change.replaces if key in known]
    if not replaced:
        return None
    return max(replaced, key=lambda item: (item.clock, item.id)).change.value
