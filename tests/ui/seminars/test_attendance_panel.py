"""Attendance is marked by key, by range, from arrivals, from a keyed sheet and from a table."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QImage, QPainter

from focalnet.domain.row_codes import keyed_codes
from focalnet.services.attendance import attendance_grid
from focalnet.services.checking_in import check_in
from focalnet.services.desk_list import DeskList
from focalnet.services.ports import Register
from focalnet.services.sign_in import row_codes
from focalnet.ui.seminars.attendance_panel import AttendancePanel
from tests.services.seminar_desk import AT
from tests.ui.keyboard import focused, press, write
from tests.ui.office import Office
from tests.ui.seminars.desk_window import DeskWindow, open_window

SHIFT = Qt.KeyboardModifier.ShiftModifier
NAMES = ["Awa DIOP", "Élodie MARTIN", "Juma OTIENO", "Mohamed BEN ALI", "Mohamed BEN ALI"]


@pytest.fixture
def window(office: Office) -> DeskWindow:
    """Open the page."""
    return open_window(office)


@pytest.fixture
def panel(window: DeskWindow) -> AttendancePanel:
    """Bring the grid up, the cursor in its first place."""
    found = window.page.attendance
    window.bring_up(found)
    window.wait(lambda: found.found)
    window.focus(found.grid)
    return found


def letters(panel: AttendancePanel) -> list[str]:
    """Return the marks as they stand, a line for each participant."""
    marks = panel.grid.marks
    return [
        "".join(str(marks.index(row, column).data()) for column in range(marks.columnCount()))
        for row in range(marks.rowCount())
    ]


def wait_for(window: DeskWindow, panel: AttendancePanel, first: str) -> None:
    """Wait until the first line says this."""
    window.wait(lambda: letters(panel)[0] == first)


def last_number(window: DeskWindow) -> int:
    """Return the number of the last action that can be undone."""

    def look(register: Register) -> int:
        last = register.last_undoable()
        return last.number if last else 0

    found: int = window.ask(look)
    return found


def totals(panel: AttendancePanel) -> list[str]:
    """Return how many attended each sitting, as it stands under the grid."""
    shown = panel.totals.totals
    return [str(shown.index(0, column).data()) for column in range(shown.columnCount())]


def stored(window: DeskWindow) -> list[str]:
    def look(register: Register) -> list[str]:
        grid = attendance_grid(register, window.seminar.event)
        return [" ".join(cell.status for cell in row.cells).strip() for row in grid.rows]

    found: list[str] = window.ask(look)
    return found


def test_letters_mark_one_place_and_the_totals_follow(
    window: DeskWindow, panel: AttendancePanel
) -> None:
    names = [str(panel.grid.marks.headerData(row, Qt.Orientation.Vertical)) for row in range(5)]
    assert [name.split(" · ")[0] for name in names] == NAMES
    for key, letter, attended in (
        (Qt.Key.Key_P, "P", "1"),
        (Qt.Key.Key_R, "R", "1"),
        (Qt.Key.Key_A, "A", "0"),
        (Qt.Key.Key_E, "E", "0"),
        (Qt.Key.Key_1, "P", "1"),
        (Qt.Key.Key_Delete, "·", "0"),
    ):
        press(key)
        wait_for(window, panel, f"{letter}··")
        assert totals(panel)[0] == attended
    assert focused() is panel.grid


def test_space_goes_through_the_marks(window: DeskWindow, panel: AttendancePanel) -> None:
    for letter in "PTRAE·":
        press(Qt.Key.Key_Space)
        wait_for(window, panel, f"{letter}··")


def test_a_range_is_one_action_and_undone_as_one(
    window: DeskWindow, panel: AttendancePanel
) -> None:
    before = last_number(window)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        press(key, SHIFT)
    press(Qt.Key.Key_P)
    window.wait(lambda: letters(panel) == ["PP·"] * 3 + ["···"] * 2)
    assert totals(panel) == ["3", "3", "0"]
    assert last_number(window) == before + 1
    window.office.session.undo()
    window.wait(lambda: letters(panel) == ["···"] * 5)
    assert len(panel.grid.places()) == 6


def test_a_part_asks_from_and_until_in_place(window: DeskWindow, panel: AttendancePanel) -> None:
    press(Qt.Key.Key_T)
    assert focused() is panel.part.begin_line
    assert panel.part.begin_line.placeholderText() == "09:00"
    write("09:30")
    press(Qt.Key.Key_Tab)
    write("10:15")
    press(Qt.Key.Key_Return)
    window.wait(lambda: letters(panel)[0] == "T··")
    window.wait(panel.grid.hasFocus)
    said = panel.grid.marks.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Awa DIOP · Senegal. Opening")
    assert said.endswith("Present in part, 09:30–10:15")


def test_a_part_outside_the_sitting_is_refused_with_the_times_kept(
    window: DeskWindow, panel: AttendancePanel
) -> None:
    press(Qt.Key.Key_T)
    write("11:45")
    press(Qt.Key.Key_Return)
    window.wait(panel.part.problem.isVisible)
    assert panel.part.begin_line.text() == "11:45"
    press(Qt.Key.Key_Escape)
    assert not panel.part.isVisible()
    assert stored(window) == [""] * 5


def test_all_who_arrived_are_proposed_first_and_marked_then(
    window: DeskWindow, panel: AttendancePanel
) -> None:
    def arrive(register: Register) -> None:
        desk = DeskList(register, window.seminar.event)
        for key in ("awa", "juma"):
            check_in(register, desk, window.seminar.ids[key], at=AT)

    window.ask(arrive)
    panel.work.leave()
    panel.read()
    window.settle()
    panel.arrived_button.click()
    window.wait(lambda: "2 who arrived" in panel.proposal.told.text())
    panel.proposal.absent.click()
    window.wait(lambda: "3 would be marked absent" in panel.proposal.told.text())
    assert letters(panel) == ["···"] * 5
    window.wait(panel.proposal.take_button.hasFocus)
    press(Qt.Key.Key_Return)
    window.wait(lambda: letters(panel) == ["P··", "A··", "P··", "A··", "A··"])
    assert not panel.proposal.isVisible()


def test_codes_of_the_signed_sheet_are_keyed_and_misread_ones_told(
    window: DeskWindow, panel: AttendancePanel
) -> None:
    sitting, people = window.seminar.sittings[1], list(window.seminar.ids.values())
    codes = window.ask(lambda register: row_codes(register, window.seminar.event, sitting, people))
    awa, juma = codes[window.seminar.ids["awa"]], codes[window.seminar.ids["juma"]]
    wrong = next(
        f"{juma[:-1]}{digit}"
        for digit in range(10)
        if keyed_codes(f"{juma[:-1]}{digit}")[0].code is None
    )
    panel.codes.setFocus()
    write(f"{awa} {wrong}")
    press(Qt.Key.Key_Return)
    window.wait(lambda: letters(panel)[0] == "·P·")
    assert "1 marked present." in panel.said.text()
    assert wrong in panel.misread.text()
    assert "not read well" in panel.misread.text()
    assert panel.codes.text() == wrong


def test_a_table_goes_out_and_comes_in_again(
    window: DeskWindow, panel: AttendancePanel, tmp_path: Path
) -> None:
    press(Qt.Key.Key_P)
    window.wait(lambda: letters(panel)[0] == "P··")
    path = tmp_path / "attendance.csv"
    panel.save_to(path)
    window.wait(path.exists)
    text = path.read_text("utf-8-sig")
    path.write_text(text.replace('"present"', '"remote"') + "nobody,,,,1,,present,,\n", "utf-8")
    panel.take_table(path)
    window.wait(lambda: letters(panel)[0] == "R··")
    window.wait(panel.refused.isVisible)
    assert "1 marked." in panel.said.text()
    assert "1 row" in panel.said.text()
    assert "Nobody who takes part" in str(panel.refused.lines.index(0, 2).data())


def test_a_hidden_sheet_is_told_and_not_read(
    window: DeskWindow, panel: AttendancePanel, tmp_path: Path
) -> None:
    path = tmp_path / "odd.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name, who in (("Marks", "Awa Diop"), ("Hidden", "Juma Otieno")):
            page = book.add_worksheet(name)
            page.write_row(0, 0, ["Person", "Sitting", "Status"])
            page.write_row(1, 0, [who, "Opening", "present"])
        page.hide()
    panel.take_table(path)
    wait_for(window, panel, "P··")
    window.wait(lambda: "Not read, because it is hidden: Hidden" in panel.said.text())
    assert letters(panel)[2] == "···"


def test_what_another_page_changes_shows_at_once(
    window: DeskWindow, panel: AttendancePanel
) -> None:
    panel.grid.setCurrentIndex(panel.grid.marks.index(2, 1))
    session, seminar = window.office.session, window.seminar

    def come(register: Register) -> object:
        desk = DeskList(register, seminar.event)
        return check_in(register, desk, seminar.ids["awa"], at=AT).done

    session.do(come, said="")  # type: ignore[arg-type]
    window.wait(lambda: panel.grid.marks.came(0))
    assert panel.summary.text().startswith("1 of 5 came")
    assert panel.grid.sitting() == seminar.sittings[1]


def test_only_what_is_seen_is_painted(window: DeskWindow, panel: AttendancePanel) -> None:
    painted: list[tuple[int, int]] = []
    painter = panel.grid.itemDelegate()
    draw = painter.paint

    def count(drawing: QPainter, option: object, index: object) -> None:
        painted.append((index.row(), index.column()))  # type: ignore[attr-defined]
        draw(drawing, option, index)  # type: ignore[arg-type]

    painter.paint = count  # type: ignore[method-assign]
    panel.grid.setMinimumHeight(0)
    panel.grid.setFixedHeight(panel.grid.horizontalHeader().height() + 80)
    image = QImage(panel.grid.size(), QImage.Format.Format_RGB32)
    panel.grid.render(image)
    assert 0 < len({row for row, _ in painted}) < 5


def test_selecting_by_range_survives_a_mark(window: DeskWindow, panel: AttendancePanel) -> None:
    flags = QItemSelectionModel.SelectionFlag.Select
    for row in (1, 3):
        panel.grid.selectionModel().select(panel.grid.marks.index(row, 0), flags)
    press(Qt.Key.Key_E)
    window.wait(lambda: [line[0] for line in letters(panel)] == ["E", "E", "·", "E", "·"])
    assert len(panel.grid.places()) == 3
