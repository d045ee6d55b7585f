"""Garbage collected on the window's own thread, and on no other."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000
# Young objects that may gather before a look is worth its while; Python's own measure is 700.
ENOUGH = 700
SELDOM = 60


class Collector(QObject):
    """Takes over from Python's collector, which runs on whichever thread makes an object.

    A widget in a cycle that is collected on the store's thread takes its timers
    with it from there, and Qt may fall over it. The young generations are
    looked at every second, all of them once a minute.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._looks = 0
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY_MS)

    def look(self) -> None:
        """Collect what has gathered."""
        self._looks += 1
        if self._looks % SELDOM == 0:
            gc.collect()
        elif gc.get_count()[0] > ENOUGH:
            gc.collect(1)
