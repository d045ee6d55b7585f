"""A list whose chosen record is worked on: panels and the card share the other side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from focalnet.ui.lists.page import ListPage
from focalnet.ui.lists.panel import Panel
from focalnet.ui.session import Session

LIST_SHARES = (22, 48)


class DeskPage(ListPage):
    """Puts panels before the card, each under a tab."""

    def __init__(
        self,
        session: Session,
        kind: str,
        panels: Sequence[tuple[str, Panel]],
        *,
        card_first: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, kind, parent)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.stack = QStackedWidget()
        self._before = 0
        self._areas: dict[QWidget, QScrollArea] = {}
        self._panels = tuple(panel for _, panel in panels)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        self.splitter.addWidget(side)
        parts: list[tuple[str, QWidget]] = list(panels)
        parts.insert(0 if card_first else len(parts), (self.tr("Card"), self.card))
        for name, part in parts:
            self.tabs.addTab(name)
            self._place(part)
        self.splitter.setCollapsible(1, False)
        self.splitter.setStretchFactor(1, 2)
        em = self.fontMetrics().height()
        self.splitter.setSizes([em * part for part in LIST_SHARES])
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        self.looked_at.connect(self._tell_panels)
        self.card.editing_changed.connect(self._after_editing)

    def _place(self, part: QWidget) -> QScrollArea:
        """Let a part scroll where large text leaves it too little room."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(part)
        self._areas[part] = area
        self.stack.addWidget(area)
        return area

    def show_form(self, form: QWidget) -> None:
        """Bring a form up in place of the panels."""
        self.tabs.hide()
        self.stack.setCurrentWidget(self._areas.get(form) or self._place(form))

    def leave_form(self) -> None:
        """Bring the panels back."""
        self.tabs.show()
        self.stack.setCurrentIndex(self.tabs.currentIndex())
        self.table.setFocus()

    def _tell_panels(self, record_id: str) -> None:
        for panel in self._panels:
            panel.show_record(record_id)

    def _after_editing(self, editing: bool) -> None:
        if editing:
            self._before = self.tabs.currentIndex()
            self.show_panel(self.card)
        else:
            self.tabs.setCurrentIndex(self._before)

    def _after_filling(self) -> None:
        super()._after_filling()
        if not self.records.rowCount():
            self._shown = ""
            self._tell_panels("")

    def show_panel(self, panel: QWidget) -> None:
        """Bring a panel or the card up."""
        self.tabs.setCurrentIndex(self.stack.indexOf(self._areas[panel]))
