"""Names stand where a reader of the language looks for them, under the letter of its alphabet."""

from __future__ import annotations

import subprocess
import sys

import pytest

from focalnet.services.collating import NO_LETTER, initial, sort_key

ORDERS = {
    "en": ("Congo (the)", "Côte d’Ivoire", "Gambia (the)", "Łukasz", "Malta"),
    "es": ("Nuevo", "Núñez", "Nzala", "Ñandú", "Oro"),
    "ar": (
        "إثيوبيا",
        "أذربيجان",
        "الأردن",
        "إسبانيا",
        "أستراليا",
        "تونس",
        "السنغال",
        "غامبيا",
        "Abel",
    ),
}


@pytest.mark.parametrize("language", ORDERS)
def test_names_stand_in_the_order_of_the_language(language: str) -> None:
    names = ORDERS[language]
    assert tuple(sorted(reversed(names), key=sort_key(language))) == names


def test_russian_has_yo_with_ye_and_short_i_after_i() -> None:
    names = sorted(("Яков", "Йемен", "Ёлкин", "Ермаков", "Иванов", "Abel"), key=sort_key("ru"))
    assert names == ["Ёлкин", "Ермаков", "Иванов", "Йемен", "Яков", "Abel"]


def test_chinese_names_stand_by_their_pinyin_and_its_tones() -> None:
    names = ["安哥拉", "重庆", "厄瓜多尔", "法国", "马里", "塞内加尔", "乍得", "Abel"]
    assert sorted(reversed(names), key=sort_key("zh")) == names
    assert sorted(["马", "骂", "妈", "麻"], key=sort_key("zh")) == ["妈", "麻", "马", "骂"]


@pytest.mark.parametrize(
    ("name", "language", "letter"),
    [
        ("Gambia (the)", "en", "G"),
        ("Éthiopie", "fr", "E"),
        ("Œuvre", "fr", "O"),
        ("Łukasz", "en", "L"),
        ("ŐRI", "en", "O"),
        ("ñandú", "es", "Ñ"),
        ("ñandú", "fr", "N"),
        ("Ёлкин", "ru", "Е"),
        ("Йемен", "ru", "Й"),
        ("السنغال", "ar", "س"),
        ("أوا", "ar", "ا"),
        ("塞内加尔", "zh", "S"),
        ("重庆", "zh", "C"),
        ("d’Alembert", "fr", "D"),
        ("“Justice”", "en", "J"),
        ("33", "en", NO_LETTER),
        ("", "zh", NO_LETTER),
        ("ßtrange", "en", "S"),
    ],
)
def test_a_name_stands_under_its_letter(name: str, language: str, letter: str) -> None:
    assert initial(name, language) == letter


def test_pinyin_is_brought_for_chinese_only() -> None:
    code = (
        "import sys; from focalnet.services.collating import sort_key, initial;"
        " sort_key('en')('Senegal'); initial('Senegal', 'zh');"
        " assert 'pypinyin' not in sys.modules;"
        " sort_key('zh')('乍得'); assert 'pypinyin' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
