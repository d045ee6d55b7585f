"""Mistakes that the exchange could have, each to be switched on alone.

Whoever adds a rule to the merge adds a mistake, and lets its story be found:
``python -m tests.exchange.stories NAME``.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from typing import Any

import pytest

from focalnet.domain import merging, undoing
from focalnet.domain.changes import LIFE, RETIRED, Change, DatedChange, Draft
from focalnet.domain.exchange import StoredEntry, WithheldEntry
from focalnet.domain.kinds import KINDS
from focalnet.domain.refusals import BundleForked
from focalnet.services import conflicts
from focalnet.services import records as officer
from focalnet.store import (
    SqlRegister,
    aliases,
    erasing,
    holdings,
    journal,
    opening,
    writing,
)
from focalnet.store.aliases import Aliases
from focalnet.store.database import Database
from focalnet.store.erasing import Erasing
from focalnet.store.giving import Giving
from focalnet.store.journal import Journal
from focalnet.store.lines import Lines
from focalnet.store.newer import Newer
from focalnet.store.projection import Projection
from focalnet.store.receiving import Receiving

Patch = pytest.MonkeyPatch

FORGET = """
DELETE FROM entry_value WHERE entry IN (SELECT id FROM entry WHERE change_set = ? AND place = ?)
"""
FORGET_PLACE = "DELETE FROM entry WHERE change_set = ? AND place = ?"
WITHHOLD_AGAIN = "INSERT OR REPLACE INTO withheld(change_set, place, digest) VALUES(?, ?, ?)"


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


def late_edits_of_the_erased_are_kept(patch: Patch) -> None:
    real = Erasing.blank

    def blank(self: Erasing, ids: Any) -> None:
        real(self, [key for key in ids if key not in self.among(list(ids))])

    patch.setattr(Erasing, "blank", blank)


def a_part_counts_as_the_whole(patch: Patch) -> None:
    patch.setattr(
        holdings,
        "FOLLOWING",
        "SELECT number FROM change_set WHERE replica = ? AND number > ? ORDER BY number",
    )


def a_part_is_never_completed(patch: Patch) -> None:
    patch.setattr(Receiving, "_complete", lambda self, link, given: None)


def a_restored_laptop_keeps_its_id(patch: Patch) -> None:
    real = opening.become_laptop

    def become(database: Database, *known: Any) -> None:
        if not database.value("SELECT count(*) FROM replica"):
            real(database, *known)

    patch.setattr(opening, "become_laptop", become)


def clones_are_not_noticed(patch: Patch) -> None:
    def take(self: Receiving, sets: Any) -> None:
        with contextlib.suppress(BundleForked):
            real(self, sets)

    real = Receiving.take
    patch.setattr(Receiving, "take", take)


def gaps_are_not_noticed(patch: Patch) -> None:
    patch.setattr(Receiving, "check_base", lambda self, since: None)


def a_clock_ahead_drags_ours_along(patch: Patch) -> None:
    def last(self: Journal, now_ms: int) -> str:
        return str(self._database.value("SELECT max(clock) FROM change_set") or "")

    patch.setattr(Journal, "_last_clock", last)


def kinds_not_known_are_dropped(patch: Patch) -> None:
    real = getattr(Receiving, "_write_entries")  # noqa: B009

    def write(self: Receiving, seq: int, entries: Any) -> None:
        real(self, seq, {k: e for k, e in entries.items() if getattr(e, "kind", "") in KINDS})

    patch.setattr(Receiving, "_write_entries", write)


def what_is_newer_is_not_passed_on(patch: Patch) -> None:
    real = Giving.lacking

    def lacking(self: Giving, since: Any, records: Any) -> Iterator[Any]:
        return (given for given in real(self, since, records) if given.action != "newer")

    patch.setattr(Giving, "lacking", lacking)


def what_is_passed_on_is_written_anew(patch: Patch) -> None:
    real = getattr(Giving, "_entries")  # noqa: B009

    def entries(self: Giving, seq: int, records: Any) -> Any:
        return tuple(
            replace(entry, content=entry.content.replace(b'{"of":["day"]}', b"null"))
            if isinstance(entry, StoredEntry)
            else entry
            for entry in real(self, seq, records)
        )

    patch.setattr(Giving, "_entries", entries)


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


def known_records_are_not_written_again(patch: Patch) -> None:
    real = Projection.write

    def write(self: Projection, states: Any) -> None:
        real(self, [state for state in states if not state.conflicts])

    patch.setattr(Projection, "write", write)


def lines_of_the_gone_stay(patch: Patch) -> None:
    real = Lines.remove

    def remove(self: Lines, ids: Any) -> None:
        database = getattr(self, "_database")  # noqa: B009
        real(self, list(Projection(database).anywhere(ids)))

    patch.setattr(Lines, "remove", remove)


def taking_in_is_not_one_transaction(patch: Patch) -> None:
    @contextlib.contextmanager
    def transaction(self: Database) -> Iterator[None]:
        yield

    patch.setattr(Database, "transaction", transaction)


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


def what_is_newer_is_not_counted(patch: Patch) -> None:
    patch.setattr(Newer, "write", lambda self, states: None)


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


def what_comes_again_counts_again(patch: Patch) -> None:
    real = getattr(Receiving, "_complete")  # noqa: B009

    def complete(self: Receiving, link: Any, given: Any) -> None:
        real(self, link, given)
        self.by[given.replica] += 1

    patch.setattr(Receiving, "_complete", complete)


def a_part_that_comes_late_takes_away(patch: Patch) -> None:
    real = getattr(Receiving, "_complete")  # noqa: B009

    def complete(self: Receiving, link: Any, given: Any) -> None:
        real(self, link, given)
        for place, entry in enumerate(given.entries):
            if isinstance(entry, WithheldEntry):
                database = getattr(self, "_database")  # noqa: B009
                database.rows(FORGET, (link.seq, place))
                database.rows(FORGET_PLACE, (link.seq, place))
                database.rows(WITHHOLD_AGAIN, (link.seq, place, entry.digest))

    patch.setattr(Receiving, "_complete", complete)


def the_clock_follows_the_wall(patch: Patch) -> None:
    patch.setattr(journal, "next_reading", lambda last, now_ms, replica: f"{now_ms:012x}0{replica}")


def erasing_blanks_a_neighbour(patch: Patch) -> None:
    patch.setattr(
        erasing,
        "VALUES",
        "SELECT v.entry, e.body, v.salt, v.content FROM entry e JOIN entry_value v"
        " ON v.entry = e.id WHERE e.change_set IN (SELECT change_set FROM entry"
        " WHERE record IN (SELECT value FROM json_each(?)))",
    )


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


def erasing_forgets_whom_it_is_the_same_as(patch: Patch) -> None:
    patch.setattr(SqlRegister, "together", lambda self, ids: sorted(set(ids)))


def taken_apart_they_stay_together(patch: Patch) -> None:
    patch.setattr(aliases, "PAIRS", "SELECT first, second FROM likeness WHERE ? != '' AND ? != ''")


def an_erased_record_keeps_its_row(patch: Patch) -> None:
    patch.setattr(Projection, "write", _without_the_gone(Projection.write))


def _without_the_gone(real: Any) -> Any:
    def write(self: Projection, states: Any) -> None:
        real(self, [state for state in states if state.is_there])

    return write


MISTAKES: list[Callable[[Patch], None]] = [
    no_conflicts_told,
    retirement_ignores_unseen_edits,
    the_clock_decides_of_life,
    a_form_saved_late_replaces_what_came_meanwhile,
    erasure_can_be_outlived,
    late_edits_of_the_erased_are_kept,
    a_part_counts_as_the_whole,
    a_part_is_never_completed,
    a_restored_laptop_keeps_its_id,
    clones_are_not_noticed,
    gaps_are_not_noticed,
    a_clock_ahead_drags_ours_along,
    kinds_not_known_are_dropped,
    what_is_newer_is_not_passed_on,
    what_is_passed_on_is_written_anew,
    links_are_not_resolved,
    merged_records_go_by_the_last_id,
    merging_elsewhere_is_not_looked_at,
    records_pointing_there_are_forgotten,
    known_records_are_not_written_again,
    lines_of_the_gone_stay,
    taking_in_is_not_one_transaction,
    conflicts_go_by_local_ids,
    undo_replaces_nothing,
    settling_forgets_a_side,
    what_is_newer_is_not_counted,
    the_last_to_come_is_shown,
    a_change_told_twice_stands_twice,
    what_comes_again_counts_again,
    a_part_that_comes_late_takes_away,
    the_clock_follows_the_wall,
    erasing_blanks_a_neighbour,
    a_retirement_hides_what_was_not_looked_at,
    undo_hides_what_was_never_seen,
    erasing_forgets_whom_it_is_the_same_as,
    taken_apart_they_stay_together,
    an_erased_record_keeps_its_row,
]
