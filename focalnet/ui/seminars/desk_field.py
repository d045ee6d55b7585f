"""The one field of a desk: a scanner types into it, an officer too, and the keys stay there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPushButton

STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -5,
    Qt.Key.Key_PageDown: 5,
}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SWALLOWED = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_F1)


class DeskField(QLineEdit):
    """Takes codes, names and States; keys that are no text go on as signals."""

    entered = Signal()
    stepped = Signal(int)
    walk_in_asked = Signal()
    replacement_asked = Signal()
    undo_asked = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the desk from the window behind it, and Tab in the field."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() in SWALLOWED:
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with what a key asks for, or type."""
        if event.key() in STEPS:
            self.stepped.emit(STEPS[Qt.Key(event.key())])
        elif signal := self._asked_by(event):
            signal.emit()
        else:
            super().keyPressEvent(event)

    def _asked_by(self, event: QKeyEvent) -> SignalInstance | None:
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.undo_asked
        asked = {
            **dict.fromkeys(ENTER, self.entered),
            Qt.Key.Key_F2: self.walk_in_asked,
            Qt.Key.Key_F3: self.replacement_asked,
            Qt.Key.Key_F11: self.left,
            Qt.Key.Key_Escape: self.left,
        }
        return asked.get(Qt.Key(event.key()))


class LargeButton(QPushButton):
    """A button of the desk, which leaves the cursor in the field."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._whole = text
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def inscribe(self, text: str) -> None:
        """Write on the button as much as fits; the whole is read to a screen reader."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write more where there is more room now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        room = self.width() - 2 * metrics.height()
        self.setText(metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, room))


def large_button(text: str, keys: str, pressed: Callable[[], object]) -> LargeButton:
    """Return a button of the desk; *keys* press it too."""
    made = LargeButton(text)
    made.setToolTip(keys)
    made.setAccessibleDescription(keys)
    made.clicked.connect(pressed)
    return made
