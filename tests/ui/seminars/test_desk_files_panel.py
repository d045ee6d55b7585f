"""Desks exchange files in the window: written with a code, taken in with a report."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from focalnet.interchange.desk_seal import DeskSeal
from focalnet.services.checking_in import arrival_of
from focalnet.services.desk_files import desk_code
from focalnet.services.desks import export_desk, import_desk
from focalnet.services.events import the_event
from focalnet.services.ports import Register
from focalnet.services.records import add_records
from focalnet.services.setting import set_fields
from focalnet.ui.seminars.desk_files_panel import DeskFilesPanel
from tests.services.seminar_desk import NOW, random
from tests.ui.keyboard import press, write
from tests.ui.office import Office
from tests.ui.seminars.desk_window import DeskWindow, open_window


@pytest.fixture
def window(office: Office) -> DeskWindow:
    """Open the page."""
    return open_window(office)


@pytest.fixture
def files(window: DeskWindow) -> DeskFilesPanel:
    """Bring the tab up."""
    panel = window.page.check_in
    window.bring_up(panel)
    window.wait(lambda: panel.work.view)
    return panel.files


def see(window: DeskWindow, at: str, name: str) -> None:
    def work(register: Register) -> None:
        fact = arrival_of(register, window.seminar.event, window.seminar.ids["awa"], at, name)
        add_records(register, [fact], action="event.checkin")

    window.ask(work)


def handed_over(window: DeskWindow, path: Path) -> None:
    """Write what the desks have seen up to now."""

    def work(register: Register) -> None:
        made = export_desk(register, window.seminar.event, seal=DeskSeal(), random=random, now=NOW)
        path.write_bytes(made.data)

    window.ask(work)


def test_the_file_is_written_and_the_code_shown_once(
    window: DeskWindow, files: DeskFilesPanel, tmp_path: Path
) -> None:
    see(window, "2019-01-21T09:10+01:00", "1")
    path = tmp_path / "one.desk"
    files.export_to(path)
    window.wait(files.code.isVisible)
    event = window.ask(lambda register: the_event(register, window.seminar.event))
    assert files.code.text() == desk_code(event.desk_key)
    assert "1 arrival" in files.said.text()
    report = window.ask(
        lambda register: import_desk(
            register, window.seminar.event, path.read_bytes(), seal=DeskSeal()
        )
    )
    assert report.known == 1
    files.show_event(window.seminar.event)
    assert files.code.text() == ""


def test_a_double_arrival_is_reported_with_both_times(
    window: DeskWindow, files: DeskFilesPanel, tmp_path: Path
) -> None:
    path = tmp_path / "two.desk"
    see(window, "2019-01-21T09:12+01:00", "2")
    handed_over(window, path)
    see(window, "2019-01-21T09:10+01:00", "1")
    files.take_in(path)
    window.wait(lambda: files.report)
    index = files.table.lines.index
    row = [str(index(0, column).data()) for column in range(3)]
    assert row == ["Seen more than once", "Awa DIOP, Senegal", "09:10, desk 1 · 09:12, desk 2"]
    assert "1 known already" in files.said.text()


def test_a_file_that_was_cut_off_changes_nothing_and_says_what_to_do(
    window: DeskWindow, files: DeskFilesPanel, tmp_path: Path
) -> None:
    path = tmp_path / "cut.desk"
    handed_over(window, path)
    path.write_bytes(path.read_bytes()[:-20])
    files.take_in(path)
    window.wait(lambda: "Copy it again" in files.said.text())
    assert files.report is None


def test_a_code_is_asked_for_where_the_key_is_another(
    window: DeskWindow, files: DeskFilesPanel, tmp_path: Path
) -> None:
    path, key = tmp_path / "other.desk", window.seminar.event
    handed_over(window, path)
    code = desk_code(window.ask(lambda register: the_event(register, key)).desk_key)
    window.ask(lambda register: set_fields(register, key, {"desk_key": "ab" * 32}))
    files.take_in(path)
    window.wait(files.code_line.hasFocus)
    write(code)
    press(Qt.Key.Key_Return)
    window.wait(lambda: files.report)
    assert not files.code_line.isVisible()


def test_a_laptop_that_takes_its_first_file_shows_the_report_on_the_event(
    window: DeskWindow, files: DeskFilesPanel, tmp_path: Path
) -> None:
    path, panel = tmp_path / "first.desk", window.page.check_in
    handed_over(window, path)
    panel.show_record("")
    window.office.session.show_asked.connect(window.page.check_in.show_record)
    files.take_in(path)
    window.wait(lambda: panel.record_id == window.seminar.event)
    window.wait(lambda: files.report)
    assert files.report is not None
    assert files.said.text()
