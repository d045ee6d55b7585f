"""What officers do at their desks, each act watched: what it replaces had been on screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import Any

from focalnet.domain.changes import Change, ChangeSet, DatedChange, Draft, Entry, erases
from focalnet.domain.errors import CannotUndo, FocalnetError, NothingToUndo
from focalnet.domain.exchange import StoredEntry, StoredSet
from focalnet.domain.merging import RecordState
from focalnet.domain.records import Designation, Person
from focalnet.domain.values import Email, Name
from focalnet.services import conflicts as conflicts_of
from focalnet.services import erasing, merging
from focalnet.services import records as officer
from tests.exchange import laws, laws_of_undoing
from tests.exchange.desk import Desk, heads_of, newer_fields

NEWEST = 8


class Acts:
    """The memory of all that was ever written, and what an officer can do."""

    def __init__(self) -> None:
        self.written: dict[str, StoredSet] = {}
        """All that was ever written, lost with a laptop or not."""
        self.ever: dict[str, StoredSet] = {}
        """What of it somebody holds."""
        self.meant: dict[str, ChangeSet] = {}
        self.forms: list[tuple[Desk, RecordState]] = []
        self.number = 0

    def text(self) -> str:
        """Return a text that was never written before."""
        self.number += 1
        return f"text{self.number}x"

    @contextmanager
    def writing(self, desk: Desk, screen: dict[str, RecordState] | None = None) -> Iterator[None]:
        """Watch an action: it replaces what was on screen, and nothing else."""
        changes = desk.changes()
        before = {key: heads_of(found) for key, (_, found) in changes.items()}
        shown = before | {
            key: {name: {head.id: head for head in heads} for name, heads in state.heads.items()}
            for key, state in (screen or {}).items()
        }
        known: dict[str, DatedChange] = {
            item.id: item for _, found in changes.values() for item in found
        }
        had = desk.register.vector()
        yield
        written = desk.written_since(had)
        for given in written:
            laws.no_id_is_used_twice(given, self.written)
            done = desk.register.change_set(given.id)
            self.written[given.id] = self.ever[given.id] = given
            self.meant[given.id] = done
            laws.only_what_was_on_screen_is_replaced(done, shown)
            # A retirement looks at the record again before it hides it.
            laws.only_what_was_on_screen_is_hidden(done, before)
            laws.what_is_replaced_is_earlier(done, known)
        laws.tables_are_the_fold(desk)
        laws.the_clock_is_not_dragged(desk, written)

    def _said(self) -> Iterator[Entry]:
        """Yield what was said and somebody holds, of a set that may be held in part."""
        for key, given in self.ever.items():
            for entry, kept in zip(self.meant[key].entries, given.entries, strict=True):
                if isinstance(kept, StoredEntry):
                    yield entry

    def erased(self) -> set[str]:
        """Return the records that somebody erased."""
        return {
            entry.record
            for entry in self._said()
            if any(erases(change) for change in entry.changes)
        }

    def secrets(self, records: set[str]) -> set[str]:
        """Return what was ever written of these records and of no other."""
        told: tuple[set[str], set[str]] = (set(), set())
        for done in self.meant.values():
            for entry in done.entries:
                found = (_text_of(change.value) for change in entry.changes)
                told[entry.record in records].update(found)
        return {text for text in told[True] - told[False] if text.startswith("text")}

    def newer(self) -> dict[str, set[str]]:
        """Return the fields that only a newer version knows, by record."""
        return newer_fields(self._said())

    # --- what an officer does ---

    def enter(self, desk: Desk, *, holder: str = "") -> None:
        """Enter a person with a mandate, held by that person or another."""
        ids = desk.register.ids
        person = Person(
            id=ids.record(),
            names=(Name(id=ids.element(), text=f"Awa {self.number}"),),
            notes=self.text(),
        )
        mandate = Designation(id=ids.record(), kind="national", holder=holder or person.id)
        with self.writing(desk):
            officer.add_records(desk.register, [person, mandate])

    def edit(self, desk: Desk, key: str, base: RecordState | None = None) -> None:
        """Write a note and add an address, from a form that may be open since long."""
        state = base or desk.register.state(key)
        person: Any = state.value()
        more = Email(id=desk.register.ids.element(), text=f"{self.text()}@example.org")
        changed = replace(person, notes=self.text(), emails=(*person.emails, more))
        with self.writing(desk, {key: state}), suppress(FocalnetError):
            officer.edit(desk.register, state, changed)

    def change_address(self, desk: Desk, key: str) -> None:
        """Change the last address, or remove the first."""
        state = desk.register.state(key)
        person: Any = state.value()
        if not person.emails:
            return
        *others, last = person.emails
        kept = (*others, replace(last, text=f"{self.text()}@example.org"))
        with self.writing(desk), suppress(FocalnetError):
            officer.edit(
                desk.register,
                state,
                replace(person, emails=kept if self.number % 3 else person.emails[1:]),
            )
        laws.newer_parts_are_kept(state, desk.register.state(key))

    def retire_or_restore(self, desk: Desk, key: str) -> None:
        """Retire, or bring back."""
        with self.writing(desk), suppress(FocalnetError):
            retired = desk.register.state(key).life == "retired"
            (officer.restore if retired else officer.retire)(desk.register, key)

    def undo(self, desk: Desk) -> None:
        """Take back the newest action."""
        before = desk.states()
        with self.writing(desk), suppress(NothingToUndo, CannotUndo):
            officer.undo(desk.register)
        after = desk.states()
        for key, state in before.items():
            laws_of_undoing.what_brought_a_record_back_is_not_hidden(state, after[key])

    def redo(self, desk: Desk) -> None:
        """Bring back what was taken back."""
        with self.writing(desk), suppress(NothingToUndo, CannotUndo):
            officer.redo(desk.register)

    def done_and_undone(self, desk: Desk, act: Callable[[], None]) -> None:
        """What is done and undone at once was never done, however often it is done again."""
        before = desk.states()
        newest = desk.register.last_undoable()
        act()
        if desk.register.last_undoable() == newest:
            return
        done = desk.states()
        for again, wanted in ((self.undo, before), (self.redo, done), (self.undo, before)):
            again(desk)
            after = desk.states()
            for key, state in wanted.items():
                laws_of_undoing.done_and_undone_is_as_before(state, after[key])

    def edit_and_undo(self, desk: Desk, key: str) -> None:
        """Edit, and take it back."""
        self.done_and_undone(desk, lambda: self.edit(desk, key))

    def merge(self, desk: Desk, one: str, other: str) -> None:
        """Make two people one."""
        with self.writing(desk), suppress(FocalnetError):
            merging.merge(desk.register, [one, other])

    def unmerge(self, desk: Desk, key: str) -> None:
        """Take a person out of others."""
        with self.writing(desk), suppress(FocalnetError):
            merging.unmerge(desk.register, key)

    def tell_apart(self, desk: Desk, one: str, other: str) -> None:
        """Say that two are not the same."""
        with self.writing(desk), suppress(FocalnetError):
            merging.tell_apart(desk.register, [one, other])

    def erase(self, desk: Desk, key: str) -> None:
        """Erase a person, under all of its ids."""
        same = laws.the_same_as(key, desk)
        with self.writing(desk):
            erasing.erase(desk.register, [key])
        laws.who_was_entered_twice_is_erased_twice(desk, same)

    def settle(self, desk: Desk, place: int) -> None:
        """Settle a conflict by taking a side, or by keeping both where a field has many values."""
        found = conflicts_of.conflicts(desk.register)
        if found:
            way, which = divmod(place, len(found))
            conflict = found[which]
            many = "/" in conflict.field
            side = way % (len(conflict.sides) + many)
            both = side == len(conflict.sides)
            with self.writing(desk):
                side = conflicts_of.NONE if both else side
                conflicts_of.settle(desk.register, conflict.id, take=side, both=both)
            laws.what_is_settled_is_no_conflict(desk, conflict.record, conflict.field)

    def undo_older(self, desk: Desk, place: int) -> None:
        """Take back one of the newest actions of anybody."""
        newest = sorted(desk.log().values(), key=lambda one: one.clock)[-NEWEST:]
        with self.writing(desk), suppress(CannotUndo):
            officer.undo_set(desk.register, newest[place % len(newest)].id)

    def write_newer(self, desk: Desk, key: str) -> None:
        """Write as a newer version would: a kind, a field and a part that nobody here knows."""
        address = desk.register.ids.element()
        value = {"id": address, "text": f"{self.text()}@example.org", "mood": {"of": ["night"]}}
        changes = (
            Change(f"mood/{self.text()}", {"of": ["day"]}),
            Change(f"emails/{address}", value),
        )
        entries = (
            Entry(desk.register.ids.record(), "embassy", (Change("@life", {"is": "here"}),)),
            Entry(key, "person", changes),
        )
        with self.writing(desk):
            desk.register.write(Draft("newer", entries))

    def open_form(self, desk: Desk, key: str) -> None:
        """Begin to edit, and go for lunch."""
        self.forms.append((desk, desk.register.state(key)))


def _text_of(value: Any) -> str:
    text = value.get("text") if isinstance(value, dict) else value
    return text if isinstance(text, str) else ""
