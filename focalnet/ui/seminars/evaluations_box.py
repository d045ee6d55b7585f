"""What participants thought of an event: answers taken in from a table, and summed up."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import FocalnetError
from focalnet.services.campaign_answers import read_forms
from focalnet.services.evaluations import (
    EvaluationPlan,
    QuestionSummary,
    evaluation_summary,
    plan_evaluations,
    take_in_evaluations,
)
from focalnet.services.ports import Register
from focalnet.services.tools import Tools
from focalnet.services.workbook import InBook
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.forms.pieces import Saying, button, words
from focalnet.ui.lists.rate_bars import Rate, RateBars
from focalnet.ui.session import Session
from focalnet.ui.words import action_words, explain

MOST_TEXTS = 40


class EvaluationsBox(QWidget):
    """Shows each question with its answers, naming nobody; takes a table of answers in."""

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__()
        self._session, self._tools = session, tools
        self._event = ""
        self.summary: tuple[QuestionSummary, ...] = ()
        self.said = Saying("muted")
        self.take_button = button(self.tr("Take in evaluations…"), self.ask_table)
        self.questions = QWidget()
        self._questions = QVBoxLayout(self.questions)
        self._questions.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(words(self.tr("Evaluations"), "heading"))
        column.addWidget(row_of(self.take_button))
        column.addWidget(self.said)
        column.addWidget(self.questions)

    def clear(self) -> None:
        """Show no event."""
        self._event = ""
        self.said.clear()
        self.show_summary(())

    def read(self, event: str) -> None:
        """Read what was answered of an event."""
        self._event = event

        def show(found: tuple[QuestionSummary, ...]) -> None:
            if event == self._event:
                self.show_summary(found)

        self._session.ask(
            lambda register: evaluation_summary(register, event), show, self.refuse, owner=self
        )

    def show_summary(self, found: tuple[QuestionSummary, ...]) -> None:
        """Show each question with counts as bars, a mean, or the texts that were written."""
        if found == self.summary:
            return
        self.summary = found
        while item := self._questions.takeAt(0):
            if part := item.widget():
                part.deleteLater()
        for question in found:
            self._questions.addWidget(words(question.question, "heading"))
            self._questions.addWidget(words(self._answered(question), "muted"))
            if question.counts:
                bars = RateBars()
                bars.show_rates(
                    tuple(Rate(text, many, question.answered) for text, many in question.counts)
                )
                self._questions.addWidget(bars)
            for text in question.texts[:MOST_TEXTS]:
                self._questions.addWidget(words(f"\u2013 {text}", "", copied=True))

    def _answered(self, question: QuestionSummary) -> str:
        if question.mean is None:
            return self.tr("%n answer(s)", "", question.answered)
        said = self.tr("%n answer(s), on average %1", "", question.answered)
        return said.replace("%1", self.locale().toString(question.mean, "f", 2))

    def ask_table(self) -> None:
        """Ask which table holds the answers."""
        dialog = QFileDialog(self, self.tr("Choose a table of evaluations"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("Tables (*.xlsx *.csv)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_in(Path(name)))
        dialog.open()

    def take_in(self, path: Path) -> None:
        """Take the answers of a table in, as one action; the same table again adds nothing."""
        books = self._tools.workbooks()
        self._session.beside(
            lambda _report: read_forms([path], books)[0][1], self._take, self.refuse, owner=self
        )

    def _take(self, book: InBook) -> None:
        event, plans = self._event, list[EvaluationPlan]()

        def work(register: Register) -> ChangeSet:
            plans.append(plan_evaluations(register, event, book))
            return take_in_evaluations(register, plans[0])

        self._session.do(
            work,
            said=action_words("event.evaluations"),
            then=lambda _done: self._taken(plans[0]),
            otherwise=self.refuse,
            owner=self,
        )

    def _taken(self, plan: EvaluationPlan) -> None:
        said = [
            self.tr("%n new.", "", len(plan.new)),
            self.tr("%n changed.", "", len(plan.changed)),
            self.tr("%n as before.", "", plan.same),
        ]
        if plan.unknown_codes:
            unknown = self.tr("Nobody of this event has the code %1; taken in without a name.")
            said.append(unknown.replace("%1", ", ".join(plan.unknown_codes)))
        if plan.hidden:
            hidden = self.tr("Not read, because it is hidden: %1")
            said.append(hidden.replace("%1", ", ".join(plan.hidden)))
        if plan.who:
            who = self.tr("Left out, because it says who answered: %1")
            said.append(who.replace("%1", ", ".join(plan.who)))
        self.said.setText(" ".join(said))

    def refuse(self, error: FocalnetError) -> None:
        """Say what went wrong."""
        self.said.setText(" ".join(filter(None, (error.place, *explain(error)))))
