"""A report gets its figures: two days, the difference, the sentences."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from focalnet.ui.figures.figures_page import FiguresPage
from focalnet.ui.network.paper_page import PaperPage
from tests.journeys.desk import Desk
from tests.ui.office import tools

pytestmark = pytest.mark.journey


def page_of(desk: Desk) -> FiguresPage:
    page = desk.go("figures")
    assert isinstance(page, FiguresPage)
    desk.wait(lambda: page.found is not None)
    return page


def said(page: FiguresPage, name: str) -> list[str]:
    row = next(place for place, line in enumerate(page.model.lines) if line.name == name)
    return [str(page.model.index(row, column).data()) for column in range(1, 4)]


def test_what_was_entered_since_is_the_difference(desk: Desk) -> None:
    page = page_of(desk)
    assert said(page, "National focal point") == ["1", "1", "±0"]
    page.start.show_content("2023-01-01")
    with desk.office.qtbot.waitSignal(page.shown):
        page.read()
    assert said(page, "National focal point") == ["0", "1", "\N{LEFT-TO-RIGHT MARK}+1"]


def test_the_sentences_are_copied_in_the_language_of_the_report(desk: Desk) -> None:
    page = page_of(desk)
    page.language.setCurrentIndex(page.language.findData("fr"))
    with desk.office.qtbot.waitSignal(page.shown):
        page.read()
    page.copy()
    copied = QGuiApplication.clipboard().text()
    assert page.found is not None
    assert copied == "\n".join(page.found.sentences)
    assert "États" in copied


def test_days_the_wrong_way_round_are_said_and_the_figures_stay(desk: Desk) -> None:
    page = page_of(desk)
    before = page.found
    page.start.show_content("2027-01-01")
    page.read()
    desk.wait(lambda: "earlier day" in page.says.text())
    assert page.found is before


@pytest.mark.parametrize("name", ["figures.xlsx", "figures.csv"])
def test_the_figures_go_out_as_a_table(desk: Desk, tmp_path: Path, name: str) -> None:
    page = page_of(desk)
    file = tmp_path / name
    page.save_to(file)
    desk.wait(lambda: page.says.text() == f"Saved: {name}")
    book = tools().workbooks().read(name, file.read_bytes())
    assert any("National focal point" in row for row in book.sheets[0].rows)


def test_the_figures_are_looked_at_before_they_are_printed(desk: Desk) -> None:
    page = page_of(desk)
    next(item for item in page.findChildren(QPushButton) if item.text() == "Print…").click()
    paper = desk.page.pages.currentWidget()
    assert isinstance(paper, PaperPage)
    desk.wait(lambda: paper.preview.count > 0)
    paper.left.emit()
    assert desk.page.pages.key == "figures"
