"""Undo: the inverse of an action as a new action, so that it is audited and travels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from focalnet.domain.changes import Change, ChangeSet, DatedChange, Draft, Entry, dated_changes
from focalnet.domain.errors import CannotUndo

Known = Mapping[str, DatedChange]

# What a register begins with is not one of the officer's actions: undo stops before it.
BEGINNINGS = frozenset({"reference", "demonstration"})


def inverse(done: ChangeSet, history: Mapping[str, Iterable[DatedChange]]) -> Draft:
    """Return the draft that takes *done* back.

    *history* holds all changes of every record the set touched. Each field goes
    back to what it showed before. Raises CannotUndo where somebody has changed
    one of the fields since; a newer change that was itself taken back is no
    hindrance. Nothing is undone by half.
    """
    taken: dict[tuple[str, str], list[Change]] = {}
    for place in reversed(range(len(done.entries))):
        entry = done.entries[place]
        known = {item.id: item for item in history[entry.record]}
        replaced = {key for item in known.values() for key in item.change.replaces}
        undone = [
            _taken_back(dated, known, replaced)
            for dated in dated_changes(done.id, place, done.clock, entry)
        ]
        taken.setdefault((entry.record, entry.kind), []).extend(reversed(undone))
    entries = tuple(
        Entry(record, kind, tuple(changes)) for (record, kind), changes in taken.items()
    )
    return Draft("redo" if done.action == "undo" else "undo", entries, done.id)


def _taken_back(dated: DatedChange, known: Known, replaced: set[str]) -> Change:
    name = dated.change.field
    standing = dated
    if dated.id in replaced:
        heads = (
            item for item in known.values() if item.change.field == name and item.id not in replaced
        )
        restoring = [item for item in heads if _restores(item, dated.id, known)]
        if not restoring:
            raise CannotUndo("A newer change stands in the way.", place=name)
        standing = restoring[0]
    before = replaced_value(dated.change, known)
    return Change(name, before.change.value if before else None, (standing.id,))


def _restores(head: DatedChange, wanted: str, known: Known) -> bool:
    """Tell whether *head* brings back the *wanted* change, by undo or undo of an undo."""
    while True:
        taken = [known[key] for key in head.change.replaces if key in known]
        earlier = replaced_value(taken[0].change, known) if len(taken) == 1 else None
        if earlier is None or earlier.change.value != head.change.value:
            return False
        if earlier.id == wanted:
            return True
        head = earlier


def replaced_value(change: Change, known: Known) -> DatedChange | None:
    """Return the change that was displayed before *change* took its place, if any."""
    replaced = [known[key] for key in change.replaces if key in known]
    return max(replaced, key=lambda item: (item.clock, item.id), default=None)
