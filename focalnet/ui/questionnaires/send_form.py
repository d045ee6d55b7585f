"""Whom a questionnaire goes to: all Parties, States by their codes, or those a search finds."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import FocalnetError
from focalnet.domain.schema import FieldRule
from focalnet.services.addressing import all_parties, states_found
from focalnet.services.ports import Register
from focalnet.services.questionnaires import Sending, send
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.pieces import Saying, bind, button
from focalnet.ui.forms.text_editors import DateEditor
from focalnet.ui.searches.search_line import Counting, SearchLine
from focalnet.ui.session import Session
from focalnet.ui.words import action_words, explain

ALL, NAMED, SEARCHED = "all", "named", "searched"


class SendForm(QFrame):
    """Sends a questionnaire; ``sent`` brings the States it went to. Hidden until begun."""

    sent = Signal(object)
    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self._session = session
        self._questionnaire = ""
        self.whom = QuietCombo()
        self.whom.addItem(self.tr("All States Parties"), ALL)
        self.whom.addItem(self.tr("States by their codes"), NAMED)
        self.whom.addItem(self.tr("States that a search finds"), SEARCHED)
        self.codes = QLineEdit()
        self.codes.setPlaceholderText("SEN GAB CIV")
        self.codes.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.search = SearchLine(session, self._find, self._tell)
        self.on = DateEditor(FieldRule("sent", "Sent on", "date"))
        self.deadline = DateEditor(FieldRule("deadline", "Deadline", "date"))
        self.problem = Saying("problem")
        self._lay_out()
        self.whom.activated.connect(self._show_fields)
        bind(QKeySequence.StandardKey.Save, self, self.send)
        bind(Qt.Key.Key_Escape, self, self.leave)
        self.hide()

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in (
            (self.tr("Send to"), self.whom),
            (self.tr("States"), self.codes),
            (self.tr("Search"), self.search),
            (self.tr("Sent on"), self.on),
            (self.tr("Deadline"), self.deadline),
        ):
            field.setAccessibleName(name)
            self._form.addRow(name, field)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Leave"), self.leave, "Esc"))
        buttons.addWidget(button(self.tr("Note as sent"), self.send, "Ctrl+S", first=True))
        column = QVBoxLayout(self)
        column.addLayout(self._form)
        column.addWidget(self.problem)
        column.addLayout(buttons)
        self.setFocusProxy(self.whom)
        self._show_fields()

    def _show_fields(self) -> None:
        chosen = self.whom.currentData()
        self._form.setRowVisible(self.codes, chosen == NAMED)
        self._form.setRowVisible(self.search, chosen == SEARCHED)

    def _find(self) -> Counting:
        today = self._session.today()
        return lambda register, text: states_found(register, text, today=today) if text else []

    def _tell(self, codes: list[str]) -> str:
        return self.tr("%n State(s)", "", len(codes)) if codes else ""

    def begin(self, questionnaire: str, deadline: str) -> None:
        """Ask to whom a questionnaire goes."""
        self._questionnaire = questionnaire
        self.on.show_content(self._session.today().isoformat())
        self.deadline.show_content(deadline)
        self.problem.clear()
        self.show()
        self.setFocus()

    def leave(self) -> None:
        """Put the form away."""
        self.hide()
        self.left.emit()

    def send(self) -> None:
        """Note that the questionnaire went out, as one action."""
        if self.on.check() is not None or self.deadline.check() is not None:
            return
        key, whom, today = self._questionnaire, self.whom.currentData(), self._session.today()
        codes, text = self.codes.text().replace(",", " ").split(), self.search.text
        on, deadline, sendings = (
            str(self.on.content()),
            str(self.deadline.content()),
            list[Sending](),
        )

        def work(register: Register) -> ChangeSet:
            if whom == ALL:
                states = all_parties(register, today)
            elif whom == NAMED:
                states = codes
            else:
                states = states_found(register, text, today=today) if text else []
            sendings.append(send(register, key, states, on, deadline))
            return sendings[0].done

        self._session.do(
            work,
            said=action_words("questionnaire.send"),
            then=lambda _done: self._sent(sendings[0]),
            otherwise=self._refused,
            owner=self,
        )

    def _sent(self, sending: Sending) -> None:
        if sending.sent or sending.before:
            self.leave()
            self.sent.emit(sending)
        else:
            self.problem.setText(self.tr("No State is chosen; nothing was stored."))

    def _refused(self, error: FocalnetError) -> None:
        parts = (error.place, *explain(error))
        self.problem.setText(" ".join(part for part in parts if part))
