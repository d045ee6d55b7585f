"""What a desk shows at a glance follows from who was seen, and when."""

from __future__ import annotations

import pytest

from focalnet.services.checking_in import check_in
from focalnet.services.desk_view import desk_view, look_alike
from focalnet.services.ports import Register
from focalnet.services.setting import set_fields
from tests.services.seminar_desk import AT, Seminar, open_seminar


@pytest.fixture
def seminar(register: Register) -> Seminar:
    """Open the seminar."""
    return open_seminar(register)


def come(seminar: Seminar, key: str, at: str = AT) -> None:
    check_in(seminar.register, seminar.desk, seminar.ids[key], at=at)


def test_arrivals_are_counted_the_last_first(seminar: Seminar) -> None:
    for key in ("juma", "awa", "elodie"):
        come(seminar, key)
    view = desk_view(seminar.desk)
    assert (view.in_house, view.expected) == (3, 5)
    assert [guest.participation for guest in view.arrived] == [
        seminar.ids[key] for key in ("elodie", "awa", "juma")
    ]
    assert {guest.participation for guest in view.awaited} == {
        seminar.ids["first"],
        seminar.ids["second"],
    }


def test_the_time_of_arrival_counts_not_that_of_entering(seminar: Seminar) -> None:
    come(seminar, "juma")
    come(seminar, "awa", "2019-01-21T08:00+01:00")
    assert [guest.name for guest in desk_view(seminar.desk).arrived] == ["Juma OTIENO", "Awa DIOP"]


def test_whoever_withdrew_is_not_awaited_but_counts_once_there(seminar: Seminar) -> None:
    stages = '[{"state": "withdrawn", "on": "2019-01-15"}]'
    seminar.desk.follow(set_fields(seminar.register, seminar.ids["awa"], {"stages": stages}))
    assert desk_view(seminar.desk).expected == 4
    come(seminar, "awa")
    assert desk_view(seminar.desk).expected == 5


def test_namesakes_of_one_state_look_alike(seminar: Seminar) -> None:
    first, second, awa = (seminar.guest(key) for key in ("first", "second", "awa"))
    assert look_alike([first, awa, second])
    assert not look_alike([awa, first, second])
    assert not look_alike([])
