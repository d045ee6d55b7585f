"""Texts in boxes at exact places: labels, envelopes and badges as PDF files."""

from __future__ import annotations

from collections.abc import Callable

from focalnet.printing.faces import REGULAR, SEMIBOLD
from focalnet.printing.letters import unprintable
from focalnet.printing.sheet import BLACK, GREY, Sheet
from focalnet.printing.structure import Part
from focalnet.printing.typesetting import Line, Style, Typesetter
from focalnet.services.cells import Cell, Cells
from focalnet.services.edition import MissingLetter
from focalnet.services.trouble import Told, Trouble, unheard
from focalnet.services.words import RIGHT_TO_LEFT

Report = Callable[[int, int], None]

POINTS = 72 / 25.4  # of a millimetre
PADDING_ACROSS, PADDING_DOWN = 4.0, 2.0  # millimetres
LEADING, ASCENT = 1.26, 0.94  # of the size
SMALLER, SMALLEST = 0.94, 0.12
LEAST_READ = 5.0  # points; nobody reads smaller letters on a label
HAIR = 0.3
LONGEST_NAMED = 80


def missing_letters(cells: Cells) -> tuple[MissingLetter, ...]:
    """Return the letters of the boxes that no installed typeface has."""
    return tuple(MissingLetter(*found) for found in unprintable(cells.texts()))


def cells_pdf(cells: Cells, *, progress: Report | None = None, told: Told = unheard) -> bytes:
    """Return boxes of text as a PDF file; the same boxes give the same bytes.

    ``progress`` is told (done, total) after each page; what it raises ends the work.
    ``told`` hears, once each, whose text had to be set too small to be read.
    """
    typesetter = Typesetter()
    sheet = Sheet(
        language=cells.language,
        title=typesetter.drawable(cells.title),
        author=typesetter.drawable(cells.office),
        subject="",
        size=(cells.width * POINTS, cells.height * POINTS),
    )
    by_page: dict[int, list[Cell]] = {}
    for cell in cells.cells:
        by_page.setdefault(cell.page, []).append(cell)
    pages = max(by_page, default=0) + 1
    troubles: dict[Trouble, None] = {}
    for page in range(pages):
        for cell in by_page.get(page, []):
            if _Box(cells, cell, typesetter, sheet).draw() < LEAST_READ:
                named = next((line for line in cell.lines if line.strip()), "")
                troubles[Trouble("name", named[:LONGEST_NAMED])] = None
        sheet.showPage()
        if progress:
            progress(page + 1, pages)
    for trouble in troubles:
        told(trouble)
    return sheet.finished(typesetter)


class _Box:
    """Draws one box on the page at hand."""

    def __init__(self, cells: Cells, cell: Cell, typesetter: Typesetter, sheet: Sheet) -> None:
        self._cell, self._typesetter, self._sheet = cell, typesetter, sheet
        self._left, self._width = cell.left * POINTS, cell.width * POINTS
        self._top, self._height = (cells.height - cell.top) * POINTS, cell.height * POINTS
        self._framed = cells.frames
        self._turned = cells.language in RIGHT_TO_LEFT

    def draw(self) -> float:
        """Draw the lines, and the edges of the box for a trial; return the size of the letters."""
        if self._framed:
            self._frame()
        room = self._height - 2 * PADDING_DOWN * POINTS
        size, lines = self._fitting(room)
        leading = min(size * LEADING, room / max(len(lines), 1))
        y = self._top - PADDING_DOWN * POINTS
        if self._cell.centred:
            y -= max(room - leading * len(lines), 0) / 2
        part = Part("P")
        for line in lines:
            left = self._left + PADDING_ACROSS * POINTS
            if self._turned:
                left = self._left + self._width - PADDING_ACROSS * POINTS - line.width
            self._sheet.put(line, left, y - leading / LEADING * ASCENT, BLACK, part)
            y -= leading
        return leading / LEADING

    def _fitting(self, room: float) -> tuple[float, list[Line]]:
        """Return the largest letters, no larger than asked for, with which all lines fit."""
        scale = 1.0
        while True:
            size = self._cell.size * scale
            lines = self._lines(size)
            if len(lines) * size * LEADING <= room or scale <= SMALLEST:
                return size, lines
            scale *= SMALLER

    def _lines(self, size: float) -> list[Line]:
        width = self._width - 2 * PADDING_ACROSS * POINTS
        return [
            line
            for number, text in enumerate(self._cell.lines)
            for line in self._typesetter.paragraph(
                text,
                Style(size, size * LEADING, SEMIBOLD if number < self._cell.strong else REGULAR),
                width,
                right_to_left=self._turned,
            )
        ]

    def _frame(self) -> None:
        foot = self._top - self._height
        for x, y, width, height in (
            (self._left, foot, self._width, HAIR),
            (self._left, self._top - HAIR, self._width, HAIR),
            (self._left, foot, HAIR, self._height),
            (self._left + self._width - HAIR, foot, HAIR, self._height),
        ):
            self._sheet.fill(x, y, width, height, GREY)
