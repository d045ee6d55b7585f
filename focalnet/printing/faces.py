"""A typeface: which letters it holds, their glyphs and the outlines of these."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

import uharfbuzz

REGULAR, SEMIBOLD = 400, 600
WEIGHT_NAMES = {REGULAR: "Regular", SEMIBOLD: "SemiBold"}
WIDEST_GAP = 95.0
"""Thousandths of the size: where letters of a word stand further apart, readers see two words."""
# Discretionary ligatures would put words on the page that nobody wrote.
FEATURES = {"dlig": False}


class Glyph(NamedTuple):
    """One glyph and the letters it stands for; lengths in thousandths of the size."""

    number: int
    text: str
    advance: float
    x_offset: float
    y_offset: float


class Face:
    """One typeface in one weight.

    ``letters`` is the set of characters it can draw, ``path`` the font file,
    ``axes`` the place on its axes where the file is variable.
    """

    def __init__(self, path: Path, name: str, weight: int) -> None:
        self.path = path
        self.name = f"{name}-{WEIGHT_NAMES[weight]}"
        self.face: Any = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))
        self.font: Any = uharfbuzz.Font(self.face)
        tags = {axis.tag for axis in self.face.axis_infos}
        self.axes = {tag: at for tag, at in (("wght", weight), ("wdth", 100)) if tag in tags}
        self.font.set_variations(self.axes)
        self.scale: float = 1000 / self.face.upem
        self.letters = frozenset(map(chr, self.face.unicodes))

    def width(self, glyph: int) -> int:
        """Return the width the font file gives a glyph, in thousandths of the size."""
        advance: int = self.font.get_glyph_h_advance(glyph)
        return round(advance * self.scale)

    @cached_property
    def blank(self) -> int:
        """A glyph with nothing to see that letters can hang on, without width if there is one."""
        glyphs = range(1, int(self.face.glyph_count))
        widthless = (glyph for glyph in glyphs if not self.width(glyph) and not self.outline(glyph))
        return next(widthless, int(self.font.get_nominal_glyph(32) or 0))

    def outline(self, glyph: int) -> str:
        """Return the outline of a glyph as PDF path operators, in thousandths."""
        pen = _PathPen(self.scale)
        self.font.draw_glyph_with_pen(glyph, pen)
        return " ".join(pen.operators)

    def glyphs(self, text: str, *, right_to_left: bool) -> list[Glyph]:
        """Return the glyphs of a text of one direction, from left to right."""
        buffer = uharfbuzz.Buffer()
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text)
        buffer.direction = "rtl" if right_to_left else "ltr"
        buffer.guess_segment_properties()
        buffer.language = "en"  # never that of this computer: the page must not depend on it
        uharfbuzz.shape(self.font, buffer, FEATURES)
        infos, scale = buffer.glyph_infos, self.scale
        letters = _letters(text, [info.cluster for info in infos], right_to_left)
        found = [
            Glyph(
                info.codepoint,
                stands_for,
                place.x_advance * scale,
                place.x_offset * scale,
                place.y_offset * scale,
            )
            for info, place, stands_for in zip(infos, buffer.glyph_positions, letters, strict=True)
        ]
        return [_nearer(glyph) for glyph in found] if right_to_left else found


def _nearer(glyph: Glyph) -> Glyph:
    """Return a glyph of a word from right to left where its neighbours want it.

    A mark pulls nothing: the typeface would draw a vowelled seen with reh over the
    next word. Nothing stands further off than letters of a word may be.
    """
    if glyph.advance < 0:
        return glyph._replace(advance=0.0, x_offset=glyph.x_offset - glyph.advance)
    more = glyph.x_offset - WIDEST_GAP
    if more <= 0 or not glyph.advance:
        return glyph
    return glyph._replace(advance=glyph.advance - more, x_offset=WIDEST_GAP)


def _letters(text: str, clusters: list[int], right_to_left: bool) -> list[str]:
    """Return what each glyph stands for, the letters of a cluster dealt out as they are read.

    A glyph is left empty where a cluster has more glyphs than letters.
    """
    order = clusters[::-1] if right_to_left else clusters
    if order == list(range(len(text))):
        return list(reversed(text)) if right_to_left else list(text)
    starts = sorted(set(order))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    left = dict(Counter(order))
    given = dict.fromkeys(starts, 0)
    found: list[str] = []
    for start in order:
        at, left[start] = start + given[start], left[start] - 1
        given[start] += 1
        found.append(text[at : at + 1 if left[start] else ends[start]] if at < ends[start] else "")
    return found[::-1] if right_to_left else found


class _PathPen:
    """Writes an outline as PDF path operators (in the way of fontTools pens)."""

    def __init__(self, scale: float) -> None:
        self.operators: list[str] = []
        self._scale = scale
        self._at = (0.0, 0.0)

    def _write(self, operator: str, *points: tuple[float, float]) -> None:
        self._at = points[-1]
        numbers = [f"{number * self._scale:.5g}" for point in points for number in point]
        self.operators.append(" ".join([*numbers, operator]))

    def moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        """Begin a contour."""
        self._write("m", point)

    def lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        """Draw a straight line."""
        self._write("l", point)

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        """Draw a cubic curve."""
        self._write("c", *points)

    def qCurveTo(self, control: tuple[float, float], end: tuple[float, float]) -> None:  # noqa: N802
        """Draw a quadratic curve as the cubic one PDF knows."""
        first, second = (
            tuple(side + (pull - side) * 2 / 3 for side, pull in zip(point, control, strict=True))
            for point in (self._at, end)
        )
        self._write("c", (first[0], first[1]), (second[0], second[1]), end)

    def closePath(self) -> None:  # noqa: N802
        """Close the contour."""
        self.operators.append("h")

    def endPath(self) -> None:  # noqa: N802
        """Leave the contour; a filled one needs nothing more."""
