"""The hall of a seminar: the officer's window on a real register, with a clock to put forward."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from focalnet.services.ports import Register
from focalnet.ui.forms.record_form import RecordForm
from focalnet.ui.frame.workspace_page import WorkspacePage
from focalnet.ui.keeping import Keeper
from focalnet.ui.lists.panel import Panel
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.printing.print_page import PrintPage
from focalnet.ui.seminars.check_in_desk import CheckInDesk
from focalnet.ui.seminars.seminars_page import SeminarsPage
from focalnet.ui.session import Session
from tests.ui.keyboard import CONTROL, focused, press, write
from tests.ui.office import Office, tools


class Clock:
    """A clock that a journey puts forward."""

    def __init__(self, day: str) -> None:
        self.turn_to(day)

    def turn_to(self, day: str, hour: str = "08:00") -> None:
        """Make it a day and an hour, of Greenwich."""
        self.shown = datetime.fromisoformat(f"{day}T{hour}").replace(tzinfo=UTC)

    def now(self) -> datetime:
        """Return the time."""
        return self.shown

    def today(self) -> date:
        """Return the day."""
        return self.shown.date()


@dataclass(frozen=True, slots=True)
class Hall:
    """The open workspace at the page of the seminars."""

    office: Office
    page: WorkspacePage
    clock: Clock

    @property
    def session(self) -> Session:
        """The session behind the window."""
        return self.office.session

    @property
    def seminars(self) -> SeminarsPage:
        """The page of the seminars, on screen."""
        self.page.sidebar.show_page("event")
        page = self.page.pages.currentWidget()
        assert isinstance(page, SeminarsPage)
        return page

    def ask(self, work: Callable[[Register], Any]) -> Any:
        """Return what the register answers, on its own thread."""
        return self.office.ask(work)

    def do(self, work: Callable[[Register], Any]) -> None:
        """Change the register as another page would; the window is told."""
        with self.office.qtbot.waitSignal(self.session.changed):
            self.session.do(work, said="")

    def wait(self, holds: Callable[[], object]) -> None:
        """Wait until something holds."""
        self.office.qtbot.waitUntil(lambda: bool(holds()))

    def settle(self) -> None:
        """Let what was asked of the register be answered."""
        self.ask(lambda register: register.office)

    def focus(self, widget: QWidget) -> None:
        """Put the cursor somewhere."""
        widget.setFocus()
        self.wait(widget.hasFocus)

    def turn_to(self, day: str, hour: str = "08:00") -> None:
        """Let it become another day; every page looks anew."""
        self.clock.turn_to(day, hour)

    def come_forward(self) -> None:
        """Bring this window before the others: the keys go there."""
        self.page.activateWindow()
        self.office.qtbot.waitActive(self.page)

    def make_event(self, **filled: Any) -> str:
        """Enter an event on its form, as New on the page does; return its id."""
        page = self.seminars
        self.page.commands["new"].trigger()
        self.wait(lambda: page.card.is_editing)
        form = page.card.form
        assert isinstance(form, RecordForm)
        self.wait(lambda: form.lookups.states)
        form.fields.show_content(filled)
        form.save_button.setFocus()
        with self.office.qtbot.waitSignal(page.card.saved) as told:
            press(Qt.Key.Key_S, CONTROL)
        assert told.args is not None
        return str(told.args[0])

    def bring_up(self, panel: Panel, event: str) -> None:
        """Bring a tab up on an event, read anew."""
        page = self.seminars
        page.show_record(event)
        self.wait(lambda: panel.record_id == event)
        page.show_panel(panel)
        panel.read()
        self.settle()

    def open_desk(self, event: str, name: str) -> CheckInDesk:
        """Open the desk of an event over the window, under a name."""
        self.come_forward()
        panel = self.seminars.check_in
        self.bring_up(panel, event)
        self.wait(lambda: panel.work.view)
        panel.desk_name.setText(name)
        panel.open_desk()
        desk = panel.desk
        assert desk is not None
        self.wait(desk.field.hasFocus)
        return desk

    def scan(self, desk: CheckInDesk, typed: str, answer: str) -> None:
        """Scan a badge, or type a name that is told at once, and wait for the answer."""
        QTest.keyClicks(focused(), typed)
        press(Qt.Key.Key_Return)
        self.wait(lambda: desk.board.answer.text == answer)

    def look_up(self, desk: CheckInDesk, typed: str) -> None:
        """Type and wait for who may be meant."""
        write(typed)
        self.wait(lambda: desk._looked_for == desk.field.text())  # noqa: SLF001

    def print_document(self, event: str, name: str, path: Path) -> bytes:
        """Look at a document of an event, save it, and return its file."""
        panel = self.seminars.documents
        self.bring_up(panel, event)
        self.wait(lambda: panel.found)
        panel.table.go_to(panel.table.lines.row_of(name))
        panel.look()
        self.wait(lambda: self.page.pages.key == "print")
        page = self.page.pages.currentWidget()
        assert isinstance(page, PrintPage)

        def is_made() -> bool:
            if page.made is None:
                return False
            found = page.made.document.choices
            return (found.document, found.event) == (name, event)

        self.wait(lambda: is_made() and page.save_button.isEnabled())
        with self.office.qtbot.waitSignal(page.over.saved):
            page.save_to(path)
        if page.over.note.code.text():
            page.over.note.done.click()
        assert page.made is not None
        return page.made.data

    def close(self) -> None:
        """Lock the workspace: every file is closed."""
        with self.office.qtbot.waitSignal(self.session.closed):
            self.session.close()


def column(table: PlainTable, number: int) -> list[str]:
    """Return what the lines of a table say in a column."""
    lines = table.lines
    return [str(lines.index(row, number).data()) for row in range(lines.rowCount())]


def sit_down(office: Office, folder: Path, clock: Clock) -> Hall:
    """Open the window on a workspace that was opened."""
    office.session.today = clock.today
    by_clock = replace(tools(), today=clock.today, now=clock.now)
    page = WorkspacePage(office.session, by_clock, Keeper(folder / "settings.json"))
    office.qtbot.addWidget(page)
    page.resize(1280, 900)
    page.show()
    office.qtbot.waitActive(page)
    return Hall(office, page, clock)
