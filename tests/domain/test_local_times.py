"""Moments on the clock of a place: typed as an hour, read from a laptop, compared."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from focalnet.domain.dates import InvalidMoment
from focalnet.domain.local_times import instant, is_clock, local_moment, moment_within

HAGUE = "Europe/Amsterdam"


@pytest.mark.parametrize(
    ("entered", "moment"),
    [
        ("22:15", "2019-01-21T22:15"),
        ("0:30", "2019-01-22T00:30"),
        ("00.30", "2019-01-22T00:30"),
        ("21:55", "2019-01-21T21:55"),
        ("01:40", "2019-01-22T01:40"),
        ("2019-01-22 00:10", "2019-01-22T00:10"),
        ("2019-01-22T00:10+01:00", "2019-01-22T00:10+01:00"),
    ],
)
def test_an_hour_is_that_of_the_day_on_which_it_falls_into_the_sitting(
    entered: str, moment: str
) -> None:
    assert moment_within(entered, "2019-01-21T22:00", "2019-01-22T01:30", HAGUE) == moment


@pytest.mark.parametrize("entered", ["soon", "25:00", "9:60", "2019-02-30T09:00"])
def test_what_is_no_moment_is_refused(entered: str) -> None:
    assert not is_clock(entered)
    with pytest.raises(InvalidMoment):
        moment_within(entered, "2019-01-21T22:00", "", HAGUE, place="from")


def test_an_hour_needs_a_day() -> None:
    with pytest.raises(InvalidMoment):
        moment_within("09:00", "", "", HAGUE)


def test_now_is_shown_on_the_clock_of_the_place() -> None:
    now = datetime(2019, 7, 1, 8, 0, tzinfo=UTC)
    assert local_moment(now, HAGUE) == "2019-07-01T10:00+02:00"
    assert local_moment(now, "Africa/Dakar") == "2019-07-01T08:00+00:00"
    assert local_moment(now, "Nowhere/Land") == "2019-07-01T08:00+00:00"


def test_moments_of_an_unknown_place_still_compare() -> None:
    assert instant("2019-01-21T09:00", "") < instant("2019-01-21T09:01", "Nowhere/Land")
    assert instant("2019-01-21T09:00+01:00", "") == instant("2019-01-21T08:00Z", HAGUE)
