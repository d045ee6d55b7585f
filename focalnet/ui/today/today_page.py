"""The first page after unlocking: what is due, as counts that open the lists behind them."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from focalnet.ui.forms.pieces import bind, button, words
from focalnet.ui.session import Session
from focalnet.ui.today.block import Block, ToldList
from focalnet.ui.today.reading import read_matters, read_whole
from focalnet.ui.today.wording import Matter, Told
from focalnet.ui.words import explain

COLUMNS = 2
NARROW_EMS = 44


class TodayPage(QWidget):
    """Blocks of what is due; a heading opens its whole list, Esc comes back.

    ``counted`` brings how many things are due in all.
    """

    counted = Signal(int)
    shown = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self._opened = ""
        self.matters: tuple[Matter, ...] = ()
        self.blocks: list[Block] = []
        self.stack = QStackedWidget()
        self._lay_out()
        session.changed.connect(self._grow_stale)
        bind(Qt.Key.Key_Escape, self, self.close_list)

    def _lay_out(self) -> None:
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stack.addWidget(self.area)
        self.whole = QWidget()
        head = QHBoxLayout()
        self.title = words("", "title")
        head.addWidget(self.title, 1)
        head.addWidget(button(self.tr("Back to Today"), self.close_list, "Esc"))
        self.list = ToldList(self.tr("What is due"))
        self.list.followed.connect(self._session.show_record)
        column = QVBoxLayout(self.whole)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self.stack.addWidget(self.whole)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.stack)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is due when the page comes up, if anything changed since."""
        super().showEvent(event)
        if self._stale:
            self.read()

    def _grow_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self.read()

    def read(self) -> None:
        """Read what is due today."""
        if not self._session.is_open:
            return
        self._stale = False
        naming, today = self._session.naming, self._session.today()
        self._session.ask(
            lambda register: read_matters(register, today, naming),
            self._show,
            lambda error: self._put(words(" ".join(explain(error)), "problem")),
            owner=self,
        )

    def _put(self, inside: QWidget) -> None:
        self.area.setWidget(inside)

    def _show(self, matters: tuple[Matter, ...]) -> None:
        self.matters = matters
        had_focus = self.isAncestorOf(self.focusWidget() or self.window())
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(words(self._day_words(), "title"))
        grid = QGridLayout()
        em = self.fontMetrics().height()
        wide = COLUMNS if self.width() > em * NARROW_EMS else 1
        self.blocks = [Block(matter) for matter in matters if matter.count]
        for place, block in enumerate(self.blocks):
            block.opened.connect(self.open_list)
            block.followed.connect(self._session.show_record)
            block.ran_over.connect(lambda step, block=block: self._go_on(block, step))
            grid.addWidget(block, place // wide, place % wide)
        for place in range(wide):
            grid.setColumnStretch(place, 1)
        column.addLayout(grid)
        column.addWidget(words(self._rest_words(), "muted"))
        column.addStretch(1)
        self._put(page)
        if self.blocks:
            self.setFocusProxy(self.blocks[0])
            if had_focus:
                self.blocks[0].setFocus()
        self.counted.emit(sum(matter.count for matter in matters if matter.urgent))
        if self._opened:
            self.open_list(self._opened)
        self.shown.emit()

    def _day_words(self) -> str:
        day = self._session.today()
        form = self.tr("dddd d MMMM yyyy", "Keep the letters d, M and y")
        return QLocale().toString(QDate(day.year, day.month, day.day), form)

    def _rest_words(self) -> str:
        """Name what nothing is due of, so that its absence is known and not only unseen."""
        quiet = [matter.title for matter in self.matters if not matter.count]
        if not quiet:
            return ""
        return self.tr("Nothing due: %1.").replace("%1", " · ".join(quiet))

    def _go_on(self, block: Block, step: int) -> None:
        place = self.blocks.index(block) + step
        if 0 <= place < len(self.blocks):
            self.blocks[place].enter(step)
            self.area.ensureWidgetVisible(self.blocks[place])

    def open_list(self, code: str) -> None:
        """Show the whole list behind a heading."""
        matter = next((item for item in self.matters if item.code == code), None)
        if matter is None:
            return
        self._opened = code
        self.title.setText(f"{matter.title}   {self.locale().toString(matter.count)}")
        naming, today = self._session.naming, self._session.today()

        def show(lines: tuple[Told, ...]) -> None:
            if self._opened == code:
                before = self.list.currentRow()
                self.list.show_lines(lines)
                self.list.setCurrentRow(min(max(before, 0), len(lines) - 1))
                self.shown.emit()

        self._session.ask(
            lambda register: read_whole(register, code, today, naming), show, owner=self
        )
        if self.stack.currentWidget() is not self.whole:
            self.list.clear()
            self.stack.setCurrentWidget(self.whole)
            self.list.setFocus()

    def close_list(self) -> None:
        """Go back to all headings."""
        code, self._opened = self._opened, ""
        self.stack.setCurrentWidget(self.area)
        block = next((item for item in self.blocks if item.code == code), None)
        if block is not None:
            block.setFocus()
