"""The desk over the whole window: one field, large answers, who came last, how many are in."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from focalnet.domain.badge_codes import looks_like_code
from focalnet.domain.errors import FocalnetError
from focalnet.domain.local_times import clock_of, local_moment
from focalnet.services.checking_in import CheckedIn, LookUp, Someone
from focalnet.services.desk_list import Guest
from focalnet.services.desk_view import DeskView, look_alike
from focalnet.services.walk_ins import TakenIn
from focalnet.ui.forms.pieces import leading, words
from focalnet.ui.frame.cover import Cover
from focalnet.ui.seminars.answer_board import AnswerBoard
from focalnet.ui.seminars.desk_field import DeskField, large_button
from focalnet.ui.seminars.desk_words import (
    Answer,
    checked_answer,
    count_words,
    desk_called,
    guest_detail,
    named,
    nobody_answer,
    several_answer,
    someone_detail,
    taken_answer,
    undone_answer,
)
from focalnet.ui.seminars.desk_work import DeskWork, Missed, Newcomer
from focalnet.ui.seminars.people_list import PeopleList, PersonLine
from focalnet.ui.seminars.programme_lines import event_title
from focalnet.ui.seminars.walk_in_form import WalkInForm
from focalnet.ui.session import Session
from focalnet.ui.words import explain

CLOCK_MS = 5000
MOST_LAST = 30
WIDE_EMS = 44


class CheckInDesk(Cover):
    """Lies over the whole window; the keys are always with its field. Esc leaves it."""

    def __init__(self, session: Session, work: DeskWork, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("checkInDesk")
        self._session, self._work = session, work
        self._found = LookUp("name")
        self._looked_for = self._entered = self._day = ""
        self.replaced: Guest | None = None
        self._newest: Guest | None = None
        self._taken: list[str] = []
        self.title, self.count, self.clock = QLabel(), QLabel(), QLabel()
        self.desk_name = QLabel()
        self.board, self.field = AnswerBoard(), DeskField()
        self.people = PeopleList(self.tr("Who may be meant"))
        self.last = PeopleList(self.tr("Last arrivals"))
        self.form = WalkInForm(session)
        self.middle = QStackedWidget()
        self._lay_out()
        self._connect()
        self._ticks = QTimer(self, interval=CLOCK_MS)
        self._ticks.timeout.connect(self._show_clock)

    def _lay_out(self) -> None:
        self.title.setProperty("role", "title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
        self.count.setObjectName("deskCount")
        self.clock.setObjectName("deskClock")
        self.field.setObjectName("deskField")
        hint = self.tr("Code, name or State")
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        head = QHBoxLayout()
        head.setSpacing(self.fontMetrics().height())
        head.addWidget(self.title, 1)
        for part in (self.desk_name, self.clock, self.count):
            head.addWidget(part)
        lists = QWidget()
        beside = QHBoxLayout(lists)
        beside.setContentsMargins(0, 0, 0, 0)
        self.last_side = QWidget()
        side = QVBoxLayout(self.last_side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(words(self.tr("Last arrivals"), "heading"))
        side.addWidget(self.last, 1)
        beside.addWidget(self.people, 3)
        beside.addWidget(self.last_side, 2)
        self.middle.addWidget(lists)
        self.middle.addWidget(self.form)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self.board)
        column.addWidget(self.field)
        column.addWidget(self.middle, 1)
        column.addWidget(self._buttons())

    def _buttons(self) -> QWidget:
        self.buttons = QWidget()
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, 0, 0, 0)
        self.check_button = large_button(self.tr("Check in"), "Enter", self.enter)
        self.walk_in_button = large_button(self.tr("Walk-in"), "F2", self.start_walk_in)
        self.replace_button = large_button(self.tr("In place of …"), "F3", self.start_replacement)
        self.undo_button = large_button(self.tr("Undo"), "Ctrl+Z", self.undo)
        self.leave_button = large_button(self.tr("Close"), "Esc", self.leave)
        self.check_button.setDefault(True)
        for part in (self.check_button, self.walk_in_button, self.replace_button):
            row.addWidget(part, 1)
        for part in (self.undo_button, self.leave_button):
            row.addWidget(part, 1)
        return self.buttons

    def _connect(self) -> None:
        self._work.found.connect(self._show_found)
        self._work.viewed.connect(self._show_view)
        self._session.closing.connect(self.leave)
        self.field.textChanged.connect(self._type)
        self.field.entered.connect(self.enter)
        self.field.stepped.connect(self._step)
        self.field.walk_in_asked.connect(self.start_walk_in)
        self.field.replacement_asked.connect(self.start_replacement)
        self.field.undo_asked.connect(self.undo)
        self.field.left.connect(self._step_back)
        self.people.touched.connect(lambda _key: self._describe())
        self.last.touched.connect(lambda _key: self._name_undo())
        self.form.wished.connect(self._take_in)
        self.form.left.connect(self._leave_form)

    def appear(self) -> None:
        """Come over the whole window; nothing behind it hears a key."""
        if self.isVisible() or self._work.view is None:
            return
        self.replaced = self._newest = None
        self.board.show_answer(self._greeting())
        self.desk_name.setText(desk_called(self._work.name) if self._work.name else "")
        self.field.clear()
        self._type("")
        self._show_view(self._work.view)
        self._show_clock()
        self._ticks.start()
        self.cover()
        self.field.setFocus()

    def _greeting(self) -> Answer:
        return Answer(
            self.tr("Scan a badge, or type a name or a State"),
            self.tr("Enter checks in · F2 walk-in · F3 in place of somebody · Ctrl+Z undo"),
        )

    def leave(self) -> None:
        """Go away, with whatever was begun."""
        self._ticks.stop()
        if self.form.isVisible():
            self.form.leave()
        super().leave()

    def _step_back(self) -> None:
        """Leave what was begun, first the replacement, then the text, then the desk."""
        if self.replaced is not None:
            self.replaced = None
            self.field.clear()
            self.board.show_answer(self._greeting())
        elif self.field.text():
            self.field.clear()
        else:
            self.leave()

    def _show_clock(self) -> None:
        view = self._work.view
        if view is not None:
            moment = local_moment(self._work.tools.now(), view.event.zone)
            self.clock.setText(clock_of(moment))
            self._day = moment[:10]

    def _show_view(self, view: DeskView) -> None:
        self._show_clock()
        self.title.setText(event_title(view.event))
        self.count.setText(count_words(view.in_house, view.expected))
        self.last.show_lines([self._line(guest) for guest in view.arrived[:MOST_LAST]])
        self._name_undo()
        if self.isVisible() and self.field.text():
            self._work.look_up(self.field.text())
        elif not self.field.text():
            self._show_awaited()

    def _line(self, guest: Guest) -> PersonLine:
        tone = "good" if guest.seen else "muted"
        detail = guest_detail(guest, self._session.naming, self._day)
        return PersonLine(guest.participation, guest.name, detail, tone)

    def _show_awaited(self) -> None:
        view = self._work.view
        self._found, self._looked_for = LookUp("name"), ""
        awaited = view.awaited if view else ()
        self.people.show_lines([self._line(guest) for guest in awaited])
        self._found = LookUp("name", awaited)
        self._describe()

    def _type(self, text: str) -> None:
        self._entered = ""
        if text.strip():
            self._work.look_up(text)
        else:
            self._work.look_up("")
            self._show_awaited()

    def _show_found(self, typed: str, found: LookUp) -> None:
        if not typed.strip() or typed != self.field.text():
            return
        again = typed == self._looked_for
        key = self.people.key if again else ""
        self._found, self._looked_for = found, typed
        naming = self._session.naming
        lines = [self._line(guest) for guest in found.guests]
        lines += [
            PersonLine(item.person, item.title, someone_detail(item, naming))
            for item in found.people
        ]
        self.people.show_lines(lines, choosing=not self._is_unclear())
        if key:
            self._choose(key)
        self._describe()
        if self._entered == typed:
            self.enter()

    def _is_unclear(self) -> bool:
        """Tell whether nobody in particular is meant: a whole delegation, or namesakes."""
        guests = self._found.guests
        return (self._found.by == "state" and len(guests) > 1) or look_alike(guests)

    def _choose(self, key: str) -> None:
        keys = [line.key for line in self.people.people.lines]
        if key in keys:
            self.people.setCurrentIndex(self.people.people.index(keys.index(key)))

    def _step(self, steps: int) -> None:
        self.people.step(steps)
        self._describe()

    def _describe(self) -> None:
        """Tell a screen reader, whose cursor is in the field, who is chosen."""
        index = self.people.currentIndex()
        said = str(index.data(Qt.ItemDataRole.AccessibleTextRole)) if index.isValid() else ""
        self.field.setAccessibleDescription(said)
        self.check_button.setEnabled(bool(self.field.text().strip() or index.isValid()))

    def _chosen(self) -> Guest | Someone | None:
        key = self.people.key
        for guest in self._found.guests:
            if guest.participation == key:
                return guest
        return next((item for item in self._found.people if item.person == key), None)

    def enter(self) -> None:
        """Check in whoever is chosen, or say why nobody is."""
        typed = self.field.text()
        if typed.strip() and typed != self._looked_for:
            # A scanner is faster than any answer, and the next badge may follow before it.
            self._entered = typed
            if looks_like_code(typed) and self.replaced is None:
                self.field.clear()
                self._work.scan(typed, self._scanned, self._refuse)
            return
        self._entered = ""
        chosen = self._chosen()
        if chosen is None:
            if typed.strip():
                self._say_nobody()
        elif self.replaced is not None or isinstance(chosen, Someone):
            self.ask(chosen)
        else:
            self.field.clear()
            self._work.check_in(chosen, self._checked_in, self._refuse)

    def _say_nobody(self) -> None:
        if self._found.guests or self._found.people:
            self.board.show_answer(several_answer())
            return
        self.board.show_answer(nobody_answer(self._found))
        if self._found.by == "code":
            self.field.clear()  # the next badge is scanned into an empty field
        else:
            self.field.selectAll()

    def _scanned(self, done: CheckedIn | Missed) -> None:
        if isinstance(done, CheckedIn):
            self._checked_in(done)
        elif done.found.by == "code":
            self.board.show_answer(nobody_answer(done.found))
        elif not self.field.text():
            self.field.setText(done.typed)

    def _checked_in(self, done: CheckedIn) -> None:
        self._note(done.guest)
        self.board.show_answer(checked_answer(done, self._session.naming, self._day))

    def _note(self, guest: Guest) -> None:
        """Remember who was taken in here, for undo, also before the list shows them."""
        self._newest = guest
        self._taken.append(guest.participation)
        self._name_undo()

    def start_walk_in(self) -> None:
        """Ask who comes unannounced, or for whom that was said before."""
        chosen = self._chosen()
        self.ask(chosen if isinstance(chosen, Someone) else None)

    def ask(self, person: Someone | Guest | None) -> None:
        """Ask who comes: somebody known, or of the name that stands in the field."""
        self.middle.setCurrentWidget(self.form)
        self.field.setEnabled(False)
        self.buttons.hide()
        self.form.begin(self.field.text().strip(), person, self.replaced)

    def start_replacement(self) -> None:
        """Note who does not come, and ask who comes instead."""
        chosen = self._chosen()
        if not isinstance(chosen, Guest):
            self.board.show_answer(
                Answer(
                    self.tr("In place of whom?"),
                    self.tr("Look up and choose who does not come, then F3."),
                    "warn",
                )
            )
            return
        self.replaced = chosen
        self.field.clear()
        text = self.tr("In place of %1: who comes?")
        self.board.show_answer(
            Answer(
                text.replace("%1", named(chosen, self._session.naming)),
                self.tr("Type a name and Enter; F2 for somebody new; Esc leaves it."),
                "warn",
            )
        )

    def _take_in(self, newcomer: Newcomer) -> None:
        self._work.take_in(newcomer, self._taken_in, self.form.refuse)

    def _taken_in(self, done: TakenIn) -> None:
        self.replaced = None
        self._note(done.guest)
        self.field.clear()
        self.form.leave()
        self.board.show_answer(taken_answer(done, self._session.naming, self._day))

    def _leave_form(self) -> None:
        self.middle.setCurrentIndex(0)
        self.buttons.show()
        self.field.setEnabled(True)
        self.field.setFocus()
        self._describe()

    def _to_undo(self) -> Guest | None:
        """Return who is meant by undo: chosen among the last, taken in here last, else the last."""
        arrived = self._work.view.arrived if self._work.view else ()
        last = {guest.participation: guest for guest in arrived}
        if self._newest and self._newest.participation not in last and not self.last.key:
            return self._newest
        for key in (self.last.key, *reversed(self._taken)):
            if key in last:
                return last[key]
        return next(iter(last.values()), None)

    def _name_undo(self) -> None:
        guest = self._to_undo()
        self.undo_button.setEnabled(guest is not None)
        text = self.tr("Undo: %1").replace("%1", guest.name) if guest else self.tr("Undo")
        self.undo_button.inscribe(text)

    def undo(self) -> None:
        """Take back that whoever came last is in, or whoever was touched among the last."""
        if guest := self._to_undo():
            self._newest = None
            self._work.undo(guest, lambda _done: self._undone(guest), self._refuse)

    def _undone(self, guest: Guest) -> None:
        self.board.show_answer(undone_answer(guest, self._session.naming))

    def _refuse(self, error: FocalnetError) -> None:
        message, remedy = explain(error)
        self.board.show_answer(Answer(message, remedy, "bad"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the last arrivals where there is room beside the list."""
        super().resizeEvent(event)
        self.last_side.setVisible(self.width() > self.fontMetrics().height() * WIDE_EMS)
