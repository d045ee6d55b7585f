"""One person registered by hand: name, State, for whom, as what, and an address."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout

from focalnet.domain.errors import FocalnetError
from focalnet.domain.participation import CAPACITIES
from focalnet.domain.schema import FieldRule
from focalnet.ui.forms.choice_editors import ChoiceEditor, ListedEditor
from focalnet.ui.forms.lookups import Lookups
from focalnet.ui.forms.pieces import Saying, bind, button, words
from focalnet.ui.forms.text_editors import LineEditor
from focalnet.ui.seminars.small_form import SmallForm
from focalnet.ui.session import Session
from focalnet.ui.words import explain


class PersonForm(SmallForm):
    """Asks who is to be registered; ``wished`` brings plain fields with Ctrl+S, ``left`` Esc.

    Hidden until begun; what was typed stays until it was stored.
    """

    wished = Signal(object)
    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self.lookups = Lookups(session, self)
        self.name = LineEditor(FieldRule("names", "Name", "text"))
        self.state = ListedEditor(FieldRule("state", "State", "state"), self.lookups)
        self.body = LineEditor(FieldRule("body", "Institution as stated", "text"))
        self.function = LineEditor(FieldRule("function", "Function", "text"))
        self.capacity = ChoiceEditor(
            FieldRule("capacity", "Takes part as", "choice", choices=CAPACITIES)
        )
        self.email = LineEditor(FieldRule("email", "E-mail", "code"))
        self.problem = Saying("problem")
        self._lay_out()
        bind(QKeySequence.StandardKey.Save, self, self.save)
        bind(Qt.Key.Key_Escape, self, self.leave)
        self.hide()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in (
            (self.tr("Name"), self.name),
            (self.tr("State"), self.state),
            (self.tr("Institution"), self.body),
            (self.tr("Function"), self.function),
            (self.tr("Takes part as"), self.capacity),
            (self.tr("E-mail"), self.email),
        ):
            field.entitle(name)
            form.addRow(name, field)
        self.save_button = button(self.tr("Register"), self.save, "Ctrl+S", first=True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Leave"), self.leave, "Esc"))
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.addWidget(words(self.tr("Register a person"), "heading"))
        hint = self.tr(
            "Somebody who may be in the register already is shown first, and you decide."
        )
        column.addWidget(words(hint, "muted"))
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addLayout(buttons)
        self.setFocusProxy(self.name)

    def begin(self) -> None:
        """Ask; what was typed before goes on."""
        self.beginning = ()
        if not self.lookups.states:
            self.lookups.load()
        self.problem.clear()
        self.show()
        self.setFocus()

    def empty(self) -> None:
        """Forget what was typed."""
        for field in (self.name, self.state, self.body, self.function, self.capacity, self.email):
            field.show_content("")
            field.quieten()
        self.problem.clear()

    def begin_again(self, begun: tuple[Any, ...]) -> None:
        """Begin as before the lock."""
        self.begin(*begun)

    def leave(self) -> None:
        """Put the form away."""
        self.hide()
        self.left.emit()

    def content(self) -> dict[str, Any]:
        """Return what is entered, as the fields of a registration."""
        told: dict[str, Any] = {
            "names": self.name.content(),
            "state": self.state.content(),
            "body": self.body.content(),
            "function": self.function.content(),
            "capacity": self.capacity.content(),
            "emails": [self.email.content()] if self.email.content() else [],
        }
        return {name: value for name, value in told.items() if value}

    def save(self) -> None:
        """Ask for the registration, if there is a name and the State is one."""
        if not self.name.content():
            self.problem.setText(self.tr("Write a name."))
            self.name.setFocus()
        elif self.state.check() is None:
            self.problem.clear()
            self.wished.emit(self.content())

    def refuse(self, error: FocalnetError) -> None:
        """Show why nobody was registered."""
        self.problem.setText(" ".join(part for part in (error.place, *explain(error)) if part))
