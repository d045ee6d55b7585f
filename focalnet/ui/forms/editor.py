"""One field on a form: shows its content, says what is wrong with it in place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from focalnet.domain.errors import FocalnetError
from focalnet.domain.plain import checked_field
from focalnet.domain.schema import FieldRule
from focalnet.ui.forms.pieces import words
from focalnet.ui.words import explain


class Editor(QWidget):
    """Base of the editors: plain content in, plain content out, trouble shown below.

    ``touched`` says that the officer entered something, ``reshaped`` that
    fields came or went.
    """

    touched = Signal()
    reshaped = Signal()

    def __init__(self, rule: FieldRule) -> None:
        super().__init__()
        self.rule = rule
        self.problem = words("", "problem")
        self.problem.hide()
        self._field: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def place(self, field: QWidget) -> None:
        """Put the field above its problem; it takes the focus of the editor."""
        self._column.addWidget(field)
        self._column.addWidget(self.problem)
        self.setFocusProxy(field)
        self._field = field

    def entitle(self, title: str) -> None:
        """Tell a screen reader what is entered here."""
        if self._field is not None:
            self._field.setAccessibleName(title)

    def stops(self) -> list[QWidget]:
        """Return where Tab stops inside this editor, in order."""
        return [self._field] if self._field is not None else []

    def set_narrow(self, *, narrow: bool) -> None:
        """Stand in little room; most editors can."""

    def content(self) -> Any:
        """Return what is entered as plain data, not yet checked."""
        raise NotImplementedError

    def show_content(self, content: Any) -> None:
        """Show plain data without counting it as typed."""
        raise NotImplementedError

    def check(self) -> Editor | None:
        """Show what is wrong, and return the editor to go to, if anything is."""
        try:
            checked_field(self.rule, self.content(), new_id=str)
        except FocalnetError as error:
            self.complain(error)
            return self
        self.quieten()
        return None

    def complain(self, error: FocalnetError) -> None:
        """Show an error and its remedy at this field."""
        self.problem.setText(" ".join(explain(error)))
        self.problem.show()

    def quieten(self) -> None:
        """Take the error away."""
        self.problem.hide()
        self.problem.clear()
