"""Registering: whose registration it is, what a State may take, and that nothing is lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from focalnet.domain.badge_codes import badge_code
from focalnet.domain.courses import PARTICIPATION, faults_in, status_of
from focalnet.domain.participation import Participation
from focalnet.domain.records import Person
from focalnet.domain.seminars import Event
from focalnet.services.erasing import erase
from focalnet.services.events import the_event
from focalnet.services.invitations import invite
from focalnet.services.ports import Register
from focalnet.services.records import add_records
from focalnet.services.registration_report import RegistrationPlan
from focalnet.services.registration_rows import plain_rows
from focalnet.services.registrations import (
    plan_registrations,
    refused_sheet,
    register_people,
)
from tests.services.inviting_office import TODAY, SeminarOffice, open_seminar


@pytest.fixture
def office(register: Register) -> SeminarOffice:
    """Give an office with an event to register for."""
    return open_seminar(register)


def plan(office: SeminarOffice, *rows: Mapping[str, Any], **more: Any) -> RegistrationPlan:
    """Return what registering would do."""
    return plan_registrations(
        office.register, office.event, [plain_rows(rows)], today=TODAY, **more
    )


def take(office: SeminarOffice, *rows: Mapping[str, Any], **more: Any) -> RegistrationPlan:
    """Register and return what was done."""
    made = plan(office, *rows, **more)
    register_people(office.register, made)
    return made


def outcomes(made: RegistrationPlan) -> list[str]:
    """Return what becomes of each row, for refused ones why."""
    return [item.refusal or item.outcome for item in made.items]


NEW = {"names": ["Bintou SARR"], "state": "SEN"}


def test_somebody_new_becomes_a_person_a_participation_and_a_file_of_their_own(
    office: SeminarOffice,
) -> None:
    told = {
        **NEW,
        "emails": ["bintou@example.org"],
        "function": "Magistrate",
        "body": "Ministry of Justice",
        "gender": "female",
        "nationality": "SEN",
        "passport": "X0000001",
        "dietary": "None",
        "interpretation": "fr",
    }
    made = take(office, told)
    assert outcomes(made) == ["new-person"]
    [taking_part] = office.participants()
    person = office.register.record(taking_part.person)
    assert isinstance(person, Person)
    assert (person.names[0].text, person.emails[0].text) == ("Bintou SARR", "bintou@example.org")
    assert (taking_part.state, taking_part.function, taking_part.body, taking_part.capacity) == (
        "SEN",
        "Magistrate",
        "Ministry of Justice",
        "participant",
    )
    assert status_of(taking_part.stages) == "registered"
    assert [(one.on, one.by) for one in taking_part.stages] == [("2026-11-27", "Officer")]
    key = the_event(office.register, office.event).desk_key
    assert taking_part.code == badge_code(key, taking_part.id)
    [file] = office.files()
    assert (file.event, file.passport, file.gender) == (office.event, "X0000001", "female")


def test_an_event_entered_on_a_form_gets_its_key_so_that_every_badge_has_a_code(
    office: SeminarOffice,
) -> None:
    event = office.register.ids.record()
    add_records(office.register, [Event(id=event, title="By form")])
    rows = [plain_rows([NEW])]

    def planned() -> RegistrationPlan:
        return plan_registrations(office.register, event, rows, today=TODAY, random=bytes)

    register_people(office.register, planned())
    [item] = office.register.records("participation", {"event": event})
    key = the_event(office.register, event).desk_key
    assert key
    assert isinstance(item, Participation)
    assert item.code == badge_code(key, item.id)
    assert not planned().draft.entries


def test_a_focal_point_who_is_invited_is_known_and_comes_as_such(office: SeminarOffice) -> None:
    invite(office.register, office.event, "kind:national", today=TODAY)
    made = take(office, {"names": ["Juma OTIENO"], "state": "KEN", "languages": "en sw"})
    [item] = made.items
    assert (item.outcome, item.person) == ("known-person", office.ids["juma"])
    assert [note.code for note in item.notes] == ["known-by-seat", "person-added"]
    [taking_part] = office.participants()
    assert (taking_part.capacity, taking_part.designation) == ("focal-point", office.ids["ken"])
    assert taking_part.invitation
    assert len(office.people()) == 3


def test_the_same_rows_twice_change_nothing(office: SeminarOffice) -> None:
    rows = [NEW, NEW, {"names": ["Juma OTIENO"], "state": "KEN", "hotel": "Example"}]
    assert outcomes(take(office, *rows)) == ["new-person", "new-person", "known-person"]
    again = plan(office, *rows)
    assert outcomes(again) == ["same", "same", "same"]
    assert again.draft.entries == ()
    assert not register_people(office.register, again).done


def test_two_persons_of_one_name_and_state_stay_two_and_are_told(office: SeminarOffice) -> None:
    made = take(office, NEW, NEW)
    assert outcomes(made) == ["new-person", "new-person"]
    second = made.items[1]
    assert [(one.key, one.why) for one in second.suspects] == [("1", "name")]
    assert "namesake" in {note.code for note in second.notes}
    assert len({item.person for item in office.participants()}) == 2


def test_one_person_in_another_script_is_suspected_and_never_taken_unasked(
    office: SeminarOffice,
) -> None:
    row = {"names": ["Salma EL MRABET"], "state": "JOR"}
    made = plan(office, row)
    [item] = made.asked
    assert item.outcome == "new-person"
    assert [(one.key, one.why) for one in item.suspects] == [(office.ids["salma"], "sound")]
    chosen = take(office, row, choices={"1": office.ids["salma"]})
    assert [(item.outcome, item.person) for item in chosen.items] == [
        ("known-person", office.ids["salma"])
    ]
    person = office.register.record(office.ids["salma"])
    assert isinstance(person, Person)
    assert [name.text for name in person.names] == ["سلمى المرابط", "Salma EL MRABET"]
    assert len(office.people()) == 3


def test_two_spellings_in_one_file_are_suspected_and_can_be_one(office: SeminarOffice) -> None:
    rows = [
        {"names": ["Mohamed BENNANI"], "state": "TUN"},
        {"names": ["Muhammad Bennany"], "state": "TUN"},
    ]
    made = plan(office, *rows)
    assert [(one.key, one.why) for one in made.items[1].suspects] == [("1", "sound")]
    one = take(office, *rows, choices={"2": "1"})
    assert len({item.person for item in one.items}) == 1
    assert len(office.participants()) == 1


def test_somebody_who_came_for_another_state_before_is_asked_about(office: SeminarOffice) -> None:
    row = {"names": ["Awa DIOP"], "emails": ["awa@example.org"], "state": "GMB"}
    [item] = plan(office, row).asked
    assert [(one.key, one.why) for one in item.suspects] == [(office.ids["awa"], "state")]
    take(office, row, choices={"1": office.ids["awa"]})
    [taking_part] = office.participants()
    person = office.register.record(office.ids["awa"])
    assert isinstance(person, Person)
    assert (taking_part.state, person.state) == ("GMB", "SEN")


def test_a_bad_row_is_refused_with_its_reason_and_the_others_go_in(office: SeminarOffice) -> None:
    made = take(
        office,
        {"names": ["Good ONE"], "state": "Senegal"},
        {"state": "SEN"},
        {"names": ["No STATE"], "state": "Atlantis"},
        {"names": ["Odd FIELD"], "shoe_size": "42"},
        {"names": ["Odd GENDER"], "gender": "unsure"},
        {"names": ["Odd ID"], "designation": "0190aaaa-0000-7000-8000-000000000000"},
        {"names": ["Odd STAGE"], "stage": "there"},
        {"names": ["Good TWO"], "state": "KEN"},
    )
    assert outcomes(made) == [
        "new-person",
        "no-name",
        "unknown-state",
        "unknown-field",
        "invalid",
        "invalid",
        "unknown-stage",
        "new-person",
    ]
    assert len(office.participants()) == 2
    rows = refused_sheet(made).rows
    assert [row[0] for row in rows] == ["2", "3", "4", "5", "6", "7"]
    assert "shoe_size" in rows[2]


def test_the_quota_of_a_state_is_kept_unless_the_officer_says_so(office: SeminarOffice) -> None:
    rows = [{"names": [f"Number {name}"], "state": "SEN"} for name in ("ONE", "TWO", "THREE")]
    made = plan(office, *rows)
    assert outcomes(made) == ["new-person", "new-person", "over-quota"]
    assert [(line.state, line.quota, line.taken, line.refused) for line in made.over] == [
        ("SEN", 2, 2, 1)
    ]
    whole = take(office, *rows, over_quota=True)
    assert outcomes(whole) == ["new-person"] * 3
    assert [(line.state, line.quota, line.taken) for line in whole.over] == [("SEN", 2, 3)]


def test_more_than_the_room_holds_is_told(office: SeminarOffice) -> None:
    states = ("SEN", "KEN", "JOR", "TUN", "GMB")
    rows = [{"names": [f"Person of {code}"], "state": code} for code in states]
    made = plan(office, *rows)
    assert (made.capacity, made.taken) == (4, 5)
    assert "over-capacity" in {note.code for note in made.files[-1].notes}


def test_whoever_accompanies_somebody_takes_no_place_of_the_state(office: SeminarOffice) -> None:
    row = {**NEW, "accompanying": [{"names": ["Ousmane SARR"]}, {"names": ["Fatou SARR"]}]}
    made = take(office, row)
    assert outcomes(made) == ["new-person"] * 3
    assert made.taken == 1
    main, *others = sorted(office.participants(), key=lambda item: bool(item.accompanies))
    assert {(item.capacity, item.accompanies) for item in others} == {("accompanying", main.id)}
    lost = plan(office, {"names": ["Nobody's COMPANION"], "accompanies": "Somebody ELSE"})
    assert outcomes(lost) == ["unknown-main"]


def test_company_that_is_no_person_is_refused_and_never_left_out_in_silence(
    office: SeminarOffice,
) -> None:
    assert outcomes(plan(office, {**NEW, "accompanying": {"names": ["Ousmane SARR"]}}))[1:] == [
        "new-person"
    ]
    for company in (7, "Ousmane SARR", [None], [[{"names": ["Ousmane SARR"]}]]):
        made = plan(office, {**NEW, "accompanying": company})
        assert outcomes(made)[1:] == ["invalid"]
        assert [note.column for note in made.items[1].notes] == ["accompanying"]


def test_an_update_by_number_changes_what_the_file_says_and_nothing_else(
    office: SeminarOffice,
) -> None:
    row = {**NEW, "source": "indico", "number": "17", "hotel": "One", "function": "Judge"}
    take(office, row)
    changed = {**row, "names": ["Bintou SARR NDIAYE"], "hotel": "Two"}
    made = take(office, changed)
    [item] = made.items
    assert (item.outcome, item.fields) == ("updated", ("person.names", "file.hotel"))
    assert [file.hotel for file in office.files()] == ["Two"]
    [taking_part] = office.participants()
    assert taking_part.function == "Judge"


def test_what_was_decided_here_stays_when_the_file_says_the_same_again(
    office: SeminarOffice,
) -> None:
    row = {**NEW, "source": "indico", "number": "17", "stage": "registered"}
    take(office, row)
    take(office, {"person": office.participants()[0].person, "stage": "withdrawn"})
    again = take(office, row)
    assert outcomes(again) == ["same"]
    [taking_part] = office.participants()
    assert status_of(taking_part.stages) == "withdrawn"
    take(office, {**row, "stage": "declined"})
    assert status_of(office.participants()[0].stages) == "withdrawn"


def test_whoever_withdrew_elsewhere_was_registered_before_that(office: SeminarOffice) -> None:
    take(office, {**NEW, "stage": "withdrawn", "on": "2026-11-01"})
    [taking_part] = office.participants()
    told = [(one.state, one.on) for one in taking_part.stages]
    assert told == [("registered", "2026-11-01"), ("withdrawn", "2026-11-27")]
    assert faults_in(PARTICIPATION, taking_part.stages) == ()


def test_an_institution_of_the_register_is_found_by_its_name(office: SeminarOffice) -> None:
    [ministry] = office.add("institution", {"names": ["Ministry of Justice"], "state": "SEN"})
    take(office, {**NEW, "institution": "ministry of justice"}, {**NEW, "body": "Bar"})
    told = {(item.institution, item.body) for item in office.participants()}
    assert told == {(ministry, ""), ("", "Bar")}


def test_one_of_two_namesakes_is_told_apart_by_the_address(office: SeminarOffice) -> None:
    first, second = office.add(
        "person",
        {"names": ["Ana COSTA"], "state": "CPV", "emails": ["ana1@example.org"]},
        {"names": ["Ana COSTA"], "state": "CPV", "emails": ["ana2@example.org"]},
    )
    row = {"names": ["Ana Costa"], "state": "CPV"}
    made = take(office, {**row, "emails": ["ana2@example.org"]})
    assert [item.person for item in made.items] == [second]
    unclear = plan(office, row)
    assert outcomes(unclear) == ["same"]
    third = plan(office, {**row, "emails": ["ana3@example.org"]})
    assert {one.key for one in third.items[0].suspects} == {first, second}


def test_whoever_comes_in_place_of_another_takes_their_place(office: SeminarOffice) -> None:
    take(office, *({"names": [f"Number {word}"], "state": "SEN"} for word in ("ONE", "TWO")))
    first, _ = office.participants()
    made = take(office, {**NEW, "stands_in": first.id})
    assert outcomes(made) == ["new-person"]
    assert made.taken == 2
    before, _, after = office.participants()
    assert status_of(before.stages) == "replaced"
    assert (after.stands_in, status_of(after.stages)) == (first.id, "registered")
    assert outcomes(take(office, {**NEW, "stands_in": first.id})) == ["same"]


def test_nothing_of_an_erased_person_comes_back_by_a_file(office: SeminarOffice) -> None:
    row = {**NEW, "source": "indico", "number": "17", "emails": ["bintou@example.org"]}
    take(office, row)
    person = office.participants()[0].person
    erase(office.register, [person])
    again = take(office, {**row, "emails": ["other@example.org"]})
    assert outcomes(again) == ["same"]
    assert person not in {item.id for item in office.people()}
    assert outcomes(plan(office, {"person": person, "hotel": "One"})) == ["unknown-person"]
    assert outcomes(plan(office, NEW)) == ["new-person"]


def test_registering_is_one_action(office: SeminarOffice) -> None:
    take(office, NEW, {"names": ["Juma OTIENO"], "state": "KEN"})
    [newest, *_] = office.register.actions()
    assert newest.action == "event.register"
    assert all(isinstance(item, Participation) for item in office.participants())
