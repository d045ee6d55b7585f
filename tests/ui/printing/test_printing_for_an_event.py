"""The officer prints what an event needs: chosen from the lists of the register, troubles named."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox

from focalnet.domain.participation import Arrival, Certificate, Participation, Stage
from focalnet.domain.seminars import Event, Sitting
from focalnet.services.documents import DOCUMENTS, PrintChoices
from focalnet.services.ports import Register
from focalnet.services.records import add_records
from focalnet.services.trouble import WORDS
from focalnet.ui.printing.document_words import document_word, purpose_words, trouble_words
from focalnet.ui.printing.print_page import PrintPage
from tests.ui.office import Office, tools

OF_EVENTS = [name for name, item in DOCUMENTS.items() if "event" in item.needs]
REGISTERED = (Stage(id="1", state="registered", on="2026-10-01"),)


@pytest.fixture
def event(office: Office) -> str:
    """Enter an event to which Awa came, and an earlier one without anybody."""
    keys: list[str] = []

    def enter(register: Register) -> Any:
        ids = register.ids
        key, there = ids.record(), ids.record()
        keys.append(key)
        own = {"event": key, "participation": there}
        return add_records(
            register,
            [
                Event(
                    id=key, title="Seventh seminar", start="2026-11-20", kind="seminar", ordinal="7"
                ),
                Event(id=ids.record(), title="Sixth seminar", start="2019-01-21"),
                Sitting(id=ids.record(), event=key, title="Opening", start="2026-11-20T09:00"),
                Participation(
                    id=there, event=key, person=office.awa, state="SEN", stages=REGISTERED
                ),
                Arrival(id=ids.record(), at="2026-11-20T08:50", desk="1", **own),
            ],
            action="add",
        )

    office.session.do(enter, said="")
    office.ask(lambda _register: None)
    return keys[0]


def opened(office: Office, document: str, **chosen: Any) -> PrintPage:
    page = PrintPage(office.session, tools())
    office.qtbot.addWidget(page)
    page.resize(1000, 700)
    page.begin(PrintChoices(document, **chosen))
    page.show()
    return page


def made(office: Office, page: PrintPage, document: str) -> Any:
    def is_made() -> bool:
        return page.made is not None and page.made.document.choices.document == document

    office.qtbot.waitUntil(is_made)
    assert page.made is not None
    return page.made.document


def offered(page: PrintPage, name: str) -> list[str]:
    combo = page.form.fields[name].widget
    assert isinstance(combo, QComboBox)
    return [combo.itemText(place) for place in range(combo.count())]


@pytest.mark.parametrize("document", OF_EVENTS)
def test_each_document_of_an_event_has_its_name_and_purpose(document: str) -> None:
    assert document_word(document) != document
    assert purpose_words(document)


def test_every_trouble_has_its_words() -> None:
    assert trouble_words().keys() == WORDS.keys()


def test_the_event_is_chosen_first_out_of_those_there_are(office: Office, event: str) -> None:
    page = opened(office, "badges")
    office.qtbot.waitUntil(lambda: len(offered(page, "event")) == 3)
    assert [name.partition(" · ")[0] for name in offered(page, "event")] == [
        *("None", "Seventh seminar", "Sixth seminar"),
    ]
    office.qtbot.waitUntil(lambda: page.said.text() == "Choose the event first.")
    page.form.fields["event"].show(event)
    page.form.fields["event"].widget.activated.emit(0)  # type: ignore[attr-defined]
    assert made(office, page, "badges").choices.event == event


def test_sittings_and_people_are_those_of_the_event(office: Office, event: str) -> None:
    page = opened(office, "sign-in", event=event)
    office.qtbot.waitUntil(lambda: len(offered(page, "sitting")) == 2)
    assert offered(page, "sitting")[1].startswith("Opening")
    assert offered(page, "participant")[1].startswith("Awa DIOP")


def test_what_came_out_otherwise_is_listed_with_whom(office: Office, event: str) -> None:
    page = opened(office, "badges", event=event)
    made(office, page, "badges")
    office.qtbot.waitUntil(page.troubles.isVisible)
    assert "no code: the event has no key of its desks" in page.troubles.text()
    assert page.over.readers.base.code == "network"


def test_saving_certificates_gives_their_numbers_and_looking_does_not(
    office: Office, event: str, tmp_path: Path
) -> None:
    page = opened(office, "certificates", event=event)
    made(office, page, "certificates")

    def numbers(register: Register) -> list[str]:
        found = register.records(Certificate.KIND)
        return [item.number for item in found if isinstance(item, Certificate)]

    assert office.ask(numbers) == []
    page.over.protect.setChecked(False)
    with office.qtbot.waitSignal(page.over.saved):
        page.save_to(tmp_path / "certificates.pdf")
    assert office.ask(numbers) == ["S7/2026/001"]


def test_the_programme_is_for_the_public_unless_other_readers_are_chosen(
    office: Office, event: str
) -> None:
    page = opened(office, "directory")
    assert page.form.usual("programme").audience == "public"
    page.begin(PrintChoices("visa-letters", event=event))
    assert made(office, page, "visa-letters").choices.audience == "full"
    office.qtbot.waitUntil(lambda: page.over.readers.base.code == "full")
