"""The model behind a list: all positions, but only the rows that are looked at."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as Emits

from focalnet.domain.errors import FocalnetError
from focalnet.services.ports import Register, Row, Selection
from focalnet.ui.lists.lines import Cell, Column
from focalnet.ui.session import Session
from focalnet.ui.words import label

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
AROUND = 40
KEPT_ROWS = 4000
PATIENCE_MS = 15
UNREAD = Cell("")
# More ids than this are looked for among all lines rather than one by one.
MANY_IDS = 2000
Narrowing = Callable[[Register], Iterable[str]]


class RecordList(QAbstractTableModel):
    """The lines of a selection, in the order of the register.

    Rows are read in windows by :meth:`look_at`, which a view calls before it
    paints; until then a cell is blank. ``filled`` follows every new selection
    and every change of which records it holds; ``refused`` brings the error of a
    search that cannot be read.
    """

    filled = Emits()
    refused = Emits(object)

    def __init__(self, session: Session, columns: tuple[Column, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._columns = columns
        self._positions = array("q")
        self._rows: dict[int, Row] = {}
        self.today = session.today()
        self.selection = Selection(())
        self._narrowing: Narrowing | None = None

    def show(self, selection: Selection, narrowing: Narrowing | None = None) -> None:
        """List another selection, or what of it *narrowing* gives the ids of."""
        self.selection = selection
        self._narrowing = narrowing
        self._read_positions(self._take)

    def _read_positions(self, then: Callable[[array[int]], None]) -> None:
        selection, narrowing = self.selection, self._narrowing

        def read(register: Register) -> array[int]:
            positions = register.positions(selection)
            if narrowing is None:
                return positions
            return among(register, positions, set(narrowing(register)))

        def current(positions: array[int]) -> None:
            if selection is self.selection:
                then(positions)

        self._session.ask(read, current, self._refused, owner=self)

    def _refused(self, error: FocalnetError) -> None:
        self._take(array("q"))
        self.refused.emit(error)

    def _take(self, positions: array[int]) -> None:
        self.beginResetModel()
        self._positions = positions
        self._rows.clear()
        self.endResetModel()
        self.filled.emit()

    def refresh(self, touched: set[str]) -> None:
        """Read again what a change touched; the model is reset only if lines came or went."""

        def compare(positions: array[int]) -> None:
            if positions != self._positions:
                self._take(positions)
                return
            last = len(self._columns) - 1
            for line in [line for line, row in self._rows.items() if row.id in touched]:
                del self._rows[line]
                self.dataChanged.emit(self.index(line, 0), self.index(line, last))

        self._read_positions(compare)

    def look_at(self, first: int, last: int) -> None:
        """Have the rows of these lines read, at once where the store is quick."""
        first, last = max(first, 0), min(last, len(self._positions) - 1)
        if all(line in self._rows for line in range(first, last + 1)):
            return
        if len(self._rows) > KEPT_ROWS:
            self._rows.clear()
        start, stop = max(first - AROUND, 0), min(last + 1 + AROUND, len(self._positions))
        source, wanted = self._positions, self._positions[start:stop].tolist()

        def keep(rows: list[Row]) -> None:
            if source is self._positions:
                # A line may have gone since, by an undo that is told of in a moment.
                found = {row.position: row for row in rows}
                lines = zip(range(start, stop), wanted, strict=True)
                self._rows.update((line, found[at]) for line, at in lines if at in found)

        def keep_late(rows: list[Row]) -> None:
            keep(rows)
            if source is self._positions and rows:
                last = len(self._columns) - 1
                self.dataChanged.emit(self.index(start, 0), self.index(stop - 1, last))

        self._session.soon(
            lambda register: register.rows(wanted), keep, keep_late, PATIENCE_MS, owner=self
        )

    def row_at(self, line: int) -> Row | None:
        """Return a row if it was read already."""
        return self._rows.get(line)

    def id_at(self, line: int) -> str:
        """Return the id of the record on a line, reading it if need be; empty if it is slow."""
        self.look_at(line, line)
        row = self._rows.get(line)
        return row.id if row else ""

    def line_of(self, position: int) -> int:
        """Return the line that shows a position, or -1."""
        line = bisect_left(self._positions, position)
        found = line < len(self._positions) and self._positions[line] == position
        return line if found else -1

    def cell(self, line: int, column: int) -> Cell:
        """Return what a cell says; blank while its row is being read."""
        row = self._rows.get(line)
        if row is None:
            return UNREAD
        return self._columns[column].cell(row, self._session.naming, self.today)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._positions)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell."""
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        return self.cell(index.row(), index.column()).text

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the heading of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return label(self._columns[section].heading)


def among(register: Register, positions: array[int], ids: set[str]) -> array[int]:
    """Return those of the positions at which one of the records stands."""
    if len(ids) > MANY_IDS:
        rows = register.rows(positions)
        return array("q", (row.position for row in rows if row.id in ids))
    found = {row.position for key in ids if (row := register.row(key)) is not None}
    return array("q", (place for place in positions if place in found))
