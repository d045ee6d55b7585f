"""The line at the foot of the window: how many, when saved, when backed up, when it locks."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from focalnet.domain.errors import FocalnetError
from focalnet.services.backup_ports import Backup
from focalnet.services.backups import is_due, when
from focalnet.services.ports import Register, Selection
from focalnet.services.quarantine import how_many_wait
from focalnet.services.tools import Tools
from focalnet.ui.lists.lines import DOT, date_words, hour_words
from focalnet.ui.session import Session

MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Standing:
    """How many people there are, how much of the exchange waits, which backups are kept.

    ``backups`` is None where none can be kept; ``looked`` is when their folder was changed.
    """

    people: int = 0
    waiting: int = 0
    backups: Sequence[Backup] | None = None
    looked: int = 0


class StatusLine(QWidget):
    """Says what was saved last, what Undo would take back, and when the next backup is due.

    ``waiting`` brings how many conflicts and change sets put aside wait for a decision.
    """

    waiting = Signal(int)

    def __init__(self, session: Session, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self._session = session
        self._tools = tools
        self._backup = ""
        self._standing = Standing()
        self._people = ""
        self._saved = ""
        self._said = ""
        self.left = QLabel()
        # A long title in it must not widen the window.
        self.left.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.right = QLabel()
        em = self.fontMetrics().height()
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(em // 2, em // 4, em // 2, em // 4)
        row.setSpacing(em)
        row.addWidget(self.left, 1)
        row.addWidget(self.right)
        session.saved.connect(self._note_saved)
        session.undo_changed.connect(self._write)
        self.count()

    def count(self) -> None:
        """Count again what there is and what waits, and look for the last backup."""
        room, folder = self._tools.workspaces.backups, self._session.folder
        before = self._standing

        def read(register: Register) -> Standing:
            backups, looked = None, 0
            # A register that stands in no workspace keeps none.
            with suppress(FocalnetError, KeyError):
                looked = _changed(room.place(folder, register))
                same = looked and looked == before.looked
                backups = before.backups if same else room.kept(folder, register)
            waiting = len(register.conflicted()) + how_many_wait(register)
            return Standing(register.count(Selection(("person",))), waiting, backups, looked)

        self._session.ask(read, self._show, owner=self)

    def _show(self, found: Standing) -> None:
        self._standing = found
        self._people = self.tr("%n people", "", found.people)
        self._backup = ""
        if found.backups is not None:
            self._backup = self._backup_words(found.backups)
        self.waiting.emit(found.waiting)
        self._write()

    def _backup_words(self, backups: Sequence[Backup]) -> str:
        """Say when the last backup was made and when the next is due."""
        if not backups:
            return self.tr("no backup yet, one in a moment")
        made = when(backups[0].made).astimezone()
        if is_due(backups, self._tools.now()):
            day = date_words(made.date().isoformat())
            return self.tr("last backup %1, next in a moment").replace("%1", day)
        at = hour_words(QTime(made.hour, made.minute))
        return self.tr("backed up %1, next tomorrow").replace("%1", at)

    def _note_saved(self, said: str, at: str) -> None:
        self._saved = self.tr("saved %1").replace("%1", at) + (f": {said}" if said else "")
        self._write()
        self.count()

    def _write(self) -> None:
        undo = self._session.undo_words
        parts = (
            self._people,
            self._saved,
            self.tr("Undo takes back: %1").replace("%1", undo) if undo and self._saved else "",
            self._backup,
            self._session.office,
        )
        self._said = DOT.join(part for part in parts if part)
        self.left.setToolTip(self._said)
        self._fit()

    def _fit(self) -> None:
        metrics, room = self.left.fontMetrics(), self.left.width()
        self.left.setText(metrics.elidedText(self._said, Qt.TextElideMode.ElideRight, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._row.activate()  # gives the label its new width first
        self._fit()

    def show_lock(self, remaining_ms: int) -> None:
        """Say in how many minutes the workspace locks itself."""
        minutes = max(1, round(remaining_ms / MINUTE_MS))
        self.right.setText(self.tr("locks in %n min", "", minutes))


def _changed(folder: Path) -> int:
    """Return when something in a folder was made or taken away; 0 where it is not there."""
    try:
        return folder.stat().st_mtime_ns
    except OSError:
        return 0
