"""Whoever comes unannounced, or for somebody else: name, State, institution, then Enter."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from focalnet.domain.errors import FocalnetError
from focalnet.domain.schema import FieldRule
from focalnet.services.checking_in import Someone
from focalnet.services.desk_list import Guest
from focalnet.ui.forms.choice_editors import ListedEditor
from focalnet.ui.forms.lookups import Lookups
from focalnet.ui.forms.pieces import Saying, bind, button, words
from focalnet.ui.seminars.desk_field import ENTER
from focalnet.ui.seminars.desk_words import named
from focalnet.ui.seminars.desk_work import Newcomer
from focalnet.ui.session import Session
from focalnet.ui.words import explain


class WalkInForm(QFrame):
    """Asks who comes; ``wished`` brings a Newcomer with Enter, ``left`` follows Esc.

    Hidden until begun.
    """

    wished = Signal(object)
    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self._session = session
        self.person: Someone | Guest | None = None
        self._absent = ""
        self._lookups = Lookups(session, self)
        self.about = words("", "heading")
        self.name, self.body = QLineEdit(), QLineEdit()
        self.state = ListedEditor(FieldRule("state", "State", "state"), self._lookups)
        self.problem = Saying("problem")
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, field in (
            (self.tr("Name"), self.name),
            (self.tr("State"), self.state),
            (self.tr("Institution"), self.body),
        ):
            field.setAccessibleName(title)
            form.addRow(title, field)
        self.state.entitle(self.tr("State"))
        self.take_button = button(self.tr("Take in (Enter)"), self._wish, "Enter", first=True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Leave (Esc)"), self.leave, "Esc"))
        buttons.addWidget(self.take_button)
        column = QVBoxLayout(self)
        column.addWidget(self.about)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addLayout(buttons)
        column.addStretch(1)
        for line in (self.name, self.body, self.state.line):
            line.installEventFilter(self)
        bind(Qt.Key.Key_Escape, self, self.leave)
        self.hide()

    def begin(self, typed: str, person: Someone | Guest | None, absent: Guest | None) -> None:
        """Ask about somebody: of this name, or a *person* who is known; for the one *absent*."""
        naming = self._session.naming
        self.person = person
        self._absent = absent.participation if absent else ""
        if absent:
            about = self.tr("In place of %1").replace("%1", named(absent, naming))
        else:
            about = self.tr("Walk-in")
        self.about.setText(about)
        self.name.setText(_title(person) if person else typed)
        self.name.setReadOnly(person is not None)
        self.state.show_content(
            (person.state if person else "") or (absent.state if absent else "")
        )
        self.state.quieten()
        self.body.setText(absent.body if absent else "")
        self.problem.clear()
        self._lookups.load()
        self.show()
        self.go_to_first()

    def go_to_first(self) -> None:
        """Give the keys to the first field that is empty, else to the button."""
        if not self.name.text():
            self.name.setFocus()
        elif not self.state.content():
            self.state.setFocus()
        else:
            self.take_button.setFocus()

    def typed(self) -> tuple[str, str, str]:
        """Return what stands in the fields, the State as far as it is typed."""
        return self.name.text(), self.state.content(), self.body.text()

    def write(self, name: str, state: str, body: str) -> None:
        """Write into the fields again what stood in them."""
        self.name.setText(name)
        self.state.show_content(state)
        self.body.setText(body)

    def leave(self) -> None:
        """Put the form away."""
        self.hide()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter in a field for the button."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in ENTER
        ):
            self._wish()
            return True
        return super().eventFilter(watched, event)

    def _wish(self) -> None:
        if self.state.check() is not None:
            return
        filled: dict[str, Any] = {"state": self.state.content(), "body": self.body.text().strip()}
        if self.person:
            filled["person"] = self.person.person
        else:
            filled["name"] = self.name.text().strip()
        self.wished.emit(
            Newcomer({key: item for key, item in filled.items() if item}, self._absent)
        )

    def refuse(self, error: FocalnetError) -> None:
        """Show why nobody was taken in, at the field it is about."""
        self.problem.setText(" ".join(explain(error)))
        if error.place == "name":
            self.name.setFocus()


def _title(person: Someone | Guest) -> str:
    return person.name if isinstance(person, Guest) else person.title
