"""What a desk answers, in words that can be read from across the table, and their colour."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout

from focalnet.ui.seminars.desk_words import Answer


class AnswerBoard(QFrame):
    """Shows one answer; a screen reader is told it at once."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "board")
        self.text, self.more = QLabel(), QLabel()
        self.text.setProperty("role", "answer")
        self.more.setProperty("role", "answer-more")
        column = QVBoxLayout(self)
        for label in (self.text, self.more):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.answer = Answer()

    def show_answer(self, answer: Answer) -> None:
        """Show an answer in its colour."""
        self.answer = answer
        self.text.setText(answer.text)
        self.more.setText(answer.more)
        self.more.setVisible(bool(answer.more))
        for part in (self, self.text, self.more):
            part.setProperty("tone", answer.tone)
            part.style().unpolish(part)
            part.style().polish(part)
        self.setAccessibleName(". ".join(filter(None, (answer.text, answer.more))))
        if answer.tone != "plain" and QAccessible.isActive():
            told = QAccessibleAnnouncementEvent(self, self.accessibleName())
            QAccessible.updateAccessibility(told)
