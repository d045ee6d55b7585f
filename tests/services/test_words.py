"""The words of the printed page: all of them, in all six languages."""

from __future__ import annotations

import re
from datetime import date

import pytest

from focalnet.domain.records import CHANNEL_KINDS, DESIGNATION_KINDS, RANKS, REGIONS
from focalnet.domain.values import INSTRUMENTS, KEY_KINDS, PLACES, WAYS
from focalnet.printing.letters import unprintable
from focalnet.services.reference import STANDINGS
from focalnet.services.words import (
    LANGUAGES,
    UnknownLanguage,
    UnknownWord,
    format_date,
    page_words,
    word_keys,
)

CODES = (
    ("kind", DESIGNATION_KINDS),
    ("rank", RANKS),
    ("channel", CHANNEL_KINDS),
    ("group", REGIONS),
    ("standing", STANDINGS),
    ("way", (*WAYS, *INSTRUMENTS)),
    ("field.phone", PLACES),
    ("field.key", KEY_KINDS),
    ("audience", ("public", "network", "full")),
    ("marking", ("public", "network", "full")),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word(language: str) -> None:
    assert word_keys(language) == word_keys("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_of_the_register_has_a_word(language: str) -> None:
    words = page_words(language)
    for group, codes in CODES:
        assert all(words(f"{group}.{code}") for code in codes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_filled_in_by_the_same_names_in_every_language(language: str) -> None:
    words, english = page_words(language), page_words("en")
    for key in word_keys("en"):
        found, wanted = (set(re.findall(r"{\w*}", say(key))) for say in (words, english))
        # One and two need no figure in Arabic.
        assert found == wanted or (key.startswith("count.") and found < wanted)


# What a language does not do with its signs.
ILL_SET = {
    "fr": r"[ \w}][:;?!»](?!\w)|« |\w'[\w{]",
    "ar": r"[\u0600-\u06ff}] ?[,;?]",
    "zh": r"[\u4e00-\u9fff}][,;:?!()]|[(),;:?!][\u4e00-\u9fff{]",
}


@pytest.mark.parametrize("language", ILL_SET)
def test_signs_stand_as_the_language_sets_them(language: str) -> None:
    words = page_words(language)
    ill = {key: words(key) for key in word_keys(language)}
    assert {key: said for key, said in ill.items() if re.search(ILL_SET[language], said)} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_can_be_printed(language: str) -> None:
    words = page_words(language)
    assert unprintable(words(key) for key in word_keys(language)) == []


def test_a_language_or_word_that_is_not_there_is_refused() -> None:
    with pytest.raises(UnknownLanguage):
        page_words("tlh")
    with pytest.raises(UnknownWord):
        page_words("en")("no.such-word")


def test_digits_within_words_are_those_of_the_page() -> None:
    assert "٨٧" in page_words("ar", "arab")("channel.article")
    assert "87" in page_words("ar")("channel.article")


def test_a_code_of_a_newer_version_stands_for_itself() -> None:
    assert page_words("ar")("kind.liaison-judge") == "liaison-judge"


@pytest.mark.parametrize(
    ("language", "day", "written"),
    [
        ("en", date(2026, 11, 27), "27 November 2026"),
        ("fr", "2026-11-01", "1er novembre 2026"),
        ("ar", "2026-11-27", "27 تشرين الثاني/نوفمبر 2026"),
        ("es", "2026-11-27", "27 de noviembre de 2026"),
        ("ru", "2026-11-27", "27 ноября 2026 г."),
        ("ru", "2026-11", "ноябрь 2026 г."),
        ("zh", "2026-11-27", "2026年11月27日"),
        ("en", "2026-11", "November 2026"),
        ("ar", "2026", "2026"),
    ],
)
def test_a_date_is_written_as_its_language_writes_it(
    language: str, day: date | str, written: str
) -> None:
    assert format_date(language, day) == written
