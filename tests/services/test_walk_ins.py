"""Whoever comes unannounced or for somebody else is in with one action, and out with one undo."""

from __future__ import annotations

from typing import Any

import pytest

from focalnet.domain.courses import status_of
from focalnet.domain.errors import InvalidValue, UnknownField
from focalnet.domain.participation import Participation
from focalnet.services.checking_in import NotExpected, check_in
from focalnet.services.ports import Register
from focalnet.services.records import enter, undo
from focalnet.services.walk_ins import InHouse, Nameless, stand_in, walk_in
from tests.services.seminar_desk import AT, Seminar, open_seminar


@pytest.fixture
def seminar(register: Register) -> Seminar:
    """Open the seminar."""
    return open_seminar(register)


def participation(seminar: Seminar, key: str) -> Participation:
    found = seminar.register.record(key)
    assert isinstance(found, Participation)
    return found


def test_a_new_person_walks_in_with_one_action_that_one_undo_takes_back(seminar: Seminar) -> None:
    register, desk = seminar.register, seminar.desk
    before = len(register.actions())
    described = {"name": "Chidi OKAFOR", "state": "nga", "function": "Prosecutor"}
    taken = walk_in(register, desk, described, at=AT, name="2")
    assert len(register.actions()) == before + 1
    assert (taken.new_person, taken.known) == (True, False)
    guest = taken.guest
    assert (guest.name, guest.state, guest.walk_in) == ("Chidi OKAFOR", "NGA", True)
    assert [(sight.at, sight.desk) for sight in guest.seen] == [(AT, "2")]
    assert guest.status == "registered"
    assert guest.code
    desk.follow(undo(register))
    assert desk.guest(guest.participation) is None
    assert not register.many([guest.person])


def test_somebody_of_the_directory_walks_in_as_who_they_are(seminar: Seminar) -> None:
    register = seminar.register
    _, [body] = enter(register, "institution", [{"names": ["Ministry of Justice"], "state": "KEN"}])
    known = {"names": ["Wanjiru MWANGI"], "state": "KEN", "institution": body}
    _, [person] = enter(register, "person", [known])
    taken = walk_in(register, seminar.desk, {"person": person}, at=AT)
    guest = taken.guest
    assert (taken.new_person, guest.person, guest.state) == (False, person, "KEN")
    assert guest.body == "Ministry of Justice"


def test_whoever_takes_part_already_does_not_do_so_twice(seminar: Seminar) -> None:
    register, desk = seminar.register, seminar.desk
    taken = walk_in(register, desk, {"person": seminar.people["awa"]}, at=AT, name="1")
    assert taken.known
    assert taken.guest.participation == seminar.ids["awa"]
    assert not taken.guest.walk_in
    again = walk_in(register, desk, {"person": seminar.people["awa"]}, at=AT, name="1")
    assert not again.done


def test_a_replacement_comes_for_the_same_state_and_the_other_is_set_replaced(
    seminar: Seminar,
) -> None:
    register, desk = seminar.register, seminar.desk
    before = len(register.actions())
    taken = stand_in(register, desk, seminar.ids["awa"], {"name": "Ibrahima FALL"}, at=AT)
    assert len(register.actions()) == before + 1
    assert (taken.guest.state, taken.guest.stands_in) == ("SEN", seminar.ids["awa"])
    assert not taken.guest.walk_in
    away = participation(seminar, seminar.ids["awa"])
    assert status_of(away.stages) == "replaced"
    assert away.stages[-1].on == "2019-01-21"
    assert seminar.guest("awa").status == "replaced"
    assert seminar.guest("awa").seen == ()


def test_a_participant_can_stand_in_for_another(seminar: Seminar) -> None:
    person = {"person": seminar.people["juma"]}
    taken = stand_in(seminar.register, seminar.desk, seminar.ids["awa"], person, at=AT)
    assert taken.guest.participation == seminar.ids["juma"]
    assert taken.guest.stands_in == seminar.ids["awa"]
    assert len(taken.guest.seen) == 1


@pytest.mark.parametrize(
    ("filled", "error"),
    [
        ({}, Nameless),
        ({"state": "SEN"}, Nameless),
        ({"name": "A", "colour": "red"}, UnknownField),
        ({"name": "A", "state": "Senegal"}, InvalidValue),
        ({"name": "A", "capacity": "guest"}, InvalidValue),
        ({"person": "nobody"}, NotExpected),
    ],
)
def test_a_walk_in_that_cannot_be_is_refused_and_nothing_stored(
    seminar: Seminar, filled: dict[str, Any], error: type[Exception]
) -> None:
    actions = seminar.register.actions()
    with pytest.raises(error):
        walk_in(seminar.register, seminar.desk, filled, at=AT)
    with pytest.raises(error):
        stand_in(seminar.register, seminar.desk, seminar.ids["awa"], filled, at=AT)
    assert seminar.register.actions() == actions


def test_nobody_replaces_who_has_come_or_who_they_are(seminar: Seminar) -> None:
    register, desk = seminar.register, seminar.desk
    with pytest.raises(InvalidValue):
        stand_in(register, desk, seminar.ids["awa"], {"person": seminar.people["awa"]}, at=AT)
    check_in(register, desk, seminar.ids["awa"], at=AT)
    with pytest.raises(InHouse):
        stand_in(register, desk, seminar.ids["awa"], {"name": "Ibrahima FALL"}, at=AT)
    with pytest.raises(NotExpected):
        stand_in(register, desk, "nobody", {"name": "Ibrahima FALL"}, at=AT)
