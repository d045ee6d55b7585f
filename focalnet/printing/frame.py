"""What frames the columns of a directory: the front page, heads, feet and headings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from focalnet.printing.faces import REGULAR, SEMIBOLD
from focalnet.printing.formats import A4, PageFormat
from focalnet.printing.sheet import ACCENT, ALERT, BLACK, GREY, PALE, Ink, Sheet
from focalnet.printing.typesetting import Style, Typesetter
from focalnet.services.edition import DirectoryEdition
from focalnet.services.words import numerals, page_words

SIDE, WIDTH, TOP, BOTTOM = A4.side, A4.room, A4.top, A4.bottom  # of plain documents

MARKING = Style(8.4, 11, SEMIBOLD)
HEAD = Style(8.2, 11, REGULAR)
HEAD_SPAN = Style(8.2, 11, SEMIBOLD)
FOOT = Style(7.6, 10, REGULAR)
OFFICE = Style(11, 15, SEMIBOLD)
TITLE = Style(34, 42, SEMIBOLD)
SECOND_TITLE = Style(22, 28, SEMIBOLD)
SMALLEST_TITLE = 0.6  # of its size: a title that would be smaller takes two lines
SUBTITLE = Style(14, 20, REGULAR)
FACT = Style(10.4, 15.6, REGULAR)
LEGEND_TITLE = Style(9, 13, SEMIBOLD)
LEGEND = Style(8.6, 12.4, REGULAR)
LEGEND_SHARE = 0.76  # of the width of the page


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
    format: PageFormat = A4

    def x(self, left: float, offset: float, width: float, room: float) -> float:
        """Return where something begins that is ``offset`` from where reading begins."""
        return left + room - offset - width if self.framed.right_to_left else left + offset

    def head_and_foot(self, near: str, far: str, number: int, pages: int) -> None:
        """Draw the head and the foot of a page of columns."""
        self.markings()
        y = self.format.height - 52
        half = self.format.room / 2 - 8
        self._at_sides(_Side(near, HEAD, GREY, half), _Side(far, HEAD_SPAN, ACCENT, half), y)
        self.sheet.fill(self.format.side, y - 6, self.format.room, 0.5, PALE)
        self.foot(number, pages)

    def markings(self) -> None:
        """Draw who may read it, above and below."""
        if not self.framed.marking:
            return
        line = self.typesetter.fitted(
            self.framed.marking,
            MARKING,
            self.format.room,
            right_to_left=self.framed.right_to_left,
        )
        for y in (self.format.height - 32, 22):
            self.sheet.put(line, (self.format.width - line.width) / 2, y, ALERT)

    def foot(self, number: int, pages: int) -> None:
        """Draw what stands under every page: the day, the copy, the number of the page."""
        self.sheet.fill(self.format.side, 50, self.format.room, 0.5, PALE)
        page = self.words("page").format(page=self.number(number), pages=self.number(pages))
        near = _Side(" · ".join(self.facts()), FOOT, GREY, self.format.room * 0.76)
        self._at_sides(near, _Side(page, FOOT, GREY, self.format.room * 0.22), 38)

    def facts(self) -> list[str]:
        """Return what the foot says of the document."""
        framed = self.framed
        return [text for text in (framed.as_at, framed.copy, framed.holder) if text]

    def number(self, number: int) -> str:
        """Return the number of a page in the digits of the document."""
        return str(number)

    def _at_sides(self, near: _Side, far: _Side, y: float) -> None:
        """Draw two texts on one line, the left one first in either direction."""
        turned = self.framed.right_to_left
        room, side = self.format.room, self.format.side
        for text in (far, near) if turned else (near, far):
            line = self.typesetter.fitted(text.text, text.style, text.room, right_to_left=turned)
            offset = room - line.width if text is far else 0.0
            self.sheet.put(line, self.x(side, offset, line.width, room), y, text.ink)


@dataclass
class Frame(PageFrame):
    """Draws the frame of each page of one edition of the directory."""

    framed: DirectoryEdition

    def facts(self) -> list[str]:
        """Return what the foot says of the edition."""
        framed = self.framed
        return [text for text in (framed.as_at, framed.issue, framed.copy, framed.holder) if text]

    def number(self, number: int) -> str:
        """Return the number of a page in the digits of the edition."""
        return numerals(str(number), self.framed.digits)

    def front(self, pages: int) -> None:
        """Draw the front page: what it is, for whom, of when, and what it leaves out."""
        edition, second = self.framed, self.framed.second
        self.markings()
        y = self._opening(edition, TITLE, self.format.height * 0.82)
        if second:
            self._opening(second, SECOND_TITLE, y - 30)
        y = self._legend(second, 74.0) if second else 74.0
        self._legend(edition, y)
        self.foot(1, pages)
        self.sheet.showPage()

    def _opening(self, edition: DirectoryEdition, title: Style, y: float) -> float:
        """Draw what the front page says in one language and return where that ends."""
        turned = edition.right_to_left
        side, room = self.format.side, self.format.room
        y = self._block(edition.office, OFFICE, y, ACCENT, turned)
        self.sheet.fill(side + room - 54 if turned else side, y - 14, 54, 3, ACCENT)
        y = self._block(edition.title, self._fitting(edition, title), y - 40, BLACK, turned)
        y = self._block(edition.subtitle, SUBTITLE, y - 6, GREY, turned)
        y = self._block(edition.as_at, FACT._replace(weight=SEMIBOLD), y - 30, BLACK, turned)
        for fact in (edition.issue, edition.audience, edition.copy, edition.holder):
            y = self._block(fact, FACT, y, BLACK, turned)
        return y

    def _fitting(self, edition: DirectoryEdition, style: Style) -> Style:
        """Return the style of the title: smaller where that keeps it on one line."""
        width = self.typesetter.line(edition.title, style).width
        fitting = style.size * self.format.room / max(width, 1) * 0.99
        smaller = style.size * SMALLEST_TITLE <= fitting < style.size
        return style._replace(size=fitting) if smaller else style

    def heading(self, text: str, style: Style, place: str, *, right_to_left: bool) -> None:
        """Draw the heading above the columns of a page, and remember its place."""
        side, room, top = self.format.side, self.format.room, self.format.top
        line = self.typesetter.fitted(text, style, room, right_to_left=right_to_left)
        x = side + room - line.width if right_to_left else side
        self.sheet.put(line, x, top - style.size, ACCENT)
        self.sheet.bookmarkHorizontal(place, 0, top + 20)

    def _block(
        self, text: str, style: Style, y: float, ink: Ink, turned: bool, share: float = 1.0
    ) -> float:
        """Draw a paragraph below ``y`` and return where it ends."""
        room = self.format.room
        for line in self.typesetter.paragraph(text, style, room * share, right_to_left=turned):
            y -= style.leading
            left = self.format.side + (room - line.width if turned else 0.0)
            self.sheet.put(line, left, y, ink)
        return y

    def _legend(self, edition: DirectoryEdition, bottom: float) -> float:
        """Draw what the edition leaves out above ``bottom``; return where it begins."""
        if not edition.legend:
            return bottom
        turned, room = edition.right_to_left, self.format.room * LEGEND_SHARE
        lines = [
            len(self.typesetter.paragraph(text, LEGEND, room, right_to_left=turned))
            for text in edition.legend
        ]
        y = bottom + LEGEND_TITLE.leading + sum(LEGEND.leading * count + 3 for count in lines)
        top = y + 8
        self.sheet.fill(self.format.side, top, self.format.room, 0.5, PALE)
        title = page_words(edition.language)("legend.title")
        y = self._block(title, LEGEND_TITLE, y, ACCENT, turned)
        for text in edition.legend:
            y = self._block(text, LEGEND, y - 3, BLACK, turned, LEGEND_SHARE)
        return top + 12
