"""The view of the matrix: own painting, fixed sizes, names of States that stay in sight."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from focalnet.ui.appearance import colours
from focalnet.ui.coverage.matrix import Matrix, Row, is_gap

AnyIndex = QModelIndex | QPersistentModelIndex
LINE_HEIGHT, HEAD_LINES = 1.6, 4.4
CELL_EMS, NAME_EMS = 5.6, 14
BAR = 4
# Empty seats stand out more than what never was; loud where gaps are what was asked for.
SHADES = {"vacant": 60, "none": 16, "asked": 60}
ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CellPainter(QStyledItemDelegate):
    """Draws a cell: a number, a word where somebody is missing, a bar in the rows of totals."""

    def __init__(self, matrix: Matrix, parent: QWidget) -> None:
        super().__init__(parent)
        self._matrix = matrix
        chosen = colours()
        self._tones = {
            name: QColor(getattr(chosen, name))
            for name in ("text", "muted", "warn", "bad", "line", "hover", "accent")
        }

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one cell."""
        row = self._matrix.rows[index.row()]
        rect: QRect = option.rect
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        tone = self._tone(row, index.column())
        if selected:
            painter.fillRect(rect, palette.highlight())
        elif row.is_total:
            painter.fillRect(rect, self._tones["hover"])
        elif is_gap(row, index.column()):
            painter.fillRect(rect, self._shade(row, index.column(), tone))
        painter.setPen(self._tones["line"])
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(palette.highlightedText().color() if selected else self._tones[tone])
        if row.is_total:
            self._draw_bar(painter, rect, row, index.column())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(index.data()))

    def _shade(self, row: Row, column: int, tone: str) -> QColor:
        asked = self._matrix.columns[column].code == self._matrix.gap
        word = "asked" if asked else "vacant" if row.cells[column].vacant else "none"
        shade = QColor(self._tones[tone])
        shade.setAlpha(SHADES[word])
        return shade

    def _tone(self, row: Row, column: int) -> str:
        if row.is_total or row.cells[column].held:
            return "text"
        if row.cells[column].vacant:
            return "warn"
        return "bad" if row.is_party else "muted"

    def _draw_bar(self, painter: QPainter, rect: QRect, row: Row, column: int) -> None:
        """Draw how many of the Parties of a group are covered, along the foot of the cell."""
        foot = QRect(rect.left() + BAR, rect.bottom() - BAR, rect.width() - 2 * BAR, BAR - 1)
        painter.fillRect(foot, self._tones["line"])
        width = foot.width() * row.totals[column].covered // max(row.parties, 1)
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = foot.right() - width + 1 if mirrored else foot.left()
        painter.fillRect(QRect(left, foot.top(), width, foot.height()), self._tones["accent"])


class NameHeader(QHeaderView):
    """The names of groups and States beside their cells."""

    def __init__(self, matrix: Matrix, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._matrix = matrix
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for room for the name of a State."""
        return QSize(self.fontMetrics().height() * NAME_EMS, 0)

    def paintSection(self, painter: QPainter, rect: QRect, place: int) -> None:
        """Draw one name; those of groups stand out."""
        row = self._matrix.rows[place]
        chosen = colours()
        painter.fillRect(rect, QColor(chosen.hover if row.is_total else chosen.base))
        painter.setPen(QColor(chosen.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        margin = self.fontMetrics().height() // 2
        inner = rect.adjusted(margin, 0, -margin, 0)
        font = self.font()
        font.setBold(row.is_total)
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(chosen.text if row.is_total or row.is_party else chosen.muted))
        name = painter.fontMetrics().elidedText(
            row.name, Qt.TextElideMode.ElideRight, inner.width()
        )
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, side, name)
        painter.restore()


class TopHeader(QHeaderView):
    """The names of themes or kinds, in lines under each other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for room for three lines."""
        return QSize(0, round(self.fontMetrics().height() * HEAD_LINES))

    def paintSection(self, painter: QPainter, rect: QRect, place: int) -> None:
        """Draw one name, wrapped."""
        chosen = colours()
        painter.fillRect(rect, QColor(chosen.window))
        painter.setPen(QColor(chosen.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QColor(chosen.muted))
        name = str(self.model().headerData(place, self.orientation()) or "")
        wrapped = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.save()
        painter.setClipRect(rect)
        painter.drawText(rect.adjusted(2, 2, -2, -2), wrapped, name)
        painter.restore()


class MatrixView(QTableView):
    """The matrix by keyboard and mouse; ``chosen`` follows Enter or a double click."""

    chosen = Signal()

    def __init__(self, matrix: Matrix, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("records")
        self.setModel(matrix)
        self.setItemDelegate(CellPainter(matrix, self))
        self.setVerticalHeader(NameHeader(matrix, self))
        self.setHorizontalHeader(TopHeader(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        em = self.fontMetrics().height()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(round(em * LINE_HEIGHT))
        self.horizontalHeader().setDefaultSectionSize(round(em * CELL_EMS))
        self.doubleClicked.connect(lambda _index: self.chosen.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the seat with Enter."""
        if event.key() in ENTER_KEYS and self.currentIndex().isValid():
            self.chosen.emit()
        else:
            super().keyPressEvent(event)
