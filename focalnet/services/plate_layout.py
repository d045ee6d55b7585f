"""Plates moved, mirrored and put on sheets: several to a page, with marks to cut them by."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from focalnet.services.plates import Area, Lettering, Mark, Piece, Plate

OTHER_SIDE = {"left": "right", "right": "left"}
MARK_LENGTH, HAIR = 3.0, 0.1
EDGE, GAP = 4.0, 4.0  # what printers leave white, and the room between two cards

# Width and height of sheets, upright.
PAPERS = {"A4": (210.0, 297.0), "A5": (148.0, 210.0), "Letter": (215.9, 279.4)}


def mirrored(pieces: Iterable[Piece], width: float) -> tuple[Piece, ...]:
    """Return pieces as a page *width* wide has them that is read from the right."""
    return tuple(_mirrored(piece, width) for piece in pieces)


def _mirrored(piece: Piece, width: float) -> Piece:
    own = piece.side if isinstance(piece, Mark) else piece.width
    left = width - piece.left - own
    if isinstance(piece, Lettering):
        across = OTHER_SIDE.get(piece.across, piece.across)
        return replace(piece, left=left, across=across, right_to_left=True)
    return replace(piece, left=left)


def moved(pieces: Iterable[Piece], across: float, down: float) -> tuple[Piece, ...]:
    """Return pieces moved to the right and down."""
    return tuple(replace(piece, left=piece.left + across, top=piece.top + down) for piece in pieces)


@dataclass(frozen=True, slots=True)
class CardSheet:
    """How cards of one size lie on a sheet, centred, so that both sides of it agree."""

    width: float
    height: float
    card: tuple[float, float]
    across: int
    down: int
    gap: float

    @property
    def count(self) -> int:
        """How many cards are on a sheet."""
        return self.across * self.down

    def place(self, number: int, *, back: bool = False) -> tuple[float, float]:
        """Return where a card begins; backs lie mirrored: a sheet turns over its long edge."""
        row, column = divmod(number, self.across)
        if back:
            column = self.across - 1 - column
        wide, high = self.card
        left = (self.width - self.across * wide - (self.across - 1) * self.gap) / 2
        top = (self.height - self.down * high - (self.down - 1) * self.gap) / 2
        return left + column * (wide + self.gap), top + row * (high + self.gap)


def card_sheet(paper: str, card: tuple[float, float]) -> CardSheet:
    """Return the sheet that takes most cards; large ones lie edge to edge."""
    width, height = PAPERS[paper]
    for edge, gap in ((EDGE, GAP), (0.0, 0.0)):
        across = int((width - 2 * edge + gap + 0.01) // (card[0] + gap))
        down = int((height - 2 * edge + gap + 0.01) // (card[1] + gap))
        if gap == 0 or across * down >= _most(width, height, card):
            break
    return CardSheet(width, height, card, max(across, 1), max(down, 1), gap)


def _most(width: float, height: float, card: tuple[float, float]) -> int:
    return int((width + 0.01) // card[0]) * int((height + 0.01) // card[1])


def on_sheets(
    sheet: CardSheet, fronts: Sequence[tuple[Piece, ...]], backs: Sequence[tuple[Piece, ...]] = ()
) -> tuple[Plate, ...]:
    """Return cards on sheets; where there are backs, each sheet is followed by its own."""
    plates = []
    for first in range(0, len(fronts), sheet.count):
        for cards, back in ((fronts, False), (backs, True)):
            if cards:
                part = cards[first : first + sheet.count]
                plates.append(Plate(_sheet(sheet, part, back=back)))
    return tuple(plates)


def _sheet(
    sheet: CardSheet, cards: Sequence[tuple[Piece, ...]], *, back: bool
) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    for number, card in enumerate(cards):
        across, down = sheet.place(number, back=back)
        pieces += moved(card, across, down)
        pieces += _crop_marks(across, down, *sheet.card, sheet.gap)
    return tuple(pieces)


def _crop_marks(left: float, top: float, width: float, height: float, gap: float) -> list[Piece]:
    """Return the marks at the corners of a card, on the cut where there is no room outside."""
    marks: list[Piece] = []
    for x, outwards in ((left, -1), (left + width, 1)):
        for y, away in ((top, -1), (top + height, 1)):
            long = MARK_LENGTH if gap else MARK_LENGTH / 2
            side = x + (outwards * 0.5 if gap else 0)
            far = y + (away * 0.5 if gap else 0)
            begin = side - long if outwards < 0 or not gap else side
            high = far - long if away < 0 or not gap else far
            reach = long if gap else 2 * long
            marks.append(Area(begin, y - HAIR / 2, reach, HAIR, "grey"))
            marks.append(Area(x - HAIR / 2, high, HAIR, reach, "grey"))
    return marks
