"""A pair that says only one of its two records binds nothing together."""

from __future__ import annotations

import pytest

from tests.exchange.machine import Exchange, QuickExchange
from tests.exchange.stories import Step, tell

STORY: list[Step] = [
    ("begin", {"number": 2, "turn": 0}),
    ("at_once_for_all", {"against": ["merge"], "number": 0, "what": ["merge"]}),
    ("undo", {"one": 0}),
    ("settle", {"number": 14, "one": 0}),
]


@pytest.mark.parametrize("machine", [Exchange, QuickExchange])
def test_a_pair_whose_one_side_was_settled_away_is_no_pair(machine: type[Exchange]) -> None:
    tell(STORY, machine)
