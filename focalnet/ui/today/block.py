"""One heading of Today: how many, and the first of them."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from focalnet.ui.appearance import colours
from focalnet.ui.forms.pieces import words
from focalnet.ui.lists.lines import DOT
from focalnet.ui.lists.table import tones
from focalnet.ui.today.wording import Matter, Told

AnyIndex = QModelIndex | QPersistentModelIndex
ID = Qt.ItemDataRole.UserRole
LINE = Qt.ItemDataRole.UserRole + 1
LINE_EMS = 1.6
OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class TwoSides(QStyledItemDelegate):
    """Draws what on one side and when on the other, so that neither pushes the other out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tones = tones(colours())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one line."""
        line: Told = index.data(LINE)
        rect: QRect = option.rect
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if selected and focused:
            painter.fillRect(rect, palette.highlight())
        chosen = palette.highlightedText().color()
        metrics = option.fontMetrics
        margin = metrics.height() // 2
        inner = rect.adjusted(margin, 0, -margin, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(chosen if selected and focused else self._tones[line.tone])
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | middle, line.when)
        room = inner.width() - metrics.horizontalAdvance(line.when) - 2 * margin
        text = metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, room)
        painter.setPen(chosen if selected and focused else self._tones["plain"])
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | middle, text)


class ToldList(QListWidget):
    """Lines that lead to records; ``ran_over`` says that the cursor left at an end (-1, 1)."""

    followed = Signal(str)
    ran_over = Signal(int)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("commands")
        self.setAccessibleName(title)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(TwoSides(self))
        self.setUniformItemSizes(True)
        self.itemClicked.connect(self._follow)

    def show_lines(self, lines: tuple[Told, ...]) -> None:
        """List what is told."""
        self.clear()
        height = round(self.fontMetrics().height() * LINE_EMS)
        for line in lines:
            whole = DOT.join(part for part in (line.text, line.when) if part)
            item = QListWidgetItem(whole)
            item.setToolTip(whole)
            item.setData(LINE, line)
            item.setSizeHint(QSize(0, height))
            item.setData(ID, line.record)
            self.addItem(item)

    def _follow(self, item: QListWidgetItem) -> None:
        self.followed.emit(str(item.data(ID)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow with Enter; go on beyond the last line and back before the first."""
        item, key = self.currentItem(), event.key()
        if key in OPENING and item is not None:
            self._follow(item)
        elif key == Qt.Key.Key_Down and self.currentRow() == self.count() - 1:
            self.ran_over.emit(1)
        elif key == Qt.Key.Key_Up and self.currentRow() <= 0:
            self.ran_over.emit(-1)
        else:
            super().keyPressEvent(event)


class Block(QFrame):
    """A heading with its count, which opens the whole list, and the first lines under it."""

    opened = Signal(str)
    followed = Signal(str)
    ran_over = Signal(int)

    def __init__(self, matter: Matter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = matter.code
        self.setProperty("role", "sheet")
        self.heading = QToolButton()
        self.heading.setProperty("role", "due")
        self.heading.setText(f"{self.locale().toString(matter.count)}   {matter.title}")
        self.heading.setToolTip(self.tr("Show all of them"))
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading.setCursor(Qt.CursorShape.PointingHandCursor)
        self.heading.clicked.connect(lambda: self.opened.emit(self.code))
        self.heading.installEventFilter(self)
        self.lines = ToldList(matter.title)
        self.lines.show_lines(matter.first)
        rows = len(matter.first)
        self.lines.setFixedHeight(round(self.fontMetrics().height() * LINE_EMS) * rows + 2)
        self.lines.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.followed.connect(self.followed)
        self.lines.ran_over.connect(self._over)
        column = QVBoxLayout(self)
        column.addWidget(self.heading)
        if matter.says:
            column.addWidget(words(matter.says, "muted"))
        column.addWidget(self.lines)
        column.addStretch(1)
        self.setFocusProxy(self.heading)

    def _over(self, step: int) -> None:
        if step < 0:
            self.heading.setFocus()
        else:
            self.ran_over.emit(1)

    def enter(self, step: int) -> None:
        """Take the cursor, from above or from below."""
        if step > 0 or not self.lines.count():
            self.heading.setFocus()
        else:
            self.lines.setFocus()
            self.lines.setCurrentRow(self.lines.count() - 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go with the arrows from the heading to its lines and to its neighbours."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self._into_lines()
                return True
            if event.key() == Qt.Key.Key_Up:
                self.ran_over.emit(-1)
                return True
            if event.key() in OPENING:
                self.heading.click()
                return True
        return super().eventFilter(watched, event)

    def _into_lines(self) -> None:
        if self.lines.count():
            self.lines.setFocus()
            self.lines.setCurrentRow(0)
        else:
            self.ran_over.emit(1)
