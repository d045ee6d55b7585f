"""The narrow column in the middle of the window on which the entry pages stand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from focalnet.domain.errors import FocalnetError
from focalnet.ui.words import explain

WIDTH_EMS = 27


class Sheet(QScrollArea):
    """A page with one column; scrolls where the text is large and the window small.

    ``problem`` is the line that says why something was refused.
    """

    def __init__(self, title: str, intro: str = "") -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        em = self.fontMetrics().height()
        sheet = QFrame()
        sheet.setProperty("role", "sheet")
        sheet.setMaximumWidth(em * WIDTH_EMS)
        self.column = QVBoxLayout(sheet)
        self.column.setContentsMargins(em * 2, em * 2, em * 2, em * 2)
        self.column.setSpacing(em // 2)
        self.column.addWidget(said(title, "title"))
        if intro:
            self.column.addWidget(said(intro, "muted"))
        self.column.addSpacing(em // 2)
        self.problem = said("", "problem")
        self.problem.hide()
        whole = QWidget()
        across = QHBoxLayout(whole)
        across.addStretch(1)
        down = QVBoxLayout()
        down.addStretch(1)
        down.addWidget(sheet)
        down.addStretch(2)
        across.addLayout(down, 20)
        across.addStretch(1)
        self.setWidget(whole)

    def leave_by(self, back: QPushButton) -> None:
        """Let Esc do what the button that leads back does, while that can be pressed."""
        keys = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(back.click)
        back.setToolTip("Esc")

    def refuse(self, error: FocalnetError) -> None:
        """Say in place what happened and what to do."""
        message, remedy = explain(error)
        self.problem.setText(f"{message} {remedy}")
        self.problem.show()

    def clear_problem(self) -> None:
        """Take the refusal away."""
        self.problem.hide()

    def row(self, *parts: QWidget | QLayout, stretch: bool = True) -> QHBoxLayout:
        """Add parts side by side, at the end of the line."""
        line = QHBoxLayout()
        if stretch:
            line.addStretch(1)
        for part in parts:
            if isinstance(part, QWidget):
                line.addWidget(part)
            else:
                line.addLayout(part)
        self.column.addLayout(line)
        return line


def said(text: str, role: str = "", *, selectable: bool = False) -> QLabel:
    """Return a label in the tone of its role."""
    label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return label
