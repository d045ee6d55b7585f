"""What lost laptops wrote later: who, what and when, taken in or dropped by the officer."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QSplitter, QVBoxLayout, QWidget

from focalnet.domain.changes import ChangeSet
from focalnet.services.ports import Register
from focalnet.services.quarantine import (
    AsideChange,
    AsideLine,
    drop,
    quarantine,
    release,
    would_change,
)
from focalnet.services.tools import Tools
from focalnet.ui.cards.card_page import CardPage
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.exchange.dropping_question import DroppingQuestion
from focalnet.ui.exchange.errands import desk_at, touched
from focalnet.ui.exchange.office_panel import OfficePanel
from focalnet.ui.forms.pieces import Saying, bind, button, words
from focalnet.ui.history.wording import field_words, value_words, when_words
from focalnet.ui.lists.lines import Cell, counted
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.session import Session
from focalnet.ui.words import action_words, page_word, record_word

SHARES, CHANGE_SHARES = (20, 18, 18, 24, 18, 18), (28, 20, 26, 30)
ID = re.compile(r"[0-9a-f-]{36}")
Chosen = Mapping[str, Sequence[int]]
"""The numbers of change sets by the laptop that made them."""
Told = tuple[tuple[AsideChange, ...], Mapping[str, str], Set[str]]
"""What would change, what ids in it are called, and which of the records are here."""


class AsidePanel(OfficePanel):
    """Lists what waits; nothing of it is part of the register before it is taken in.

    ``decided`` follows where some of it was taken in or dropped.
    """

    decided = Signal()

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__(session)
        self._tools = tools
        self.found: list[AsideLine] = []
        self.changes: tuple[AsideChange, ...] = ()
        self._here: Set[str] = frozenset()
        self.summary = words("", "muted")
        headings = (
            self.tr("When"),
            self.tr("By"),
            self.tr("Laptop of"),
            self.tr("What was done"),
            self.tr("Records"),
            self.tr("Passed on by"),
        )
        self.table = PlainTable(headings, SHARES)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        heads = (
            self.tr("Record"),
            self.tr("Field"),
            self.tr("Says here now"),
            self.tr("Would say"),
        )
        self.change_table = PlainTable(heads, CHANGE_SHARES)
        self.nothing = Saying("muted")
        self.question = DroppingQuestion()
        self.card = CardPage(session)
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._look())
        self.change_table.selectionModel().currentRowChanged.connect(lambda *_: self._look_around())
        self.change_table.chosen.connect(lambda _key: self._show_record())
        self.question.agreed.connect(self._drop)
        self.question.left.connect(self.table.setFocus)
        bind(QKeySequence("T"), self.table, self.take_in)
        bind(QKeySequence("D"), self.table, self.ask_to_drop)

    def _lay_out(self) -> None:
        self.take_button = button(self.tr("Take the chosen ones in"), self.take_in, "T")
        self.drop_button = button(self.tr("Drop the chosen ones…"), self.ask_to_drop, "D")
        self.all_button = button(self.tr("Choose all"), self.choose_all, "Ctrl+A")
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 2)
        column.addWidget(row_of(self.take_button, self.drop_button, self.all_button))
        column.addWidget(self.question)
        column.addWidget(words(self.tr("What it would change"), "heading"))
        column.addWidget(self.nothing)
        column.addWidget(self.change_table, 3)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
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

    def clear(self) -> None:
        """Show nothing."""
        super().clear()
        self.found, self.changes = [], ()
        for table in (self.table, self.change_table):
            table.show_lines(())
        self.question.hide()
        if not self.card.is_editing:
            self.card.clear()

    def read(self) -> None:
        """List what waits."""
        tools = self._tools
        self._session.ask(
            lambda register: quarantine(desk_at(register, tools)),
            self._show,
            self.refuse,
            owner=self,
        )

    def _show(self, found: list[AsideLine]) -> None:
        self.found = found
        self.table.show_lines([(_key(line), self._cells(line)) for line in found])
        self.summary.setText(
            self.tr(
                "%n change set(s) of lost laptops wait. They are part of nothing before you "
                "decide: ask the officer whose name they bear.",
                "",
                len(found),
            )
            if found
            else self.tr("Nothing waits. What a laptop writes after it was lost is put aside here.")
        )
        self._look()

    def _cells(self, line: AsideLine) -> tuple[Cell, ...]:
        kinds = ", ".join(counted(page_word(kind), count) for kind, count in line.kinds.items())
        return (
            Cell(when_words(line.clock)),
            Cell(line.author),
            Cell(line.office or line.replica),
            Cell(action_words(line.action)),
            Cell(kinds, "muted"),
            Cell(line.passed_on_by, "muted"),
        )

    @property
    def chosen(self) -> Chosen:
        """What is selected."""
        keys = set(self.table.keys)
        told: dict[str, list[int]] = {}
        for line in self.found:
            if _key(line) in keys:
                told.setdefault(line.replica, []).append(line.number)
        return told

    def choose_all(self) -> None:
        """Select everything that waits."""
        self.table.selectAll()
        self.table.setFocus()

    def _look(self) -> None:
        """Show what taking the selected ones in would change."""
        chosen, tools = self.chosen, self._tools
        self.question.hide()
        for part in (self.take_button, self.drop_button):
            part.setEnabled(bool(chosen))
        self.all_button.setEnabled(bool(self.found))
        if not chosen:
            self._show_changes((), {}, frozenset())
            return

        def look(register: Register) -> Told:
            desk = desk_at(register, tools)
            found = tuple(
                change
                for replica, numbers in chosen.items()
                for change in would_change(desk, replica, numbers)
            )
            told = {value for one in found for value in (one.here, one.then)
                    if isinstance(value, str) and ID.fullmatch(value)}  # fmt: skip
            rows = {key: register.row(key) for key in told}
            here = frozenset(one.record for one in found if register.row(one.record))
            return found, {key: row.title for key, row in rows.items() if row}, here

        self._session.ask(look, lambda found: self._show_changes(*found), self.refuse, owner=self)

    def _show_changes(
        self, changes: tuple[AsideChange, ...], titles: Mapping[str, str], here: Set[str]
    ) -> None:
        self.changes, self._here = changes, here
        nothing = bool(self.chosen) and not changes
        self.nothing.setText(self.tr("Nothing: all of it is held here already.") if nothing else "")
        naming = self._session.naming
        names = {**naming.themes, **naming.states, **titles}
        self.change_table.show_lines(
            [
                (
                    str(at),
                    (
                        Cell(one.title or record_word(one.kind)),
                        Cell(field_words(one.kind, one.field), "muted"),
                        Cell(value_words(one.here, names), "muted"),
                        Cell(value_words(one.then, names), "warn" if one.conflict else "plain"),
                    ),
                )
                for at, one in enumerate(changes)
            ]
        )
        self._look_around()

    def _looked_at(self) -> AsideChange | None:
        key = self.change_table.key
        return self.changes[int(key)] if key and int(key) < len(self.changes) else None

    def _look_around(self) -> None:
        """Show the record as it stands here."""
        one = self._looked_at()
        if self.card.is_editing:
            return
        if one is None or one.record not in self._here:
            self.card.clear()
        else:
            self.card.show_record(one.record)

    def _show_record(self) -> None:
        one = self._looked_at()
        if one is not None:
            self._session.show_record(one.record)

    def take_in(self) -> None:
        """Take what is selected in, as what its officer wrote."""
        chosen, tools = self.chosen, self._tools
        if not chosen:
            return

        def work(register: Register) -> ChangeSet:
            desk, records = desk_at(register, tools), list[str]()
            for replica, numbers in chosen.items():
                records += release(desk, replica, numbers=numbers).records
            return touched(register, records)

        said = self.tr("%n change set(s) taken in; each can be taken back in History.", "",
                       _count(chosen))  # fmt: skip
        self._session.do(
            work,
            said=self.tr("Taken in from a lost laptop"),
            then=lambda _done: self._decided(said),
            otherwise=self.refuse,
            owner=self,
        )

    def ask_to_drop(self) -> None:
        """Ask once more: what is dropped does not come back."""
        if self.chosen:
            self.question.ask(_count(self.chosen))

    def _drop(self) -> None:
        chosen, tools = self.chosen, self._tools

        def work(register: Register) -> int:
            desk = desk_at(register, tools)
            return sum(drop(desk, replica, numbers=of) for replica, of in chosen.items())

        def done(count: int) -> None:
            self._decided(
                self.tr("%n change set(s) dropped; they are not put aside again.", "", count)
            )

        self._session.ask(work, done, self.refuse, owner=self)

    def _decided(self, said: str) -> None:
        self.question.hide()
        self.say(said)
        self._read_now()
        self.table.setFocus()
        self.decided.emit()


def _key(line: AsideLine) -> str:
    return f"{line.replica}.{line.number}"


def _count(chosen: Chosen) -> int:
    return sum(map(len, chosen.values()))
