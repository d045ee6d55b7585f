"""Names in any spelling and script, roughly as they sound."""

from __future__ import annotations

import pytest

from focalnet.domain.folding import words
from focalnet.domain.sounds import sound_of, sounds_like, sounds_of


def sound(name: str) -> str:
    [word] = words(name)
    return sound_of(word)


@pytest.mark.parametrize(
    "spellings",
    [
        ("Mohamed", "Muhammad", "Mohammed", "محمد", "Мухаммад"),
        ("Diop", "Dyop", "ديوب"),
        ("Cissé", "Sisse", "سيسي"),
        ("Joseph", "Josef", "Djosef"),
        ("Khalil", "خليل", "Халил"),
        ("Youssef", "Yusuf", "يوسف", "Юсуф"),
        ("Vladimir", "Владимир"),
        ("Petrov", "Петров", "Petroff"),
    ],
)
def test_one_name_sounds_the_same_however_it_is_written(spellings: tuple[str, ...]) -> None:
    assert len({sound(name) for name in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("Diop", "Diallo"), ("Otieno", "Odhiambo"), ("Petrov", "Popov")]
)
def test_other_names_sound_otherwise(one: str, other: str) -> None:
    assert sound(one) != sound(other)


def test_what_says_too_little_sounds_like_nothing() -> None:
    assert sound("Awa") == sound("Yao") == ""
    assert not sounds_like("", "")
    assert not sounds_like("db", "dbl")
    assert sounds_like("mhm", "mhmd")


def test_an_article_written_to_a_name_hides_nothing() -> None:
    [khatib] = sounds_of("khatib")
    for written in ("الخطيب", "alkhatib", "elkhatib"):
        [word] = words(written)
        assert khatib in sounds_of(word)
    for other in ("alejandro", "elena", "alba", "علي"):
        assert len(sounds_of(other)) <= 1
