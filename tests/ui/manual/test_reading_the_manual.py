"""F1: the manual over the window, read and searched by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from focalnet.app import AppWorkspaces, make_tools
from focalnet.ui.frame.workspace_page import WorkspacePage
from focalnet.ui.keeping import Keeper
from focalnet.ui.languages import speak
from focalnet.ui.manual.reader import mirrored_text
from focalnet.ui.manual.sheet import ManualSheet
from focalnet.ui.window import Window
from focalnet.vault.cost import Cost
from tests.ui.keyboard import focused, press, write

pytestmark = [pytest.mark.qt_log_ignore("OpenType support missing", extend=True)]
CHEAP = Cost(memory_kib=19 * 1024, passes=2, lanes=1)
Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    tools = replace(make_tools(), workspaces=AppWorkspaces(CHEAP), today=lambda: date(2026, 11, 27))
    made = Window(tools, Keeper(tmp_path / "settings.json"))
    made.show_start()
    with qtbot.waitExposed(made):
        made.show()
    yield made
    if made.session.is_open:
        with qtbot.waitSignal(made.session.closed):
            made.session.close()
    made.session.wait()
    made.close()
    made.deleteLater()


def opened(window: Window) -> ManualSheet:
    press(Key.Key_F1)
    sheet = window.manual
    assert sheet is not None
    assert sheet.isVisible()
    return sheet


def titles(sheet: ManualSheet) -> list[str]:
    return [sheet.list.item(row).text() for row in range(sheet.list.count())]


def test_f1_opens_the_manual_before_any_workspace_is_open(window: Window) -> None:
    before = focused()
    sheet = opened(window)
    assert sheet.chapter == "start"
    assert "recovery code" in sheet.text.toPlainText()
    press(Key.Key_Escape)
    assert not sheet.isVisible()
    assert focused() is before


def test_f1_opens_the_chapter_of_the_page_and_closes_it_again(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    made = AppWorkspaces(CHEAP).create(
        tmp_path / "office", office="The Hague", author="Officer", passphrase="tractor quilt orbit"
    )
    with qtbot.waitSignal(window.session.opened):
        window.session.take(tmp_path / "office", made.register)
    page = window.page
    assert isinstance(page, WorkspacePage)
    page.pages.show_page("channel").setFocus()
    sheet = opened(window)
    assert sheet.chapter == "channels"
    press(Key.Key_F1)
    assert not sheet.isVisible()
    page.pages.show_page("campaign").setFocus()
    assert opened(window).chapter == "campaigns"


def test_a_search_leaves_the_chapters_that_have_all_words(window: Window) -> None:
    sheet = opened(window)
    everything = titles(sheet)
    write("45 days")
    assert titles(sheet) == ["Official channels and rule 180"]
    assert sheet.chapter == "channels"
    write(" zebra")
    assert titles(sheet) == []
    assert sheet.nothing.isVisible()
    sheet.field.clear()
    assert titles(sheet) == everything


def test_the_arrow_keys_go_through_the_chapters_while_one_may_type(window: Window) -> None:
    sheet = opened(window)
    press(Key.Key_Down)
    assert sheet.chapter == "window"
    press(Key.Key_Up)
    press(Key.Key_Up)
    assert sheet.chapter == "start"
    write("trouble")
    assert "history" in sheet.chapter


def test_a_link_leads_to_its_chapter_even_while_a_search_hides_it(window: Window) -> None:
    sheet = opened(window)
    write("45 days")
    sheet.text.anchorClicked.emit(QUrl("today.md"))
    assert sheet.chapter == "today"
    assert sheet.text.toPlainText().startswith("Today")


@pytest.mark.parametrize(
    "name",
    [
        "https://example.org/picture.png",
        "file:///etc/hostname",
        "../pictures/../../icons/lock.svg",
        "/etc/hostname",
        "//example.org/pictures/today-en.png",
    ],
)
def test_nothing_but_our_own_pictures_is_read(window: Window, name: str) -> None:
    text = opened(window).text
    assert text.loadResource(2, QUrl(name)) is None
    text.anchorClicked.emit(QUrl(name))
    assert text.toPlainText().startswith("First start")


def test_our_own_pictures_are_as_wide_as_the_text_at_most(window: Window) -> None:
    text = opened(window).text
    picture = text.loadResource(2, QUrl("../pictures/today-en.png"))
    assert isinstance(picture, QImage)
    assert 0 < picture.width() <= text.viewport().width()


def test_the_manual_speaks_the_language_of_the_window(window: Window) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    try:
        speak(app, "ar")
        window.show_start()
        sheet = opened(window)
        assert sheet.text.toPlainText().startswith("أول تشغيل")
        assert sheet.text.document().begin().textDirection() == Qt.LayoutDirection.RightToLeft
    finally:
        speak(app, "en")


def test_tables_are_turned_round_and_keys_keep_their_order_from_right_to_left() -> None:
    turned = mirrored_text("| `Ctrl+/` | مفاتيح |\nنص `Ctrl+F`")
    assert turned == "| مفاتيح | `\u2066Ctrl+/\u2069` |\nنص `\u2066Ctrl+F\u2069`"


def test_page_keys_move_the_text_while_the_cursor_stays_in_the_field(
    window: Window, qtbot: QtBot
) -> None:
    sheet = opened(window)
    sheet.show_chapter("commands")
    window.resize(700, 420)
    bar = sheet.text.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    press(Key.Key_PageDown)
    assert bar.value() > 0
    assert focused() is sheet.field
    press(Key.Key_PageUp)
    assert bar.value() == 0
