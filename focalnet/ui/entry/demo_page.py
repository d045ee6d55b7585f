"""The page that makes and opens a workspace of invented people."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton

from focalnet.domain.errors import FocalnetError
from focalnet.services.ports import Register, Report
from focalnet.services.tools import Tools
from focalnet.ui.entry.sheet import Sheet
from focalnet.ui.session import Session

PASSPHRASE = "demonstration"


def demo_folder() -> Path:
    """Return where this computer keeps its demonstration."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(data) / "focalnet" / "demonstration"


class DemoPage(Sheet):
    """Opens the demonstration at once, or makes it first; ``session.opened`` follows."""

    left = Signal()

    def __init__(self, session: Session, tools: Tools, folder: Path | None = None) -> None:
        super().__init__(
            self.tr("Demonstration"),
            self.tr(
                "Invented people for many States, in a workspace of its own. "
                "Its passphrase is “%1”. Nothing you do there touches your own data."
            ).replace("%1", PASSPHRASE),
        )
        self._session = session
        self._tools = tools
        self.folder = folder or demo_folder()
        self.progress = QProgressBar(maximum=0)
        self.back = QPushButton(self.tr("Back"))
        self.back.clicked.connect(self.left)
        self.back.hide()
        for part in (self.progress, self.problem):
            self.column.addWidget(part)
        self.row(self.back)
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        known = self.folder.is_dir() and any(self.folder.iterdir())
        task = self._session.open(
            self.folder, self._reopen if known else self._make, self._refused, owner=self
        )
        task.progressed.connect(self._move)

    def _reopen(self, _report: Report) -> Register:
        return self._tools.workspaces.open(self.folder, way="passphrase", secret=PASSPHRASE)

    def _make(self, report: Report) -> Register:
        from focalnet.services.demonstration import PEOPLE, fill_with_demonstration

        made = self._tools.workspaces.create(
            self.folder, office="Demonstration", author="Demonstration", passphrase=PASSPHRASE
        )
        fill_with_demonstration(made.register, PEOPLE, self._tools.today(), report)
        return made.register

    def _move(self, done: int, total: int) -> None:
        self.progress.setMaximum(total)
        self.progress.setValue(done)

    def _refused(self, error: FocalnetError) -> None:
        self.progress.hide()
        self.back.show()
        self.refuse(error)
