"""The record of what was done with the register: a table, narrowed, saved as a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from focalnet.domain.folding import fold_text
from focalnet.services.auditing import (
    AuditChoice,
    AuditLine,
    audit_actions,
    audit_lines,
    audit_sheet,
    note_export,
)
from focalnet.services.files import write_whole
from focalnet.services.ports import Register, Report
from focalnet.services.tools import Tools
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.exchange.audit_words import action_name, moment_words, told_words
from focalnet.ui.exchange.office_panel import OfficePanel
from focalnet.ui.forms.pieces import button
from focalnet.ui.lists.lines import Cell
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.network.saving import ask_where
from focalnet.ui.session import Session

SHARES = (16, 18, 26, 40)
ID_DIGITS, SOUGHT_LETTERS = 16, 36
MOST_SHOWN = 2000
ALARMING = frozenset({"unlock.failed", "audit.doubted", "bundle.refused"})


class AuditPanel(OfficePanel):
    """Shows the newest rows, narrowed by action, day and any word in them.

    ``lines`` are those that are shown: they are what is saved, and that is written down, too.
    """

    def __init__(self, session: Session, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._tools = tools
        self.lines: list[AuditLine] = []
        self._read: list[AuditLine] = []
        self._offices: Mapping[str, str] = {}
        self.action = QComboBox()
        self.action.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.action.setAccessibleName(self.tr("What was done"))
        self.since = QLineEdit(placeholderText=self.tr("YYYY-MM-DD"))
        self.since.setAccessibleName(self.tr("Since"))
        self.sought = QLineEdit(placeholderText=self.tr("Find an officer, an office…"))
        self.sought.setAccessibleName(self.tr("Find"))
        self.sought.setClearButtonEnabled(True)
        self.sought.setMinimumWidth(self.sought.fontMetrics().averageCharWidth() * SOUGHT_LETTERS)
        headings = (self.tr("When"), self.tr("Officer"), self.tr("What was done"), self.tr("What"))
        self.table = PlainTable(headings, SHARES)
        self.save_button = button(self.tr("Save as a table…"), self.ask_where)
        column = QVBoxLayout(self)
        column.addWidget(
            row_of(
                QLabel(self.tr("Show")),
                self.action,
                QLabel(self.tr("Since")),
                self.since,
                self.sought,
                self.save_button,
            )
        )
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.action.activated.connect(lambda _row: self._read_now())
        self.since.editingFinished.connect(self._read_now)
        self.sought.textChanged.connect(lambda _text: self._narrow())

    def clear(self) -> None:
        """Show nothing."""
        super().clear()
        self.lines, self._read = [], []
        self.table.show_lines(())

    @property
    def choice(self) -> AuditChoice:
        """What the officer wants to see."""
        code = str(self.action.currentData() or "")
        since = self.since.text().strip()
        return AuditChoice((code,) if code else (), since)

    def read(self) -> None:
        """Read the rows that are wanted."""
        choice = self.choice

        def look(register: Register) -> tuple[list[str], list[AuditLine], dict[str, str]]:
            names = {one.id[:ID_DIGITS]: one.name for one in register.offices.offices()}
            return audit_actions(register), audit_lines(register, choice), names

        self._session.ask(look, lambda found: self._show(*found), self.refuse, owner=self)

    def _show(
        self, actions: Sequence[str], lines: list[AuditLine], offices: Mapping[str, str]
    ) -> None:
        self.said.clear()
        self._read, self._offices = lines, offices
        code = self.action.currentData()
        self.action.clear()
        self.action.addItem(self.tr("everything"), "")
        for action in actions:
            self.action.addItem(action_name(action), action)
        self.action.setCurrentIndex(max(self.action.findData(code), 0))
        self._narrow()
        if not actions:
            self.say(
                self.tr("Nothing was noted yet. Unlocking, printing, sending and erasing will be.")
            )

    def _narrow(self) -> None:
        """Show the rows in which all the words sought are found."""
        sought = fold_text(self.sought.text()).split()
        told = [(line, self._cells(line)) for line in self._read]
        found = [
            (line, cells)
            for line, cells in told
            if not sought or _holds(sought, " ".join(cell.text for cell in cells))
        ]
        self.lines = [line for line, _ in found]
        self.table.show_lines([(str(line.number), cells) for line, cells in found[:MOST_SHOWN]])
        self.save_button.setEnabled(bool(found))

    def _cells(self, line: AuditLine) -> tuple[Cell, ...]:
        return (
            Cell(moment_words(line.moment)),
            Cell(line.actor),
            Cell(action_name(line.action), "warn" if line.action in ALARMING else "plain"),
            Cell(told_words(line, self._offices), "muted"),
        )

    def ask_where(self) -> None:
        """Ask where the table goes."""
        filters = [f"{self.tr('Workbook')} (*.xlsx)", f"{self.tr('Table')} (*.csv)"]
        ask_where(self, self.tr("Save the audit"), "audit.xlsx", filters, self.write_to)

    def write_to(self, path: Path) -> None:
        """Write the rows shown, and note that they left."""
        lines, books = self.lines, self._tools.workbooks()

        def work(register: Register, _report: Report) -> str:
            sheet = audit_sheet(lines)
            plain = path.suffix.lower() == ".csv"
            content = books.written_table(sheet) if plain else books.written([sheet])
            note_export(register, lines, path)
            write_whole(path, content)
            return path.name

        def done(name: str) -> None:
            self._read_now()
            self.say(self.tr("Saved as %1.").replace("%1", name))

        self._session.ask_long(work, done, self.refuse, owner=self)


def _holds(sought: Sequence[str], told: str) -> bool:
    text = fold_text(told)
    return all(word in text for word in sought)
