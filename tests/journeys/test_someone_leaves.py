"""Someone leaves: what is held is confirmed, handed over and looked back on."""

from __future__ import annotations

import pytest
from pypdfium2 import PdfDocument, PdfiumError
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from focalnet.domain.records import Designation
from focalnet.services.reference import state_id
from focalnet.services.setting import set_fields
from focalnet.ui.cards.card_page import CardPage
from focalnet.ui.forms.handover_form import HandoverForm
from focalnet.ui.lists.page import ListPage
from tests.journeys.desk import Desk
from tests.ui.keyboard import CONTROL, press

pytestmark = pytest.mark.journey


def card_of(desk: Desk, record_id: str, kind: str) -> CardPage:
    """Open a record as the search does."""
    desk.office.session.show_record(record_id)
    desk.wait(lambda: desk.page.pages.key == kind)
    page = desk.page.pages.currentWidget()
    assert isinstance(page, ListPage)
    card = page.card
    desk.wait(lambda: card.view.card is not None and card.view.card.record_id == record_id)
    return card


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def pressed(widget: QWidget, text: str) -> QPushButton:
    return next(item for item in widget.findChildren(QPushButton) if item.text() == text)


def test_a_mandate_is_confirmed_today_by_a_word_on_how(desk: Desk) -> None:
    card = card_of(desk, desk.office.awa, "person")
    ways = pressed(card, "Confirm today").menu().actions()
    phone: QAction = next(item for item in ways if item.text() == "Telephone")
    with desk.office.qtbot.waitSignal(card.view.shown):
        phone.trigger()
    kept: Designation = desk.ask(lambda register: register.record(desk.office.mandate))
    assert kept.confirmed is not None
    assert (kept.confirmed.on, kept.confirmed.how) == ("2026-11-27", "phone")
    assert "confirmed 27 November 2026" in texts(card)
    with desk.office.qtbot.waitSignal(card.view.shown):
        desk.page.commands["undo"].trigger()
    assert "confirmed March 2026" in texts(card)


def test_everything_held_goes_to_the_successor_in_one_action_that_undo_takes_back(
    desk: Desk,
) -> None:
    successor = desk.enter("person", names=[{"text": "Ibou FALL"}], state="SEN")
    card = card_of(desk, desk.office.awa, "person")
    pressed(card, "Hand over…").click()
    desk.wait(lambda: card.is_editing)
    form = card.form
    assert isinstance(form, HandoverForm)
    form.successor.show_content(successor)
    form.day.show_content("2026-12-01")
    form.act["reference"].show_content("MAE/2026/77")
    form.day.setFocus()
    with desk.office.qtbot.waitSignal(card.saved):
        press(Qt.Key.Key_S, CONTROL)
    ended: Designation = desk.ask(lambda register: register.record(desk.office.mandate))
    assert ended.end == "2026-12-01"
    [opened] = [
        item
        for item in desk.ask(lambda register: register.referring(successor))
        if isinstance(item, Designation)
    ]
    assert (opened.theme, opened.rank, opened.start) == ("assets", "primary", "2026-12-01")
    with desk.office.qtbot.waitSignal(desk.office.session.changed):
        desk.page.commands["undo"].trigger()
    assert desk.ask(lambda register: register.record(desk.office.mandate)).end == ""


def test_a_month_is_no_day_to_hand_over_on(desk: Desk) -> None:
    card = card_of(desk, desk.office.awa, "person")
    card.hand_over(desk.office.awa)
    desk.wait(lambda: card.is_editing)
    form = card.form
    assert isinstance(form, HandoverForm)
    form.day.show_content("2026-12")
    form.save()
    assert form.day.problem.isVisible()
    assert desk.ask(lambda register: register.record(desk.office.mandate)).end == ""


