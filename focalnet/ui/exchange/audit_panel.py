"""The record of what was done with the register: a table, narrowed, saved as a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from focalnet.services.auditing import (
    AuditChoice,
    AuditLine,
    audit_actions,
    audit_lines,
    audit_sheet,
    detail_words,
    note_export,
)
from focalnet.services.files import write_whole
from focalnet.services.ports import Register, Report
from focalnet.services.tools import Tools
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.exchange.office_panel import OfficePanel
from focalnet.ui.forms.pieces import button
from focalnet.ui.lists.lines import Cell
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.network.saving import ask_where
from focalnet.ui.session import Session

translate = QCoreApplication.translate
SHARES = (18, 18, 24, 40)
MOST_SHOWN = 2000
ALARMING = frozenset({"unlock.failed", "audit.doubted", "bundle.refused"})


def action_name(code: str) -> str:
    """Return what a code of the audit means in the window's language; an unknown one as it is."""
    names: Mapping[str, str] = {
        "unlock": translate("Audit", "unlocked"),
        "unlock.failed": translate("Audit", "tried to unlock, in vain"),
        "import": translate("Audit", "imported"),
        "export": translate("Audit", "exported"),
        "print": translate("Audit", "printed"),
        "settlement": translate("Audit", "settled a conflict"),
        "merge": translate("Audit", "made records one"),
        "unmerge": translate("Audit", "took records apart"),
        "erasure": translate("Audit", "erased for good"),
        "purge": translate("Audit", "purged registration files"),
        "key.passphrase": translate("Audit", "changed the passphrase"),
        "key.recovery": translate("Audit", "made a new recovery code"),
        "key.keyring": translate("Audit", "changed the use of the keyring"),
        "bundle.made": translate("Audit", "made a bundle"),
        "bundle.opened": translate("Audit", "took in a bundle"),
        "bundle.refused": translate("Audit", "refused a bundle"),
        "card.added": translate("Audit", "added the card of an office"),
        "card.introduced": translate("Audit", "was introduced to an office"),
        "card.renewed": translate("Audit", "took in a newer card"),
        "card.verified": translate("Audit", "verified an office"),
        "card.revoked": translate("Audit", "revoked an office"),
        "card.ours": translate("Audit", "joined an office"),
        "laptop.added": translate("Audit", "took a laptop into the office"),
        "laptop.revoked": translate("Audit", "put a laptop out of use"),
        "backup": translate("Audit", "backed up"),
        "restore": translate("Audit", "restored a backup"),
        "audit.doubted": translate("Audit", "doubted an audit"),
    }
    return names.get(code, code)


def moment_words(moment: str) -> str:
    """Return a moment in UTC as a day and time of this computer."""
    local = datetime.fromisoformat(moment).astimezone()
    at = QDateTime.fromString(local.strftime("%Y-%m-%dT%H:%M:%S"), "yyyy-MM-ddTHH:mm:ss")
    return QLocale().toString(at, QLocale.FormatType.ShortFormat)


class AuditPanel(OfficePanel):
    """Shows the newest rows; a filter narrows them; what is saved is written down, too."""

    def __init__(self, session: Session, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._tools = tools
        self.lines: list[AuditLine] = []
        self.action = QComboBox()
        self.action.setAccessibleName(self.tr("What was done"))
        self.since = QLineEdit(placeholderText=self.tr("YYYY-MM-DD"))
        self.since.setAccessibleName(self.tr("Since"))
        self.actor = QLineEdit(placeholderText=self.tr("all officers"))
        self.actor.setAccessibleName(self.tr("Officer"))
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
                self.actor,
                self.save_button,
            )
        )
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.action.activated.connect(lambda _row: self._read_now())
        self.since.editingFinished.connect(self._read_now)
        self.actor.editingFinished.connect(self._read_now)

    def clear(self) -> None:
        """Show nothing."""
        super().clear()
        self.lines = []
        self.table.show_lines(())

    @property
    def choice(self) -> AuditChoice:
        """What the officer wants to see."""
        code = str(self.action.currentData() or "")
        since = self.since.text().strip()
        return AuditChoice((code,) if code else (), since, "", self.actor.text().strip())

    def read(self) -> None:
        """Read the rows that are wanted."""
        choice = self.choice

        def look(register: Register) -> tuple[list[str], list[AuditLine]]:
            return audit_actions(register), audit_lines(register, choice)

        self._session.ask(look, lambda found: self._show(*found), self.refuse, owner=self)

    def _show(self, actions: Sequence[str], lines: list[AuditLine]) -> None:
        self.said.clear()
        self.lines = lines
        code = self.action.currentData()
        self.action.clear()
        self.action.addItem(self.tr("everything"), "")
        for action in actions:
            self.action.addItem(action_name(action), action)
        self.action.setCurrentIndex(max(self.action.findData(code), 0))
        self.table.show_lines([(str(one.number), _cells(one)) for one in lines[:MOST_SHOWN]])
        self.save_button.setEnabled(bool(lines))

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


def _cells(line: AuditLine) -> tuple[Cell, ...]:
    return (
        Cell(moment_words(line.moment)),
        Cell(line.actor),
        Cell(action_name(line.action), "warn" if line.action in ALARMING else "plain"),
        Cell(detail_words(line.detail), "muted"),
    )
