"""The preview of an import: every card and row, and what becomes of it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from focalnet.services.import_report import ImportReport, ItemReport
from focalnet.ui.appearance import colours
from focalnet.ui.importing.wording import outcome_words, reason_words
from focalnet.ui.words import record_word

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
COLUMNS = 5


class ItemsModel(QAbstractTableModel):
    """Read-only lines of an import report, refused items first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[tuple[str, ItemReport]] = []

    def show_report(self, report: ImportReport | None) -> None:
        """Replace every line."""
        self.beginResetModel()
        lines = [
            (file.name, item) for file in (report.files if report else ()) for item in file.items
        ]
        self._lines = sorted(lines, key=lambda line: line[1].status != "refused")
        self.endResetModel()

    def item_at(self, row: int) -> ItemReport | None:
        """Return the item of a row."""
        return self._lines[row][1] if 0 <= row < len(self._lines) else None

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of cards and rows."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return what becomes of it, who it is, why, where it stands and its kind."""
        return 0 if parent.isValid() else COLUMNS

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, or the colour of what becomes of it."""
        if not index.isValid():
            return None
        name, item = self._lines[index.row()]
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 0:
            chosen = colours()
            tones = {"new": chosen.good, "adds": chosen.good, "refused": chosen.bad}
            return QColor(tones.get(item.status, chosen.muted))
        if role == Qt.ItemDataRole.ToolTipRole:
            return reason_words(item)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        cells = (
            outcome_words(item.status),
            item.title,
            reason_words(item),
            f"{name} · {item.place}",
            record_word(item.kind),
        )
        return cells[index.column()]

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the title of a column."""
        if (orientation, role) != (Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole):
            return None
        return (
            self.tr("What happens"),
            self.tr("Name"),
            self.tr("Why"),
            self.tr("Where"),
            self.tr("Kind"),
        )[section]
