"""A recovery code survives paper, telephone and tired eyes."""

from __future__ import annotations

import os
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.domain.recovery import (
    ALPHABET,
    RecoveryCodeMistyped,
    check_recovery,
    new_recovery_code,
    recovery_key,
)

CODES = st.binary(min_size=17, max_size=17).map(lambda raw: new_recovery_code(lambda _: raw))


@given(CODES)
def test_a_code_is_seven_groups_of_four(code: str) -> None:
    assert re.fullmatch(rf"[{ALPHABET}]{{4}}(-[{ALPHABET}]{{4}}){{6}}", code)


@given(st.binary(min_size=17, max_size=17))
def test_a_code_carries_130_bits(raw: bytes) -> None:
    key = recovery_key(new_recovery_code(lambda _: raw))
    assert int.from_bytes(key, "big") == int.from_bytes(raw, "big") >> 6


@given(CODES)
def test_the_way_of_writing_does_not_matter(code: str) -> None:
    loose = code.replace("0", "o").replace("1", "l").lower().replace("-", " – ")
    wide = "".join(chr(ord(c) + 0xFEE0) if c != "-" else "\n" for c in code)
    check_recovery(code, loose)
    check_recovery(code, wide)
    check_recovery(code, code.replace("1", "I").replace("-", ""))


@given(CODES, st.data())
def test_one_wrong_character_always_shows(code: str, data: st.DataObject) -> None:
    at = data.draw(st.sampled_from([at for at, c in enumerate(code) if c != "-"]))
    wrong = data.draw(st.sampled_from([c for c in ALPHABET if c != code[at]]))
    with pytest.raises(RecoveryCodeMistyped):
        recovery_key(code[:at] + wrong + code[at + 1 :])


@given(CODES, st.data())
def test_two_swapped_characters_of_the_key_always_show(code: str, data: st.DataObject) -> None:
    plain = list(code.replace("-", ""))
    first, second = data.draw(st.lists(st.integers(0, 25), min_size=2, max_size=2, unique=True))
    if plain[first] != plain[second]:
        plain[first], plain[second] = plain[second], plain[first]
        with pytest.raises(RecoveryCodeMistyped):
            recovery_key("".join(plain))


@given(st.text())
def test_any_text_is_a_code_or_says_why_not(text: str) -> None:
    with pytest.raises(RecoveryCodeMistyped):
        recovery_key(text)


def test_another_code_is_not_the_one_shown() -> None:
    with pytest.raises(RecoveryCodeMistyped, match="another"):
        check_recovery(new_recovery_code(os.urandom), new_recovery_code(os.urandom))


def test_the_message_never_repeats_what_was_typed() -> None:
    code = new_recovery_code(os.urandom)
    for typed in (code[:-5], code[:-1] + "U", code + "0"):
        with pytest.raises(RecoveryCodeMistyped) as caught:
            recovery_key(typed)
        assert not any(group in str(caught.value) for group in typed.split("-"))
