"""What a plain document is made of on the page: strips of lines and boxes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from focalnet.printing.columns import Item, Row
from focalnet.printing.sheet import Ink
from focalnet.printing.typesetting import Line, Style, Typesetter

ASCENT = 0.76  # of the leading: where the base line of a strip is

__all__ = ["ASCENT", "Box", "Item", "Setting", "Strip"]


class Box(NamedTuple):
    """A filled box in a strip: ``offset`` from where reading begins, ``top`` from above."""

    offset: float
    top: float
    width: float
    height: float
    ink: Ink


@dataclass(slots=True)
class Strip(Row):
    """A strip across the page; ``breaks`` begins a new page in its stead.

    ``named`` is the heading that begins here, of ``level``, for the list of
    places that readers of the file show beside it.
    """

    boxes: tuple[Box, ...] = ()
    breaks: bool = False
    named: str = ""
    level: int = 0

    def copied(self, *, space: float = 0.0, keep: bool = False) -> Strip:
        """Return the same strip to be used in another place."""
        return replace(self, space=space, keep=keep)

    def again(self) -> Strip:
        """Return the strip for where it is said once more, which is not read out."""
        items = tuple(item._replace(part=None) for item in self.items)
        return replace(self, items=items, part=None, keep=True)


@dataclass(frozen=True, slots=True)
class Setting:
    """Sets texts for one document at one scale."""

    typesetter: Typesetter
    right_to_left: bool
    scale: float

    def lines(self, text: str, style: Style, width: float) -> tuple[Line, ...]:
        """Break a text into lines."""
        return self.typesetter.paragraph(
            text, self._scaled(style), width, right_to_left=self.right_to_left
        )

    def line(self, text: str, style: Style) -> Line:
        """Set a text on one line, however long."""
        return self.typesetter.line(text, self._scaled(style), right_to_left=self.right_to_left)

    def fitted(self, text: str, style: Style, width: float) -> Line:
        """Set a text on one line, smaller where it would be too long."""
        return self.typesetter.fitted(
            text, self._scaled(style), width, right_to_left=self.right_to_left
        )

    def _scaled(self, style: Style) -> Style:
        if self.scale == 1:
            return style
        return style._replace(size=style.size * self.scale, leading=style.leading * self.scale)
