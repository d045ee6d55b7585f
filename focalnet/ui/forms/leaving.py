"""The question, in place, before typed text is thrown away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
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


class AskingForm(QWidget):
    """A form that asks before what was typed in it is thrown away.

    ``left`` says that the officer goes, ``is_touched`` that something was typed.
    """

    left = Signal()
    question: LeavingQuestion

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_touched = False

    def first_field(self) -> QWidget:
        """Return where the cursor goes on after the question."""
        raise NotImplementedError

    def ask_before_leaving(self, save: Callable[[], None]) -> None:
        """Make the question; the form puts it where it belongs."""
        self.question = LeavingQuestion(self)
        self.question.save.clicked.connect(save)
        self.question.discard.clicked.connect(self.discard)
        self.question.stay.clicked.connect(self.stay)

    def note_touch(self) -> None:
        """Take note that something was typed."""
        self.is_touched = True

    def leave(self) -> None:
        """Leave; where something was typed, ask in place first."""
        if self.question.isVisible():
            self.stay()
        elif self.is_touched:
            self.question.ask()
        else:
            self.left.emit()

    def stay(self) -> None:
        """Go on writing."""
        self.question.hide()
        self.first_field().setFocus()

    def discard(self) -> None:
        """Throw away what was typed."""
        self.is_touched = False
        self.left.emit()
