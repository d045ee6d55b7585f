"""The page on which files are looked at, imported and reported on."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import FocalnetError
from focalnet.services import records
from focalnet.services.files import write_whole
from focalnet.services.import_report import ImportReport
from focalnet.services.importing import ImportPlan, carry_out, look, plan
from focalnet.services.incoming import TableChoice, TableLook
from focalnet.services.ports import Register, Report
from focalnet.services.tools import Tools
from focalnet.ui.importing.import_view import ImportView
from focalnet.ui.importing.table_form import TableForm
from focalnet.ui.session import Session
from focalnet.ui.tasks import Task
from focalnet.ui.words import explain

Looks = list[TableLook | None]


class ImportPage(QWidget):
    """Choose files, see what would happen, import as one action, read what happened."""

    def __init__(self, session: Session, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._readers = tools.readers()
        self._paths: list[Path] = []
        self._choices: dict[Path, TableChoice] = {}
        self._task: Task | None = None
        self.plan: ImportPlan | None = None
        self.report: ImportReport | None = None
        self.view = ImportView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.setAcceptDrops(True)
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.choose.clicked.connect(self.ask_for_files)
        view.carry_out.clicked.connect(self.carry_out)
        view.stop.clicked.connect(self._stop)
        view.save.clicked.connect(self.ask_where)
        view.undo.clicked.connect(self.undo)
        view.table.activated.connect(self._open_item)
        self._session.closing.connect(self.clear)

    def clear(self) -> None:
        """Forget the files and everything read of them."""
        self._stop()
        self._paths, self._choices = [], {}
        self.plan = self.report = None
        self.view.begin()

    def ask_for_files(self) -> None:
        """Ask which files; nothing waits for the answer."""
        dialog = QFileDialog(self, self.tr("Choose files to import"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Cards and tables (*.vcf *.vcard *.csv *.tsv *.txt)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.filesSelected.connect(
            lambda names: self.choose_files([Path(name) for name in names])
        )
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that lie on this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the files that were dropped."""
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        self.choose_files([Path(url.toLocalFile()) for url in urls])

    def choose_files(self, paths: Sequence[Path]) -> None:
        """Look at files; nothing is stored."""
        self.clear()
        self._paths = list(paths)
        chosen, readers = self._paths, self._readers
        self.view.show_files([path.name for path in chosen])

        def work(report: Report) -> Looks:
            report(0, len(chosen))
            return [look(path, readers) for path in chosen]

        self._begin(self._session.beside(work, self._show_looks, self._refused, owner=self))

    def _show_looks(self, looks: Looks) -> None:
        tables = [
            TableForm(path, seen)
            for path, seen in zip(self._paths, looks, strict=True)
            if seen is not None
        ]
        for table in tables:
            table.columns_changed.connect(self._plan)
            table.reading_changed.connect(lambda table=table: self._read_again(table))
        self.view.show_tables(tables)
        self._plan()

    def _read_again(self, table: TableForm) -> None:
        choice, readers = table.choice(same_columns=False), self._readers

        def show(seen: TableLook | None) -> None:
            if seen is not None:
                table.show_look(seen)
                self._plan()

        work = self._session.beside(
            lambda _report: look(table.path, readers, choice), show, self._refused, owner=table
        )
        self._begin(work)

    def _plan(self) -> None:
        self._choices = {table.path: table.choice() for table in self.view.tables}
        paths, choices, readers = self._paths, self._choices, self._readers

        def work(register: Register, report: Report) -> ImportPlan:
            return plan(register, paths, readers, choices=choices, report=report)

        self._stop()
        self._begin(self._session.ask_long(work, self._show_plan, self._refused, owner=self))

    def _begin(self, task: Task) -> None:
        self._task = task
        self.view.show_busy(busy=True)
        task.progressed.connect(self.view.show_progress)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = None
        self.view.show_busy(busy=False)

    def _refused(self, error: FocalnetError) -> None:
        self._stop()
        self.plan = None
        message, remedy = explain(error)
        self.view.show_problem(" ".join(part for part in (error.place, message, remedy) if part))

    def _show_plan(self, made: ImportPlan) -> None:
        self._stop()
        self.plan = made
        self.view.show_preview(made.preview)

    def carry_out(self) -> None:
        """Import what the preview shows, as one action."""
        made = self.plan
        if made is None or self.report is not None:
            return

        def work(register: Register) -> tuple[ImportReport, ChangeSet | None]:
            report = carry_out(register, made)
            written = report.change_set_id
            return report, register.change_set(written) if written else None

        # Not to be stopped: the register takes all of it or nothing.
        self.view.show_busy(busy=True, stoppable=False)
        self._session.ask(work, self._show_done, self._refused, owner=self)

    def _show_done(self, done: tuple[ImportReport, ChangeSet | None]) -> None:
        self._stop()
        self.report, change_set = done
        self.plan = None
        self.view.show_done(self.report)
        if change_set is not None:
            self._session.announce(change_set, self.tr("Import"))

    def _open_item(self, index: QModelIndex) -> None:
        item = self.view.items.item_at(index.row())
        if item is not None and item.record and (self.report or item.status != "new"):
            self._session.show_record(item.record)

    def undo(self) -> None:
        """Take the whole import back."""
        report = self.report
        if report is None or not report.change_set_id:
            return
        self._session.do(
            lambda register: records.undo_set(register, report.change_set_id),
            said=self.tr("Undone: %1").replace("%1", self.tr("Import")),
            then=lambda _done: self.view.show_undone(),
            otherwise=self._refused,
            owner=self,
        )

    def ask_where(self) -> None:
        """Ask where the report goes."""
        dialog = QFileDialog(self, self.tr("Save the report"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("JSON (*.json)")
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(lambda name: self.save_report(Path(name)))
        dialog.open()

    def save_report(self, path: Path) -> None:
        """Write what happened to every card and property to a file."""
        report = self.report or (self.plan.preview if self.plan else None)
        if report is None:
            return
        data = json.dumps(report.plain(), ensure_ascii=False, indent=2).encode()
        said = self.tr("Saved: %1").replace("%1", path.name)
        self._session.beside(
            lambda _report: write_whole(path, data),
            lambda _none: self.view.say(said),
            self._refused,
            owner=self,
        )
