"""Hypothesis makes offices do anything in any order."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import wraps
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from tests.exchange.desk import Desk
from tests.exchange.laptops import KeyedDesk
from tests.exchange.quick import QuickDesk
from tests.exchange.world import MakeDesk, World

NUMBER = st.integers(0, 23)
ACTS = st.sampled_from(
    [
        *("edit", "edit", "change_address", "retire_or_restore", "merge", "unmerge"),
        *("erase", "write_newer", "undo", "redo", "edit_and_undo"),
    ]
)
SOME = st.lists(ACTS, min_size=1, max_size=3)

Step = Callable[..., None]
ruled: Callable[..., Callable[[Step], Step]] = rule


def told(act: Step) -> Step:
    """Let an act be remembered, so that a story can be made of it."""

    @wraps(act)
    def remembered(self: Exchange, **given: Any) -> None:
        self.story.append((act.__name__, given))
        act(self, **given)

    return remembered


def step(**arguments: Any) -> Callable[[Step], Step]:
    """Make one of the things that may happen."""

    def made(act: Step) -> Step:
        return ruled(**arguments)(told(act))

    return made


class Exchange(RuleBasedStateMachine):
    """Two to six offices trade changes; whatever happens, the laws hold."""

    make_desk: MakeDesk = KeyedDesk
    newest: Exchange
    """The machine made last: what it did is the story of a broken law."""

    def __init__(self) -> None:
        super().__init__()
        self.story: list[tuple[str, dict[str, Any]]] = []
        type(self).newest = self

    @initialize(number=st.integers(2, 4), turn=st.integers(0, 8))
    @told
    def begin(self, number: int, turn: int) -> None:
        """Two people are known everywhere."""
        self.world = World(type(self).make_desk, number, turn)
        first, *others = self.world.desks
        for _ in range(2):
            self.world.enter(first)
        for other in others:
            self.world.send(first, other)

    def teardown(self) -> None:
        """Everyone meets at the end."""
        try:
            self.world.everyone_meets(random.Random(7))
        finally:
            self.world.close()

    def desk(self, number: int) -> Desk:
        return self.world.desks[number % len(self.world.desks)]

    def person(self, desk: Desk, number: int) -> str:
        people = desk.people()
        return people[number % len(people)] if people else ""

    def _do(self, what: Any, one: int, number: int) -> None:
        desk = self.desk(one)
        key = self.person(desk, number)
        if key:
            what(desk, key)

    @step(one=NUMBER, number=NUMBER)
    def enter(self, one: int, number: int) -> None:
        desk = self.desk(one)
        self.world.enter(desk, holder=self.person(desk, number) if number % 3 else "")

    @step(one=NUMBER, number=NUMBER)
    def edit(self, one: int, number: int) -> None:
        self._do(self.world.edit, one, number)

    @step(one=NUMBER, number=NUMBER)
    def change_address(self, one: int, number: int) -> None:
        self._do(self.world.change_address, one, number)

    @step(one=NUMBER, number=NUMBER)
    def retire_or_restore(self, one: int, number: int) -> None:
        self._do(self.world.retire_or_restore, one, number)

    @step(one=NUMBER)
    def undo(self, one: int) -> None:
        self.world.undo(self.desk(one))

    @step(one=NUMBER, number=NUMBER)
    def undo_older(self, one: int, number: int) -> None:
        self.world.undo_older(self.desk(one), number)

    @step(one=NUMBER)
    def redo(self, one: int) -> None:
        self.world.redo(self.desk(one))

    @step(one=NUMBER, number=NUMBER)
    def edit_and_undo(self, one: int, number: int) -> None:
        self._do(self.world.edit_and_undo, one, number)

    @step(one=NUMBER, number=NUMBER, act=ACTS)
    def done_and_undone(self, one: int, number: int, act: str) -> None:
        desk = self.desk(one)
        key, other = self.person(desk, number), self.person(desk, number + 1)
        if key and act not in {"erase", "undo", "redo", "edit_and_undo"}:
            self.world.done_and_undone(desk, lambda: self._act(desk, key, act, other))

    @step(one=NUMBER, number=NUMBER)
    def settled_and_undone(self, one: int, number: int) -> None:
        desk = self.desk(one)
        self.world.done_and_undone(desk, lambda: self.world.settle(desk, number))

    @step(one=NUMBER, number=NUMBER, for_good=st.booleans())
    def bring_back(self, one: int, number: int, *, for_good: bool) -> None:
        """Somebody retired is in use again, or is not after all."""
        desk = self.desk(one)
        retired = desk.retired()
        if retired:
            key = retired[number % len(retired)]
            if for_good:
                self.world.retire_or_restore(desk, key)
            else:
                self.world.done_and_undone(desk, lambda: self.world.retire_or_restore(desk, key))

    @step(one=NUMBER, number=NUMBER, more=NUMBER)
    def merge(self, one: int, number: int, more: int) -> None:
        self._do(
            lambda desk, key: self.world.merge(desk, key, self.person(desk, more)), one, number
        )

    @step(one=NUMBER, number=NUMBER)
    def unmerge(self, one: int, number: int) -> None:
        self._do(self.world.unmerge, one, number)

    @step(one=NUMBER, number=NUMBER, more=NUMBER)
    def tell_apart(self, one: int, number: int, more: int) -> None:
        self._do(
            lambda desk, key: self.world.tell_apart(desk, key, self.person(desk, more)), one, number
        )

    @step(one=NUMBER, number=NUMBER)
    def erase(self, one: int, number: int) -> None:
        if number % 2:
            self._do(self.world.erase, one, number)

    @step(one=NUMBER, number=NUMBER)
    def settle(self, one: int, number: int) -> None:
        self.world.settle(self.desk(one), number)

    @step(one=NUMBER, number=NUMBER)
    def write_newer(self, one: int, number: int) -> None:
        self._do(self.world.write_newer, one, number)

    @step(one=NUMBER, number=NUMBER)
    def open_form(self, one: int, number: int) -> None:
        self._do(self.world.open_form, one, number)

    @precondition(lambda self: self.world.forms)
    @step(number=NUMBER)
    def save_form(self, number: int) -> None:
        self.world.save_form(number)

    @step(one=NUMBER, other=NUMBER, number=NUMBER, what=SOME, against=SOME)
    def at_once(
        self, one: int, other: int, number: int, what: list[str], against: list[str]
    ) -> None:
        """Two offices speak of one person before they hear of each other."""
        self._at_once(self.desk(one), self.desk(other), number, what, against)

    @step(number=NUMBER, what=SOME, against=SOME)
    def at_once_for_all(self, number: int, what: list[str], against: list[str]) -> None:
        """So do two others."""
        self._at_once(self.desk(number), self.desk(number + 1), number // 3, what, against)

    @step(number=NUMBER, against=ACTS)
    def erase_at_once(self, number: int, against: str) -> None:
        """One office erases what another is at."""
        self._at_once(self.desk(number), self.desk(number + 1), number // 3, ["erase"], [against])

    @step(number=NUMBER)
    def out_of_turn(self, number: int) -> None:
        """A delivery made for one office is opened in another, which has less."""
        ours, theirs, third = (self.desk(number + add) for add in (0, 1, 2))
        if ours is not theirs:
            self.world.enter(ours)
            self.world.send(ours, theirs)
            self.world.enter(ours)
            self.world.post_only(ours, theirs, cut=number)
            self.world.hand_over(third, len(self.world.post) - 1)

    @step(number=NUMBER)
    def a_part_then_the_whole(self, number: int) -> None:
        """One of the records of an action goes out, and all of it later."""
        ours, theirs = self.desk(number), self.desk(number + 1)
        before = set(ours.records())
        self.world.send(ours, theirs)
        self.world.enter(ours)
        made = sorted(set(ours.records()) - before)
        if number % 3:
            self.world.a_part_then_the_whole(ours, theirs, {made[number % 2]})
        else:
            self.world.send(ours, theirs, records={made[number % 2]})

    @step(number=NUMBER, act=ACTS, days=st.sampled_from([0, 1, 30]))
    def by_way_of_a_third(self, number: int, act: str, days: int) -> None:
        """What was written on top of an edit arrives before the edit itself."""
        ours, theirs, third = (self.desk(number + add) for add in (0, 1, 2))
        key = self.person(ours, number // 3)
        if len({ours, theirs, third}) == len("123") and key:
            self._act(ours, key, "edit", key)
            self.world.send(ours, theirs)
            self.world.days_pass(days)
            if key in theirs.people():
                self._act(theirs, key, act, self.person(theirs, number))
            self.world.send_own(theirs, third)
            self.world.send(ours, third)

    @step(number=NUMBER, what=SOME, against=SOME, days=st.sampled_from([1, 30, 400]))
    def a_month_apart(self, number: int, what: list[str], against: list[str], days: int) -> None:
        """The network is in two parts for long; each part goes on, then they meet."""
        desks, people = self.world.desks, self.person(self.desk(0), number)
        for place, desk in enumerate(desks):
            for act in (what, against)[place % 2]:
                self.world.days_pass(days // len(desks))
                if people in desk.people():
                    self._act(desk, people, act, self.person(desk, number))
            if place > 1:
                self.world.send(desk, desks[place - 2])
        self.world.send(desks[1], desks[0])

    @step(number=NUMBER)
    def links_made_while_merged(self, number: int) -> None:
        """Two are one for a while; what points to them meanwhile is taken apart with them."""
        ours, theirs = self.desk(number), self.desk(number + 1)
        key, other = self.person(ours, number // 3), self.person(ours, number // 3 + 1)
        if key and key != other:
            self.world.merge(ours, key, other)
            self.world.send(ours, theirs)
            self.world.enter(ours, holder=other)
            self.world.enter(theirs, holder=self.person(theirs, number))
            # The one that they go by is the one that lists show.
            for one in (key, other):
                if one in ours.people():
                    self.world.unmerge(ours, one)
            self.world.send(theirs, ours)

    @step(one=NUMBER, turn=st.integers(0, 8))
    def set_clock(self, one: int, turn: int) -> None:
        self.world.set_clock(self.desk(one), turn)

    @step(days=st.sampled_from([1, 30, 400]))
    def days_pass(self, days: int) -> None:
        self.world.days_pass(days)

    def _at_once(
        self, ours: Desk, theirs: Desk, number: int, what: list[str], against: list[str]
    ) -> None:
        self.world.send(ours, theirs)
        shared = [key for key in ours.people() if key in theirs.people()]
        if ours is theirs or not shared:
            return
        key, other = (shared[(number + add) % len(shared)] for add in (0, 1))
        for desk, acts in ((ours, what), (theirs, against)):
            for act in acts:
                if key in desk.people():
                    self._act(desk, key, act, other)
        self.world.send(ours, theirs)
        self.world.send(theirs, ours)

    def _act(self, desk: Desk, key: str, what: str, other: str) -> None:
        if what == "merge":
            self.world.merge(desk, key, other)
        elif what in {"undo", "redo"}:
            getattr(self.world, what)(desk)
        else:
            getattr(self.world, what)(desk, key)

    @step(one=NUMBER, other=NUMBER, number=NUMBER)
    def lunch(self, one: int, other: int, number: int) -> None:
        """A form is open while another office's edit of the same record comes in."""
        ours, theirs = self.desk(one), self.desk(other)
        self.world.send(ours, theirs)
        shared = [key for key in ours.people() if key in theirs.people()]
        if ours is not theirs and shared:
            key = shared[number % len(shared)]
            base = ours.register.state(key)
            self.world.edit(theirs, key)
            self.world.send(theirs, ours)
            if key in ours.people():
                self.world.edit(ours, key, base)

    @step(one=NUMBER, other=NUMBER)
    def send(self, one: int, other: int) -> None:
        self.world.send(self.desk(one), self.desk(other))

    @step(one=NUMBER, other=NUMBER, number=NUMBER)
    def send_a_part(self, one: int, other: int, number: int) -> None:
        giver, taker = self.desk(one), self.desk(other)
        if giver is not taker and giver.records():
            chosen = random.Random(number).sample(giver.records(), 1 + number % 2 if number else 1)
            self.world.send(giver, taker, records=set(chosen))

    @step(one=NUMBER, other=NUMBER, cut=NUMBER)
    def post(self, one: int, other: int, cut: int) -> None:
        if self.desk(one) is not self.desk(other):
            self.world.post_only(self.desk(one), self.desk(other), cut)

    @precondition(lambda self: self.world.post)
    @step(one=NUMBER, number=NUMBER)
    def hand_over(self, one: int, number: int) -> None:
        self.world.hand_over(self.desk(one), number)

    @precondition(lambda self: self.world.post)
    @step(one=NUMBER, number=NUMBER)
    def hand_over_twice(self, one: int, number: int) -> None:
        self.world.again(self.desk(one), number)

    @precondition(lambda self: self.world.desks[0].is_kept_in_tables)
    @step(one=NUMBER, other=NUMBER, after=st.integers(0, 60))
    def crash(self, one: int, other: int, after: int) -> None:
        if self.desk(one) is not self.desk(other):
            self.world.crash(self.desk(one), self.desk(other), after)

    @step(one=NUMBER)
    def back_up(self, one: int) -> None:
        self.world.back_up(self.desk(one))

    @precondition(lambda self: self.world.backups)
    @step(number=NUMBER)
    def restore(self, number: int) -> None:
        self.world.restore(number)

    @step(one=NUMBER, other=NUMBER)
    def clone(self, one: int, other: int) -> None:
        if self.desk(one) is not self.desk(other):
            self.world.clone(self.desk(one), self.desk(other))

    @step(one=NUMBER)
    def newcomer(self, one: int) -> None:
        self.world.newcomer(self.desk(one))

    @step(seed=NUMBER)
    def everyone_meets(self, seed: int) -> None:
        self.world.everyone_meets(random.Random(seed))


class QuickExchange(Exchange):
    """The same offices with nothing but memory: a hundred times as much happens."""

    make_desk: MakeDesk = QuickDesk
