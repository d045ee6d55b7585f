"""A small picture of a sheet of labels on which the first free one is chosen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from focalnet.services.stocks import STOCKS, Stock
from focalnet.ui.forms.pieces import words

LINES_HIGH = 11
USED = 60


class SheetPicture(QWidget):
    """Draws the sheet; a click or the arrow keys choose a label, ``chosen`` brings its number.

    Paper is not mirrored: the first label is at the upper left in every language.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.stock: Stock = next(iter(STOCKS.values()))
        self.start = 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        height = self.fontMetrics().height() * LINES_HIGH
        self.setFixedSize(QSize(height * 4 // 5, height))

    def show_sheet(self, stock: Stock, start: int) -> None:
        """Show another sheet, or another first label on it."""
        self.stock, self.start = stock, start
        said = self.tr("Label %1 of %2")
        said = said.replace("%1", self.locale().toString(start))
        self.setAccessibleName(said.replace("%2", self.locale().toString(stock.count)))
        self.update()

    def _scale(self) -> float:
        return min(
            (self.width() - 2) / self.stock.page[0], (self.height() - 2) / self.stock.page[1]
        )

    def _cell(self, number: int) -> QRectF:
        scale = self._scale()
        _sheet, left, top = self.stock.place(number)
        box = QRectF(left * scale, top * scale, self.stock.width * scale, self.stock.height * scale)
        return box.translated(1, 1)

    def number_at(self, place: QPointF) -> int:
        """Return which label is at a place of the picture, from 1; 0 where none is."""
        cells = range(self.stock.count)
        return next((at + 1 for at in cells if self._cell(at).contains(place)), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheet: labels used up, the first free one, those to come."""
        colours = self.palette()
        painter = QPainter(self)
        scale = self._scale()
        page = QRectF(1, 1, self.stock.page[0] * scale, self.stock.page[1] * scale)
        painter.setPen(colours.mid().color())
        painter.fillRect(page, colours.base())
        painter.drawRect(page)
        used = QColor(colours.mid().color())
        used.setAlpha(USED)
        for at in range(self.stock.count):
            cell = self._cell(at)
            if at + 1 < self.start:
                painter.fillRect(cell, used)
            elif at + 1 == self.start:
                painter.fillRect(cell, colours.highlight())
            painter.drawRect(cell)
        if self.hasFocus():
            painter.setPen(colours.highlight().color())
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the label under the pointer."""
        number = self.number_at(event.position())
        if number:
            self.chosen.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the label beside, above or below."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self.stock.across,
            Qt.Key.Key_Down: self.stock.across,
            Qt.Key.Key_Home: 1 - self.start,
            Qt.Key.Key_End: self.stock.count - self.start,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif 1 <= self.start + step <= self.stock.count:
            self.chosen.emit(self.start + step)


class StartEditor(QWidget):
    """The first free label as a number and as a picture."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = QSpinBox()
        self.number.setMinimum(1)
        self.picture = SheetPicture()
        self.count = words("", "muted")
        line = QHBoxLayout()
        line.addWidget(self.number)
        line.addWidget(self.count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        column.addWidget(self.picture)
        self.setFocusProxy(self.number)
        self.picture.chosen.connect(self.number.setValue)
        self.number.valueChanged.connect(self._take)
        self.show_stock(self.picture.stock.name)

    def _take(self, start: int) -> None:
        self.picture.show_sheet(self.picture.stock, start)
        self.changed.emit()

    def show_stock(self, name: str) -> None:
        """Show another sheet; a label it does not have becomes its last one."""
        stock = STOCKS.get(name, self.picture.stock)
        self.picture.stock = stock
        self.number.setMaximum(stock.count)
        self.count.setText(self.tr("of %1").replace("%1", self.locale().toString(stock.count)))
        self.picture.show_sheet(stock, self.number.value())
