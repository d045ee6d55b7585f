"""A part of a page about the record chosen in its list, beside or instead of the card."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from focalnet.domain.errors import FocalnetError
from focalnet.ui.forms.pieces import Saying
from focalnet.ui.session import Session
from focalnet.ui.words import explain


class Panel(QWidget):
    """Reads anew when another record is chosen or anything changed; a hidden one waits."""

    NEEDS_RECORD = True

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = False
        self.record_id = ""
        self.setEnabled(not self.NEEDS_RECORD)
        self.said = Saying("muted")
        session.changed.connect(self._grow_stale)
        session.closing.connect(self.clear)

    def show_record(self, record_id: str) -> None:
        """Show another record."""
        if record_id != self.record_id:
            self.clear()
            self.record_id = record_id
        self.setEnabled(bool(record_id) or not self.NEEDS_RECORD)
        self._grow_stale()

    def clear(self) -> None:
        """Show no record; a panel that shows more than its record forgets that too."""
        self.record_id = ""
        self.said.clear()

    def read(self) -> None:
        """Read what is shown of the record."""
        raise NotImplementedError

    def say(self, text: str) -> None:
        """Say what was done."""
        self.said.setText(text)

    def refuse(self, error: FocalnetError) -> None:
        """Say what went wrong and what to do."""
        parts = (error.place, *explain(error))
        self.said.setText(" ".join(part for part in parts if part))

    def _grow_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self._read_now()

    def _read_now(self) -> None:
        self._stale = False
        if self.record_id and self._session.is_open:
            self.read()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was chosen or changed while this was not in view."""
        super().showEvent(event)
        if self._stale:
            self._read_now()
