"""The page of the searches kept by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from focalnet.domain.dossier import SavedSearch
from focalnet.services.tools import Tools
from focalnet.ui.lists.desk_page import DeskPage
from focalnet.ui.searches.search_panel import SearchDraft, SearchPanel
from focalnet.ui.session import Session

translate = QCoreApplication.translate


class SearchesPage(DeskPage):
    """Lists the saved searches; a new one is written in the panel."""

    def __init__(self, session: Session, tools: Tools) -> None:
        panel = SearchPanel(session, tools)
        super().__init__(session, SavedSearch.KIND, [(translate("Searches", "Search"), panel)])
        self.panel = panel
        self._is_new = False
        self.panel.kept.connect(self.show_record)

    def start_new(self, known: Mapping[str, Any]) -> None:
        """Begin a new search."""
        self._pause.stop()
        self._is_new = True
        self.table.selectionModel().clear()
        self._shown = ""
        self.show_panel(self.panel)
        self.panel.start_new()
        if known.get("query"):
            self.panel.search.show_text(str(known["query"]))

    @property
    def is_editing(self) -> bool:
        """Whether a search is being written: lines that come later leave it where it is."""
        return self._is_new or super().is_editing

    def _show(self, record_id: str) -> None:
        self._is_new = False
        super()._show(record_id)

    def draft(self) -> object | None:
        """Return what was written and not kept."""
        return self.panel.draft() or super().draft()

    def restore(self, draft: object) -> None:
        """Go on with a draft."""
        if isinstance(draft, SearchDraft):
            self.panel.restore(draft)
        else:
            super().restore(draft)
