"""At the desk: who is meant, that they came, and that it was a mistake."""

from __future__ import annotations

import pytest

from focalnet.domain.badge_codes import shown_code
from focalnet.domain.dates import InvalidMoment
from focalnet.domain.moments import NoSuchTime
from focalnet.services.badges_given import give_codes
from focalnet.services.checking_in import (
    BadgeOfAnotherEvent,
    CodeMisread,
    CodeUnknown,
    NotExpected,
    NotInYet,
    NotNow,
    SeveralMeant,
    check_in,
    checked_at,
    look_up,
    the_guest,
    undo_check_in,
)
from focalnet.services.desk_list import DeskList
from focalnet.services.ports import Register
from focalnet.services.records import enter, retire, undo
from focalnet.services.setting import set_fields
from tests.services.seminar_desk import AT, NOW, Seminar, open_seminar, random


@pytest.fixture
def seminar(register: Register) -> Seminar:
    """Open the seminar."""
    return open_seminar(register)


def found(seminar: Seminar, typed: str) -> list[str]:
    """Return the keys of the participants that are offered."""
    keys = {made: key for key, made in seminar.ids.items()}
    looked = look_up(seminar.register, seminar.desk, typed)
    return [keys[guest.participation] for guest in looked.guests]


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("diop", ["awa"]),
        ("DIOP awa", ["awa"]),
        ("ديوب", ["awa"]),
        ("dyop", ["awa"]),
        ("elodie", ["elodie"]),
        ("Muhammad", ["first", "second"]),
        ("otieno kenya", ["juma"]),
        ("Sénégal", ["awa"]),
        ("KEN", ["juma"]),
        ("tunis", ["first", "second"]),
        ("nobody", []),
        ("", []),
    ],
)
def test_a_name_in_any_spelling_or_a_state_finds_the_participant(
    seminar: Seminar, typed: str, keys: list[str]
) -> None:
    assert sorted(found(seminar, typed)) == keys


def test_people_of_the_directory_come_after_the_participants(seminar: Seminar) -> None:
    _, [stranger] = enter(seminar.register, "person", [{"names": ["Awa NDIAYE"], "state": "SEN"}])
    looked = look_up(seminar.register, seminar.desk, "awa")
    assert [guest.person for guest in looked.guests] == [seminar.people["awa"]]
    assert [someone.person for someone in looked.people] == [stranger]


def test_a_badge_finds_its_participant_however_it_is_scanned(seminar: Seminar) -> None:
    seminar.desk.follow(give_codes(seminar.register, seminar.event, random))
    code = seminar.guest("awa").code
    assert len({guest.code for guest in seminar.desk.guests}) == len(seminar.ids)
    for scanned in (code, shown_code(code).lower(), f" {code}\n"):
        looked = look_up(seminar.register, seminar.desk, scanned)
        assert (looked.by, looked.guests) == ("code", (seminar.guest("awa"),))
    assert not give_codes(seminar.register, seminar.event, random)


def test_a_badge_of_another_event_is_told_with_that_events_name(seminar: Seminar) -> None:
    register = seminar.register
    other = open_seminar(register, title="Workshop on assets")
    other.desk.follow(give_codes(register, other.event, random))
    code = other.guest("awa").code
    looked = look_up(register, seminar.desk, code)
    assert (looked.trouble, looked.event) == ("other-event", "Workshop on assets")
    with pytest.raises(BadgeOfAnotherEvent) as refused:
        the_guest(register, seminar.desk, code)
    assert refused.value.place == "Workshop on assets"
    wrong = "1" if code[3] != "1" else "2"
    with pytest.raises(CodeMisread):
        the_guest(register, seminar.desk, code[:3] + wrong + code[4:])
    retire(register, other.ids["awa"])
    with pytest.raises(CodeUnknown):
        the_guest(register, seminar.desk, code)


def test_one_participant_is_meant_or_nobody_is(seminar: Seminar) -> None:
    register, desk = seminar.register, seminar.desk
    awa = seminar.guest("awa")
    for text in (awa.participation, awa.person, "Awa Diop"):
        assert the_guest(register, desk, text) == awa
    with pytest.raises(SeveralMeant):
        the_guest(register, desk, "Ben Ali")
    for text in ("Nobody", "Dyop", "Senegal", ""):
        with pytest.raises(NotExpected):
            the_guest(register, desk, text)


