"""The question, in place, before what a lost laptop wrote is dropped."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from focalnet.ui.cards.drawing import row_of
from focalnet.ui.forms.pieces import bind, button, words


class DroppingQuestion(QFrame):
    """Keep or drop; hidden until it is asked. ``agreed`` or ``left`` follows."""

    agreed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self.hide()
        self.words = words()
        self.keep_button = button(self.tr("Let them wait"), self._leave, "Esc")
        self.drop_button = button(self.tr("Drop for good"), self._agree)
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(row_of(self.keep_button, self.drop_button))
        bind(Qt.Key.Key_Escape, self, self._leave)

    def ask(self, count: int) -> None:
        """Show the question with the harmless answer under the cursor."""
        self.words.setText(
            self.tr(
                "Drop %n change set(s) for good? What they say is gone from this office.",
                "",
                count,
            )
        )
        self.show()
        self.keep_button.setFocus()

    def _agree(self) -> None:
        self.hide()
        self.agreed.emit()

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
