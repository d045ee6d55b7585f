"""Rows drawn on a sheet, with what can be clicked on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from focalnet.printing.columns import Item, Row
from focalnet.printing.indexes import Place
from focalnet.printing.sheet import PALE, Sheet
from focalnet.printing.structure import Part


@dataclass(slots=True)
class RowPainter:
    """Draws the rows of one column ``width``; ``places`` are what links lead to."""

    sheet: Sheet
    places: Mapping[str, Place]
    width: float
    right_to_left: bool

    def paint(self, row: Row, left: float, top: float) -> None:
        """Draw a row whose top is at ``top``, in the column that begins at ``left``."""
        sheet = self.sheet
        if row.tint:
            # A little more than the row, or screens show a seam between two of them.
            sheet.fill(left, top - row.height - 0.3, self.width, row.height + 0.3, row.tint)
        if row.bar:
            sheet.fill(self._x(left, 0, 2), top - row.height, 2, row.height, row.bar)
        if row.rule:
            sheet.fill(left, top, self.width, 0.4 if row.rule is PALE else 0.9, row.rule)
        if row.leader:
            self._dots(left, row.leader, top - row.items[0].base)
        if self.right_to_left and len(row.items) > 1:
            # From left to right whatever the language: readers of plain text tell lines
            # apart by that. Readers of the structure get them in their order.
            openings = [sheet.opening(item.part or row.part, item.line) for item in row.items]
            for item, opening in zip(row.items[::-1], openings[::-1], strict=True):
                self._put(item, left, top, row, opening)
        else:
            for item in row.items:
                self._put(item, left, top, row)
        if row.place.startswith("group"):
            sheet.bookmarkHorizontal(row.place, 0, top + 12)
        if row.target in self.places:
            box = (left, top - row.height, left + self.width, top)
            told = " ".join([item.line.said for item in row.items])
            sheet.link(box, self.places[row.target], row.part or Part("Link"), told)

    def _put(self, item: Item, left: float, top: float, row: Row, opening: str = "") -> None:
        width = item.line.width
        offset = self.width - item.offset - width if item.far else item.offset
        x, y = self._x(left, offset, width), top - item.base
        part = item.part or row.part
        self.sheet.put(item.line, x, y, item.ink, part, opening)
        if item.target:
            box = (x - 1, y - 2, x + width + 1, y + 8)
            first = row.items[0]
            told = item.line.said if item is first else f"{first.line.said} {item.line.said}"
            self.sheet.link(box, self.places[item.target], part or Part("Link"), told)

    def _dots(self, left: float, leader: tuple[float, float], y: float) -> None:
        """Draw dots that lead the eye from a name to a number."""
        start, end = leader
        if end > start:
            first = self._x(left, start, end - start)
            self.sheet.frame(
                f"q {PALE.operands} RG 0.9 w 1 J [0 3.2] 0 d"
                f" {first:.2f} {y:.2f} m {first + end - start:.2f} {y:.2f} l S Q"
            )

    def _x(self, left: float, offset: float, width: float) -> float:
        return left + self.width - offset - width if self.right_to_left else left + offset
