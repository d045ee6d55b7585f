"""The model behind the grid of attendance: a line for each participant, a column a sitting."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from focalnet.services.attendance import Cell, Grid
from focalnet.ui.naming import Naming
from focalnet.ui.seminars.attendance_words import (
    mark_letters,
    mark_words,
    sitting_head,
    sitting_words,
    total_heads,
    total_words,
)

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
SAID = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class AttendanceModel(QAbstractTableModel):
    """The grid as rows and columns; what was chosen stays chosen while only marks change."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.grid: Grid | None = None
        self._naming = Naming()
        self._names: tuple[str, ...] = ()
        self._heads: tuple[str, ...] = ()
        self._sittings: tuple[str, ...] = ()

    def show_grid(self, grid: Grid | None, naming: Naming) -> None:
        """Show a grid, or none."""
        same = grid is not None and self._shape(self.grid) == self._shape(grid)
        if not same:
            self.beginResetModel()
        self.grid, self._naming = grid, naming
        self._names = tuple(self._name(row) for row in range(self.rowCount()))
        sittings = grid.sittings if grid else ()
        self._heads = tuple(sitting_head(item) for item in sittings)
        self._sittings = tuple(sitting_words(item) for item in sittings)
        if not same:
            self.endResetModel()
        elif self.rowCount() and self.columnCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def _shape(self, grid: Grid | None) -> tuple[list[str], list[str]] | None:
        if grid is None:
            return None
        rows = [row.guest.participation for row in grid.rows]
        return rows, [sitting.id for sitting in grid.sittings]

    def _name(self, row: int) -> str:
        guest = self.grid.rows[row].guest if self.grid else None
        if guest is None:
            return ""
        state = self._naming.state(guest.state) if guest.state else ""
        return " · ".join(part for part in (guest.name, state) if part)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of participants."""
        return len(self.grid.rows) if self.grid and not parent.isValid() else 0

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of sittings."""
        return len(self.grid.sittings) if self.grid and not parent.isValid() else 0

    def cell(self, index: AnyIndex) -> Cell:
        """Return the mark at a place."""
        assert self.grid is not None
        return self.grid.rows[index.row()].cells[index.column()]

    def place(self, index: AnyIndex) -> tuple[str, str]:
        """Return participation and sitting of a place."""
        assert self.grid is not None
        row = self.grid.rows[index.row()]
        return row.guest.participation, self.grid.sittings[index.column()].id

    def came(self, row: int) -> bool:
        """Tell whether a participant came at all."""
        return bool(self.grid and self.grid.rows[row].came)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the letter of a mark; who, where and the whole mark for a hint."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return mark_letters(self.cell(index))
        if role in SAID:
            head = self._sittings[index.column()]
            return f"{self._names[index.row()]}. {head}: {mark_words(self.cell(index))}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a participant or of a sitting."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        across = self._heads if role == Qt.ItemDataRole.DisplayRole else self._sittings
        heads = across if orientation == Qt.Orientation.Horizontal else self._names
        return heads[section] if section < len(heads) else None


class TotalsModel(QAbstractTableModel):
    """The totals of the sittings, one kind a line."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._columns: list[tuple[str, ...]] = []
        self._heads = total_heads()

    def show_grid(self, grid: Grid | None) -> None:
        """Show the totals of a grid."""
        self.beginResetModel()
        self._columns = [total_words(total) for total in grid.totals] if grid else []
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return how many totals there are of each sitting."""
        return 0 if parent.isValid() else len(self._heads)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of sittings."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a total."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[index.column()][index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._heads[index.row()]}: {self._columns[index.column()][index.row()]}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a total is called."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Vertical:
            return self._heads[section]
        return None
