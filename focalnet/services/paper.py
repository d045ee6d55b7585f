"""A plain document ready to be printed: headings, paragraphs, facts, tables, forms.

Whoever fills it has chosen, translated and left out; whoever prints it knows no
record and no rule of the trade. State cards, notes verbales, sheets to be
answered and pages of figures are all made of these few blocks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from focalnet.services.edition import Labelled, texts_in
from focalnet.services.words import RIGHT_TO_LEFT


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: level 0 is the title of a page, 1 a section, 2 a part of it."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; ``tone`` is plain, strong, note (small, grey), alert or boxed."""

    text: str
    tone: str = "plain"


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and what they name, side by side; in one or two columns."""

    facts: tuple[Labelled, ...]
    columns: int = 1


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of a table; ``share`` is its part of the width, ``number`` sets it flush."""

    title: str
    share: float = 1.0
    number: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of texts, each with a cell for every column; the head returns on every page.

    ``strong`` holds the numbers of rows (from 0) that stand out, such as totals;
    ``headed`` those whose first cell takes the whole width and heads the rows that
    follow. ``grid`` draws lines between the columns, ``tall`` is how high a row is
    at least, in points.
    """

    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    strong: tuple[int, ...] = ()
    grid: bool = False
    headed: tuple[int, ...] = ()
    tall: float = 0.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart: what it counts, how much, and of how much where that is known."""

    label: str
    value: float
    shown: str = ""
    of: float = 0.0


@dataclass(frozen=True, slots=True)
class Bars:
    """A chart of bars on one scale, each with its number in words beside it."""

    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Ticks:
    """Boxes to be ticked by hand, each with its word."""

    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WritingLines:
    """Room to write by hand: a label and ``count`` lines after it."""

    label: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class Together:
    """Blocks that stand on one page if they can."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


Block = Heading | Paragraph | Facts | Table | Bars | Ticks | WritingLines | Together | PageBreak


@dataclass(frozen=True, slots=True)
class Paper:
    """A document in one language.

    ``title`` names the file and heads every page but the first, which bears the
    ``office``; ``reference`` stands opposite it. ``as_at``, ``copy`` and
    ``holder`` are whole phrases for the foot. ``one_page`` makes everything
    smaller, within reason, until it fits one page. ``digits`` is "arab" for ٠١٢ in
    page numbers.
    """

    language: str
    title: str
    blocks: tuple[Block, ...]
    office: str = ""
    reference: str = ""
    marking: str = ""
    as_at: str = ""
    copy: str = ""
    holder: str = ""
    one_page: bool = False
    digits: str = ""

    @property
    def right_to_left(self) -> bool:
        """Whether the page is read from the right."""
        return self.language in RIGHT_TO_LEFT

    def texts(self) -> Iterator[str]:
        """Return every text of the document, in the order of the page."""
        return texts_in(self)


@dataclass(frozen=True, slots=True)
class Papers:
    """Documents in one file, each with its own language, letterhead and numbers of pages."""

    language: str
    title: str
    papers: tuple[Paper, ...]
    office: str = ""

    def texts(self) -> Iterator[str]:
        """Return every text of all of them, in the order of the pages."""
        return texts_in(self)
