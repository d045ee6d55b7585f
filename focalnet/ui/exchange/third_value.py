"""Another value than those that stand against each other, entered as on the record's form."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from focalnet.domain.schema import FieldRule
from focalnet.ui.forms.editor import Editor
from focalnet.ui.forms.lookups import Lookups
from focalnet.ui.forms.making import EditorMaker
from focalnet.ui.forms.pieces import bind, button, words
from focalnet.ui.session import Session
from focalnet.ui.words import label


class ThirdValue(QFrame):
    """Asks for a value; ``written`` brings it with Ctrl+S, ``left`` follows Esc.

    Hidden until begun.
    """

    written = Signal(object)
    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self._make = EditorMaker(Lookups(session, self))
        self.editor: Editor | None = None
        self.about = words("", "heading")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Leave"), self.leave, "Esc"))
        buttons.addWidget(button(self.tr("Save"), self._write, "Ctrl+S", first=True))
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.about)
        self._column.addLayout(buttons)
        bind(QKeySequence.StandardKey.Save, self, self._write)
        bind(Qt.Key.Key_Escape, self, self.leave)
        self.hide()

    def begin(self, rule: FieldRule, content: Any) -> None:
        """Ask for the value of a field, beginning with *content*."""
        if self.editor is not None:
            self.editor.deleteLater()
        self.editor = self._make(rule)
        self.about.setText(label(rule.label))
        self.editor.entitle(label(rule.label))
        self.editor.show_content(content)
        self._column.insertWidget(1, self.editor)
        self.show()
        self.editor.setFocus()

    def leave(self) -> None:
        """Put the form away."""
        self.hide()
        self.left.emit()

    def _write(self) -> None:
        if self.editor is not None and self.editor.check() is None:
            self.written.emit(self.editor.content())
