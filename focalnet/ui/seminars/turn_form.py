"""How an event goes on: a status, the day, and for a postponement why and to which dates."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from focalnet.domain.errors import FocalnetError
from focalnet.domain.event_course import WITH_REASON
from focalnet.domain.schema import FieldRule
from focalnet.domain.seminars import Event
from focalnet.services.event_turns import Wish
from focalnet.ui.forms.pieces import Saying, bind, button, words
from focalnet.ui.forms.text_editors import DateEditor
from focalnet.ui.seminars.small_form import SmallForm
from focalnet.ui.words import choice_word, explain


class TurnForm(SmallForm):
    """Asks for one turn; ``wished`` brings the Wish with Ctrl+S, ``left`` follows Esc.

    Hidden until begun.
    """

    wished = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self._status = ""
        self.about = words("", "heading")
        self.on = DateEditor(FieldRule("on", "Date", "date"))
        self.reason = QLineEdit()
        self.start = DateEditor(FieldRule("start", "Begins on", "date"))
        self.end = DateEditor(FieldRule("end", "Ends on", "date"))
        self.problem = Saying("problem")
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in (
            (self.tr("On"), self.on),
            (self.tr("Reason"), self.reason),
            (self.tr("New first day, if known"), self.start),
            (self.tr("New last day, if known"), self.end),
        ):
            field.setAccessibleName(name)
            self._form.addRow(name, field)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Leave"), self.leave, "Esc"))
        buttons.addWidget(button(self.tr("Save"), self._save, "Ctrl+S", first=True))
        column = QVBoxLayout(self)
        column.addWidget(self.about)
        column.addLayout(self._form)
        column.addWidget(self.problem)
        column.addLayout(buttons)
        self.setFocusProxy(self.reason)
        bind(QKeySequence.StandardKey.Save, self, self._save)
        bind(Qt.Key.Key_Escape, self, self.leave)
        self.hide()

    def begin(self, event: Event, status: str, day: str) -> None:
        """Ask about a turn to *status*, beginning with a day."""
        self.beginning = (event, status, day)
        self._status = status
        self.about.setText(choice_word(status))
        self.on.show_content(day)
        self.reason.clear()
        for field in (self.start, self.end):
            field.show_content("")
        self.problem.clear()
        dated = status == "postponed" or event.status == "postponed"
        moving = dated and status not in {"cancelled", "not-held"}
        for field in (self.start, self.end):
            self._form.setRowVisible(field, moving)
        self._form.setRowVisible(self.reason, status in WITH_REASON)
        self.show()
        (self.reason if status in WITH_REASON else self.on).setFocus()

    def begin_again(self, begun: tuple[Any, ...]) -> None:
        """Begin as before the lock."""
        self.begin(*begun)

    def leave(self) -> None:
        """Put the form away."""
        self.hide()
        self.left.emit()

    def _save(self) -> None:
        fields = (self.on, self.start, self.end)
        if any(field.check() is not None for field in fields):
            return
        on, start, end = (str(field.content()) for field in fields)
        self.wished.emit(Wish(self._status, on, self.reason.text(), start, end))

    def refuse(self, error: FocalnetError) -> None:
        """Show why nothing was stored."""
        self.problem.setText(" ".join(explain(error)))
