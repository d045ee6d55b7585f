"""A part of the exchange page: about the whole register, not about one record of a list."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from focalnet.ui.lists.panel import Panel
from focalnet.ui.session import Session


class OfficePanel(Panel):
    """Reads anew whenever it comes up or anything changed."""

    NEEDS_RECORD = False

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._stale = True

    def refresh(self) -> None:
        """Read anew now, or when it comes up."""
        self._grow_stale()

    def _read_now(self) -> None:
        self._stale = False
        if self._session.is_open:
            self.read()
