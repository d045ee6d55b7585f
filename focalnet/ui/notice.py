"""The line at the top of the window that says what went wrong, and what to do next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from focalnet.domain.errors import FocalnetError
from focalnet.ui.words import explain


class Notice(QFrame):
    """Stays until it is closed or something newer is said; never in the way of work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.says = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.says.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.answer = QPushButton()
        self.answer.clicked.connect(self._answered)
        self.shut = QToolButton()
        self.shut.setText("✕")
        self.shut.setProperty("role", "flat")
        self.shut.setToolTip(self.tr("Close this message"))
        self.shut.setAccessibleName(self.shut.toolTip())
        self.shut.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.addWidget(self.says, 1)
        row.addWidget(self.answer)
        row.addWidget(self.shut)
        self._act: Callable[[], None] | None = None
        self.hide()

    def refuse(self, error: FocalnetError) -> None:
        """Say what happened and what to do next."""
        message, remedy = explain(error)
        place = f" ({error.place})" if error.place else ""
        self._show("problem", f"{message}{place} {remedy}")

    def say(self, text: str, answer: str = "", act: Callable[[], None] | None = None) -> None:
        """Say something, with a button to answer it if *answer* is given."""
        self._show("said", text, answer, act)

    def _show(
        self, kind: str, text: str, answer: str = "", act: Callable[[], None] | None = None
    ) -> None:
        self.says.setText(text)
        self.answer.setText(answer)
        self.answer.setVisible(bool(answer))
        self._act = act
        self.setProperty("kind", kind)
        self.style().polish(self)
        self.show()

    def _answered(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()
