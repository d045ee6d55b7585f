"""The typefaces of the house: where they are, which letters they hold, their glyphs."""

from __future__ import annotations

import unicodedata
from functools import cache, cached_property, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

import uharfbuzz

REGULAR, SEMIBOLD = 400, 600
WEIGHT_NAMES = {REGULAR: "Regular", SEMIBOLD: "SemiBold"}
# Discretionary ligatures would put words on the page that nobody wrote.
FEATURES = {"dlig": False}
JOINERS = "\u200c\u200d"


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
        self.scale = 1000 / self.face.upem
        self.letters = frozenset(map(chr, self.face.unicodes))

    def width(self, glyph: int) -> int:
        """Return the width the font file gives a glyph, in thousandths of the size."""
        return round(self.font.get_glyph_h_advance(glyph) * self.scale)

    @cached_property
    def blank(self) -> int:
        """The glyph of the space: nothing to see, and letters can hang on it."""
        return int(self.font.get_nominal_glyph(32) or 0)

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
        infos, places = buffer.glyph_infos, buffer.glyph_positions
        starts = sorted({info.cluster for info in infos})
        ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
        scale, told, found = self.scale, set(), []
        # The first glyph of a cluster in reading order carries its letters.
        order = reversed(range(len(infos))) if right_to_left else range(len(infos))
        for index in order:
            start, place = infos[index].cluster, places[index]
            letters = "" if start in told else text[start : ends[start]]
            told.add(start)
            offsets = place.x_offset * scale, place.y_offset * scale
            found.append(
                Glyph(infos[index].codepoint, letters, place.x_advance * scale, *offsets)
            )
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


class Family(NamedTuple):
    """A typeface by the package that brings it; ``{weight}`` stands in the file name."""

    name: str
    package: str
    file: str


LATIN = Family("IBMPlexSans", "fontpkg_ibm_plex_sans", "files/IBMPlexSans[wdth,wght].ttf")
ARABIC = Family(
    "IBMPlexSansArabic", "fontpkg_ibm_plex_sans_arabic", "files/IBMPlexSansArabic-{weight}.ttf"
)
CHINESE, TAIWANESE, JAPANESE, KOREAN = (
    Family(
        f"NotoSans{code}",
        "justmytype_intl_cjk",
        f"fonts/ofl/notosans{code.lower()}/NotoSans{code}[wght].ttf",
    )
    for code in ("SC", "TC", "JP", "KR")
)


@cache
def face(family: Family, weight: int) -> Face | None:
    """Return a typeface, or None where its package is not installed."""
    spec = find_spec(family.package)
    if spec is None or not spec.submodule_search_locations:
        return None
    folder = Path(next(iter(spec.submodule_search_locations)))
    path = folder / family.file.format(weight=WEIGHT_NAMES[weight])
    return Face(path, family.name, weight) if path.is_file() else None


def families(text: str, *, right_to_left: bool) -> tuple[Family, ...]:
    """Return the families to try for a text, the most fitting first."""
    if text.isascii():
        return (ARABIC, LATIN) if right_to_left else (LATIN, ARABIC)
    first = (ARABIC, LATIN) if right_to_left else (LATIN, ARABIC)
    return (*first, *_eastern(text))


def _eastern(text: str) -> tuple[Family, ...]:
    # A Han letter has another shape in each country: kana and Hangul tell which.
    if any("\u3040" <= letter <= "\u30ff" for letter in text):
        return (JAPANESE, CHINESE, TAIWANESE, KOREAN)
    if any("\uac00" <= letter <= "\ud7a3" for letter in text):
        return (KOREAN, CHINESE, TAIWANESE, JAPANESE)
    return (CHINESE, TAIWANESE, JAPANESE, KOREAN)


def spans(text: str, weight: int, *, right_to_left: bool) -> list[tuple[Face, str]]:
    """Cut a text into stretches of one face each, marks kept with their letter.

    Letters no face has must be gone already (see :func:`holds`).
    """
    choice = families(text, right_to_left=right_to_left)
    first = face(choice[0], weight)
    if first is not None and first.letters.issuperset(text):
        return [(first, text)]
    found: list[tuple[Face, str]] = []
    for letter in text:
        stays = found and (letter in JOINERS or unicodedata.category(letter)[0] == "M")
        if stays and (letter in JOINERS or letter in found[-1][0].letters):
            chosen = found[-1][0]
        else:
            chosen = _face_of(letter, choice, weight)
        if found and found[-1][0] is chosen:
            found[-1] = (chosen, found[-1][1] + letter)
        else:
            found.append((chosen, letter))
    return found


def _face_of(letter: str, choice: tuple[Family, ...], weight: int) -> Face:
    fallback: Face | None = None
    for family in choice:
        candidate = face(family, weight)
        if candidate is None:
            continue
        if letter in candidate.letters:
            return candidate
        fallback = fallback or candidate
    if fallback is None:
        raise LookupError("no typeface is installed")
    # HarfBuzz draws wide blanks and composed letters from what the face has.
    parts = unicodedata.normalize("NFD", letter)
    for family in choice:
        candidate = face(family, weight)
        if candidate is not None and candidate.letters.issuperset(parts):
            return candidate
    return fallback


@lru_cache(maxsize=50_000)
def holds(letter: str) -> bool:
    """Tell whether some installed face can draw the letter (blanks always can)."""
    if letter in JOINERS or unicodedata.category(letter) == "Zs":
        return True
    parts = unicodedata.normalize("NFD", letter)
    for family in (LATIN, ARABIC, CHINESE, TAIWANESE, JAPANESE, KOREAN):
        candidate = face(family, REGULAR)
        if candidate is not None and (
            letter in candidate.letters or candidate.letters.issuperset(parts)
        ):
            return True
    return False
