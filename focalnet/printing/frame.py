"""What frames the columns of a directory: the front page, heads, feet and headings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from focalnet.printing.faces import REGULAR, SEMIBOLD
from focalnet.printing.formats import A4, PageFormat
from focalnet.printing.front import front_page
from focalnet.printing.sheet import ACCENT, ALERT, GREY, PALE, Ink, Sheet
from focalnet.printing.structure import Part
from focalnet.printing.typesetting import Style, Typesetter
from focalnet.services.edition import DirectoryEdition
from focalnet.services.words import numerals

SIDE, WIDTH, TOP, BOTTOM = A4.side, A4.room, A4.top, A4.bottom  # of plain documents

MARKING = Style(8.4, 11, SEMIBOLD)
HEAD = Style(8.2, 11, REGULAR)
HEAD_SPAN = Style(8.2, 11, SEMIBOLD)
FOOT = Style(7.6, 10, REGULAR)


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

    @property
    def digits(self) -> str:
        """The digits of page numbers: "arab" for ٠١٢."""
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
        return numerals(str(number), self.framed.digits)

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

    def front(self, pages: int) -> None:
        """Draw the front page."""
        self.markings()
        front_page(self.framed, self.format, self.typesetter).draw(self.sheet)
        self.foot(1, pages)
        self.sheet.showPage()

    def heading(
        self, text: str, style: Style, place: str, part: Part | None, *, right_to_left: bool
    ) -> None:
        """Draw the heading of a part above the columns of a page, and remember its place."""
        side, room, top = self.format.side, self.format.room, self.format.top
        line = self.typesetter.fitted(text, style, room, right_to_left=right_to_left)
        x = side + room - line.width if right_to_left else side
        self.sheet.put(line, x, top - style.size, ACCENT, Part("H1", part))
        self.sheet.bookmarkHorizontal(place, 0, top + 20)
