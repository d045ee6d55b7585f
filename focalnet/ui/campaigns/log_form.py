"""What a State said otherwise than on the form, or that it was reminded: a line to fill in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from focalnet.domain.errors import FocalnetError
from focalnet.domain.schema import FieldRule
from focalnet.domain.values import WAYS
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.pieces import Saying, bind, button, words
from focalnet.ui.forms.text_editors import DateEditor
from focalnet.ui.words import choice_word, explain


class LogForm(QFrame):
    """Asks when, how and by whom; ``saved`` follows Ctrl+S, ``left`` Esc. Hidden until begun.

    Without *answers* it is about a reminder.
    """

    saved = Signal()
    left = Signal()

    def __init__(self, answers: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sheet")
        self.about = words("", "heading")
        self.answer, self.how = QuietCombo(), QuietCombo()
        for code in answers:
            self.answer.addItem(choice_word(code), code)
        for way in WAYS:
            self.how.addItem(choice_word(way), way)
        self.on = DateEditor(FieldRule("on", "Date", "date"))
        self.by = QLineEdit()
        self.problem = Saying("problem")
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: list[tuple[str, QWidget]] = [(self.tr("On"), self.on), (self.tr("How"), self.how)]
        if answers:
            rows.insert(0, (self.tr("Answer"), self.answer))
            rows.append((self.tr("Answered by"), self.by))
        for name, field in rows:
            field.setAccessibleName(name)
            form.addRow(name, field)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Leave"), self.leave, "Esc"))
        buttons.addWidget(button(self.tr("Save"), self._save, "Ctrl+S", first=True))
        column = QVBoxLayout(self)
        for part in (self.about, self.problem):
            column.addWidget(part)
        column.addLayout(form)
        column.addLayout(buttons)
        self.setFocusProxy(self.answer if answers else self.on)
        bind(QKeySequence.StandardKey.Save, self, self._save)
        bind(Qt.Key.Key_Escape, self, self.leave)
        self.hide()

    def begin(self, about: str, day: str) -> None:
        """Ask about a State, beginning with a day."""
        self.about.setText(about)
        self.on.show_content(day)
        self.problem.clear()
        self.show()
        self.setFocus()

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
