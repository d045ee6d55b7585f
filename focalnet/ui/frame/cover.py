"""A page that lies over the whole window; nothing behind it hears a key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class Cover(QWidget):
    """Comes over the whole window and the whole screen; ``left`` says that it went again."""

    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._window = window
        self._covered: list[QWidget] = []
        self._was_whole = False
        self.hide()
        window.installEventFilter(self)

    def cover(self) -> None:
        """Come over everything; the window takes the whole screen."""
        for child in self._window.children():
            if isinstance(child, QWidget) and _is_behind(child, self):
                self._covered.append(child)
                child.setEnabled(False)
        self._was_whole = self._window.isFullScreen()
        self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowFullScreen)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()

    def leave(self) -> None:
        """Go away; the window is as it was and hears keys again."""
        if not self.isVisible():
            return
        self.hide()
        while self._covered:
            self._covered.pop().setEnabled(True)
        if not self._was_whole:
            state = self._window.windowState() & ~Qt.WindowState.WindowFullScreen
            self._window.setWindowState(state)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep keys from the window behind."""
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window whatever size it takes."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)


def _is_behind(child: QWidget, cover: QWidget) -> bool:
    return child is not cover and not child.isWindow() and child.isEnabled()
