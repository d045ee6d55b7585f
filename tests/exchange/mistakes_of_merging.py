"""Mistakes in what changes come to: the fold, conflicts, undo, records that are the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from typing import Any

import pytest

from focalnet.domain import merging, undoing
from focalnet.domain.changes import LIFE, RETIRED, Change, DatedChange, Draft
from focalnet.services import conflicts
from focalnet.services import records as officer
from focalnet.store import SqlRegister, aliases, writing
from focalnet.store.aliases import Aliases

Patch = pytest.MonkeyPatch


def no_conflicts_told(patch: Patch) -> None:
    patch.setattr(merging, "_differ", lambda name, standing: False)


def retirement_ignores_unseen_edits(patch: Patch) -> None:
    real = getattr(merging, "_life")  # noqa: B009 - what is broken here is nobody else's
    patch.setattr(
        merging,
        "_life",
        lambda heads: ("retired", False) if real(heads) == ("here", True) else real(heads),
    )


def the_clock_decides_of_life(patch: Patch) -> None:
    def life(heads: Any) -> tuple[str, bool]:
        standing = heads.get(LIFE, ())
        said = merging.said(LIFE, standing[-1].change.value) if standing else ""
        return said or "", False

    patch.setattr(merging, "_life", life)


def a_form_saved_late_replaces_what_came_meanwhile(patch: Patch) -> None:
    real = merging.entry_of_edit

    def edit(register: Any, base: Any, after: Any, *, action: str = "") -> Any:
        now = register.state(base.record)
        entry = real(replace(base, heads=now.heads), after)
        return register.write(Draft("person.edit", (entry,) if entry else ()))

    patch.setattr(officer, "edit", edit)


def an_edit_drops_the_parts_of_a_newer_version(patch: Patch) -> None:
    patch.setattr(merging, "_with_newer", lambda rule, kept, wanted: wanted)


def erasure_can_be_outlived(patch: Patch) -> None:
    real = merging.fold

    def fold(record: str, kind: str, changes: Any) -> Any:
        found = list(changes)
        newest = max(found, key=lambda item: (item.clock, item.id), default=None)
        kept = found if newest is None or newest.erases else [i for i in found if not i.erases]
        return real(record, kind, kept)

    for module in (merging, writing):
        patch.setattr(module, "fold", fold)
    patch.setattr("focalnet.store.states.fold", fold)
    patch.setattr("focalnet.store.register.fold", fold)
    patch.setattr("focalnet.store.rebuilding.fold", fold)


def links_are_not_resolved(patch: Patch) -> None:
    patch.setattr(Aliases, "resolved", lambda self, states: states)


def merged_records_go_by_the_last_id(patch: Patch) -> None:
    real = aliases.groups

    def groups(pairs: Any, there: set[str]) -> dict[str, str]:
        found = real(pairs, there)
        return {
            key: max(k for k, other in found.items() if other == name)
            for key, name in found.items()
        }

    patch.setattr(aliases, "groups", groups)


def merging_elsewhere_is_not_looked_at(patch: Patch) -> None:
    real = Aliases.renewed

    def renewed(self: Aliases, alike: Any, come_and_gone: Any) -> list[str]:
        return real(self, alike, ())

    patch.setattr(Aliases, "renewed", renewed)


def records_pointing_there_are_forgotten(patch: Patch) -> None:
    patch.setattr(Aliases, "together", lambda self, ids: [])


def conflicts_go_by_local_ids(patch: Patch) -> None:
    numbers = count()
    patch.setattr(conflicts, "_id_of", lambda record, name, heads: str(next(numbers)))


def undo_replaces_nothing(patch: Patch) -> None:
    real = getattr(undoing, "_taken_back")  # noqa: B009

    def taken(dated: DatedChange, known: Any, replaced: Any) -> list[Change]:
        return [replace(change, replaces=()) for change in real(dated, known, replaced)]

    patch.setattr(undoing, "_taken_back", taken)


def settling_forgets_a_side(patch: Patch) -> None:
    patch.setattr(
        conflicts, "Change", lambda field, value, heads=(): Change(field, value, heads[:1])
    )


def the_last_to_come_is_shown(patch: Patch) -> None:
    patch.setattr(
        merging,
        "_standing",
        lambda found, replaced: tuple(item for key, item in found.items() if key not in replaced),
    )


def a_change_told_twice_stands_twice(patch: Patch) -> None:
    real = getattr(merging, "_heads")  # noqa: B009

    def heads(changes: Any) -> Any:
        twice = len(changes) > len({item.id for item in changes})
        return {name: found * (1 + twice) for name, found in real(changes).items()}

    patch.setattr(merging, "_heads", heads)


def a_retirement_hides_what_was_not_looked_at(patch: Patch) -> None:
    real = merging.entry_of_retirement

    def retirement(base: Any) -> Any:
        entry = real(base)
        [change] = entry.changes
        seen = [key for key in change.value["seen"] if key]
        ahead = [f"{key.rsplit('.', 2)[0]}.{place}.0" for key in seen for place in range(9)]
        change = replace(change, value={**change.value, "seen": sorted({*seen, *ahead})})
        return replace(entry, changes=(change,))

    patch.setattr(officer, "entry_of_retirement", retirement)


def undo_hides_what_was_never_seen(patch: Patch) -> None:
    def as_it_stands(value: Any, undone: Any, known: Any, replaced: Any) -> Any:
        if merging.said(LIFE, value) != RETIRED:
            return value
        now = (item for item in known.values() if item.change.field != LIFE)
        return {**value, "seen": sorted(item.id for item in now if item.id not in replaced)}

    patch.setattr(undoing, "_as_it_stands", as_it_stands)


def undo_takes_the_clock_for_the_order_in_which_things_came(patch: Patch) -> None:
    real = getattr(undoing, "_as_it_stands")  # noqa: B009

    def as_it_stands(value: Any, undone: DatedChange, known: Any, replaced: Any) -> Any:
        by_clock = dict(sorted(known.items(), key=lambda found: (found[1].clock, found[0])))
        return real(value, undone, by_clock, replaced)

    patch.setattr(undoing, "_as_it_stands", as_it_stands)


def undo_hides_what_came_since(patch: Patch) -> None:
    real = getattr(undoing, "_as_it_stands")  # noqa: B009

    def as_it_stands(value: Any, undone: DatedChange, known: Any, replaced: Any) -> Any:
        found = real(value, undone, known, replaced)
        if merging.said(LIFE, value) != RETIRED:
            return found
        keys = list(known)
        since = keys[keys.index(undone.id) :]
        new = [key for key in since if known[key].change.field != LIFE and key not in replaced]
        return {**found, "seen": sorted({*found["seen"], *new})}

    patch.setattr(undoing, "_as_it_stands", as_it_stands)


def undo_of_what_settled_hides_what_it_brings_back(patch: Patch) -> None:
    patch.setattr(undoing, "_kept_in_use", lambda before: [])


def undo_forgets_what_a_retirement_said_beside(patch: Patch) -> None:
    patch.setattr(undoing, "action_of", lambda item: item.id)


def erasing_forgets_whom_it_is_the_same_as(patch: Patch) -> None:
    patch.setattr(SqlRegister, "together", lambda self, ids: sorted(set(ids)))


def taken_apart_they_stay_together(patch: Patch) -> None:
    patch.setattr(aliases, "PAIRS", "SELECT first, second FROM likeness WHERE ? != '' AND ? != ''")


def conflicts_of_the_retired_are_not_told(patch: Patch) -> None:
    real = SqlRegister.conflicted

    def conflicted(self: SqlRegister) -> list[str]:
        states = self.states_of(real(self))
        return [key for key, state in states.items() if state.life != RETIRED]

    patch.setattr(SqlRegister, "conflicted", conflicted)


def settling_brings_back_what_was_retired(patch: Patch) -> None:
    real = getattr(merging, "unseen")  # noqa: B009

    def unseen(heads: Any) -> Any:
        lives = {key for head in heads.get(LIFE, ()) for key in _seen(head)}
        others = (head for name, found in heads.items() if name != LIFE for head in found)
        return [*real(heads), *(head for head in others if head.id not in lives)]

    patch.setattr(merging, "unseen", unseen)


def _seen(head: DatedChange) -> Any:
    return head.change.value.get("seen", ()) if isinstance(head.change.value, dict) else ()


MISTAKES: list[Callable[[Patch], None]] = [
    no_conflicts_told,
    retirement_ignores_unseen_edits,
    the_clock_decides_of_life,
    a_form_saved_late_replaces_what_came_meanwhile,
    an_edit_drops_the_parts_of_a_newer_version,
    erasure_can_be_outlived,
    links_are_not_resolved,
    merged_records_go_by_the_last_id,
    merging_elsewhere_is_not_looked_at,
    records_pointing_there_are_forgotten,
    conflicts_go_by_local_ids,
    undo_replaces_nothing,
    settling_forgets_a_side,
    the_last_to_come_is_shown,
    a_change_told_twice_stands_twice,
    a_retirement_hides_what_was_not_looked_at,
    undo_hides_what_was_never_seen,
    undo_takes_the_clock_for_the_order_in_which_things_came,
    undo_hides_what_came_since,
    undo_of_what_settled_hides_what_it_brings_back,
    undo_forgets_what_a_retirement_said_beside,
    erasing_forgets_whom_it_is_the_same_as,
    taken_apart_they_stay_together,
    conflicts_of_the_retired_are_not_told,
    settling_brings_back_what_was_retired,
]
