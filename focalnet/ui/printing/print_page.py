"""The page on which a directory is chosen, looked at and saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from focalnet.domain.query import parse
from focalnet.services.edition import DirectoryEdition
from focalnet.services.ports import Register, Report
from focalnet.services.publishing import EditionChoices, directory_edition
from focalnet.services.searches import chosen
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
        self.form = EditionForm(self._session)
        self.form.changed.connect(self.make_soon)
        return self.form

    def reading(self) -> Callable[[Register], Any] | None:
        """Return how the edition is read; None while a choice is none."""
        choices = self.form.choices()
        if choices is None:
            return None

        def read(register: Register) -> DirectoryEdition:
            return directory_edition(register, searched(register, choices))

        return read

    def typesetting(self, document: Any, report: Report) -> Made:
        """Return the pages of the edition."""
        printer = self._tools.directory
        missing = printer.missing(document)
        return Made(printer.pages(document, report), missing)


def searched(register: Register, choices: EditionChoices) -> EditionChoices:
    """Return the choices with the mandates that their search finds on the day of the edition."""
    if not choices.search:
        return choices
    day = choices.as_at
    query = parse(choices.search)
    # A search with a day of its own keeps it.
    as_at = "" if any(query.of("as-at")) else day.isoformat()
    found = chosen(register, choices.search, today=day, as_at=as_at)
    return replace(choices, only=found.mandates, search=found.text, as_at=found.day or day)
