"""Editors of text: a line, several lines, a code, a date, yes or no."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit

from focalnet.domain.schema import FieldRule
from focalnet.ui.forms.editor import Editor

LONG_LINES = 3
# Between a day and its hour, as one writes it and as it is kept.
BEFORE_HOUR = re.compile(r"(?<=^\d{4}-\d\d-\d\d) +(?=\d)")
KEPT_HOUR = re.compile(r"(?<=^\d{4}-\d\d-\d\d)T(?=\d)")
# What is read from left to right in every language: codes, dates, numbers, addresses on the net.
ALWAYS_LEFT_TO_RIGHT = frozenset({"code", "date", "moment", "day", "languages"})
LATIN_LABELS = frozenset({"Number as given", "E-mail", "Website", "Extension"})


class LineEditor(Editor):
    """A line of text or a code."""

    def __init__(self, rule: FieldRule) -> None:
        super().__init__(rule)
        self.line = QLineEdit()
        if rule.shape in ALWAYS_LEFT_TO_RIGHT or rule.label in LATIN_LABELS:
            self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.line.textEdited.connect(self.touched)
        self.place(self.line)

    def content(self) -> str:
        """Return the line."""
        return self.line.text().strip()

    def show_content(self, content: object) -> None:
        """Show a line."""
        self.line.setText(str(content or ""))


class DateEditor(LineEditor):
    """A date that may be partial, checked when the officer leaves the field."""

    def __init__(self, rule: FieldRule) -> None:
        super().__init__(rule)
        self.line.setPlaceholderText(self.tr("2024, 2024-05 or 2024-05-02"))
        self.line.editingFinished.connect(self.check)


class MomentEditor(LineEditor):
    """A day and an hour, with a space between them as one writes; kept with a T."""

    def __init__(self, rule: FieldRule) -> None:
        super().__init__(rule)
        self.line.setPlaceholderText("2024-05-02 09:30")

    def content(self) -> str:
        """Return the moment as it is kept."""
        return BEFORE_HOUR.sub("T", super().content())

    def show_content(self, content: object) -> None:
        """Show a moment."""
        super().show_content(KEPT_HOUR.sub(" ", str(content or "")))


class LongEditor(Editor):
    """Text of several lines; Tab leaves it."""

    def __init__(self, rule: FieldRule) -> None:
        super().__init__(rule)
        self.area = QPlainTextEdit()
        self.area.setTabChangesFocus(True)
        lines = self.area.fontMetrics().lineSpacing() * LONG_LINES
        self.area.setFixedHeight(lines + 2 * int(self.area.document().documentMargin()) + 4)
        self._showing = False
        self.area.textChanged.connect(self._changed)
        self.place(self.area)

    def _changed(self) -> None:
        if not self._showing:
            self.touched.emit()

    def content(self) -> str:
        """Return the text."""
        return self.area.toPlainText()

    def show_content(self, content: object) -> None:
        """Show text."""
        self._showing = True
        self.area.setPlainText(str(content or ""))
        self._showing = False


class FlagEditor(Editor):
    """Yes or nothing."""

    def __init__(self, rule: FieldRule) -> None:
        super().__init__(rule)
        self.box = QCheckBox()
        self.box.clicked.connect(self.touched)
        self.place(self.box)

    def content(self) -> str:
        """Return "yes" or empty."""
        return "yes" if self.box.isChecked() else ""

    def show_content(self, content: object) -> None:
        """Show yes or nothing."""
        self.box.setChecked(bool(content))
