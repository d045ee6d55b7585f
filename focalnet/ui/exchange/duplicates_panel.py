"""Who may have been entered twice: both cards side by side, made one or told apart."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from focalnet.domain.changes import ChangeSet
from focalnet.services.duplicates import Suspect, suspects
from focalnet.services.merging import (
    MergedRecord,
    merge,
    merged_records,
    tell_apart,
    unmerge,
)
from focalnet.services.ports import Register
from focalnet.ui.cards.card_page import CardPage
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.exchange.merge_form import MergeForm
from focalnet.ui.exchange.office_panel import OfficePanel
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.pieces import bind, button, words
from focalnet.ui.lists.lines import Cell
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.session import Session
from focalnet.ui.words import action_words

translate = QCoreApplication.translate
SHARES = (8, 30, 30, 34)


def reason_words(code: str) -> str:
    """Return why two records are suspected to be one."""
    told = {
        "identifier": translate("Duplicates", "same identifier"),
        "e-mail": translate("Duplicates", "same e-mail"),
        "telephone": translate("Duplicates", "same telephone"),
        "name": translate("Duplicates", "same name"),
        "name-other-writing": translate("Duplicates", "same name in another writing"),
        "institution": translate("Duplicates", "same institution"),
        "state": translate("Duplicates", "same State"),
    }
    return told.get(code, code)


class DuplicatesPanel(OfficePanel):
    """Lists the pairs, the surest first; nothing is made one by the program itself."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.found: list[Suspect] = []
        self.summary = words("", "muted")
        headings = (
            self.tr("Sure"),
            self.tr("One"),
            self.tr("Other"),
            self.tr("Why"),
        )
        self.table = PlainTable(headings, SHARES)
        self.merged: list[MergedRecord] = []
        heads = (self.tr("Record"), self.tr("Goes by"))
        self.merged_table = PlainTable(heads, (50, 50))
        self.which = QuietCombo()
        self.which.setAccessibleName(self.tr("Show"))
        self.which.addItem(self.tr("Suspected"), False)
        self.which.addItem(self.tr("Made one"), True)
        self.one, self.other = CardPage(session), CardPage(session)
        self.form = MergeForm(session)
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._look())
        self.table.chosen.connect(lambda _key: self.start_merge())
        self.form.chosen.connect(self._merge)
        self.form.left.connect(self.table.setFocus)
        bind(QKeySequence("M"), self.table, self.start_merge)
        bind(QKeySequence("N"), self.table, self.tell_apart)
        self.merged_table.selectionModel().currentRowChanged.connect(lambda *_: self._look())
        self.merged_table.chosen.connect(lambda _key: self.take_apart())
        self.which.activated.connect(lambda _at: self._switch())

    def _lay_out(self) -> None:
        self.merge_button = button(self.tr("Make them one…"), self.start_merge, "M")
        self.apart_button = button(self.tr("Not the same"), self.tell_apart, "N")
        cards = QSplitter(Qt.Orientation.Horizontal)
        for card in (self.one, self.other):
            cards.addWidget(card)
        cards.setChildrenCollapsible(False)
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 0, 0, 0)
        self.unmerge_button = button(self.tr("Take them apart"), self.take_apart)
        column.addWidget(row_of(self.merge_button, self.apart_button, self.unmerge_button))
        column.addWidget(self.form)
        column.addWidget(cards, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        self.tables = QStackedWidget()
        self.tables.addWidget(self.table)
        self.tables.addWidget(self.merged_table)
        split.addWidget(self.tables)
        split.addWidget(lower)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(1, 2)
        whole = QVBoxLayout(self)
        head = QHBoxLayout()
        head.addWidget(self.which)
        head.addWidget(self.summary, 1, Qt.AlignmentFlag.AlignVCenter)
        whole.addLayout(head)
        whole.addWidget(self.said)
        whole.addWidget(split, 1)
        self.setFocusProxy(self.table)

    def clear(self) -> None:
        """Show nothing."""
        super().clear()
        self.found, self.merged = [], []
        self.table.show_lines(())
        self.merged_table.show_lines(())
        self.form.hide()
        for card in (self.one, self.other):
            if not card.is_editing:
                card.clear()

    def read(self) -> None:
        """List the pairs, and what was made one."""

        def look(register: Register) -> tuple[list[Suspect], list[MergedRecord]]:
            return suspects(register), merged_records(register)

        self._session.ask(look, lambda found: self._show(*found), self.refuse, owner=self)

    @property
    def shows_merged(self) -> bool:
        """Whether the records made one are listed, not the suspected pairs."""
        return bool(self.which.currentData())

    def _switch(self) -> None:
        self.tables.setCurrentIndex(int(self.shows_merged))
        self._look()

    def _show(self, found: list[Suspect], merged: list[MergedRecord]) -> None:
        self.found, self.merged = found, merged
        self.merged_table.show_lines(
            [(item.id, (Cell(item.title), Cell(item.goes_by_title))) for item in merged]
        )
        percent = self.locale().toString
        self.table.show_lines(
            [
                (
                    f"{item.one} {item.other}",
                    (
                        Cell(f"{percent(item.score)} %"),
                        Cell(item.titles[0]),
                        Cell(item.titles[1]),
                        Cell(", ".join(map(reason_words, item.reasons)), "muted"),
                    ),
                )
                for item in found
            ]
        )
        self._look()

    def _sum_up(self) -> None:
        count = len(self.found)
        pairs = self.tr(
            "%n pair(s) may be the same. You decide; it can be taken apart any time.", "", count
        )
        told = pairs if count else self.tr("Nobody seems to be entered twice.")
        if self.shows_merged:
            told = self.tr("%n record(s) go by another one.", "", len(self.merged))
        self.summary.setText(told)

    def current(self) -> Suspect | None:
        """Return the pair that is looked at."""
        key = self.table.key
        return next((item for item in self.found if f"{item.one} {item.other}" == key), None)

    def _look(self) -> None:
        self._sum_up()
        item = None if self.shows_merged else self.current()
        self.form.hide()
        for part in (self.merge_button, self.apart_button):
            part.setEnabled(item is not None)
        self.unmerge_button.setEnabled(self.shows_merged and bool(self.merged_table.key))
        if self.shows_merged:
            self._look_at_merged()
            return
        for card, key in ((self.one, item and item.one), (self.other, item and item.other)):
            if card.is_editing:
                continue
            if key:
                card.show_record(key)
            else:
                card.clear()

    def _look_at_merged(self) -> None:
        known = {item.id: item for item in self.merged}
        item = known.get(self.merged_table.key)
        for card, key in ((self.one, item and item.goes_by), (self.other, "")):
            if card.is_editing:
                continue
            if key:
                card.show_record(key)
            else:
                card.clear()

    def take_apart(self) -> None:
        """Take a record out of those it was made one with."""
        key = self.merged_table.key
        if not self.shows_merged or not key:
            return
        self._session.do(
            lambda register: unmerge(register, key),
            said=action_words("unmerge"),
            then=lambda _done: self._done(self.tr("They are apart again.")),
            otherwise=self.refuse,
            owner=self,
        )

    def start_merge(self) -> None:
        """Ask, field by field, which value the one record is to have."""
        item = self.current()
        if item is not None:
            self.form.begin([item.one, item.other])

    def _merge(self, choices: dict[str, str]) -> None:
        ids = list(self.form.ids)

        def work(register: Register) -> ChangeSet:
            return merge(register, ids, choices)

        self._session.do(
            work,
            said=action_words("merge"),
            then=lambda _done: self._done(self.tr("They are one now. Undo takes them apart.")),
            otherwise=self.refuse,
            owner=self,
        )

    def tell_apart(self) -> None:
        """Remember that the two are not the same; no office suspects them again."""
        item = self.current()
        if item is None:
            return
        pair = (item.one, item.other)
        self._session.do(
            lambda register: tell_apart(register, pair),
            said=action_words("tell-apart"),
            then=lambda _done: self._done(self.tr("Remembered: they are not the same.")),
            otherwise=self.refuse,
            owner=self,
        )

    def _done(self, text: str) -> None:
        self.form.hide()
        self.say(text)
        self.table.setFocus()
