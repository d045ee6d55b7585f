"""Bars of how many of how many, painted by ourselves, with the numbers beside them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from focalnet.ui.appearance import colours

LINE = 1.5
# Names take no more than this part of the width.
NAMES, SPARE = 0.4, 2


@dataclass(frozen=True, slots=True)
class Rate:
    """One bar: its name, and how many of how many."""

    name: str
    part: int
    whole: int

    @property
    def percent(self) -> int:
        """The share in whole hundredths."""
        return round(100 * self.part / self.whole) if self.whole else 0


class RateBars(QWidget):
    """Shows rates under each other; a screen reader is told all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rates: tuple[Rate, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rates(self, rates: tuple[Rate, ...]) -> None:
        """Show other rates."""
        self.rates = rates
        self.setAccessibleName("; ".join(f"{rate.name}: {self.numbers(rate)}" for rate in rates))
        self.setVisible(bool(rates))
        self.updateGeometry()
        self.update()

    def numbers(self, rate: Rate) -> str:
        """Return the numbers of a bar as they stand beside it."""
        said = self.tr("%1 of %2 · %3 %")
        for place, number in enumerate((rate.part, rate.whole, rate.percent), start=1):
            said = said.replace(f"%{place}", self.locale().toString(number))
        return said

    def sizeHint(self) -> QSize:
        """Ask for a line for each rate."""
        line = round(self.fontMetrics().height() * LINE)
        return QSize(line * 12, line * len(self.rates))

    def minimumSizeHint(self) -> QSize:
        """Keep the lines whole."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint name, bar and numbers of every rate."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones, metrics = colours(), self.fontMetrics()
        height = round(metrics.height() * LINE)
        gap = metrics.height() // 2
        name, bar = self._widths(gap)
        middle = Qt.AlignmentFlag.AlignVCenter
        for place, rate in enumerate(self.rates):
            top = place * height
            painter.setPen(QColor(tones.text))
            area = self._placed(QRect(0, top, name - gap, height))
            text = metrics.elidedText(rate.name, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, self._leading() | middle, text)
            track = QRect(name, top + height // 4, bar, height // 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tones.hover))
            painter.drawRoundedRect(self._placed(track), 3, 3)
            track.setWidth(bar * rate.part // rate.whole if rate.whole else 0)
            painter.setBrush(self.accent())
            painter.drawRoundedRect(self._placed(track), 3, 3)
            painter.setPen(QColor(tones.muted))
            area = self._placed(QRect(name + bar + gap, top, self.width() - name - bar, height))
            painter.drawText(area, self._leading() | middle, self.numbers(rate))
        painter.end()

    def accent(self) -> QColor:
        """Return the colour of the bars."""
        return QColor(colours().accent)

    def _widths(self, gap: int) -> tuple[int, int]:
        """Return the room for the names and for the bars; numbers are never cut."""
        measure = self.fontMetrics().horizontalAdvance
        # Widths are rounded: with nothing to spare the longest name would be cut.
        names = max((measure(rate.name) for rate in self.rates), default=0) + gap + SPARE
        numbers = max((measure(self.numbers(rate)) for rate in self.rates), default=0) + gap
        name = min(names, round(self.width() * NAMES))
        return name, max(self.width() - name - numbers - gap, 0)

    def _placed(self, area: QRect) -> QRect:
        """Return an area where the reading direction wants it."""
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return area
        return QRect(self.width() - area.x() - area.width(), area.y(), area.width(), area.height())

    def _leading(self) -> Qt.AlignmentFlag:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute
