"""Editors of what is chosen: from a closed list, a State, a theme."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit

from focalnet.domain.errors import InvalidValue
from focalnet.domain.schema import FieldRule
from focalnet.ui.forms.editor import Editor
from focalnet.ui.forms.lookups import Choice, Lookups, meant, possible
from focalnet.ui.forms.suggestions import Suggestions
from focalnet.ui.words import choice_word

NARROW = 7
MOST_SUGGESTED = 8


class NotInList(InvalidValue):
    """What was typed is nothing of the list."""

    code = "choice.not-in-list"
    remedy = "Type a few letters and choose from the list, or leave the field empty."


class QuietCombo(QComboBox):
    """A list to choose from that the wheel does not change while the page scrolls."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class ChoiceEditor(Editor):
    """One code out of a closed list, shown in words."""

    def __init__(self, rule: FieldRule) -> None:
        super().__init__(rule)
        self.combo = QuietCombo()
        self.combo.setMinimumContentsLength(NARROW)
        self.combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.combo.addItem("—", "")
        for code in rule.choices:
            self.combo.addItem(choice_word(code), code)
        self.combo.activated.connect(self.touched)
        self.place(self.combo)

    def content(self) -> str:
        """Return the code chosen."""
        return str(self.combo.currentData() or "")

    def show_content(self, content: object) -> None:
        """Show a code, one of another version too."""
        code = str(content or "")
        if self.combo.findData(code) < 0:
            self.combo.addItem(code, code)
        self.combo.setCurrentIndex(self.combo.findData(code))


class ListedEditor(Editor):
    """A State or theme: a few letters of any of its names, then Enter."""

    def __init__(self, rule: FieldRule, lookups: Lookups) -> None:
        super().__init__(rule)
        self.line = QLineEdit()
        self._lookups = lookups
        self._code = ""
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self.check)
        self._suggestions = Suggestions(self.line)
        self._suggestions.chosen.connect(self._choose)
        self.place(self.line)
        lookups.ready.connect(self._name_code)

    def _choices(self) -> list[Choice]:
        return self._lookups.states if self.rule.shape == "state" else self._lookups.themes

    def _name_code(self) -> None:
        if self._code and self.line.text() == self._code:
            self.show_content(self._code)

    def _typed(self, text: str) -> None:
        self.quieten()
        self.touched.emit()
        found = possible(text, self._choices())[:MOST_SUGGESTED]
        self._suggestions.offer((item.code, item.name, item.shown) for item in found)

    def _choose(self, code: str, _name: str) -> None:
        self.show_content(code)
        self.touched.emit()

    def content(self) -> str:
        """Return the code of what stands in the line, or the line where nothing has that name."""
        typed = self.line.text().strip()
        for choice in self._choices():
            if typed in {choice.code, choice.name, choice.shown}:
                return choice.code
        return meant(typed, self._choices()) or typed

    def show_content(self, content: object) -> None:
        """Show the name of a code."""
        self._code = str(content or "")
        named = {choice.code: choice.shown for choice in self._choices()}
        self.line.setText(named.get(self._code, self._code))
        self.line.setCursorPosition(0)

    def check(self) -> Editor | None:
        """Refuse what is not in the list."""
        code = self.content()
        known = {choice.code for choice in self._choices()}
        if code and known and code not in known:
            self.complain(NotInList("There is nothing of this name.", place=self.rule.name))
            return self
        if known and code:
            self.show_content(code)
        self.quieten()
        return None
