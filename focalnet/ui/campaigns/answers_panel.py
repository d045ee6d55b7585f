"""Answers taken in from returned forms: looked at row by row, then stored as one action."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import FocalnetError
from focalnet.domain.schema import FieldRule
from focalnet.domain.values import WAYS
from focalnet.services.campaign_answers import plan_answers, read_forms, take_in
from focalnet.services.campaign_report import AnswerItem, AnswerPlan
from focalnet.services.ports import Register
from focalnet.services.tools import Tools
from focalnet.services.workbook import InBook
from focalnet.ui.campaigns.answer_lines import counts_words, details, headings, preview_lines
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.pieces import bind, button, words
from focalnet.ui.forms.text_editors import DateEditor
from focalnet.ui.lists.panel import Panel
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.session import Session
from focalnet.ui.words import action_words, choice_word

# Rows of which nothing is stored.
IDLE = frozenset({"refused", "left-out"})
SHARES = (20, 18, 30, 40, 22)
Books = list[tuple[str, InBook]]


class AnswersPanel(Panel):
    """Chooses files, shows what they would do, and takes them in; Delete leaves a row out."""

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__(session)
        self._workbooks = tools.workbooks
        self._books: Books = []
        self._left_out: frozenset[str] = frozenset()
        self.plan: AnswerPlan | None = None
        self.on = DateEditor(FieldRule("on", "Received on", "date"))
        self.by, self.how = QLineEdit(), QuietCombo()
        for way in WAYS:
            self.how.addItem(choice_word(way), way)
        self.how.setCurrentIndex(self.how.findData("form"))
        self.table = PlainTable(headings(), SHARES)
        self.detail, self.counts = words("", "", copied=True), words("", "heading")
        self._lay_out()
        self.setAcceptDrops(True)
        self.on.line.editingFinished.connect(self._plan)
        self.by.editingFinished.connect(self._plan)
        self.how.activated.connect(self._plan)
        self.table.selectionModel().currentRowChanged.connect(self._tell)
        self.table.chosen.connect(self._open)
        bind(Qt.Key.Key_Delete, self.table, self.toggle_row)
        self._offer()

    def _lay_out(self) -> None:
        hint = self.tr(
            "Choose the forms that States sent back (XLSX or CSV), or drop them here. You see "
            "what each row would do before anything is stored."
        )
        self.choose = button(self.tr("Choose files…"), self.ask_for_files)
        self.leave_out = button(self.tr("Leave this row out"), self.toggle_row)
        self.take = button(self.tr("Take in"), self.take_in, first=True)
        parts: list[QWidget] = [self.choose]
        told: list[tuple[str, QWidget]] = [
            (self.tr("Received on"), self.on),
            (self.tr("Answered by"), self.by),
            (self.tr("How"), self.how),
        ]
        for name, part in told:
            caption = QLabel(name)
            caption.setBuddy(part)
            part.setAccessibleName(name)
            pair = QWidget()
            line = QHBoxLayout(pair)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(caption)
            line.addWidget(part, 1)
            parts.append(pair)
        column = QVBoxLayout(self)
        column.addWidget(words(hint, "muted"))
        column.addWidget(row_of(*parts))
        column.addWidget(self.table, 1)
        below = row_of(self.leave_out, self.take)
        for below_table in (self.detail, self.counts, self.said, below):
            column.addWidget(below_table)
        self.setFocusProxy(self.choose)

    def clear(self) -> None:
        """Forget the files and what they would do."""
        super().clear()
        self._books, self._left_out, self.plan = [], frozenset(), None
        self.by.clear()
        self._show_plan(None)

    def read(self) -> None:
        """Look again at what the files would do now."""
        if not self.on.content():
            self.on.show_content(self._session.today().isoformat())
        self._plan()

    def _offer(self) -> None:
        counts = self.plan.counts if self.plan else {}
        self.take.setEnabled(any(count for code, count in counts.items() if code not in IDLE))
        self.leave_out.setEnabled(self._item() is not None)

    def ask_for_files(self) -> None:
        """Ask which files; nothing waits for the answer."""
        dialog = QFileDialog(self, self.tr("Choose the forms that came back"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        forms = self.tr("Forms (*.xlsx *.csv)")
        dialog.setNameFilters([forms, self.tr("All files (*)")])
        dialog.filesSelected.connect(
            lambda names: self.choose_files([Path(name) for name in names])
        )
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that lie on this computer."""
        if self.record_id and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the files that were dropped."""
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        self.choose_files([Path(url.toLocalFile()) for url in urls])

    def choose_files(self, paths: Sequence[Path]) -> None:
        """Read files; nothing is stored."""
        self._left_out = frozenset()
        self.said.clear()
        chosen, books = list(paths), self._workbooks
        self._session.beside(
            lambda _report: read_forms(chosen, books()), self._keep, self._refused, owner=self
        )

    def _keep(self, books: Books) -> None:
        self._books = books
        self._plan()

    def _plan(self) -> None:
        if not self._books or not self.record_id or self.on.check() is not None:
            return
        key, books, today = self.record_id, self._books, self._session.today()
        on, by = str(self.on.content()), self.by.text().strip()
        how, left_out = str(self.how.currentData()), self._left_out

        def work(register: Register) -> AnswerPlan:
            return plan_answers(
                register, key, books, today=today, on=on, by=by, how=how, leave_out=left_out
            )

        def show(plan: AnswerPlan) -> None:
            if key == self.record_id and books is self._books:
                self._show_plan(plan)

        self._session.ask(work, show, self._refused, owner=self)

    def _show_plan(self, plan: AnswerPlan | None) -> None:
        self.plan = plan
        naming = self._session.naming
        self.table.show_lines(preview_lines(plan, naming) if plan else ())
        self.counts.setText(counts_words(plan) if plan else "")
        self._tell()

    def _item(self) -> AnswerItem | None:
        if self.plan is None:
            return None
        place = self.table.key
        found = (item for file in self.plan.files for item in file.items if item.place == place)
        return next(found, None)

    def _tell(self) -> None:
        item = self._item()
        self.detail.setText(details(item) if item else "")
        self._offer()

    def _open(self, _place: str) -> None:
        item = self._item()
        if item is not None and item.designation:
            self._session.show_record(item.designation)

    def toggle_row(self) -> None:
        """Leave the current row out, or take it in again."""
        item = self._item()
        if item is not None:
            self._left_out = self._left_out ^ {item.place}
            self._plan()

    def take_in(self) -> None:
        """Store what the preview shows as one action."""
        plan = self.plan
        if plan is None or not self.take.isEnabled():
            return
        self.take.setEnabled(False)

        def work(register: Register) -> ChangeSet:
            return take_in(register, plan)

        self._session.do(
            work,
            said=action_words("campaign.answers"),
            then=self._taken,
            otherwise=self._refused,
            owner=self,
        )

    def _taken(self, done: ChangeSet) -> None:
        self._books = []
        self._show_plan(None)
        nothing = self.tr("Nothing was new; nothing was stored.")
        self.say(self.tr("Taken in. One Undo takes it back.") if done else nothing)

    def _refused(self, error: FocalnetError) -> None:
        self._books = []
        self._show_plan(None)
        self.refuse(error)
