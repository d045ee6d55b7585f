"""The list of pages at the side."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from focalnet.ui.icons import icon

LARGE = 24
KEY = Qt.ItemDataRole.UserRole


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
        narrow = em > LARGE  # large text leaves room for the icons only
        for key, text in pages.items():
            item = QListWidgetItem(icon(key), "" if narrow else text)
            item.setToolTip(text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
            item.setData(KEY, key)
            item.setSizeHint(QSize(0, em * 7 // 4 if narrow else em * 2))
            self.addItem(item)
        widest = max(self.fontMetrics().horizontalAdvance(text) for text in pages.values())
        self.setFixedWidth(em * 5 // 2 if narrow else widest + em * 4)
        self.currentItemChanged.connect(self._ask)

    def _ask(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.wanted.emit(str(item.data(KEY)))

    def show_page(self, key: str) -> None:
        """Mark a page as the one on screen."""
        for row in range(self.count()):
            if self.item(row).data(KEY) == key:
                self.setCurrentRow(row)
