"""The page of the exchange: one tab for each thing done with other offices."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from focalnet.services.tools import Tools
from focalnet.ui.exchange.audit_panel import AuditPanel
from focalnet.ui.exchange.backups_panel import BackupsPanel
from focalnet.ui.exchange.conflicts_panel import ConflictsPanel
from focalnet.ui.exchange.duplicates_panel import DuplicatesPanel
from focalnet.ui.exchange.erasures_panel import ErasuresPanel
from focalnet.ui.exchange.offices_panel import OfficesPanel
from focalnet.ui.exchange.post_panel import PostPanel, is_bundle
from focalnet.ui.lists.panel import Panel
from focalnet.ui.session import Session

translate = QCoreApplication.translate


class ExchangePage(QWidget):
    """Holds the tabs; ``counted`` brings how many conflicts wait to be settled."""

    counted = Signal(int)

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__()
        self.offices = OfficesPanel(session, tools)
        self.post = PostPanel(session, tools)
        self.conflicts = ConflictsPanel(session)
        self.duplicates = DuplicatesPanel(session)
        self.erasures = ErasuresPanel(session, tools)
        self.backups = BackupsPanel(session, tools)
        self.audit = AuditPanel(session, tools)
        self.conflicts.counted.connect(self.counted)
        self.offices.listed.connect(lambda _lines: self.post.refresh())
        self.post.opened.connect(lambda _opening: self.offices.refresh())
        self.panels: list[tuple[str, Panel]] = [
            (translate("Exchange", "Send and receive"), self.post),
            (translate("Exchange", "Offices"), self.offices),
            (translate("Exchange", "Conflicts"), self.conflicts),
            (translate("Exchange", "Entered twice"), self.duplicates),
            (translate("Exchange", "Erasures"), self.erasures),
            (translate("Exchange", "Backups"), self.backups),
            (translate("Exchange", "Audit"), self.audit),
        ]
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.stack = QStackedWidget()
        for name, panel in self.panels:
            self.tabs.addTab(name)
            self.stack.addWidget(panel)
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        column = QVBoxLayout(self)
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        self.setFocusProxy(self.stack)

    def show_panel(self, panel: Panel) -> None:
        """Bring a tab up."""
        self.tabs.setCurrentIndex(self.stack.indexOf(panel))
        panel.setFocus()

    def take_file(self, path: Path) -> None:
        """Look into a bundle or take in a card, by the name of the file."""
        if is_bundle(path):
            self.show_panel(self.post)
            self.post.look_into(path)
        else:
            self.show_panel(self.offices)
            self.offices.take_card(path)
