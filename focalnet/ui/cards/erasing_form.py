"""Erasing a record for good: what goes and what stays is shown first, and confirmed in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import FocalnetError
from focalnet.services.erasing import Erasure, Named, erase, preview
from focalnet.services.ports import Register
from focalnet.ui.forms.pieces import Saying, bind, button, words
from focalnet.ui.session import Session
from focalnet.ui.words import action_words, explain, record_word

MOST_NAMED = 12


class ErasingForm(QWidget):
    """Erases one record; ``erased`` follows once it is gone, ``left`` Esc."""

    saved = Signal(str)
    erased = Signal()
    left = Signal()
    is_touched = False

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._record = ""
        self.title = words("", "title")
        self.goes, self.stays = words(), words()
        self.mentions, self.printings = Saying(), Saying()
        self.sure = QCheckBox(self.tr("I understand that nobody can bring this back."))
        self.problem = Saying("problem")
        self.erase_button = button(self.tr("Erase for good"), self._erase)
        self.erase_button.setEnabled(False)
        self.sure.toggled.connect(self.erase_button.setEnabled)
        hint = self.tr(
            "Values go from tables, journal, search and files, here and in every office that the "
            "next bundles reach. History keeps that something was erased, not what."
        )
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Leave"), self.leave, "Esc"))
        buttons.addWidget(self.erase_button)
        column = QVBoxLayout(self)
        for part in (self.title, words(hint, "muted"), self.goes, self.stays):
            column.addWidget(part)
        for said in (self.mentions, self.printings):
            column.addWidget(said)
        column.addStretch(1)
        column.addWidget(self.sure)
        column.addWidget(self.problem)
        column.addLayout(buttons)
        self.setFocusProxy(self.sure)
        bind(Qt.Key.Key_Escape, self, self.leave)

    def start(self, record_id: str, title: str) -> None:
        """Show what erasing a record would take."""
        self._record = record_id
        self.title.setText(self.tr("Erase %1").replace("%1", title))
        self._session.ask(
            lambda register: preview(register, [record_id]), self._show, self._refuse, owner=self
        )
        self.setFocus()

    def _show(self, found: Erasure) -> None:
        self.goes.setText(self._told(self.tr("Goes for good"), found.goes))
        self.stays.setText(self._told(self.tr("Stays, without the name"), found.stays))
        for said, head, named in (
            (self.mentions, self.tr("Has the name in its text, and stays"), found.mentions),
            (self.printings, self.tr("Printed with the name, or may be"), found.printings),
        ):
            said.setText(self._told(head, named) if named else "")

    def _told(self, head: str, named: Sequence[Named]) -> str:
        lines = [f"{record_word(item.kind)}: {item.title}" for item in named[:MOST_NAMED]]
        more = len(named) - len(lines)
        if more > 0:
            lines.append(self.tr("and %n more", "", more))
        return "\n".join((head, *(f"– {line}" for line in lines or [self.tr("nothing")])))

    def _erase(self) -> None:
        record = self._record

        def work(register: Register) -> ChangeSet:
            return erase(register, [record])

        self._session.do(
            work,
            said=action_words("erase"),
            then=lambda _done: self.erased.emit(),
            otherwise=self._refuse,
            owner=self,
        )

    def _refuse(self, error: FocalnetError) -> None:
        self.problem.setText(" ".join(explain(error)))

    def leave(self) -> None:
        """Go back to the card."""
        self.left.emit()

    def draft(self) -> None:
        """Return nothing: what was looked at is looked at again."""
        return None
