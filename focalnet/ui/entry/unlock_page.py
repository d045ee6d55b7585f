"""The page that unlocks a workspace: passphrase, recovery code or keyring."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QProgressBar, QPushButton

from focalnet.domain.errors import FocalnetError
from focalnet.services.backup_ports import RegisterSetBack
from focalnet.services.workspaces import Ways, Workspaces
from focalnet.ui.entry.sheet import Sheet, said
from focalnet.ui.session import Session

AFTER_PAINTING_MS = 40


class UnlockPage(Sheet):
    """Asks for the secret and opens the register beside the window.

    ``session.opened`` follows when it worked; what was refused is explained in
    place and the field keeps the cursor.
    """

    other_asked = Signal()

    def __init__(self, session: Session, workspaces: Workspaces, folder: Path) -> None:
        super().__init__(folder.name, str(folder.parent))
        self.folder = folder
        self._session = session
        self._workspaces = workspaces
        self.way = "passphrase"
        self.secret = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.unlock = QPushButton(self.tr("Unlock"), default=True)
        self.busy = QProgressBar(maximum=0, textVisible=False)
        self.busy.setMaximumHeight(self.fontMetrics().height() // 3)
        self.busy.hide()
        self.other_way = self._flat(self.tr("Use the recovery code"), self._switch_way)
        self.keyring = self._flat(self.tr("Use this computer's keyring"), self._by_keyring)
        self.keyring.hide()
        self.restored = self._flat(self.tr("I restored a backup"), self._accept)
        self.restored.hide()
        self._tried: tuple[str, str] = ("", "")
        self.other = self._flat(self.tr("Another workspace…"), self.other_asked.emit)
        self.asks = said("", "heading")
        self.asks.setBuddy(self.secret)
        for part in (self.asks, self.secret, self.busy, self.problem):
            self.column.addWidget(part)
        self.row(self.restored, self.unlock)
        self.column.addSpacing(self.fontMetrics().height())
        self.row(self.keyring, self.other_way, self.other)
        self.unlock.clicked.connect(self._unlock)
        self.secret.returnPressed.connect(self._unlock)
        self.secret.textEdited.connect(self.clear_problem)
        self._name_way()
        self.setFocusProxy(self.secret)

    def _flat(self, text: str, act: object) -> QPushButton:
        button = QPushButton(text, flat=True)
        button.clicked.connect(act)
        return button

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the ways of unlocking once the page is on screen."""
        super().showEvent(event)
        QTimer.singleShot(AFTER_PAINTING_MS, self, self._ask_ways)

    def _ask_ways(self) -> None:
        workspaces, folder = self._workspaces, self.folder
        self._session.beside(
            lambda _report: workspaces.ways(folder),
            self._show_ways,
            self.refuse,
            owner=self,
        )

    def _show_ways(self, ways: Ways) -> None:
        self.keyring.setVisible(ways.keyring)
        self.other_way.setVisible(ways.recovery)

    def _switch_way(self) -> None:
        self.way = "recovery" if self.way == "passphrase" else "passphrase"
        self.secret.clear()
        self.clear_problem()
        self._name_way()
        self.secret.setFocus()

    def _name_way(self) -> None:
        recovery = self.way == "recovery"
        self.asks.setText(self.tr("Recovery code") if recovery else self.tr("Passphrase"))
        self.secret.setAccessibleName(self.asks.text())
        mode = QLineEdit.EchoMode.Normal if recovery else QLineEdit.EchoMode.Password
        self.secret.setEchoMode(mode)
        self.secret.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX" if recovery else "")
        self.other_way.setText(
            self.tr("Use the passphrase") if recovery else self.tr("Use the recovery code")
        )

    def _unlock(self) -> None:
        if self.secret.text() and self.unlock.isEnabled():
            self._open(self.way, self.secret.text())

    def _by_keyring(self) -> None:
        self._open("keyring", "")

    def _accept(self) -> None:
        """Let a register that the officer put back go on as another laptop."""
        self._open(*self._tried, restored=True)

    def _open(self, way: str, secret: str, *, restored: bool = False) -> None:
        self.clear_problem()
        self.restored.hide()
        self._tried = (way, secret)
        self._set_busy(True)
        workspaces, folder = self._workspaces, self.folder
        self._session.open(
            folder,
            lambda _report: workspaces.open(folder, way=way, secret=secret, restored=restored),
            self._refused,
            owner=self,
        )

    def _refused(self, error: FocalnetError) -> None:
        self._set_busy(False)
        self.refuse(error)
        self.restored.setVisible(isinstance(error, RegisterSetBack))
        self.secret.setFocus()
        self.secret.selectAll()

    def _set_busy(self, busy: bool) -> None:
        self.busy.setVisible(busy)
        for part in (self.unlock, self.secret, self.keyring, self.other_way, self.other):
            part.setEnabled(not busy)
