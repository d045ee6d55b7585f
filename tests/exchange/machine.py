"""Hypothesis makes offices do anything in any order."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from tests.exchange.laptops import Desk
from tests.exchange.world import World

NUMBER = st.integers(0, 23)
ACTS = st.sampled_from(
    [
        *("edit", "edit", "change_address", "retire_or_restore", "merge", "unmerge"),
        *("erase", "write_newer", "undo", "edit_and_undo"),
    ]
)

SOME = st.lists(ACTS, min_size=1, max_size=3)


class Exchange(RuleBasedStateMachine):
    """Two to four offices trade changes; whatever happens, the laws hold."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World()

    @initialize()
    def begin(self) -> None:
        """Two people are known everywhere."""
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

    @rule(one=NUMBER, number=NUMBER)
    def enter(self, one: int, number: int) -> None:
        desk = self.desk(one)
        self.world.enter(desk, holder=self.person(desk, number) if number % 3 else "")

    @rule(one=NUMBER, number=NUMBER)
    def edit(self, one: int, number: int) -> None:
        self._do(self.world.edit, one, number)

    @rule(one=NUMBER, number=NUMBER)
    def change_address(self, one: int, number: int) -> None:
        self._do(self.world.change_address, one, number)

    @rule(one=NUMBER, number=NUMBER)
    def retire_or_restore(self, one: int, number: int) -> None:
        self._do(self.world.retire_or_restore, one, number)

    @rule(one=NUMBER)
    def undo(self, one: int) -> None:
        self.world.undo(self.desk(one))

    @rule(one=NUMBER, number=NUMBER)
    def edit_and_undo(self, one: int, number: int) -> None:
        self._do(self.world.edit_and_undo, one, number)

    @rule(one=NUMBER, number=NUMBER, more=NUMBER)
    def merge(self, one: int, number: int, more: int) -> None:
        self._do(
            lambda desk, key: self.world.merge(desk, key, self.person(desk, more)), one, number
        )

    @rule(one=NUMBER, number=NUMBER)
    def unmerge(self, one: int, number: int) -> None:
        self._do(self.world.unmerge, one, number)

    @rule(one=NUMBER, number=NUMBER, more=NUMBER)
    def tell_apart(self, one: int, number: int, more: int) -> None:
        self._do(
            lambda desk, key: self.world.tell_apart(desk, key, self.person(desk, more)), one, number
        )

    @rule(one=NUMBER, number=NUMBER)
    def erase(self, one: int, number: int) -> None:
        if number % 2:
            self._do(self.world.erase, one, number)

    @rule(one=NUMBER, number=NUMBER)
    def settle(self, one: int, number: int) -> None:
        self.world.settle(self.desk(one), number)

    @rule(one=NUMBER, number=NUMBER)
    def write_newer(self, one: int, number: int) -> None:
        self._do(self.world.write_newer, one, number)

    @rule(one=NUMBER, number=NUMBER)
    def open_form(self, one: int, number: int) -> None:
        self._do(self.world.open_form, one, number)

    @precondition(lambda self: self.world.forms)
    @rule(number=NUMBER)
    def save_form(self, number: int) -> None:
        self.world.save_form(number)

    @rule(one=NUMBER, other=NUMBER, number=NUMBER, what=SOME, against=SOME)
    def at_once(
        self, one: int, other: int, number: int, what: list[str], against: list[str]
    ) -> None:
        """Two offices speak of one person before they hear of each other."""
        self._at_once(self.desk(one), self.desk(other), number, what, against)

    @rule(number=NUMBER, what=SOME, against=SOME)
    def at_once_for_all(self, number: int, what: list[str], against: list[str]) -> None:
        """So do two others."""
        self._at_once(self.desk(number), self.desk(number + 1), number // 3, what, against)

    @rule(number=NUMBER, against=ACTS)
    def erase_at_once(self, number: int, against: str) -> None:
        """One office erases what another is at."""
        self._at_once(self.desk(number), self.desk(number + 1), number // 3, ["erase"], [against])

    @rule(number=NUMBER)
    def out_of_turn(self, number: int) -> None:
        """A delivery made for one office is opened in another, which has less."""
        ours, theirs, third = (self.desk(number + step) for step in (0, 1, 2))
        if ours is not theirs:
            self.world.enter(ours)
            self.world.send(ours, theirs)
            self.world.enter(ours)
            self.world.post_only(ours, theirs, cut=number)
            self.world.hand_over(third, len(self.world.post) - 1)

    @rule(number=NUMBER)
    def a_part_then_the_whole(self, number: int) -> None:
        """One of the records of an action goes out, and all of it later."""
        ours, theirs = self.desk(number), self.desk(number + 1)
        if ours is not theirs:
            before = set(ours.records())
            self.world.send(ours, theirs)
            self.world.enter(ours)
            made = sorted(set(ours.records()) - before)
            self.world.send(ours, theirs, records={made[number % 2]})
            if number % 3:
                self.world.send(ours, theirs)

    def _at_once(
        self, ours: Desk, theirs: Desk, number: int, what: list[str], against: list[str]
    ) -> None:
        self.world.send(ours, theirs)
        shared = [key for key in ours.people() if key in theirs.people()]
        if ours is theirs or not shared:
            return
        key, other = (shared[(number + step) % len(shared)] for step in (0, 1))
        for desk, acts in ((ours, what), (theirs, against)):
            for act in acts:
                if key in desk.people():
                    self._act(desk, key, act, other)
        self.world.send(ours, theirs)
        self.world.send(theirs, ours)

    def _act(self, desk: Desk, key: str, what: str, other: str) -> None:
        if what == "merge":
            self.world.merge(desk, key, other)
        elif what == "undo":
            self.world.undo(desk)
        else:
            getattr(self.world, what)(desk, key)

    @rule(one=NUMBER, other=NUMBER, number=NUMBER)
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

    @rule(one=NUMBER, other=NUMBER)
    def send(self, one: int, other: int) -> None:
        self.world.send(self.desk(one), self.desk(other))

    @rule(one=NUMBER, other=NUMBER, number=NUMBER)
    def send_a_part(self, one: int, other: int, number: int) -> None:
        giver, taker = self.desk(one), self.desk(other)
        if giver is not taker and giver.records():
            chosen = random.Random(number).sample(giver.records(), 1 + number % 2 if number else 1)
            self.world.send(giver, taker, records=set(chosen))

    @rule(one=NUMBER, other=NUMBER, cut=NUMBER)
    def post(self, one: int, other: int, cut: int) -> None:
        if self.desk(one) is not self.desk(other):
            self.world.post_only(self.desk(one), self.desk(other), cut)

    @precondition(lambda self: self.world.post)
    @rule(one=NUMBER, number=NUMBER)
    def hand_over(self, one: int, number: int) -> None:
        self.world.hand_over(self.desk(one), number)

    @precondition(lambda self: self.world.post)
    @rule(one=NUMBER, number=NUMBER)
    def hand_over_twice(self, one: int, number: int) -> None:
        self.world.again(self.desk(one), number)

    @rule(one=NUMBER, other=NUMBER, after=st.integers(0, 60))
    def crash(self, one: int, other: int, after: int) -> None:
        if self.desk(one) is not self.desk(other):
            self.world.crash(self.desk(one), self.desk(other), after)

    @rule(one=NUMBER)
    def back_up(self, one: int) -> None:
        self.world.back_up(self.desk(one))

    @precondition(lambda self: self.world.backups)
    @rule(number=NUMBER)
    def restore(self, number: int) -> None:
        self.world.restore(number)

    @rule(one=NUMBER, other=NUMBER)
    def clone(self, one: int, other: int) -> None:
        if self.desk(one) is not self.desk(other):
            self.world.clone(self.desk(one), self.desk(other))

    @rule(one=NUMBER)
    def newcomer(self, one: int) -> None:
        self.world.newcomer(self.desk(one))

    @rule(seed=NUMBER)
    def everyone_meets(self, seed: int) -> None:
        self.world.everyone_meets(random.Random(seed))
