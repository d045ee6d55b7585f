"""Backups and the audit in the window, on a real workspace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from focalnet.app import AppWorkspaces, make_tools
from focalnet.services.tools import Tools
from focalnet.ui.exchange.exchange_page import ExchangePage
from focalnet.ui.frame.daily_backup import DailyBackup
from focalnet.ui.session import Session
from focalnet.vault import Cost

PASSPHRASE = "velvet orbit canyon mustard"


@pytest.fixture
def tools() -> Tools:
    return replace(make_tools(), workspaces=AppWorkspaces(Cost(8 * 1024, 1, 1)))


@pytest.fixture
def session(qtbot: QtBot, tools: Tools, tmp_path: Path) -> Iterator[Session]:
    """Open a workspace."""
    folder = tmp_path / "register"
    made = tools.workspaces.create(
        folder, office="The Hague", author="Officer", passphrase=PASSPHRASE
    )
    session = Session()
    with qtbot.waitSignal(session.opened):
        session.take(folder, made.register)
    yield session
    with qtbot.waitSignal(session.closed):
        session.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session, tools: Tools) -> ExchangePage:
    """Show its exchange."""
    page = ExchangePage(session, tools)
    qtbot.addWidget(page)
    page.resize(1100, 760)
    page.show()
    qtbot.waitActive(page)
    return page


def test_a_backup_is_made_listed_and_looked_through(page: ExchangePage, qtbot: QtBot) -> None:
    panel = page.backups
    page.show_panel(panel)
    qtbot.waitUntil(lambda: bool(panel.place.text()))
    assert "There is none of today." in panel.place.text()
    panel.now_button.click()
    assert panel.progress.isVisible()
    qtbot.waitUntil(lambda: panel.table.lines.rowCount() == 1)
    qtbot.waitUntil(lambda: "Opened again and checked" in panel.said.text())
    assert panel.backups[0].reason == "manual"
    assert "none of today" not in panel.place.text()
    panel.check_button.click()
    qtbot.waitUntil(panel.now_button.isEnabled)
    assert "Opened again and checked" in panel.said.text()
    panel.backups[0].path.write_bytes(b"FOCALNETB")
    panel.check()
    qtbot.waitUntil(lambda: "damaged" in panel.said.text())


def test_the_backup_of_the_day_is_made_once(
    page: ExchangePage, session: Session, qtbot: QtBot, tools: Tools
) -> None:
    room = tools.workspaces.backups
    with qtbot.waitSignal(session.saved):
        DailyBackup(session, tools, page, patience_ms=0)
    page.show_panel(page.backups)
    qtbot.waitUntil(lambda: [one.reason for one in page.backups.backups] == ["daily"])
    again = DailyBackup(session, tools, page, patience_ms=0)
    kept: list[int] = []
    assert again
    session.ask(lambda register: len(room.kept(session.folder, register)), kept.append)
    qtbot.waitUntil(lambda: kept == [1])


def test_a_backup_goes_to_a_file_and_others_elsewhere(
    page: ExchangePage, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = page.backups
    page.show_panel(panel)
    panel.back_up_to(tmp_path / "safe.fnb")
    qtbot.waitUntil(lambda: "safe.fnb" in panel.said.text())
    assert (tmp_path / "safe.fnb").is_file()
    panel.keep_in(tmp_path / "disk")
    qtbot.waitUntil(lambda: str(tmp_path / "disk") in panel.place.text())
    panel.back_up_now()
    qtbot.waitUntil(lambda: panel.table.lines.rowCount() == 1)
    assert len(list((tmp_path / "disk").glob("*.fnb"))) == 1


def test_the_audit_is_read_narrowed_and_saved(
    page: ExchangePage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.backups.back_up_to(tmp_path / "safe.fnb")
    qtbot.waitUntil(lambda: "safe.fnb" in page.backups.said.text())
    panel = page.audit
    page.show_panel(panel)
    qtbot.waitUntil(lambda: panel.table.lines.rowCount() == 1)
    assert panel.table.lines.cell(0, 2).text == "backed up"
    panel.write_to(tmp_path / "audit.csv")
    qtbot.waitUntil(lambda: panel.table.lines.rowCount() == 2)
    assert (tmp_path / "audit.csv").is_file()
    panel.action.setCurrentIndex(panel.action.findData("export"))
    panel.action.activated.emit(panel.action.currentIndex())
    qtbot.waitUntil(lambda: panel.table.lines.rowCount() == 1)
    panel.action.setCurrentIndex(0)
    panel.action.activated.emit(0)
    qtbot.waitUntil(lambda: panel.table.lines.rowCount() == 2)
    panel.sought.setText("OFFICER asked")
    assert [line.action for line in panel.lines] == ["backup"]
    panel.sought.setText("no such word")
    assert not panel.save_button.isEnabled()
    panel.sought.clear()
    panel.since.setText("2999-01-01")
    panel.since.editingFinished.emit()
    qtbot.waitUntil(lambda: panel.table.lines.rowCount() == 0)
    panel.since.setText("sometime")
    panel.since.editingFinished.emit()
    qtbot.waitUntil(lambda: bool(panel.said.text()))
