"""A sheet that lies over the window without stopping it: palette and shortcut list."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


class Overlay(QFrame):
    """Comes at the top of the window; Esc or a look elsewhere sends it away."""

    def __init__(self, window: QWidget, width_ems: int) -> None:
        super().__init__(window)
        self._window = window
        self._width_ems = width_ems
        self._cursor: QWidget | None = None
        self.setProperty("role", "overlay")
        self.column = QVBoxLayout(self)
        self.hide()
        window.installEventFilter(self)

    def appear(self, focus: QWidget) -> None:
        """Show the sheet and give it the cursor."""
        self._cursor = self._window.window().focusWidget()
        self._place()
        self.show()
        self.raise_()
        focus.setFocus()

    def disappear(self) -> None:
        """Hide the sheet and give the cursor back."""
        if self.isVisible():
            self.hide()
            # The page may have drawn itself anew meanwhile, without what had the cursor.
            if self._cursor is not None and shiboken6.isValid(self._cursor):
                self._cursor.setFocus()

    def _place(self) -> None:
        em = self.fontMetrics().height()
        width = min(em * self._width_ems, self._window.width() - em * 2)
        height = min(em * 26, self._window.height() - em * 4)
        self.setGeometry((self._window.width() - width) // 2, em * 2, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send the sheet away with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.disappear()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
