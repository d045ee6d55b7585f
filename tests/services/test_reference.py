"""The States every register starts with, and their standing at a day."""

from datetime import date
from functools import cache

import pytest

from focalnet.domain.records import State, Theme
from focalnet.services.reference import (
    is_party,
    parties_by_region,
    reference_records,
    standing,
    state_name,
)


@cache
def states() -> dict[str, State]:
    records = reference_records()
    return {record.code: record for record in records if isinstance(record, State)}


def test_parties_of_each_group_are_counted_at_a_day() -> None:
    counted = parties_by_region(states().values(), date(2024, 12, 17))
    assert counted == {"AFR": 33, "APG": 19, "EEG": 19, "GRULAC": 28, "WEOG": 25}
    assert parties_by_region(states().values(), date(2025, 1, 1)).total() == 125


@pytest.mark.parametrize(
    ("code", "day", "expected"),
    [
        ("BDI", date(2017, 10, 26), "withdrawal-notified"),
        ("BDI", date(2017, 10, 27), "withdrawn"),
        ("UKR", date(2024, 12, 31), "signatory"),
        ("UKR", date(2025, 1, 1), "party"),
        ("GMB", date(2017, 1, 1), "withdrawal-notified"),
        ("GMB", date(2018, 1, 1), "party"),
        ("QAT", date(2026, 1, 1), "non-party"),
    ],
)
def test_the_standing_of_a_state_follows_its_dated_events(
    code: str, day: date, expected: str
) -> None:
    assert standing(states()[code], day) == expected


def test_a_state_whose_withdrawal_is_notified_is_still_a_party() -> None:
    assert is_party(states()["BDI"], date(2017, 10, 26))
    assert not is_party(states()["BDI"], date(2017, 10, 27))


def test_every_state_has_a_name_in_each_of_the_six_languages() -> None:
    for state in states().values():
        assert {name.language for name in state.names} == {"en", "fr", "ar", "es", "ru", "zh"}
    assert state_name(states()["SEN"], "ar") == "السنغال"


def test_themes_come_with_the_states() -> None:
    records = reference_records()
    assert "assets" in {record.code for record in records if isinstance(record, Theme)}


def test_ids_are_the_same_in_every_office() -> None:
    assert {state.id for state in states().values()} <= {one.id for one in reference_records()}
    [first, second] = (
        [one for one in reference_records() if getattr(one, "code", "") == "BDI"] for _ in range(2)
    )
    assert first == second
