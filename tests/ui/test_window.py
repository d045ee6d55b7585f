"""The officer's first day: create, recover, lock, unlock, find, change the looks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from focalnet.app import AppWorkspaces, make_tools
from focalnet.domain.changes import ChangeSet
from focalnet.services import records
from focalnet.services.ports import Register, Row
from focalnet.services.tools import Tools
from focalnet.ui.entry.create_page import CreatePage
from focalnet.ui.entry.recovery_page import RecoveryPage
from focalnet.ui.entry.start_page import StartPage
from focalnet.ui.entry.unlock_page import UnlockPage
from focalnet.ui.frame.workspace_page import WorkspacePage
from focalnet.ui.keeping import Keeper
from focalnet.ui.languages import speak
from focalnet.ui.lists.page import ListPage
from focalnet.ui.pages import belongs_to
from focalnet.ui.window import Window
from focalnet.vault.cost import Cost

pytestmark = [
    pytest.mark.journey,
    pytest.mark.qt_log_ignore("OpenType support missing", extend=True),
]
CHEAP = Cost(memory_kib=19 * 1024, passes=2, lanes=1)
PASSPHRASE = "tractor banana quilt orbit"
CONTROL = Qt.KeyboardModifier.ControlModifier
AWA = {
    "names": [{"text": "Awa DIOP"}, {"text": "أوا ديوب", "language": "ar"}],
    "phones": [{"text": "+221 33 800 00 00"}],
    "state": "SEN",
}


def tools() -> Tools:
    return replace(make_tools(), workspaces=AppWorkspaces(CHEAP), today=lambda: date(2026, 11, 27))


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    made = Window(tools(), Keeper(tmp_path / "settings.json"))
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


def created(window: Window, qtbot: QtBot, folder: Path) -> RecoveryPage:
    """Fill in the page of a new workspace by keyboard and wait for the recovery code."""
    start = window.page
    assert isinstance(start, StartPage)
    QTest.mouseClick(start.create_button, Qt.MouseButton.LeftButton)
    create = window.page
    assert isinstance(create, CreatePage)
    QTest.keyClicks(create.office, "Registry, The Hague")
    QTest.keyClicks(create.author, "Officer")
    create.folder.setText(str(folder))
    QTest.keyClicks(create.passphrase.first, PASSPHRASE)
    QTest.keyClicks(create.passphrase.again, PASSPHRASE)
    with qtbot.waitSignal(create.created):
        QTest.keyClick(create.passphrase.again, Qt.Key.Key_Return)
    shown = window.page
    assert isinstance(shown, RecoveryPage)
    return shown


def typed_back(window: Window, qtbot: QtBot, shown: RecoveryPage, code: str) -> WorkspacePage:
    """Type the code back and wait for the workspace."""
    QTest.keyClicks(shown.typed, code)
    with qtbot.waitSignal(window.session.opened):
        QTest.keyClick(shown.typed, Qt.Key.Key_Return)
    workspace = window.page
    assert isinstance(workspace, WorkspacePage)
    return workspace


def code_of(shown: RecoveryPage) -> str:
    return next(line for line in shown.text().splitlines() if line.count("-") == 6)


def opened(window: Window, qtbot: QtBot, tmp_path: Path) -> WorkspacePage:
    shown = created(window, qtbot, tmp_path / "office")
    return typed_back(window, qtbot, shown, code_of(shown))


def enter_awa(window: Window, qtbot: QtBot) -> None:
    def add(register: Register) -> ChangeSet:
        return records.enter(register, "person", [AWA])[0]

    with qtbot.waitSignal(window.session.undo_changed):
        window.session.do(add, said="Awa")


def locked(window: Window, qtbot: QtBot, workspace: WorkspacePage) -> UnlockPage:
    with qtbot.waitSignal(window.session.closed):
        QTest.keyClick(workspace, Qt.Key.Key_L, CONTROL)
    unlock = window.page
    assert isinstance(unlock, UnlockPage)
    return unlock


def test_setup_ends_only_when_the_recovery_code_was_typed_back(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = created(window, qtbot, tmp_path / "office")
    QTest.keyClicks(shown.typed, "0000-0000")
    QTest.keyClick(shown.typed, Qt.Key.Key_Return)
    assert window.page is shown
    assert "group by group" in shown.problem.text()
    shown.typed.clear()
    workspace = typed_back(window, qtbot, shown, code_of(shown).lower())
    qtbot.waitUntil(lambda: "people" in workspace.status.left.text())
    workspace.pages.show_page("state")
    states = workspace.pages.currentWidget()
    assert isinstance(states, ListPage)
    qtbot.waitUntil(lambda: states.records.rowCount() > 190)


def test_two_different_passphrases_make_nothing(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    window.show_create()
    create = window.page
    assert isinstance(create, CreatePage)
    create.office.setText("Office")
    create.author.setText("Officer")
    create.folder.setText(str(tmp_path / "office"))
    QTest.keyClicks(create.passphrase.first, PASSPHRASE)
    QTest.keyClicks(create.passphrase.again, "another")
    QTest.keyClick(create.passphrase.again, Qt.Key.Key_Return)
    assert "not the same" in create.problem.text()
    assert not (tmp_path / "office").exists()
    QTest.keyClick(create.passphrase.again, Qt.Key.Key_Escape)
    assert isinstance(window.page, StartPage)


def test_locking_hides_everything_and_three_answers_open_or_explain(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = created(window, qtbot, tmp_path / "office")
    code = code_of(shown)
    unlock = locked(window, qtbot, typed_back(window, qtbot, shown, code))
    assert not window.session.is_open
    QTest.keyClicks(unlock.secret, "wrong")
    QTest.keyClick(unlock.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(unlock.problem.isVisible)
    assert "not the passphrase" in unlock.problem.text()
    unlock.secret.clear()
    QTest.keyClicks(unlock.secret, PASSPHRASE)
    with qtbot.waitSignal(window.session.opened):
        QTest.keyClick(unlock.secret, Qt.Key.Key_Return)
    assert isinstance(window.page, WorkspacePage)
    unlock = locked(window, qtbot, window.page)
    QTest.mouseClick(unlock.other_way, Qt.MouseButton.LeftButton)
    QTest.keyClicks(unlock.secret, code)
    with qtbot.waitSignal(window.session.opened):
        QTest.keyClick(unlock.secret, Qt.Key.Key_Return)


def test_a_few_letters_and_enter_bring_the_card(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    workspace = opened(window, qtbot, tmp_path)
    enter_awa(window, qtbot)
    workspace.pages.show_page("state")
    QTest.keyClick(workspace, Qt.Key.Key_F, CONTROL)
    assert workspace.search.hasFocus()
    QTest.keyClicks(workspace.search, "33800")
    lines = workspace.search.sheet.view.lines
    qtbot.waitUntil(lambda: lines.rowCount() == 1)
    assert lines.title(0) == "Awa DIOP"
    assert lines.place(0) == "Person · Senegal"
    assert lines.reason(0) == "Telephones: +221 33 800 00 00"
    QTest.keyClick(workspace.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workspace.pages.key == "person")
    people = workspace.pages.currentWidget()
    assert isinstance(people, ListPage)

    def row() -> Row | None:
        return people.records.row_at(people.table.currentIndex().row())

    qtbot.waitUntil(lambda: (found := row()) is not None and found.title == "Awa DIOP")
    QTest.keyClick(people.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: belongs_to(QApplication.focusWidget(), people.card.view))


def test_undo_and_redo_say_what_they_would_do(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    workspace = opened(window, qtbot, tmp_path)
    assert not workspace.commands["undo"].isEnabled()
    enter_awa(window, qtbot)
    assert "Add: person" in workspace.undo_button.toolTip()
    people = workspace.pages.show_page("person")
    assert isinstance(people, ListPage)
    qtbot.waitUntil(lambda: people.records.rowCount() == 1)
    with qtbot.waitSignal(window.session.changed):
        QTest.keyClick(workspace, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: people.records.rowCount() == 0)
    qtbot.waitUntil(lambda: "Add: person" in workspace.redo_button.toolTip())
    with qtbot.waitSignal(window.session.changed):
        keys = CONTROL | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(workspace, Qt.Key.Key_Z, keys)
    qtbot.waitUntil(lambda: people.records.rowCount() == 1)


def test_what_was_typed_survives_a_lock(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    workspace = opened(window, qtbot, tmp_path)
    QTest.keyClick(workspace, Qt.Key.Key_N, CONTROL)
    people = workspace.pages.currentWidget()
    assert isinstance(people, ListPage)
    form = people.card.form
    assert form is not None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    cursor = QApplication.focusWidget()
    assert cursor is not None
    QTest.keyClicks(cursor, "Ama Mensah")
    assert people.draft() is not None
    unlock = locked(window, qtbot, workspace)
    QTest.keyClicks(unlock.secret, PASSPHRASE)
    with qtbot.waitSignal(window.session.opened):
        QTest.keyClick(unlock.secret, Qt.Key.Key_Return)
    assert isinstance(window.page, WorkspacePage)
    assert "Ama Mensah" in str(window.page.pages.drafts()["person"])


def test_another_language_turns_the_whole_window(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(window, qtbot, tmp_path)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    try:
        window._keeper.change(language="ar")  # noqa: SLF001 - what the settings page does
        qtbot.waitUntil(lambda: window.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        qtbot.waitUntil(lambda: window.session.naming.state("SEN") == "السنغال")
    finally:
        speak(app, "en")


def test_commands_are_found_by_a_few_letters(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    workspace = opened(window, qtbot, tmp_path)
    QTest.keyClick(workspace, Qt.Key.Key_K, CONTROL)
    palette = workspace.palette_sheet
    assert palette.field.hasFocus()
    QTest.keyClicks(palette.field, "sta")
    assert palette.found.count() == 1
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert workspace.pages.key == "state"
    assert not palette.isVisible()
