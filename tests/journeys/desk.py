"""The officer's whole workspace on a real encrypted register, for the journeys."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from focalnet.services import records
from focalnet.ui.frame.workspace_page import WorkspacePage
from focalnet.ui.keeping import Keeper
from focalnet.ui.lists.kinds_page import KindsPage
from focalnet.ui.lists.page import ListPage
from tests.ui.office import Office, tools


@dataclass(frozen=True, slots=True)
class Desk:
    """The open workspace and the office whose register it shows."""

    office: Office
    page: WorkspacePage

    def go(self, key: str) -> Any:
        """Bring a page up as the sidebar does, and return it."""
        self.page.sidebar.show_page(key)
        return self.page.pages.currentWidget()

    def list_of(self, key: str, kind: str) -> ListPage:
        """Return the list of a kind, on screen and filled."""
        page = self.go(key)
        found: ListPage = page.show_kind(kind) if isinstance(page, KindsPage) else page
        self.ask(lambda register: register.office)  # the store answers in order
        return found

    def ask(self, work: Any) -> Any:
        """Return what the register answers."""
        return self.office.ask(work)

    def enter(self, kind: str, /, **filled: Any) -> str:
        """Enter a record as the window does and return its id."""
        made: list[str] = []

        def work(register: Any) -> Any:
            done, ids = records.enter(register, kind, [filled])
            made.extend(ids)
            return done

        with self.office.qtbot.waitSignal(self.office.session.changed):
            self.office.session.do(work, said="")
        return made[0]

    def wait(self, holds: Any) -> None:
        """Wait until something holds."""
        self.office.qtbot.waitUntil(holds)


@pytest.fixture
def desk(office: Office, tmp_path: Path) -> Desk:
    """Sit down at the open workspace."""
    page = WorkspacePage(office.session, tools(), Keeper(tmp_path / "settings.json"))
    office.qtbot.addWidget(page)
    page.resize(1280, 860)
    page.show()
    office.qtbot.waitActive(page)
    return Desk(office, page)
