"""The one field of a desk: a scanner types into it, an officer too, and the keys stay there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence
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


def large_button(text: str, keys: str, pressed: Callable[[], object]) -> QPushButton:
    """Return a button of the desk, which leaves the cursor in the field; *keys* press it too."""
    made = QPushButton(text)
    made.setToolTip(keys)
    made.setAccessibleDescription(keys)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.clicked.connect(pressed)
    return made


def inscribe(button: QPushButton, text: str) -> None:
    """Write on a button as much as fits; the whole is read to a screen reader."""
    metrics = button.fontMetrics()
    room = button.width() - 2 * metrics.height()
    button.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
    button.setAccessibleName(text)
