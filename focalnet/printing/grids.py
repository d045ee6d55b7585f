"""Tables of a plain document: a head, and rows whose cells break into lines."""

from __future__ import annotations

from dataclasses import dataclass

from focalnet.printing.faces import REGULAR, SEMIBOLD
from focalnet.printing.sheet import ACCENT, BLACK, GROUND, PALE
from focalnet.printing.strips import ASCENT, Box, Item, Setting, Strip
from focalnet.printing.typesetting import Line, Style
from focalnet.services.paper import Table

HEAD = Style(7.8, 10.2, SEMIBOLD)
CELL = Style(8.6, 11.4, REGULAR)
STRONG = Style(8.6, 11.4, SEMIBOLD)
SIDE, ABOVE = 4.0, 2.6


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

    def head(self) -> Strip:
        """Return the head, which stands above the rows on every page."""
        cells = [column.title for column in self.table.columns]
        lines = self._cells(cells, HEAD)
        leading, above = HEAD.leading * self.setting.scale, ABOVE * self.setting.scale
        count = max(map(len, lines), default=1)
        items = tuple(
            Item(line, self._offset(number, line), above + leading * (at + ASCENT), ACCENT)
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
        strong = number in self.table.strong
        cells = self._cells(row, STRONG if strong else CELL)
        leading, above = CELL.leading * self.setting.scale, ABOVE * self.setting.scale
        count = max([1, *map(len, cells)])
        strips = []
        for at in range(count):
            first, last = at == 0, at == count - 1
            base = leading * ASCENT + (above if first else 0)
            items = tuple(
                Item(line, self._offset(place, line), base, BLACK)
                for place, cell in enumerate(cells)
                for line in cell[at : at + 1]
            )
            strip = Strip(leading + above * (first + last), items, keep=not last)
            strip.rule = PALE if first else None
            strip.tint = GROUND if strong else None
            strip.boxes = self._grid(strip.height)
            strips.append(strip)
        return strips

    def _cells(self, cells: list[str] | tuple[str, ...], style: Style) -> list[tuple[Line, ...]]:
        return [
            self.setting.lines(cell, style, width - 2 * SIDE)
            for cell, width in zip(cells, self._widths, strict=True)
        ]

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
