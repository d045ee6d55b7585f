"""One backup a day while a workspace is open, when there is a moment for it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from focalnet.services.backup_ports import Backup
from focalnet.services.backups import is_due
from focalnet.services.ports import Register, Report
from focalnet.services.tools import Tools
from focalnet.ui.session import Session

# So long after unlocking it is looked for the first time; then every hour.
PATIENCE_MS = 60_000
HOUR_MS = 3_600_000
DAILY = "daily"


class DailyBackup(QObject):
    """Makes the backup of the day if there is none; lives as long as the page it hangs on."""

    def __init__(
        self, session: Session, tools: Tools, parent: QObject, patience_ms: int = PATIENCE_MS
    ) -> None:
        super().__init__(parent)
        self._session, self._tools = session, tools
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        self._timer.start(patience_ms)
        session.closing.connect(self._timer.stop)

    def _look(self) -> None:
        self._timer.start(HOUR_MS)
        room, folder, now = self._tools.workspaces.backups, self._session.folder, self._tools.now()

        def work(register: Register, report: Report) -> Backup | None:
            if not is_due(room.kept(folder, register), now):
                return None
            return room.keep(folder, register, DAILY, report)

        self._session.ask_long(work, self._tell, self._session.failed.emit, owner=self)

    def _tell(self, made: Backup | None) -> None:
        if made:
            self._session.saved.emit(self.tr("Backed up"), f"{datetime.now():%H:%M}")
