"""What became of letters or participants: a day, by whom and a note, to fill in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from focalnet.domain.errors import FocalnetError
from focalnet.domain.schema import FieldRule
from focalnet.ui.forms.pieces import Saying, bind, button, words
from focalnet.ui.forms.text_editors import DateEditor
from focalnet.ui.seminars.small_form import SmallForm
from focalnet.ui.words import explain

FEW_NAMED = 6


class NotingForm(SmallForm):
    """Asks when, by whom and why; ``saved`` follows Ctrl+S, ``left`` Esc. Hidden until begun.

    ``code`` is what is to be noted, ``about`` the ids of whom it is noted.
    """

    saved = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self.code = ""
        self.about: list[str] = []
        self.heading, self.names = words("", "heading"), words("", "muted")
        self.on = DateEditor(FieldRule("on", "Date", "date"))
        self.by, self.note = QLineEdit(), QLineEdit()
        self.problem = Saying("problem")
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, field in (
            (self.tr("On"), self.on),
            (self.tr("By"), self.by),
            (self.tr("Note"), self.note),
        ):
            field.setAccessibleName(name)
            form.addRow(name, field)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Leave"), self.leave, "Esc"))
        buttons.addWidget(button(self.tr("Save"), self._save, "Ctrl+S", first=True))
        column = QVBoxLayout(self)
        for part in (self.heading, self.names, self.problem):
            column.addWidget(part)
        column.addLayout(form)
        column.addLayout(buttons)
        self.setFocusProxy(self.on)
        bind(QKeySequence.StandardKey.Save, self, self._save)
        bind(Qt.Key.Key_Escape, self, self.leave)
        self.hide()

    def begin(self, code: str, title: str, about: Sequence[tuple[str, str]], day: str) -> None:
        """Ask about some letters or people, given as ids and names, beginning with a day."""
        self.beginning = (code, title, tuple(about), day)
        self.code = code
        self.about = [key for key, _ in about]
        self.heading.setText(title)
        named = ", ".join(name for _, name in about[:FEW_NAMED])
        more = len(about) - FEW_NAMED
        self.names.setText(named + (self.tr(" and %n more", "", more) if more > 0 else ""))
        self.on.show_content(day)
        self.by.clear()
        self.note.clear()
        self.problem.clear()
        self.show()
        self.setFocus()

    def begin_again(self, begun: tuple[Any, ...]) -> None:
        """Begin as before the lock."""
        self.begin(*begun)

    def leave(self) -> None:
        """Put the form away."""
        self.hide()
        self.left.emit()

    def _save(self) -> None:
        if self.on.check() is None:
            self.saved.emit()

    def refuse(self, error: FocalnetError) -> None:
        """Show why it was not stored."""
        self.problem.setText(" ".join(explain(error)))
