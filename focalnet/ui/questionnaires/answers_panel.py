"""The answers side by side: a line for each State that replied, a column for each question."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout

from focalnet.services.reply_table import ReplyTable, reply_table
from focalnet.ui.coverage.coverage_page import page_language
from focalnet.ui.forms.pieces import Saying, words
from focalnet.ui.lists.lines import Cell
from focalnet.ui.lists.panel import Panel
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.session import Session

LETTERS = 26


class AnswersByQuestion(Panel):
    """Shows all answers; the whole of the current one stands below."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.found: ReplyTable | None = None
        self.table = PlainTable((self.tr("State"),), ())
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.question, self.answer = words("", "heading"), words("", "", copied=True)
        self.hint = Saying("muted")
        column = QVBoxLayout(self)
        for part in (self.hint, self.table, self.question, self.answer, self.said):
            column.addWidget(part, 1 if part is self.table else 0)
        self.table.selectionModel().currentChanged.connect(lambda _new: self._tell())
        self.setFocusProxy(self.table)

    def clear(self) -> None:
        """Show no answers."""
        super().clear()
        self.found = None
        self.table.show_lines(())
        self._tell()

    def read(self) -> None:
        """Read the answers."""
        key, today, language = self.record_id, self._session.today(), page_language()

        def show(found: ReplyTable) -> None:
            if key == self.record_id:
                self._show(found)

        self._session.ask(
            lambda register: reply_table(register, key, today=today, language=language),
            show,
            self.refuse,
            owner=self,
        )

    def _show(self, found: ReplyTable) -> None:
        self.found = found
        heads = [self.tr("State"), *(f"{item.number}. {item.text}" for item in found.questions)]
        lines = [
            (row.state, (Cell(row.name), *(Cell(text) for text in row.answers)))
            for row in found.rows
            if row.received
        ]
        self.hint.setText("" if lines else self.tr("Nobody replied yet."))
        self.table.show_lines(lines, heads)
        width = LETTERS * self.fontMetrics().averageCharWidth()
        for column in range(len(heads)):
            self.table.setColumnWidth(column, width)
        self._tell()

    def _tell(self) -> None:
        index = self.table.currentIndex()
        found = self.found
        row = next((r for r in found.rows if r.state == self.table.key), None) if found else None
        if found is None or row is None or not 0 < index.column() <= len(found.questions):
            self.question.setText(row.name if row else "")
            self.answer.clear()
            return
        question = found.questions[index.column() - 1]
        self.question.setText(f"{row.name} · {question.number}. {question.text}")
        self.answer.setText(row.answers[index.column() - 1])
