"""A finished document of the office, looked at before it is printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from focalnet.services.composing import Composed
from focalnet.services.documents import PrintChoices
from focalnet.services.paper import Paper
from focalnet.services.ports import Register, Report
from focalnet.ui.forms.pieces import bind, button, words
from focalnet.ui.printing.document_page import Made
from focalnet.ui.printing.kept_page import KeptPage

OWN = "full"


class PaperPage(KeptPage):
    """Shows a document that another page made; ``left`` asks to go back there.

    What this office reckons for itself is for this office, until it says otherwise.
    """

    left = Signal()

    def choosing(self) -> QWidget:
        """Return what the document is called, and the way back."""
        self._paper: Paper | None = None
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        self.title = words("", "muted")
        column.addWidget(self.title)
        column.addWidget(button(self.tr("Back"), self.left.emit, "Esc"))
        bind(Qt.Key.Key_Escape, self, self.left.emit)
        return side

    def heading(self) -> str:
        """Return what the page is called."""
        return self.tr("Print")

    def show_paper(self, paper: Paper, file_name: str) -> None:
        """Show a document; *file_name* is what it is saved as."""
        self._paper = paper
        self.file_name = file_name
        self.title.setText(paper.title)
        self.make()

    def reading(self) -> Callable[[Register], Any] | None:
        """Return the document as it is."""
        paper = self._paper
        return None if paper is None else lambda _register: paper

    def typesetting(self, document: Any, report: Report) -> Made:
        """Return the pages of the document."""
        paper: Paper = document
        missing = self._tools.paper.missing(paper)
        choices = PrintChoices(
            document=Path(self.file_name).stem,
            language=paper.language,
            audience=OWN,
            as_at=self._session.today().isoformat(),
        )
        pdf = self._tools.paper.pages(paper, report)
        return Made(pdf, missing, Composed(paper, choices))
