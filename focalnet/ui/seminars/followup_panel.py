"""After an event: who becomes a practitioner or is proposed, contacts made, evaluations."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout

from focalnet.domain.changes import ChangeSet
from focalnet.services.followed_up import FollowedLine, followed_up
from focalnet.services.following_up import (
    make_practitioners,
    note_contact,
    propose_focal_points,
)
from focalnet.services.mandates import past_day
from focalnet.services.ports import Register
from focalnet.services.tools import Tools
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.pieces import button, words
from focalnet.ui.lists.lines import DOT, Cell
from focalnet.ui.lists.panel import Panel
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.seminars.evaluations_box import EvaluationsBox
from focalnet.ui.seminars.followup_form import (
    CONTACT,
    PRACTITIONER,
    PROPOSAL,
    Followed,
    FollowupForm,
)
from focalnet.ui.session import Session
from focalnet.ui.words import action_words, choice_word

SHARES = (28, 20, 34)
CAME, ALL = "came", "all"
LINES = 12


class FollowupPanel(Panel):
    """Shows who came with what they hold today; what is done about several is one action."""

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__(session)
        self.found: tuple[FollowedLine, ...] = ()
        self.shown = QuietCombo()
        self.shown.setAccessibleName(self.tr("Show"))
        self.shown.addItem(self.tr("Those who came"), CAME)
        self.shown.addItem(self.tr("All participants"), ALL)
        self.shown.activated.connect(self._fill)
        heads = (self.tr("Name"), self.tr("State"), self.tr("Holds today"))
        self.table = PlainTable(heads, SHARES)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.form = FollowupForm(session)
        self.evaluations = EvaluationsBox(session, tools)
        self._lay_out()
        self.table.chosen.connect(self._show_person)
        self.form.wished.connect(self._follow)
        self.form.left.connect(self.table.setFocus)

    def _lay_out(self) -> None:
        self.buttons = {
            PRACTITIONER: button(self.tr("Practitioner…"), self._starter(PRACTITIONER)),
            PROPOSAL: button(self.tr("Propose as focal point…"), self._starter(PROPOSAL)),
            CONTACT: button(self.tr("Note a contact…"), self._starter(CONTACT)),
        }
        column = QVBoxLayout(self)
        hint = self.tr("Choose one participant or several, then what becomes of them.")
        column.addWidget(words(hint, "muted"))
        column.addWidget(row_of(self.shown, *self.buttons.values()))
        column.addWidget(self.form)
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        column.addWidget(self.evaluations)
        self.table.setMinimumHeight(self.table.verticalHeader().defaultSectionSize() * LINES)
        self.setFocusProxy(self.table)

    def _starter(self, what: str) -> Callable[[], None]:
        return lambda: self.start(what)

    def clear(self) -> None:
        """Show no event."""
        super().clear()
        self.found = ()
        self.table.show_lines(())
        self.form.hide()
        self.evaluations.clear()

    def read(self) -> None:
        """Read who came, what they hold, and what they thought."""
        key, today = self.record_id, self._session.today()

        def show(found: tuple[FollowedLine, ...]) -> None:
            if key == self.record_id:
                self.found = found
                self._fill()

        self._session.ask(
            lambda register: followed_up(register, key, today), show, self.refuse, owner=self
        )
        self.evaluations.read(key)

    def _fill(self) -> None:
        only = self.shown.currentData() == CAME
        chosen = set(self.table.keys)
        self.table.show_lines(
            [
                (line.participation, self._cells(line))
                for line in self.found
                if line.came or not only
            ]
        )
        self._choose(chosen)

    def _choose(self, keys: set[str]) -> None:
        """Choose again who was chosen before the lines were read anew."""
        rows = [row for key in keys if (row := self.table.lines.row_of(key)) >= 0]
        if len(rows) > 1:
            self.table.clearSelection()
            selection = self.table.selectionModel()
            flags = selection.SelectionFlag
            for row in rows:
                selection.select(self.table.lines.index(row, 0), flags.Select | flags.Rows)

    def _cells(self, line: FollowedLine) -> tuple[Cell, ...]:
        naming = self._session.naming
        held = [
            ", ".join(
                filter(
                    None,
                    (
                        choice_word(item.kind),
                        naming.theme(item.theme) if item.theme else "",
                        self.tr("(proposed)") if item.stage == "proposed" else "",
                    ),
                )
            )
            for item in line.held
        ]
        return (
            Cell(line.name, "plain" if line.came else "muted"),
            Cell(naming.state(line.state) if line.state else ""),
            Cell(DOT.join(held), "muted"),
        )

    def _show_person(self, participation: str) -> None:
        for line in self.found:
            if line.participation == participation:
                self._session.show_record(line.person)

    def start(self, what: str) -> None:
        """Ask for what is to become of those chosen."""
        chosen = set(self.table.keys)
        about = [(line.participation, line.name) for line in self.found]
        about = [item for item in about if item[0] in chosen]
        if about:
            self.form.begin(what, about, self._session.today().isoformat())
        else:
            self.say(self.tr("Choose participants in the table first."))

    def _follow(self, wish: Followed) -> None:
        about, today = list(self.form.about), self._session.today()

        def work(register: Register) -> ChangeSet:
            on = past_day(wish.on, today, place="on")
            if wish.what == CONTACT:
                return note_contact(register, about, on=on, subject=wish.subject, text=wish.text)
            if wish.what == PROPOSAL:
                return propose_focal_points(
                    register, about, kind=wish.kind, theme=wish.theme, on=on
                )
            return make_practitioners(register, about, on=on, theme=wish.theme)

        self._session.do(
            work,
            said=action_words("event.contact" if wish.what == CONTACT else "event.followup"),
            then=lambda done: self._followed(wish.what, len(done.entries)),
            otherwise=self.form.refuse,
            owner=self,
        )

    def _followed(self, what: str, count: int) -> None:
        self.form.leave()
        self.form.subject.clear()
        self.form.text.clear()
        said = {
            PRACTITIONER: self.tr("%n practitioner(s) entered.", "", count),
            PROPOSAL: self.tr("%n proposed.", "", count),
            CONTACT: self.tr("%n contact(s) noted.", "", count),
        }
        self.say(said[what])
