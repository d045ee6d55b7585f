"""Marks that follow from the arrivals, shown before they are taken."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from focalnet.services.attendance import Proposal
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.forms.pieces import bind, button, words


class ProposalBar(QFrame):
    """Says who would be marked; ``taken`` follows the button, ``left`` Esc.

    ``asked`` says that it is to be proposed anew, with the others absent or not. Hidden
    until begun.
    """

    asked = Signal()
    taken = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self.proposal = Proposal()
        self.sitting = ""
        self.about, self.told = words("", "heading"), words("")
        self.absent = QCheckBox(self.tr("and mark the others absent"))
        self.absent.toggled.connect(lambda _on: self.asked.emit())
        self.take_button = button(self.tr("Mark them"), self.taken.emit, "Enter", first=True)
        column = QVBoxLayout(self)
        for part in (self.about, self.told):
            column.addWidget(part)
        leave = button(self.tr("Leave"), self.leave, "Esc")
        column.addWidget(row_of(self.absent, leave, self.take_button))
        bind(Qt.Key.Key_Escape, self, self.leave)
        self.hide()

    def begin(self, sitting: str, name: str) -> None:
        """Propose for a sitting."""
        self.sitting = sitting
        self.about.setText(name)
        self.told.clear()
        self.take_button.setEnabled(False)
        self.show()
        self.asked.emit()

    def show_proposal(self, proposal: Proposal) -> None:
        """Show what would be marked; marks that are there stay as they are."""
        self.proposal = proposal
        absent = len(proposal.marks) - proposal.present
        said = [self.tr("%n who arrived would be marked present.", "", proposal.present)]
        if absent:
            said.append(self.tr("%n would be marked absent.", "", absent))
        said.append(self.tr("Marks that are there stay."))
        self.told.setText(" ".join(said))
        self.take_button.setEnabled(bool(proposal.marks))
        (self.take_button if proposal.marks else self.absent).setFocus()

    def leave(self) -> None:
        """Put the proposal away."""
        self.hide()
        self.left.emit()
