"""The page of what was done: who, when, what, from what to what; and taking it back."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from focalnet.domain.changes import ERASE
from focalnet.domain.errors import FocalnetError
from focalnet.services import records
from focalnet.services.ports import ActionLine
from focalnet.ui.cards.content import Detail, Line
from focalnet.ui.cards.drawing import Drawing
from focalnet.ui.forms.pieces import button, words
from focalnet.ui.history.model import ActionsModel
from focalnet.ui.history.reading import (
    ActionDetails,
    RecordChanges,
    read_actions,
    read_details,
)
from focalnet.ui.history.wording import field_words, value_words, when_words
from focalnet.ui.lists.table import LINE_HEIGHT
from focalnet.ui.session import Session
from focalnet.ui.words import action_words, explain, record_word


class HistoryPage(QWidget):
    """Lists every action; one can be opened and taken back, last week's too."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._record = ""
        self._kept = ""
        self._drawing = Drawing(self)
        self._drawing.followed.connect(session.show_record)
        self.lines = ActionsModel(self)
        self._lay_out()
        self._stale = True
        session.changed.connect(self._follow)
        session.closing.connect(self._forget)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was done while another page was in front."""
        super().showEvent(event)
        if self._stale and self._session.is_open:
            self._read()

    def _follow(self) -> None:
        self._stale = True
        if self.isVisible():
            self._read()

    def _lay_out(self) -> None:
        self.filtered = words("", "muted")
        self.all_button = button(self.tr("Show all actions"), self.show_all)
        top = QHBoxLayout()
        top.addWidget(words(self.tr("History"), "title"))
        top.addWidget(self.filtered, 1)
        top.addWidget(self.all_button)
        self.table = self._table()
        self.details = QScrollArea()
        self.details.setWidgetResizable(True)
        self.details.setFrameShape(QFrame.Shape.NoFrame)
        self.details.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.undo_button = button(self.tr("Take this action back"), self.undo_shown)
        self.problem = words("", "problem")
        self.problem.hide()
        side = QWidget()
        column = QVBoxLayout(side)
        column.addWidget(self.details, 1)
        column.addWidget(self.problem)
        column.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignTrailing)
        split = QSplitter()
        split.addWidget(self.table)
        split.addWidget(side)
        split.setChildrenCollapsible(False)
        split.setSizes([300, 200])
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addWidget(split, 1)
        self.setFocusProxy(self.table)
        self._show_filter("")

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.lines)
        table.setObjectName("actions")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        sides = table.verticalHeader()
        sides.hide()
        sides.setDefaultSectionSize(round(table.fontMetrics().height() * LINE_HEIGHT))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(header.fontMetrics().height() * 5)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().currentRowChanged.connect(self._on_row)
        return table

    def show_all(self) -> None:
        """List the actions of the whole register."""
        self.show_record("")

    def show_record(self, record_id: str) -> None:
        """List the actions on one record; of all where the id is empty."""
        self._record = record_id
        self._kept = ""
        self._show_filter("")
        if record_id:
            self._session.ask(
                lambda register: register.row(record_id),
                lambda row: self._show_filter(row.title if row else record_id),
                owner=self,
            )
        self._read()

    def _show_filter(self, title: str) -> None:
        self.filtered.setText(self.tr("of %1").replace("%1", title) if title else "")
        self.all_button.setVisible(bool(self._record))

    def _read(self) -> None:
        record_id = self._record
        self._stale = False
        self._session.ask(
            lambda register: read_actions(register, record_id), self._show_actions, owner=self
        )

    def _forget(self) -> None:
        self._record = self._kept = ""
        self.lines.show_actions([])
        self._show_details(None)
        self._show_filter("")

    def _show_actions(self, lines: list[ActionLine]) -> None:
        kept = self._kept
        self.lines.show_actions(lines)
        row = max(self.lines.row_of(kept), 0)
        if lines:
            self.table.setCurrentIndex(self.lines.index(row, 0))
        else:
            self._show_details(None)

    def _on_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        line = self.lines.line_at(current.row())
        self.problem.hide()
        if line is None:
            return
        self._kept = set_id = line.set_id
        self._session.ask(
            lambda register: read_details(register, set_id), self._show_details, owner=self
        )

    def _show_details(self, details: ActionDetails | None) -> None:
        line = self.lines.line_at(self.table.currentIndex().row())
        self.undo_button.setEnabled(line is not None and not line.undone and line.action != ERASE)
        page = QWidget()
        column = QVBoxLayout(page)
        if details is None or line is None or details.set_id != line.set_id:
            if line is None:
                column.addWidget(words(self.tr("Nothing has been changed yet."), "muted"))
        else:
            column.addWidget(words(action_words(line.action), "title"))
            column.addWidget(words(f"{when_words(line.clock)} · {line.author}", "muted"))
            for record in details.records:
                column.addWidget(self._record_changes(record, details.names))
            if details.left_out:
                said = self.tr("%n more record(s)", "", details.left_out)
                column.addWidget(words(said, "muted"))
        column.addStretch(1)
        self.details.setWidget(page)

    def _record_changes(self, record: RecordChanges, names: dict[str, str]) -> QWidget:
        naming = self._session.naming
        known = {**naming.themes, **naming.states, **names}
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 6, 0, 0)
        title = record.title or record_word(record.kind)
        column.addWidget(
            self._drawing.line(Line(record_word(record.kind), title, target=record.record))
        )
        for change in record.fields:
            before = value_words(change.before, known)
            gone = (Detail(self.tr("before: %1").replace("%1", before)),) if change.before else ()
            name = field_words(record.kind, change.field)
            column.addWidget(self._drawing.line(Line(name, value_words(change.after, known), gone)))
        return box

    def undo_shown(self) -> None:
        """Take back the action that is open, as a new action."""
        line = self.lines.line_at(self.table.currentIndex().row())
        if line is None:
            return
        set_id = line.set_id
        self._session.do(
            lambda register: records.undo_set(register, set_id),
            said=self.tr("Taken back: %1").replace("%1", action_words(line.action)),
            otherwise=self._refused,
            owner=self,
        )

    def _refused(self, error: FocalnetError) -> None:
        self.problem.setText(" ".join(explain(error)))
        self.problem.show()
