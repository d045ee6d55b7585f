"""The page of the officer's choices."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from focalnet.services.workspaces import Workspaces
from focalnet.ui.entry.recovery_page import RecoveryPage
from focalnet.ui.entry.sheet import Sheet
from focalnet.ui.keeping import Keeper
from focalnet.ui.preferences.looks import Looks
from focalnet.ui.preferences.security import Security
from focalnet.ui.session import Session


class SettingsPage(QWidget):
    """Looks and unlocking; a new recovery code is shown here and typed back."""

    code_confirmed = Signal()

    def __init__(self, session: Session, workspaces: Workspaces, keeper: Keeper) -> None:
        super().__init__()
        self._session = session
        self.looks = Looks(keeper)
        self.security = Security(session, workspaces)
        sheet = Sheet(self.tr("Settings"))
        sheet.column.addWidget(self.looks)
        sheet.column.addSpacing(self.fontMetrics().height() * 2)
        sheet.column.addWidget(self.security)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(sheet)
        self.recovery: RecoveryPage | None = None
        self.security.code_made.connect(self._show_code)
        self.setFocusProxy(self.looks.language)

    def _show_code(self, code: str) -> None:
        self.recovery = RecoveryPage(code, self._session.office)
        self.recovery.confirmed.connect(self._put_code_away)
        self._layers.addWidget(self.recovery)
        self._layers.setCurrentWidget(self.recovery)
        self.recovery.setFocus()

    def _put_code_away(self) -> None:
        if self.recovery is not None:
            self._layers.removeWidget(self.recovery)
            self.recovery.deleteLater()
            self.recovery = None
        self.code_confirmed.emit()
