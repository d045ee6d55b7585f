"""A search is written field by field, kept by name, and used wherever a list is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from focalnet.domain.dossier import SavedSearch
from focalnet.ui.printing.print_page import PrintPage
from focalnet.ui.searches.searches_page import SearchesPage
from tests.journeys.desk import Desk
from tests.ui.keyboard import CONTROL, press, write

pytestmark = pytest.mark.journey


def begin(desk: Desk) -> SearchesPage:
    page = desk.go("query")
    assert isinstance(page, SearchesPage)
    desk.page.commands["new"].trigger()
    desk.wait(lambda: bool(page.panel.form.rows))
    desk.wait(lambda: bool(page.panel.form.lookups.states))
    desk.wait(page.panel.name.hasFocus)
    return page


def kept(desk: Desk) -> list[Any]:
    found: list[Any] = desk.ask(lambda register: list(register.records(SavedSearch.KIND)))
    return found


def test_fields_write_the_search_and_the_page_says_what_it_finds(desk: Desk) -> None:
    page = begin(desk)
    form = page.panel.form
    form.rows["theme"].editor.setFocus()
    write("assets")
    form.rows["confirmed"].editor.setFocus()
    write("12m")
    desk.wait(lambda: page.panel.search.text == "theme:assets confirmed:12m")
    desk.wait(lambda: page.panel.search.count.text().startswith("1 "))
    form.rows["confirmed"].denied.click()
    assert page.panel.search.text == "theme:assets -confirmed:12m"
    desk.wait(lambda: page.panel.search.count.text().startswith("0 "))
    assert "not Confirmed within: 12 months" in page.panel.search.reads.text()


def test_a_search_is_saved_by_name_with_the_keyboard_and_taken_back(desk: Desk) -> None:
    page = begin(desk)
    assert page.panel.name.hasFocus()
    write("Assets")
    page.panel.search.line.setFocus()
    write("theme:assets state:SEN")
    desk.wait(lambda: page.panel.search.count.text() != "")
    with desk.office.qtbot.waitSignal(page.panel.kept):
        press(Qt.Key.Key_S, CONTROL)
    assert [(item.title, item.query) for item in kept(desk)] == [
        ("Assets", "theme:assets state:SEN")
    ]
    with desk.office.qtbot.waitSignal(desk.office.session.changed):
        desk.office.session.undo()
    assert kept(desk) == []


def test_a_search_that_cannot_be_read_is_explained_and_not_saved(desk: Desk) -> None:
    page = begin(desk)
    write("Wrong")
    page.panel.search.show_text("thme:assets")
    desk.wait(lambda: "There is no such field." in page.panel.search.reads.text())
    assert not page.panel.save_button.isEnabled()


def test_what_the_fields_cannot_say_is_kept_as_it_was_written(desk: Desk) -> None:
    page = begin(desk)
    text = 'state:SEN|GAB theme:assets "asset recovery"'
    page.panel.search.show_text(text)
    assert page.panel.form.rows["theme"].term() is not None
    assert page.panel.form.rows["state"].term() is None
    assert set(page.panel.form.text().split()) == set(text.split())


def test_a_search_begun_is_still_there_after_another_was_looked_at(desk: Desk) -> None:
    saved = desk.enter("query", title="Old", query="state:GAB")
    page = begin(desk)
    write("Begun")
    page.show_record(saved)
    desk.wait(lambda: page.panel.name.text() == "Old")
    page.new_record()
    assert page.panel.name.text() == "Begun"


def test_lines_that_come_late_leave_a_search_just_begun_where_it_is(desk: Desk) -> None:
    desk.enter("query", title="Old", query="state:GAB")
    page = begin(desk)
    write("Begun")
    desk.enter("query", title="Older", query="state:SEN")
    desk.wait(lambda: page.records.rowCount() == 2)
    assert not page.table.currentIndex().isValid()
    assert (page.panel.record_id, page.panel.name.text()) == ("", "Begun")


def test_what_is_typed_while_a_saved_search_is_read_is_not_overwritten(desk: Desk) -> None:
    saved = desk.enter("query", title="Old", query="state:GAB")
    page = begin(desk)
    page.panel.show_record(saved)
    page.panel.name.setFocus()
    write("Newer")
    desk.ask(lambda register: register.office)
    assert page.panel.name.text() == "Newer"


def test_a_saved_search_chooses_the_lines_of_a_list(desk: Desk) -> None:
    desk.enter("query", title="Assets", query="theme:assets state:SEN")
    desk.enter("person", names=[{"text": "Jane Roe"}], state="GAB")
    page = desk.list_of("person", "person")
    desk.wait(lambda: page.records.rowCount() == 2)
    saved = page.filters.saved
    assert saved is not None
    desk.wait(lambda: saved.count() == 2)
    saved.setCurrentIndex(1)
    desk.wait(lambda: page.records.rowCount() == 1)
    assert page.records.id_at(0) == desk.office.awa


def test_a_search_that_says_nothing_of_a_list_is_explained_there(desk: Desk) -> None:
    desk.enter("query", title="Odd", query="vacant:yes")
    page = desk.list_of("state", "state")
    saved = page.filters.saved
    assert saved is not None
    desk.wait(lambda: saved.count() == 2)
    saved.setCurrentIndex(1)
    desk.wait(lambda: page.body.currentWidget() is page.empty)
    assert page.empty.says.text() != ""
    page.empty.all.click()
    desk.wait(lambda: page.records.rowCount() > 100)


def test_the_directory_is_printed_of_what_a_search_finds(desk: Desk) -> None:
    desk.enter("query", title="None", query="state:GAB theme:assets")
    page = desk.go("print")
    assert isinstance(page, PrintPage)
    desk.wait(lambda: page.made is not None and page.form.saved.count() == 2)
    before = page.made
    page.form.saved.setCurrentIndex(1)
    page.form.saved.activated.emit(1)
    desk.wait(lambda: page.made is not None and page.made is not before)
    assert page.made is not None
    assert before is not None
    assert page.made.data != before.data


def test_the_people_a_search_finds_go_to_a_file(desk: Desk, tmp_path: Path) -> None:
    page = begin(desk)
    page.panel.search.show_text("theme:assets")
    desk.wait(page.panel.out.isEnabled)
    page.panel.export_to(tmp_path / "found.vcf")
    desk.wait(lambda: page.panel.said.text() != "")
    assert "Awa" in (tmp_path / "found.vcf").read_text(encoding="utf-8")
