"""Circles of readers of the officer's own: made by keyboard, printed for, changed, retired."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from focalnet.domain.errors import FocalnetError
from focalnet.domain.printing import OwnAudience
from focalnet.services.audiences import own_audiences
from focalnet.services.printings import printings
from focalnet.services.records import retire
from focalnet.ui.forms.left_out_editor import LeftOutEditor
from focalnet.ui.forms.record_form import RecordForm
from focalnet.ui.lists.page import ListPage
from focalnet.ui.printing.print_page import PrintPage
from focalnet.ui.printing.printings_page import PrintingsPage
from tests.journeys.desk import Desk
from tests.journeys.test_documents_leave_the_office import chosen, clear_pages, made, print_page
from tests.ui.keyboard import CONTROL, press, tab_to, write

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QTreeWidgetItem

pytestmark = pytest.mark.journey
NAME = "Seminar participants"
NO_MOBILE = {"title": NAME, "base": "network", "left_out": ["person.phones:duty"]}


@pytest.fixture
def awa(desk: Desk) -> str:
    person = desk.enter(
        "person",
        names=[{"text": "Awa DIOP"}],
        state="SEN",
        phones=[
            {"text": "+221338000001", "kind": "work"},
            {"text": "+221338000002", "kind": "duty"},
        ],
    )
    desk.enter("designation", kind="national", holder=person, state="SEN")
    return person


def circles(desk: Desk) -> list[OwnAudience]:
    found: list[OwnAudience] = desk.ask(own_audiences)
    return found


def form_of(desk: Desk, page: ListPage) -> RecordForm:
    desk.wait(lambda: page.card.is_editing)
    form = page.card.form
    assert isinstance(form, RecordForm)
    return form


def line_of(editor: LeftOutEditor, name: str) -> QTreeWidgetItem:
    return editor.items[name]


def test_a_circle_is_made_without_a_mouse(desk: Desk) -> None:
    page = desk.list_of("audience", "audience")
    desk.page.commands["new"].trigger()
    editor = form_of(desk, page).fields.editors["left_out"]
    assert isinstance(editor, LeftOutEditor)
    write(NAME)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)  # the network
    tab_to(editor.tree)
    editor.tree.setCurrentItem(line_of(editor, "person.phones"))
    press(Qt.Key.Key_Right)  # unfolds the telephones
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    with desk.office.qtbot.waitSignal(page.card.saved):
        press(Qt.Key.Key_S, CONTROL)
    [circle] = circles(desk)
    assert (circle.title, circle.base) == (NAME, "network")
    assert [item.text for item in circle.left_out] == ["person.phones:mobile"]


def test_what_lies_within_something_ticked_is_left_out_with_it(desk: Desk) -> None:
    editor = editing(desk, **NO_MOBILE)
    line_of(editor, "person.phones").setCheckState(0, Qt.CheckState.Checked)
    assert line_of(editor, "person.phones:work").isDisabled()
    assert not line_of(editor, "person.emails").isDisabled()


def test_what_a_later_version_leaves_out_stays_left_out(desk: Desk) -> None:
    editor = editing(desk, **NO_MOBILE)
    later = {"id": "x", "text": "person.shoes"}
    editor.show_content([later, {"id": "y", "text": "person.keys"}])
    assert editor.content() == [{"id": "y", "text": "person.keys"}, later]


def editing(desk: Desk, **filled: Any) -> LeftOutEditor:
    circle = desk.enter("audience", **filled)
    page = desk.list_of("audience", "audience")
    page.edit_record(circle)
    editor = form_of(desk, page).fields.editors["left_out"]
    assert isinstance(editor, LeftOutEditor)
    return editor


def test_two_circles_of_one_name_are_refused_at_the_name(desk: Desk) -> None:
    desk.enter("audience", **NO_MOBILE)
    page = desk.list_of("audience", "audience")
    page.start_new({"title": NAME.upper(), "base": "public"})
    form = form_of(desk, page)
    form.save()
    desk.wait(form.fields.editors["title"].problem.isVisible)
    assert len(circles(desk)) == 1


def saved_for(desk: Desk, page: PrintPage, path: Path) -> str:
    with desk.office.qtbot.waitSignal(page.over.saved):
        page.save_to(path)
    shown = page.over.note.code.text()
    if shown:
        page.over.note.done.click()
    return shown


@pytest.mark.usefixtures("awa")
def test_a_document_is_printed_for_a_circle_and_the_journal_says_so(
    desk: Desk, tmp_path: Path
) -> None:
    desk.enter("audience", **NO_MOBILE)
    page = print_page(desk)
    combo: Any = page.form.fields["audience"].widget
    desk.wait(lambda: combo.findData(NAME) >= 0)
    chosen(page, "audience", NAME)
    made(desk, page, audience=NAME)
    assert page.over.protect.isVisible()
    assert page.over.protect.isChecked()
    passphrase = saved_for(desk, page, tmp_path / "page.pdf")
    text = clear_pages((tmp_path / "page.pdf").read_bytes(), passphrase)
    assert "+221338000001" in text
    assert "+221338000002" not in text
    [printing] = desk.ask(printings)
    assert (printing.readers, printing.audience) == (NAME, "network")
    assert json.loads(printing.circle)["left_out"] == ["person.phones:duty"]
    kept = desk.go("printings")
    assert isinstance(kept, PrintingsPage)
    desk.wait(lambda: kept.data != b"")
    assert kept.table.model().index(0, 1).data() == NAME
    assert "never more than The network" in kept.detail.text()


@pytest.mark.parametrize(
    ("filled", "offered", "ticked"),
    [
        ({"base": "public"}, False, False),
        ({"base": "public", "protection": "protected"}, True, True),
        ({"base": "network", "protection": "clear"}, True, False),
        ({"base": "full"}, True, True),
    ],
)
def test_a_circle_says_whether_its_files_are_protected(
    desk: Desk, filled: dict[str, str], offered: bool, ticked: bool
) -> None:
    desk.enter("audience", title=NAME, **filled)
    page = print_page(desk)
    combo: Any = page.form.fields["audience"].widget
    desk.wait(lambda: combo.findData(NAME) >= 0)
    chosen(page, "audience", NAME)
    assert (page.over.protect.isVisible(), page.over.protect.isChecked()) == (offered, ticked)


def test_a_circle_that_was_retired_is_refused_by_name(desk: Desk, tmp_path: Path) -> None:
    circle = desk.enter("audience", **NO_MOBILE)
    page = print_page(desk)
    chosen(page, "audience", NAME)
    made(desk, page, audience=NAME)
    with desk.office.qtbot.waitSignal(desk.office.session.changed):
        desk.office.session.do(lambda register: retire(register, circle), said="")
    desk.wait(lambda: page.made is None and "no such readers" in page.said.text())
    assert not page.save_button.isEnabled()


def test_a_file_that_stood_there_stays_when_the_printing_cannot_be_kept(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = print_page(desk)
    made(desk, page)
    path = tmp_path / "page.pdf"
    path.write_bytes(b"what was there")

    def refuse(*_: object) -> None:
        raise FocalnetError("The disk is full.")

    register: Any = desk.ask(lambda register: register)
    write: Callable[..., object] = refuse
    monkeypatch.setattr(type(register), "write", write)
    page.save_to(path)
    desk.wait(lambda: "The disk is full." in page.over.said.text())
    assert path.read_bytes() == b"what was there"
    assert [item.name for item in tmp_path.glob("*.part")] == []
    assert desk.ask(printings) == []
    assert not page.over.note.isVisible()
