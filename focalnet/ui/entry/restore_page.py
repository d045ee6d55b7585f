"""The page that restores a backup: which, where to, what differs, then the restore."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QProgressBar, QPushButton

from focalnet.domain.errors import FocalnetError
from focalnet.services.backup_ports import Difference, Restored
from focalnet.services.ports import Report
from focalnet.services.workspaces import Workspaces
from focalnet.ui.entry.sheet import Sheet, said
from focalnet.ui.session import Session


class RestorePage(Sheet):
    """Nothing is replaced before the officer saw what differs; ``restored`` brings the folder."""

    left = Signal()
    restored = Signal(Path)

    def __init__(self, session: Session, workspaces: Workspaces) -> None:
        super().__init__(
            self.tr("Restore a backup"),
            self.tr(
                "Into a new or empty folder, or in place of the workspace it was made of. What "
                "is there is kept as a backup, and you see what differs first."
            ),
        )
        self._session, self._workspaces = session, workspaces
        self.file, self.to = QLineEdit(readOnly=True), QLineEdit(readOnly=True)
        self.file.setAccessibleName(self.tr("Backup"))
        self.to.setAccessibleName(self.tr("Folder of the workspace"))
        for field in (self.file, self.to):
            field.setPlaceholderText(field.accessibleName())
        self.secret = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.secret.setAccessibleName(self.tr("Passphrase"))
        self.recovery = QCheckBox(self.tr("This is the recovery &code"))
        self.file_button = QPushButton(self.tr("Choose the &backup…"))
        self.to_button = QPushButton(self.tr("Choose the &folder…"))
        self.look_button = QPushButton(self.tr("What differs?"), default=True)
        self.restore_button = QPushButton(self.tr("&Restore it"))
        self.back = QPushButton(self.tr("Back"))
        self.progress = QProgressBar(maximum=0, textVisible=False)
        self.found = said("", "muted")
        self._lay_out()
        self.file_button.clicked.connect(self._ask_file)
        self.to_button.clicked.connect(self._ask_folder)
        self.secret.textEdited.connect(lambda _text: self._forget())
        self.secret.returnPressed.connect(self.look)
        self.recovery.toggled.connect(self._choose_way)
        self.look_button.clicked.connect(self.look)
        self.restore_button.clicked.connect(self.restore)
        self.back.clicked.connect(self.left)
        self.leave_by(self.back)
        self._forget()
        self._set_busy(busy=False)
        self.setFocusProxy(self.file_button)

    def _lay_out(self) -> None:
        for field, choose in ((self.file, self.file_button), (self.to, self.to_button)):
            self.row(field, choose, stretch=False)
        label = said(self.tr("Passphrase"), "heading")
        label.setBuddy(self.secret)
        self.column.addWidget(label)
        self.column.addWidget(
            said(
                self.tr(
                    "That of the workspace, where it is there; for a new folder, the one of the "
                    "day of the backup."
                ),
                "muted",
            )
        )
        for part in (self.secret, self.recovery, self.progress, self.found, self.problem):
            self.column.addWidget(part)
        self.row(self.back, self.look_button, self.restore_button)

    def choose(self, file: Path | None = None, to: Path | None = None) -> None:
        """Take a backup or a folder."""
        if file:
            self.file.setText(str(file))
        if to:
            self.to.setText(str(to))
        self._forget()

    @property
    def way(self) -> str:
        """By what both sides are unlocked."""
        return "recovery" if self.recovery.isChecked() else "passphrase"

    def _choose_way(self, by_code: bool) -> None:
        """Show a code as it is typed: it stands on paper, and is long."""
        mode = QLineEdit.EchoMode
        self.secret.setEchoMode(mode.Normal if by_code else mode.Password)
        self.secret.clear()
        self._forget()

    def _forget(self) -> None:
        self.found.clear()
        self.clear_problem()
        self.restore_button.setEnabled(False)

    def _ask_file(self) -> None:
        dialog = self._dialog(self.tr("Choose a backup"))
        dialog.setNameFilter(f"{self.tr('Backup')} (*.fnb)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.choose(file=Path(name)))
        dialog.open()

    def _ask_folder(self) -> None:
        dialog = self._dialog(self.tr("Choose the folder of the workspace"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.choose(to=Path(name)))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    @property
    def _is_filled(self) -> bool:
        return all(field.text() for field in (self.file, self.to, self.secret))

    def look(self) -> None:
        """Show what would change; nothing is changed."""
        file, to, secret = Path(self.file.text()), Path(self.to.text()), self.secret.text()
        room, way = self._workspaces.backups, self.way

        def work(_report: Report) -> Difference:
            return room.compare(file, to, way=way, secret=secret)

        def show(found: Difference) -> None:
            self._set_busy(busy=False)
            self.found.setText(self._told(found))
            self.restore_button.setEnabled(True)
            self.restore_button.setFocus()

        self._run(work, show)

    def restore(self) -> None:
        """Restore it, and go on to unlock it."""
        file, to, secret = Path(self.file.text()), Path(self.to.text()), self.secret.text()
        room, way = self._workspaces.backups, self.way

        def work(report: Report) -> Restored:
            return room.restore(file, to, way=way, secret=secret, report=report)

        self._run(work, lambda _done: self.restored.emit(to))

    def _run(self, work: Callable[[Report], object], then: Callable[..., None]) -> None:
        if not self._is_filled:
            return
        self._forget()
        self._set_busy(busy=True)
        self._session.prepare(work, then, self._refused, owner=self)

    def _refused(self, error: FocalnetError) -> None:
        self._set_busy(busy=False)
        self.refuse(error)

    def _set_busy(self, *, busy: bool) -> None:
        self.progress.setVisible(busy)
        choosing = (self.file_button, self.to_button, self.secret, self.recovery)
        for part in (*choosing, self.look_button, self.back):
            part.setEnabled(not busy)

    def _told(self, found: Difference) -> str:
        told = [self.tr("The backup holds %n record(s).", "", found.records)]
        if found.here:
            told.append(self.tr("There are %n record(s) here.", "", found.records_here))
            told.append(
                self.tr("%n action(s) done here since would be gone from here.", "", found.lacks)
            )
        if found.lacks:
            told.append(self.tr("Other offices give back what they hold of them."))
        if found.erased:
            told.append(self.tr("%n erasure(s) are done again.", "", found.erased))
        if found.unheard:
            told.append(
                self.tr(
                    "Which offices and laptops were revoked since is not known here: open a bundle "
                    "of another office before you send anything."
                )
            )
        return " ".join(told)
