"""The order of names in a language: by its alphabet, ignoring the article."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from typing import Any

from focalnet.domain.articles import sorted_by

HAN = re.compile("[\u3400-\u9fff]")
# What a language is written in comes before what is not, as its dictionaries have it.
OWN_SCRIPT = {
    "ar": re.compile("[\u0600-\u06ff]"),
    "ru": re.compile("[\u0400-\u04ff]"),
    "zh": HAN,
}
# Spanish has ñ as a letter of its own; nothing stands between this and the next letter.
AFTER_EVERY_N = str.maketrans({"ñ": "nzzz", "Ñ": "Nzzz"})
# Lists of the United Nations and telephone books take every alif for the same letter.
ALIFS = str.maketrans("أإآٱ", "اااا")
# Letters with a stroke and pairs written as one, which stand in no decomposition.
PLAIN = str.maketrans("ŁØĐÆŒÞĦŦЁ", "LODAOTHTЕ")
NO_LETTER = "#"


@cache
def sort_key(language: str) -> Callable[[str], Any]:
    """Return the key that sorts names in a language.

    Unicode Collation Algorithm (UTS #10) with its default table; "Gambia (the)"
    and "Congo (le)" go by the name before the bracket, Arabic names without ال and
    whatever their alif carries, Chinese ones by their pinyin and its tones. Names in the
    script of the language come before all others.
    """
    collate = unicode_order()
    own = OWN_SCRIPT.get(language, re.compile(""))

    def key(name: str) -> Any:
        bare = sorted_by(name, language)
        if language == "es":
            bare = unicodedata.normalize("NFC", bare).translate(AFTER_EVERY_N)
        elif language == "ar":
            bare = unicodedata.normalize("NFC", bare).translate(ALIFS)
        spoken = pinyin(bare) if language == "zh" else ()
        return own.match(bare) is None, spoken, collate(bare), name

    return key


@cache
def unicode_order() -> Callable[[str], Any]:
    """Return the key of Unicode's default table: read once, for it takes a second and 30 MB."""
    from pyuca import Collator

    order: Callable[[str], Any] = Collator().sort_key
    return order


def initial(name: str, language: str) -> str:
    """Return the letter a name stands under in an index: the Latin one of the pinyin of Chinese."""
    bare = sorted_by(name, language)
    found = next((letter for letter in bare if letter.isalpha()), "")
    if not found:
        return NO_LETTER
    if language == "zh" and HAN.match(found):
        return pinyin(bare[bare.index(found) :])[0][0].upper()
    letter = unicodedata.normalize("NFC", found.upper())[0]
    if letter == "Й" or (letter == "Ñ" and language == "es"):
        return letter
    return unicodedata.normalize("NFD", letter)[0].translate(PLAIN)


def pinyin(text: str) -> tuple[str, ...]:
    """Return the syllables of Chinese with the numbers of their tones; other letters as they are.

    A letter read in several ways is read as in the words it is known to be part of;
    whoever is called otherwise has a name to sort by.
    """
    if not HAN.search(text):
        return ()
    # Half a second, and only for Chinese pages.
    from pypinyin import Style, lazy_pinyin

    return tuple(lazy_pinyin(text, style=Style.TONE3, neutral_tone_with_five=True))
