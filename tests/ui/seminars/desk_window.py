"""The page of the seminars in a window, on the seminar with a desk of the services' tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from focalnet.services.badges_given import give_codes
from focalnet.services.desk_list import DeskList, Guest
from focalnet.services.ports import Register
from focalnet.services.records import enter
from focalnet.ui.lists.panel import Panel
from focalnet.ui.seminars.check_in_desk import CheckInDesk
from focalnet.ui.seminars.seminars_page import SeminarsPage
from tests.services.seminar_desk import NOW, Seminar, open_seminar, random
from tests.ui.office import Office, tools


class Clock:
    """A clock that a test puts forward."""

    def __init__(self) -> None:
        self.shown = NOW

    def now(self) -> datetime:
        """Return the time."""
        return self.shown

    def forward(self, minutes: int) -> None:
        """Let time pass."""
        self.shown += timedelta(minutes=minutes)


@dataclass(frozen=True, slots=True)
class DeskWindow:
    """The page, the session behind it, and the seminar in the register."""

    office: Office
    page: SeminarsPage
    seminar: Seminar
    clock: Clock

    def ask(self, work: Callable[[Register], Any]) -> Any:
        """Return what the register answers, on its own thread."""
        return self.office.ask(work)

    def wait(self, holds: Callable[[], object]) -> None:
        """Wait until something holds."""
        self.office.qtbot.waitUntil(lambda: bool(holds()))

    def settle(self) -> None:
        """Let what was asked of the register be answered."""
        self.office.ask(lambda register: register.office)

    def bring_up(self, panel: Panel) -> None:
        """Bring a tab up on the seminar."""
        self.page.show_record(self.seminar.event)
        self.wait(lambda: panel.record_id == self.seminar.event)
        self.page.show_panel(panel)
        self.settle()

    def focus(self, widget: QWidget) -> None:
        """Put the cursor somewhere."""
        widget.setFocus()
        self.wait(widget.hasFocus)

    def guest(self, key: str) -> Guest:
        """Return a participant as the register has them now."""
        wanted, event = self.seminar.ids[key], self.seminar.event

        def look(register: Register) -> Guest:
            guest = DeskList(register, event).guest(wanted)
            assert guest is not None
            return guest

        found: Guest = self.ask(look)
        return found

    def code(self, key: str) -> str:
        """Return what is on the badge of a participant."""
        return self.guest(key).code

    def open_desk(self) -> CheckInDesk:
        """Open the desk over the window."""
        panel = self.page.check_in
        self.bring_up(panel)
        self.wait(lambda: panel.work.view)
        panel.open_desk()
        desk = panel.desk
        assert desk is not None
        self.wait(desk.field.hasFocus)
        return desk


def open_window(office: Office, *, more: int = 0) -> DeskWindow:
    """Enter the seminar with codes on its badges, and open the page; *more* people beside it."""

    def prepare(register: Register) -> Seminar:
        for number in range(more):
            enter(register, "person", [{"names": [f"Stranger NUMBER{number}"], "state": "BEL"}])
        seminar = open_seminar(register)
        give_codes(register, seminar.event, random)
        return seminar

    clock = Clock()
    seminar = office.ask(prepare)
    page = SeminarsPage(office.session, replace(tools(), now=clock.now))
    office.qtbot.addWidget(page)
    page.resize(1280, 900)
    page.show()
    office.qtbot.waitActive(page)
    return DeskWindow(office, page, seminar, clock)
