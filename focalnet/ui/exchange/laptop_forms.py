"""Taking a laptop into the office by its digits, and putting a lost one out of use."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFormLayout, QFrame, QLineEdit, QVBoxLayout

from focalnet.domain.errors import FocalnetError
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.exchange.verify_form import digits_label, in_lines
from focalnet.ui.forms.pieces import Saying, bind, button, words
from focalnet.ui.words import explain


class VouchForm(QFrame):
    """Shows the digits of a laptop that asks; ``agreed`` follows Ctrl+S. Hidden until begun."""

    agreed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self.file = Path()
        hint = self.tr(
            "The laptop that asks shows the same digits once it has the card: compare them there. "
            "What it signs will be the word of this office."
        )
        self.about = words("", "heading")
        self.digits = digits_label()
        self.digits.setAccessibleName(self.tr("Digits shown here"))
        self.sign_button = button(
            self.tr("Sign and save its card…"), self.agreed.emit, "Ctrl+S", first=True
        )
        column = QVBoxLayout(self)
        for part in (self.about, words(hint, "muted"), self.digits):
            column.addWidget(part)
        column.addWidget(row_of(button(self.tr("Leave"), self.leave, "Esc"), self.sign_button))
        self.setFocusProxy(self.sign_button)
        bind(QKeySequence.StandardKey.Save, self, self.agreed.emit)
        bind(Qt.Key.Key_Escape, self, self.leave)
        self.hide()

    def begin(self, file: Path, name: str, digits: str) -> None:
        """Show the digits of a request."""
        self.file = file
        self.about.setText(self.tr("A laptop named %1 asks to join").replace("%1", name))
        self.digits.setText(in_lines(digits))
        self.show()
        self.setFocus()

    def leave(self) -> None:
        """Put the form away."""
        self.hide()
        self.left.emit()


class LostForm(QFrame):
    """Asks since when a laptop is lost; ``agreed`` follows Ctrl+S. Hidden until begun."""

    agreed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self.replica = ""
        hint = self.tr(
            "Nothing goes to it any more. What it wrote up to that day and is held here stands; "
            "whatever it writes later is put aside in every office. This cannot be taken back: a "
            "laptop that is found again joins anew."
        )
        self.about = words("", "heading")
        self.since = QLineEdit(placeholderText=self.tr("YYYY-MM-DD"))
        name = self.tr("Lost since (empty: all that is held is trusted)")
        self.since.setAccessibleName(name)
        self.problem = Saying("problem")
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(name, self.since)
        self.lost_button = button(
            self.tr("Put it out of use"), self.agreed.emit, "Ctrl+S", first=True
        )
        column = QVBoxLayout(self)
        column.addWidget(self.about)
        column.addWidget(words(hint, "muted"))
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(row_of(button(self.tr("Leave"), self.leave, "Esc"), self.lost_button))
        self.setFocusProxy(self.since)
        bind(QKeySequence.StandardKey.Save, self, self.agreed.emit)
        bind(Qt.Key.Key_Escape, self, self.leave)
        self.hide()

    def begin(self, replica: str, name: str) -> None:
        """Ask about a laptop."""
        self.replica = replica
        self.about.setText(self.tr("Laptop %1 is lost").replace("%1", name))
        self.since.clear()
        self.problem.clear()
        self.show()
        self.setFocus()

    def leave(self) -> None:
        """Put the form away."""
        self.hide()
        self.left.emit()

    def refuse(self, error: FocalnetError) -> None:
        """Show why it is not put out of use."""
        self.problem.setText(" ".join(explain(error)))
        self.setFocus()
