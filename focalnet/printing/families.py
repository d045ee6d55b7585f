"""The typefaces of the house: where they come from and which of them draws what.

The first two set the page; the others lend the letters these do not have.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from focalnet.printing.faces import REGULAR, WEIGHT_NAMES, Face
from focalnet.resources import resource

JOINERS = "\u200c\u200d"


class Family(NamedTuple):
    """A typeface by the package that brings it, or our own files; ``{weight}`` is in the name."""

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
SCRIPTS = tuple(
    Family(f"Noto{name}", "manimgx_fonts", f"Noto{name}[wght].ttf")
    for name in (
        "Sans",
        "SansArmenian",
        "SansGeorgian",
        "SansHebrew",
        "SansDevanagari",
        "SansBengali",
        "SansTamil",
        "SansSinhala",
        "SansThai",
        "SansLao",
        "SansKhmer",
        "SansMyanmar",
        "SansEthiopic",
        "SansGujarati",
        "SansGurmukhi",
        "SansKannada",
        "SansMalayalam",
        "SansOriya",
        "SansTelugu",
        "SansArabic",
    )
)
# Scripts no package brings lie among our own files.
OWN = (
    Family("NotoSansThaana", "", "NotoSansThaana-{weight}.ttf"),
    Family("NotoSerifTibetan", "", "NotoSerifTibetan-{weight}.ttf"),
    Family("NotoSansTifinagh", "", "NotoSansTifinagh-Regular.ttf"),
)
SIGNS = tuple(
    Family(f"Noto{name}", "manimgx_fonts", f"Noto{name}[wght].ttf")
    for name in ("SansSymbols", "Emoji")
)


@cache
def face(family: Family, weight: int) -> Face | None:
    """Return a typeface, or None where its package is not installed."""
    path = _file(family, weight)
    return Face(path, family.name, weight) if path else None


def _file(family: Family, weight: int) -> Path | None:
    folder = _folder(family.package)
    path = folder / family.file.format(weight=WEIGHT_NAMES[weight]) if folder else None
    return path if path and path.is_file() else None


def _folder(package: str) -> Path | None:
    """Return where the files of a package are, of none: where our own are."""
    if not package:
        return resource("fonts")
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(next(iter(spec.submodule_search_locations)))


def lending_files() -> list[Path]:
    """Return the files of the typefaces that lend letters, in their regular weight."""
    lending = (*SCRIPTS, *OWN, CHINESE, JAPANESE, KOREAN, TAIWANESE, *SIGNS)
    return [path for family in lending if (path := _file(family, REGULAR))]


def families(text: str, *, right_to_left: bool) -> tuple[Family, ...]:
    """Return the families to try for a text, the most fitting first."""
    first = (ARABIC, LATIN) if right_to_left else (LATIN, ARABIC)
    # A Han letter has another shape in each country: kana and Hangul tell which.
    eastern = [CHINESE, TAIWANESE, JAPANESE, KOREAN]
    if not text.isascii():
        if any("\u3040" <= letter <= "\u30ff" for letter in text):
            eastern = [JAPANESE, CHINESE, TAIWANESE, KOREAN]
        elif any("\uac00" <= letter <= "\ud7a3" for letter in text):
            eastern = [KOREAN, CHINESE, TAIWANESE, JAPANESE]
    return (*first, *SCRIPTS, *OWN, *eastern, *SIGNS)


def spans(text: str, weight: int, *, right_to_left: bool) -> list[tuple[Face, str]]:
    """Cut a text into stretches of one face each, marks kept with their letter.

    Letters no face has must be gone already (see :func:`holds`). Raises
    LookupError where no typeface is installed at all.
    """
    leading = face(ARABIC if right_to_left else LATIN, weight)
    if leading is not None and leading.letters.issuperset(text):
        return [(leading, text)]
    choice = families(text, right_to_left=right_to_left)
    found: list[tuple[Face, str]] = []
    for letter in text:
        before = found[-1][0] if found else None
        chosen = before if before and _stays(letter, before) else _drawing(letter, choice, weight)
        if chosen is None:
            raise LookupError("no typeface has the letter")
        if chosen is before:
            found[-1] = (chosen, found[-1][1] + letter)
        else:
            found.append((chosen, letter))
    return found


def _stays(letter: str, face: Face) -> bool:
    """Tell whether a letter belongs to the one before it: a joiner, or a mark the face has."""
    if letter in JOINERS:
        return True
    return letter in face.letters and unicodedata.category(letter)[0] == "M"


def _drawing(letter: str, choice: tuple[Family, ...], weight: int) -> Face | None:
    """Return the first face that can draw a letter."""
    blank = letter in JOINERS or unicodedata.category(letter) == "Zs"
    # HarfBuzz makes wide blanks and composed letters from what the face has.
    parts = " " if blank else unicodedata.normalize("NFD", letter)
    for family in choice:
        candidate = face(family, weight)
        if candidate and (letter in candidate.letters or candidate.letters.issuperset(parts)):
            return candidate
    return None


@lru_cache(maxsize=50_000)
def holds(letter: str) -> bool:
    """Tell whether some installed face can draw the letter."""
    return _drawing(letter, families("", right_to_left=False), REGULAR) is not None
