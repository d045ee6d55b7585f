"""The page that makes a new workspace."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
)

from focalnet.domain.errors import FocalnetError, InvalidValue
from focalnet.services.workspaces import Workspaces
from focalnet.ui.entry.new_passphrase import NewPassphrase
from focalnet.ui.entry.sheet import Sheet
from focalnet.ui.session import Session


class NotFilledIn(InvalidValue):
    """Something that every workspace needs was left empty."""

    code = "workspace.incomplete"
    remedy = "Fill in the name of the office, your name and the folder; nothing was stored."


class CreatePage(Sheet):
    """Asks for office, officer, folder and passphrase, and makes the workspace.

    ``created`` brings the folder and what Workspaces.create returned; the
    register is open then, on the store thread.
    """

    created = Signal(Path, object)
    left = Signal()

    def __init__(self, session: Session, workspaces: Workspaces) -> None:
        super().__init__(
            self.tr("Create a workspace"),
            self.tr("One encrypted folder for one office. You can copy it, and back it up."),
        )
        self._session = session
        self._workspaces = workspaces
        self.office, self.author, self.folder = QLineEdit(), QLineEdit(), QLineEdit()
        self.office.setPlaceholderText(self.tr("for example: Registry, The Hague"))
        self.author.setPlaceholderText(self.tr("stands beside every change you make"))
        self.passphrase = NewPassphrase(lambda: (self.office.text(), self.author.text()))
        self.create_button = QPushButton(self.tr("Create"), default=True)
        self.back = QPushButton(self.tr("Back"))
        self.browse = QPushButton(self.tr("Choose…"))
        self.busy = QProgressBar(maximum=0, textVisible=False)
        self.busy.setMaximumHeight(self.fontMetrics().height() // 3)
        self.busy.hide()
        self._proposed = ""
        self._lay_out()
        self._connect()
        self._propose_folder()
        self.setFocusProxy(self.office)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("&Office"), self.office)
        form.addRow(self.tr("Your &name"), self.author)
        where = QHBoxLayout()
        where.addWidget(self.folder, 1)
        where.addWidget(self.browse)
        where_label = QLabel(self.tr("&Folder"))
        where_label.setBuddy(self.folder)
        form.addRow(where_label, where)
        self.column.addLayout(form)
        for part in (self.passphrase, self.busy, self.problem):
            self.column.addWidget(part)
        self.row(self.back, self.create_button)

    def _connect(self) -> None:
        self.office.textEdited.connect(self._propose_folder)
        self.create_button.clicked.connect(self._create)
        self.back.clicked.connect(self.left)
        self.leave_by(self.back)
        self.browse.clicked.connect(self._browse)
        self.passphrase.edited.connect(self.clear_problem)
        for field in (self.office, self.author, self.folder):
            field.returnPressed.connect(self._create)
        self.passphrase.again.returnPressed.connect(self._create)

    def _propose_folder(self) -> None:
        if self.folder.text() == self._proposed:  # leave alone what the officer chose
            name = "".join(sign for sign in self.office.text() if sign.isalnum() or sign in " -")
            home = Path(QDir.homePath()) / "focalnet"
            self._proposed = str(home / (" ".join(name.split()) or self.tr("workspace")))
            self.folder.setText(self._proposed)

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose an empty folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    def _create(self) -> None:
        if not self.create_button.isEnabled():
            return
        office, author = self.office.text().strip(), self.author.text().strip()
        try:
            if not (office and author and self.folder.text().strip()):
                raise NotFilledIn("Something is not filled in yet.")
            passphrase = self.passphrase.content()
        except FocalnetError as error:
            self.refuse(error)
            return
        folder = Path(self.folder.text().strip()).expanduser()
        self.clear_problem()
        self._set_busy(True)
        workspaces = self._workspaces
        self._session.prepare(
            lambda _report: workspaces.create(
                folder, office=office, author=author, passphrase=passphrase
            ),
            lambda made: self.created.emit(folder, made),
            self._refused,
            owner=self,
        )

    def _refused(self, error: FocalnetError) -> None:
        self._set_busy(False)
        self.refuse(error)

    def _set_busy(self, busy: bool) -> None:
        self.busy.setVisible(busy)
        for part in (self.create_button, self.back, self.browse, self.office, self.author):
            part.setEnabled(not busy)
        self.folder.setEnabled(not busy)
        self.passphrase.setEnabled(not busy)
