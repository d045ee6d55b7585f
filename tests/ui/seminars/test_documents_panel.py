"""Every document of an event is one key away, with the event chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from focalnet.services.documents import DOCUMENTS, PrintChoices
from focalnet.services.ports import Register
from focalnet.services.records import enter
from focalnet.ui.seminars.documents_panel import DocumentsPanel
from tests.ui.keyboard import press
from tests.ui.office import Office
from tests.ui.seminars.desk_window import DeskWindow, open_window


@pytest.fixture
def window(office: Office) -> DeskWindow:
    """Open the page."""
    return open_window(office)


@pytest.fixture
def panel(window: DeskWindow) -> DocumentsPanel:
    """Bring the tab up."""
    found = window.page.documents
    window.bring_up(found)
    window.wait(lambda: found.found)
    window.focus(found.table)
    return found


def go_to(panel: DocumentsPanel, name: str) -> None:
    panel.table.go_to(panel.table.lines.row_of(name))


def test_every_document_of_an_event_is_listed_with_a_sentence(panel: DocumentsPanel) -> None:
    lines = panel.table.lines
    listed = {lines.key_at(row) for row in range(lines.rowCount())}
    assert listed == {name for name, item in DOCUMENTS.items() if "event" in item.needs}
    assert all(lines.index(row, 1).data() for row in range(lines.rowCount()))


def test_enter_brings_the_document_with_the_event_chosen(
    window: DeskWindow, panel: DocumentsPanel
) -> None:
    go_to(panel, "badges")
    with window.office.qtbot.waitSignal(window.page.document_asked) as asked:
        press(Qt.Key.Key_Return)
    assert asked.args == [PrintChoices("badges", event=window.seminar.event)]


def test_a_sign_in_sheet_is_of_the_sitting_chosen(
    window: DeskWindow, panel: DocumentsPanel
) -> None:
    go_to(panel, "badges")
    assert not panel.sitting.isEnabled()
    go_to(panel, "sign-in")
    assert panel.sitting.isEnabled()
    sitting = window.seminar.sittings[1]
    panel.sitting.setCurrentIndex(panel.sitting.findData(sitting))
    with window.office.qtbot.waitSignal(panel.asked) as asked:
        panel.look_button.click()
    assert asked.args == [PrintChoices("sign-in", event=window.seminar.event, sitting=sitting)]


def test_the_register_of_certificates_is_shown(window: DeskWindow, panel: DocumentsPanel) -> None:
    assert not panel.given.isVisible()
    given = {
        "event": window.seminar.event,
        "participation": window.seminar.ids["awa"],
        "number": "S6/2019/001",
        "kind": "attendance",
        "issued": "2019-01-24",
    }
    gone = {**given, "participation": window.seminar.ids["juma"], "number": "S6/2019/002"}
    gone["withdrawn"] = "2019-02-01"
    session = window.office.session
    session.do(lambda register: enter(register, "certificate", [gone, given])[0], said="")
    window.wait(lambda: panel.given.lines.rowCount() == 2)
    index = panel.given.lines.index
    rows = [[str(index(row, column).data()) for column in range(5)] for row in range(2)]
    assert rows[0] == ["S6/2019/001", "Awa DIOP", "Senegal", "Attendance", "24 Jan 2019"]
    assert rows[1][4] == "withdrawn 1 Feb 2019"


def test_badges_without_a_code_are_counted_and_get_one(
    window: DeskWindow, panel: DocumentsPanel
) -> None:
    assert not panel.codes_button.isVisible()

    def other(register: Register) -> str:
        told = {"kind": "seminar", "title": "Without a key"}
        _, [event] = enter(register, "event", [told])
        enter(register, "participation", [{"event": event, "person": window.office.awa}])
        return event

    event = window.ask(other)
    window.page.show_record(event)
    window.wait(panel.codes_button.isVisible)
    assert "1 badge" in panel.uncoded.text()
    panel.codes_button.click()
    window.wait(lambda: not panel.codes_button.isVisible())


def test_the_calendar_file_is_written(
    window: DeskWindow, panel: DocumentsPanel, tmp_path: Path
) -> None:
    path = tmp_path / "event.ics"
    panel.save_calendar(path)
    window.wait(lambda: "event.ics" in panel.said.text())
    assert path.read_bytes().startswith(b"BEGIN:VCALENDAR")
