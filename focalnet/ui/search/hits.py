"""The list of hits under the search field."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from focalnet.services.searching import Found
from focalnet.ui.appearance import colours
from focalnet.ui.lists.lines import DOT, detail_words, name_cell
from focalnet.ui.naming import Naming
from focalnet.ui.words import label, record_word

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
VISIBLE = 9
LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
FAR_SIDE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class HitLines(QAbstractListModel):
    """What a search found, best first, in words."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hits: list[Found] = []
        self._naming = Naming()

    def show_hits(self, hits: list[Found], naming: Naming) -> None:
        """Replace every hit."""
        self.beginResetModel()
        self._hits, self._naming = hits, naming
        self.endResetModel()

    def hit(self, line: int) -> Found:
        """Return the hit on a line."""
        return self._hits[line]

    def title(self, line: int) -> str:
        """Return what the record is called."""
        return name_cell(self._hits[line].hit.row, self._naming, date.min).text

    def place(self, line: int) -> str:
        """Return the kind of record and its State."""
        row = self._hits[line].hit.row
        state = self._naming.state(row.state) if row.kind != "state" else ""
        return DOT.join(part for part in (record_word(row.kind), state) if part)

    def reason(self, line: int) -> str:
        """Return what matched, or what the record is where its name matched."""
        found = self._hits[line]
        title = self.title(line)
        whys = [
            f"{label(why.label)}: {' '.join(why.text.split())}"
            for why in found.whys
            if why.text != title
        ]
        return DOT.join(whys) or detail_words(found.hit.row, self._naming)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of hits."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the hit as one line, for those who hear the screen."""
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        line = index.row()
        return ", ".join((self.title(line), self.place(line), self.reason(line)))


class HitPainter(QStyledItemDelegate):
    """Draws a hit in two lines: its name and place, then why it was found."""

    def __init__(self, lines: HitLines, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = lines
        self._strong = QFont(parent.font())
        self._strong.setWeight(QFont.Weight.Bold)
        self._strong_metrics = QFontMetrics(self._strong)
        self._height = parent.fontMetrics().height()
        chosen = colours()
        self._text, self._muted = QColor(chosen.text), QColor(chosen.muted)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Return two lines and a little air."""
        return QSize(self._height * 20, round(self._height * 2.6))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one hit."""
        rect: QRect = option.rect
        palette: QPalette = option.palette
        text, muted = self._text, self._muted
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.highlight())
            text = muted = palette.highlightedText().color()
        line, metrics = index.row(), option.fontMetrics
        margin = metrics.height() // 2
        inner = rect.adjusted(margin, margin // 2, -margin, -margin // 2)
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        lower = upper.translated(0, inner.height() // 2)
        place = self._lines.place(line)
        taken = metrics.horizontalAdvance(place) + margin
        elide = Qt.TextElideMode.ElideRight
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        name = upper.adjusted(taken, 0, 0, 0) if rtl else upper.adjusted(0, 0, -taken, 0)
        painter.setPen(muted)
        painter.drawText(upper, FAR_SIDE, place)
        reason = metrics.elidedText(self._lines.reason(line), elide, lower.width())
        painter.drawText(lower, LINE, reason)
        painter.save()
        painter.setFont(self._strong)
        painter.setPen(text)
        title = self._strong_metrics.elidedText(self._lines.title(line), elide, name.width())
        painter.drawText(name, LINE, title)
        painter.restore()


class HitView(QListView):
    """Hangs under the search field and never takes the cursor from it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("hits")
        self.lines = HitLines(self)
        self.setModel(self.lines)
        self.setItemDelegate(HitPainter(self.lines, self))
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    def move_by(self, steps: int) -> None:
        """Select the hit so many lines further down."""
        line = max(0, min(self.currentIndex().row() + steps, self.lines.rowCount() - 1))
        self.setCurrentIndex(self.lines.index(line, 0))

    def wanted_height(self) -> int:
        """Return the height that shows the hits, or the first of them."""
        return self.sizeHintForRow(0) * min(self.lines.rowCount(), VISIBLE)
