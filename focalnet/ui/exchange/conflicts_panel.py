"""The inbox of conflicts: both values side by side, and what settles them for all offices."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from focalnet.domain.changes import LIFE, ChangeSet
from focalnet.domain.kinds import KINDS
from focalnet.domain.schema import FieldRule, rule_names
from focalnet.services.conflicts import Conflict, conflicts, settle
from focalnet.services.ports import Register
from focalnet.ui.cards.card_page import CardPage
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.exchange.office_panel import OfficePanel
from focalnet.ui.exchange.sides import Sides, side_words
from focalnet.ui.exchange.third_value import ThirdValue
from focalnet.ui.forms.pieces import bind, button, words
from focalnet.ui.history.wording import field_words, when_words
from focalnet.ui.lists.lines import Cell
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.session import Session
from focalnet.ui.words import action_words, record_word

SHARES = (26, 16, 24, 24, 14)
MOST_KEYS = 9
ID = re.compile(r"[0-9a-f-]{36}")


class ConflictsPanel(OfficePanel):
    """Lists the conflicts and settles the chosen one."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.found: list[Conflict] = []
        self._names: dict[str, str] = {}
        self.summary = words("", "muted")
        headings = (
            self.tr("Record"),
            self.tr("Field"),
            self.tr("Shown meanwhile"),
            self.tr("Against it"),
            self.tr("Since"),
        )
        self.table = PlainTable(headings, SHARES)
        self.sides = Sides()
        self.third = ThirdValue(session)
        self.card = CardPage(session)
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._look())
        self.table.chosen.connect(lambda _key: self._show_record())
        self.sides.taken.connect(self.take)
        self.third.written.connect(lambda value: self._settle(value=value))
        self.third.left.connect(self.table.setFocus)
        for number in range(MOST_KEYS):
            bind(QKeySequence(str(number + 1)), self.table, self._taker(number))
        bind(QKeySequence("B"), self.table, self.keep_both)
        bind(QKeySequence("W"), self.table, self.write_third)

    def _lay_out(self) -> None:
        self.both_button = button(self.tr("Keep both"), self.keep_both, "B")
        self.third_button = button(self.tr("Write another value…"), self.write_third, "W")
        self.record_button = button(self.tr("Show the record"), self._show_record, "Enter")
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addWidget(self.sides)
        column.addWidget(self.third)
        column.addWidget(row_of(self.both_button, self.third_button, self.record_button))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(upper)
        split.addWidget(self.card)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([3000, 2000])
        whole = QVBoxLayout(self)
        whole.addWidget(self.summary)
        whole.addWidget(self.said)
        whole.addWidget(split, 1)
        self.setFocusProxy(self.table)

    def _taker(self, number: int) -> Any:
        return lambda: self.take(number)

    def clear(self) -> None:
        """Show nothing."""
        super().clear()
        self.found = []
        self.table.show_lines(())
        self.sides.show_conflict(None, {})
        self.third.hide()
        if not self.card.is_editing:
            self.card.clear()

    def read(self) -> None:
        """List the conflicts."""

        def look(register: Register) -> tuple[list[Conflict], dict[str, str]]:
            found = conflicts(register)
            pointed = {
                side.value for item in found for side in item.sides if isinstance(side.value, str)
            }
            rows = {key: register.row(key) for key in pointed if ID.fullmatch(key)}
            return found, {key: row.title for key, row in rows.items() if row}

        self._session.ask(look, lambda found: self._show(*found), self.refuse, owner=self)

    def _show(self, found: list[Conflict], names: dict[str, str]) -> None:
        naming = self._session.naming
        if {item.id for item in found} - {item.id for item in self.found}:
            self.said.clear()  # what was said of the last one is over
        self.found = found
        self._names = {**naming.themes, **naming.states, **names}
        self.table.show_lines([(item.id, self._cells(item)) for item in found])
        self.summary.setText(
            self.tr("%n conflict(s) wait. Nothing is lost: both values are kept.", "", len(found))
            if found
            else self.tr(
                "No conflicts. Where two offices say different things of one field, it is "
                "settled here."
            )
        )
        self._look()

    def _cells(self, item: Conflict) -> tuple[Cell, ...]:
        others = [
            side_words(item, side, self._names)
            for number, side in enumerate(item.sides)
            if number != item.shown
        ]
        shown = item.sides[item.shown]
        newest = max(side.clock for side in item.sides)
        return (
            Cell(item.title or record_word(item.kind)),
            Cell(field_words(item.kind, item.field), "muted"),
            Cell(side_words(item, shown, self._names)),
            Cell(" / ".join(others), "warn"),
            Cell(when_words(newest), "muted"),
        )

    def current(self) -> Conflict | None:
        """Return the conflict that is looked at."""
        return next((item for item in self.found if item.id == self.table.key), None)

    def _look(self) -> None:
        item = self.current()
        self.sides.show_conflict(item, self._names)
        self.third.hide()
        for part in (self.both_button, self.third_button, self.record_button):
            part.setEnabled(item is not None)
        if item is None:
            if not self.card.is_editing:
                self.card.clear()
            return
        self.both_button.setEnabled("/" in item.field)
        self.third_button.setEnabled(item.field != LIFE and item.kind in KINDS)
        if not self.card.is_editing:
            self.card.show_record(item.record)

    def take(self, number: int) -> None:
        """Settle by one of the sides, counted from 0."""
        item = self.current()
        if item is not None and number < len(item.sides):
            self._settle(take=number)

    def keep_both(self) -> None:
        """Keep every side as a value of its own."""
        if self.both_button.isEnabled():
            self._settle(both=True)

    def write_third(self) -> None:
        """Ask for another value."""
        item = self.current()
        if item is not None and self.third_button.isEnabled():
            self.third.begin(_rule(item), item.sides[item.shown].value)

    def _settle(self, **how: Any) -> None:
        item = self.current()
        if item is None:
            return
        key = item.id

        def work(register: Register) -> ChangeSet:
            return settle(register, key, **how)

        self._session.do(
            work,
            said=action_words("settle"),
            then=lambda _done: self._settled(),
            otherwise=self.refuse,
            owner=self,
        )

    def _settled(self) -> None:
        self.third.hide()
        self.say(self.tr("Settled, for all offices. Undo brings the conflict back."))
        self.table.setFocus()

    def _show_record(self) -> None:
        item = self.current()
        if item is not None:
            self._session.show_record(item.record)


def _rule(item: Conflict) -> FieldRule:
    """Return how another value is entered: one value where the field holds many."""
    name, _, element = item.field.partition("/")
    rule = rule_names(KINDS[item.kind])[name]
    if not element:
        return rule
    return FieldRule(
        name=rule.name,
        label=rule.label,
        shape="value",
        audience=rule.audience,
        search=rule.search,
        value_type=rule.value_type,
    )
