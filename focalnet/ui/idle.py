"""The clock that locks the workspace when nobody touches the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
TELL_MS = 15_000


class IdleClock(QObject):
    """Runs out after a time without keys or pointer; ``ticked`` tells what is left."""

    ran_out = Signal()
    ticked = Signal(int)

    def __init__(self, patience_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._end = QTimer(self, singleShot=True, interval=patience_ms)
        self._end.timeout.connect(self.ran_out)
        self._tell = QTimer(self, interval=TELL_MS)
        self._tell.timeout.connect(self._tick)

    def watch(self, surface: QObject) -> None:
        """Take input on the window's own surface as a sign of life."""
        surface.removeEventFilter(self)
        surface.installEventFilter(self)

    def start(self) -> None:
        """Begin to count."""
        self._end.start()
        self._tell.start()
        self._tick()

    def stop(self) -> None:
        """Count no longer."""
        self._end.stop()
        self._tell.stop()

    def _tick(self) -> None:
        self.ticked.emit(self._end.remainingTime())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin anew at every touch."""
        if event.type() in TOUCHES and self._end.isActive():
            self._end.start()
        return super().eventFilter(watched, event)
