"""How an event stands, what it turns to next, and its programme sitting by sitting."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QVBoxLayout

from focalnet.domain.changes import ChangeSet
from focalnet.domain.listing import main_name
from focalnet.domain.records import Person
from focalnet.services.campaign_answers import read_forms
from focalnet.services.event_calendar import event_calendar
from focalnet.services.event_copying import Copied, copy_event, workshop_after
from focalnet.services.event_turns import Turned, Wish, turn_event
from focalnet.services.event_view import EventView, event_view
from focalnet.services.events import the_event
from focalnet.services.files import write_whole
from focalnet.services.ports import Register
from focalnet.services.programme_files import sittings_in
from focalnet.services.sittings import add_sittings
from focalnet.services.tools import Tools
from focalnet.services.workbook import InBook
from focalnet.ui.cards.card_page import CardPage
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.coverage.coverage_page import page_language
from focalnet.ui.forms.pieces import Saying, button, words
from focalnet.ui.lists.panel import Panel
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.network.saving import ask_where
from focalnet.ui.seminars.programme_lines import (
    SHARES,
    counts_of,
    heading_of,
    headings,
    sitting_cells,
    standing_of,
    warning_words,
)
from focalnet.ui.seminars.turn_form import TurnForm
from focalnet.ui.session import Session
from focalnet.ui.words import action_words, choice_word

CARD_LINES = 12


class ProgrammePanel(Panel):
    """Shows an event with its sittings; turns it, copies it, takes a programme in."""

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__(session)
        self._tools = tools
        self.view: EventView | None = None
        self.heading, self.standing = words("", "heading"), words("")
        self.counts, self.warnings = words("", "muted"), Saying("warning")
        self.table = PlainTable(headings(), SHARES)
        self.card = CardPage(session)
        self.card.setMinimumHeight(self.fontMetrics().height() * CARD_LINES)
        self.turn_form = TurnForm()
        self._lay_out()
        self.table.chosen.connect(self._edit)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._look())
        self.card.saved.connect(lambda _key: self.table.setFocus())
        self.turn_form.wished.connect(self._turn)
        self.turn_form.left.connect(self.table.setFocus)

    def _lay_out(self) -> None:
        self.turn_button = QPushButton(self.tr("Status"))
        self.turn_menu = QMenu(self)
        self.turn_button.setMenu(self.turn_menu)
        self.more_button = QPushButton(self.tr("More"))
        self.more_button.setMenu(self._more())
        self.add_button = button(self.tr("Add a sitting…"), self.add_sitting)
        column = QVBoxLayout(self)
        for part in (self.heading, self.standing, self.counts):
            column.addWidget(part)
        column.addWidget(row_of(self.turn_button, self.add_button, self.more_button))
        column.addWidget(self.turn_form)
        column.addWidget(self.said)
        column.addWidget(self.warnings)
        column.addWidget(self.table, 1)
        column.addWidget(self.card, 1)
        self.setFocusProxy(self.table)

    def _more(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("The next of the series…"), self.copy)
        menu.addAction(self.tr("A workshop the day after…"), self.make_workshop)
        menu.addSeparator()
        menu.addAction(self.tr("Take in a programme…"), self.ask_programme)
        menu.addAction(self.tr("Save as a calendar file…"), self.ask_calendar)
        return menu

    def clear(self) -> None:
        """Show no event."""
        super().clear()
        self.view = None
        for part in (self.heading, self.standing, self.counts):
            part.clear()
        self.warnings.clear()
        self.table.show_lines(())
        self.turn_form.hide()
        if not self.card.is_editing:
            self.card.clear()

    def read(self) -> None:
        """Read how the event stands."""
        key, today = self.record_id, self._session.today()

        def look(register: Register) -> tuple[EventView, dict[str, str]]:
            view = event_view(register, key, today=today)
            spoken = {item.person for sitting in view.sittings for item in sitting.speakers}
            people = register.many(sorted(spoken - {""}))
            names = {
                person: main_name(record.names)
                for person, record in people.items()
                if isinstance(record, Person)
            }
            return view, names

        self._session.ask(look, lambda found: self._show(*found), self.refuse, owner=self)

    def _show(self, view: EventView, names: dict[str, str]) -> None:
        if view.event.id != self.record_id:
            return
        self.view = view
        self.heading.setText(heading_of(view.event))
        self.standing.setText(standing_of(view.event))
        self.counts.setText(counts_of(view))
        self.warnings.setText(warning_words(view.warnings))
        self.table.show_lines(
            [(item.id, sitting_cells(view, item, names)) for item in view.sittings]
        )
        self.table.setVisible(bool(view.sittings))
        if not view.sittings and not self.card.is_editing:
            self.say(self.tr("There is no programme yet. Add a sitting, or take in a table."))
        self.turn_menu.clear()
        for status in view.may_turn:
            self.turn_menu.addAction(choice_word(status), self._beginner(status))
        self.turn_button.setText(
            self.tr("Status: %1").replace("%1", choice_word(view.event.status))
        )
        self.turn_button.setEnabled(bool(view.may_turn))

    def _beginner(self, status: str) -> Callable[[], None]:
        return lambda: self.start_turn(status)

    def start_turn(self, status: str) -> None:
        """Ask when and why the event turns."""
        if self.view is not None:
            self.turn_form.begin(self.view.event, status, self._session.today().isoformat())

    def _turn(self, wish: Wish) -> None:
        key, today, turned = self.record_id, self._session.today(), list[Turned]()

        def work(register: Register) -> ChangeSet:
            turned.append(turn_event(register, key, wish, today=today))
            return turned[0].done

        self._session.do(
            work,
            said=action_words("event.turn"),
            then=lambda _done: self._turned(turned[0]),
            otherwise=self.turn_form.refuse,
            owner=self,
        )

    def _turned(self, turned: Turned) -> None:
        self.turn_form.leave()
        said = [self.tr("It is noted.")]
        if turned.moved:
            said.append(self.tr("%n sitting(s) moved along.", "", len(turned.moved)))
        if turned.reissue:
            said.append(self.tr("Its invitations are of the old days: issue them again."))
        if turned.lost:
            said.append(
                self.tr(
                    "%n invited person(s) do not hold their seats any more.", "", len(turned.lost)
                )
            )
        self.say(" ".join(said))

    def _look(self) -> None:
        if self.table.key and not self.card.is_editing:
            self.card.show_record(self.table.key)

    def _edit(self, sitting: str) -> None:
        if sitting:
            self.card.start_edit(sitting)

    def add_sitting(self) -> None:
        """Open the form of a new sitting, on the last day that has one."""
        if self.view is None:
            return
        known = {"event": self.record_id, "kind": "sitting"}
        last = self.view.sittings[-1] if self.view.sittings else None
        if last is not None and last.end:
            known |= {"start": last.end, "room": last.room}
        elif self.view.event.start:
            known |= {"start": f"{self.view.event.start}T09:00"}
        self.card.start_new("sitting", known)

    def copy(self) -> None:
        """Make the next event of the series after this one."""
        self._make(copy_event)

    def make_workshop(self) -> None:
        """Make the workshop the day after this event."""
        self._make(workshop_after)

    def _make(self, make: Callable[..., Copied]) -> None:
        key, today, random = self.record_id, self._session.today(), self._tools.random
        made: list[Copied] = []

        def work(register: Register) -> ChangeSet:
            made.append(make(register, key, {}, today=today, random=random))
            return made[0].done

        self._session.do(
            work,
            said=action_words("event.new"),
            then=lambda _done: self._session.show_record(made[0].event),
            otherwise=self.refuse,
            owner=self,
        )

    def ask_programme(self) -> None:
        """Ask which table holds the programme."""
        dialog = QFileDialog(self, self.tr("Choose a programme"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("Tables (*.xlsx *.csv)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_programme(Path(name)))
        dialog.open()

    def take_programme(self, path: Path) -> None:
        """Take the sittings of a table in, as one action."""
        books = self._tools.workbooks()
        self._session.beside(
            lambda _report: read_forms([path], books)[0][1],
            self._take,
            self.refuse,
            owner=self,
        )

    def _take(self, book: InBook) -> None:
        key, counted = self.record_id, list[int]()

        def work(register: Register) -> ChangeSet:
            added = add_sittings(register, the_event(register, key), sittings_in(book))
            counted.append(len(added.sittings))
            return added.done

        self._session.do(
            work,
            said=action_words("sitting.add"),
            then=lambda _done: self.say(self.tr("%n sitting(s) taken in.", "", counted[0])),
            otherwise=self.refuse,
            owner=self,
        )

    def ask_calendar(self) -> None:
        """Ask where the calendar file goes."""
        filters = [f"{self.tr('Calendar')} (*.ics)"]
        title = self.tr("Save as a calendar file")
        ask_where(self, title, "event.ics", filters, self.save_calendar)

    def save_calendar(self, path: Path) -> None:
        """Write event, sittings and deadline as a calendar file."""
        key, language = self.record_id, page_language()

        def write(register: Register) -> str:
            write_whole(path, event_calendar(register, key, language=language))
            return path.name

        self._session.ask(
            write,
            lambda name: self.say(self.tr("Saved: %1").replace("%1", name)),
            self.refuse,
            owner=self,
        )
