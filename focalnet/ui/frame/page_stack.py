"""The pages of the workspace, each made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from focalnet.services.documents import PrintChoices
from focalnet.services.paper import Paper
from focalnet.services.tools import Tools
from focalnet.ui.frame.list_pages import list_page
from focalnet.ui.frame.page_groups import LISTED, LISTS, PAGE_OF
from focalnet.ui.keeping import Keeper
from focalnet.ui.lists.kinds_page import KindsPage
from focalnet.ui.lists.page import ListPage
from focalnet.ui.pages import Drafting, Showing
from focalnet.ui.session import Session


class PageStack(QStackedWidget):
    """Shows one page at a time; ``shown`` brings the key of the page that came up.

    ``counted`` brings the key of a page and how many things wait there; ``exchanged``
    follows what was decided in the exchange without a change of the register.
    """

    shown = Signal(str)
    counted = Signal(str, int)
    exchanged = Signal()

    def __init__(self, session: Session, tools: Tools, keeper: Keeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._tools = tools
        self._keeper = keeper
        self._made: dict[str, QWidget] = {}
        self.key = self._before = ""

    def show_page(self, key: str) -> QWidget:
        """Bring a page up, making it if need be."""
        page = self._made.get(key)
        if page is None:
            page = self._made[key] = self._makers(key)()
            self.addWidget(page)
        self.setCurrentWidget(page)
        if key != self.key:
            self.key = key
            self.shown.emit(key)
        return page

    def _makers(self, key: str) -> Callable[[], QWidget]:
        makers: dict[str, Callable[[], QWidget]] = {
            "today": self._today,
            "coverage": self._coverage,
            "figures": self._figures,
            "paper": self._paper,
            "history": self._history,
            "import": self._import,
            "print": self._print,
            "printings": self._printings,
            "settings": self._settings,
            "offices": self._offices,
        }
        return makers.get(key) or (lambda: self._list(key if key in LISTED else LISTS[0]))

    def _list(self, key: str) -> QWidget:
        kinds = LISTED[key]
        make = partial(list_page, self._session, self._tools)
        if len(kinds) > 1:
            page: ListPage | KindsPage = KindsPage(kinds, make)
        else:
            page = make(key)
            page.print_asked.connect(self.print_state)
            page.paper_asked.connect(self.print_paper)
            page.document_asked.connect(self._print_document)
        page.import_asked.connect(lambda: self.show_page("import"))
        page.history_asked.connect(self.show_history)
        return page

    def _today(self) -> QWidget:
        from focalnet.ui.today.today_page import TodayPage

        page = TodayPage(self._session)
        page.counted.connect(lambda count: self.counted.emit("today", count))
        return page

    def _coverage(self) -> QWidget:
        from focalnet.ui.coverage.coverage_page import CoveragePage

        page = CoveragePage(self._session, self._tools)
        page.new_asked.connect(lambda known: self.start_new("designation", known))
        page.print_asked.connect(self.print_paper)
        return page

    def _figures(self) -> QWidget:
        from focalnet.ui.figures.figures_page import FiguresPage

        page = FiguresPage(self._session, self._tools)
        page.print_asked.connect(self.print_paper)
        return page

    def _paper(self) -> QWidget:
        from focalnet.ui.network.paper_page import PaperPage

        page = PaperPage(self._session, self._tools)
        page.left.connect(lambda: self.show_page(self._before).setFocus())
        return page

    def _history(self) -> QWidget:
        from focalnet.ui.history.history_page import HistoryPage

        return HistoryPage(self._session)

    def _import(self) -> QWidget:
        from focalnet.ui.importing.import_page import ImportPage

        return ImportPage(self._session, self._tools)

    def _print(self) -> QWidget:
        from focalnet.ui.printing.print_page import PrintPage  # loads the pages' typesetting

        page = PrintPage(self._session, self._tools)
        page.left.connect(lambda: self.show_page(self._before).setFocus())
        page.circles_asked.connect(lambda: self.show_page("audience").setFocus())
        return page

    def _printings(self) -> QWidget:
        from focalnet.ui.printing.printings_page import PrintingsPage

        page = PrintingsPage(self._session, self._tools)
        page.print_asked.connect(lambda: self.show_page("print").setFocus())
        page.addendum_asked.connect(self.print_addendum)
        return page

    def _offices(self) -> QWidget:
        from focalnet.ui.exchange.exchange_page import ExchangePage

        page = ExchangePage(self._session, self._tools)
        page.decided.connect(self.exchanged)
        return page

    def show_exchange(self, tab: str) -> None:
        """Bring up one tab of the exchange."""
        from focalnet.ui.exchange.exchange_page import ExchangePage

        page = self.show_page("offices")
        if isinstance(page, ExchangePage):
            page.show_panel(page.panels[tab])

    def take_file(self, path: Path) -> None:
        """Look into a bundle, or take in a card, that was dropped on the window."""
        from focalnet.ui.exchange.exchange_page import ExchangePage

        page = self.show_page("offices")
        if isinstance(page, ExchangePage):
            page.take_file(path)

    def _settings(self) -> QWidget:
        from focalnet.ui.preferences.settings_page import SettingsPage

        return SettingsPage(self._session, self._tools.workspaces, self._keeper)

    def show_record(self, kind: str, record_id: str, *, editing: bool = False) -> None:
        """Bring up the list of a kind with one record selected, or its form open."""
        page = self.show_page(PAGE_OF.get(kind, LISTS[0]))
        if isinstance(page, KindsPage):
            page = page.show_kind(kind)
        page.setFocus()
        if isinstance(page, ListPage):
            (page.edit_record if editing else page.show_record)(record_id)
        elif isinstance(page, Showing):
            page.show_record(record_id)

    def start_new(self, kind: str, known: Mapping[str, Any]) -> None:
        """Open the form of a new record on the page of its kind, with what is known of it."""
        page = self.show_page(PAGE_OF[kind])
        if isinstance(page, KindsPage):
            page = page.show_kind(kind)
        if isinstance(page, ListPage):
            page.start_new(known)

    def print_state(self, code: str) -> None:
        """Bring up the card of a State as it is printed."""
        self._print_document(PrintChoices("state", state=code, audience="full"))

    def print_addendum(self, printing: str) -> None:
        """Bring up what changed since a printing of the directory."""
        self._print_document(PrintChoices("addendum", since=printing))

    def _print_document(self, choices: PrintChoices) -> None:
        """Bring up a document that the page on screen asks for, with a way back there."""
        from focalnet.ui.printing.print_page import PrintPage

        before = self.key
        page = self.show_page("print")
        if isinstance(page, PrintPage):
            self._before = before
            page.begin(choices)
            page.setFocus()

    def print_paper(self, paper: Paper) -> None:
        """Bring up a document as it is printed."""
        from focalnet.ui.network.paper_page import PaperPage

        self._before = self.key
        page = self.show_page("paper")
        if isinstance(page, PaperPage):
            page.show_paper(paper, f"{self._before}.pdf")

    def show_gaps(self) -> None:
        """Bring up the States that have no financial focal point."""
        from focalnet.ui.coverage.coverage_page import CoveragePage

        page = self.show_page("coverage")
        page.setFocus()
        if isinstance(page, CoveragePage):
            page.show_gaps()

    def show_history(self, record_id: str) -> None:
        """Bring up the history of one record."""
        page = self.show_page("history")
        show = getattr(page, "show_record", None)
        if show is not None:
            show(record_id)

    def drafts(self) -> dict[str, object]:
        """Return what was typed on every page and not saved."""
        found = {
            key: page.draft() for key, page in self._made.items() if isinstance(page, Drafting)
        }
        return {key: draft for key, draft in found.items() if draft is not None}

    def restore(self, drafts: dict[str, object]) -> None:
        """Give the drafts back to their pages."""
        for key, draft in drafts.items():
            page = self.show_page(key)
            if isinstance(page, Drafting):
                page.restore(draft)
