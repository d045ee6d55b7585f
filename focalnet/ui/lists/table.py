"""The view of a list: fixed heights, own painting, rows read just before they are painted."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from focalnet.ui.appearance import Colours, colours
from focalnet.ui.lists.lines import Cell, Column, widest_dates
from focalnet.ui.lists.model import RecordList

AnyIndex = QModelIndex | QPersistentModelIndex
LINE_HEIGHT = 1.75
ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def tones(chosen: Colours) -> dict[str, QColor]:
    """Return the colour of each tone of a cell."""
    return {
        "plain": QColor(chosen.text),
        "muted": QColor(chosen.muted),
        "good": QColor(chosen.good),
        "warn": QColor(chosen.warn),
        "bad": QColor(chosen.bad),
    }


class Celled(Protocol):
    """A model whose cells have a tone beside their text."""

    def cell(self, line: int, column: int) -> Cell:
        """Return what a cell says."""
        ...


class CellPainter(QStyledItemDelegate):
    """Draws a cell as one elided line; quick, because a jump repaints them all."""

    def __init__(self, model: Celled, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._tones = tones(colours())
        self._line = QPen(QColor(colours().hover))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one cell."""
        cell = self._model.cell(index.row(), index.column())
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        palette: QPalette = option.palette
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.highlight())
            painter.setPen(palette.highlightedText().color())
        else:
            painter.setPen(self._line)
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            painter.setPen(self._tones[cell.tone])
        metrics = option.fontMetrics
        margin = metrics.height() // 2
        inner = rect.adjusted(margin, 0, -margin, 0)
        text = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


class RecordTable(QTableView):
    """The table of a list page; ``chosen`` brings the line that Enter or a double click chose."""

    chosen = Signal(int)

    def __init__(self, model: RecordList, columns: tuple[Column, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("records")
        self._records = model
        self._shares = [column.share for column in columns]
        self._dated = [place for place, column in enumerate(columns) if column.dated]
        self.setModel(model)
        self.setItemDelegate(CellPainter(model, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        sides = self.verticalHeader()
        sides.hide()
        sides.setMinimumSectionSize(1)
        sides.setDefaultSectionSize(round(self.fontMetrics().height() * LINE_HEIGHT))
        sides.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setMinimumSectionSize(self.fontMetrics().height() * 3)
        self.doubleClicked.connect(lambda index: self.chosen.emit(index.row()))

    def sizeHint(self) -> QSize:
        """Ask for room for sixty letters and twenty lines."""
        em = self.fontMetrics().height()
        return QSize(em * 36, em * 35)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Have the visible rows read, then paint."""
        first = self.rowAt(0)
        if first >= 0:
            last = self.rowAt(self.viewport().height() - 1)
            self._records.look_at(first, last if last >= 0 else self._records.rowCount())
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out among the columns."""
        super().resizeEvent(event)
        width, total = self.viewport().width(), sum(self._shares)
        for place in self._dated:
            needed = max(self._date_width(), width * self._shares[place] // total)
            self.setColumnWidth(place, needed)
            width, total = width - needed, total - self._shares[place]
        for column, share in enumerate(self._shares):
            if column not in self._dated:
                self.setColumnWidth(column, width * share // total)

    def _date_width(self) -> int:
        metrics = self.fontMetrics()
        return max(metrics.horizontalAdvance(text) for text in widest_dates()) + metrics.height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the record with Enter."""
        if event.key() in ENTER_KEYS and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
