"""From when until when somebody was there, asked at the place that is marked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from focalnet.domain.errors import FocalnetError
from focalnet.domain.local_times import clock_of
from focalnet.domain.seminars import Sitting
from focalnet.services.attendance import Cell, Mark
from focalnet.ui.forms.pieces import Saying
from focalnet.ui.seminars.desk_field import ENTER
from focalnet.ui.words import explain


class PartForm(QFrame):
    """Lies over the grid beside a place; ``wished`` brings the Mark with Enter, Esc leaves."""

    wished = Signal(object)
    left = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("role", "overlay")
        self._over, self._at = over, QRect()
        self.begin_line, self.end_line = QLineEdit(), QLineEdit()
        self.problem = Saying("problem")
        row = QHBoxLayout()
        for title, line in (
            (self.tr("From"), self.begin_line),
            (self.tr("Until"), self.end_line),
        ):
            line.setAccessibleName(title)
            line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            line.setMaximumWidth(line.fontMetrics().averageCharWidth() * 9)
            line.installEventFilter(self)
            row.addWidget(QLabel(title))
            row.addWidget(line)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.problem)
        self.hide()

    def begin(self, place: QRect, sitting: Sitting, cell: Cell) -> None:
        """Ask about a part of a sitting; empty times are those of the sitting."""
        self.begin_line.setText(clock_of(cell.start))
        self.end_line.setText(clock_of(cell.end))
        self.begin_line.setPlaceholderText(clock_of(sitting.start))
        self.end_line.setPlaceholderText(clock_of(sitting.end))
        self.problem.clear()
        self._at = place
        self._place(place)
        self.show()
        self.raise_()
        self.begin_line.setFocus()
        self.begin_line.selectAll()

    def _place(self, place: QRect) -> None:
        self.adjustSize()
        room = self._over.rect()
        left = max(0, min(place.left(), room.right() - self.width()))
        below = place.bottom() + 1
        fits = below + self.height() <= room.bottom()
        self.move(left, below if fits else max(0, place.top() - self.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Store with Enter, leave with Esc."""
        if isinstance(event, QKeyEvent) and event.type() in {
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        }:
            pressed = event.type() == QEvent.Type.KeyPress
            if event.key() == Qt.Key.Key_Escape or event.key() in ENTER:
                event.accept()
                if pressed and event.key() in ENTER:
                    self._wish()
                elif pressed:
                    self.leave()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep keys from the grid behind."""
        event.accept()

    def _wish(self) -> None:
        begin, end = self.begin_line.text().strip(), self.end_line.text().strip()
        self.wished.emit(Mark("partial", begin, end))

    def leave(self) -> None:
        """Put the form away."""
        self.hide()
        self.left.emit()

    def refuse(self, error: FocalnetError) -> None:
        """Show what is wrong with the times."""
        self.problem.setText(" ".join(explain(error)))
        self._place(self._at)
