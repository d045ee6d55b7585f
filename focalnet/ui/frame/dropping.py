"""Files dropped anywhere on the window: bundles and cards go to the exchange."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

ENDINGS = frozenset({".fnx", ".fncard"})


def dropped_files(event: QDropEvent) -> list[Path]:
    """Return the files of this computer that are dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


class Dropping(QObject):
    """Takes bundles and cards that nothing under the mouse takes; *take* is given the path."""

    def __init__(self, page: QWidget, take: Callable[[Path], None]) -> None:
        super().__init__(page)
        self._take = take
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept what another office sent."""
        if isinstance(event, QDropEvent):
            wanted = [path for path in dropped_files(event) if path.suffix.lower() in ENDINGS]
            if wanted:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._take(wanted[0])
                return True
        return super().eventFilter(watched, event)
