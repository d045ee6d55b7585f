"""Plain documents as PDF files of A4 pages in one column."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from focalnet.printing.blocks import BlockSetter
from focalnet.printing.columns import Placed, chained, fill_column
from focalnet.printing.faces import SEMIBOLD
from focalnet.printing.frame import BOTTOM, SIDE, TOP, WIDTH, PageFrame
from focalnet.printing.letters import unprintable
from focalnet.printing.sheet import ACCENT, GREY, PALE, Sheet
from focalnet.printing.strips import Strip
from focalnet.printing.structure import Part
from focalnet.printing.typesetting import Line, Style, Typesetter
from focalnet.services.edition import MissingLetter
from focalnet.services.paper import Paper, Papers
from focalnet.services.words import page_words

Report = Callable[[int, int], None]

OFFICE = Style(12, 16, SEMIBOLD)
REFERENCE = Style(9, 12)
LETTERHEAD = 22.0
SCALES = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.65, 0.6)
SCALE_OF_MANY = 0.82  # where one page will not do whatever the scale: no smaller than it must be
NEVER_ONE = 6  # pages that the smallest scale cannot bring to one: half as wide, half as high
PAGE_ROOM = TOP - BOTTOM


def missing_letters(paper: Paper | Papers) -> tuple[MissingLetter, ...]:
    """Return the letters of a document that no installed typeface has."""
    return tuple(MissingLetter(*found) for found in unprintable(paper.texts()))


def paper_pdf(paper: Paper | Papers, *, progress: Report | None = None) -> bytes:
    """Return a document, or several, as a PDF file; the same ones give the same bytes.

    ``progress`` is told (done, total) after each page; what it raises ends the work.
    """
    typesetter = Typesetter()
    papers = paper.papers if isinstance(paper, Papers) else (paper,)
    sheet = Sheet(
        language=paper.language,
        title=_plain(typesetter, paper.title),
        author=_plain(typesetter, paper.office),
        subject=_plain(typesetter, paper.reference if isinstance(paper, Paper) else ""),
    )
    presses = [_Press(one, sheet, typesetter, f"{at}-") for at, one in enumerate(papers)]
    total, done = sum(len(press.pages) for press in presses), 0
    for press in presses:
        for number in range(1, len(press.pages) + 1):
            press.draw(number)
            done += 1
            if progress:
                progress(done, total)
    return sheet.finished(typesetter)


def _plain(typesetter: Typesetter, text: str) -> str:
    """Return a text for where no page is: titles and bookmarks of the file."""
    return typesetter.drawable(text).replace("\n", " ")


@dataclass
class _Page:
    placed: list[Placed]
    above: float


class _Press:
    """Draws one document on the sheets of a file; ``key`` tells its places from others'."""

    def __init__(self, paper: Paper, sheet: Sheet, typesetter: Typesetter, key: str) -> None:
        self._paper = paper
        self._key = key
        self._depth = -1
        self._typesetter = typesetter
        self._sheet = sheet
        words = page_words(paper.language)
        self._frame = PageFrame(paper, words, self._sheet, self._typesetter)
        self.pages = self._pages()

    def _pages(self) -> list[_Page]:
        scales = SCALES if self._paper.one_page else SCALES[:1]
        pages = self._laid_out(scales[0])
        for scale in scales[1:] if len(pages) < NEVER_ONE else ():
            if len(pages) > 1:
                pages = self._laid_out(scale)
        if self._paper.one_page and len(pages) > 1:
            pages = self._laid_out(SCALE_OF_MANY)
        return pages

    def _laid_out(self, scale: float) -> list[_Page]:
        setter = BlockSetter(self._typesetter, WIDTH, self._paper.right_to_left, scale)
        strips = setter.strips(self._paper.blocks)
        above = LETTERHEAD if self._paper.office or self._paper.reference else 0.0
        pages: list[_Page] = []
        for section in _sections(strips):
            chains, before = chained(section), -1
            while chains:
                room = PAGE_ROOM - (0 if pages else above)
                placed, chains = fill_column(
                    chains, room, lambda table: setter.heads[table].again(), before
                )
                before = placed[-1].row.chapter
                pages.append(_Page(placed, 0 if pages else above))
        return pages or [_Page([], above)]

    def draw(self, number: int) -> None:
        """Draw a page, by its number from 1."""
        page, pages = self.pages[number - 1], len(self.pages)
        if number == 1:
            self._frame.markings()
            self._letterhead()
            self._frame.foot(number, pages)
        else:
            self._frame.head_and_foot(self._paper.title, self._paper.reference, number, pages)
        for placed in page.placed:
            if isinstance(placed.row, Strip):
                self._draw_strip(placed.row, TOP - page.above - placed.top)
        self._sheet.showPage()

    def _letterhead(self) -> None:
        paper, y = self._paper, TOP + 4
        if not (paper.office or paper.reference):
            return
        office = self._fitted(paper.office, OFFICE, WIDTH * 0.66)
        reference = self._fitted(paper.reference, REFERENCE, WIDTH * 0.32)
        sides = [
            (self._frame.x(SIDE, 0, office.width, WIDTH), office, ACCENT),
            (
                self._frame.x(SIDE, WIDTH - reference.width, reference.width, WIDTH),
                reference,
                GREY,
            ),
        ]
        openings = [self._sheet.opening(Part("P"), line) for _x, line, _ink in sides]
        for (x, line, ink), opening in sorted(
            zip(sides, openings, strict=True), key=lambda side: side[0][0]
        ):
            self._sheet.put(line, x, y, ink, opening=opening)
        self._sheet.fill(SIDE, y - 8, WIDTH, 0.5, PALE)
        self._sheet.fill(self._frame.x(SIDE, 0, 54, WIDTH), y - 9.5, 54, 2.4, ACCENT)

    def _fitted(self, text: str, style: Style, room: float) -> Line:
        return self._typesetter.fitted(text, style, room, right_to_left=self._paper.right_to_left)

    def _draw_strip(self, strip: Strip, top: float) -> None:
        sheet, x = self._sheet, self._frame.x
        if strip.tint:
            # A little more than the strip, or screens show a seam between two of them.
            sheet.fill(SIDE, top - strip.height - 0.3, WIDTH, strip.height + 0.3, strip.tint)
        if strip.bar:
            sheet.fill(x(SIDE, 0, 2, WIDTH), top - strip.height, 2, strip.height, strip.bar)
        if strip.rule:
            sheet.fill(SIDE, top, WIDTH, 0.4 if strip.rule is PALE else 0.9, strip.rule)
        for box in strip.boxes:
            left = x(SIDE, box.offset, box.width, WIDTH)
            sheet.fill(left, top - box.top - box.height, box.width, box.height, box.ink)
        # From left to right whatever the language: readers tell lines apart by that.
        lefts = [
            (
                x(SIDE, item.offset, item.line.width, WIDTH),
                item,
                sheet.opening(item.part or strip.part, item.line),
            )
            for item in strip.items
        ]
        for left, item, opening in sorted(lefts, key=lambda known: known[0]):
            sheet.put(item.line, left, top - item.base, item.ink, opening=opening)
        if strip.place:
            place = self._key + strip.place
            named = _plain(self._typesetter, strip.named)
            sheet.bookmarkHorizontal(place, 0, top + 12)
            sheet.addOutlineEntry(named, place, self._level(strip.level))

    def _level(self, level: int) -> int:
        """Return a depth one more than the last at most: an outline leaves none out."""
        self._depth = min(level, self._depth + 1)
        return self._depth


def _sections(strips: Iterable[Strip]) -> list[list[Strip]]:
    """Return the strips between breaks of the page."""
    sections: list[list[Strip]] = [[]]
    for strip in strips:
        if strip.breaks:
            sections.append([])
        else:
            sections[-1].append(strip)
    return [section for section in sections if section]
