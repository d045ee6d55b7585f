"""A new passphrase, typed twice, with a meter of its strength."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QProgressBar, QWidget

from focalnet.domain.errors import InvalidValue
from focalnet.domain.passphrase import SENTENCES, normalised, strength
from focalnet.ui.entry.sheet import said

FULL = len(SENTENCES)


class PassphrasesDiffer(InvalidValue):
    """The two passphrases are not the same."""

    code = "passphrase.differ"
    remedy = "Type the same passphrase into both fields; nothing was stored."


class NewPassphrase(QWidget):
    """The two fields and the meter; ``edited`` follows every letter."""

    edited = Signal()

    def __init__(self, known: Callable[[], Iterable[str]]) -> None:
        super().__init__()
        self._known = known
        self.first = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.again = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.meter = QProgressBar(maximum=FULL, textVisible=False)
        self.meter.setObjectName("strength")
        self.meter.setMaximumHeight(self.fontMetrics().height() // 2)
        self.sentence: QLabel = said("", "muted")
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("&Passphrase"), self.first)
        form.addRow(self.meter)
        form.addRow(self.sentence)
        form.addRow(self.tr("The passphrase &again"), self.again)
        for field in (self.first, self.again):
            field.textEdited.connect(self.measure)
            field.textEdited.connect(self.edited)
        self.measure()

    def measure(self) -> None:
        """Show how hard what was typed is to guess."""
        typed = self.first.text()
        found = strength(typed, self._known())
        self.meter.setValue(found.score + 1 if typed else 0)
        self.meter.setProperty("score", str(found.score))
        self.meter.style().polish(self.meter)
        self.sentence.setText(QCoreApplication.translate("Errors", found.sentence))

    def content(self) -> str:
        """Return the passphrase; raises EmptyPassphrase or PassphrasesDiffer."""
        normalised(self.first.text())
        if self.first.text() != self.again.text():
            raise PassphrasesDiffer("The two passphrases are not the same.")
        return self.first.text()

    def clear(self) -> None:
        """Empty both fields."""
        self.first.clear()
        self.again.clear()
        self.measure()
