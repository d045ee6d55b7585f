"""Text folded for search: what differs only to the eye or the keyboard is the same.

Accents, case, Arabic letter forms, vowel marks and tatweel, Cyrillic ё, digits of
any writing and full-width forms fold together; ideographs stand apart, so that
one of them can be found.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

TATWEEL = "\u0640"
LETTERS = str.maketrans(
    {
        **dict(zip("øđðłıŧħə", "oddlithe", strict=True)),
        **{"æ": "ae", "œ": "oe", "þ": "th"},
        **dict(zip("ىیېکةەہھٱ", "يييكهههها", strict=True)),
        **dict.fromkeys("ءـ’ʼ‘ʻ'ʿʾ`´ˊˋ", ""),
    }
)
# Han, kana and Hangul are written without spaces: every sign becomes a word.
IDEOGRAPH = re.compile(
    r"([\u2e80-\u2fdf\u3005-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff])"
)
# The index holds no longer words whole; a longer one is several, here and in what is asked.
WORD = re.compile(r"\w{1,1000}")
NUMBER = re.compile(r"[+(]?\d[\d\s()./+-]*")
LEAST_DIGITS, MOST_DIGITS = 3, 64


@lru_cache(maxsize=65_536)
def fold_text(text: str) -> str:
    """Return *text* folded: lower case, without marks, digits in ASCII, one space between words."""
    if text.isascii():
        return text.casefold().translate(LETTERS)
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    composed = (
        unicodedata.normalize("NFC", decomposed.translate(_plain_signs))
        .casefold()
        .translate(LETTERS)
    )
    return IDEOGRAPH.sub(r" \1 ", composed)


class _PlainSigns(dict[int, str | None]):
    """What each sign becomes, worked out once for each: marks go, digits become ASCII."""

    def __missing__(self, code: int) -> str | None:
        sign = chr(code)
        if unicodedata.category(sign) in {"Mn", "Me", "Cf"}:
            self[code] = None
        elif sign.isascii() or not sign.isdigit():
            self[code] = sign
        else:
            self[code] = str(unicodedata.digit(sign))
        return self[code]


_plain_signs = _PlainSigns()


def words(text: str) -> list[str]:
    """Return the folded words of *text*, as the search index holds them."""
    return WORD.findall(fold_text(text))


def query_words(query: str) -> list[str]:
    """Return the words that a typed query looks for; a telephone number is one word.

    "+221 33 800" looks for the digits 22133800, "00 221 33" for 22133: the
    international prefix is written in many ways.
    """
    folded = fold_text(query)
    found: list[str] = []
    place = 0
    for match in NUMBER.finditer(folded):
        digits = "".join(WORD.findall(match.group()))[:MOST_DIGITS]
        if len(digits) < LEAST_DIGITS or _inside_word(folded, match.start()):
            continue
        found += WORD.findall(folded[place : match.start()])
        found.append(digits.removeprefix("00") or digits)
        place = match.end()
    return found + WORD.findall(folded[place:])


def _inside_word(folded: str, start: int) -> bool:
    return start > 0 and folded[start - 1].isalnum()


def phone_words(text: str, e164: str) -> list[str]:
    """Return the digit strings under which a telephone number is found.

    The whole number with and without country code and trunk zero, and its last
    digits, so that a search by any of its usual beginnings finds it.
    """
    raw = "".join(WORD.findall(fold_text(text)))
    digits = "".join(sign for sign in raw if sign.isdigit()).removeprefix("00")[:MOST_DIGITS]
    whole = e164.lstrip("+") or digits
    found = {digits, digits.lstrip("0"), whole}
    found.update(whole[skip:] for skip in (1, 2, 3))
    found.update(whole[-last:] for last in (8, 7, 6, 4))
    return sorted(word for word in found if len(word) >= LEAST_DIGITS)
