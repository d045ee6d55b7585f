"""Badges, table signs, plans and certificates: pieces at exact places as PDF files."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from focalnet.printing.codes import code_path
from focalnet.printing.faces import REGULAR, SEMIBOLD
from focalnet.printing.letters import unprintable
from focalnet.printing.pictures import PhotoRefused, Picture, printable
from focalnet.printing.sheet import ACCENT, ALERT, BLACK, GREY, GROUND, PALE, Ink, Sheet
from focalnet.printing.structure import Part
from focalnet.printing.typesetting import Line, Style, Typesetter
from focalnet.services.edition import MissingLetter
from focalnet.services.plates import Area, Lettering, Mark, Photo, Piece, Plates
from focalnet.services.trouble import Told, Trouble, unheard

Report = Callable[[int, int], None]

POINTS = 72 / 25.4  # of a millimetre
LEADING, ASCENT = 1.2, 0.9  # of the size
STEP = 0.95
SMALLEST = 0.05
INKS: dict[str, Ink] = {
    "black": BLACK,
    "grey": GREY,
    "pale": PALE,
    "accent": ACCENT,
    "ground": GROUND,
    "alert": ALERT,
    "white": Ink(1, 1, 1),
}


class Fit(NamedTuple):
    """Lines of a box as they are drawn; ``fits`` is False where they had to be too small."""

    size: float
    lines: tuple[Line, ...]
    fits: bool


def missing_letters(plates: Plates) -> tuple[MissingLetter, ...]:
    """Return the letters of the plates that no installed typeface has."""
    return tuple(MissingLetter(*found) for found in unprintable(plates.texts()))


def plates_pdf(plates: Plates, *, progress: Report | None = None, told: Told = unheard) -> bytes:
    """Return plates as a PDF file; the same plates give the same bytes.

    ``progress`` is told (done, total) after each page; what it raises ends the work.
    ``told`` hears, once each, whose text did not fit and whose photo was refused.
    """
    typesetter = Typesetter()
    sheet = Sheet(
        language=plates.language,
        title=typesetter.drawable(plates.title),
        author=typesetter.drawable(plates.office),
        subject="",
        size=(plates.width * POINTS, plates.height * POINTS),
    )
    press = _Press(plates, typesetter, sheet)
    for number, plate in enumerate(plates.plates or (None,), start=1):
        for piece in plate.pieces if plate else ():
            press.draw(piece)
        sheet.showPage()
        if progress:
            progress(number, max(len(plates.plates), 1))
    for trouble in press.troubles:
        told(trouble)
    return sheet.finished(typesetter)


def fitted(lettering: Lettering, typesetter: Typesetter) -> Fit:
    """Return the lines of a box in the largest letters that fit.

    Smaller on one line, down to ``narrow``; else on more lines, down to ``least``;
    else as small as it takes.
    """
    width, height = lettering.width * POINTS, lettering.height * POINTS
    texts = [text for text in lettering.lines if text.strip()]
    setter = _Setter(lettering, typesetter)
    if not texts:
        return Fit(lettering.size, (), True)
    flat = min(lettering.size, height / (len(texts) * LEADING))
    widest = max(setter.line(text, flat).width for text in texts)
    single = flat if widest <= width else flat * width / widest * 0.999
    if single < flat and single < lettering.narrow * flat:
        size = setter.wrapped(texts, max(single, lettering.least))
        if size > single:
            return Fit(size, setter.lines(texts, size), True)
    lines = tuple(setter.line(text, single) for text in texts)
    if single >= lettering.least * 0.999:
        return Fit(single, lines, True)
    size = setter.wrapped(texts, single)
    if size > single:
        return Fit(size, setter.lines(texts, size), size >= lettering.least)
    return Fit(single, lines, False)


class _Setter:
    """Sets the texts of one box in any size."""

    def __init__(self, lettering: Lettering, typesetter: Typesetter) -> None:
        self._typesetter = typesetter
        self._lettering = lettering
        self._weight = SEMIBOLD if lettering.strong else REGULAR
        self._width, self._height = lettering.width * POINTS, lettering.height * POINTS

    def _style(self, size: float) -> Style:
        return Style(size, size * LEADING, self._weight)

    def line(self, text: str, size: float) -> Line:
        """Set a text on one line."""
        turned = self._lettering.right_to_left
        return self._typesetter.line(text, self._style(size), right_to_left=turned)

    def lines(self, texts: list[str], size: float) -> tuple[Line, ...]:
        """Break texts into lines of the width."""
        style, turned = self._style(size), self._lettering.right_to_left
        return tuple(
            line
            for text in texts
            for line in self._typesetter.paragraph(text, style, self._width, right_to_left=turned)
        )

    def wrapped(self, texts: list[str], least: float) -> float:
        """Return the largest size, above *least*, in which broken lines fit; 0 if there is none.

        No word is broken for it.
        """
        size = self._lettering.size
        longest = max(
            (self.line(word, size).width for text in texts for word in text.split()), default=0.0
        )
        # A hair less, or a word as wide as the box is broken by rounding.
        widest = size * self._width / max(longest, 1e-6) * 0.995
        size = min(size, self._height / LEADING, widest)
        while size > least:
            if len(self.lines(texts, size)) * size * LEADING <= self._height + 0.01:
                return size
            size *= STEP
        return 0.0


class _Press:
    """Draws the pieces of one document."""

    def __init__(self, plates: Plates, typesetter: Typesetter, sheet: Sheet) -> None:
        self._plates, self._typesetter, self._sheet = plates, typesetter, sheet
        self._height = plates.height * POINTS
        self._pictures: dict[tuple[int, float, float], Picture | None] = {}
        self._codes: dict[tuple[str, float], str] = {}
        self.troubles: dict[Trouble, None] = {}

    def draw(self, piece: Piece) -> None:
        """Draw one piece on the page at hand."""
        if isinstance(piece, Lettering):
            self._letter(piece)
        elif isinstance(piece, Area):
            left, bottom = self._corner(piece.left, piece.top, piece.height)
            wide, high = piece.width * POINTS, piece.height * POINTS
            self._sheet.fill(left, bottom, wide, high, INKS[piece.ink])
        elif isinstance(piece, Photo):
            self._photo(piece)
        else:
            self._mark(piece)

    def _corner(self, left: float, top: float, height: float) -> tuple[float, float]:
        """Return the lower left corner of a box in points."""
        return left * POINTS, self._height - (top + height) * POINTS

    def _letter(self, piece: Lettering) -> None:
        fit = fitted(piece, self._typesetter)
        if not fit.fits and piece.whose:
            self.troubles[Trouble("name", piece.whose)] = None
        left, bottom = self._corner(piece.left, piece.top, piece.height)
        width, height = piece.width * POINTS, piece.height * POINTS
        if piece.over:
            # Both sides say the same: only the upright one is read out.
            self._sheet.addLiteral(
                f"q -1 0 0 -1 {2 * left + width:.2f} {2 * bottom + height:.2f} cm"
            )
        leading = fit.size * LEADING
        free = height - leading * len(fit.lines)
        y = bottom + height - free * piece.down - fit.size * ASCENT - (leading - fit.size) / 2
        part = None if piece.over else Part("P")
        for line in fit.lines:
            share = {"left": 0.0, "middle": 0.5}.get(piece.across, 1.0)
            x = left + (width - line.width) * share
            self._sheet.put(line, x, y, INKS[piece.ink], part)
            y -= leading
        if piece.over:
            self._sheet.addLiteral("Q")

    def _photo(self, piece: Photo) -> None:
        picture = self._picture(piece)
        left, bottom = self._corner(piece.left, piece.top, piece.height)
        width, height = piece.width * POINTS, piece.height * POINTS
        if picture is None:
            self._sheet.fill(left, bottom, width, height, GROUND)
            return
        scale = max(width / picture.width, height / picture.height)
        wide, high = picture.width * scale, picture.height * scale
        # A face stands in the upper part of most photos.
        x, y = left - (wide - width) / 2, bottom - (high - height) * 0.65
        placed = f"{wide:.2f} 0 0 {high:.2f} {x:.2f} {y:.2f}"
        self._sheet.picture(picture.name, picture.stream, (left, bottom, width, height), placed)

    def _picture(self, piece: Photo) -> Picture | None:
        key = (piece.picture, piece.width, piece.height)
        if key not in self._pictures:
            data = self._plates.pictures[piece.picture]
            try:
                found = printable(data, piece.width * POINTS, piece.height * POINTS)
            except PhotoRefused:
                found = None
                self.troubles[Trouble("photo", piece.whose)] = None
            self._pictures[key] = found
        return self._pictures[key]

    def _mark(self, piece: Mark) -> None:
        side = piece.side * POINTS
        left, bottom = self._corner(piece.left, piece.top, piece.side)
        key = (piece.code, side)
        if key not in self._codes:
            self._codes[key] = code_path(piece.code, side)
        self._sheet.frame(
            f"q 1 0 0 1 {left:.2f} {bottom:.2f} cm {BLACK.operands} rg {self._codes[key]} Q"
        )