def test_whoever_is_in_already_is_not_checked_in_again(seminar: Seminar) -> None:
    first = check_in(seminar.register, seminar.desk, seminar.ids["awa"], at=AT, name="2")
    assert (first.already, first.odd_day) == ((), False)
    actions = seminar.register.actions()
    again = check_in(seminar.register, seminar.desk, seminar.ids["awa"], at="2019-01-21T09:40")
    assert not again.done
    assert [(sight.at, sight.desk) for sight in again.already] == [(AT, "2")]
    assert seminar.register.actions() == actions
    assert seminar.desk.in_house == 1


def test_undoing_takes_every_sight_back_and_the_return_is_a_new_fact(seminar: Seminar) -> None:
    register, desk, awa = seminar.register, seminar.desk, seminar.ids["awa"]
    check_in(register, desk, awa, at=AT, name="1")
    fact = {"event": seminar.event, "participation": awa, "at": "2019-01-21T09:05", "desk": "2"}
    desk.follow(enter(register, "arrival", [fact])[0])
    assert [sight.desk for sight in seminar.guest("awa").seen] == ["2", "1"]
    undo_check_in(register, desk, awa, at="2019-01-21T09:15+01:00")
    assert seminar.guest("awa").seen == ()
    with pytest.raises(NotInYet):
        undo_check_in(register, desk, awa, at=AT)
    again = check_in(register, desk, awa, at="2019-01-21T10:00+01:00")
    assert [sight.at for sight in again.guest.seen] == ["2019-01-21T10:00+01:00"]
    assert DeskList(register, seminar.event).guests == desk.guests


def test_the_list_on_the_desk_follows_what_others_change(seminar: Seminar) -> None:
    register, desk = seminar.register, seminar.desk
    found(seminar, "awa")
    desk.follow(set_fields(register, seminar.people["awa"], {"names.1": "Aïssatou SARR"}))
    assert found(seminar, "sarr") == ["awa"]
    check_in(register, desk, seminar.ids["juma"], at=AT)
    changed = desk.follow(undo(register))
    assert changed == {seminar.ids["juma"]}
    assert desk.in_house == 0
    desk.follow(retire(register, seminar.ids["juma"]))
    assert found(seminar, "otieno") == []
    desk.follow(undo(register))
    assert found(seminar, "otieno") == ["juma"]
    late = seminar.ids["late"] = seminar.take_part("late", ("Chidi OKAFOR",), "NGA")
    assert desk.follow(register.change_set(register.actions()[0].set_id)) == {late}
    assert found(seminar, "okafor") == ["late"]
    assert DeskList(register, seminar.event).guests == desk.guests


@pytest.mark.parametrize(
    ("entered", "moment"),
    [
        ("", "2019-01-21T09:12+01:00"),
        ("9:05", "2019-01-21T09:05+01:00"),
        ("2019-01-21T08:05Z", "2019-01-21T09:05+01:00"),
        ("2019-01-21 09:05", "2019-01-21T09:05+01:00"),
    ],
)
def test_a_time_of_arrival_is_kept_on_the_clock_of_the_event(
    seminar: Seminar, entered: str, moment: str
) -> None:
    assert checked_at(seminar.desk.event, entered, NOW) == moment


@pytest.mark.parametrize(
    ("entered", "error"),
    [
        ("10:00", NotNow),
        ("2019-01-22T09:00", NotNow),
        ("early", InvalidMoment),
        ("2018-03-25T02:30", NoSuchTime),
    ],
)
def test_a_time_that_cannot_be_is_refused(
    seminar: Seminar, entered: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        checked_at(seminar.desk.event, entered, NOW)


def test_a_day_that_is_not_of_the_event_is_told(seminar: Seminar) -> None:
    checked = check_in(
        seminar.register, seminar.desk, seminar.ids["awa"], at="2018-01-21T09:00+01:00"
    )
    assert checked.odd_day
    assert checked.done
