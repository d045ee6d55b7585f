"""The page of the matrix: what is covered on a day, and where nobody is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from focalnet.domain.dates import first_day
from focalnet.domain.errors import FocalnetError
from focalnet.domain.records import REGIONS
from focalnet.domain.schema import FieldRule
from focalnet.services.coverage import FINANCIAL, Coverage, coverage
from focalnet.services.coverage_page import coverage_paper, coverage_sheets
from focalnet.services.paper import Paper
from focalnet.services.tools import Tools
from focalnet.services.words import LANGUAGES
from focalnet.ui.coverage.matrix import Matrix, Row, long_words
from focalnet.ui.coverage.painting import MatrixView
from focalnet.ui.coverage.seat_panel import SeatPanel, Seats
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.pieces import button, words
from focalnet.ui.forms.text_editors import DateEditor
from focalnet.ui.network.saving import ask_where
from focalnet.ui.network.table_saving import save_sheets
from focalnet.ui.session import Session
from focalnet.ui.words import choice_word, explain, window_language

PAUSE_MS = 60
SHARES = (40, 11)
LARGE = 24  # of text so high, four fields need all the room there is
DAY_EMS = 7
WORKBOOK, TABLE = "*.xlsx", "*.csv"


def page_language() -> str:
    """Return the language of pages that the window speaks now, or English."""
    language = window_language()
    return language if language in LANGUAGES else "en"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was chosen: the day, a regional group, and the theme whose gaps are looked for."""

    day: str
    region: str
    gap: str


