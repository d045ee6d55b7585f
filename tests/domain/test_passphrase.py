"""The meter warns of the passphrases that are guessed first."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.domain.passphrase import (
    NOTHING_YET,
    REPEATING,
    SENTENCES,
    WELL_KNOWN,
    EmptyPassphrase,
    normalised,
    strength,
)


@pytest.mark.parametrize(
    ("passphrase", "sentence"),
    [
        ("", NOTHING_YET),
        ("  ", NOTHING_YET),
        ("x", SENTENCES[0]),
        ("password", WELL_KNOWN),
        ("Password123", WELL_KNOWN),
        ("correct horse battery staple", WELL_KNOWN),
        ("aaaaaaaaaaaaaaaaaaaa", REPEATING),
        ("qwertyuiop", REPEATING),
        ("12345678901234", REPEATING),
    ],
)
def test_what_everybody_tries_first_scores_nothing(passphrase: str, sentence: str) -> None:
    told = strength(passphrase)
    assert (told.score, told.sentence) == (0, sentence)


@pytest.mark.parametrize(
    "passphrase",
    [
        "velvet orbit canyon mustard lantern",
        "مفتاح السلام الأزرق الكبير بستان قمر",
        "бархат орбита каньон горчица фонарь",
        "云母灯塔橘子沙漠钢琴",
        "x9$Kq!2vTz&8wLm#4",
    ],
)
def test_a_good_one_in_any_script_is_strong(passphrase: str) -> None:
    assert strength(passphrase).score >= 3


def test_words_known_of_the_office_count_for_little() -> None:
    phrase = "Montevideo Desk lighthouse"
    assert strength(phrase, known=["Montevideo desk"]).score < strength(phrase).score


def test_a_word_said_twice_counts_once() -> None:
    assert strength("lighthouse " * 9).score == strength("lighthouse").score


def test_another_word_never_makes_it_weaker() -> None:
    words = ["velvet", "orbit", "canyon", "mustard", "lantern", "gravel"]
    scores = [strength(" ".join(words[:count])).score for count in range(len(words) + 1)]
    assert scores == sorted(scores)
    assert (scores[0], scores[-1]) == (0, 4)


@given(st.text())
def test_any_text_gets_a_score_and_a_sentence(text: str) -> None:
    told = strength(text)
    assert 0 <= told.score <= 4
    assert told.sentence.endswith(".")


@given(st.text(min_size=1))
def test_composed_and_decomposed_are_the_same_passphrase(text: str) -> None:
    forms = ("NFC", "NFD", "NFKC", "NFKD")
    texts = [unicodedata.normalize(form, text) for form in forms]  # type: ignore[arg-type]
    try:
        assert len({normalised(each) for each in texts}) == 1
    except EmptyPassphrase:
        assert not unicodedata.normalize("NFKC", text).strip()
