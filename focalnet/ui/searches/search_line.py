"""A line that takes a search or one kept by name, and says in words what it finds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from focalnet.domain.dossier import SavedSearch
from focalnet.domain.errors import FocalnetError
from focalnet.domain.query import parse
from focalnet.services.ports import Register
from focalnet.services.searches import search_text
from focalnet.services.selecting import select
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.pieces import Saying
from focalnet.ui.searches.readable import readable
from focalnet.ui.session import Session
from focalnet.ui.words import explain

PAUSE_MS = 200
LETTERS = 10
Counting = Callable[[Register, str], Any]
"""Runs on the thread of the store: it holds no widget."""
Telling = Callable[[Any], str]


def saved_searches(register: Register) -> list[tuple[str, str]]:
    """Return the searches kept by name: their names and what they say."""
    found = (item for item in register.records(SavedSearch.KIND) if isinstance(item, SavedSearch))
    return [(item.title, item.query) for item in found if item.title and item.query]


class SavedBox(QuietCombo):
    """The searches kept by name; the first choice is none."""

    def __init__(self, session: Session, none: str) -> None:
        super().__init__()
        self._session = session
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LETTERS)
        self.setAccessibleName(self.tr("Saved search"))
        self.addItem(none, "")
        session.changed.connect(self._after_change)
        self.read()

    def _after_change(self, change_set: object) -> None:
        if any(entry.kind == SavedSearch.KIND for entry in getattr(change_set, "entries", ())):
            self.read()

    def read(self) -> None:
        """Read which searches there are."""
        if self._session.is_open:
            self._session.ask(saved_searches, self._show, owner=self)

    def _show(self, found: list[tuple[str, str]]) -> None:
        kept = self.text
        while self.count() > 1:
            self.removeItem(1)
        for name, query in found:
            self.addItem(name, query)
            self.setItemData(self.count() - 1, query, Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(max(self.findData(kept), 0))

    @property
    def text(self) -> str:
        """The search chosen, as it is written; empty where none is."""
        return str(self.currentData() or "")


class SearchLine(QWidget):
    """Takes a search; ``changed`` follows each pause in typing.

    *counting* is called for what is then asked of the register, how much a search finds;
    *telling* puts that into words. Without them the records are counted.
    """

    changed = Signal()
    counted = Signal()

    def __init__(
        self,
        session: Session,
        counting: Callable[[], Counting] | None = None,
        telling: Telling | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._counting = counting or self._count_records
        self._telling = telling or self._tell_records
        self.is_good = True
        self.line = QLineEdit()
        self.line.setPlaceholderText("theme:assets state:SEN -confirmed:12m")
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.line.setAccessibleName(self.tr("Search"))
        self.saved = SavedBox(session, self.tr("Saved searches"))
        self.reads, self.count = Saying("muted"), Saying("heading")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 3)
        row.addWidget(self.saved, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.reads)
        column.addWidget(self.count)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(lambda _text: self._pause.start())
        self.line.editingFinished.connect(self._look)
        self.saved.activated.connect(self._take_saved)
        self._pause.timeout.connect(self._look)

    @property
    def text(self) -> str:
        """The search as it stands."""
        return self.line.text().strip()

    def show_text(self, text: str) -> None:
        """Show a search and what it finds."""
        self.line.setText(text)
        self.line.setCursorPosition(0)
        self._look()

    def _take_saved(self, _place: int) -> None:
        if self.saved.text:
            self.show_text(self.saved.text)
        self.saved.setCurrentIndex(0)

    def _look(self) -> None:
        self._pause.stop()
        self.changed.emit()
        self.read()

    def read(self) -> None:
        """Say what the search means and how much it finds."""
        text, counting = self.text, self._counting()

        def look(register: Register) -> tuple[str, Any]:
            meant = search_text(register, text)
            return meant, counting(register, meant)

        self._session.ask(look, lambda found: self._tell(text, *found), self._refused, owner=self)

    def _tell(self, text: str, meant: str, found: Any) -> None:
        if text != self.text:
            return
        self.is_good = True
        self._give_role("muted")
        self.reads.setText(readable(parse(meant), self._session.naming))
        self.count.setText(self._telling(found))
        self.counted.emit()

    def _count_records(self) -> Counting:
        today = self._session.today()
        return lambda register, text: len(select(register, text, today=today)) if text else None

    def _tell_records(self, found: int | None) -> str:
        return "" if found is None else self.tr("%n record(s) found", "", found)

    def _refused(self, error: FocalnetError) -> None:
        self.is_good = False
        self._give_role("problem")
        parts = (*explain(error)[:1], error.place, explain(error)[1])
        self.reads.setText(" ".join(part for part in parts if part))
        self.count.clear()
        self.counted.emit()

    def _give_role(self, role: str) -> None:
        if self.reads.property("role") != role:
            self.reads.setProperty("role", role)
            self.reads.style().unpolish(self.reads)
            self.reads.style().polish(self.reads)
