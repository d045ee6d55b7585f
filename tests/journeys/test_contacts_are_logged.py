"""Calls, notes verbales and tests of numbers are logged from the card of whom they were with."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from focalnet.domain.casework import CommunicationTest, Correspondence
from focalnet.ui.cards.log_menu import LogMenu
from focalnet.ui.forms.record_form import RecordForm
from focalnet.ui.lists.page import ListPage
from tests.journeys.desk import Desk
from tests.ui.keyboard import CONTROL, press
from tests.ui.office import TODAY

pytestmark = pytest.mark.journey


def card_of(desk: Desk, kind: str, key: str) -> ListPage:
    page = desk.list_of(kind, kind)
    page.show_record(key)
    desk.wait(lambda: page.card.view.card is not None and page.card.view.card.record_id == key)
    return page


def log_menu(page: ListPage) -> LogMenu:
    menu = page.card.view.findChild(LogMenu)
    assert isinstance(menu, LogMenu)
    return menu


def choose(menu: QMenu, text: str) -> None:
    [action] = [item for item in menu.actions() if item.text().startswith(text)]
    action.trigger()


def kept(desk: Desk, kind: str) -> list[Any]:
    found: list[Any] = desk.ask(lambda register: list(register.records(kind)))
    return found


def test_a_call_is_logged_with_its_due_date_and_the_card_stays(desk: Desk) -> None:
    page = card_of(desk, "person", desk.office.awa)
    choose(log_menu(page), "Telephone call")
    form = page.card.form
    assert isinstance(form, RecordForm)
    desk.wait(lambda: bool(form.lookups.states))
    content = {**form.fields.content(), "subject": "Freezing order", "due": "2026-12-15"}
    form.fields.show_content(content)
    form.save_button.setFocus()
    press(Qt.Key.Key_S, CONTROL)
    desk.wait(lambda: not page.card.is_editing)
    [letter] = kept(desk, "letter")
    assert isinstance(letter, Correspondence)
    assert (letter.kind, letter.state, letter.dated) == ("call", "SEN", TODAY.isoformat())
    assert (letter.subject, letter.due) == ("Freezing order", "2026-12-15")
    assert [item.person for item in letter.people] == [desk.office.awa]
    assert page.card.view.card is not None
    assert page.card.view.card.record_id == desk.office.awa


def test_a_note_verbale_is_logged_from_the_card_of_a_state(desk: Desk) -> None:
    page = desk.list_of("state", "state")
    desk.wait(lambda: page.card.view.card is not None)
    choose(log_menu(page), "Note verbale received")
    form = page.card.form
    assert isinstance(form, RecordForm)
    desk.wait(lambda: bool(form.lookups.states))
    assert form.fields.content()["kind"] == "note-verbale-in"
    assert form.fields.content()["state"]


def test_a_non_essential_contact_is_for_this_office_only(desk: Desk) -> None:
    page = card_of(desk, "person", desk.office.awa)
    choose(log_menu(page), "Non-essential contact")
    form = page.card.form
    assert isinstance(form, RecordForm)
    desk.wait(lambda: bool(form.lookups.states))
    assert form.fields.content()["confidentiality"] == "full"


def test_a_number_that_did_not_answer_is_one_choice_and_one_undo(desk: Desk) -> None:
    page = card_of(desk, "person", desk.office.awa)
    menus = log_menu(page).findChildren(QMenu)
    [phone] = [menu for menu in menus if "+221" in menu.title()]
    with desk.office.qtbot.waitSignal(desk.office.session.changed):
        choose(phone, "No answer")
    [test] = kept(desk, "test")
    assert isinstance(test, CommunicationTest)
    assert (test.subject, test.means, test.outcome) == (desk.office.awa, "phone", "no-answer")
    assert test.target == "+221 33 800 00 00"
    assert test.tried == TODAY.isoformat()
    with desk.office.qtbot.waitSignal(desk.office.session.changed):
        desk.office.session.undo()
    assert kept(desk, "test") == []


def test_mail_that_came_back_is_told_apart_from_a_wrong_number(desk: Desk) -> None:
    page = card_of(desk, "person", desk.office.awa)
    [mail] = [menu for menu in log_menu(page).findChildren(QMenu) if "awa@" in menu.title()]
    said = [action.text() for action in mail.actions()]
    assert "Came back" in said
    assert "Wrong number" not in said
