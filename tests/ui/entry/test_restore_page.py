"""Restoring in the window: what differs first, then the restore, then the unlock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from focalnet.app import AppWorkspaces, make_tools
from focalnet.domain.records import Person
from focalnet.services.records import add_records
from focalnet.ui.entry.restore_page import RestorePage
from focalnet.ui.entry.start_page import StartPage
from focalnet.ui.entry.unlock_page import UnlockPage
from focalnet.ui.keeping import Keeper
from focalnet.ui.window import Window
from focalnet.vault import Cost

PASSPHRASE = "velvet orbit canyon mustard"


@pytest.fixture
def workspaces() -> AppWorkspaces:
    return AppWorkspaces(Cost(8 * 1024, 1, 1))


@pytest.fixture
def folder(workspaces: AppWorkspaces, tmp_path: Path) -> Path:
    """Make a workspace with a backup beside it, and enter somebody after it."""
    folder = tmp_path / "register"
    made = workspaces.create(folder, office="The Hague", author="Officer", passphrase=PASSPHRASE)
    workspaces.backups.make(folder, made.register, tmp_path / "one.fnb")
    person = Person(id=made.register.ids.record())
    add_records(made.register, [person], action="person.add")
    made.register.close()
    return folder


@pytest.fixture
def window(qtbot: QtBot, workspaces: AppWorkspaces, tmp_path: Path) -> Iterator[Window]:
    made = Window(replace(make_tools(), workspaces=workspaces), Keeper(tmp_path / "settings.json"))
    made.show_start()
    with qtbot.waitExposed(made):
        made.show()
    yield made
    if made.session.is_open:
        with qtbot.waitSignal(made.session.closed):
            made.session.close()
    made.close()


def test_a_backup_is_restored_after_a_look(
    window: Window, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    start = window.page
    assert isinstance(start, StartPage)
    start.restore_button.click()
    page = window.page
    assert isinstance(page, RestorePage)
    page.choose(file=tmp_path / "one.fnb", to=folder)
    page.secret.setText("wrong")
    page.look_button.click()
    qtbot.waitUntil(page.problem.isVisible)
    page.secret.setText(PASSPHRASE)
    page.look_button.click()
    qtbot.waitUntil(page.restore_button.isEnabled)
    assert "1 action" in page.found.text()
    page.restore_button.click()
    qtbot.waitUntil(lambda: isinstance(window.page, UnlockPage))
    unlock = window.page
    assert isinstance(unlock, UnlockPage)
    assert unlock.folder == folder


def test_a_backup_opens_by_the_recovery_code_too(
    window: Window, qtbot: QtBot, workspaces: AppWorkspaces, tmp_path: Path
) -> None:
    made = workspaces.create(tmp_path / "old", office="O", author="Officer", passphrase=PASSPHRASE)
    workspaces.backups.make(tmp_path / "old", made.register, tmp_path / "two.fnb")
    made.register.close()
    window.show_restore()
    page = window.page
    assert isinstance(page, RestorePage)
    page.choose(file=tmp_path / "two.fnb", to=tmp_path / "new")
    page.secret.setText(PASSPHRASE)
    page.recovery.click()
    assert page.secret.text() == ""
    page.secret.setText(made.recovery_code)
    page.look_button.click()
    qtbot.waitUntil(page.restore_button.isEnabled)
    page.restore_button.click()
    qtbot.waitUntil(lambda: isinstance(window.page, UnlockPage))


def test_an_older_file_is_opened_only_when_the_officer_says_he_put_it_back(
    window: Window, qtbot: QtBot, workspaces: AppWorkspaces, folder: Path
) -> None:
    register = folder / "register.db"
    old = register.read_bytes()
    opened = workspaces.open(folder, way="passphrase", secret=PASSPHRASE)
    add_records(opened, [Person(id=opened.ids.record())], action="person.add")
    opened.close()
    register.write_bytes(old)
    window.show_unlock(folder)
    page = window.page
    assert isinstance(page, UnlockPage)
    page.secret.setText(PASSPHRASE)
    page.unlock.click()
    qtbot.waitUntil(page.restored.isVisible)
    with qtbot.waitSignal(window.session.opened):
        page.restored.click()
