"""The ways to unlock this workspace: another passphrase, a new recovery code, the keyring."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from focalnet.domain.errors import FocalnetError
from focalnet.services.ports import Register
from focalnet.services.workspaces import Ways, Workspaces
from focalnet.ui.entry.new_passphrase import NewPassphrase
from focalnet.ui.entry.sheet import said
from focalnet.ui.session import Session
from focalnet.ui.words import explain

Work = Callable[[Workspaces, Path, Register], object]
"""Runs on the thread of the store: it holds no widget."""


class Security(QWidget):
    """Changes the key slots; every change is told and takes effect at once.

    ``code_made`` brings a new recovery code, to be shown once.
    """

    code_made = Signal(str)

    def __init__(
        self, session: Session, workspaces: Workspaces, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._workspaces = workspaces
        self.passphrase = NewPassphrase(lambda: (session.office, session.author))
        self.change = QPushButton(self.tr("Change the passphrase"))
        self.new_code = QPushButton(self.tr("Make a new recovery code…"))
        self.keyring = QCheckBox(self.tr("Unlock with this computer's keyring"))
        self.outcome = said("", "muted")
        self._lay_out()
        self.change.clicked.connect(self._change)
        self.new_code.clicked.connect(self._make_code)
        self.keyring.clicked.connect(self._use_keyring)
        self._look()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(said(self.tr("Unlocking"), "heading"))
        column.addWidget(self.passphrase)
        column.addLayout(at_the_start(self.change))
        column.addWidget(said(self.tr("The old recovery code stops working then."), "muted"))
        column.addLayout(at_the_start(self.new_code))
        column.addWidget(self.keyring)
        column.addWidget(
            said(self.tr("Whoever is logged in on this computer can unlock it then."), "muted")
        )
        column.addWidget(self.outcome)

    def _look(self) -> None:
        folder = self._session.folder

        def show(ways: Ways) -> None:
            self.keyring.setChecked(ways.keyring)

        workspaces = self._workspaces
        self._session.beside(
            lambda _report: workspaces.ways(folder), show, self._refuse, owner=self
        )

    def _change(self) -> None:
        try:
            new = self.passphrase.content()
        except FocalnetError as error:
            self._refuse(error)
            return
        self._do(
            lambda rooms, folder, register: rooms.change_passphrase(folder, register, new),
            lambda _nothing: self._passphrase_changed(),
        )

    def _passphrase_changed(self) -> None:
        self.passphrase.clear()
        self._tell(self.tr("The passphrase is changed; the old one opens nothing any more."))

    def _make_code(self) -> None:
        self._do(
            lambda rooms, folder, register: rooms.new_recovery_code(folder, register),
            self.code_made.emit,
        )

    def _use_keyring(self, wanted: bool) -> None:
        told = (
            self.tr("The keyring of this computer unlocks this workspace now.")
            if wanted
            else self.tr("The keyring no longer unlocks this workspace.")
        )
        self._do(
            lambda rooms, folder, register: rooms.use_keyring(folder, register, wanted=wanted),
            lambda _nothing: self._tell(told),
        )

    def _do(self, work: Work, then: Callable[[object], None]) -> None:
        workspaces, folder = self._workspaces, self._session.folder
        self.setEnabled(False)

        def done(result: object) -> None:
            self.setEnabled(True)
            then(result)

        self._session.ask(
            lambda register: work(workspaces, folder, register), done, self._refuse, owner=self
        )

    def _refuse(self, error: FocalnetError) -> None:
        self.setEnabled(True)
        self._look_again_after(error)
        self.outcome.setText(" ".join(explain(error)))
        self._tone("problem")

    def _look_again_after(self, error: FocalnetError) -> None:
        if error.code.startswith("keyring."):
            self.keyring.setChecked(not self.keyring.isChecked())

    def _tell(self, text: str) -> None:
        self.outcome.setText(text)
        self._tone("good")

    def _tone(self, role: str) -> None:
        self.outcome.setProperty("role", role)
        self.outcome.style().polish(self.outcome)


def at_the_start(button: QPushButton) -> QHBoxLayout:
    """Return a line with the button at its start."""
    line = QHBoxLayout()
    line.addWidget(button)
    line.addStretch(1)
    return line
