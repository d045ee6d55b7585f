"""The sheet of keys (Ctrl+/)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QScrollArea, QWidget

from focalnet.ui.frame.actions import Actions, keys_text, plain_text
from focalnet.ui.frame.overlay import Overlay

WIDTH_EMS = 30


class ShortcutSheet(Overlay):
    """Lists every action that has keys, and the keys of lists and forms."""

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window, WIDTH_EMS)
        self._actions = actions
        title = QLabel(self.tr("Keys"))
        title.setProperty("role", "title")
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.column.addWidget(title)
        self.column.addWidget(self.area)

    def open(self) -> None:
        """Show the keys as they are now."""
        lines = [
            (keys_text(action), plain_text(action))
            for action in self._actions.all()
            if keys_text(action)
        ]
        lines += [
            ("↑ ↓", self.tr("Move in a list or among the hits")),
            ("Enter", self.tr("Open the card; on a card, edit it")),
            ("Ctrl+S", self.tr("Save the form")),
            ("Esc", self.tr("Leave the form, or put away what lies on top")),
        ]
        table = QWidget()
        form = QFormLayout(table)
        form.setHorizontalSpacing(self.fontMetrics().height())
        for keys, text in lines:
            shown = QLabel(keys)
            shown.setProperty("role", "heading")
            shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            form.addRow(shown, QLabel(text))
        self.area.setWidget(table)
        self.appear(self.area)
