"""What frames the columns of a directory: the front page, heads, feet and headings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from focalnet.printing.faces import REGULAR, SEMIBOLD
from focalnet.printing.sheet import A4, ACCENT, ALERT, BLACK, GREY, PALE, Ink, Sheet
from focalnet.printing.typesetting import Style, Typesetter
from focalnet.services.edition import DirectoryEdition

SIDE, GAP = 48.0, 22.0
WIDTH = A4[0] - 2 * SIDE
COLUMN = (WIDTH - GAP) / 2
TOP, BOTTOM = A4[1] - 74, 62.0

MARKING = Style(8.4, 11, SEMIBOLD)
HEAD = Style(8.2, 11, REGULAR)
HEAD_SPAN = Style(8.2, 11, SEMIBOLD)
FOOT = Style(7.6, 10, REGULAR)
OFFICE = Style(11, 15, SEMIBOLD)
TITLE = Style(34, 42, SEMIBOLD)
SMALLEST_TITLE = 25.0
SUBTITLE = Style(14, 20, REGULAR)
FACT = Style(10.4, 15.6, REGULAR)
LEGEND_TITLE = Style(9, 13, SEMIBOLD)
LEGEND = Style(8.6, 12.4, REGULAR)


class _Side(NamedTuple):
    """A text at one side of the head or the foot, with the room it may take."""

    text: str
    style: Style
    ink: Ink
    room: float


class Framed(Protocol):
    """What the frame of a page has to know of a document; empty texts leave no trace."""

    @property
    def right_to_left(self) -> bool:
        """Whether the page is read from the right."""
        ...

    @property
    def marking(self) -> str:
        """Who may read it, at the top and the bottom of every page."""
        ...

    @property
    def as_at(self) -> str:
        """The day it tells of."""
        ...

    @property
    def copy(self) -> str:
        """The number of the copy."""
        ...

    @property
    def holder(self) -> str:
        """Who received the copy."""
        ...


@dataclass
class PageFrame:
    """Draws the markings, heads and feet of the pages of one document."""

    framed: Framed
    words: Callable[[str], str]
    sheet: Sheet
    typesetter: Typesetter

    def x(self, left: float, offset: float, width: float, room: float = COLUMN) -> float:
        """Return where something begins that is ``offset`` from where reading begins."""
        return left + room - offset - width if self.framed.right_to_left else left + offset

    def head_and_foot(self, group: str, span: str, number: int, pages: int) -> None:
        """Draw the head and the foot of a page of columns."""
        self.markings()
        y = A4[1] - 52
        half = WIDTH / 2 - 8
        near = _Side(group, HEAD, GREY, half)
        self._at_sides(near, _Side(span, HEAD_SPAN, ACCENT, half), y)
        self.sheet.fill(SIDE, y - 6, WIDTH, 0.5, PALE)
        self.foot(number, pages)

    def markings(self) -> None:
        """Draw who may read it, above and below."""
        if not self.framed.marking:
            return
        line = self.typesetter.fitted(
            self.framed.marking, MARKING, WIDTH, right_to_left=self.framed.right_to_left
        )
        for y in (A4[1] - 32, 22):
            self.sheet.put(line, (A4[0] - line.width) / 2, y, ALERT)

    def foot(self, number: int, pages: int) -> None:
        """Draw what stands under every page: the day, the copy, the number of the page."""
        self.sheet.fill(SIDE, 50, WIDTH, 0.5, PALE)
        framed = self.framed
        known = [text for text in (framed.as_at, framed.copy, framed.holder) if text]
        page = self.words("page").format(page=number, pages=pages)
        near = _Side(" · ".join(known), FOOT, GREY, WIDTH * 0.78)
        self._at_sides(near, _Side(page, FOOT, GREY, WIDTH * 0.2), 38)

    def _at_sides(self, near: _Side, far: _Side, y: float) -> None:
        """Draw two texts on one line, the left one first in either direction."""
        turned = self.framed.right_to_left
        for side in (far, near) if turned else (near, far):
            line = self.typesetter.fitted(side.text, side.style, side.room, right_to_left=turned)
            offset = WIDTH - line.width if side is far else 0.0
            self.sheet.put(line, self.x(SIDE, offset, line.width, WIDTH), y, side.ink)


@dataclass
class Frame(PageFrame):
    """Draws the frame of each page of one edition of the directory."""

    framed: DirectoryEdition

    def front(self, pages: int) -> None:
        """Draw the front page: what it is, for whom, of when, and what it leaves out."""
        edition = self.framed
        self.markings()
        y = A4[1] - 150
        y = self._block(edition.office, OFFICE, y, ACCENT)
        self.sheet.fill(self.x(SIDE, 0, 54, WIDTH), y - 14, 54, 3, ACCENT)
        y = self._block(edition.title, self._title_style(), y - 40, BLACK)
        y = self._block(edition.subtitle, SUBTITLE, y - 6, GREY)
        y = self._block(edition.as_at, FACT._replace(weight=SEMIBOLD), y - 34, BLACK)
        for fact in (edition.audience, edition.copy, edition.holder):
            y = self._block(fact, FACT, y, BLACK)
        self._legend()
        self.foot(1, pages)
        self.sheet.showPage()

    def _title_style(self) -> Style:
        """Return the style of the title: smaller where that keeps it on one line."""
        width = self.typesetter.line(self.framed.title, TITLE).width
        fitting = TITLE.size * WIDTH / max(width, 1) * 0.99
        return TITLE._replace(size=fitting) if SMALLEST_TITLE <= fitting < TITLE.size else TITLE

    def heading(self, text: str, style: Style, place: str) -> None:
        """Draw the heading above the columns of a page, and remember its place."""
        line = self.typesetter.fitted(text, style, WIDTH, right_to_left=self.framed.right_to_left)
        self.sheet.put(line, self.x(SIDE, 0, line.width, WIDTH), TOP - style.size, ACCENT)
        self.sheet.bookmarkHorizontal(place, 0, TOP + 20)

    def dots(self, left: float, start: float, end: float, y: float) -> None:
        """Draw dots that lead the eye from a name to a number."""
        if end > start:
            first = self.x(left, start, end - start)
            self.sheet.addLiteral(
                f"q {PALE.operands} RG 0.9 w 1 J [0 3.2] 0 d"
                f" {first:.2f} {y:.2f} m {first + end - start:.2f} {y:.2f} l S Q"
            )

    def _block(self, text: str, style: Style, y: float, ink: Ink, room: float = WIDTH) -> float:
        """Draw a paragraph below ``y`` and return where it ends."""
        lines = self.typesetter.paragraph(
            text, style, room, right_to_left=self.framed.right_to_left
        )
        for line in lines:
            y -= style.leading
            self.sheet.put(line, self.x(SIDE, 0, line.width, WIDTH), y, ink)
        return y

    def _legend(self) -> None:
        """Draw what the edition leaves out, standing on the foot of the page."""
        if not self.framed.legend:
            return
        room = WIDTH * 0.72
        height = LEGEND_TITLE.leading + sum(
            LEGEND.leading
            * len(
                self.typesetter.paragraph(
                    text, LEGEND, room, right_to_left=self.framed.right_to_left
                )
            )
            + 3
            for text in self.framed.legend
        )
        y = 74 + height
        self.sheet.fill(SIDE, y + 8, WIDTH, 0.5, PALE)
        y = self._block(self.words("legend.title"), LEGEND_TITLE, y, ACCENT)
        for text in self.framed.legend:
            y = self._block(text, LEGEND, y - 3, BLACK, room)
