"""What there is to print of an event, and whom to follow up, each in one reading."""

from __future__ import annotations

from datetime import date

import pytest

from focalnet.services.badges_given import give_codes
from focalnet.services.checking_in import check_in
from focalnet.services.composing import composed
from focalnet.services.documents import PrintChoices
from focalnet.services.event_papers import event_papers
from focalnet.services.followed_up import followed_up
from focalnet.services.following_up import make_practitioners
from focalnet.services.ports import Register
from focalnet.services.printings import keep_printing
from focalnet.services.records import enter, undo
from focalnet.services.registration_files import fill_in
from focalnet.services.visas_sent import note_visas_sent, visas_to_note
from tests.services.seminar_desk import AT, TODAY, Seminar, open_seminar, random


@pytest.fixture
def seminar(register: Register) -> Seminar:
    """Open the seminar."""
    return open_seminar(register)


def test_certificates_stand_by_number_with_whom_they_name(seminar: Seminar) -> None:
    for number, key in (("S6/2019/002", "juma"), ("S6/2019/001", "awa")):
        told = {"event": seminar.event, "participation": seminar.ids[key], "number": number}
        enter(seminar.register, "certificate", [told])
    found = event_papers(seminar.register, seminar.event)
    assert [(line.certificate.number, line.name, line.state) for line in found.certificates] == [
        ("S6/2019/001", "Awa DIOP", "SEN"),
        ("S6/2019/002", "Juma OTIENO", "KEN"),
    ]
    assert tuple(sitting.id for sitting in found.sittings) == seminar.sittings


def test_badges_without_a_code_are_those_of_an_event_without_a_key(register: Register) -> None:
    _, [event] = enter(register, "event", [{"kind": "seminar", "title": "Without a key"}])
    _, [person] = enter(register, "person", [{"names": ["Nadia KARIMI"]}])
    enter(register, "participation", [{"event": event, "person": person}])
    assert event_papers(register, event).uncoded == 1
    give_codes(register, event, random)
    assert event_papers(register, event).uncoded == 0


def test_a_visa_letter_that_was_printed_is_offered_to_be_noted_as_sent(seminar: Seminar) -> None:
    register, event, awa = seminar.register, seminar.event, seminar.ids["awa"]
    told = {"visa": "wanted", "passport": "X0000001", "passport_name": "DIOP AWA"}
    fill_in(register, awa, told)
    fill_in(register, seminar.ids["juma"], told)
    choices = PrintChoices("visa-letters", event=event, participant=awa)
    made = composed(register, choices, today=TODAY)
    assert event_papers(register, event).visas == 0
    keep_printing(register, made.choices, made.content, b"%PDF", today=TODAY)
    assert visas_to_note(register, event) == (awa,)
    done = note_visas_sent(register, event)
    assert [entry.kind for entry in done.entries] == ["registration"]
    assert event_papers(register, event).visas == 0
    undo(register)
    assert event_papers(register, event).visas == 1
    # What another office says of its printing cannot be read here.
    odd = ({"document": "visa-letters", "choices": told} for told in ("[]", "{"))
    enter(register, "printing", list(odd))
    assert event_papers(register, event).visas == 1


def test_participants_are_told_with_what_they_hold_today(seminar: Seminar) -> None:
    check_in(seminar.register, seminar.desk, seminar.ids["awa"], at=AT)
    make_practitioners(seminar.register, [seminar.ids["awa"]], on="2019-01-24")
    ended = {"kind": "national", "holder": seminar.people["juma"], "state": "KEN"}
    enter(seminar.register, "designation", [ended | {"start": "2018", "end": "2018-12"}])
    lines = {line.name: line for line in followed_up(seminar.register, seminar.event, TODAY)}
    assert lines["Awa DIOP"].came
    assert [item.kind for item in lines["Awa DIOP"].held] == ["practitioner"]
    assert not lines["Juma OTIENO"].came
    assert lines["Juma OTIENO"].held == ()
    earlier = followed_up(seminar.register, seminar.event, date(2018, 6, 1))
    assert [item.kind for line in earlier if line.state == "KEN" for item in line.held] == [
        "national"
    ]
