"""Partial dates, spans and the 45 days of rule 180."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.domain.dates import (
    InvalidDate,
    checked_date,
    effective_day,
    first_day,
    in_force,
    last_day,
)


@pytest.mark.parametrize("text", ["", "2024", "2024-05", "2024-02-29"])
def test_whole_and_partial_dates_are_taken_as_they_are(text: str) -> None:
    assert checked_date(text) == text


@pytest.mark.parametrize("text", ["24", "2024-13", "2023-02-29", "05/2024", "2024-5-2", "٢٠٢٤"])
def test_what_is_no_date_is_refused_with_its_place(text: str) -> None:
    with pytest.raises(InvalidDate) as refused:
        checked_date(text, place="start")
    assert refused.value.place == "start"


def test_a_month_runs_from_its_first_day_to_its_last() -> None:
    assert (first_day("2024-02"), last_day("2024-02")) == (date(2024, 2, 1), date(2024, 2, 29))
    assert (first_day("2024"), last_day("2024")) == (date(2024, 1, 1), date(2024, 12, 31))


def test_a_mandate_holds_from_its_first_day_and_not_on_the_day_it_ended() -> None:
    assert in_force("2024-05-02", "2024-06-01", date(2024, 5, 2))
    assert not in_force("2024-05-02", "2024-06-01", date(2024, 6, 1))
    assert not in_force("2024-05-02", "", date(2024, 5, 1))


def test_a_mandate_that_ended_some_day_in_may_is_shown_to_the_end_of_may() -> None:
    assert in_force("", "2024-05", date(2024, 5, 31))
    assert not in_force("", "2024-05", date(2024, 6, 1))


def test_a_change_of_channel_takes_effect_45_days_after_receipt() -> None:
    assert effective_day("2026-01-10", "") == "2026-02-24"
    assert effective_day("2026-01-10", "2026-02-01") == "2026-02-01"
    assert effective_day("2026-01", "") == ""


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
def test_a_whole_date_is_its_own_first_and_last_day(day: date) -> None:
    assert first_day(day.isoformat()) == last_day(day.isoformat()) == day
