"""The measures of a page: its paper, its margins and its columns, in points."""

from __future__ import annotations

from dataclasses import dataclass

HEAD_ROOM, FOOT_ROOM = 74.0, 62.0
NARROW_COLUMN, NARROW_SCALE = 200.0, 0.88


@dataclass(frozen=True, slots=True)
class PageFormat:
    """A paper ``width`` by ``height``, ``side`` the margins, ``gap`` between its columns."""

    width: float
    height: float
    side: float
    gap: float
    columns: int = 2

    @property
    def room(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.side

    @property
    def column(self) -> float:
        """The width of one column."""
        return self.column_of(self.columns)

    def column_of(self, columns: int) -> float:
        """Return the width of one of so many columns."""
        return (self.room - self.gap * (columns - 1)) / columns

    @property
    def top(self) -> float:
        """Where the columns begin, from below."""
        return self.height - HEAD_ROOM

    @property
    def bottom(self) -> float:
        """Where the columns end, from below."""
        return FOOT_ROOM

    @property
    def depth(self) -> float:
        """The height of the columns."""
        return self.top - self.bottom

    def left(self, place: int, columns: int, *, right_to_left: bool) -> float:
        """Return where a column begins at the left; ``place`` 0 is the one read first."""
        at = columns - 1 - place if right_to_left else place
        return self.side + (self.column_of(columns) + self.gap) * at


def page_format(paper: str, columns: int) -> PageFormat:
    """Return the measures of A4, A5 or Letter with so many columns."""
    width, height, side, gap = PAPERS[paper]
    return PageFormat(width, height, side, gap if columns < MANY_COLUMNS else gap * 0.75, columns)


def letters_scale(width: float) -> float:
    """Return how large letters are in a column: narrow ones take smaller letters."""
    return 1.0 if width >= NARROW_COLUMN else NARROW_SCALE


MANY_COLUMNS = 3
PAPERS = {
    "A4": (595.276, 841.89, 48.0, 22.0),
    "A5": (419.528, 595.276, 34.0, 16.0),
    "Letter": (612.0, 792.0, 48.0, 22.0),
}
A4 = page_format("A4", 2)
