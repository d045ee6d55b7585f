"""The grid of attendance of one event, kept fresh on the store's thread, and marking in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from focalnet.services.attendance import (
    Grid,
    Mark,
    Proposal,
    attendance_grid,
    from_arrivals,
    grid_after,
    mark,
    mark_each,
)
from focalnet.services.attendance_rows import AttendanceReport, Keyed, key_sheet, take_rows
from focalnet.services.desk_list import DeskList
from focalnet.ui.words import action_words

if TYPE_CHECKING:
    from focalnet.domain.changes import ChangeSet
    from focalnet.services.ports import Register
    from focalnet.ui.session import Refused, Session

Place = tuple[str, str]


class AttendanceWork(QObject):
    """Reads the grid once and follows every change; ``shown`` brings it."""

    shown = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.event_id = ""
        self._desk: DeskList | None = None
        self._kept: list[Grid] = []
        session.changed.connect(self._follow)
        session.closing.connect(self.leave)

    def begin(self, event: str, otherwise: Refused) -> None:
        """Work with the grid of an event; it is read once."""
        if event != self.event_id:
            self.leave()
            self.event_id = event
            self._read(otherwise)

    def _read(self, otherwise: Refused | None = None) -> None:
        event = self.event_id

        def read(register: Register) -> tuple[DeskList, Grid]:
            desk = DeskList(register, event)
            return desk, attendance_grid(register, event, desk=desk)

        self._session.ask(read, self._take, otherwise, owner=self)

    def _take(self, read: tuple[DeskList, Grid]) -> None:
        desk, grid = read
        if grid.event.id == self.event_id:
            self._desk, self._kept = desk, [grid]
            self._show(grid)

    def leave(self) -> None:
        """Work with no grid."""
        self.event_id = ""
        self._desk, self._kept = None, []

    def _show(self, grid: Grid) -> None:
        if grid.event.id == self.event_id:
            self.shown.emit(grid)

    def _follow(self, done: ChangeSet) -> None:
        desk = self._desk
        if desk is None:
            if self.event_id:
                self._read()  # what was being read may lack this change
            return

        kept = self._kept

        def follow(register: Register) -> Grid:
            desk.follow(done)
            # Kept at once: the next change may be followed before this one is shown.
            kept[:] = [grid_after(register, kept[0], desk, done)]
            return kept[0]

        self._session.ask(follow, self._show, owner=self)

    def mark(
        self,
        places: Iterable[Place],
        made: Mark,
        otherwise: Refused,
        then: Callable[[Any], None] = lambda _marked: None,
    ) -> None:
        """Mark places alike, as one action."""
        wanted, event, desk = tuple(places), self.event_id, self._desk
        self._do(
            lambda register: mark(register, event, wanted, made, desk=desk),
            then,
            otherwise,
        )

    def propose(
        self, sitting: str, then: Callable[[Proposal], None], otherwise: Refused, *, absent: bool
    ) -> None:
        """Ask who would be marked at a sitting by their arrival."""
        event, desk = self.event_id, self._desk
        self._session.ask(
            lambda register: from_arrivals(register, event, sitting, absent=absent, desk=desk),
            then,
            otherwise,
            owner=self,
        )

    def take(self, proposal: Proposal, then: Callable[[Any], None], otherwise: Refused) -> None:
        """Store the marks of a proposal, as one action."""
        event, desk, marks = self.event_id, self._desk, proposal.marks
        self._do(lambda register: mark_each(register, event, marks, desk=desk), then, otherwise)

    def key(
        self, line: str, sitting: str, then: Callable[[Keyed], None], otherwise: Refused
    ) -> None:
        """Mark those whose codes of a sign-in sheet were keyed."""
        event, desk = self.event_id, self._desk
        self._do(
            lambda register: key_sheet(register, event, line, sitting=sitting, desk=desk),
            then,
            otherwise,
        )

    def take_rows(
        self, rows: list[tuple[str, ...]], then: Callable[[AttendanceReport], None], no: Refused
    ) -> None:
        """Take in rows of a table, as one action."""
        event = self.event_id
        self._do(lambda register: take_rows(register, event, rows), then, no)

    def _do(
        self, work: Callable[[Register], Any], then: Callable[[Any], None], otherwise: Refused
    ) -> None:
        if self._desk is None:
            return
        answers: list[Any] = []

        def act(register: Register) -> ChangeSet:
            answers.append(work(register))
            done: ChangeSet = answers[0].done
            return done

        self._session.do(
            act,
            said=action_words("event.attendance"),
            then=lambda _done: then(answers[0]),
            otherwise=otherwise,
            owner=self,
        )
