"""Text folded for search: what differs only to the eye or the keyboard is the same.

Accents, case, Arabic letter forms, vowel marks and tatweel, Cyrillic ё, digits of
any writing and full-width forms fold together; ideographs stand apart, so that
one of them can be found.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
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
NO_DIGIT = re.compile(r"\D+")
TRUNK = re.compile(r"\(0\)")
JOINED = re.compile(r"\d[/.-]\d")
LEAST_DIGITS, MOST_DIGITS = 3, 64
# Titles, offices and towns come again and again; long texts hardly ever.
SHORT_TEXT, MOST_SHORT_TEXTS = 64, 16_384

Wanted = tuple[tuple[str, ...], ...]
"""Ways of writing one thing looked for: the words of one of them must all be there."""


def fold_text(text: str) -> str:
    """Return *text* folded: lower case, without marks, digits in ASCII, one space between words."""
    if text.isascii():
        return text.lower().replace("'", "").replace("`", "")
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


def words(text: str) -> Sequence[str]:
    """Return the folded words of *text*, as the search index holds them."""
    return _words_again(text) if len(text) <= SHORT_TEXT else WORD.findall(fold_text(text))


@lru_cache(maxsize=MOST_SHORT_TEXTS)
def _words_again(text: str) -> Sequence[str]:
    return tuple(WORD.findall(fold_text(text)))


def query_words(query: str) -> list[Wanted]:
    """Return what a typed query looks for, word by word; a telephone number is one word.

    "+221 33 800" looks for the digits 22133800; "00 221 33", "+221 (0) 33" and
    "033 800" leave out the zeros too, since they are dialled or not. Where signs
    join the numbers, as in "NV/2024/17", they may also stand apart.
    """
    folded = fold_text(query)
    found: list[Wanted] = []
    place = 0
    for match in NUMBER.finditer(folded):
        ways = _ways_of_writing(match.group())
        if not ways or _inside_word(folded, match.start()):
            continue
        found += _plain_words(folded[place : match.start()])
        found.append(ways)
        place = match.end()
    return found + _plain_words(folded[place:])


def _plain_words(folded: str) -> list[Wanted]:
    return [((word,),) for word in WORD.findall(folded)]


def _ways_of_writing(number: str) -> Wanted:
    digits = _digits(number)
    ways = [
        digits.removeprefix("00"),
        digits,
        digits.lstrip("0"),
        _digits(TRUNK.sub("", number)).removeprefix("00"),
    ]
    joined = [(way,) for way in ways if len(way) >= LEAST_DIGITS]
    parts = tuple(WORD.findall(number))
    apart = [parts] if joined and len(parts) > 1 and JOINED.search(number) else []
    return tuple(dict.fromkeys([*joined, *apart]))


def _digits(number: str) -> str:
    return "".join(WORD.findall(number))[:MOST_DIGITS]


def _inside_word(folded: str, start: int) -> bool:
    return start > 0 and folded[start - 1].isalnum()


def phone_words(text: str, e164: str) -> list[str]:
    """Return the digit strings under which a telephone number is found.

    The whole number with and without country code and trunk zero, and its last
    digits, so that a search by any of its usual beginnings finds it.
    """
    digits = NO_DIGIT.sub("", fold_text(text)).removeprefix("00")[:MOST_DIGITS]
    whole = e164.lstrip("+") or digits
    found = {digits, digits.lstrip("0"), whole}
    found.update(whole[skip:] for skip in (1, 2, 3))
    found.update(whole[-last:] for last in (8, 7, 6, 4))
    return sorted(word for word in found if len(word) >= LEAST_DIGITS)
