"""The clock that never goes back."""

from __future__ import annotations

from datetime import UTC, datetime

from focalnet.domain.clock import COUNTER_LIMIT, moment, next_reading

LAPTOP = "a" * 16
NOON = 1_700_000_000_000


def test_a_reading_tells_the_wall_time() -> None:
    assert moment(next_reading("", NOON, LAPTOP)) == datetime.fromtimestamp(NOON / 1000, UTC)


def test_readings_rise_though_the_wall_clock_goes_back() -> None:
    first = next_reading("", NOON, LAPTOP)
    assert first < next_reading(first, NOON - 10, LAPTOP) < next_reading(first, NOON + 1, LAPTOP)


def test_a_full_counter_goes_over_into_the_time() -> None:
    full = f"{NOON:012x}{COUNTER_LIMIT:04x}{LAPTOP}"
    assert next_reading(full, NOON, LAPTOP) == f"{NOON + 1:012x}0000{LAPTOP}"


def test_a_reading_beyond_the_last_year_is_its_end() -> None:
    assert moment("f" * 12 + "0000" + LAPTOP).year == 9999
