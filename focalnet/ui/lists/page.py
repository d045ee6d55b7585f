"""A page of the window: a list at one side, the card of the chosen record at the other."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from focalnet.domain.changes import ChangeSet
from focalnet.domain.kinds import kind_named
from focalnet.domain.schema import rules
from focalnet.services.ports import Row, Selection
from focalnet.services.searches import of_kind
from focalnet.ui.cards.card_page import CardPage
from focalnet.ui.lists.emptiness import Emptiness
from focalnet.ui.lists.filters import Filters
from focalnet.ui.lists.lines import COLUMNS
from focalnet.ui.lists.model import Narrowing, RecordList
from focalnet.ui.lists.table import RecordTable
from focalnet.ui.session import Session

PAUSE_MS = 60
LEAST_CARD = 14
SHARES = (40, 30)


class ListPage(QWidget):
    """Lists the records of one kind and shows the chosen one; ``looked_at`` brings its id.

    ``paper_asked`` brings a document to be looked at and printed, ``document_asked`` the choices
    of one to be made on the print page.
    """

    import_asked = Signal()
    history_asked = Signal(str)
    print_asked = Signal(str)
    paper_asked = Signal(object)
    document_asked = Signal(object)
    looked_at = Signal(str)

    def __init__(self, session: Session, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._session = session
        self._wanted = ""
        self._shown = ""
        self._to_edit = ""
        self._line = 0
        self.records = RecordList(session, COLUMNS[kind], self)
        self.table = RecordTable(self.records, COLUMNS[kind], self)
        self.filters = Filters(kind, session, self)
        self.empty = Emptiness(kind, self)
        self.card = CardPage(session)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._lay_out()
        self._connect()
        self.records.show(self.filters.selection())

    def _lay_out(self) -> None:
        self.body = QStackedWidget()
        self.body.addWidget(self.table)
        self.body.addWidget(self.empty)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self.body, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.card)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        em = self.fontMetrics().height()
        self.card.setMinimumWidth(em * LEAST_CARD)
        self.splitter.setSizes([em * part for part in SHARES])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.filters.wanted.connect(self._narrow)
        self.filters.new_asked.connect(self.new_record)
        self.empty.new_asked.connect(self.new_record)
        self.empty.import_asked.connect(self.import_asked)
        self.empty.all_asked.connect(self.show_all)
        self.records.filled.connect(self._after_filling)
        self.records.refused.connect(self.empty.refuse)
        self.table.selectionModel().currentRowChanged.connect(self._line_changed)
        self.table.chosen.connect(self._open_card)
        self._pause.timeout.connect(self._show_current)
        self._session.changed.connect(self._after_change)
        self.card.history_asked.connect(self.history_asked)
        self.card.print_asked.connect(self.print_asked)
        self.card.saved.connect(self.show_record)

    def _narrow(self, selection: Selection) -> None:
        self.records.show(selection, self.narrowing())

    def narrowing(self) -> Narrowing | None:
        """Return how the lines are chosen beyond State and retirement; None where they are not."""
        text, kind, today = self.filters.search, self.kind, self._session.today()
        return (lambda register: of_kind(register, text, kind, today=today)) if text else None

    @property
    def is_searched(self) -> bool:
        """Whether a search chooses what is listed."""
        return bool(self.filters.search)

    def show_all(self) -> None:
        """List everything again."""
        self.filters.clear()

    def _after_filling(self) -> None:
        lines = self.records.rowCount()
        self.filters.show_count(lines)
        self.empty.explain(
            narrowed=self.filters.is_narrowed or self.is_searched, searched=self.is_searched
        )
        self.body.setCurrentWidget(self.table if lines else self.empty)
        if self._wanted:
            self.show_record(self._wanted)
        elif lines and not self.table.currentIndex().isValid() and not self.is_editing:
            self._select(0)

    @property
    def is_editing(self) -> bool:
        """Whether something is being written that no line may take the place of."""
        return self.card.is_editing

    def _after_change(self, change_set: ChangeSet) -> None:
        touched = {entry.record for entry in change_set.entries}
        if any(self._concerns(entry.kind) for entry in change_set.entries):
            self._wanted = self._wanted or self._shown
            self.records.refresh(touched)

    def _concerns(self, kind: str) -> bool:
        # A mandate shows its holder's name, a person the institution's.
        return kind == self.kind or any(
            rule.shape == "record" for rule in rules(kind_named(self.kind))
        )

    def show_record(self, record_id: str) -> None:
        """Select a record, wherever it is in the list, and show its card."""
        self._wanted = record_id
        self._session.ask(
            lambda register: register.row(record_id),
            partial(self._go_to_row, record_id),
            owner=self,
        )

    def _go_to_row(self, record_id: str, row: Row | None) -> None:
        if record_id != self._wanted:
            return
        self._wanted = ""
        if row is None:
            self._go_on()
            return
        line = self.records.line_of(row.position)
        if line < 0:
            self._show_unlisted(row)
        elif line != self.table.currentIndex().row():
            self._select(line)
        else:
            self._show_current()

    def _go_on(self) -> None:
        """Show what stands in the place of a record that was erased."""
        self._shown = ""
        lines = self.records.rowCount()
        if lines and not self.is_editing:
            self._select(min(self._line, lines - 1))

    def _show_unlisted(self, row: Row) -> None:
        if row.retired and not self.filters.retired.isChecked():
            self.table.selectionModel().clear()
        elif self.filters.is_narrowed:
            self._wanted = row.id
            self.filters.clear()
            return
        self._show(row.id)

    def _select(self, line: int) -> None:
        index = self.records.index(line, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(
            index, flags.ClearAndSelect | flags.Rows | flags.Current
        )
        self.table.scrollTo(index)

    def _line_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self._line = current.row()
            self._pause.start()  # arrow keys held down would ask for every card on the way

    def _show_current(self) -> None:
        record_id = self.records.id_at(self.table.currentIndex().row())
        if record_id and record_id != self._shown:
            self._show(record_id)

    def _show(self, record_id: str) -> None:
        self._shown = record_id
        self.card.show_record(record_id)
        self.looked_at.emit(record_id)
        if record_id == self._to_edit:
            self._to_edit = ""
            self.card.start_edit(record_id)

    def edit_record(self, record_id: str) -> None:
        """Select a record and open its form once its card is there."""
        self._to_edit = record_id
        if record_id == self._shown:
            self._show(record_id)
        else:
            self.show_record(record_id)

    def _open_card(self, _line: int) -> None:
        self._show_current()
        self.card.setFocus()

    def new_record(self) -> None:
        """Open an empty form in place of the card, which is not to come back by itself."""
        self.start_new({})

    def start_new(self, known: Mapping[str, Any]) -> None:
        """Open a form with what is already known of the new record."""
        self._pause.stop()
        self.card.start_new(self.kind, known)

    def draft(self) -> object | None:
        """Return what was typed into the card's form and not saved."""
        return self.card.draft()

    def restore(self, draft: object) -> None:
        """Show a draft again in the card's form."""
        self.card.restore(draft)
