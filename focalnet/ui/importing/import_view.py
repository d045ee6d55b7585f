"""What stands on the import page: files, tables, the preview, the buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from focalnet.services.import_report import ImportReport, ItemReport
from focalnet.ui.cards.content import Line
from focalnet.ui.cards.drawing import Drawing
from focalnet.ui.forms.pieces import words
from focalnet.ui.history.wording import field_words
from focalnet.ui.importing.items_model import ItemsModel
from focalnet.ui.importing.table_form import TableForm
from focalnet.ui.importing.wording import outcome_words, reason_words

FILES_NAMED = 4


class ImportView(QWidget):
    """The widgets of the import page; it decides nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items = ItemsModel(self)
        self.tables: list[TableForm] = []
        self._drawing = Drawing(self)
        self.choose = QPushButton(self.tr("Choose files…"))
        self.carry_out = QPushButton(self.tr("Import"))
        self.carry_out.setDefault(True)
        self.stop = QPushButton(self.tr("Stop"))
        self.save = QPushButton(self.tr("Save the report…"))
        self.undo = QPushButton(self.tr("Take the import back"))
        self.progress = QProgressBar()
        self.files, self.summary = words("", "muted"), words("", "heading")
        self.problem = words("", "problem")
        self.table = self._items_table()
        self._lay_out()
        self.setFocusProxy(self.choose)
        self.begin()

    def _items_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.items)
        table.setObjectName("records")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.selectionModel().currentRowChanged.connect(self._on_row)
        return table

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(words(self.tr("Import"), "title"))
        top.addWidget(self.files, 1)
        top.addWidget(self.choose)
        hint = self.tr(
            "Choose vCard or CSV files, or drop them here. "
            "You will see what would happen before anything is stored."
        )
        self.hint = words(hint, "muted")
        self.tables_area, self._tables_column = self._scrolled()
        self.details_area, self._details_column = self._scrolled()
        self.below = QSplitter()
        self.below.addWidget(self.table)
        self.below.addWidget(self.details_area)
        self.below.setSizes([300, 200])
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.addWidget(self.tables_area)
        self.split.addWidget(self.below)
        self.split.setChildrenCollapsible(False)
        self.split.setSizes([200, 300])
        buttons = QHBoxLayout()
        buttons.addWidget(self.summary, 1)
        for part in (self.progress, self.stop, self.save, self.undo, self.carry_out):
            buttons.addWidget(part)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.hint)
        column.addWidget(self.problem)
        column.addWidget(self.split, 1)
        column.addStretch(0)
        column.addLayout(buttons)

    def _scrolled(self) -> tuple[QScrollArea, QVBoxLayout]:
        inside = QWidget()
        column = QVBoxLayout(inside)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return area, column

    def begin(self) -> None:
        """Show an empty page that says what it is for."""
        self.show_tables([])
        self.items.show_report(None)
        self._show_item(None)
        for part in (self.split, self.problem, self.save, self.undo, self.carry_out):
            part.hide()
        self.hint.show()
        self.files.clear()
        self.summary.clear()
        self.show_busy(busy=False)

    def show_files(self, names: Sequence[str]) -> None:
        """Show which files are looked at."""
        shown = ", ".join(names[:FILES_NAMED])
        if len(names) > FILES_NAMED:
            shown += self.tr(" and %n more", "", len(names) - FILES_NAMED)
        self.files.setText(shown)

    def show_tables(self, tables: list[TableForm]) -> None:
        """Show how each table is read."""
        for table in self.tables:
            self._tables_column.removeWidget(table)
            table.deleteLater()
        self.tables = tables
        for table in tables:
            self._tables_column.addWidget(table)
        self.tables_area.setVisible(bool(tables))

    def show_busy(self, *, busy: bool, stoppable: bool = True) -> None:
        """Show that work goes on, and whether it can be stopped."""
        self.progress.setRange(0, 0)
        self.progress.setVisible(busy)
        self.stop.setVisible(busy and stoppable)
        self.carry_out.setEnabled(not busy)
        self.choose.setEnabled(not busy)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work is."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def show_problem(self, text: str) -> None:
        """Show why the files cannot be imported."""
        self.problem.setText(text)
        self.problem.show()
        self.carry_out.hide()

    def say(self, text: str) -> None:
        """Say something in a line."""
        self.summary.setText(text)

    def show_preview(self, report: ImportReport) -> None:
        """Show what would happen."""
        self._show_report(report)
        self.summary.setText(self._counted(report))
        useful = report.counts["new"] + report.counts["adds"] > 0
        self.carry_out.setVisible(useful)
        self.carry_out.setFocus()

    def show_done(self, report: ImportReport) -> None:
        """Show what happened."""
        self._show_report(report)
        done = self.tr("Imported as one action.") if report.change_set_id else ""
        self.summary.setText(" ".join((done, self._counted(report))).strip())
        self.carry_out.hide()
        self.tables_area.hide()
        self.undo.setVisible(bool(report.change_set_id))

    def show_undone(self) -> None:
        """Show that the import was taken back."""
        self.undo.hide()
        self.summary.setText(self.tr("The import was taken back."))

    def _show_report(self, report: ImportReport) -> None:
        self.hint.hide()
        self.problem.hide()
        self.split.show()
        self.save.show()
        self.items.show_report(report)
        self.table.resizeColumnsToContents()
        if self.items.rowCount():
            self.table.setCurrentIndex(self.items.index(0, 0))

    def _counted(self, report: ImportReport) -> str:
        counts = report.counts
        said = (
            self.tr("%n new", "", counts["new"]),
            self.tr("%n with something to add", "", counts["adds"]),
            self.tr("%n with nothing new", "", counts["same"]),
            self.tr("%n refused", "", counts["refused"]),
        )
        told = zip(("new", "adds", "same", "refused"), said, strict=True)
        return " · ".join(text for status, text in told if counts[status])

    def _on_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        self._show_item(self.items.item_at(current.row()))

    def _show_item(self, item: ItemReport | None) -> None:
        while (taken := self._details_column.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.deleteLater()
        if item is None:
            return
        self._details_column.addWidget(words(item.title or item.place, "heading"))
        self._details_column.addWidget(words(reason_words(item), "muted"))
        for one in item.outcomes:
            goes = outcome_words(one.code)
            if one.field:
                goes = f"{field_words(item.kind, one.field)}: {goes}"
            self._details_column.addWidget(self._drawing.line(Line(one.name, goes)))
        self._details_column.addStretch(1)
