"""Every action of the window: one list for menu, palette, shortcuts and sheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from focalnet.ui.icons import icon


class Actions:
    """The actions by name, in the order they were added."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._named: dict[str, QAction] = {}

    def add(
        self, name: str, text: str, act: Callable[[], object], keys: str = "", drawing: str = ""
    ) -> QAction:
        """Add an action that works wherever the cursor is in the window."""
        action = QAction(text, self._window)
        if drawing:
            action.setIcon(icon(drawing))
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked=False: act())
        self._window.addAction(action)
        self._named[name] = action
        return action

    def __getitem__(self, name: str) -> QAction:
        return self._named[name]

    def all(self) -> list[QAction]:
        """Return every action."""
        return list(self._named.values())


def plain_text(action: QAction) -> str:
    """Return an action's words without the mark of its key."""
    return action.text().replace("&", "")


def keys_text(action: QAction) -> str:
    """Return an action's keys as this system writes them."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