def test_the_card_of_a_person_tells_of_memberships_and_letters(desk: Desk) -> None:
    network = desk.enter("network", names=[{"text": "Example Asset Network"}])
    desk.enter("membership", person=desk.office.awa, network=network, speciality="Cryptocurrency")
    desk.enter(
        "letter",
        kind="call",
        subject="About the seizure order",
        dated="2026-10-02",
        due="2026-11-01",
        people=[{"person": desk.office.awa}],
    )
    card = card_of(desk, desk.office.awa, "person")
    said = texts(card)
    for text in ("Example Asset Network", "Cryptocurrency", "About the seizure order"):
        assert text in said
    assert "was due 1 November 2026" in said


def test_two_primaries_at_once_are_said_on_every_card_concerned(desk: Desk) -> None:
    other = desk.enter("person", names=[{"text": "Ibou FALL"}], state="SEN")
    desk.enter(
        "designation",
        **{"kind": "national", "holder": other, "state": "SEN", "theme": "assets"},
        rank="primary",
        start="2025-01-01",
    )
    card = card_of(desk, desk.office.awa, "person")
    assert "Two primary focal points at once." in texts(card)


def test_the_card_of_a_state_has_its_dossier(desk: Desk) -> None:
    desk.enter("agreement", state="SEN", theme="enforcement", status="signed", signed="2019-03-02")
    desk.enter("legislation", state="SEN", status="enacted", title="Loi 2007-02")
    asked = desk.enter("questionnaire", title="On asset recovery")
    desk.enter("reply", questionnaire=asked, state="SEN", sent="2026-02-01")
    card = card_of(desk, state_id("SEN"), "state")
    said = texts(card)
    for text in ("Enforcement of sentences", "Signed on: 2 March 2019", "Loi 2007-02"):
        assert text in said
    assert "reply awaited" in said
    folds = [fold.text() for fold in card.findChildren(QToolButton)]
    assert any(text.startswith("Timeline") for text in folds)


def test_a_changed_channel_stands_beside_the_old_one_until_it_takes_effect(desk: Desk) -> None:
    new = {"state": "SEN", "kind": "ministry", "authority": "Ministry of Justice, Dakar"}
    desk.enter("channel", **new, received="2026-11-20", replaces=desk.office.channel)
    card = card_of(desk, state_id("SEN"), "state")
    assert card.view.card is not None
    assert card.view.card.box is not None
    said = {
        line.text: [detail.text for detail in line.details] for line in card.view.card.box.channels
    }
    assert "takes effect on 4 January 2027" in said["Ministry of Justice, Dakar"]
    old = desk.office.channel
    desk.ask(lambda register: set_fields(register, old, {"end": "2026-11-01"}))
    card = card_of(desk, desk.office.awa, "person")
    assert "kept for requests in progress" in texts(card)


def test_a_proposed_mandate_says_that_it_is_none_yet(desk: Desk) -> None:
    made = desk.enter(
        "designation", kind="regional", region="AFR", stage="proposed", holder=desk.office.awa
    )
    card = card_of(desk, made, "designation")
    assert "Proposed" in texts(card)
    person = card_of(desk, desk.office.awa, "person")
    assert "Proposed" in texts(person)


def test_the_card_of_a_state_is_looked_at_and_saved_for_a_mission(
    desk: Desk, tmp_path: object
) -> None:
    from pathlib import Path

    from focalnet.ui.printing.print_page import PrintPage

    card = card_of(desk, state_id("SEN"), "state")
    pressed(card, "Print this card…").click()
    page = desk.page.pages.currentWidget()
    assert isinstance(page, PrintPage)
    desk.wait(lambda: page.preview.count == 1)
    file = Path(str(tmp_path)) / "SEN.pdf"
    page.save_to(file)
    desk.wait(lambda: page.over.note.code.text() != "")
    with pytest.raises(PdfiumError):
        PdfDocument(file.read_bytes())
    assert len(PdfDocument(file.read_bytes(), password=page.over.note.code.text())) == 1
    page.over.note.done.click()
    assert page.over.note.code.text() == ""
    page.left.emit()
    assert desk.page.pages.key == "state"
