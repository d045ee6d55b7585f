"""The line at the foot of the window: how many, when saved, when it locks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

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
        self._said = ""
        self.left = QLabel()
        # A long title in it must not widen the window.
        self.left.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.right = QLabel()
        em = self.fontMetrics().height()
        self._row = row = QHBoxLayout(self)
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
        self._said = DOT.join(part for part in parts if part)
        self.left.setToolTip(self._said)
        self._fit()

    def _fit(self) -> None:
        metrics, room = self.left.fontMetrics(), self.left.width()
        self.left.setText(metrics.elidedText(self._said, Qt.TextElideMode.ElideRight, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._row.activate()  # gives the label its new width first
        self._fit()

    def show_lock(self, remaining_ms: int) -> None:
        """Say in how many minutes the workspace locks itself."""
        minutes = max(1, round(remaining_ms / MINUTE_MS))
        self.right.setText(self.tr("locks in %n min", "", minutes))
