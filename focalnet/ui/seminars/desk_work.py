"""The desk of one event as the window works at it: its list, kept fresh, and what is done there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from focalnet.domain.changes import ChangeSet, Draft
from focalnet.domain.errors import FocalnetError
from focalnet.services.checking_in import (
    CheckedIn,
    LookUp,
    check_in,
    checked_at,
    look_up,
    undo_check_in,
)
from focalnet.services.desk_list import DeskList, Guest
from focalnet.services.desk_view import DeskView, desk_view
from focalnet.services.walk_ins import TakenIn, stand_in, walk_in
from focalnet.ui.words import action_words

if TYPE_CHECKING:
    from focalnet.services.ports import Register
    from focalnet.services.tools import Tools
    from focalnet.ui.session import Refused, Session

DESK_NAME = "desk.name"


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody who comes unannounced, or for the one *absent*; what is filled in of them."""

    filled: Mapping[str, Any]
    absent: str = ""


@dataclass(frozen=True, slots=True)
class Missed:
    """What was scanned and leads to nobody; nothing was done."""

    done: ChangeSet
    typed: str
    found: LookUp


class DeskWork(QObject):
    """Keeps the list of one event on the store's thread and works with it.

    ``viewed`` brings the DeskView whenever anything changed, ``found`` what was typed
    with the LookUp, ``named`` the name of the desk.
    """

    viewed = Signal(object)
    found = Signal(str, object)
    named = Signal(str)

    def __init__(self, session: Session, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.tools = tools
        self.event_id = self.name = ""
        self.view: DeskView | None = None
        self._desk: DeskList | None = None
        self._typed = ""
        self._busy = False
        session.changed.connect(self._follow)
        session.closing.connect(self.leave)

    @property
    def is_ready(self) -> bool:
        """Whether the list of the event was read."""
        return self._desk is not None

    def begin(self, event: str, otherwise: Refused) -> None:
        """Work at the desk of an event; its list is read once."""
        if event == self.event_id:
            return
        self.leave()
        self.event_id = event
        self._read(otherwise)

    def _read(self, otherwise: Refused | None = None) -> None:
        event = self.event_id

        def read(register: Register) -> tuple[DeskList, str, DeskView]:
            desk = DeskList(register, event)
            return desk, register.setting(DESK_NAME), desk_view(desk)

        self._session.ask(read, self._take, otherwise, owner=self)

    def _take(self, read: tuple[DeskList, str, DeskView]) -> None:
        desk, self.name, view = read
        if desk.event.id == self.event_id:
            self._desk = desk
            self.named.emit(self.name)
            self._show(view)
            self.look_up(self._typed)

    def leave(self) -> None:
        """Work at no desk."""
        self.event_id = self._typed = ""
        self._desk = self.view = None

    def rename(self, name: str) -> None:
        """Keep the name of this desk with the workspace."""
        if name != self.name:
            self.name = name
            self._session.ask(
                lambda register: register.keep_setting(DESK_NAME, name),
                lambda _nothing: self.named.emit(name),
                owner=self,
            )

    def _follow(self, done: ChangeSet) -> None:
        desk = self._desk
        if desk is None:
            if self.event_id:
                self._read()  # what was being read may lack this change
            return

        def follow(_register: Register) -> DeskView:
            desk.follow(done)
            return desk_view(desk)

        self._session.ask(follow, self._show, owner=self)

    def _show(self, view: DeskView) -> None:
        if view.event.id == self.event_id:
            self.view = view
            self.viewed.emit(view)

    def look_up(self, typed: str) -> None:
        """Look up who is meant; while one answer is awaited only the last text is kept."""
        self._typed = typed
        desk = self._desk
        if desk is None or self._busy:
            return
        self._busy = True
        self._session.ask(
            lambda register: (typed, look_up(register, desk, typed)),
            self._looked_up,
            self._give_up,
            owner=self,
        )

    def _looked_up(self, answer: tuple[str, LookUp]) -> None:
        typed, found = answer
        self._busy = False
        if typed == self._typed:
            self.found.emit(typed, found)
        else:
            self.look_up(self._typed)

    def _give_up(self, error: FocalnetError) -> None:
        self._busy = False
        self._session.failed.emit(error)

    def check_in(self, guest: Guest, then: Callable[[CheckedIn], None], otherwise: Refused) -> None:
        """Check a participant in now."""
        key, name = guest.participation, self.name

        def work(register: Register, desk: DeskList, at: str) -> CheckedIn:
            return check_in(register, desk, key, at=at, name=name)

        self._do(work, "event.checkin", then, otherwise)

    def scan(
        self, code: str, then: Callable[[CheckedIn | Missed], None], otherwise: Refused
    ) -> None:
        """Check in whoever has a code on the badge, however fast the next one follows."""
        name = self.name

        def work(register: Register, desk: DeskList, at: str) -> CheckedIn | Missed:
            found = look_up(register, desk, code)
            if found.by != "code" or not found.guests:
                return Missed(register.write(Draft("event.checkin", ())), code, found)
            return check_in(register, desk, found.guests[0].participation, at=at, name=name)

        self._do(work, "event.checkin", then, otherwise)

    def take_in(
        self, newcomer: Newcomer, then: Callable[[TakenIn], None], otherwise: Refused
    ) -> None:
        """Take a walk-in in now, or whoever comes for somebody."""
        filled, absent, name = newcomer.filled, newcomer.absent, self.name

        def work(register: Register, desk: DeskList, at: str) -> TakenIn:
            if absent:
                return stand_in(register, desk, absent, filled, at=at, name=name)
            return walk_in(register, desk, filled, at=at, name=name)

        self._do(work, "event.stand-in" if absent else "event.walk-in", then, otherwise)

    def undo(self, guest: Guest, then: Callable[[ChangeSet], None], otherwise: Refused) -> None:
        """Take back that somebody came."""
        key, desk, now = guest.participation, self._desk, self.tools.now
        if desk is not None:
            self._session.do(
                lambda register: undo_check_in(
                    register, desk, key, at=checked_at(desk.event, "", now())
                ),
                said=action_words("event.checkin-undone"),
                then=then,
                otherwise=otherwise,
                owner=self,
            )

    def _do(
        self,
        work: Callable[[Register, DeskList, str], Any],
        action: str,
        then: Callable[[Any], None],
        otherwise: Refused,
    ) -> None:
        desk, now, answers = self._desk, self.tools.now, list[Any]()
        if desk is None:
            return

        def act(register: Register) -> ChangeSet:
            answers.append(work(register, desk, checked_at(desk.event, "", now())))
            done: ChangeSet = answers[0].done
            return done

        self._session.do(
            act,
            said=action_words(action),
            then=lambda _done: then(answers[0]),
            otherwise=otherwise,
            owner=self,
        )
