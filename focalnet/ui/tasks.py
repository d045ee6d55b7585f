"""Work beside the window: one thread for the register, a second one for the rest."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from focalnet.domain.errors import FocalnetError, ProgramFault
from focalnet.services.ports import Report

log = logging.getLogger(__name__)

Work = Callable[[Report], object]


class Cancelled(FocalnetError):
    """The officer stopped the work."""

    code = "task.cancelled"
    remedy = "Nothing was stored. Start it again whenever you like."


# A task lives here from its start until its end was delivered, so that nobody
# can drop it while its thread still runs, and nobody misses its end.
_RUNNING: set[Task] = set()


class Task(QObject):
    """One call of *work* in *pool*; its signals arrive on the thread that made it.

    *work* must not touch the window; it is given a report (done, total) to call
    now and then, which raises Cancelled once the task was cancelled. ``failed``
    brings a FocalnetError: anything else becomes ProgramFault. A task cancelled
    before its end only emits ``finished``.
    """

    succeeded = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)
    finished = Signal()
    _ended = Signal(object, object)
    _moved = Signal(int, int)

    def __init__(self, work: Work, pool: QThreadPool) -> None:
        super().__init__()
        self._work = work
        self._pool = pool
        self._permille = -1
        self.cancelled = False
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._moved.connect(self.progressed, Qt.ConnectionType.QueuedConnection)

    def start(self, priority: int = 0) -> Task:
        """Queue the call and return at once."""
        _RUNNING.add(self)
        self._pool.start(self._run, priority)
        return self

    def cancel(self) -> None:
        """Ask the work to stop; nothing but ``finished`` is emitted any more."""
        self.cancelled = True

    def _run(self) -> None:
        result: object = None
        failure: FocalnetError | None = None
        try:
            if not self.cancelled:
                result = self._work(self._report)
        except FocalnetError as error:
            failure = error
        except Exception as error:  # noqa: BLE001 - the window says where, the log says it too
            failure = ProgramFault(error)
            log.error("%s", failure)
        self._ended.emit(result, failure)

    def _report(self, done: int, total: int) -> None:
        if self.cancelled:
            raise Cancelled("The work was stopped.")
        permille = 1000 * done // total if total else 0
        if permille != self._permille:
            self._permille = permille
            self._moved.emit(done, total)

    def _deliver(self, result: object, failure: FocalnetError | None) -> None:
        try:
            if not self.cancelled:
                if failure is None:
                    self.succeeded.emit(result)
                else:
                    self.failed.emit(failure)
            self.finished.emit()
        finally:
            _RUNNING.discard(self)


def one_thread() -> QThreadPool:
    """Return a pool whose calls queue behind each other on one lasting thread."""
    pool = QThreadPool()
    pool.setMaxThreadCount(1)
    pool.setExpiryTimeout(-1)
    return pool
