"""The look into a bundle names the records it is about, and numbers that were given twice."""

from __future__ import annotations

from dataclasses import replace

from focalnet.domain.participation import Certificate
from focalnet.services import records as officer
from focalnet.services.certificate_numbers import numbers_twice
from focalnet.services.event_papers import event_papers
from tests.services.post_room import Office

Two = tuple[Office, Office]


def edits(office: Office, record: str, **fields: str) -> None:
    base = office.register.state(record)
    officer.edit(office.register, base, replace(base.value(), **fields))


def test_records_are_named_before_they_are_there(two: Two) -> None:
    hague, york = two
    awa, ben = york.enters(names="Awa DIOP"), york.enters(names="Ben OKAI")
    hague.gets_from(york)
    juma = york.enters(names="Juma OTIENO")
    edits(york, awa, notes="said there")
    edits(hague, awa, notes="said here")
    edits(york, ben, notes="moved")
    told = hague.looks(york.sends(hague)).touched
    assert [(one.id, one.title, one.how, one.field) for one in told] == [
        (awa, "Awa DIOP", "conflict", "notes"),
        (juma, "Juma OTIENO", "entered", ""),
        (ben, "Ben OKAI", "changed", ""),
    ]
    assert hague.register.many([juma]) == {}


def test_a_number_that_two_laptops_gave_is_told(two: Two) -> None:
    hague, york = two
    event = hague.enters("event", titles="Seminar", kind="seminar")
    york.gets_from(hague)
    here = hague.enters(
        "certificate",
        event=event,
        participation=hague.enters("participation", event=event),
        number="S6/2026/001",
    )
    york.enters(
        "certificate",
        event=event,
        participation=york.enters("participation", event=event),
        number="S6/2026/001",
    )
    york.enters(
        "certificate",
        event=event,
        participation=york.enters("participation", event=event),
        number="S6/2026/002",
    )
    file = york.sends(hague)
    assert hague.looks(file).numbers_twice == ("S6/2026/001",)
    assert hague.opens(file).numbers_twice == ("S6/2026/001",)
    assert event_papers(hague.register, event).numbers_twice == {"S6/2026/001"}
    edits(hague, here, withdrawn="2026-11-27")
    assert event_papers(hague.register, event).numbers_twice == frozenset()


def test_one_certificate_entered_twice_for_one_person_is_no_clash() -> None:
    one = Certificate(id="1", event="e", participation="p", number="S6/2026/001")
    assert numbers_twice([one, replace(one, id="2")]) == frozenset()
    assert numbers_twice([one, replace(one, id="2", participation="q")]) == {one.number}
