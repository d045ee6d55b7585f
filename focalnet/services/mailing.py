"""Labels, envelopes and letters to the holders of an edition's entries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from focalnet.domain.template import Template
from focalnet.services.addressees import FIELDS, Addressee
from focalnet.services.cells import Cell, Cells
from focalnet.services.documents import NotADocument, PrintChoices
from focalnet.services.edition import DirectoryEdition
from focalnet.services.page_entries import PageWords
from focalnet.services.paper import Block, Heading, PageBreak, Paper, Paragraph
from focalnet.services.stocks import Envelope, envelope_named, stock_named
from focalnet.services.words import page_words

USUAL_TEMPLATE = "{name}\n{lines}\n{address}\n{country}"
LABEL_SIZE, ADDRESS_SIZE, SENDER_SIZE = 10.0, 12.0, 8.5
MARGIN = 12.0
SENDER_BOX = (80.0, 24.0)
HEADING = "# "


def labels(
    edition: DirectoryEdition, addressed: Sequence[Addressee], choices: PrintChoices
) -> Cells:
    """Return a label for each addressee, the first at ``start``; raises TemplateBroken."""
    stock = stock_named(choices.stock)
    if choices.start > stock.count:
        reach = (f"1 to {stock.count}",)
        raise NotADocument("A sheet has fewer labels.", place="start", known=reach)
    texts = filled(edition, addressed, choices, USUAL_TEMPLATE)
    cells = []
    for number, text in enumerate(texts, start=choices.start - 1):
        sheet, left, top = stock.place(number)
        place = (sheet, left + choices.across, top + choices.down)
        box = (stock.width, stock.height)
        cells.append(Cell(*place, *box, (*text.split("\n"),), LABEL_SIZE, centred=True))
    return Cells(
        language=edition.language,
        title=page_words(edition.language)("document.labels"),
        width=stock.page[0],
        height=stock.page[1],
        cells=tuple(cells),
        office=edition.office,
        frames=choices.frames,
    )


def envelopes(
    edition: DirectoryEdition, addressed: Sequence[Addressee], choices: PrintChoices
) -> Cells:
    """Return an envelope for each addressee: the sender above, the address where it belongs."""
    paper = envelope_named(choices.envelope)
    left, top, width, height = address_box(paper, choices.window)
    sender = choices.sender or edition.office
    cells = []
    for page, text in enumerate(filled(edition, addressed, choices, USUAL_TEMPLATE)):
        across, down = choices.across, choices.down
        if sender:
            lines = (*sender.split("\n"),)
            box = (MARGIN + across, MARGIN + down, *SENDER_BOX)
            cells.append(Cell(page, *box, lines, SENDER_SIZE))
        lines = (*text.split("\n"),)
        cells.append(Cell(page, left + across, top + down, width, height, lines, ADDRESS_SIZE))
    return Cells(
        language=edition.language,
        title=page_words(edition.language)("document.envelopes"),
        width=paper.width,
        height=paper.height,
        cells=tuple(cells),
        office=edition.office,
    )


def address_box(paper: Envelope, window: str) -> tuple[float, float, float, float]:
    """Return (left, top, width, height) of an address: in the window, or right of the middle."""
    width, height = paper.window_width, paper.window_height
    if not window:
        top = paper.height * 0.48
        return paper.width * 0.46, top, paper.width * 0.54 - MARGIN, paper.height - top - MARGIN
    top = paper.height - paper.window_foot - height
    side = paper.window_side
    return side if window == "left" else paper.width - side - width, top, width, height


def letters(
    edition: DirectoryEdition, addressed: Sequence[Addressee], choices: PrintChoices
) -> Paper:
    """Return a letter for each addressee, each on a page of its own.

    A blank line parts paragraphs, a line that begins with "# " is a heading.
    Raises TemplateBroken.
    """
    blocks: list[Block] = []
    for text in filled(edition, addressed, choices, ""):
        blocks += [PageBreak()] if blocks else []
        blocks += blocks_of(text)
    return Paper(
        language=edition.language,
        title=page_words(edition.language)("document.letters"),
        blocks=tuple(blocks),
        office=edition.office,
        marking=choices.marking,
    )


def blocks_of(text: str) -> Iterator[Block]:
    """Yield the blocks of a letter: a blank line parts paragraphs, "# " begins a heading."""
    for part in text.split("\n\n"):
        if part.startswith(HEADING):
            yield Heading(part.removeprefix(HEADING), 1)
        elif part.strip():
            yield Paragraph(part)


def filled(
    edition: DirectoryEdition,
    addressed: Sequence[Addressee],
    choices: PrintChoices,
    usual: str,
) -> list[str]:
    """Return the template, or the usual one, filled in for each addressee."""
    template = Template.read(choices.template or usual, FIELDS)
    words = PageWords(edition.language, {}, choices.digits)
    common = {
        "office": edition.office,
        "date": words.day(choices.as_at),
        "sender": choices.sender or edition.office,
    }
    return [template.filled({**item.values, **common}) for item in addressed]
