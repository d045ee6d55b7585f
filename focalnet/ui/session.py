"""The open register as the window's pages see it: ask, do, undo, and be told of changes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from focalnet.domain.errors import FocalnetError
from focalnet.services.ports import Register, Report
from focalnet.ui.naming import Naming, read_naming
from focalnet.ui.tasks import Task, one_thread
from focalnet.ui.words import action_words

if TYPE_CHECKING:
    from focalnet.domain.changes import ChangeSet

T = TypeVar("T")
# So long after an action the store begins to tidy up.
PAUSE_MS = 1500
# What a workspace began with is not taken back by a key pressed once too often.
FOUNDING = {"reference", "demonstration"}
Refused = Callable[[FocalnetError], None]


class Locked(FocalnetError):
    """The register is closed."""

    code = "session.locked"
    remedy = "Unlock the workspace first; nothing was lost."


class Session(QObject):
    """Holds the register and the one thread that may use it.

    ``changed`` tells every page what was changed, once per action; ``saved``
    brings the words of the action and the time for the status line; ``failed``
    brings the errors nobody asked to be told of. ``naming`` has the names of States
    and themes. ``undo_words`` and
    ``redo_words`` say what the two would do, empty where there is nothing.
    ``show_asked`` brings the id of a record some page wants on screen, ``edit_asked``
    of one it wants open for editing.
    """

    opened = Signal()
    closing = Signal()
    closed = Signal()
    changed = Signal(object)
    saved = Signal(str, str)
    failed = Signal(object)
    undo_changed = Signal()
    show_asked = Signal(str)
    edit_asked = Signal(str)

    def __init__(
        self, today: Callable[[], date] = date.today, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.today = today
        self.folder = Path()
        self.office = ""
        self.author = ""
        self.naming = Naming()
        self.undo_words = ""
        self.redo_words = ""
        self._register: Register | None = None
        self._store = one_thread()
        self._beside = one_thread()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._rest)

    @property
    def is_open(self) -> bool:
        """Whether a register is open."""
        return self._register is not None

    def open(
        self,
        folder: Path,
        opening: Callable[[Report], Register],
        otherwise: Refused,
        *,
        owner: QObject,
    ) -> Task:
        """Open a register on the store thread; ``opened`` follows, or *otherwise* is called."""

        def then(register: Register) -> None:
            self.take(folder, register)

        # Once open it must be taken, even if the page that asked is gone.
        refuse = guarded(otherwise, owner)
        return self._start(self._store, opening, then, refuse, None)

    def prepare(
        self,
        making: Callable[[Report], T],
        then: Callable[[T], None],
        otherwise: Refused,
        *,
        owner: QObject,
    ) -> Task:
        """Run *making* on the store thread before any register is open there."""
        return self._start(self._store, making, then, otherwise, owner)

    def take(self, folder: Path, register: Register) -> None:
        """Take over a register that was opened on the store thread."""
        self._register = register
        self.folder, self.office, self.author = folder, register.office, register.author
        self._learn_undo()
        self.read_names(self.opened.emit)

    def close(self, then: Callable[[], None] | None = None) -> None:
        """Close the register after whatever is still queued; ``closed`` follows."""
        register, self._register = self._register, None
        if register is None:
            return
        self.closing.emit()

        def ended(_result: object) -> None:
            self.closed.emit()
            if then:
                then()

        self._start(self._store, lambda _report: register.close(), ended, self._end_badly, None)

    def _end_badly(self, error: FocalnetError) -> None:
        self.closed.emit()
        self.failed.emit(error)

    def wait(self) -> None:
        """Wait until both threads have nothing left to do; for the end of the program."""
        self._store.waitForDone()
        self._beside.waitForDone()

    def ask(
        self,
        work: Callable[[Register], T],
        then: Callable[[T], None],
        otherwise: Refused | None = None,
        *,
        owner: QObject | None = None,
    ) -> Task:
        """Run *work* on the store thread and hand its result to *then* on this one.

        Without *otherwise* an error goes to ``failed``. Once *owner* is deleted
        the answer is dropped. The task can be cancelled.
        """
        return self.ask_long(lambda register, _report: work(register), then, otherwise, owner=owner)

    def soon(
        self,
        work: Callable[[Register], T],
        then: Callable[[T], None],
        late: Callable[[T], None],
        patience_ms: int,
        *,
        owner: QObject | None = None,
    ) -> Task:
        """Do as :meth:`ask`, but wait a moment for an answer that comes at once.

        The store answers most questions in less time than a frame takes: waiting
        for it paints once instead of twice. *then* is called before this returns,
        or *late* afterwards, as soon as the store is free.
        """
        answers: list[T] = []
        ready = threading.Event()

        def run(register: Register) -> T:
            try:
                answer = work(register)
                answers.append(answer)
                return answer
            finally:
                ready.set()

        task = self.ask(run, late, owner=owner)
        if ready.wait(patience_ms / 1000) and answers:
            task.cancel()
            then(answers[0])
        return task

    def ask_long(
        self,
        work: Callable[[Register, Report], T],
        then: Callable[[T], None],
        otherwise: Refused | None = None,
        *,
        owner: QObject | None = None,
    ) -> Task:
        """Do as :meth:`ask`, for work that reports progress (``Task.progressed``)."""

        def run(report: Report) -> T:
            return work(self._opened(), report)

        return self._start(self._store, run, then, otherwise, owner)

    def beside(
        self,
        work: Callable[[Report], T],
        then: Callable[[T], None],
        otherwise: Refused | None = None,
        *,
        owner: QObject | None = None,
    ) -> Task:
        """Run *work* on the second thread: reading files, setting pages; no register there."""
        return self._start(self._beside, work, then, otherwise, owner)

    def do(
        self,
        work: Callable[[Register], ChangeSet],
        *,
        said: str,
        then: Callable[[ChangeSet], None] | None = None,
        otherwise: Refused | None = None,
        owner: QObject | None = None,
    ) -> Task:
        """Run a use case that changes the register; *said* are the words for the status line.

        ``changed`` and ``saved`` are emitted once if something was stored; then
        *then* is called with the set, which is empty where nothing differed.
        """
        return self.do_long(
            lambda register, _report: work(register),
            said=said,
            then=then,
            otherwise=otherwise,
            owner=owner,
        )

    def do_long(
        self,
        work: Callable[[Register, Report], ChangeSet],
        *,
        said: str,
        then: Callable[[ChangeSet], None] | None = None,
        otherwise: Refused | None = None,
        owner: QObject | None = None,
    ) -> Task:
        """Do as :meth:`do`, for work that reports progress."""

        def run(report: Report) -> ChangeSet:
            return work(self._opened(), report)

        def done(change_set: ChangeSet) -> None:
            self.announce(change_set, said)
            if then is not None and (owner is None or shiboken6.isValid(owner)):
                then(change_set)

        return self._start(self._store, run, done, otherwise, None)

    def announce(self, change_set: ChangeSet, said: str) -> None:
        """Tell every page of a change that was stored."""
        if change_set:
            self._pause.start(PAUSE_MS)
            self.changed.emit(change_set)
            self.saved.emit(said, f"{datetime.now():%H:%M}")
            self._learn_undo()
            if any(entry.kind in {"state", "theme"} for entry in change_set.entries):
                self.read_names()

    def undo(self) -> None:
        """Take back the last action."""
        from focalnet.services import records

        self.do(records.undo, said=self.tr("Undone: %s").replace("%s", self.undo_words))

    def redo(self) -> None:
        """Bring back what was last undone."""
        from focalnet.services import records

        self.do(records.redo, said=self.tr("Done again: %s").replace("%s", self.redo_words))

    def show_record(self, record_id: str) -> None:
        """Ask the window to put this record on screen."""
        self.show_asked.emit(record_id)

    def edit_record(self, record_id: str) -> None:
        """Ask the window to open the form of this record."""
        self.edit_asked.emit(record_id)

    def read_names(self, then: Callable[[], None] | None = None) -> None:
        """Read the names of States and themes in the window's language, then go on."""

        def keep(naming: Naming) -> None:
            self.naming = naming
            if then:
                then()

        self.ask(read_naming, keep)

    def _learn_undo(self) -> None:
        def look(register: Register) -> tuple[str, str]:
            undoable, redoable = register.last_undoable(), register.last_redoable()
            redone = register.change_set(redoable.undoes) if redoable else None
            undone = undoable.action if undoable else ""
            return "" if undone in FOUNDING else undone, redone.action if redone else ""

        def show(actions: tuple[str, str]) -> None:
            self.undo_words, self.redo_words = map(action_words, actions)
            self.undo_changed.emit()

        self.ask(look, show)

    def _rest(self) -> None:
        """Let the store tidy up a little, and go on unless something else is asked of it."""
        register = self._register
        if register is None:
            return

        def again(more: bool) -> None:
            if more and not self._pause.isActive():
                self._pause.start(0)

        self._start(self._store, lambda _report: register.rest(), again, None, None)

    def _opened(self) -> Register:
        if self._register is None:
            raise Locked("The workspace is locked.")
        return self._register

    def _start(
        self,
        pool: QThreadPool,
        work: Callable[[Report], T],
        then: Callable[[T], None],
        otherwise: Refused | None,
        owner: QObject | None,
    ) -> Task:
        task = Task(work, pool)
        task.succeeded.connect(guarded(then, owner))
        task.failed.connect(guarded(otherwise or self.failed.emit, owner))
        return task.start()


def guarded(call: Callable[[Any], None], owner: QObject | None) -> Callable[[Any], None]:
    """Return *call* as it was while *owner* lives, and as nothing afterwards."""

    def deliver(value: Any) -> None:
        if owner is None or shiboken6.isValid(owner):
            call(value)

    return deliver
