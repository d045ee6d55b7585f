"""The view of the grid of attendance: painted letters, names that stay in sight, keys that mark."""

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

from focalnet.domain.participation import PRESENCE
from focalnet.ui.appearance import colours
from focalnet.ui.coverage.painting import TopHeader
from focalnet.ui.seminars.attendance_model import AttendanceModel, TotalsModel
from focalnet.ui.seminars.attendance_words import LETTERS

AnyIndex = QModelIndex | QPersistentModelIndex
LINE_HEIGHT, CELL_EMS, NAME_EMS = 1.6, 6.0, 17
SHADE, FOCUS = 70, 2
LF = "\n"
TONES = {
    "present": "good",
    "partial": "warn",
    "remote": "accent",
    "absent": "bad",
    "excused": "muted",
    "": "faint",
}
KEYS = {
    **{Qt.Key(ord(letter)): status for status, letter in LETTERS.items()},
    **{Qt.Key(Qt.Key.Key_1 + place): status for place, status in enumerate(PRESENCE)},
}
"""Digits too, for keyboards that write other letters."""
CLEARING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class MarkPainter(QStyledItemDelegate):
    """Draws the letter of a mark on its colour."""

    def __init__(self, model: AttendanceModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        chosen = colours()
        self._tones = {status: QColor(getattr(chosen, tone)) for status, tone in TONES.items()}
        self._line, self._frame = QColor(chosen.line), QColor(chosen.text)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one mark."""
        cell = self._model.cell(index)
        rect: QRect = option.rect
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        tone = self._tones[cell.status]
        if selected:
            painter.fillRect(rect, palette.highlight())
        elif cell.status:
            shade = QColor(tone)
            shade.setAlpha(SHADE)
            painter.fillRect(rect, shade)
        painter.setPen(self._line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setPen(palette.highlightedText().color() if selected else self._frame)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._frame)
            painter.drawRect(rect.adjusted(FOCUS, FOCUS, -FOCUS, -FOCUS))


class PeopleHeader(QHeaderView):
    """The names beside the marks; whoever did not come is muted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._table = parent
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for room for a name and a State."""
        room = self._table.width() * 2 // 5
        return QSize(min(self.fontMetrics().height() * NAME_EMS, room), 0)

    def paintSection(self, painter: QPainter, rect: QRect, place: int) -> None:
        """Draw one name."""
        model, chosen = self.model(), colours()
        came = not isinstance(model, AttendanceModel) or model.came(place)
        painter.fillRect(rect, QColor(chosen.base))
        painter.setPen(QColor(chosen.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        margin = self.fontMetrics().height() // 2
        inner = rect.adjusted(margin, 0, -margin, 0)
        painter.setPen(QColor(chosen.text if came else chosen.muted))
        name = str(model.headerData(place, Qt.Orientation.Vertical) or "")
        cut = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, inner.width())
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, side, cut)


class SittingHeader(TopHeader):
    """The sittings above their columns: when, then as much of the title as there is room for."""

    def paintSection(self, painter: QPainter, rect: QRect, place: int) -> None:
        """Draw one sitting, from the top."""
        chosen = colours()
        painter.fillRect(rect, QColor(chosen.window))
        painter.setPen(QColor(chosen.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QColor(chosen.muted))
        when, _, title = str(self.model().headerData(place, self.orientation()) or "").partition(LF)
        inner = rect.adjusted(2, 2, -2, -2)
        top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.save()
        painter.setClipRect(inner)
        painter.drawText(inner, top, when)
        painter.setPen(QColor(chosen.text))
        below = inner.adjusted(0, self.fontMetrics().lineSpacing() if when else 0, 0, 0)
        painter.drawText(below, int(top) | int(Qt.TextFlag.TextWordWrap), title)
        painter.restore()


class AttendanceGrid(QTableView):
    """The grid by keyboard and mouse; ``marked`` brings a status, empty to clear.

    ``part_asked`` follows T, ``cycled`` the space bar.
    """

    marked = Signal(str)
    part_asked = Signal()
    cycled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks = AttendanceModel(self)
        self.setObjectName("records")
        self.setModel(self.marks)
        self.setItemDelegate(MarkPainter(self.marks, self))
        self.setVerticalHeader(PeopleHeader(self))
        self.setHorizontalHeader(SittingHeader(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        _shape(self)

    def places(self) -> list[tuple[str, str]]:
        """Return participation and sitting of all that is selected, or of the current place."""
        chosen = self.selectionModel().selectedIndexes() or [self.currentIndex()]
        return [self.marks.place(index) for index in chosen if index.isValid()]

    def sitting(self) -> str:
        """Return the sitting of the current column, or empty."""
        index = self.currentIndex()
        return self.marks.place(index)[1] if index.isValid() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark with a letter or a digit; the rest is as in any table."""
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if not plain or not self.currentIndex().isValid() or not self._marks_by(event):
            super().keyPressEvent(event)

    def _marks_by(self, event: QKeyEvent) -> bool:
        status = KEYS.get(Qt.Key(event.key()))
        if status == "partial":
            self.part_asked.emit()
        elif status:
            self.marked.emit(status)
        elif event.key() in CLEARING:
            self.marked.emit("")
        elif event.key() == Qt.Key.Key_Space:
            self.cycled.emit()
        else:
            return False
        return True


class TotalsRow(QTableView):
    """The totals under the grid, which go sideways with it."""

    def __init__(self, grid: AttendanceGrid) -> None:
        super().__init__()
        self.totals = TotalsModel(self)
        self.setObjectName("records")
        self.setModel(self.totals)
        self.setVerticalHeader(PeopleHeader(self))
        self.horizontalHeader().hide()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        _shape(self)
        line = self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(line * self.totals.rowCount() + 2)
        grid.horizontalScrollBar().valueChanged.connect(self.horizontalScrollBar().setValue)


def _shape(table: QTableView) -> None:
    """Give grid and totals the same columns."""
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    em = table.fontMetrics().height()
    table.verticalHeader().setMinimumSectionSize(1)
    table.verticalHeader().setDefaultSectionSize(round(em * LINE_HEIGHT))
    table.horizontalHeader().setDefaultSectionSize(round(em * CELL_EMS))
