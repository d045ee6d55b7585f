"""From the content of a document to its file, by whichever printer it takes."""

from __future__ import annotations

from focalnet.services.cells import Cells
from focalnet.services.edition import DirectoryEdition, MissingLetter
from focalnet.services.kept_content import Content
from focalnet.services.paper import Paper
from focalnet.services.ports import Report, no_report
from focalnet.services.tools import Tools


def missing_letters(tools: Tools, content: Content) -> tuple[MissingLetter, ...]:
    """Return the letters of a document that no typeface has."""
    if isinstance(content, DirectoryEdition):
        return tools.directory.missing(content)
    if isinstance(content, Paper):
        return tools.paper.missing(content)
    return tools.cells.missing(content)


def pages(tools: Tools, document: str, content: Content, report: Report = no_report) -> bytes:
    """Return a document as PDF in clear; the same content gives the same bytes."""
    if isinstance(content, DirectoryEdition):
        made = tools.directory.pages(content, report)
        if document == "booklet":
            return tools.finishing.booklet(made, right_to_left=content.right_to_left)
        return made
    if isinstance(content, Cells):
        return tools.cells.pages(content, report)
    return tools.paper.pages(content, report)
