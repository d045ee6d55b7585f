"""A list of people in large lines for a desk: the name, and below it what tells them apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QScroller,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from focalnet.ui.appearance import colours
from focalnet.ui.lists.table import tones

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
MARGIN, SMALL, GAP = 0.4, 0.8, 0.25


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A line: its key, the name, what stands below it, and the tone of that."""

    key: str
    name: str
    detail: str
    tone: str = "muted"


class PeopleLines(QAbstractListModel):
    """The lines of a list of people."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: tuple[PersonLine, ...] = ()

    def show_lines(self, lines: Sequence[PersonLine]) -> None:
        """Replace every line."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name, or both lines for a screen reader."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.name}. {line.detail}"
        return None


class LinePainter(QStyledItemDelegate):
    """Draws the name strong and the detail small below it, both cut where there is no room."""

    def __init__(self, model: PeopleLines, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._tones = tones(colours())
        self._line = QPen(QColor(colours().line))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one line."""
        line = self._model.lines[index.row()]
        rect: QRect = option.rect
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, palette.highlight())
        painter.setPen(self._line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        strong, small = fonts(option.font)
        margin = round(QFontMetrics(strong).height() * MARGIN)
        room = rect.adjusted(margin, margin // 2, -margin, -margin // 2)
        top = QRect(room.left(), room.top(), room.width(), QFontMetrics(strong).height())
        below = QRect(room.left(), top.bottom() + 1, room.width(), room.bottom() - top.bottom())
        for text, font, place, tone in (
            (line.name, strong, top, "plain"),
            (line.detail, small, below, line.tone),
        ):
            painter.setFont(font)
            painter.setPen(palette.highlightedText().color() if chosen else self._tones[tone])
            cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, side, cut)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Ask for room for two lines, enough for a finger."""
        strong, small = fonts(option.font)
        high = QFontMetrics(strong).height()
        return QSize(high * 8, round(high * (1 + MARGIN + GAP)) + QFontMetrics(small).height())


def fonts(font: QFont) -> tuple[QFont, QFont]:
    """Return the font of names and that of what stands below them."""
    strong, small = QFont(font), QFont(font)
    strong.setBold(True)
    small.setPointSizeF(font.pointSizeF() * SMALL)
    return strong, small


class PeopleList(QListView):
    """Shows people; the keys stay with the field above, ``touched`` follows a click or a touch."""

    touched = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people = PeopleLines(self)
        self.setObjectName("people")
        self.setAccessibleName(name)
        self.setModel(self.people)
        self.setItemDelegate(LinePainter(self.people, self))
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.clicked.connect(lambda index: self.touched.emit(self.people.lines[index.row()].key))

    @property
    def key(self) -> str:
        """The key of the line that is chosen, or empty."""
        row = self.currentIndex().row()
        return self.people.lines[row].key if row >= 0 else ""

    def show_lines(self, lines: Sequence[PersonLine], *, choosing: bool = False) -> None:
        """Show other lines; *choosing* makes the first the current one."""
        self.people.show_lines(lines)
        if choosing and lines:
            self.step(1)
        else:
            self.scrollToTop()

    def step(self, steps: int) -> None:
        """Go down, or up, so many lines."""
        count = self.people.rowCount()
        if count:
            row = self.currentIndex().row()
            row = max(0, min(row + steps, count - 1))
            self.setCurrentIndex(self.people.index(row))
