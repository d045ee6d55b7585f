"""Offices at work on one network: everything that happens to them, and what must hold then.

The world knows what was ever written, what every author had on screen, and what was
erased; it judges the registers by that.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import Any

from focalnet.domain.changes import Change, ChangeSet, Draft, Entry
from focalnet.domain.errors import CannotUndo, FocalnetError, NothingToUndo
from focalnet.domain.exchange import Laptop, StoredSet
from focalnet.domain.merging import RecordState
from focalnet.domain.records import Designation, Person
from focalnet.domain.refusals import BundleForked, BundleGap
from focalnet.domain.values import Email, Name
from focalnet.services import conflicts as conflicts_of
from focalnet.services import erasing, merging
from focalnet.services import records as officer
from focalnet.store.database import Database
from tests.exchange import laws
from tests.exchange.laptops import Desk, heads_of, replacing

SKEWS_MS = (0, 60_000, -3 * 365 * 86_400_000, 5 * 365 * 86_400_000, -40_000)
MOST = 4


@dataclass
class Posted:
    """A delivery on its way: it may come late, twice, out of order, or never."""

    since: dict[str, int]
    sets: list[StoredSet]
    laptops: list[Laptop]


class Crash(Exception):
    """The program died here."""


class World:
    """A few laptops, the post between them, and the memory of all that happened."""

    def __init__(self, number: int = 3) -> None:
        self.desks = [Desk(place, SKEWS_MS[place]) for place in range(number)]
        self.ever: dict[str, bytes] = {}
        self.secrets: dict[str, set[str]] = {}
        self.post: list[Posted] = []
        self.backups: list[tuple[Desk, Database]] = []
        self.forms: list[tuple[Desk, RecordState]] = []
        self.number = 0
        self.met = number

    def close(self) -> None:
        """Let all memory go."""
        for desk in self.desks:
            desk.close()

    def text(self) -> str:
        """Return a text that was never written before."""
        self.number += 1
        return f"text{self.number}x"

    # --- what an officer does ---

    @contextmanager
    def writing(self, desk: Desk, screen: dict[str, RecordState] | None = None) -> Iterator[None]:
        """Watch an action: it replaces what was on screen, and nothing else."""
        before = {key: heads_of(found) for key, (_, found) in desk.changes().items()}
        for key, state in (screen or {}).items():
            before[key] = {
                name: {head.id: head for head in heads} for name, heads in state.heads.items()
            }
        known = set(desk.log())
        yield
        for key, given in desk.log().items():
            if key in known:
                continue
            assert self.ever.get(key, given.hash) == given.hash, "one id for two change sets"
            self.ever[key] = given.hash
            done = desk.register.change_set(key)
            for record, field, replaced in replacing(done):
                on_screen = before.get(record, {}).get(field, {})
                assert replaced in on_screen, "replaced what was not on screen"
            self._remember(done)
        laws.tables_are_the_fold(desk)
        laws.the_clock_is_not_dragged(desk)

    def _remember(self, done: ChangeSet) -> None:
        for entry in done.entries:
            found = self.secrets.setdefault(entry.record, set())
            found |= {
                change.value
                for change in entry.changes
                if isinstance(change.value, str) and change.value.startswith("text")
            }

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
        """Change the first address, or remove it."""
        state = desk.register.state(key)
        person: Any = state.value()
        if not person.emails:
            return
        first, *others = person.emails
        kept = (replace(first, text=f"{self.text()}@example.org"), *others)
        with self.writing(desk), suppress(FocalnetError):
            officer.edit(
                desk.register,
                state,
                replace(person, emails=kept if self.number % 3 else tuple(others)),
            )

    def retire_or_restore(self, desk: Desk, key: str) -> None:
        """Retire, or bring back."""
        with self.writing(desk), suppress(FocalnetError):
            retired = desk.register.state(key).life == "retired"
            (officer.restore if retired else officer.retire)(desk.register, key)

    def undo(self, desk: Desk) -> None:
        """Take back the newest action."""
        with self.writing(desk), suppress(NothingToUndo, CannotUndo):
            officer.undo(desk.register)

    def edit_and_undo(self, desk: Desk, key: str) -> None:
        """What is done and undone at once was never done."""
        before = desk.register.state(key)
        actions = len(desk.register.actions(100_000))
        self.edit(desk, key)
        if len(desk.register.actions(100_000)) > actions:
            self.undo(desk)
        after = desk.register.state(key)
        assert (after.life, after.content, after.conflicts) == (
            before.life,
            before.content,
            before.conflicts,
        )

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
        """Erase a person."""
        with self.writing(desk):
            erasing.erase(desk.register, [key])

    def settle(self, desk: Desk, place: int) -> None:
        """Settle a conflict by taking a side."""
        found = conflicts_of.conflicts(desk.register)
        if found:
            conflict = found[place % len(found)]
            with self.writing(desk):
                conflicts_of.settle(desk.register, conflict.id, take=place % len(conflict.sides))
            left = conflicts_of.conflicts(desk.register)
            told = (conflict.record, conflict.field)
            assert told not in [(item.record, item.field) for item in left]

    def write_newer(self, desk: Desk, key: str) -> None:
        """Write as a newer version would: a kind and a field that nobody here knows."""
        entries = (
            Entry(desk.register.ids.record(), "embassy", (Change("@life", {"is": "here"}),)),
            Entry(key, "person", (Change(f"mood/{self.text()}", {"of": ["day"]}),)),
        )
        with self.writing(desk):
            desk.register.write(Draft("newer", entries))

    def open_form(self, desk: Desk, key: str) -> None:
        """Begin to edit, and go for lunch."""
        self.forms.append((desk, desk.register.state(key)))

    def save_form(self, place: int) -> None:
        """Come back and save what was typed before lunch."""
        desk, base = self.forms.pop(place % len(self.forms))
        if desk in self.desks and base.record in desk.people():
            self.edit(desk, base.record, base)

    # --- what goes to and fro ---

    def send(self, giver: Desk, taker: Desk, *, records: set[str] | None = None) -> None:
        """Put a delivery into the post, and hand it over at once."""
        if giver is taker:
            return
        self.post.append(self._packed(giver, taker, records))
        self.hand_over(taker, len(self.post) - 1)
        held = taker.register.vector()
        for replica, number in giver.register.vector().items() if records is None else ():
            assert held.get(replica, 0) >= number, "not all of it arrived"

    def post_only(self, giver: Desk, taker: Desk, cut: int) -> None:
        """Put a delivery into the post, of which the end may be missing."""
        posted = self._packed(giver, taker, None)
        posted.sets = posted.sets[: max(1, cut)]
        self.post.append(posted)

    def _packed(self, giver: Desk, taker: Desk, records: set[str] | None) -> Posted:
        have, own = taker.register.vector(), giver.register.vector()
        since = {key: min(number, own[key]) for key, number in have.items() if key in own}
        sets = list(giver.register.lacking(since, records))
        return Posted({} if records is not None else since, sets, giver.laptops())

    def hand_over(self, taker: Desk, place: int) -> None:
        """Take something out of the post in; it stays there to come again."""
        posted = self.post[place % len(self.post)]
        had = taker.register.vector()
        lacks = {key for key, number in posted.since.items() if number > had.get(key, 0)}
        try:
            taker.take(posted.sets, posted.laptops, posted.since)
        except BundleGap:
            assert lacks, "refused without a gap"
            return
        assert not lacks, "a gap was not noticed"
        self._look_at(taker, had)

    def _look_at(self, taker: Desk, had: dict[str, int]) -> None:
        laws.tables_are_the_fold(taker)
        log = taker.log()
        for key, given in log.items():
            assert self.ever.get(key) == given.hash, "a change set nobody wrote"
        for replica, number in taker.register.vector().items():
            assert number >= had.get(replica, 0)
            assert all(log[f"{replica}.{one}"].is_whole for one in range(1, number + 1))

    def again(self, taker: Desk, place: int) -> None:
        """What comes twice changes nothing."""
        self.hand_over(taker, place)
        before = taker.states(), set(taker.log()), taker.register.vector()
        self.hand_over(taker, place)
        assert (taker.states(), set(taker.log()), taker.register.vector()) == before

    def crash(self, giver: Desk, taker: Desk, after: int) -> None:
        """Die in the middle of taking in: it is as before, and goes well the next time."""
        posted = self._packed(giver, taker, None)
        before = taker.states(), set(taker.log()), taker.register.vector(), taker.records()
        try:
            with dying(taker.database, after):
                taker.take(posted.sets, posted.laptops, posted.since)
        except Crash:
            now = taker.states(), set(taker.log()), taker.register.vector(), taker.records()
            assert now == before
        self.send(giver, taker)

    # --- what happens to laptops ---

    def back_up(self, desk: Desk) -> None:
        """Make a backup."""
        self.backups.append((desk, desk.scratch().database))

    def restore(self, place: int) -> None:
        """Put a backup back: what nobody else has is lost, and no id is used again."""
        desk, backup = self.backups[place % len(self.backups)]
        if desk not in self.desks:
            return
        desk.restore(backup)
        kept = {key for one in self.desks for key in one.log()}
        posted = {given.id for sent in self.post for given in sent.sets}
        for key in set(self.ever) - kept - posted:
            del self.ever[key]
        # What only the post still holds would come back whenever it is delivered.
        self.post = [sent for sent in self.post if all(one.id in kept for one in sent.sets)]
        for key in set(self.ever) - kept:
            del self.ever[key]
        assert desk.register.replica not in {key.partition(".")[0] for key in self.ever}

    def clone(self, desk: Desk, witness: Desk) -> None:
        """Two laptops under one id are told apart as soon as both have written."""
        twin, first, other = desk.scratch(), desk.scratch(), witness.scratch()
        ids = desk.register.ids
        for laptop in (twin, first):
            note = Person(id=ids.record(), notes=self.text())
            officer.add_records(laptop.register, [note])
        known = [*desk.laptops(), *witness.laptops()]
        other.take(list(first.register.lacking(other.register.vector())), known, {})
        before = set(other.log()), other.states()
        for taker in (other, first):
            try:
                taker.take(list(twin.register.lacking({})), known, {})
            except BundleForked:
                continue
            raise AssertionError("a clone was not noticed")
        assert (set(other.log()), other.states()) == before
        for laptop in (twin, first, other):
            laptop.close()

    def newcomer(self, giver: Desk) -> None:
        """Another office joins and gets everything at once."""
        if len(self.desks) < MOST:
            made = Desk(self.met, SKEWS_MS[self.met % len(SKEWS_MS)])
            self.met += 1
            self.desks.append(made)
            self.send(giver, made)

    def everyone_meets(self, source: random.Random) -> None:
        """All deliver to all: everything is the same everywhere, and nothing is lost."""
        for _ in range(2):
            for giver, taker in self._pairs(source):
                taker.take(
                    list(giver.register.lacking(taker.register.vector())), giver.laptops(), {}
                )
        laws.everything_is_equal(self.desks)
        for desk in self.desks:
            laws.tables_are_the_fold(desk)
            laws.heads_are_shown(desk)
            laws.links_lead_to_the_one(desk)
            laws.nothing_is_lost(desk, self.ever)
        desk = self.desks[0]
        laws.order_says_nothing(desk, source)
        erased = desk.register.erasures()
        for key in erased:
            laws.nothing_erased_is_left(desk, self.secrets.get(key, ()))

    def _pairs(self, source: random.Random) -> list[tuple[Desk, Desk]]:
        pairs = [(one, other) for one in self.desks for other in self.desks if one is not other]
        source.shuffle(pairs)
        return pairs


@contextmanager
def dying(database: Database, after: int) -> Iterator[None]:
    """Let the database die after so many statements."""
    left = [after]

    def mortal(method: Callable[..., Any]) -> Callable[..., Any]:
        def call(statement: str, parameters: Sequence[Any] = ()) -> Any:
            left[0] -= 1
            if left[0] < 0 and statement not in {"ROLLBACK"}:
                raise Crash
            return method(statement, parameters)

        return call

    names = ("rows", "write_many")
    for name in names:
        setattr(database, name, mortal(getattr(database, name)))
    try:
        yield
    finally:
        for name in names:
            delattr(database, name)
