"""The search field at the top of the window, and the sheet of hits under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from focalnet.domain.changes import ChangeSet, erases
from focalnet.services.ports import Register
from focalnet.services.searching import Found, found
from focalnet.ui.icons import icon
from focalnet.ui.search.hits import VISIBLE, HitView
from focalnet.ui.session import Session
from focalnet.ui.tasks import Task

LIMIT = 20
PATIENCE_MS = 12
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: VISIBLE - 1,
    Qt.Key.Key_PageUp: 1 - VISIBLE,
}


class HitSheet(QFrame):
    """The frame around the hits, with a word where there are none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "overlay")
        self.view = HitView(self)
        self.nothing = QLabel(self.tr("Nothing was found."))
        self.nothing.setProperty("role", "muted")
        self.nothing.setMargin(self.fontMetrics().height() // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.view)
        column.addWidget(self.nothing)
        self.hide()


class SearchField(QLineEdit):
    """Finds as one types; the cursor stays here while Up and Down move among the hits.

    ``chosen`` brings the id of the record that Enter or a click chose. A newer
    letter drops the search for the older ones.
    """

    chosen = Signal(str)

    def __init__(self, session: Session, overlay: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._overlay = overlay
        self._asked: Task | None = None
        self.setPlaceholderText(self.tr("Find a person, State, theme, phone…"))
        self.setToolTip(self.tr("Find (Ctrl+F)"))
        self.setAccessibleName(self.tr("Find"))
        self.setClearButtonEnabled(True)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.sheet = HitSheet(overlay)
        self.sheet.view.clicked.connect(self._choose)
        self.textChanged.connect(self._search)
        overlay.installEventFilter(self)
        session.changed.connect(self._forget)

    def _forget(self, done: ChangeSet) -> None:
        # The words may be the name of somebody who is no longer to be named anywhere.
        if any(erases(change) for entry in done.entries for change in entry.changes):
            self.clear()
            self.sheet.view.lines.show_hits([], self._session.naming)

    def _search(self, text: str) -> None:
        if self._asked is not None:
            self._asked.cancel()
        query = text.strip()
        if not query:
            self.sheet.hide()
            return

        def read(register: Register) -> list[Found]:
            return found(register, query, limit=LIMIT)

        self._asked = self._session.soon(read, self._show, self._show, PATIENCE_MS, owner=self)

    def _show(self, hits: list[Found]) -> None:
        sheet, view = self.sheet, self.sheet.view
        view.lines.show_hits(hits, self._session.naming)
        view.setVisible(bool(hits))
        sheet.nothing.setVisible(not hits)
        if hits:
            view.setCurrentIndex(view.lines.index(0, 0))
        self._place()
        sheet.show()
        sheet.raise_()

    def _place(self) -> None:
        overlay = self._overlay
        em = self.fontMetrics().height()
        width = min(max(self.width(), em * 34), overlay.width())
        corner = self.mapTo(overlay, QPoint(0, self.height() + 2))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + self.width() - width)
        left = max(0, min(corner.x(), overlay.width() - width))
        wanted = (
            self.sheet.view.wanted_height() + 2
            if self.sheet.view.isVisibleTo(self.sheet)
            else em * 2
        )
        height = min(wanted, overlay.height() - corner.y() - em)
        self.sheet.setGeometry(left, corner.y(), width, height)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            record_id = self.sheet.view.lines.hit(index.row()).hit.row.id
            self.sheet.hide()
            self.chosen.emit(record_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the hits, open one, or put them away."""
        key = event.key()
        open_hits = self.sheet.isVisible()
        if open_hits and key in STEPS:
            self.sheet.view.move_by(STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Down and self.text().strip():
            self._search(self.text())
        elif open_hits and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.sheet.view.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self._put_away(clear=not open_hits)
        else:
            super().keyPressEvent(event)

    def _put_away(self, *, clear: bool) -> None:
        self.sheet.hide()
        if clear:
            self.clear()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have what is written ready to be written over."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.ShortcutFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the hits away when the cursor goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.sheet.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the hits in place when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.sheet.isVisible():
            self._place()
        return super().eventFilter(watched, event)
