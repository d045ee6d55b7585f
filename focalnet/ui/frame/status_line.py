"""The line at the foot of the window: how many, when saved, when it locks."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from focalnet.services.ports import Register, Selection
from focalnet.ui.lists.lines import DOT
from focalnet.ui.session import Session

MINUTE_MS = 60_000


class StatusLine(QWidget):
    """Says what was saved last and what Undo would take back."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self._session = session
        self._people = ""
        self._saved = ""
        self.left = QLabel()
        self.right = QLabel()
        em = self.fontMetrics().height()
        row = QHBoxLayout(self)
        row.setContentsMargins(em // 2, em // 4, em // 2, em // 4)
        row.addWidget(self.left, 1)
        row.addWidget(self.right)
        session.changed.connect(self.count)
        session.saved.connect(self._note_saved)
        session.undo_changed.connect(self._write)
        self.count()

    def count(self) -> None:
        """Count the people again."""

        def read(register: Register) -> int:
            return register.count(Selection(("person",)))

        self._session.ask(read, self._show_count, owner=self)

    def _show_count(self, people: int) -> None:
        self._people = self.tr("%n people", "", people)
        self._write()

    def _note_saved(self, said: str, at: str) -> None:
        self._saved = self.tr("saved %1").replace("%1", at) + (f": {said}" if said else "")
        self._write()

    def _write(self) -> None:
        undo = self._session.undo_words
        parts = (
            self._people,
            self._saved,
            self.tr("Undo takes back: %1").replace("%1", undo) if undo and self._saved else "",
            self._session.office,
        )
        self.left.setText(DOT.join(part for part in parts if part))

    def show_lock(self, remaining_ms: int) -> None:
        """Say in how many minutes the workspace locks itself."""
        minutes = max(1, round(remaining_ms / MINUTE_MS))
        self.right.setText(self.tr("locks in %n min", "", minutes))
