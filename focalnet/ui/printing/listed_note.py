"""A note about several things: one line that says how many, and all of them on request."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from focalnet.ui.forms.pieces import words

FEW = 2
LINES_HIGH = 5


class ListedNote(QWidget):
    """Says something in one tone and lists what it is about; takes no room while it says nothing.

    A few things are listed at once, many when the officer unfolds them.
    """

    def __init__(self, role: str) -> None:
        super().__init__()
        self.said = words("", role)
        self.fold = QToolButton()
        self.fold.setCheckable(True)
        self.fold.setProperty("role", "fold")
        self.fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.list = QPlainTextEdit(readOnly=True)
        self.list.setTabChangesFocus(True)
        self.list.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.list.setFixedHeight(self.list.fontMetrics().lineSpacing() * LINES_HIGH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.said, self.fold, self.list):
            column.addWidget(part)
        self.fold.toggled.connect(self._show_list)
        self.hide()

    def show_lines(self, said: str, lines: Sequence[str]) -> None:
        """Say something of these lines, or nothing where there are none."""
        self.said.setText(said)
        self.list.setPlainText("\n".join(lines))
        self.list.setAccessibleName(said)
        self.fold.setVisible(len(lines) > FEW)
        self.fold.setChecked(0 < len(lines) <= FEW)
        self._show_list()
        self.setVisible(bool(lines))

    def _show_list(self) -> None:
        unfolded = self.fold.isChecked()
        self.list.setVisible(unfolded)
        sign = "▾" if unfolded else ("◂" if self.isRightToLeft() else "▸")
        self.fold.setText(f"{sign} {self.tr('Which?')}")

    def text(self) -> str:
        """Return everything it says."""
        listed = self.list.toPlainText()
        return f"{self.said.text()}\n{listed}" if listed else ""
