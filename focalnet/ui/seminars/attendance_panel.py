"""Who attended which sitting: marked by key and range, from arrivals, sheets and tables."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QPushButton, QVBoxLayout

from focalnet.domain.participation import PRESENCE
from focalnet.services.attendance import Cell, Grid, Mark
from focalnet.services.attendance_rows import (
    AttendanceReport,
    Keyed,
    attendance_table,
    has_merged,
    rows_of,
)
from focalnet.services.importing import file_bytes
from focalnet.services.tools import Tools
from focalnet.services.workbook import InBook
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.pieces import Saying, button, words
from focalnet.ui.lists import lines
from focalnet.ui.lists.panel import Panel
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.network.saving import ask_where
from focalnet.ui.network.table_saving import save_sheets
from focalnet.ui.seminars.attendance_grid import AttendanceGrid, TotalsRow
from focalnet.ui.seminars.attendance_words import (
    LETTERS,
    keyed_words,
    refused_words,
    sitting_words,
)
from focalnet.ui.seminars.attendance_work import AttendanceWork
from focalnet.ui.seminars.part_form import PartForm
from focalnet.ui.seminars.proposal_bar import ProposalBar
from focalnet.ui.session import Session
from focalnet.ui.words import choice_word

SHARES = (6, 40, 34)
COMBO_LETTERS, CODES_LETTERS, GRID_LINES = 16, 26, 12


class AttendancePanel(Panel):
    """Shows the grid of an event with its totals, and every way to fill it."""

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__(session)
        self._tools = tools
        self.found: Grid | None = None
        self.work = AttendanceWork(session, self)
        self.summary = words("", "muted")
        self.grid = AttendanceGrid()
        self.totals = TotalsRow(self.grid)
        self.part = PartForm(self.grid)
        self.proposal = ProposalBar()
        self.sheet, self.codes = QuietCombo(), QLineEdit()
        self.misread = Saying("warn")
        self.refused = PlainTable(
            (self.tr("Row"), self.tr("What it says"), self.tr("Why it was refused")), SHARES
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.sheet.setAccessibleName(self.tr("Sign-in sheet of"))
        self.sheet.setSizeAdjustPolicy(
            QuietCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.sheet.setMinimumContentsLength(COMBO_LETTERS)
        self.codes.setPlaceholderText(self.tr("Codes of the signed sheet: B07-3 B08-1"))
        self.codes.setAccessibleName(self.tr("Codes of the lines that are signed"))
        letter = self.codes.fontMetrics().averageCharWidth()
        self.codes.setMinimumWidth(letter * CODES_LETTERS)
        self.arrived_button = button(self.tr("All who arrived are present…"), self.start_proposal)
        self.table_button = QPushButton(self.tr("Table"))
        self.table_button.setMenu(self._table_menu())
        self.mark_buttons = {status: self._mark_button(status) for status in PRESENCE}
        clear = button(self.tr("Clear"), lambda: self.mark(""), "Delete")
        column = QVBoxLayout(self)
        column.addWidget(self.summary)
        column.addWidget(row_of(*self.mark_buttons.values(), clear))
        column.addWidget(row_of(self.arrived_button, self.sheet, self.codes, self.table_button))
        for part in (self.proposal, self.said, self.misread, self.refused):
            column.addWidget(part)
        column.addWidget(self.grid, 1)
        column.addWidget(self.totals)
        line = self.grid.verticalHeader().defaultSectionSize()
        self.grid.setMinimumHeight(line * GRID_LINES)
        self.refused.hide()
        self.setFocusProxy(self.grid)

    def _mark_button(self, status: str) -> QPushButton:
        """Return a button that is the legend of a mark too."""
        made = button(
            f"{LETTERS[status]}  {choice_word(status)}", self._marker(status), LETTERS[status]
        )
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made

    def _marker(self, status: str) -> Callable[[], None]:
        return self.start_part if status == "partial" else lambda: self.mark(status)

    def _table_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Take in a table…"), self.ask_table)
        menu.addAction(self.tr("Save as a table…"), self.ask_where)
        return menu

    def _connect(self) -> None:
        self.work.shown.connect(self._show)
        self.grid.marked.connect(self.mark)
        self.grid.part_asked.connect(self.start_part)
        self.grid.cycled.connect(self._cycle)
        self.part.wished.connect(self._mark_part)
        self.part.left.connect(self.grid.setFocus)
        self.proposal.asked.connect(self._propose)
        self.proposal.taken.connect(self._take_proposal)
        self.proposal.left.connect(self.grid.setFocus)
        self.codes.returnPressed.connect(self.key_codes)

    def clear(self) -> None:
        """Show no event."""
        super().clear()
        self.work.leave()
        self._show_grid(None)
        self.summary.clear()
        self.misread.clear()
        self.codes.clear()
        self.refused.hide()
        self.proposal.hide()
        self.part.hide()

    def read(self) -> None:
        """Read the grid, unless it is there and kept fresh already."""
        self.work.begin(self.record_id, self.refuse)

    def _show(self, grid: Grid) -> None:
        shape = [sitting.id for sitting in grid.sittings]
        if self.found is None or [sitting.id for sitting in self.found.sittings] != shape:
            self._show_sheets(grid)
        self._show_grid(grid)
        number = self.locale().toString
        said = self.tr("%1 of %2 came.")
        said = said.replace("%1", number(grid.came)).replace("%2", number(len(grid.rows)))
        hint = self.tr("Letters, or 1 to 5, mark; Space goes on; Shift and arrows choose several.")
        if not grid.sittings:
            hint = self.tr("There is no sitting yet: enter the programme first.")
        self.summary.setText(f"{said} {hint}")

    def _show_grid(self, grid: Grid | None) -> None:
        self.found = grid
        self.grid.marks.show_grid(grid, self._session.naming)
        self.totals.totals.show_grid(grid)
        filled = bool(grid and grid.sittings and grid.rows)
        for part in (self.arrived_button, self.codes, *self.mark_buttons.values()):
            part.setEnabled(filled)
        if filled and not self.grid.currentIndex().isValid():
            self.grid.setCurrentIndex(self.grid.marks.index(0, 0))

    def _show_sheets(self, grid: Grid) -> None:
        self.sheet.clear()
        self.sheet.addItem(self.tr("Sitting as on the sheet"), "")
        for sitting in grid.sittings:
            self.sheet.addItem(sitting_words(sitting), sitting.id)

    def mark(self, status: str) -> None:
        """Mark all that is selected, as one action."""
        places = self.grid.places()
        if places:
            self.part.hide()
            self.said.clear()
            self.work.mark(places, Mark(status), self.refuse)

    def _cycle(self) -> None:
        order = ("", *PRESENCE)
        now = self.grid.marks.cell(self.grid.currentIndex()).status
        self.mark(order[(order.index(now) + 1) % len(order)])

    def start_part(self) -> None:
        """Ask from when until when, at the current place."""
        index = self.grid.currentIndex()
        if self.found is None or not index.isValid():
            return
        self.grid.scrollTo(index)
        place = self.grid.visualRect(index)
        corner = self.grid.viewport().mapTo(self.grid, place.topLeft())
        place.moveTopLeft(corner)
        cell: Cell = self.grid.marks.cell(index)
        self.part.begin(place, self.found.sittings[index.column()], cell)

    def _mark_part(self, made: Mark) -> None:
        # Refused, it stays open; taken, the grid says so.
        self.work.mark(
            self.grid.places(), made, self.part.refuse, then=lambda _done: self.part.leave()
        )

    def start_proposal(self) -> None:
        """Propose that all who arrived were at the sitting of the current column."""
        sitting = self.grid.sitting()
        if self.found is not None and sitting:
            named = {item.id: sitting_words(item) for item in self.found.sittings}
            self.proposal.begin(sitting, named[sitting])

    def _propose(self) -> None:
        self.work.propose(
            self.proposal.sitting,
            self.proposal.show_proposal,
            self.refuse,
            absent=self.proposal.absent.isChecked(),
        )

    def _take_proposal(self) -> None:
        self.work.take(self.proposal.proposal, lambda _marked: self.proposal.leave(), self.refuse)

    def key_codes(self) -> None:
        """Mark those whose codes were keyed from the signed sheet as present."""
        line = self.codes.text().strip()
        if line:
            self.work.key(line, str(self.sheet.currentData() or ""), self._keyed, self.refuse)

    def _keyed(self, keyed: Keyed) -> None:
        self.say(self.tr("%n marked present.", "", keyed.marked))
        self.misread.setText(
            " · ".join(f"{row.text}: {keyed_words(row.trouble)}" for row in keyed.refused)
        )
        self.codes.setText(" ".join(row.text for row in keyed.refused))
        self.codes.selectAll()

    def ask_table(self) -> None:
        """Ask which table is taken in."""
        dialog = QFileDialog(self, self.tr("Choose a table of attendance"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("Tables (*.xlsx *.csv)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_table(Path(name)))
        dialog.open()

    def take_table(self, path: Path) -> None:
        """Take in the rows of a table, as one action; what is refused is shown."""
        books = self._tools.workbooks()

        def read(_report: object) -> InBook:
            return books.read(path.name, file_bytes(path))

        def take(book: InBook) -> None:
            self.work.take_rows(
                rows_of(book), lambda report: self._taken(report, book), self.refuse
            )

        self._session.beside(read, take, self.refuse, owner=self)

    def _taken(self, report: AttendanceReport, book: InBook) -> None:
        said = [self.tr("%n marked.", "", report.marked), self.tr("%n the same.", "", report.same)]
        if report.refused:
            said.append(self.tr("%n row(s) refused.", "", len(report.refused)))
        if has_merged(book):
            said.append(self.tr("Cells were merged; each row got what they say."))
        if book.hidden:
            unread = self.tr("Not read, because it is hidden: %1")
            said.append(unread.replace("%1", ", ".join(book.hidden)))
        self.say(" ".join(said))
        number = self.locale().toString
        self.refused.show_lines(
            [
                (
                    str(row.row),
                    (
                        lines.Cell(number(row.row)),
                        lines.Cell(row.text),
                        lines.Cell(refused_words(row.why), "bad"),
                    ),
                )
                for row in report.refused
            ]
        )
        self.refused.setVisible(bool(report.refused))

    def ask_where(self) -> None:
        """Ask where the table goes."""
        filters = [f"{self.tr('Table')} (*.csv)", f"{self.tr('Workbook')} (*.xlsx)"]
        ask_where(self, self.tr("Save as a table"), "attendance.csv", filters, self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the marks as rows that can be taken in again."""
        if self.found is not None:
            sheets = (attendance_table(self.found),)
            save_sheets(
                self._session, self._tools, sheets, path, self._saved, self.refuse, owner=self
            )

    def _saved(self, name: str) -> None:
        self.say(self.tr("Saved: %1").replace("%1", name))
