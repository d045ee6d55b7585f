"""Backups: those that are kept, one more now, and where they go."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QProgressBar, QVBoxLayout, QWidget

from focalnet.domain.errors import FocalnetError
from focalnet.services.backup_ports import Backup
from focalnet.services.backups import backup_name, choose_place, is_due
from focalnet.services.ports import Register, Report
from focalnet.services.tools import Tools
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.exchange.audit_words import moment_words, reason_words
from focalnet.ui.exchange.office_panel import OfficePanel
from focalnet.ui.forms.pieces import Saying, button, words
from focalnet.ui.lists.lines import Cell
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.network.saving import ask_where
from focalnet.ui.session import Session
from focalnet.ui.tasks import Task

SHARES = (26, 34, 14, 14)


class BackupsPanel(OfficePanel):
    """Every backup listed was opened again and checked before it got its name.

    ``made`` follows each.
    """

    made = Signal()

    def __init__(self, session: Session, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._tools = tools
        self._task: Task | None = None
        self.backups: list[Backup] = []
        self.place = Saying("muted")
        headings = (self.tr("When"), self.tr("Why"), self.tr("Records"), self.tr("Size"))
        self.table = PlainTable(headings, SHARES)
        self.progress = QProgressBar(maximum=1000, textVisible=False)
        self.now_button = button(self.tr("Back up now"), self.back_up_now)
        self.file_button = button(self.tr("Back up to a file…"), self.ask_file)
        self.check_button = button(self.tr("Look through it again"), self.check)
        self.place_button = button(self.tr("Keep them elsewhere…"), self.ask_place)
        self.cancel_button = button(self.tr("Cancel"), self.cancel)
        column = QVBoxLayout(self)
        column.addWidget(
            row_of(self.now_button, self.file_button, self.check_button, self.place_button)
        )
        column.addWidget(row_of(self.progress, self.cancel_button))
        column.addWidget(self.said)
        column.addWidget(self.place)
        column.addWidget(self.table, 1)
        column.addWidget(
            words(
                self.tr(
                    "To restore a backup, go to another workspace and choose "
                    "“Restore a backup…”. You see what differs first."
                ),
                "muted",
            )
        )
        self.setFocusProxy(self.table)
        self._set_busy(None)

    def clear(self) -> None:
        """Show nothing."""
        super().clear()
        self.backups = []
        self.table.show_lines(())
        self.place.clear()

    def read(self) -> None:
        """Read which backups are kept, and where."""
        room, folder = self._tools.workspaces.backups, self._session.folder

        def look(register: Register) -> tuple[Path, list[Backup]]:
            return room.place(folder, register), room.kept(folder, register)

        self._session.ask(look, lambda found: self._show(*found), self.refuse, owner=self)

    def _show(self, place: Path, backups: list[Backup]) -> None:
        self.backups = backups
        self.table.show_lines([(str(one.path), _cells(one)) for one in backups])
        self.check_button.setEnabled(bool(backups))
        told = [self.tr("They are kept in %1.").replace("%1", str(place))]
        if backups:
            last = moment_words(backups[0].made)
            told.append(self.tr("The last one was checked: %1.").replace("%1", last))
        if is_due(backups, self._tools.now()):
            told.append(self.tr("There is none of today."))
        self.place.setText(" ".join(told))

    def back_up_now(self) -> None:
        """Make one where they are kept."""
        room, folder = self._tools.workspaces.backups, self._session.folder

        def work(register: Register, report: Report) -> Backup:
            return room.keep(folder, register, "manual", report)

        self._run(work)

    def ask_file(self) -> None:
        """Ask for a place elsewhere, such as a stick for the safe."""
        name = backup_name(self._tools.now().strftime("%Y-%m-%dT%H:%M:%SZ"), "manual")
        filters = [f"{self.tr('Backup')} (*.fnb)"]
        ask_where(self, self.tr("Back up to a file"), name, filters, self.back_up_to)

    def back_up_to(self, path: Path) -> None:
        """Make one in this file, checked through and through."""
        room, folder = self._tools.workspaces.backups, self._session.folder

        def work(register: Register, report: Report) -> Backup:
            return room.make(folder, register, path, report)

        self._run(work)

    def check(self) -> None:
        """Look through the backup chosen once more."""
        room, folder, file = self._tools.workspaces.backups, self._session.folder, self.table.key
        if not file:
            return

        def work(register: Register, report: Report) -> Backup:
            return room.check(folder, register, Path(file), report)

        self._run(work)

    def ask_place(self) -> None:
        """Ask in which folder backups are kept from now on."""
        dialog = QFileDialog(self, self.tr("Keep backups in this folder"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(documents))
        dialog.fileSelected.connect(lambda name: self.keep_in(Path(name)))
        dialog.open()

    def keep_in(self, place: Path) -> None:
        """Keep backups in this folder from now on."""
        self._session.ask(
            lambda register: choose_place(register, str(place)),
            lambda _done: self._read_now(),
            self.refuse,
            owner=self,
        )

    def cancel(self) -> None:
        """Stop; no half backup is left."""
        if self._task:
            self._task.cancel()
            self._set_busy(None)

    def _run(self, work: Callable[[Register, Report], Backup]) -> None:
        if self._task:
            return

        def done(made: Backup) -> None:
            self._set_busy(None)
            self._read_now()
            self.say(self.tr("Opened again and checked: %1.").replace("%1", made.path.name))
            self.made.emit()

        def refused(error: FocalnetError) -> None:
            self._set_busy(None)
            self.refuse(error)

        self._set_busy(self._session.ask_long(work, done, refused, owner=self))

    def _set_busy(self, task: Task | None) -> None:
        self._task = task
        self.progress.setVisible(task is not None)
        self.cancel_button.setVisible(task is not None)
        for part in (self.now_button, self.file_button, self.check_button, self.place_button):
            part.setEnabled(task is None)
        if task:
            self.said.clear()
            self.progress.setValue(0)
            task.progressed.connect(self._move)

    def _move(self, done: int, total: int) -> None:
        self.progress.setValue(done * 1000 // max(total, 1))


def _cells(one: Backup) -> tuple[Cell, ...]:
    return (
        Cell(moment_words(one.made)),
        Cell(reason_words(one.reason), "muted"),
        Cell(QLocale().toString(one.records)),
        Cell(QLocale().formattedDataSize(one.size)),
    )
