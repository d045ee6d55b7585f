"""How a table is read: its encoding, its delimiter, and where each column goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from focalnet.services.incoming import TableChoice, TableLook
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.pieces import words
from focalnet.ui.importing.wording import TARGETS, target_words

SAMPLES = 2
SAMPLE_LETTERS = 48
DELIMITER_NAMES = {"\t": "⇥", " ": "␣"}


class TableForm(QFrame):
    """One table: a line for each column, with samples.

    ``columns_changed`` says that a column goes elsewhere, ``reading_changed``
    that the file is to be read otherwise.
    """

    columns_changed = Signal()
    reading_changed = Signal()

    def __init__(self, path: Path, look: TableLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.setProperty("role", "sheet")
        self.encoding = self._list([(code, code) for code in look.encodings])
        self.delimiter = self._list(
            [(sign, DELIMITER_NAMES.get(sign, sign)) for sign in look.delimiters]
        )
        for combo in (self.encoding, self.delimiter):
            combo.activated.connect(self.reading_changed)
        self.columns: list[QuietCombo] = []
        head = QHBoxLayout()
        head.addWidget(words(path.name, "heading"), 1)
        for title, combo in (
            (self.tr("Encoding"), self.encoding),
            (self.tr("Separated by"), self.delimiter),
        ):
            name = QLabel(title)
            name.setBuddy(combo)
            head.addWidget(name)
            head.addWidget(combo)
        self._grid = QGridLayout()
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addLayout(self._grid)
        self.show_look(look)

    def _list(self, choices: list[tuple[str, str]]) -> QuietCombo:
        combo = QuietCombo()
        for code, name in choices:
            combo.addItem(name, code)
        return combo

    def show_look(self, look: TableLook) -> None:
        """Show how the table would be read now."""
        for combo, code in ((self.encoding, look.encoding), (self.delimiter, look.delimiter)):
            if combo.findData(code) < 0:
                combo.addItem(code, code)
            combo.setCurrentIndex(combo.findData(code))
        if [combo.accessibleName() for combo in self.columns] != list(look.header):
            self._begin_columns(look)
        for place, (combo, target) in enumerate(zip(self.columns, look.targets, strict=True)):
            if combo.findData(target) < 0:
                combo.addItem(target_words(target), target)
            combo.setCurrentIndex(combo.findData(target))
            shown = [row[place] for row in look.preview if place < len(row) and row[place]]
            sample = " · ".join(text[:SAMPLE_LETTERS] for text in shown[:SAMPLES])
            item = self._grid.itemAtPosition(place, 2)
            label = item.widget() if item else None
            if isinstance(label, QLabel):
                label.setText(sample)

    def _begin_columns(self, look: TableLook) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.columns = []
        for place, name in enumerate(look.header):
            combo = self._list([(target, target_words(target)) for target in TARGETS])
            combo.setAccessibleName(name)
            combo.activated.connect(self.columns_changed)
            self.columns.append(combo)
            self._grid.addWidget(words(name), place, 0)
            self._grid.addWidget(combo, place, 1, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words("", "muted"), place, 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 2)

    def choice(self, *, same_columns: bool = True) -> TableChoice:
        """Return what is chosen; the columns are guessed anew unless they are the same."""
        targets = {place: str(combo.currentData()) for place, combo in enumerate(self.columns)}
        return TableChoice(
            encoding=str(self.encoding.currentData()),
            delimiter=str(self.delimiter.currentData()),
            columns=targets if same_columns else {},
        )
