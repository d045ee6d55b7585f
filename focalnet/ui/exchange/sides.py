"""The values that stand against each other, side by side, each with who said it, when and how."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from focalnet.domain.changes import LIFE
from focalnet.services.conflicts import Conflict, Side
from focalnet.ui.forms.pieces import button, words
from focalnet.ui.history.wording import value_words, when_words
from focalnet.ui.lists.lines import DOT
from focalnet.ui.words import choice_word

translate = QCoreApplication.translate


def side_words(conflict: Conflict, side: Side, names: Mapping[str, str]) -> str:
    """Return the value of a side in words; of a record, whether it is in use."""
    if conflict.field == LIFE:
        return value_words({"is": side.value}, names)
    return value_words(side.value, names)


def origin_words(side: Side) -> str:
    """Return who said it, where, when, and by which act."""
    act = choice_word(side.instrument) if side.instrument else ""
    parts = (side.author, side.office, when_words(side.clock), act)
    # A date of numbers beside names of another writing keeps its own order.
    return DOT.join(f"\u2068{part}\u2069" for part in parts if part)


class Sides(QWidget):
    """Shows the sides of one conflict; ``taken`` brings the number of the one chosen, from 0."""

    taken = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.conflict: Conflict | None = None

    def show_conflict(self, conflict: Conflict | None, names: Mapping[str, str]) -> None:
        """Show another conflict, or none."""
        self.conflict = conflict
        while self._row.count():
            item = self._row.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()
        for number, side in enumerate(conflict.sides if conflict else ()):
            assert conflict is not None
            self._row.addWidget(self._side(conflict, number, side, names), 1)

    def _side(
        self, conflict: Conflict, number: int, side: Side, names: Mapping[str, str]
    ) -> QWidget:
        frame = QFrame()
        frame.setProperty("role", "sheet")
        column = QVBoxLayout(frame)
        text = side_words(conflict, side, names)
        column.addWidget(words(text, "heading", copied=True))
        column.addWidget(words(origin_words(side), "muted"))
        if marks := self._marks(conflict, number):
            column.addWidget(words(DOT.join(marks), "good"))
        column.addStretch(1)
        said = self.tr("Take this one (%1)").replace("%1", self.locale().toString(number + 1))
        take = button(said, lambda: self.taken.emit(number), str(number + 1))
        take.setAccessibleDescription(text)
        column.addWidget(take)
        return frame

    def _marks(self, conflict: Conflict, number: int) -> list[str]:
        marks = []
        if number == conflict.suggested:
            marks.append(self.tr("suggested: told by the weightier act"))
        if number == conflict.shown:
            marks.append(self.tr("shown meanwhile"))
        return marks
