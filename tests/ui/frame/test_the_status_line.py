"""The line at the foot says what was saved and never widens the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from focalnet.app import AppWorkspaces
from focalnet.services.setting import set_fields
from focalnet.services.tools import Tools
from focalnet.ui.frame.status_line import StatusLine
from focalnet.ui.session import Session
from focalnet.vault import Cost
from tests.ui.office import Office, tools

pytestmark = [pytest.mark.qt_log_ignore("OpenType support missing", extend=True)]
LONG = "a name of somebody that goes on and on " * 12


def test_what_was_saved_is_said_as_far_as_there_is_room(office: Office) -> None:
    frame = QWidget()
    office.qtbot.addWidget(frame)
    line = StatusLine(office.session, tools(), frame)
    line.resize(600, 30)
    frame.show()
    least = line.minimumSizeHint().width()
    with office.qtbot.waitSignal(office.session.saved):
        office.session.do(
            lambda register: set_fields(register, office.awa, {"notes": "Prefers mornings."}),
            said=LONG,
        )
    office.qtbot.waitUntil(lambda: "saved" in line.left.text())
    assert line.left.text().endswith("…")
    assert LONG.strip() in line.left.toolTip()
    assert line.minimumSizeHint().width() == least
    line.resize(12_000, 30)
    assert line.left.text() == line.left.toolTip()


@pytest.fixture
def kept() -> Tools:
    """Return tools with workspaces whose passphrase is cheap to check."""
    return replace(tools(), workspaces=AppWorkspaces(Cost(8 * 1024, 1, 1)))


@pytest.fixture
def session(qtbot: QtBot, kept: Tools, tmp_path: Path) -> Iterator[Session]:
    """Open a workspace that has never been backed up."""
    folder = tmp_path / "register"
    made = kept.workspaces.create(
        folder, office="The Hague", author="Officer", passphrase="velvet orbit canyon mustard"
    )
    session = Session()
    with qtbot.waitSignal(session.opened):
        session.take(folder, made.register)
    yield session
    with qtbot.waitSignal(session.closed):
        session.close()


def test_it_is_said_when_the_last_backup_was_made_and_when_the_next_is_due(
    qtbot: QtBot, session: Session, kept: Tools
) -> None:
    room, now = kept.workspaces.backups, [datetime.now(UTC)]
    frame = QWidget()
    qtbot.addWidget(frame)
    line = StatusLine(session, replace(kept, now=lambda: now[0]), frame)
    line.resize(1200, 30)
    qtbot.waitUntil(lambda: "no backup yet" in line.left.toolTip())
    session.ask(lambda register: room.keep(session.folder, register, "daily"), lambda _: None)
    line.count()
    qtbot.waitUntil(lambda: "next tomorrow" in line.left.toolTip())
    now[0] += timedelta(days=2)
    line.count()
    qtbot.waitUntil(lambda: "next in a moment" in line.left.toolTip())
