"""Gaps are seen before they cost a case: the matrix of States and themes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from focalnet.services.printings import printings
from focalnet.ui.coverage.coverage_page import CoveragePage
from focalnet.ui.forms.record_form import RecordForm
from focalnet.ui.lists.page import ListPage
from focalnet.ui.network.paper_page import PaperPage
from tests.journeys.desk import Desk
from tests.ui.keyboard import CONTROL, press
from tests.ui.office import tools

pytestmark = pytest.mark.journey


def matrix(desk: Desk) -> CoveragePage:
    page = desk.go("coverage")
    assert isinstance(page, CoveragePage)
    desk.wait(lambda: page.found is not None)
    return page


def row_of(page: CoveragePage, name: str) -> int:
    return next(number for number, row in enumerate(page.matrix.rows) if row.name == name)


def said(page: CoveragePage, name: str, code: str) -> str:
    index = page.matrix.index(row_of(page, name), page.matrix.place_of(code))
    return str(index.data())


def test_a_gap_is_a_word_and_not_only_a_colour(desk: Desk) -> None:
    page = matrix(desk)
    assert said(page, "Senegal", "assets") == "1"
    assert said(page, "Senegal", "arrest") == "none"
    index = page.matrix.index(row_of(page, "Senegal"), page.matrix.place_of("arrest"))
    assert "nobody was named" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_vacancy_is_told_from_a_seat_that_never_was(desk: Desk) -> None:
    desk.enter("designation", kind="thematic", state="SEN", theme="arrest", rank="primary")
    page = matrix(desk)
    assert said(page, "Senegal", "arrest") == "vacant"


def test_groups_say_how_many_of_their_parties_are_covered(desk: Desk) -> None:
    page = matrix(desk)
    covered, _, parties = said(page, "African States", "assets").partition("/")
    assert covered == "1"
    assert int(parties) > 20


def test_the_question_for_financial_focal_points_takes_two_keys(desk: Desk) -> None:
    desk.page.setFocus()
    press(Qt.Key.Key_G, CONTROL)
    page = desk.page.pages.currentWidget()
    assert isinstance(page, CoveragePage)
    desk.wait(lambda: page.found is not None and bool(page.matrix.rows))
    desk.wait(lambda: "have nobody for" in page.says.text())
    names = [row.name for row in page.matrix.rows if row.state]
    assert "Gabon" in names
    assert "Senegal" not in names


def test_enter_on_a_cell_opens_its_only_mandate(desk: Desk) -> None:
    page = matrix(desk)
    index = page.matrix.index(row_of(page, "Senegal"), page.matrix.place_of("assets"))
    page.view.setCurrentIndex(index)
    page.view.setFocus()
    press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.page.pages.key == "designation")
    listed = desk.page.pages.currentWidget()
    assert isinstance(listed, ListPage)
    desk.wait(lambda: listed.card.view.card is not None)
    assert listed.card.view.card is not None
    assert listed.card.view.card.record_id == desk.office.mandate


def test_a_gap_is_filled_from_its_cell(desk: Desk) -> None:
    page = matrix(desk)
    index = page.matrix.index(row_of(page, "Gabon"), page.matrix.place_of("assets"))
    page.view.setCurrentIndex(index)
    page.view.setFocus()
    press(Qt.Key.Key_Return)
    desk.wait(page.panel.new.hasFocus)
    press(Qt.Key.Key_Space)
    listed = desk.page.pages.currentWidget()
    assert isinstance(listed, ListPage)
    form = listed.card.form
    assert isinstance(form, RecordForm)
    desk.wait(lambda: bool(form.lookups.states))
    assert form.fields.content() == {"kind": "thematic", "state": "GAB", "theme": "assets"}


def test_the_matrix_of_another_day_is_another(desk: Desk) -> None:
    page = matrix(desk)
    page.as_at.show_content("2020-01-01")
    with desk.office.qtbot.waitSignal(page.shown):
        page.read()
    assert said(page, "Senegal", "assets") == "none"


def test_kinds_stand_in_place_of_themes_where_that_is_asked(desk: Desk) -> None:
    page = matrix(desk)
    page.by.setCurrentIndex(1)
    with desk.office.qtbot.waitSignal(page.shown):
        page.read()
    assert said(page, "Senegal", "national") == "1"


def test_what_changes_elsewhere_is_seen_when_the_matrix_comes_up_again(desk: Desk) -> None:
    page = matrix(desk)
    desk.go("person")
    desk.enter("designation", kind="thematic", state="GAB", theme="assets", holder=desk.office.awa)
    with desk.office.qtbot.waitSignal(page.shown):
        desk.go("coverage")
    assert said(page, "Gabon", "assets") == "1"


@pytest.mark.parametrize("name", ["coverage.xlsx", "coverage.csv"])
def test_the_matrix_goes_out_as_a_table(desk: Desk, tmp_path: Path, name: str) -> None:
    page = matrix(desk)
    file = tmp_path / name
    page.save_to(file)
    desk.wait(lambda: page.says.text() == f"Saved: {name}")
    book = tools().workbooks().read(name, file.read_bytes())
    assert any("Senegal" in row for row in book.sheets[0].rows)


def test_the_matrix_is_looked_at_before_it_is_printed(desk: Desk, tmp_path: Path) -> None:
    page = matrix(desk)
    next(item for item in page.findChildren(QPushButton) if item.text() == "Print…").click()
    paper = desk.page.pages.currentWidget()
    assert isinstance(paper, PaperPage)
    desk.wait(lambda: paper.preview.count > 1)
    with desk.office.qtbot.waitSignal(paper.over.saved):
        paper.save_to(tmp_path / "coverage.pdf")
    assert paper.over.note.code.text() != ""
    assert [item.document for item in desk.ask(printings)] == ["coverage"]
    paper.left.emit()
    assert desk.page.pages.key == "coverage"
