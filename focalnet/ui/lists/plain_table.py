"""A table of a few hundred lines that are all there: status, replies, previews."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from focalnet.ui.lists.lines import Cell
from focalnet.ui.lists.table import ENTER_KEYS, LINE_HEIGHT, CellPainter

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
LEAST_LINES = 6
# How much of a letter a share is at least; with less room the table scrolls sideways.
LEAST_SHARE = 0.6
# So many lines are looked at to see how much room the columns need.
MEASURED = 400
# The edges of a cell, in heights of a line.
EDGES = 1.2
Lines = Sequence[tuple[str, tuple[Cell, ...]]]


class PlainLines(QAbstractTableModel):
    """Lines of cells, each line with a key; the text of a cell is its hint too."""

    def __init__(self, headings: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._lines: Lines = ()

    def show_lines(self, lines: Lines, headings: Sequence[str] = ()) -> None:
        """Replace every line, and the headings where some are given."""
        self.beginResetModel()
        self._headings = tuple(headings) or self._headings
        self._lines = tuple(lines)
        self.endResetModel()

    def key_at(self, row: int) -> str:
        """Return the key of a line, or empty."""
        return self._lines[row][0] if 0 <= row < len(self._lines) else ""

    def row_of(self, key: str) -> int:
        """Return the line with a key, or -1."""
        return next((row for row, (own, _) in enumerate(self._lines) if own == key), -1)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text or the tone of a cell."""
        if not index.isValid():
            return None
        text = self.cell(index.row(), index.column()).text
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<qt>{_escaped(text)}</qt>" if text else ""
        return None

    def cell(self, line: int, column: int) -> Cell:
        """Return what a cell says, on one line."""
        cells = self._lines[line][1]
        cell = cells[column] if column < len(cells) else Cell("")
        return Cell(" ".join(cell.text.split()), cell.tone)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heading of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._headings[section] if section < len(self._headings) else None
        return None


def _escaped(text: str) -> str:
    # A hint without a tag may still be taken for markup.
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")


class PlainTable(QTableView):
    """Shows plain lines; ``chosen`` brings the key of the line that Enter or a click chose."""

    chosen = Signal(str)

    def __init__(
        self, headings: Sequence[str], shares: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.lines = PlainLines(headings, self)
        self._shares = tuple(shares)
        self._wanted: dict[int, int] = {}
        self.setObjectName("records")
        self.setModel(self.lines)
        self.setItemDelegate(CellPainter(self.lines, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMinimumHeight(round(self.fontMetrics().height() * LINE_HEIGHT * LEAST_LINES))
        sides = self.verticalHeader()
        sides.hide()
        sides.setDefaultSectionSize(round(self.fontMetrics().height() * LINE_HEIGHT))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.activated.connect(lambda index: self.chosen.emit(self.lines.key_at(index.row())))

    @property
    def key(self) -> str:
        """The key of the current line, or empty."""
        return self.lines.key_at(self.currentIndex().row())

    @property
    def keys(self) -> list[str]:
        """The keys of all selected lines, from the top."""
        rows = {index.row() for index in self.selectionModel().selectedRows()}
        return [self.lines.key_at(row) for row in sorted(rows)]

    def show_lines(self, lines: Lines, headings: Sequence[str] = ()) -> None:
        """Show other lines; the current one stays current if it is still there."""
        key = self.key
        self.lines.show_lines(lines, headings)
        row = max(self.lines.row_of(key), 0)
        if lines:
            self.go_to(row)
        self._wanted = {}
        self._share_out()

    def go_to(self, row: int) -> None:
        """Make one line the current one and the only one selected."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(
            self.lines.index(row, 0), flags.ClearAndSelect | flags.Rows | flags.Current
        )

    def changeEvent(self, event: QEvent) -> None:
        """Measure the columns anew in another size of letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._wanted = {}
            self._share_out()

    def resizeEvent(self, event: object) -> None:
        """Share the width out among the columns."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._share_out()

    def _share_out(self) -> None:
        if not self._shares:
            return
        shares = dict(enumerate(self._shares))
        if not self._wanted:
            self._wanted = {column: self._width_of(column) for column in shares}
        least = self.fontMetrics().averageCharWidth() * LEAST_SHARE
        for column, width in _shared(self._wanted, shares, least, self.viewport().width()):
            self.setColumnWidth(column, width)

    def _width_of(self, column: int) -> int:
        """Return how wide a column is that shows its heading and its cells whole."""
        count = min(self.lines.rowCount(), MEASURED)
        texts = {self.lines.cell(line, column).text for line in range(count)}
        heading = self.lines.headerData(column, Qt.Orientation.Horizontal)
        head = self.horizontalHeader().fontMetrics().horizontalAdvance(str(heading or ""))
        measure = self.fontMetrics().horizontalAdvance
        return max((head, *map(measure, texts))) + round(self.fontMetrics().height() * EDGES)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the current line with Enter."""
        if event.key() in ENTER_KEYS and self.currentIndex().isValid():
            self.chosen.emit(self.key)
        else:
            super().keyPressEvent(event)


def _shared(
    wanted: Mapping[int, int], shares: Mapping[int, int], least: float, room: int
) -> Iterator[tuple[int, int]]:
    """Yield a width for each column: what it wants, where there is room for all.

    Where there is not, no column gets less than its share of letters, *least* wide each, and
    of the others as many as can be get what they want, the short ones first; what is left
    goes to the long ones by their shares.
    """
    widths = {column: min(wanted[column], int(least * share)) for column, share in shares.items()}
    left = room - sum(widths.values())
    long = dict(shares)
    for column in sorted(wanted, key=wanted.__getitem__):
        more = wanted[column] - widths[column]
        if more <= left:
            widths[column], left = wanted[column], left - more
            del long[column]
    spread = long or shares
    for column, width in widths.items():
        more = max(left, 0) * spread.get(column, 0) // sum(spread.values())
        yield column, width + more
