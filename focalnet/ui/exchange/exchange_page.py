"""The page of the exchange: one tab for each thing done with other offices."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from focalnet.services.tools import Tools
from focalnet.ui.exchange.aside_panel import AsidePanel
from focalnet.ui.exchange.audit_panel import AuditPanel
from focalnet.ui.exchange.backups_panel import BackupsPanel
from focalnet.ui.exchange.conflicts_panel import ConflictsPanel
from focalnet.ui.exchange.duplicates_panel import DuplicatesPanel
from focalnet.ui.exchange.erasures_panel import ErasuresPanel
from focalnet.ui.exchange.laptops_panel import LaptopsPanel
from focalnet.ui.exchange.office_panel import OfficePanel
from focalnet.ui.exchange.offices_panel import OfficesPanel
from focalnet.ui.exchange.post_panel import PostPanel, is_bundle
from focalnet.ui.exchange.tabs import tab_names
from focalnet.ui.lists.panel import Panel
from focalnet.ui.session import Session


class ExchangePage(QWidget):
    """Holds the tabs; ``decided`` follows what the foot of the window says otherwise now."""

    decided = Signal()

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__()
        self.offices = OfficesPanel(session, tools)
        self.post = PostPanel(session, tools)
        self.laptops = LaptopsPanel(session, tools)
        self.aside = AsidePanel(session, tools)
        self.conflicts = ConflictsPanel(session)
        self.duplicates = DuplicatesPanel(session)
        self.erasures = ErasuresPanel(session, tools)
        self.backups = BackupsPanel(session, tools)
        self.audit = AuditPanel(session, tools)
        self._connect()
        self.panels: dict[str, Panel] = {
            "post": self.post,
            "offices": self.offices,
            "laptops": self.laptops,
            "conflicts": self.conflicts,
            "aside": self.aside,
            "duplicates": self.duplicates,
            "erasures": self.erasures,
            "backups": self.backups,
            "audit": self.audit,
        }
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.stack = QStackedWidget()
        for key, name in tab_names().items():
            self.tabs.addTab(name)
            self.stack.addWidget(_scrolled(self.panels[key]))
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        column = QVBoxLayout(self)
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        self.setFocusProxy(self.stack)

    def _connect(self) -> None:
        self.offices.listed.connect(lambda _lines: self.post.refresh())
        self.offices.asked.connect(self._vouch)
        for decided in (self.aside.decided, self.backups.made, self.post.opened):
            decided.connect(self.decided)
        about: tuple[tuple[SignalInstance, tuple[OfficePanel, ...]], ...] = (
            (self.post.opened, (self.offices, self.laptops, self.aside, self.audit)),
            (self.offices.listed, (self.laptops, self.audit)),
            (self.laptops.reissued, (self.offices, self.post, self.audit)),
        )
        for told, panels in about:
            for panel in panels:
                told.connect(panel.refresh)

    def _vouch(self, path: Path) -> None:
        self.show_panel(self.laptops)
        self.laptops.take_request(path)

    def show_panel(self, panel: Panel) -> None:
        """Bring a tab up."""
        self.tabs.setCurrentIndex([*self.panels.values()].index(panel))
        panel.setFocus()

    def take_file(self, path: Path) -> None:
        """Look into a bundle or take in a card, by the name of the file."""
        if is_bundle(path):
            self.show_panel(self.post)
            self.post.look_into(path)
        else:
            self.show_panel(self.offices)
            self.offices.take_card(path)


def _scrolled(panel: Panel) -> QScrollArea:
    """Return a panel that can be scrolled where large text leaves it too little room."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(panel)
    area.setFocusProxy(panel)
    return area
