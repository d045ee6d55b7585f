"""The officer's hands in the tests: letters of any script, keys, Tab."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

CONTROL = Qt.KeyboardModifier.ControlModifier


def focused() -> QWidget:
    """Return the widget that has the cursor."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def write(text: str) -> None:
    """Write text where the cursor is, as an input method of any script does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(focused(), event)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the cursor is; a list that dropped down takes it first."""
    QTest.keyClick(QApplication.activePopupWidget() or focused(), key, modifier)


def tab_to(wanted: QWidget) -> None:
    """Go on with Tab until the cursor is there."""
    for _ in range(80):
        if focused() is wanted:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError("Tab does not get there")
