"""The purge of registration files is shown first, meant in place, and keeps the counts."""

from __future__ import annotations

from PySide6.QtCore import Qt

from focalnet.ui.seminars.registration_panel import RegistrationPanel
from tests.ui.keyboard import press
from tests.ui.office import Office
from tests.ui.seminars.seminar_window import PEOPLE, open_window, register


def files_said(panel: RegistrationPanel) -> list[str]:
    lines = panel.table.lines
    return [str(lines.index(row, 4).data()) for row in range(lines.rowCount())]


def test_before_its_day_a_purge_is_shown_and_cannot_be_meant(office: Office) -> None:
    window = open_window(office)
    register(window, *PEOPLE)
    filled = window.page.registration
    window.bring_up(filled)
    window.wait(lambda: filled.table.lines.rowCount() == 2)
    filled.start_purge()
    window.wait(filled.purge_form.isVisible)
    assert "It is not time yet" in filled.purge_form.about.text()
    assert not filled.purge_form.meant.isEnabled()
    assert not filled.purge_form.erase.isEnabled()
    press(Qt.Key.Key_Escape)
    assert filled.table.isVisible()


def test_a_purge_is_shown_first_meant_in_place_and_keeps_the_counts(office: Office) -> None:
    window = open_window(office, purge="2026-11-01")
    register(window, *PEOPLE)
    panel = window.page.registration
    window.bring_up(panel)
    window.wait(lambda: panel.table.lines.rowCount() == 2)
    panel.start_purge()
    form = panel.purge_form
    window.wait(form.isVisible)
    assert not panel.table.isVisible()
    erased = {
        str(form.table.lines.index(row, 0).data()): str(form.table.lines.index(row, 2).data())
        for row in range(form.table.lines.rowCount())
    }
    assert erased["Otto EXAMPLE"] == "Number of the passport"
    assert "Female 1" in form.kept.text()
    assert not form.erase.isEnabled()
    window.focus(form.meant)
    press(Qt.Key.Key_Space)
    form.erase.click()
    window.wait(lambda: window.ask(lambda office: office.files()) == [])
    window.wait(lambda: files_said(panel) == ["none", "none"])
    assert "The counts were kept" in panel.said.text()
    assert len(window.ask(lambda office: office.participants())) == 2
