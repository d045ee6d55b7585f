"""Moments on the clock of an event: midnight, and the nights when the clocks change."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.domain.dates import InvalidMoment
from focalnet.domain.local_times import day_in, instant
from focalnet.domain.moments import (
    NoSuchTime,
    UnknownZone,
    checked_time,
    checked_zone,
    days_moved,
    minutes_between,
    on_clock,
    overlap,
    with_offset,
)

HAGUE, DAKAR = "Europe/Amsterdam", "Africa/Dakar"
ZONES = st.sampled_from((HAGUE, DAKAR, "America/Santiago", "Asia/Kathmandu", "UTC"))


def test_a_moment_has_the_offset_of_its_season() -> None:
    assert with_offset("2019-01-21T09:00", HAGUE) == "2019-01-21T09:00+01:00"
    assert with_offset("2019-06-03T09:00", HAGUE) == "2019-06-03T09:00+02:00"
    assert with_offset("2019-06-03T09:00", "") == "2019-06-03T09:00+00:00"


def test_an_offset_decides_whatever_the_zone_says() -> None:
    assert on_clock("2019-01-21T09:00+00:00", HAGUE) == "2019-01-21T10:00"
    assert day_in("2019-01-21T23:30Z", HAGUE) == "2019-01-22"


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        ("2019-01-21T22:00", "2019-01-22T01:30", 210),
        # The clocks go forward: two o'clock is three o'clock.
        ("2019-03-30T23:00", "2019-03-31T04:00", 240),
        # The clocks go back: there are two hours between two and three.
        ("2019-10-26T23:00", "2019-10-27T04:00", 360),
        ("2019-10-27T02:30+02:00", "2019-10-27T02:15+01:00", 45),
        ("2019-01-21T22:00", "", 0),
    ],
)
def test_a_length_is_right_across_midnight_and_the_change_of_clocks(
    start: str, end: str, minutes: int
) -> None:
    assert minutes_between(start, end, HAGUE) == minutes


def test_a_time_that_the_clocks_skip_is_refused() -> None:
    with pytest.raises(NoSuchTime) as refused:
        checked_time("2019-03-31T02:30", HAGUE, place="start")
    assert refused.value.place == "start"
    assert checked_time("2019-03-31T02:30", DAKAR) == "2019-03-31T02:30"
    assert checked_time("2019-10-27T02:30", HAGUE) == "2019-10-27T02:30"
    with pytest.raises(InvalidMoment):
        checked_time("half past nine", HAGUE)


def test_a_zone_that_is_none_is_refused() -> None:
    assert checked_zone(HAGUE) == HAGUE
    assert checked_zone("") == ""
    for name in ("Europe/The Hague", "../etc/passwd", "/etc/passwd", "Mars"):
        with pytest.raises(UnknownZone):
            checked_zone(name)


def test_spans_that_only_touch_do_not_overlap() -> None:
    morning = ("2019-01-21T09:00", "2019-01-21T11:00")
    assert not overlap(morning, ("2019-01-21T11:00", "2019-01-21T12:00"), HAGUE)
    assert overlap(morning, ("2019-01-21T10:59", "2019-01-21T12:00"), HAGUE)
    assert not overlap(morning, ("2019-01-21T10:00", ""), HAGUE)


def test_a_time_that_moves_by_days_stays_on_the_clock() -> None:
    assert days_moved("2019-03-30T09:00", 1, HAGUE) == "2019-03-31T09:00"
    assert days_moved("2019-03-30T09:00+01:00", 1, HAGUE) == "2019-03-31T09:00+02:00"
    assert days_moved("", 5, HAGUE) == ""


@given(
    at=st.datetimes(min_value=None, max_value=None).filter(lambda d: 1971 < d.year < 2037),
    minutes=st.integers(0, 60 * 24 * 3),
    zone=ZONES,
)
def test_whatever_the_clocks_do_a_length_is_what_passed(
    at: object, minutes: int, zone: str
) -> None:
    begun = with_offset(f"{at:%Y-%m-%dT%H:%M}Z", zone)
    ended = (instant(begun, zone) + timedelta(minutes=minutes)).isoformat(timespec="minutes")
    assert minutes_between(begun, with_offset(ended, zone), zone) == minutes
