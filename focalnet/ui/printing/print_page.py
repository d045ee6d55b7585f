"""The page on which a directory is chosen, looked at and saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from focalnet.services.ports import Register, Report
from focalnet.services.publishing import directory_edition
from focalnet.ui.printing.document_page import DocumentPage, Made
from focalnet.ui.printing.edition_form import EditionForm


class PrintPage(DocumentPage):
    """Makes the directory as chosen."""

    file_name = "directory.pdf"

    def heading(self) -> str:
        """Return what the page is called."""
        return self.tr("Print the directory")

    def choosing(self) -> QWidget:
        """Return the form of an edition."""
        self.form = EditionForm(self._session.naming.themes, self._session.today())
        self.form.changed.connect(self.make_soon)
        return self.form

    def reading(self) -> Callable[[Register], Any] | None:
        """Return how the edition is read; None while a choice is none."""
        choices = self.form.choices()
        if choices is None:
            return None
        return lambda register: directory_edition(register, choices)

    def typesetting(self, document: Any, report: Report) -> Made:
        """Return the pages of the edition."""
        printer = self._tools.directory
        missing = printer.missing(document)
        return Made(printer.pages(document, report), missing)
