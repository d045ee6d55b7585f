"""The page of the seminars in a window, on a real register with an event that invites."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from focalnet.services.registration_rows import plain_rows
from focalnet.services.registrations import plan_registrations, register_people
from focalnet.ui.lists.panel import Panel
from focalnet.ui.seminars.seminars_page import SeminarsPage
from tests.services.inviting_office import TODAY, SeminarOffice, open_seminar
from tests.ui.office import Office, tools

PEOPLE: tuple[dict[str, Any], ...] = (
    {"names": ["Bintou SARR"], "state": "SEN", "gender": "female", "interpretation": "fr"},
    {"names": ["Otto EXAMPLE"], "state": "KEN", "passport": "ZQ0000042"},
)


@dataclass(frozen=True, slots=True)
class SeminarWindow:
    """The page, the session behind it, and the ids of what stands in the register."""

    office: Office
    page: SeminarsPage
    seminar: SeminarOffice

    @property
    def event(self) -> str:
        """The id of the event."""
        return self.seminar.event

    def ask(self, work: Callable[[SeminarOffice], Any]) -> Any:
        """Return what the register answers, on its own thread."""
        return self.office.ask(lambda _register: work(self.seminar))

    def wait(self, holds: Callable[[], object]) -> None:
        """Wait until something holds."""
        self.office.qtbot.waitUntil(lambda: bool(holds()))

    def bring_up(self, panel: Panel) -> None:
        """Bring a tab up on the event."""
        self.page.show_record(self.event)
        self.wait(lambda: panel.record_id == self.event)
        self.page.show_panel(panel)
        self.settle()

    def settle(self) -> None:
        """Let what was asked of the register be answered."""
        self.office.ask(lambda register: register.office)

    def refresh(self, panel: Any) -> None:
        """Read a tab anew after the register was changed behind the window's back."""
        panel.read()
        self.settle()

    def focus(self, widget: QWidget) -> None:
        """Put the cursor somewhere."""
        widget.setFocus()
        self.wait(widget.hasFocus)


def open_window(office: Office, **event: Any) -> SeminarWindow:
    """Enter the event and open the page of the seminars."""
    seminar = office.ask(lambda register: open_seminar(register, **event))
    page = SeminarsPage(office.session, tools())
    office.qtbot.addWidget(page)
    page.resize(1280, 900)
    page.show()
    office.qtbot.waitActive(page)
    return SeminarWindow(office, page, seminar)


def register(window: SeminarWindow, *people: dict[str, Any]) -> None:
    """Register people behind the window's back."""

    def work(office: SeminarOffice) -> None:
        rows = [plain_rows(people)]
        plan = plan_registrations(office.register, office.event, rows, today=TODAY)
        register_people(office.register, plan)

    window.ask(work)
