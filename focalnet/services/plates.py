"""Cards and plans drawn at exact places: badges, table signs, seating plans, certificates.

Lengths are millimetres from the upper left corner of the page, sizes of letters
points. Whoever fills a plate has mirrored it already where the language is read
from the right; whoever draws it knows no record and no rule of the trade.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

ALIGNMENTS = ("left", "middle", "right")
INKS = ("black", "grey", "pale", "accent", "ground", "alert", "white")


@dataclass(frozen=True, slots=True)
class Lettering:
    """Lines of text in a box: smaller letters down to ``least``, then more lines, then a warning.

    A line is set on one line if letters of at least ``narrow`` times ``size`` let
    it; else it wraps. ``across`` is one of ALIGNMENTS, ``down`` says where the lines
    stand in the height (0 top, 0.5 middle, 1 foot). ``over`` turns the box on its head.
    ``whose`` names in a warning whose text does not fit; it is no text of the page.
    """

    left: float
    top: float
    width: float
    height: float
    lines: tuple[str, ...]
    size: float
    least: float = 6.0
    narrow: float = 0.75
    across: str = "middle"
    down: float = 0.5
    strong: bool = False
    ink: str = "black"
    over: bool = False
    right_to_left: bool = False
    whose: str = ""


@dataclass(frozen=True, slots=True)
class Area:
    """A filled box, or a line where one side is thin."""

    left: float
    top: float
    width: float
    height: float
    ink: str = "black"


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture that fills its box, its edges cut where the shape differs.

    ``picture`` is its place among the pictures of the plates.
    """

    left: float
    top: float
    width: float
    height: float
    picture: int
    whose: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A code for a scanner (QR), ``side`` long; it stands for ``code`` and shows no text."""

    left: float
    top: float
    side: float
    code: str


Piece = Lettering | Area | Photo | Mark


@dataclass(frozen=True, slots=True)
class Plate:
    """One page, its pieces in the order they are drawn and read."""

    pieces: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class Plates:
    """A document of plates of one size; ``pictures`` are files as they were taken in."""

    language: str
    title: str
    width: float
    height: float
    plates: tuple[Plate, ...]
    pictures: tuple[bytes, ...] = ()
    office: str = ""
    marking: str = ""

    def texts(self) -> Iterator[str]:
        """Return every text of the document, in the order of the pages."""
        yield from (self.title, self.office)
        for plate in self.plates:
            for piece in plate.pieces:
                if isinstance(piece, Lettering):
                    yield from piece.lines
