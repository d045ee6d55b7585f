"""Which typeface draws what: the house's own where it can, one that lends letters otherwise."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

from focalnet.printing.faces import REGULAR, WEIGHT_NAMES, Face
from focalnet.typefaces import (
    ARABIC,
    CHINESE,
    JAPANESE,
    KOREAN,
    LATIN,
    OWN,
    SCRIPTS,
    SIGNS,
    TAIWANESE,
    Family,
    file_of,
)

JOINERS = "\u200c\u200d"


@cache
def face(family: Family, weight: int) -> Face | None:
    """Return a typeface, or None where its package is not installed."""
    path = file_of(family, WEIGHT_NAMES[weight])
    return Face(path, family.name, weight) if path else None


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
