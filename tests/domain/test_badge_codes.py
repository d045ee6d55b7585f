"""The codes on badges and on the lines of sign-in sheets: a slip of hand or eye shows."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.domain.badge_codes import (
    LENGTH,
    badge_code,
    is_read_well,
    looks_like_code,
    plain_code,
    shown_code,
)
from focalnet.domain.recovery import ALPHABET
from focalnet.domain.row_codes import RowCode, keyed_codes, sheet_letters

KEY = bytes(range(32)).hex()
ids = st.uuids().map(str)
codes = ids.map(lambda key: badge_code(KEY, key))
places = st.integers(0, LENGTH - 1)


@given(ids)
def test_a_code_is_the_same_at_every_desk_of_the_event_and_at_no_other(key: str) -> None:
    code = badge_code(KEY, key)
    assert code == badge_code(KEY, key)
    assert code != badge_code(bytes(32).hex(), key)
    assert is_read_well(code)
    assert looks_like_code(code)
    assert plain_code(f" {shown_code(code).lower()} ") == code


@given(codes, places, st.sampled_from(ALPHABET))
def test_one_wrong_character_always_shows(code: str, place: int, wrong: str) -> None:
    misread = code[:place] + wrong + code[place + 1 :]
    assert is_read_well(misread) == (misread == code)


@given(codes, places, places)
def test_two_swapped_characters_always_show(code: str, one: int, other: int) -> None:
    signs = list(code)
    signs[one], signs[other] = signs[other], signs[one]
    assert is_read_well("".join(signs)) == ("".join(signs) == code)


@given(codes)
def test_a_character_too_few_shows(code: str) -> None:
    assert not is_read_well(code[:-1])
    assert not is_read_well(code + "0")


def test_thousands_of_codes_are_all_different() -> None:
    made = {badge_code(KEY, str(UUID(int=number))) for number in range(5000)}
    assert len(made) == 5000


@pytest.mark.parametrize(
    "typed",
    ["Diop", "Abderrahman", "CHRISTENSEN", "2019", "+221 33 800", "Awa Diop 12", "ديوب", ""],
)
def test_no_name_or_number_is_taken_for_a_code(typed: str) -> None:
    assert not looks_like_code(typed)


@given(st.integers(0, 500), st.integers(1, 9999))
def test_a_code_of_a_line_is_read_back_however_it_is_keyed(sheet: int, row: int) -> None:
    code = RowCode(sheet, row)
    bare = str(code).lower().replace("-", "")
    assert [item.code for item in keyed_codes(f" {code}, {bare}")] == [code, code]
    if sheet < 22:
        [keyed] = keyed_codes(f"{sheet_letters(sheet)}{row:02}-{(int(bare[-1]) + 1) % 10}")
        assert keyed.code is None


@given(st.integers(0, 21), st.integers(1, 999), st.integers(1, 999))
def test_a_line_read_for_another_with_one_digit_wrong_shows(
    sheet: int, row: int, other: int
) -> None:
    right, wrong = f"{row:03}", f"{other:03}"
    if sum(a != b for a, b in zip(right, wrong, strict=True)) == 1:
        digit = str(RowCode(sheet, row))[-1]
        [keyed] = keyed_codes(f"{sheet_letters(sheet)}{wrong}-{digit}")
        assert keyed.code is None


def test_the_letter_of_a_sheet_is_keyed_once_and_nonsense_is_told() -> None:
    one, two = RowCode(1, 7), RowCode(1, 12)
    line = f"{one} {str(two)[1:]} B7 hello"
    assert [item.code for item in keyed_codes(line)] == [one, two, None, None]
    assert [item.code for item in keyed_codes(str(two)[1:])] == [None]
    assert str(one).startswith("B07-")
