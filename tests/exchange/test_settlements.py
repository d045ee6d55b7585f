"""Whatever offices said of one record at once: what settles it can be undone, and done again.

All that three offices may say is gone through, not drawn: what goes wrong here takes three of
them and six steps, for which chance looks long.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import combinations_with_replacement, product

import pytest

from focalnet.services import records as officer
from focalnet.services.conflicts import conflicts
from tests.exchange.desk import Desk
from tests.exchange.quick import QuickDesk
from tests.exchange.world import World

Act = Callable[[World, Desk, str], None]


def _unenter(world: World, desk: Desk, _key: str) -> None:
    """Take the entry of the record back."""
    first = next(iter(desk.log()))
    with world.writing(desk):
        officer.undo_set(desk.register, first)


SAID: dict[str, tuple[Act, ...]] = {
    "nothing": (),
    "edit": (World.edit,),
    "retire": (World.retire_or_restore,),
    "edit and retire": (World.edit, World.retire_or_restore),
    "take the entry back": (_unenter,),
}


@pytest.mark.parametrize("first", SAID)
def test_what_settles_what_offices_said_at_once_is_undone_and_redone(first: str) -> None:
    for others in combinations_with_replacement(SAID, 2):
        _settled_in_every_way(World(QuickDesk, 3), (first, *others))


def _settled_in_every_way(world: World, said: tuple[str, ...]) -> None:
    """Take each side of each conflict, and both where a field has many values."""
    key, desk = _said(world, said), world.desks[0]
    sides = [len(found.sides) for found in conflicts(desk.register)]
    for place in range(len(sides) * (1 + max(sides, default=0))):
        world.done_and_undone(desk, partial(_settle_and_turn, world, desk, key, place))


def _settle_and_turn(world: World, desk: Desk, key: str, place: int) -> None:
    """Settle a conflict; retire or bring back what is left, and think better of that."""
    world.settle(desk, place)
    if desk.register.row(key):
        world.done_and_undone(desk, lambda: world.retire_or_restore(desk, key))


def _said(world: World, said: tuple[str, ...]) -> str:
    """Let each office say something of a person that all know, then meet; return its id."""
    first, *others = world.desks
    world.enter(first)
    [key] = first.people()
    for other in others:
        world.send(first, other)
    for desk, name in zip(world.desks, said, strict=True):
        for act in SAID[name]:
            act(world, desk, key)
    for giver, taker in product(world.desks, repeat=2):
        world.send(giver, taker)
    return key
