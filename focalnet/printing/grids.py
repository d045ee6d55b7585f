"""Tables of a plain document: a head, and rows whose cells break into lines."""

from __future__ import annotations

from dataclasses import dataclass

from focalnet.printing.faces import REGULAR, SEMIBOLD
from focalnet.printing.sheet import ACCENT, BLACK, GROUND, PALE
from focalnet.printing.strips import ASCENT, Box, Item, Setting, Strip
from focalnet.printing.structure import Part
from focalnet.printing.typesetting import Line, Style
from focalnet.services.paper import Table

HEAD = Style(7.8, 10.2, SEMIBOLD)
CELL = Style(8.6, 11.4, REGULAR)
STRONG = Style(8.6, 11.4, SEMIBOLD)
SIDE, ABOVE = 4.0, 2.6
OF_A_COLUMN = "/A<</O/Table/Scope/Column>>"


@dataclass
class GridSetter:
    """Sets one table ``width`` wide."""

    setting: Setting
    table: Table
    width: float

    def __post_init__(self) -> None:
        shares = [max(column.share, 0.01) for column in self.table.columns]
        self._widths = [self.width * share / sum(shares) for share in shares]
        self._lefts = [sum(self._widths[:number]) for number in range(len(shares))]
        self._part = Part("Table")

    def head(self) -> Strip:
        """Return the head, which stands above the rows on every page."""
        cells = [column.title for column in self.table.columns]
        lines = self._cells(cells, HEAD)
        leading, above = HEAD.leading * self.setting.scale, ABOVE * self.setting.scale
        count = max(map(len, lines), default=1)
        parts = self._parts("TH", OF_A_COLUMN)
        items = tuple(
            Item(
                line,
                self._offset(number, line),
                above + leading * (at + ASCENT),
                ACCENT,
                part=parts[number],
            )
            for at in range(count)
            for number, cell in enumerate(lines)
            for line in cell[at : at + 1]
        )
        height = leading * count + 2 * above
        return Strip(height, items, tint=GROUND, rule=ACCENT, boxes=self._grid(height))

    def body(self) -> list[Strip]:
        """Return the strips of the rows, one for each line of the tallest cell."""
        return [
            strip for number, row in enumerate(self.table.rows) for strip in self._row(number, row)
        ]

    def _row(self, number: int, row: tuple[str, ...]) -> list[Strip]:
        if number in self.table.headed:
            return self._heading(row[0])
        strong = number in self.table.strong
        cells = self._cells(row, STRONG if strong else CELL)
        leading, above = CELL.leading * self.setting.scale, ABOVE * self.setting.scale
        count = max([1, *map(len, cells)])
        free = self.table.tall * self.setting.scale - leading * count - 2 * above
        above += max(free, 0.0) / 2
        strips, parts = [], self._parts("TD")
        for at in range(count):
            first, last = at == 0, at == count - 1
            base = leading * ASCENT + (above if first else 0)
            items = tuple(
                Item(line, self._offset(place, line), base, BLACK, part=parts[place])
                for place, cell in enumerate(cells)
                for line in cell[at : at + 1]
            )
            strip = Strip(leading + above * (first + last), items, keep=not last)
            strip.rule = PALE if first else None
            strip.tint = GROUND if strong else None
            strip.boxes = self._grid(strip.height)
            strips.append(strip)
        return strips

    def _heading(self, text: str) -> list[Strip]:
        """Return the strips of a row across the whole width, tied to the row that follows."""
        leading, above = CELL.leading * self.setting.scale, ABOVE * self.setting.scale
        lines = self.setting.lines(text, STRONG, self.width - 2 * SIDE)
        row = Part("TR", self._part)
        part = Part("TH", row, also=f"/A<</O/Table/ColSpan {len(self._widths)}>>")
        row.cells = (part,)
        strips = []
        for at, line in enumerate(lines):
            first, last = at == 0, at == len(lines) - 1
            base = leading * ASCENT + (above if first else 0)
            items = (Item(line, SIDE, base, ACCENT, part=part),)
            strip = Strip(leading + above * (first + last), items, keep=True, tint=GROUND)
            strip.rule = PALE if first else None
            strips.append(strip)
        return strips

    def _cells(self, cells: list[str] | tuple[str, ...], style: Style) -> list[tuple[Line, ...]]:
        return [
            self.setting.lines(cell, style, width - 2 * SIDE)
            for cell, width in zip(cells, self._widths, strict=True)
        ]

    def _parts(self, tag: str, also: str = "") -> tuple[Part, ...]:
        """Return the cells of a row in the structure, those without a word too."""
        row = Part("TR", self._part)
        row.cells = tuple(Part(tag, row, also=also) for _column in self.table.columns)
        return row.cells

    def _offset(self, number: int, line: Line) -> float:
        left = self._lefts[number]
        if self.table.columns[number].number:
            return left + self._widths[number] - SIDE - line.width
        return left + SIDE

    def _grid(self, height: float) -> tuple[Box, ...]:
        if not self.table.grid:
            return ()
        # A little more than the strip, or screens show gaps in the line.
        return tuple(Box(left, -0.2, 0.4, height + 0.4, PALE) for left in self._lefts[1:])
