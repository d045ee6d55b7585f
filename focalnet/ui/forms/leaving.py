"""The question, in place, before typed text is thrown away."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from focalnet.ui.forms.pieces import words


class LeavingQuestion(QFrame):
    """Save, throw away or go on writing; hidden until it is needed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.hide()
        self.words = words(self.tr("There are changes that are not saved."))
        self.stay = QPushButton(self.tr("Go on writing"))
        self.discard = QPushButton(self.tr("Throw away"))
        self.save = QPushButton(self.tr("Save"))
        line = QHBoxLayout(self)
        line.addWidget(self.words, 1)
        for button in (self.stay, self.discard, self.save):
            line.addWidget(button)

    def ask(self) -> None:
        """Show the question with the harmless answer under the cursor."""
        self.show()
        self.stay.setFocus()
