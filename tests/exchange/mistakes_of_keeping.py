"""Mistakes in how change sets are kept, given and taken in, blanked and brought into tables."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from focalnet.domain.changes import ChangeSet
from focalnet.domain.exchange import StoredEntry, WithheldEntry
from focalnet.domain.kinds import KINDS
from focalnet.domain.refusals import BundleForked
from focalnet.store import erasing, holdings, journal, newer, opening
from focalnet.store.database import Database
from focalnet.store.erasing import Erasing
from focalnet.store.giving import Giving
from focalnet.store.journal import Journal, JournalReader
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


def late_edits_of_the_erased_are_kept(patch: Patch) -> None:
    real = Erasing.blank

    def blank(self: Erasing, ids: Any) -> None:
        real(self, [key for key in ids if key not in self.among(list(ids))])

    patch.setattr(Erasing, "blank", blank)


def a_part_counts_as_the_whole(patch: Patch) -> None:
    statement = "SELECT number FROM change_set WHERE replica = ? AND number > ? ORDER BY number"
    patch.setattr(holdings, "FOLLOWING", statement)


def a_part_is_never_completed(patch: Patch) -> None:
    patch.setattr(Receiving, "_complete", lambda self, link, given: None)


def an_action_held_in_part_is_taken_back(patch: Patch) -> None:
    real = JournalReader.change_set

    def change_set(self: JournalReader, set_id: str) -> ChangeSet:
        return replace(real(self, set_id), places=())

    patch.setattr(JournalReader, "change_set", change_set)


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


def what_is_newer_is_not_counted(patch: Patch) -> None:
    patch.setattr(Newer, "write", lambda self, states: None)


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


def an_erased_record_keeps_its_row(patch: Patch) -> None:
    real = Projection.write

    def write(self: Projection, states: Any) -> None:
        real(self, [state for state in states if state.is_there])

    patch.setattr(Projection, "write", write)


def erasing_leaves_the_values(patch: Patch) -> None:
    patch.setattr(erasing, "blanked", lambda body, salt, content: (salt, content))


def the_seed_of_an_action_stays_after_an_erasure(patch: Patch) -> None:
    patch.setattr(erasing, "drop_seeds", lambda database, wanted: None)


def newer_fields_of_one_record_count_as_one(patch: Patch) -> None:
    real = newer.not_understood
    patch.setattr(newer, "not_understood", lambda state: min(1, real(state)))


MISTAKES: list[Callable[[Patch], None]] = [
    late_edits_of_the_erased_are_kept,
    a_part_counts_as_the_whole,
    a_part_is_never_completed,
    an_action_held_in_part_is_taken_back,
    a_restored_laptop_keeps_its_id,
    clones_are_not_noticed,
    gaps_are_not_noticed,
    a_clock_ahead_drags_ours_along,
    kinds_not_known_are_dropped,
    what_is_newer_is_not_passed_on,
    what_is_passed_on_is_written_anew,
    known_records_are_not_written_again,
    lines_of_the_gone_stay,
    taking_in_is_not_one_transaction,
    what_is_newer_is_not_counted,
    what_comes_again_counts_again,
    a_part_that_comes_late_takes_away,
    the_clock_follows_the_wall,
    erasing_blanks_a_neighbour,
    an_erased_record_keeps_its_row,
    erasing_leaves_the_values,
    the_seed_of_an_action_stays_after_an_erasure,
    newer_fields_of_one_record_count_as_one,
]
