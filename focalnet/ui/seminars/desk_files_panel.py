"""The files that desks exchange: written for the others, taken in from them, with a report."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import FocalnetError
from focalnet.services.desk_files import DeskCodeMistyped, DeskCodeWanted, DeskCodeWrong
from focalnet.services.desk_list import Guest
from focalnet.services.desks import DeskFile, DeskReport, event_in, export_desk, import_desk
from focalnet.services.files import write_whole
from focalnet.services.importing import file_bytes
from focalnet.services.ports import Register
from focalnet.services.tools import Tools
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.forms.pieces import Saying, button, words
from focalnet.ui.lists.lines import Cell
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.network.saving import ask_where
from focalnet.ui.seminars.desk_words import named, times_words
from focalnet.ui.session import Session
from focalnet.ui.words import action_words, explain

SHARES = (20, 30, 40)
CODED = (DeskCodeWanted, DeskCodeWrong, DeskCodeMistyped)


class DeskFilesPanel(QWidget):
    """Exchanges what several desks saw.

    The code is shown once, to be told by voice: a laptop that has the event needs none.
    """

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__()
        self._session, self._tools = session, tools
        self._event = ""
        self._waiting: Path | None = None
        self.report: DeskReport | None = None
        self._coming: DeskReport | None = None
        self.code, self.code_said = words("", "code", copied=True), Saying("muted")
        self.said = Saying("muted")
        self.table = PlainTable((self.tr("What"), self.tr("Who"), self.tr("Seen at")), SHARES)
        self.code_line = QLineEdit()
        self.code_line.setPlaceholderText(self.tr("Desk code of the other laptop"))
        self.code_line.setAccessibleName(self.tr("Desk code of the other laptop"))
        self.code_line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code_line.returnPressed.connect(self._take_again)
        self.export_button = button(self.tr("Write a file for the other desks…"), self.ask_export)
        self.import_button = button(self.tr("Take in the file of another desk…"), self.ask_import)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(words(self.tr("Several desks"), "heading"))
        hint = self.tr(
            "Each laptop writes a file now and then and takes in those of the others, in any "
            "order and as often as you like. Whoever was seen twice counts once."
        )
        column.addWidget(words(hint, "muted"))
        column.addWidget(row_of(self.export_button, self.import_button))
        for part in (self.code_said, self.code, self.code_line, self.said, self.table):
            column.addWidget(part)
        self.show_event("")

    def show_event(self, event: str) -> None:
        """Exchange files of another event; a code shown before is gone.

        Of no event yet, the file of a desk can be taken in, and brings its event.
        """
        self._event = event
        self._waiting = None
        self.export_button.setEnabled(bool(event))
        self._forget()
        coming = self._coming
        if coming is not None and coming.event == event:
            self._coming = None
            self._tell(coming)

    def _forget(self) -> None:
        self.report = None
        self.code.clear()
        self.code_line.clear()
        self.said.clear()
        self.code_said.clear()
        self.table.show_lines(())
        for part in (self.code, self.code_line, self.table):
            part.hide()

    def ask_export(self) -> None:
        """Ask where the file goes."""
        title, filters = self.tr("Write a file for the other desks"), [self._filter()]
        ask_where(self, title, "desk.desk", filters, self.export_to)

    def _filter(self) -> str:
        return f"{self.tr('Desk file')} (*.desk)"

    def export_to(self, path: Path) -> None:
        """Write what this desk saw, with the event and its people."""
        event, tools, made = self._event, self._tools, list[DeskFile]()

        def work(register: Register) -> DeskFile:
            made.append(
                export_desk(
                    register, event, seal=tools.seal(), random=tools.random, now=tools.now()
                )
            )
            write_whole(path, made[0].data)
            return made[0]

        self._session.ask(work, lambda file: self._exported(file, path), self.refuse, owner=self)

    def _exported(self, file: DeskFile, path: Path) -> None:
        self._forget()
        said = self.tr("%n arrival(s) written: %1", "", file.arrivals).replace("%1", path.name)
        self.said.setText(said)
        self.code_said.setText(
            self.tr(
                "Desk code, for a laptop that does not have the event yet. It is shown once: tell "
                "it by voice, never beside the file."
            )
        )
        self.code.setText(file.code)
        self.code.show()

    def ask_import(self) -> None:
        """Ask which file is taken in."""
        dialog = QFileDialog(self, self.tr("Take in the file of another desk"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self._filter())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_in(Path(name)))
        dialog.open()

    def _take_again(self) -> None:
        if self._waiting is not None:
            self.take_in(self._waiting, self.code_line.text().strip())

    def take_in(self, path: Path, code: str = "") -> None:
        """Take in the file of another desk, as one action."""
        event, tools, reports = self._event, self._tools, list[DeskReport]()
        self._waiting = path

        def work(register: Register) -> ChangeSet:
            data = file_bytes(path)
            wanted = event or event_in(data)
            reports.append(import_desk(register, wanted, data, seal=tools.seal(), code=code))
            return reports[0].done

        self._session.do(
            work,
            said=action_words("event.desk-import"),
            then=lambda _done: self._taken_in(reports[0]),
            otherwise=self.refuse,
            owner=self,
        )

    def _taken_in(self, report: DeskReport) -> None:
        self._waiting = None
        self._forget()
        if report.event != self._event:
            self._coming = report  # shown once its event is
            self._session.show_record(report.event)
            return
        self._tell(report)

    def _tell(self, report: DeskReport) -> None:
        """Say what came of a file."""
        self.report = report
        said = [
            self.tr("%n arrival(s) new here.", "", len(report.new)),
            self.tr("%n known already.", "", report.known),
        ]
        if report.people:
            said.append(self.tr("%n participant(s) new here.", "", report.people))
        if report.strangers:
            said.append(self.tr("%n arrival(s) of people not known here.", "", report.strangers))
        self.said.setText(" ".join(said))
        lines = [
            *self._lines(self.tr("Seen more than once"), report.doubles, "warn"),
            *self._lines(self.tr("Not in after all"), report.undone, "warn"),
            *self._lines(self.tr("Walk-in"), report.walk_ins, "plain"),
            *self._lines(self.tr("Arrived"), report.new, "good"),
        ]
        self.table.show_lines(lines)
        self.table.setVisible(bool(lines))

    def _lines(
        self, what: str, guests: tuple[Guest, ...], tone: str
    ) -> list[tuple[str, tuple[Cell, ...]]]:
        naming = self._session.naming
        return [
            (
                f"{what}:{guest.participation}",
                (Cell(what, tone), Cell(named(guest, naming)), Cell(times_words(guest))),
            )
            for guest in guests
        ]

    def refuse(self, error: FocalnetError) -> None:
        """Say what went wrong; where a code is wanted, ask for it."""
        self.report = None  # what an earlier file brought says nothing of this one
        self.table.hide()
        self.said.setText(" ".join(filter(None, (error.place, *explain(error)))))
        wanted = isinstance(error, CODED)
        self.code_line.setVisible(wanted)
        if wanted:
            self.code_line.setFocus()
