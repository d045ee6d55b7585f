"""Lists that lead to pages: the contents in front, the indexes at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from focalnet.printing.chapters import ASCENT, scaled
from focalnet.printing.columns import Item, Row
from focalnet.printing.faces import REGULAR, SEMIBOLD
from focalnet.printing.formats import letters_scale
from focalnet.printing.sheet import ACCENT, BLACK, GREY
from focalnet.printing.structure import Part
from focalnet.printing.typesetting import Line, Style, Typesetter
from focalnet.services.edition import IndexLine

CHAPTER = Style(9.4, 13, SEMIBOLD)
PART = Style(8.8, 12.6, REGULAR)
NAME = Style(8.6, 11.6, REGULAR)
DETAIL = Style(7.6, 10.4, REGULAR)
NUMBER_ROOM, INDENT, DOTS_GAP, NUMBER_GAP = 30.0, 10.0, 4.0, 3.4


class Place(NamedTuple):
    """Where something is: the number of its page, and how high on it."""

    page: int
    y: float


@dataclass
class IndexSetter:
    """Sets lists in rows of one column ``width``; ``number`` writes the number of a page.

    ``part`` is the list in the structure of the file.
    """

    typesetter: Typesetter
    width: float
    right_to_left: bool
    part: Part
    number: Callable[[int], str]
    comma: str
    scale: float = 1.0

    def __post_init__(self) -> None:
        self.scale *= letters_scale(self.width)

    def contents_row(
        self, name: str, place: str, places: Mapping[str, Place], *, chapter: bool
    ) -> Row:
        """Return a line of the contents: a name, dots, the number of its page."""
        style = self._scaled(CHAPTER if chapter else PART)
        ink = ACCENT if chapter else BLACK
        found = places.get(place)
        number = self.typesetter.line(self.number(found.page) if found else "", style)
        lines = self._lines(name, style, self.width - NUMBER_ROOM)
        base = style.leading * ASCENT
        items = [Item(line, 0, base + style.leading * at, ink) for at, line in enumerate(lines)]
        last = base + style.leading * (len(lines) - 1)
        items.append(Item(number, 0, last, ink, far=True))
        dots = self._dots(lines, number.width)
        height = style.leading * max(len(lines), 1)
        row = Row(height, tuple(items), leader=dots, target=place)
        row.part = Part("Link", Part("TOCI", self.part))
        if chapter:
            row.space, row.keep = 10 * self.scale, True
        return row

    def letter_row(self, letter: str, within: Part) -> Row:
        """Return the row of a letter; the names under it are a list of their own."""
        style = self._scaled(CHAPTER)
        (line,) = self._lines(letter, style, self.width)[:1] or (Line(0, ""),)
        self.part = Part("L", within)
        row = Row(style.leading, (Item(line, 0, style.leading * ASCENT, ACCENT),), keep=True)
        row.space, row.part = 8 * self.scale, Part("H2", within)
        return row

    def index_rows(self, line: IndexLine, at: int, places: Mapping[str, Place]) -> list[Row]:
        """Return the rows of a name of an index: what tells it apart, and its pages."""
        style, small = self._scaled(NAME), self._scaled(DETAIL)
        base = style.leading * ASCENT
        body = Part("LBody", Part("LI", self.part))
        name = Part("Span", body)
        numbers = self._numbers(line, places, style)
        rows = [
            Row(style.leading, (Item(text, INDENT if number else 0, base, BLACK),), keep=True)
            for number, text in enumerate(
                self._lines(line.name, style, self.width - NUMBER_ROOM - INDENT)
            )
        ]
        if not rows:
            return []
        detail = self._lines(line.detail, small, self.width - INDENT)
        if len(detail) == 1 and self._end(rows[-1]) + detail[0].width < self.width - NUMBER_ROOM:
            rows[-1].items += (Item(detail[0], self._end(rows[-1]), base, GREY),)
            detail = ()
        wide = self._put_numbers(rows[-1], numbers, base, body)
        for text in detail:
            rows.append(Row(small.leading, (Item(text, INDENT, small.leading * ASCENT, GREY),)))
        rows += self._number_rows(wide, style, body)
        for row in rows:
            row.keep, row.chapter, row.part = row is not rows[-1], at, name
        rows[0].space = 2.2 * self.scale
        return rows

    def _numbers(
        self, line: IndexLine, places: Mapping[str, Place], style: Style
    ) -> list[tuple[Line, str]]:
        """Return the number of each page the name is on, with where a click on it leads."""
        pages: dict[int, str] = {}
        for entry in line.entries:
            target = f"entry-{entry}"
            if target in places:
                pages.setdefault(places[target].page, target)
        last = len(pages) - 1
        return [
            (self._number(page, style, self.comma if at < last else ""), target)
            for at, (page, target) in enumerate(sorted(pages.items()))
        ]

    def _number(self, page: int, style: Style, comma: str) -> Line:
        text = self.number(page) + comma
        return self.typesetter.line(text, style, right_to_left=self.right_to_left)

    def _put_numbers(
        self, row: Row, numbers: list[tuple[Line, str]], base: float, body: Part
    ) -> list[tuple[Line, str]]:
        """Put the numbers at the end of a row; return them where they do not fit."""
        used = sum(number.width + NUMBER_GAP for number, _ in numbers)
        start = self._end(row)
        if start + used + DOTS_GAP > self.width:
            return numbers
        offset = 0.0
        items = []
        for number, target in reversed(numbers):
            link = Part("Link", body)
            items.append(Item(number, offset, base, BLACK, far=True, target=target, part=link))
            offset += number.width + NUMBER_GAP
        row.items += tuple(reversed(items))
        if numbers:
            row.leader = start, self.width - offset + NUMBER_GAP - DOTS_GAP
        return []

    def _number_rows(
        self, numbers: list[tuple[Line, str]], style: Style, body: Part
    ) -> Iterable[Row]:
        """Return rows of numbers that took too much room beside their name."""
        rows: list[Row] = []
        at = self.width
        for number, target in numbers:
            if at + number.width > self.width:
                rows.append(Row(style.leading))
                at = INDENT
            item = Item(number, at, style.leading * ASCENT, BLACK, target=target)
            rows[-1].items += (item._replace(part=Part("Link", body)),)
            at += number.width + NUMBER_GAP
        return rows

    def _end(self, row: Row) -> float:
        """Return where something after the last line of a row may begin."""
        last = row.items[-1]
        return last.offset + last.line.width + DOTS_GAP

    def _dots(self, lines: tuple[Line, ...], number: float) -> tuple[float, float]:
        start = lines[-1].width + DOTS_GAP if lines else 0.0
        return start, self.width - number - DOTS_GAP

    def _lines(self, text: str, style: Style, width: float) -> tuple[Line, ...]:
        return self.typesetter.paragraph(text, style, width, right_to_left=self.right_to_left)

    def _scaled(self, style: Style) -> Style:
        return scaled(style, self.scale)
