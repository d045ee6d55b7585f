"""The list of what was done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from focalnet.services.ports import ActionLine
from focalnet.ui.history.wording import when_words
from focalnet.ui.words import action_words

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
COLUMNS = 4


class ActionsModel(QAbstractTableModel):
    """Read-only lines of actions; those taken back are struck out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[ActionLine] = []

    def show_actions(self, lines: Sequence[ActionLine]) -> None:
        """Replace every line."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def line_at(self, row: int) -> ActionLine | None:
        """Return the action of a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, set_id: str) -> int:
        """Return the row of an action, or -1."""
        ids = [line.set_id for line in self._lines]
        return ids.index(set_id) if set_id in ids else -1

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of actions."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return when, what, who and how many."""
        return 0 if parent.isValid() else COLUMNS

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, struck out where the action was taken back."""
        line = self.line_at(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == Qt.ItemDataRole.FontRole and line.undone:
            font = QFont()
            font.setStrikeOut(True)
            return font
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._cell(line, index.column())

    def _cell(self, line: ActionLine, column: int) -> str:
        what = action_words(line.action)
        if line.undone:
            what = self.tr("%1 (taken back)").replace("%1", what)
        return (when_words(line.clock), what, line.author, str(line.records))[column]

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the title of a column."""
        if (orientation, role) != (Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole):
            return None
        titles = (self.tr("When"), self.tr("What"), self.tr("Who"), self.tr("Records"))
        return titles[section]
