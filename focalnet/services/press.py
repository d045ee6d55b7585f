"""From the content of a document to its file, by whichever printer it takes."""

from __future__ import annotations

from focalnet.services.cells import Cells
from focalnet.services.edition import DirectoryEdition, MissingLetter
from focalnet.services.kept_content import Content
from focalnet.services.paper import Paper, Papers
from focalnet.services.plates import Plates
from focalnet.services.ports import Report, no_report
from focalnet.services.tools import Tools
from focalnet.services.trouble import Told, unheard


def missing_letters(tools: Tools, content: Content) -> tuple[MissingLetter, ...]:
    """Return the letters of a document that no typeface has."""
    if isinstance(content, DirectoryEdition):
        return tools.directory.missing(content)
    if isinstance(content, Paper | Papers):
        return tools.paper.missing(content)
    if isinstance(content, Plates):
        return tools.plates.missing(content)
    return tools.cells.missing(content)


def pages(
    tools: Tools,
    document: str,
    content: Content,
    report: Report = no_report,
    told: Told = unheard,
) -> bytes:
    """Return a document as PDF in clear; the same content gives the same bytes.

    *told* hears whose text or photo cannot be printed as it should.
    """
    if isinstance(content, DirectoryEdition):
        made = tools.directory.pages(content, report)
        if document == "booklet":
            return tools.finishing.booklet(made, right_to_left=content.right_to_left)
        return made
    if isinstance(content, Cells):
        return tools.cells.pages(content, report, told)
    if isinstance(content, Plates):
        return tools.plates.pages(content, report, told)
    return tools.paper.pages(content, report)
