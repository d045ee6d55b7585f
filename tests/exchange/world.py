"""Offices at work on one network: everything that happens to them, and what must hold then.

The world knows what was ever written, what every author had on screen, and what was
erased; it judges the registers by that.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from focalnet.domain.errors import FocalnetError
from focalnet.domain.exchange import Laptop, Received, StoredEntry, StoredSet, WithheldEntry
from focalnet.domain.records import Person
from focalnet.domain.refusals import BundleForked, BundleGap
from focalnet.services import records as officer
from tests.exchange import laws
from tests.exchange.acts import Acts
from tests.exchange.desk import DAY_MS, Crash, Desk
from tests.exchange.quick import QuickDesk

YEAR_MS = 365 * DAY_MS
# A minute, years and days, before and after; of each office another one.
SKEWS_MS = (
    *(0, 60_000, -3 * YEAR_MS, 5 * YEAR_MS, -40_000, 2 * DAY_MS),
    *(-9 * DAY_MS, DAY_MS - 5000, 30 * YEAR_MS),
)
MOST = 6

MakeDesk = Callable[[int, int], Desk]


@dataclass
class Posted:
    """A delivery on its way: it may come late, twice, out of order, or never."""

    since: dict[str, int]
    sets: list[StoredSet]
    laptops: list[Laptop]


class World(Acts):
    """A few laptops, the post between them, and the memory of all that happened."""

    def __init__(self, make_desk: MakeDesk, number: int = 3, turn: int = 0) -> None:
        super().__init__()
        self.make_desk = make_desk
        self.turn = turn
        self.desks: list[Desk] = []
        self.post: list[Posted] = []
        self.backups: list[tuple[Desk, Desk]] = []
        self.met = 0
        for _ in range(number):
            self._new_desk()

    def close(self) -> None:
        """Let all memory go."""
        for desk in (*self.desks, *(backup for _, backup in self.backups)):
            desk.close()

    def _new_desk(self) -> Desk:
        desk = self.make_desk(self.met, SKEWS_MS[(self.turn + self.met) % len(SKEWS_MS)])
        self.met += 1
        self.desks.append(desk)
        return desk

    def days_pass(self, days: int) -> None:
        """Let time go by for all."""
        for desk in self.desks:
            desk.days_pass(days)

    def set_clock(self, desk: Desk, turn: int) -> None:
        """Set a clock right, or wrong."""
        desk.skew_ms = SKEWS_MS[turn % len(SKEWS_MS)]

    def save_form(self, place: int) -> None:
        """Come back and save what was typed before lunch."""
        if self.forms:
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
        if records is None:
            laws.all_of_it_arrived(giver, taker)
        else:
            _compare_with_a_model(taker)

    def send_own(self, giver: Desk, taker: Desk) -> None:
        """Send what this laptop wrote itself, without what it wrote it on top of."""
        own = [given for given in giver.log().values() if given.replica == giver.register.replica]
        self.post.append(Posted({}, own, giver.laptops()))
        self.hand_over(taker, len(self.post) - 1)

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

    def _taken(self, taker: Desk, posted: Posted) -> Received | None:
        """Let a delivery be opened; return nothing where something before it is missing."""
        try:
            return taker.take(posted.sets, posted.laptops, posted.since)
        except BundleGap:
            return None
        except FocalnetError as refusal:
            laws.what_is_sent_can_be_opened(refusal)
            return None

    def hand_over(self, taker: Desk, place: int) -> Received | None:
        """Take something out of the post in; it stays there to come again."""
        if not self.post:
            return None
        posted = self.post[place % len(self.post)]
        had = taker.register.vector()
        lacks = {key for key, number in posted.since.items() if number > had.get(key, 0)}
        found = self._taken(taker, posted)
        laws.gaps_are_noticed(lacks, refused=found is None)
        if found is not None:
            laws.tables_are_the_fold(taker)
            laws.what_is_held_is_held_whole(taker, had, self.ever)
        return found

    def again(self, taker: Desk, place: int) -> None:
        """What comes twice changes nothing."""
        self.hand_over(taker, place)
        before = _all_of(taker)
        found = self.hand_over(taker, place)
        laws.twice_is_once(before, _all_of(taker), found)

    def crash(self, giver: Desk, taker: Desk, after: int) -> None:
        """Die while taking in: it is as before or after, and goes well the next time."""
        posted = self._packed(giver, taker, None)
        spared = taker.scratch()
        before = _all_of(taker)
        try:
            with taker.dying(after):
                self._taken(taker, posted)
        except Crash:
            self._taken(spared, posted)
            laws.it_is_as_before_or_after(_all_of(taker), before, _all_of(spared))
            laws.tables_are_the_fold(taker)
        spared.close()
        self.send(giver, taker)

    def a_part_then_the_whole(self, giver: Desk, taker: Desk, records: set[str]) -> None:
        """A part, and then the whole, is the whole."""
        at_once = taker.scratch()
        whole = self._packed(giver, taker, None)
        at_once.take(whole.sets, whole.laptops, whole.since)
        self.send(giver, taker, records=records)
        self.send(giver, taker)
        laws.a_part_and_the_whole_is_the_whole(taker, at_once)
        at_once.close()

    # --- what happens to laptops ---

    def back_up(self, desk: Desk) -> None:
        """Make a backup."""
        self.backups.append((desk, desk.scratch()))

    def restore(self, place: int) -> None:
        """Put a backup back: what nobody else has is lost, and no id is used again."""
        if not self.backups:
            return
        desk, backup = self.backups[place % len(self.backups)]
        if desk not in self.desks:
            return
        desk.restore(backup)
        # A backup may hold what all others lost before; of some sets a part alone is left.
        logs = [one.log() for one in self.desks]
        self.ever = {
            key: _left([log[key] for log in logs if key in log], self.written[key])
            for key in {key for log in logs for key in log}
        }
        # What only the post still holds would come back whenever it is delivered.
        self.post = [sent for sent in self.post if all(map(self._is_left, sent.sets))]
        laws.a_restored_laptop_is_a_new_one(desk, self.written)
        laws.tables_are_the_fold(desk)

    def _is_left(self, given: StoredSet) -> bool:
        """Tell whether all that is in a set on its way is held by somebody, too."""
        left = self.ever.get(given.id)
        return left is not None and not any(
            isinstance(kept, WithheldEntry) and isinstance(sent, StoredEntry)
            for kept, sent in zip(left.entries, given.entries, strict=True)
        )

    def clone(self, desk: Desk, witness: Desk) -> None:
        """Two laptops under one id are told apart as soon as both have written."""
        twin, first, other = desk.scratch(), desk.scratch(), witness.scratch()
        for laptop in (twin, first):
            note = Person(id=desk.register.ids.record(), notes=self.text())
            officer.add_records(laptop.register, [note])
        known = [*desk.laptops(), *witness.laptops()]
        other.take(list(first.register.lacking(other.register.vector())), known, {})
        before = set(other.log()), other.states()
        for taker in (other, first):
            noticed = False
            try:
                taker.take(list(twin.register.lacking({})), known, {})
            except BundleForked:
                noticed = True
            laws.a_clone_is_noticed(noticed=noticed)
        laws.nothing_of_a_clone_is_taken_in((set(other.log()), other.states()), before)
        for laptop in (twin, first, other):
            laptop.close()

    def newcomer(self, giver: Desk) -> None:
        """Another office joins and gets everything at once."""
        if len(self.desks) < MOST:
            self.send(giver, self._new_desk())

    def everyone_meets(self, source: random.Random) -> None:
        """All deliver to all: everything is the same everywhere, and nothing is lost."""
        for _ in range(2):
            for giver, taker in self._pairs(source):
                had = taker.register.vector()
                sets = list(giver.register.lacking(had))
                if sets:
                    self._taken(taker, Posted({}, sets, giver.laptops()))
        laws.everything_is_equal(self.desks)
        erased = self.erased()
        for desk in self.desks:
            laws.tables_are_the_fold(desk)
            laws.nothing_is_lost(desk, self.ever)
            laws.no_seed_tells_of_the_erased(desk)
        # They are equal: what one says, all say.
        desk = self.desks[source.randrange(len(self.desks))]
        laws.only_what_was_erased_is_gone(desk, erased)
        laws.every_byte_is_as_its_author_wrote_it(desk, self.ever)
        laws.what_is_newer_is_counted(desk, self.newer())
        laws.heads_are_shown(desk)
        laws.lists_show_what_was_said(desk)
        laws.order_says_nothing(desk, source)
        laws.nothing_erased_is_left(desk, self.secrets(erased))
        _compare_with_a_model(desk)

    def _pairs(self, source: random.Random) -> Sequence[tuple[Desk, Desk]]:
        pairs = [(one, other) for one in self.desks for other in self.desks if one is not other]
        source.shuffle(pairs)
        return pairs


def _left(copies: Sequence[StoredSet], written: StoredSet) -> StoredSet:
    """Return a set as its author wrote it, without the entries that nobody holds."""
    entries = tuple(
        entry if any(isinstance(one, StoredEntry) for one in held) else held[0]
        for entry, *held in zip(written.entries, *(one.entries for one in copies), strict=True)
    )
    return replace(written, entries=entries)


def _all_of(desk: Desk) -> Any:
    return desk.states(), set(desk.log()), desk.register.vector(), desk.records()


def _compare_with_a_model(desk: Desk) -> None:
    """Hold a real register against the barest one that there can be."""
    if desk.is_kept_in_tables:
        laws.a_bare_model_says_the_same(desk, QuickDesk(desk.number, desk.skew_ms, desk))
