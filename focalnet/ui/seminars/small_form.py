"""A small form over a list, and what is typed into it, which outlives a lock of the program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPlainTextEdit, QWidget

Line = QLineEdit | QPlainTextEdit | QComboBox


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed and not stored: into which form, of which event, what it was begun with."""

    event: str
    form: str
    begun: tuple[Any, ...]
    texts: tuple[str, ...]


class SmallForm(QFrame):
    """Asks for a few things; hidden until begun. ``beginning`` holds what it was begun with."""

    beginning: tuple[Any, ...] = ()

    def begin_again(self, begun: tuple[Any, ...]) -> None:
        """Begin as before the lock."""
        raise NotImplementedError

    def typed(self) -> tuple[str, ...]:
        """Return the texts of the fields, in their order."""
        return tuple(_text(line) for line in _lines(self))

    def resume(self, begun: tuple[Any, ...], texts: tuple[str, ...]) -> None:
        """Go on with what was typed before."""
        self.begin_again(begun)
        for line, text in zip(_lines(self), texts, strict=False):
            _write(line, text)
        self.after_resuming()

    def after_resuming(self) -> None:
        """Do what follows from what stands in the fields."""


def _lines(form: QWidget) -> list[Line]:
    return [
        *form.findChildren(QLineEdit),
        *form.findChildren(QPlainTextEdit),
        *form.findChildren(QComboBox),
    ]


def _text(line: Line) -> str:
    if isinstance(line, QLineEdit):
        return line.text()
    return line.toPlainText() if isinstance(line, QPlainTextEdit) else str(line.currentData() or "")


def _write(line: Line, text: str) -> None:
    if isinstance(line, QLineEdit):
        line.setText(text)
    elif isinstance(line, QPlainTextEdit):
        line.setPlainText(text)
    else:
        line.setCurrentIndex(max(line.findData(text), 0))
