"""What becomes of participants after an event: as practitioner, proposed, or a contact noted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from focalnet.domain.errors import FocalnetError
from focalnet.domain.records import DESIGNATION_KINDS
from focalnet.domain.schema import FieldRule
from focalnet.ui.forms.choice_editors import ListedEditor, QuietCombo
from focalnet.ui.forms.lookups import Lookups
from focalnet.ui.forms.pieces import Saying, bind, button, words
from focalnet.ui.forms.text_editors import DateEditor
from focalnet.ui.seminars.small_form import SmallForm
from focalnet.ui.session import Session
from focalnet.ui.words import choice_word, explain

PRACTITIONER, PROPOSAL, CONTACT = "practitioner", "proposal", "contact"
PROPOSED = tuple(kind for kind in DESIGNATION_KINDS if kind != PRACTITIONER)
TEXT_LINES, FEW_NAMED = 4, 6


@dataclass(frozen=True, slots=True)
class Followed:
    """What was filled in: which of the three, when, and what belongs to it."""

    what: str
    on: str
    kind: str = ""
    theme: str = ""
    subject: str = ""
    text: str = ""


class FollowupForm(SmallForm):
    """Asks for one of the three; ``wished`` brings it with Ctrl+S, ``left`` follows Esc.

    ``about`` are the ids of the participations. Hidden until begun.
    """

    wished = Signal(object)
    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self._what = ""
        self.about: list[str] = []
        self._lookups = Lookups(session, self)
        self.heading, self.names = words("", "heading"), words("", "muted")
        self.hint = words("", "muted")
        self.on = DateEditor(FieldRule("on", "Date", "date"))
        self.kind = QuietCombo()
        for code in PROPOSED:
            self.kind.addItem(choice_word(code), code)
        self.theme = ListedEditor(FieldRule("theme", "Theme", "theme"), self._lookups)
        self.subject, self.text = QLineEdit(), QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * TEXT_LINES)
        self.problem = Saying("problem")
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, field in (
            (self.tr("On"), self.on),
            (self.tr("As"), self.kind),
            (self.tr("Theme"), self.theme),
            (self.tr("Subject"), self.subject),
            (self.tr("What was agreed"), self.text),
        ):
            field.setAccessibleName(name)
            self._form.addRow(name, field)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Leave"), self.leave, "Esc"))
        buttons.addWidget(button(self.tr("Save"), self._save, "Ctrl+S", first=True))
        column = QVBoxLayout(self)
        for part in (self.heading, self.names, self.hint, self.problem):
            column.addWidget(part)
        column.addLayout(self._form)
        column.addLayout(buttons)
        bind(QKeySequence.StandardKey.Save, self, self._save)
        bind(Qt.Key.Key_Escape, self, self.leave)

    def begin(self, what: str, about: Sequence[tuple[str, str]], day: str) -> None:
        """Ask about participants, given as ids with names, beginning with a day."""
        self.beginning = (what, tuple(about), day)
        self._what = what
        self.about = [key for key, _ in about]
        names = [name for _, name in about]
        more = self.tr(" and %n more", "", len(names) - FEW_NAMED)
        self.names.setText(", ".join(names[:FEW_NAMED]) + (more if len(names) > FEW_NAMED else ""))
        headings = {
            PRACTITIONER: self.tr("They become practitioners"),
            PROPOSAL: self.tr("They are proposed as focal points"),
            CONTACT: self.tr("A contact is noted"),
        }
        hints = {
            PRACTITIONER: self.tr("Of the State they came for."),
            PROPOSAL: self.tr("Nothing holds until the State designates them."),
            CONTACT: self.tr("On the timeline of each person and State."),
        }
        self.heading.setText(headings[what])
        self.hint.setText(hints[what])
        self.on.show_content(day)
        self._form.setRowVisible(self.on, what != PROPOSAL)
        self._form.setRowVisible(self.kind, what == PROPOSAL)
        self._form.setRowVisible(self.theme, what != CONTACT)
        for field in (self.subject, self.text):
            self._form.setRowVisible(field, what == CONTACT)
        self.problem.clear()
        self._lookups.load()
        self.show()
        self._first().setFocus()

    def _first(self) -> QWidget:
        return {PRACTITIONER: self.theme, PROPOSAL: self.kind, CONTACT: self.subject}[self._what]

    def begin_again(self, begun: tuple[Any, ...]) -> None:
        """Begin as before the lock."""
        self.begin(*begun)

    def leave(self) -> None:
        """Put the form away; what was typed of a contact stays for the next one."""
        self.hide()
        self.left.emit()

    def _save(self) -> None:
        if self._what != CONTACT and self.theme.check() is not None:
            return
        if self._what != PROPOSAL and self.on.check() is not None:
            return
        self.wished.emit(
            Followed(
                self._what,
                str(self.on.content()),
                str(self.kind.currentData()),
                self.theme.content() if self._what != CONTACT else "",
                self.subject.text().strip(),
                self.text.toPlainText().strip(),
            )
        )

    def refuse(self, error: FocalnetError) -> None:
        """Show why nothing was stored."""
        if error.place == "on":
            self.on.complain(error)
        else:
            self.problem.setText(" ".join(explain(error)))
