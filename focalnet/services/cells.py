"""Texts in boxes at exact places, ready to be printed: labels, envelopes, badges.

Lengths are millimetres from the upper left corner of the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from focalnet.services.edition import texts_in


@dataclass(frozen=True, slots=True)
class Cell:
    """A box on a page (from 0) and the lines in it, which are made smaller until they fit.

    ``size`` is that of the letters in points; ``centred`` sets the lines in the
    middle of the height, else they begin at the top; ``strong`` is how many of
    the first lines are in bold.
    """

    page: int
    left: float
    top: float
    width: float
    height: float
    lines: tuple[str, ...]
    size: float = 10.0
    centred: bool = False
    strong: int = 0


@dataclass(frozen=True, slots=True)
class Cells:
    """A document of boxes on pages of one size; ``frames`` draws their edges for a trial."""

    language: str
    title: str
    width: float
    height: float
    cells: tuple[Cell, ...]
    office: str = ""
    frames: bool = False

    def texts(self) -> Iterator[str]:
        """Return every text of the document, in the order of the pages."""
        return texts_in(self)
