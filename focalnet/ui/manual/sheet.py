"""The manual over the window: chapters at the side, their text, a field to search it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QWidget,
)

from focalnet.domain.folding import words
from focalnet.ui.frame.overlay import Overlay
from focalnet.ui.icons import icon
from focalnet.ui.manual.chapters import manual_language, read_chapters
from focalnet.ui.manual.reader import ChapterText

WIDTH_EMS = 62
SIDE_EMS = 15
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
SCROLLS = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
NAME = Qt.ItemDataRole.UserRole


class ManualSheet(Overlay):
    """Shows the manual in the window's language; Esc or F1 puts it away.

    The cursor stays in the field while Up and Down go through the chapters and
    Page Up and Page Down through the text.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, WIDTH_EMS)
        self._chapters = {chapter.name: chapter for chapter in read_chapters(manual_language())}
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search the manual"))
        self.field.setAccessibleName(self.tr("Search the manual"))
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setObjectName("commands")
        self.list.setAccessibleName(self.tr("Chapters"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = ChapterText(self)
        self.nothing = QLabel(self.tr("No chapter has these words."))
        self.nothing.setProperty("role", "muted")
        self._lay_out()
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self.text.setFocus)
        self.list.currentItemChanged.connect(self._show_current)
        self.text.wanted.connect(self.show_chapter)
        self.field.installEventFilter(self)
        self._narrow("")

    def _lay_out(self) -> None:
        em = self.fontMetrics().height()
        title = QLabel(self.tr("Manual"))
        title.setProperty("role", "title")
        close = QToolButton()
        close.setIcon(icon("close"))
        close.setProperty("role", "flat")
        close.setToolTip(self.tr("Close the manual (Esc)"))
        close.setAccessibleName(self.tr("Close the manual (Esc)"))
        close.clicked.connect(self.disappear)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addWidget(self.field, 1)
        head.addWidget(close)
        room = self._window.width() // 3
        self.list.setFixedWidth(min(em * SIDE_EMS, room))
        body = QHBoxLayout()
        body.addWidget(self.list)
        body.addWidget(self.text, 1)
        self.column.addLayout(head)
        self.column.addWidget(self.nothing)
        self.column.addLayout(body, 1)

    def open(self, chapter: str) -> None:
        """Show the sheet at a chapter."""
        self.field.clear()
        self.show_chapter(chapter)
        self.appear(self.field)

    @property
    def chapter(self) -> str:
        """The name of the chapter on screen; empty while none has the words."""
        item = self.list.currentItem()
        return "" if item is None else str(item.data(NAME))

    def show_chapter(self, name: str) -> None:
        """Show a chapter, whatever is searched for."""
        if not self._select(name):
            self.field.clear()
            self._select(name)

    def _select(self, name: str) -> bool:
        for row in range(self.list.count()):
            if self.list.item(row).data(NAME) == name:
                self.list.setCurrentRow(row)
                return True
        return False

    def _narrow(self, typed: str) -> None:
        wanted, shown = words(typed), self.chapter
        self.list.clear()
        for chapter in self._chapters.values():
            if chapter.has(wanted):
                item = QListWidgetItem(chapter.title)
                item.setData(NAME, chapter.name)
                self.list.addItem(item)
        self.nothing.setVisible(self.list.count() == 0)
        # Whoever clears the field goes on reading where the search led to.
        if typed or not self._select(shown):
            self.list.setCurrentRow(0)

    def _show_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.text.show_chapter(self._chapters[str(item.data(NAME))])
            typed = self.field.text().split()
            if typed:
                self.text.find_first(typed[0])

    def _place(self) -> None:
        em = self.fontMetrics().height()
        room = self._window.size()
        width = min(em * self._width_ems, room.width() - em * 2)
        self.setGeometry((room.width() - width) // 2, em, width, room.height() - em * 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the manual away with the key that opened it, too."""
        if event.key() == Qt.Key.Key_F1:
            self.disappear()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go through chapters and text while the cursor stays in the field."""
        if watched is self.field and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if event.type() == QEvent.Type.KeyPress and key in STEPS:
                row = self.list.currentRow() + STEPS[key]
                self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
                return True
            if event.type() == QEvent.Type.KeyPress and key in SCROLLS:
                bar = self.text.verticalScrollBar()
                steps = 1 if key == Qt.Key.Key_PageDown else -1
                bar.setValue(bar.value() + steps * bar.pageStep())
                return True
        return super().eventFilter(watched, event)
