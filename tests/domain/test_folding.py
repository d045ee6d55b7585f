"""What is the same to somebody who searches, and what stays apart."""

from __future__ import annotations

import unicodedata

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from focalnet.domain.folding import (
    SHORT_TEXT,
    WORD,
    fold_text,
    phone_words,
    query_words,
    words,
)

ci = settings(max_examples=100, deadline=None)


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Hervé Åström", "herve astrom"),
        ("Đặng Thị Łucja", "dang thi lucja"),
        ("STRASSE", "straße"),
        ("Пётр Семёнов", "петр семенов"),
        ("أحمد إلياس آدم", "احمد الياس ادم"),
        ("مُحَمَّد", "محمد"),
        ("محـــمد", "محمد"),
        ("یحیی کریم", "يحيي كريم"),
        ("فاطمة هدى", "فاطمه هدي"),
        ("N’Diaye O'Neil", "ndiaye oneil"),
        ("ＡＢＣ１２", "abc12"),
        ("٠١٢٣ ۴۵۶", "0123 456"),
    ],
)
def test_what_differs_only_to_the_keyboard_is_the_same(written: str, typed: str) -> None:
    assert list(words(written)) == list(words(typed))


def test_names_that_differ_stay_apart() -> None:
    assert words("Diop") != words("Diap")
    assert words("حسن") != words("حسين")


def test_every_ideograph_is_a_word_of_its_own() -> None:
    assert list(words("王小明 Wang")) == ["王", "小", "明", "wang"]


@ci
@given(st.text(max_size=2 * SHORT_TEXT))
def test_folding_twice_folds_no_further(text: str) -> None:
    once = fold_text(text)
    assert WORD.findall(fold_text(once)) == WORD.findall(once)


@ci
@given(st.text(max_size=SHORT_TEXT))
def test_words_are_the_same_in_a_short_and_in_a_long_text(text: str) -> None:
    long = f"{text} {'x ' * SHORT_TEXT}"
    assert [word for word in words(long) if word != "x"] == [
        word for word in words(text) if word != "x"
    ]


@ci
@given(st.text(alphabet=st.characters(max_codepoint=0x24F), max_size=40))
def test_composed_and_decomposed_letters_are_the_same(text: str) -> None:
    assert words(unicodedata.normalize("NFD", text)) == words(unicodedata.normalize("NFC", text))


@ci
@given(st.text(max_size=60))
def test_whatever_is_typed_holds_nothing_that_the_index_would_obey(query: str) -> None:
    for ways in query_words(query):
        assert ways
        assert all(WORD.fullmatch(word) for way in ways for word in way)


@pytest.mark.parametrize(
    "typed",
    [
        "+221 33 800 12 34",
        "00 221 33 800 12 34",
        "221338001234",
        "+221 (0) 33 800 12 34",
        "(221) 33-800-12-34",
        "٢٢١٣٣٨٠٠١٢٣٤",
        "33 800",
        "033 800",
        "1234",
    ],
)
def test_a_number_is_found_however_it_is_written(typed: str) -> None:
    kept = phone_words("33 800 12 34", "+221338001234")
    [ways] = query_words(typed)
    assert any(all(any(word.startswith(part) for word in kept) for part in way) for way in ways)


def test_a_number_without_a_country_is_found_by_its_digits() -> None:
    assert "0338001234" in phone_words("(033) 800-1234", "")
    assert "338001234" in phone_words("(033) 800-1234", "")


def test_letters_beside_a_number_are_no_part_of_it() -> None:
    assert phone_words("33 800 12 34 ext. 5", "") == phone_words("33 800 12 34 5", "")


def test_a_reference_is_looked_for_whole_and_in_its_parts() -> None:
    [letters, number] = query_words("NV/2024/17")
    assert letters == (("nv",),)
    assert ("202417",) in number
    assert ("2024", "17") in number
