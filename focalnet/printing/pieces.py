"""A stretch of text of one face as what a PDF file shows, letters hung on their glyphs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from focalnet.printing.brackets import BRACKETS
from focalnet.printing.embedding import EmbeddedFace
from focalnet.printing.faces import Glyph


def _swapped(pairs: str) -> str:
    return "".join(pairs[place ^ 1] for place in range(len(pairs)))


# Readers turn brackets round where they turn a line round, so they want the shape seen.
MIRRORED = str.maketrans(BRACKETS + "<>«»‹›", _swapped(BRACKETS + "<>«»‹›"))


class Piece(NamedTuple):
    """A stretch of one face; ``codes`` is ready for the PDF operator TJ.

    Lengths are thousandths of the size. ``marks`` are drawn as outlines, each
    at ``(x, y)``: a raised glyph would part the line when it is copied.
    """

    font: str
    width: float
    codes: str
    marks: tuple[tuple[float, float, str], ...] = ()


def piece_of(font: EmbeddedFace, text: str, *, backwards: bool) -> Piece:
    """Return a text of one direction set in one face."""
    writer = _Writer(font, backwards)
    for cluster in _clusters(font.face.glyphs(text, right_to_left=backwards), backwards):
        if len(cluster) == 1:
            writer.add(cluster[0])
        else:
            writer.add_span(cluster)
    return writer.piece()


def _clusters(glyphs: list[Glyph], backwards: bool) -> Iterator[list[Glyph]]:
    """Yield glyphs alone, but a letter of several glyphs side by side as one.

    A reader takes what follows the first of these for a gap between words.
    """
    at = 0
    while at < len(glyphs):
        end = at + 1
        if glyphs[at].text and not backwards:
            while end < len(glyphs) and _goes_on(glyphs[end]):
                end += 1
        yield glyphs[at:end]
        at = end


def _goes_on(glyph: Glyph) -> bool:
    return not glyph.text and glyph.advance > 0 and not glyph.y_offset


class _Writer:
    """Writes glyphs one after another; the pen stands where the last one ended."""

    def __init__(self, font: EmbeddedFace, backwards: bool) -> None:
        self._font = font
        self._backwards = backwards
        self._shown = ""
        self._hidden = ""  # letters to be hung on the next glyph, which they belong to
        self._marks: list[tuple[float, float, str]] = []
        self._total = self._shift = 0.0  # where the next glyph belongs, how far right of the pen

    def add(self, glyph: Glyph) -> None:
        """Write one glyph with its letters."""
        letters = glyph.text
        if self._backwards:
            letters = letters.translate(MIRRORED)[::-1]
        # Tibetan draws the next syllable nearer under a vowel: its mark goes back.
        if glyph.y_offset or glyph.advance <= 0 or not glyph.text:
            self._mark(glyph, letters)
        else:
            self._show(glyph, letters)
        self._total += glyph.advance

    def add_span(self, glyphs: list[Glyph]) -> None:
        """Write the glyphs of one letter, told to readers as a whole."""
        letters = glyphs[0].text.encode("utf-16-be").hex().upper()
        self._shown += f"{round(-self._shift) or ''}"
        self._shift = 0.0
        self._shown += f"]TJ /Span <</ActualText <FEFF{letters}>>> BDC ["
        for glyph in glyphs:
            self._show(glyph, glyph.text)
            self._total += glyph.advance
        self._shown += "]TJ EMC ["

    def piece(self) -> Piece:
        """Return what was written."""
        ghosts = _codes(self._font.ghost(letter) for letter in self._hidden)
        shown = f"{self._shown}{ghosts}{round(-self._shift) or ''}"
        return Piece(self._font.name, self._total, shown.replace("><", ""), tuple(self._marks))

    def _mark(self, glyph: Glyph, letters: str) -> None:
        place = self._total + glyph.x_offset, glyph.y_offset
        self._marks.append((*place, self._font.face.outline(glyph.number)))
        self._shift += glyph.advance
        if self._backwards:
            self._hidden += letters
        else:
            self._shown += _codes(self._font.ghost(letter) for letter in letters)

    def _show(self, glyph: Glyph, letters: str) -> None:
        own = letters
        if self._backwards and letters:
            # Readers turn such lines round letter by letter: so one code a letter.
            self._hidden, own = self._hidden + letters[:-1], letters[-1]
        code = self._font.code(glyph.number, own)
        ghosts = _codes(self._font.ghost(letter) for letter in self._hidden)
        self._shown += f"{round(-self._shift - glyph.x_offset) or ''}{ghosts}<{code:04X}>"
        self._shift = glyph.advance - glyph.x_offset - self._font.width(code)
        self._hidden = ""


def _codes(codes: Iterable[int]) -> str:
    return "".join(f"<{code:04X}>" for code in codes)
