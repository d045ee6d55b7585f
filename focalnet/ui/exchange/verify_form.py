"""Comparing sixty digits by telephone, before anything goes to an office."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QKeySequence
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout

from focalnet.domain.audience import AUDIENCES
from focalnet.domain.errors import FocalnetError
from focalnet.services.offices import OfficeLine
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.pieces import Saying, bind, button, leading, words
from focalnet.ui.words import choice_word, explain

translate = QCoreApplication.translate
HOW = ("phone", "meeting", "other")
LARGER = 1.3
GROUPS_IN_LINE = 6


def ceiling_words(code: str) -> str:
    """Return what an office may be sent at most."""
    return {
        "public": translate("Exchange", "what is public"),
        "network": translate("Exchange", "what the network may read"),
        "full": translate("Exchange", "everything"),
    }.get(code, code)


def in_lines(digits: str) -> str:
    """Return groups of digits on two lines, as they are read out."""
    groups = digits.split()
    lines = (groups[at : at + GROUPS_IN_LINE] for at in range(0, len(groups), GROUPS_IN_LINE))
    return "\n".join("  ".join(line) for line in lines)


def digits_label() -> QLabel:
    """Return a label for digits, large and of one width."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    made.setAlignment(leading())
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(made.font().pointSizeF() * LARGER)
    font.setWeight(QFont.Weight.Medium)
    made.setFont(font)
    return made


class VerifyForm(QFrame):
    """Shows the digits and takes those that were heard; ``agreed`` follows Ctrl+S, ``left`` Esc.

    Hidden until begun.
    """

    agreed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self.office = ""
        self.about = words("", "heading")
        self.hint = words(
            self.tr(
                "Call the office on a number you know, not one from its mail. Both screens "
                "show the same digits. Type those you hear."
            ),
            "muted",
        )
        self.digits = digits_label()
        self.digits.setAccessibleName(self.tr("Digits shown here"))
        self.heard = QLineEdit()
        self.heard.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.how = QuietCombo()
        for code in HOW:
            self.how.addItem(choice_word(code), code)
        self.ceiling = QuietCombo()
        for code in reversed(AUDIENCES):
            self.ceiling.addItem(ceiling_words(code), code)
        self.by = QLineEdit()
        self.problem = Saying("problem")
        self._lay_out()
        self.setFocusProxy(self.heard)
        bind(QKeySequence.StandardKey.Save, self, self.agreed.emit)
        bind(Qt.Key.Key_Escape, self, self.leave)
        self.hide()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, field in (
            (self.tr("Digits you heard"), self.heard),
            (self.tr("Compared"), self.how),
            (self.tr("Who compared them"), self.by),
            (self.tr("It may be sent"), self.ceiling),
        ):
            field.setAccessibleName(name)
            form.addRow(name, field)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Leave"), self.leave, "Esc"))
        buttons.addWidget(button(self.tr("They agree"), self.agreed.emit, "Ctrl+S", first=True))
        column = QVBoxLayout(self)
        for part in (self.about, self.hint, self.digits):
            column.addWidget(part)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addLayout(buttons)

    def begin(self, line: OfficeLine, author: str) -> None:
        """Ask about an office."""
        self.office = line.id
        self.about.setText(self.tr("Verify %1").replace("%1", line.name))
        self.digits.setText(in_lines(line.digits))
        self.heard.clear()
        self.by.setText(author)
        self.problem.clear()
        self.show()
        self.setFocus()

    def leave(self) -> None:
        """Put the form away."""
        self.hide()
        self.left.emit()

    def refuse(self, error: FocalnetError) -> None:
        """Show why the office is not trusted."""
        self.problem.setText(" ".join(explain(error)))
        self.setFocus()
