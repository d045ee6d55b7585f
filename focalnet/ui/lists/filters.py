"""The line above a list: how many, which State, retired ones too."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from focalnet.services.ports import Selection
from focalnet.ui.icons import icon
from focalnet.ui.naming import Naming
from focalnet.ui.searches.search_line import SavedBox
from focalnet.ui.session import Session
from focalnet.ui.words import page_word

LARGE = 24
# The lists in which a saved search may choose.
SEARCHED = frozenset({"person", "institution", "post", "designation", "state"})
STATELESS = frozenset(
    {"state", "network", "questionnaire", "campaign", "query", "audience", "event"}
)
SHORT_LETTERS = 7


class Filters(QWidget):
    """Says what the list below shows; ``wanted`` brings another selection."""

    wanted = Signal(object)
    new_asked = Signal()

    def __init__(self, kind: str, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = kind
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        title = QLabel(page_word(kind))
        title.setProperty("role", "title")
        rows = QVBoxLayout(self)
        row, second = QHBoxLayout(), QHBoxLayout()
        rows.addLayout(row)
        row.addWidget(title)
        row.addWidget(self.count)
        row.addStretch(1)
        if self.fontMetrics().height() > LARGE:  # large text needs a second line
            rows.addLayout(second)
        else:
            second = row
        self.saved = self._saved_box(session) if kind in SEARCHED else None
        if self.saved is not None:
            second.addWidget(self.saved)
        self.state = self._state_box(session.naming)
        if kind not in STATELESS:
            second.addWidget(self.state)
        else:
            self.state.hide()
        self.retired = QCheckBox(self.tr("Retired ones too"))
        self.retired.toggled.connect(self._ask)
        second.addWidget(self.retired)
        self.new_button = QPushButton(icon("add"), self.tr("New"))
        self.new_button.setToolTip(self.tr("Enter a new record (Ctrl+N)"))
        self.new_button.clicked.connect(self.new_asked)
        row.addWidget(self.new_button)
        if second is not row:
            second.addStretch(1)
            for box in (self.saved, self.state):
                if box is not None:
                    box.setMinimumContentsLength(SHORT_LETTERS)

    def _saved_box(self, session: Session) -> SavedBox:
        box = SavedBox(session, self.tr("No search"))
        box.currentIndexChanged.connect(self._ask)
        return box

    def _state_box(self, naming: Naming) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("State"))
        box.setMaxVisibleItems(20)
        box.addItem(self.tr("All States"), "")
        for code, name in sorted(naming.states.items(), key=lambda item: item[1].casefold()):
            box.addItem(name, code)
        box.setMinimumContentsLength(10)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.currentIndexChanged.connect(self._ask)
        return box

    def _ask(self) -> None:
        self.wanted.emit(self.selection())

    def selection(self) -> Selection:
        """Return the selection that is set."""
        return Selection(
            (self._kind,), str(self.state.currentData() or ""), self.retired.isChecked()
        )

    @property
    def search(self) -> str:
        """The saved search that is set, as it is written; empty where none is."""
        return self.saved.text if self.saved is not None else ""

    @property
    def is_narrowed(self) -> bool:
        """Whether the filters may hide records."""
        return bool(self.state.currentData() or self.search)

    def clear(self) -> None:
        """Show everything again."""
        if self.saved is not None:
            self.saved.setCurrentIndex(0)
        self.state.setCurrentIndex(0)

    def show_count(self, lines: int) -> None:
        """Say how many lines there are."""
        self.count.setText(self.locale().toString(lines))
