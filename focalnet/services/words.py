"""The words of the printed page in the six official languages of the Court."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache

from focalnet.domain.errors import InvalidValue
from focalnet.resources import translation

LANGUAGES = ("en", "fr", "ar", "es", "ru", "zh")
RIGHT_TO_LEFT = frozenset({"ar"})
ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
YEAR_LENGTH, MONTH_LENGTH = 4, 7
DAY_PATTERNS = {
    "en": "d MMMM y",
    "fr": "d MMMM y",
    "ar": "d MMMM y",
    "es": "d 'de' MMMM 'de' y",
    "ru": "d MMMM y 'г.'",
    "zh": "y年M月d日",
}
MONTH_PATTERNS = {
    "en": "MMMM y",
    "fr": "MMMM y",
    "ar": "MMMM y",
    "es": "MMMM 'de' y",
    "ru": "LLLL y 'г.'",
    "zh": "y年M月",
}


# What codes of records are called. One that a newer version of another office brings has no
# word here yet, and stands for itself: a directory is printed all the same.
CODED = {"kind", "rank", "channel", "group", "capacity", "role", "mode", "event.kind"}


class UnknownLanguage(InvalidValue):
    """The page cannot be printed in this language."""

    code = "language.unknown"
    remedy = "Use one of ar, zh, en, fr, ru and es."


class UnknownWord(KeyError):
    """A catalogue lacks a word: a mistake in the program, not of the officer."""


def page_words(language: str, digits: str = "") -> Callable[[str], str]:
    """Return the function that gives a word by its key, such as ``kind.national``.

    Its digits are ٠١٢ where *digits* is "arab": "article 87" is not set otherwise than a date.

    Words with parts to fill in hold them by name: ``words("page").format(page=1,
    pages=9)``. Raises UnknownLanguage.
    """
    catalogue = _catalogue(language)

    def word(key: str) -> str:
        try:
            return numerals(catalogue[key], digits) if digits else catalogue[key]
        except KeyError as error:
            family, _, code = key.rpartition(".")
            if family in CODED and code:
                return code
            raise UnknownWord(f"{language}: {key}") from error

    return word


def word_keys(language: str) -> frozenset[str]:
    """Return the keys of all the words there are in a language."""
    return frozenset(_catalogue(language))


def format_date(language: str, day: date | str) -> str:
    """Write a date out in a language; a partial one ("2024-05") as far as it is known."""
    from babel.dates import format_date as written

    if isinstance(day, str) and len(day) == YEAR_LENGTH:
        return day
    if isinstance(day, str) and len(day) == MONTH_LENGTH:
        pattern, moment = MONTH_PATTERNS[language], date.fromisoformat(f"{day}-01")
    else:
        pattern = DAY_PATTERNS[language]
        moment = day if isinstance(day, date) else date.fromisoformat(day)
    text = written(moment, pattern, locale=language)
    if language == "fr" and text.startswith("1 "):
        text = f"1er{text[1:]}"
    if language == "ar":
        # The United Nations write both names of a month: the Levant's, then the Nile's.
        levant, nile = (written(moment, "MMMM", locale=place) for place in ("ar_LB", "ar_EG"))
        text = text.replace(nile, f"{levant}/{nile}")
    return text


def numerals(text: str, digits: str) -> str:
    """Write the digits of a text as ٠١٢ where *digits* is "arab"."""
    return text.translate(ARABIC_DIGITS) if digits == "arab" else text


@cache
def _catalogue(language: str) -> dict[str, str]:
    if language not in LANGUAGES:
        raise UnknownLanguage("The page cannot be printed in this language.", place=language)
    from babel.messages.pofile import read_po

    with translation("print", f"{language}.po").open("rb") as file:
        return {
            str(message.id): str(message.string)
            for message in read_po(file, locale=language)
            if message.id and message.string
        }
