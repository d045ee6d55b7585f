"""The list of pages at the side, under headings that fold."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from focalnet.ui.frame.page_groups import FOLDED, GROUPS, group_names
from focalnet.ui.icons import icon

LARGE = 24
KEY = Qt.ItemDataRole.UserRole
GROUP = Qt.ItemDataRole.UserRole + 1
FOLDING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Sidebar(QListWidget):
    """Names the pages; ``wanted`` brings the key of the page chosen."""

    wanted = Signal(str)

    def __init__(self, pages: dict[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Pages"))
        em = self.fontMetrics().height()
        self.setIconSize(QSize(em, em))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._narrow = em > LARGE  # large text leaves room for the icons only
        self._folded = set() if self._narrow else set(FOLDED)
        names = group_names()
        for group, keys in GROUPS.items():
            if group and not self._narrow:
                self._add_heading(group, names[group], em)
            for key in keys:
                self._add_page(group, key, pages[key], em)
        widest = max(self.fontMetrics().horizontalAdvance(text) for text in pages.values())
        self.setFixedWidth(em * 5 // 2 if self._narrow else widest + em * 4)
        self.itemClicked.connect(self._clicked)
        self.currentItemChanged.connect(self._ask)
        self._show_folds()

    def _add_heading(self, group: str, text: str, em: int) -> None:
        item = QListWidgetItem(text)
        item.setData(GROUP, group)
        item.setForeground(self.palette().placeholderText())
        item.setSizeHint(QSize(0, em * 2))
        item.setToolTip(self.tr("Fold or unfold: %1").replace("%1", text))
        self.addItem(item)

    def _add_page(self, group: str, key: str, text: str, em: int) -> None:
        item = QListWidgetItem(icon(key), "" if self._narrow else text)
        item.setToolTip(text)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
        item.setData(KEY, key)
        item.setData(GROUP, group)
        item.setSizeHint(QSize(0, em * 9 // 5))
        self.addItem(item)

    def _show_folds(self) -> None:
        names = group_names()
        for row in range(self.count()):
            item = self.item(row)
            group = str(item.data(GROUP) or "")
            if item.data(KEY):
                item.setHidden(group in self._folded)
            else:
                sign = "▸" if group in self._folded else "▾"
                item.setText(f"{sign} {names[group]}")

    def fold(self, group: str, *, folded: bool) -> None:
        """Fold a group away, or show its pages."""
        (self._folded.add if folded else self._folded.discard)(group)
        self._show_folds()

    def _toggle(self, item: QListWidgetItem) -> None:
        group = str(item.data(GROUP))
        self.fold(group, folded=group not in self._folded)

    def _clicked(self, item: QListWidgetItem) -> None:
        if not item.data(KEY):
            self._toggle(item)

    def show_count(self, key: str, count: int) -> None:
        """Say beside the name of a page how many things wait there."""
        shown = self.locale().toString(count)
        for row in range(self.count()):
            item = self.item(row)
            if item.data(KEY) == key:
                name = item.toolTip()
                said = f"{name} · {shown}" if count else name
                item.setText("" if self._narrow else f"{name}   {shown}" if count else name)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold and unfold a group with Enter or Space."""
        item = self.currentItem()
        if event.key() in FOLDING and item is not None and not item.data(KEY):
            self._toggle(item)
        else:
            super().keyPressEvent(event)

    def _ask(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(KEY):
            self.wanted.emit(str(item.data(KEY)))

    def show_page(self, key: str) -> None:
        """Mark a page as the one on screen, unfolding its group."""
        for row in range(self.count()):
            item = self.item(row)
            if item.data(KEY) == key:
                if item.isHidden():
                    self.fold(str(item.data(GROUP)), folded=False)
                self.setCurrentRow(row)
