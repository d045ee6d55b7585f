"""What brought a record back before a settlement brings it back after the settlement is undone."""

from __future__ import annotations

import pytest

from tests.exchange.machine import Exchange, QuickExchange
from tests.exchange.stories import Step, tell

# The address that came back by an undo was on no screen when the record was retired.
STORY: list[Step] = [
    ("begin", {"number": 3, "turn": 0}),
    ("by_way_of_a_third", {"act": "edit", "days": 0, "number": 3}),
    (
        "at_once",
        {
            "against": ["change_address", "undo"],
            "number": 1,
            "one": 1,
            "other": 0,
            "what": ["retire_or_restore"],
        },
    ),
    ("settled_and_undone", {"number": 0, "one": 0}),
]


@pytest.mark.parametrize("machine", [Exchange, QuickExchange])
def test_a_word_that_an_undo_brought_again_stays_unseen(machine: type[Exchange]) -> None:
    tell(STORY, machine)
