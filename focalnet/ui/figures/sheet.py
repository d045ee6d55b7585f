"""The figures as one table with bars: before, after, the difference."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from focalnet.services.figures import FigureRow, Figures
from focalnet.ui.appearance import colours
from focalnet.ui.lists.lines import date_words

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
translate = QCoreApplication.translate
NAME, BEFORE, AFTER, CHANGE, BAR = range(5)
SHARES = (11, 5, 5, 4, 7)
LINE_HEIGHT = 1.6
# The last digits stand under each other in every direction of writing.
UNITS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


@dataclass(frozen=True, slots=True)
class Line:
    """A heading, a count, or a total; ``most`` is the longest bar of its table."""

    name: str
    row: FigureRow | None = None
    most: int = 0
    is_total: bool = False


class FigureModel(QAbstractTableModel):
    """All tables of the figures, one under the other."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self._titles = ("", "", "", "", "")

    def show(self, found: Figures) -> None:
        """Show figures."""
        self.beginResetModel()
        self._titles = (
            "",
            date_words(found.start.isoformat()),
            date_words(found.end.isoformat()),
            translate("Figures", "Difference"),
            "",
        )
        self.lines = [Line(found.parties.name, found.parties)]
        for table in found.tables:
            self.lines.append(Line(table.name))
            most = max((max(row.before, row.after) for row in table.rows), default=0)
            self.lines += [Line(row.name, row, most) for row in table.rows]
            if table.total is not None:
                self.lines.append(Line(table.total.name, table.total, is_total=True))
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell; bars are told by the numbers beside them."""
        told = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        if not index.isValid() or role not in told:
            return None
        return words_of(self.lines[index.row()], index.column())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the day over a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return UNITS | Qt.AlignmentFlag.AlignVCenter
        return self._titles[section] if role == Qt.ItemDataRole.DisplayRole else None


def words_of(line: Line, column: int) -> str:
    """Return what a cell says; the sign of a difference is always written."""
    if column == NAME:
        return line.name
    row = line.row
    if row is None or column == BAR:
        return ""
    if column == CHANGE:
        # Without the mark the sign would change sides in a line of Arabic.
        signed = f"{row.difference:+d}".replace("-", "\N{MINUS SIGN}")
        return f"\N{LEFT-TO-RIGHT MARK}{signed}" if row.difference else "±0"
    return str(row.before if column == BEFORE else row.after)


class FigurePainter(QStyledItemDelegate):
    """Draws headings, numbers, and a bar for each of the two days."""

    def __init__(self, model: FigureModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        chosen = colours()
        self._tones = {
            name: QColor(getattr(chosen, name))
            for name in ("text", "muted", "line", "hover", "accent", "edge")
        }

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one cell."""
        line, column = self._model.lines[index.row()], index.column()
        rect: QRect = option.rect
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, palette.highlight())
        elif line.row is None:
            painter.fillRect(rect, self._tones["hover"])
        painter.setPen(self._tones["line"])
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if column == BAR and line.row is not None:
            self._draw_bars(painter, rect, line)
            return
        tone = self._tones["muted" if column == BEFORE else "text"]
        painter.setPen(palette.highlightedText().color() if selected else tone)
        font = QFont(painter.font())
        font.setBold(line.row is None or line.is_total)
        painter.setFont(font)
        margin = option.fontMetrics.height() // 2
        inner = rect.adjusted(margin, 0, -margin, 0)
        side = Qt.AlignmentFlag.AlignLeft if column == NAME else UNITS
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _draw_bars(self, painter: QPainter, rect: QRect, line: Line) -> None:
        """Draw the first day as a thin bar above the second."""
        if line.row is None or not line.most:
            return
        thick = rect.height() // 3
        top = rect.top() + rect.height() // 5
        for count, tone, height in (
            (line.row.before, "edge", thick // 2),
            (line.row.after, "accent", thick),
        ):
            width = (rect.width() - thick) * count // line.most
            mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = rect.right() - width if mirrored else rect.left()
            painter.fillRect(QRect(left, top, width, height), self._tones[tone])
            top += height + 1


class FigureSheet(QTableView):
    """The table of the figures."""

    def __init__(self, model: FigureModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("records")
        self._figures = model
        self.setModel(model)
        self.setItemDelegate(FigurePainter(model, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        sides = self.verticalHeader()
        sides.hide()
        sides.setMinimumSectionSize(1)
        sides.setDefaultSectionSize(round(self.fontMetrics().height() * LINE_HEIGHT))
        sides.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        model.modelReset.connect(self._span_headings)
        model.modelReset.connect(self._share_out)

    def _span_headings(self) -> None:
        """Let the name of a table run over the whole width."""
        self.clearSpans()
        for place, line in enumerate(self._figures.lines):
            if line.row is None:
                self.setSpan(place, NAME, 1, len(SHARES))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out among the columns; numbers come before names and bars."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        width, total = self.viewport().width(), sum(SHARES)
        header = self.horizontalHeader()
        numbers = (BEFORE, AFTER, CHANGE)
        for column in numbers:
            share = width * SHARES[column] // total
            self.setColumnWidth(column, max(share, header.sectionSizeHint(column)))
        rest = width - sum(self.columnWidth(column) for column in numbers)
        for column in (NAME, BAR):
            self.setColumnWidth(column, rest * SHARES[column] // (SHARES[NAME] + SHARES[BAR]))
