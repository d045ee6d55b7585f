"""The model behind the matrix: a line for each State, each group and the whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from focalnet.services.coverage import Cell, Coverage, Group, Line, Total
from focalnet.services.coverage import Column as Heading

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the matrix: of a State, of a group's own mandates, or totals.

    Totals have ``parties``, the number of Parties that could be covered.
    """

    name: str
    state: str = ""
    region: str = ""
    is_party: bool = False
    cells: tuple[Cell, ...] = ()
    totals: tuple[Total, ...] = ()
    parties: int = 0

    @property
    def is_total(self) -> bool:
        """Whether the row sums others up."""
        return bool(self.totals)


class Matrix(QAbstractTableModel):
    """Coverage as rows and columns; ``by`` is themes or kinds, ``gap`` the theme with gaps only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.columns: tuple[Heading, ...] = ()
        self.by, self.gap = "themes", ""

    def show(self, found: Coverage, by: str, gap: str = "") -> None:
        """Show a coverage by themes or by kinds; with *gap* only the States that lack it."""
        self.beginResetModel()
        self.by, self.gap = by, gap
        self.columns = found.themes if by == "themes" else found.kinds
        lacking = {item.state for item in found.gaps(gap)} if gap else None
        self.rows = list(_rows(found, by, lacking))
        self.endResetModel()

    def place_of(self, code: str) -> int:
        """Return the column of a theme or kind, or -1."""
        codes = [column.code for column in self.columns]
        return codes.index(code) if code in codes else -1

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says, short for the eye and whole for a hint or a screen reader."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return short_words(row, column)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{row.name} · {self.columns[column].name}: {long_words(row, column)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a column or of a row."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.columns[section].name
        return self.rows[section].name


def _rows(found: Coverage, by: str, lacking: set[str] | None) -> Iterator[Row]:
    """Yield the whole, then each group with its States and its own mandates."""
    themes = by == "themes"
    totals = found.theme_totals() if themes else found.kind_totals()
    yield Row(translate("Coverage", "All groups"), totals=totals, parties=found.parties)
    for group in found.groups:
        lines = [line for line in group.lines if lacking is None or line.state in lacking]
        if lacking is not None and not lines:
            continue
        yield Row(
            group.name,
            region=group.region,
            totals=group.themes if themes else group.kinds,
            parties=group.parties,
        )
        if lacking is None and _holds_anything(group):
            own = group.own.themes if themes else group.own.kinds
            name = translate("Coverage", "of the group itself")
            yield Row(name, region=group.region, cells=own)
        for line in lines:
            yield _row(line, group.region, themes=themes)


def _holds_anything(group: Group) -> bool:
    return any(cell.held or cell.vacant for cell in (*group.own.themes, *group.own.kinds))


def _row(line: Line, region: str, *, themes: bool) -> Row:
    cells = line.themes if themes else line.kinds
    return Row(line.name, line.state, region, line.is_party, cells)


def is_gap(row: Row, column: int) -> bool:
    """Return whether a Party has nobody here."""
    return row.is_party and not row.cells[column].held


def short_words(row: Row, column: int) -> str:
    """Return what a cell says at a glance; a gap is a word, not only a colour."""
    if row.is_total:
        return f"{row.totals[column].covered}/{row.parties}"
    cell = row.cells[column]
    if cell.held:
        return str(cell.held)
    if cell.vacant:
        return translate("Coverage", "vacant")
    return translate("Coverage", "none") if row.is_party else "–"


def long_words(row: Row, column: int) -> str:
    """Return what a cell says in a sentence."""
    if row.is_total:
        said = translate("Coverage", "%1 of %2 Parties have somebody")
        total = row.totals[column]
        return said.replace("%1", str(total.covered)).replace("%2", str(row.parties))
    cell = row.cells[column]
    if not cell.held and not cell.vacant:
        return translate("Coverage", "nobody was named")
    said = translate("Coverage", "%1 in office, %2 vacant")
    return said.replace("%1", str(cell.held)).replace("%2", str(cell.vacant))
