"""Every action by a few letters of its name (Ctrl+K)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from focalnet.domain.folding import words
from focalnet.ui.frame.actions import Actions, keys_text, plain_text
from focalnet.ui.frame.overlay import Overlay

WIDTH_EMS = 28


class CommandPalette(Overlay):
    """Lists the actions that begin with what is typed; Enter does the one selected."""

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window, WIDTH_EMS)
        self._actions = actions
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type what you want to do"))
        self.field.setAccessibleName(self.tr("Command"))
        self.found = QListWidget()
        self.found.setObjectName("commands")
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.addWidget(self.field)
        self.column.addWidget(self.found)
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self._do)
        self.found.itemClicked.connect(self._do)
        self.field.installEventFilter(self)

    def open(self) -> None:
        """Show the palette with every action."""
        self.field.clear()
        self._narrow("")
        self.appear(self.field)

    def _narrow(self, typed: str) -> None:
        wanted = words(typed)
        self.found.clear()
        for action in self._actions.all():
            if action.isEnabled() and matches(wanted, plain_text(action)):
                keys = keys_text(action)
                text = plain_text(action) + (f"    {keys}" if keys else "")
                item = QListWidgetItem(action.icon(), text)
                item.setData(Qt.ItemDataRole.UserRole, action)
                self.found.addItem(item)
        self.found.setCurrentRow(0)

    def _do(self) -> None:
        item = self.found.currentItem()
        self.disappear()
        if item is not None:
            action: QAction = item.data(Qt.ItemDataRole.UserRole)
            action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list with the arrow keys while the cursor stays in the field."""
        if watched is self.field and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and event.type() == QEvent.Type.KeyPress:
                row = self.found.currentRow() + step
                self.found.setCurrentRow(max(0, min(row, self.found.count() - 1)))
                return True
        return super().eventFilter(watched, event)


def matches(wanted: Sequence[str], text: str) -> bool:
    """Tell whether every wanted word begins a word of the text."""
    there = words(text)
    return all(any(word.startswith(want) for word in there) for want in wanted)
