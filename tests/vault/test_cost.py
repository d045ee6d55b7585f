"""The cost of a guess: measured, with a floor and a ceiling."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.vault.cost import FLOOR, Cost, calibrated_cost, seconds_of, stretched


@given(st.floats(min_value=1e-10, max_value=1e-3))
def test_every_computer_is_given_a_cost_between_floor_and_ceiling(per_unit: float) -> None:
    def seconds(cost: Cost) -> float:
        return cost.memory_kib * cost.passes * per_unit

    cost = calibrated_cost(seconds)
    assert cost.memory_kib >= FLOOR.memory_kib
    assert cost.passes >= FLOOR.passes
    taken = seconds(cost)
    strongest = cost.passes == 16 and cost.memory_kib == 256 * 1024
    assert 0.7 <= taken <= 1.5 or (taken > 1.5 and cost == FLOOR) or (taken < 0.7 and strongest)


@given(st.lists(st.floats(min_value=0, max_value=100), min_size=8, max_size=8))
def test_a_clock_that_jumps_still_gives_a_cost_above_the_floor(jumps: list[float]) -> None:
    taken = iter(jumps)
    cost = calibrated_cost(lambda _: next(taken))
    assert cost.memory_kib * cost.passes >= FLOOR.memory_kib * FLOOR.passes


def test_a_cost_is_measured_by_the_clock_given() -> None:
    times = iter([10.0, 10.75])
    assert seconds_of(Cost(64, 1, 1), lambda: next(times)) == 0.75


@pytest.mark.parametrize(
    "values", [(1024 * 1024 + 1, 1, 1), (64, 17, 1), (64, 0, 1), (1024, 1, 17), (31, 1, 4)]
)
def test_a_cost_outside_the_limits_cannot_be_made(values: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match=r"cost|memory"):
        Cost(*values)


def test_the_key_hangs_on_passphrase_salt_and_every_part_of_the_cost() -> None:
    salt = bytes(16)
    keys = {
        stretched(b"a", salt, Cost(64, 1, 1)),
        stretched(b"b", salt, Cost(64, 1, 1)),
        stretched(b"a", b"1" * 16, Cost(64, 1, 1)),
        stretched(b"a", salt, Cost(128, 1, 1)),
        stretched(b"a", salt, Cost(64, 2, 1)),
        stretched(b"a", salt, Cost(64, 1, 2)),
    }
    assert {len(key) for key in keys} == {32}
    assert len(keys) == 6