class CoveragePage(QWidget):
    """Shows the matrix State by theme or kind; a cell opens the seat.

    ``new_asked`` brings what a new designation begins with, ``print_asked`` a
    document to look at and print.
    """

    new_asked = Signal(object)
    print_asked = Signal(object)
    shown = Signal()

    def __init__(self, session: Session, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tools = tools
        self._stale = True
        self.found: Coverage | None = None
        self.matrix = Matrix(self)
        self.view = MatrixView(self.matrix, self)
        self.panel = SeatPanel(session)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._make_choices()
        self._lay_out()
        self._connect()

    def _make_choices(self) -> None:
        self.by = self._list(
            [("themes", self.tr("States by theme")), ("kinds", self.tr("States by kind"))]
        )
        self.region = self._list(
            [("", self.tr("All groups"))] + [(code, choice_word(code)) for code in REGIONS]
        )
        self.gap = self._list([("", self.tr("Everybody"))])
        for code, name in self._session.naming.themes.items():
            self.gap.addItem(self.tr("Nobody for: %1").replace("%1", name), code)
        self.as_at = DateEditor(FieldRule("as_at", "As at", "date"))
        self.as_at.entitle(self.tr("As at"))
        self.as_at.show_content(self._session.today().isoformat())
        self.by.setAccessibleName(self.tr("Columns"))
        self.region.setAccessibleName(self.tr("Regional group"))
        self.gap.setAccessibleName(self.tr("Lines"))

    def _list(self, choices: list[tuple[str, str]]) -> QuietCombo:
        combo = QuietCombo()
        combo.setSizeAdjustPolicy(QuietCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(10 if combo.fontMetrics().height() > LARGE else 12)
        for code, name in choices:
            combo.addItem(name, code)
        combo.activated.connect(self.read)
        return combo

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(words(self.tr("Coverage"), "title"))
        head.addStretch(1)
        head.addWidget(button(self.tr("Print…"), self._ask_print))
        head.addWidget(button(self.tr("Save as a table…"), self.ask_where))
        bar = QHBoxLayout()
        for part, share in ((self.by, 2), (self.region, 2), (self.gap, 3)):
            bar.addWidget(part, share)
        bar.addWidget(QLabel(self.tr("As at")))
        bar.addWidget(self.as_at, 1)
        self.says = words("", "muted")
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.panel)
        self.splitter.setChildrenCollapsible(False)
        em = self.fontMetrics().height()
        self.panel.setMinimumWidth(max(em * SHARES[1], self.panel.new.sizeHint().width() + em))
        self.as_at.setMinimumWidth(em * DAY_EMS)
        self.splitter.setSizes([em * part for part in SHARES])
        self.splitter.setStretchFactor(0, 1)
        whole = QVBoxLayout(self)
        whole.addLayout(head)
        whole.addLayout(bar)
        whole.addWidget(self.says)
        whole.addWidget(self.splitter, 1)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.as_at.line.editingFinished.connect(self.read)
        self.view.chosen.connect(self._open)
        self.view.selectionModel().currentChanged.connect(lambda _new: self._pause.start())
        self._pause.timeout.connect(self._show_cell)
        self.panel.new_asked.connect(self.new_asked)
        self._session.changed.connect(self._grow_stale)

    def showEvent(self, event: object) -> None:
        """Read the matrix when the page comes up, if anything changed since."""
        super().showEvent(event)  # type: ignore[arg-type]
        if self._stale:
            self.read()

    def _grow_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self.read()

    def wanted(self) -> Wanted | None:
        """Return what is chosen; None while the date is no date."""
        if self.as_at.check() is not None:
            return None
        day = str(self.as_at.content()) or self._session.today().isoformat()
        return Wanted(day, str(self.region.currentData()), str(self.gap.currentData()))

    def read(self) -> None:
        """Read the matrix as chosen."""
        wanted = self.wanted()
        if wanted is None or not self._session.is_open:
            return
        self._stale = False
        language = page_language()
        self._session.ask(
            lambda register: coverage(
                register, first_day(wanted.day), region=wanted.region, language=language
            ),
            lambda found: self._show(found, wanted),
            self._refused,
            owner=self,
        )

    def _show(self, found: Coverage, wanted: Wanted) -> None:
        if wanted != self.wanted():
            return
        self.found = found
        by = "themes" if wanted.gap else str(self.by.currentData())
        self.by.setEnabled(not wanted.gap)
        before = self.view.currentIndex()
        row, column = max(before.row(), 0), max(before.column(), 0)
        another = wanted.gap != self.matrix.gap
        self.matrix.show(found, by, wanted.gap)
        self._say(found, wanted.gap)
        if another:
            states = (place for place, line in enumerate(self.matrix.rows) if line.state)
            row, column = next(states, 0), max(self.matrix.place_of(wanted.gap), 0)
        self.view.setCurrentIndex(self.matrix.index(min(row, self.matrix.rowCount() - 1), column))
        self.shown.emit()

    def _say(self, found: Coverage, gap: str) -> None:
        if gap:
            gaps = found.gaps(gap)
            empty = sum(item.vacant for item in gaps)
            said = self.tr(
                "%1 of %2 Parties have nobody for %3: %4 seats are vacant, %5 were never named."
            )
            parts = (
                len(gaps),
                found.parties,
                self._session.naming.theme(gap),
                empty,
                len(gaps) - empty,
            )
            for place, part in enumerate(parts, start=1):
                said = said.replace(f"%{place}", str(part))
        else:
            said = self.tr(
                "A number is how many are in office; “vacant” is an empty seat, “none” a Party "
                "that named nobody. Enter opens the seat."
            )
        self.says.setText(said)

    def show_gaps(self, theme: str = FINANCIAL) -> None:
        """Show the Parties that have nobody for a theme."""
        self.gap.setCurrentIndex(max(self.gap.findData(theme), 0))
        self.read()

    def _seats(self) -> Seats | None:
        index = self.view.currentIndex()
        if not index.isValid():
            return None
        row = self.matrix.rows[index.row()]
        if row.is_total and not row.region:
            return None
        return self._seats_of(row, index.column())

    def _seats_of(self, row: Row, column: int) -> Seats:
        heading = self.matrix.columns[column]
        themes = self.matrix.by == "themes"
        return Seats(
            title=f"{row.name} · {heading.name}",
            says=long_words(row, column),
            state=row.state,
            region=row.region,
            theme=heading.code if themes else "",
            kind="" if themes else heading.code,
        )

    def _show_cell(self) -> None:
        seats, wanted = self._seats(), self.wanted()
        if seats is None or wanted is None:
            self.panel.clear()
        else:
            self.panel.show_seats(seats, first_day(wanted.day))

    def _open(self) -> None:
        """Open the seat of the current cell: its only mandate, or the list of them."""
        self._pause.stop()
        self.panel.filled.connect(self._open_filled, Qt.ConnectionType.SingleShotConnection)
        self._show_cell()

    def _open_filled(self) -> None:
        if not self.panel.open_only():
            (self.panel.holders if self.panel.holders.count() else self.panel.new).setFocus()

    def _ask_print(self) -> None:
        if self.found is not None:
            paper: Paper = coverage_paper(self.found, office=self._session.office)
            self.print_asked.emit(paper)

    def ask_where(self) -> None:
        """Ask where the table goes."""
        filters = [f"{self.tr('Workbook')} ({WORKBOOK})", f"{self.tr('Table')} ({TABLE})"]
        ask_where(self, self.tr("Save as a table"), "coverage.xlsx", filters, self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the matrix as a workbook or, by its ending, as a table."""
        if self.found is not None:
            save_sheets(
                self._session,
                self._tools,
                coverage_sheets(self.found),
                path,
                lambda name: self.says.setText(self.tr("Saved: %1").replace("%1", name)),
                self._refused,
                owner=self,
            )

    def _refused(self, error: FocalnetError) -> None:
        self.says.setText(" ".join(explain(error)))
