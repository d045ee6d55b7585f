"""The library: found in any script, with files kept inside and read from memory."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from focalnet.domain.dossier import LibraryItem
from focalnet.ui.library.library_page import LibraryPage
from tests.journeys.desk import Desk
from tests.ui.keyboard import write

pytestmark = pytest.mark.journey
PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF\n"
)


def library(desk: Desk) -> LibraryPage:
    page = desk.list_of("item", "item")
    assert isinstance(page, LibraryPage)
    return page


def stocked(desk: Desk) -> tuple[LibraryPage, str]:
    """Enter two items and stand before the first."""
    law = desk.enter(
        "item", shelf="legislation", title="مرسوم استرداد الأموال", state="SEN", theme="assets"
    )
    desk.enter("item", shelf="difficulty", title="Request on cooperation")
    page = library(desk)
    desk.wait(lambda: page.records.rowCount() > 2)  # instruments come with the program
    page.show_record(law)
    desk.wait(lambda: page.files.record_id == law)
    page.show_panel(page.files)
    desk.wait(lambda: page.files.record is not None)
    return page, law


def item(desk: Desk, key: str) -> LibraryItem:
    found = desk.ask(lambda register: register.record(key))
    assert isinstance(found, LibraryItem)
    return found


def attach(desk: Desk, page: LibraryPage, path: Path, content: bytes) -> None:
    path.write_bytes(content)
    page.files.attach([path])
    desk.wait(lambda: page.files.files.count() == 1)


def test_items_are_found_by_words_of_another_script(desk: Desk) -> None:
    page, law = stocked(desk)
    page.words.setFocus()
    write("استرداد")
    desk.wait(lambda: page.records.rowCount() == 1)
    assert page.records.id_at(0) == law


def test_shelf_and_theme_choose_what_is_listed(desk: Desk) -> None:
    page, _ = stocked(desk)
    all_items = page.records.rowCount()
    page.shelf.setCurrentIndex(page.shelf.findData("difficulty"))
    page.shelf.activated.emit(0)
    desk.wait(lambda: page.records.rowCount() == 1)
    page.theme.setCurrentIndex(page.theme.findData("assets"))
    page.theme.activated.emit(0)
    desk.wait(lambda: page.body.currentWidget() is page.empty)
    assert "finds nothing" in page.empty.says.text()
    page.empty.all.click()
    desk.wait(lambda: page.records.rowCount() == all_items)


def test_a_text_is_read_as_text_and_never_as_markup(desk: Desk, tmp_path: Path) -> None:
    page, law = stocked(desk)
    attach(desk, page, tmp_path / "law.html", b"<b>Article 1</b><img src='http://example.org/'>")
    desk.wait(lambda: page.files.view.currentWidget() is page.files.view.text)
    assert page.files.view.text.toPlainText().startswith("<b>Article 1</b>")
    assert [file.name for file in item(desk, law).files] == ["law.html"]


def test_a_pdf_is_shown_page_by_page(desk: Desk, tmp_path: Path) -> None:
    page, _ = stocked(desk)
    attach(desk, page, tmp_path / "law.pdf", PDF)
    desk.wait(lambda: page.files.view.currentWidget() is page.files.view.pages)
    assert page.files.view.pages.count == 1


def test_a_picture_is_shown(desk: Desk, tmp_path: Path) -> None:
    page, _ = stocked(desk)
    scan = QImage(40, 30, QImage.Format.Format_RGB32)
    scan.fill(QColor("red"))
    assert scan.save(str(tmp_path / "scan.png"))
    page.files.attach([tmp_path / "scan.png"])
    desk.wait(lambda: page.files.view.currentWidget() is page.files.view.area)
    assert page.files.view.picture.pixmap().width() == 40


@pytest.mark.parametrize("name", ["broken.pdf", "broken.png"])
def test_a_damaged_file_is_told_of_and_can_still_be_saved(
    desk: Desk, tmp_path: Path, name: str
) -> None:
    page, _ = stocked(desk)
    attach(desk, page, tmp_path / name, b"not what it says")
    desk.wait(lambda: "damaged" in page.files.view.note.text())
    assert page.files.save_button.isEnabled()


def test_a_file_is_saved_only_where_the_officer_says(desk: Desk, tmp_path: Path) -> None:
    page, _ = stocked(desk)
    attach(desk, page, tmp_path / "law.txt", b"Article 1")
    desk.wait(page.files.save_button.isEnabled)
    page.files.save_to(tmp_path / "copy.txt")
    desk.wait(lambda: "not encrypted" in page.files.said.text())
    assert (tmp_path / "copy.txt").read_bytes() == b"Article 1"


def test_attaching_is_one_action_and_is_taken_back(desk: Desk, tmp_path: Path) -> None:
    page, law = stocked(desk)
    attach(desk, page, tmp_path / "law.txt", b"Article 1")
    with desk.office.qtbot.waitSignal(desk.office.session.changed):
        desk.office.session.undo()
    assert item(desk, law).files == ()
    desk.wait(lambda: page.files.files.count() == 0)
    desk.wait(lambda: page.files.view.currentWidget() is page.files.view.note)


def test_a_program_is_refused_and_nothing_is_kept(desk: Desk, tmp_path: Path) -> None:
    page, law = stocked(desk)
    (tmp_path / "law.exe").write_bytes(b"MZ")
    page.files.attach([tmp_path / "law.exe"])
    desk.wait(lambda: "law.exe" in page.files.said.text())
    assert item(desk, law).files == ()
