"""A page that lists kinds that belong together, one at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from focalnet.ui.lists.page import ListPage
from focalnet.ui.words import page_word


class KindsPage(QWidget):
    """Tabs over the lists of some kinds, each list made when it is first looked at."""

    import_asked = Signal()
    history_asked = Signal(str)

    def __init__(
        self,
        kinds: tuple[str, ...],
        maker: Callable[[str], ListPage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._maker = maker
        self._kinds = kinds
        self._made: dict[str, ListPage] = {}
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.stack = QStackedWidget()
        for kind in kinds:
            self.tabs.addTab(page_word(kind))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        self.tabs.currentChanged.connect(lambda place: self.show_kind(self._kinds[place]))
        self.show_kind(kinds[0])

    @property
    def current(self) -> ListPage:
        """The list on screen."""
        return self.show_kind(self._kinds[self.tabs.currentIndex()])

    def show_kind(self, kind: str) -> ListPage:
        """Bring the list of one kind up."""
        page = self._made.get(kind)
        if page is None:
            page = self._made[kind] = self._maker(kind)
            page.import_asked.connect(self.import_asked)
            page.history_asked.connect(self.history_asked)
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.tabs.setCurrentIndex(self._kinds.index(kind))
        self.setFocusProxy(page)
        return page

    def new_record(self) -> None:
        """Open an empty form of the kind on screen."""
        self.current.new_record()

    def draft(self) -> object | None:
        """Return what was typed and not saved, by kind."""
        found = {kind: page.draft() for kind, page in self._made.items()}
        return {kind: draft for kind, draft in found.items() if draft is not None} or None

    def restore(self, draft: object) -> None:
        """Show drafts again."""
        if isinstance(draft, dict):
            for kind, held in draft.items():
                self.show_kind(kind).restore(held)
