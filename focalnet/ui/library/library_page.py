"""The page of the library: words in any script, shelf and theme choose what is listed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from focalnet.domain.dossier import ITEM_STATUS, SHELVES, LibraryItem
from focalnet.services.library import LibrarySearch, find_items
from focalnet.services.ports import Register
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.library.files_panel import FilesPanel
from focalnet.ui.lists.desk_page import DeskPage
from focalnet.ui.lists.model import Narrowing
from focalnet.ui.session import Session
from focalnet.ui.words import choice_word

translate = QCoreApplication.translate
PAUSE_MS = 120
MOST_FOUND = 2000
LETTERS = 8


class LibraryPage(DeskPage):
    """Lists the items; the card says what an item is, its files are read beside it."""

    def __init__(self, session: Session) -> None:
        files = FilesPanel(session)
        panels = [(translate("Library", "Files"), files)]
        super().__init__(session, LibraryItem.KIND, panels, card_first=True)
        self.files = files
        self._make_search()

    def _make_search(self) -> None:
        self.words = QLineEdit()
        self.words.setPlaceholderText(translate("Library", "Words in any script"))
        self.words.setAccessibleName(translate("Library", "Search the library"))
        self.words.setClearButtonEnabled(True)
        naming = self._session.naming
        self.shelf = self._choices(translate("Library", "All shelves"), SHELVES)
        self.status = self._choices(translate("Library", "Any status"), ITEM_STATUS)
        self.theme = self._choices(translate("Library", "All themes"), ())
        for code, name in naming.themes.items():
            self.theme.addItem(name, code)
        self._wait = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._wait.timeout.connect(self._search)
        self.words.textChanged.connect(lambda _text: self._wait.start())
        bar, row = QWidget(), QHBoxLayout()
        column = QVBoxLayout(bar)
        margins = column.contentsMargins()
        column.setContentsMargins(margins.left(), 0, margins.right(), margins.bottom())
        column.addWidget(self.words)
        column.addLayout(row)
        for combo in (self.shelf, self.theme, self.status):
            row.addWidget(combo, 1)
        left = self.filters.parentWidget()
        layout = left.layout() if left is not None else None
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, bar)

    def _choices(self, every: str, codes: tuple[str, ...]) -> QuietCombo:
        combo = QuietCombo()
        combo.setSizeAdjustPolicy(QuietCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(LETTERS)
        combo.setAccessibleName(every)
        combo.addItem(every, "")
        for code in codes:
            combo.addItem(choice_word(code), code)
        combo.activated.connect(self._search)
        return combo

    def _search(self) -> None:
        self._wait.stop()
        self._narrow(self.filters.selection())

    def search(self) -> LibrarySearch:
        """Return what is looked for; the State is that of the filter above."""
        return LibrarySearch(
            words=self.words.text().strip(),
            shelf=str(self.shelf.currentData()),
            state=str(self.filters.state.currentData() or ""),
            theme=str(self.theme.currentData()),
            status=str(self.status.currentData()),
        )

    @property
    def is_searched(self) -> bool:
        """Whether more than the State chooses what is listed."""
        wanted = self.search()
        return bool(wanted.words or wanted.shelf or wanted.theme or wanted.status)

    def show_all(self) -> None:
        """List everything again."""
        self.words.clear()
        for combo in (self.shelf, self.theme, self.status):
            combo.setCurrentIndex(0)
        super().show_all()
        self._search()

    def narrowing(self) -> Narrowing | None:
        """Return how the lines are chosen; None where all are listed."""
        wanted = self.search()
        if not self.is_searched:
            return None

        def find(register: Register) -> list[str]:
            return [found.item.id for found in find_items(register, wanted, limit=MOST_FOUND)]

        return find
