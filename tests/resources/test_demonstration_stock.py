"""The stock for invented people: a tradition and offices for every State, in their scripts."""

from __future__ import annotations

import csv
import json
import unicodedata
from functools import cache
from typing import Any

import pytest

from focalnet.resources import resource
from focalnet.services.words import LANGUAGES

SCRIPTS = {
    "Arab": ("ARABIC",),
    "Armn": ("ARMENIAN",),
    "Beng": ("BENGALI",),
    "Cyrl": ("CYRILLIC",),
    "Deva": ("DEVANAGARI",),
    "Ethi": ("ETHIOPIC",),
    "Geor": ("GEORGIAN",),
    "Grek": ("GREEK",),
    "Hans": ("CJK UNIFIED",),
    "Hebr": ("HEBREW",),
    "Jpan": ("CJK UNIFIED", "HIRAGANA", "KATAKANA", "IDEOGRAPHIC ITERATION"),
    "Khmr": ("KHMER",),
    "Kore": ("HANGUL",),
    "Laoo": ("LAO",),
    "Latn": ("LATIN", "MODIFIER LETTER TURNED COMMA"),
    "Mymr": ("MYANMAR",),
    "Sinh": ("SINHALA",),
    "Taml": ("TAMIL",),
    "Thaa": ("THAANA",),
    "Thai": ("THAI",),
    "Tibt": ("TIBETAN",),
}
OFFICE_SCRIPTS = {"ar": "ARABIC", "ru": "CYRILLIC"}
NAME_LISTS = ("female", "male", "family", "family_female")


@cache
def stock(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(resource("demo", name).read_text(encoding="utf-8"))
    return loaded


@cache
def states() -> frozenset[str]:
    with resource("reference", "states.csv").open(encoding="utf-8", newline="") as file:
        return frozenset(row["alpha3"] for row in csv.DictReader(file))


def traditions() -> list[str]:
    return list(stock("names.json")["traditions"])


def foreign(text: str, scripts: tuple[str, ...]) -> list[str]:
    return [
        letter
        for letter in text
        if letter.isalpha() and not unicodedata.name(letter).startswith(scripts)
    ]


def test_every_state_has_a_tradition_and_every_tradition_a_state() -> None:
    served = stock("names.json")["states"]
    assert set(served) == states()
    assert all(served.values())
    assert {key for keys in served.values() for key in keys} == set(traditions())


def test_traditions_are_many_and_write_in_many_scripts() -> None:
    known = stock("names.json")["traditions"].values()
    assert len(known) >= 25
    assert {tradition["script"] for tradition in known} == set(SCRIPTS)
    assert {tradition["order"] for tradition in known} == {"given-first", "family-first", "single"}


@pytest.mark.parametrize("key", traditions())
def test_a_tradition_has_enough_names_of_each_kind(key: str) -> None:
    tradition = stock("names.json")["traditions"][key]
    assert tradition["middle"] in {"none", "given", "father"}
    assert tradition["join"] in {"", " ", "\u0f0b"}
    assert min(len(tradition["female"]), len(tradition["male"])) >= 15
    assert tradition["families"] in {0, 1, 2}
    if tradition["families"]:
        assert len(tradition["family"]) >= 20
    else:
        assert tradition["order"] == "single"
        assert tradition["middle"] == "given"
    assert len(tradition.get("family_female", tradition["family"])) == len(tradition["family"])


@pytest.mark.parametrize("key", traditions())
def test_names_are_composed_single_and_in_the_script_of_their_tradition(key: str) -> None:
    tradition = stock("names.json")["traditions"][key]
    for part in NAME_LISTS:
        names = tradition.get(part, [])
        assert len({name["original"] for name in names}) == len(names), part
        for name in names:
            assert not foreign(name["original"], SCRIPTS[tradition["script"]]), name
            assert not foreign(name["romanised"], SCRIPTS["Latn"]), name
            for text in name.values():
                assert unicodedata.is_normalized("NFC", text), name
                assert text == " ".join(text.split()), name


@pytest.mark.parametrize("key", ["arabic", "maghreb"])
def test_arabic_names_also_come_with_their_vowels(key: str) -> None:
    tradition = stock("names.json")["traditions"][key]
    for part in ("female", "male", "family"):
        for name in tradition[part]:
            bare = "".join(c for c in name["vowelled"] if not unicodedata.combining(c))
            assert bare == name["original"]
            assert bare != name["vowelled"]


def test_names_in_latin_letters_need_no_other_form() -> None:
    for tradition in stock("names.json")["traditions"].values():
        names = [name for part in NAME_LISTS for name in tradition.get(part, [])]
        alike = [name["original"] == name["romanised"] for name in names]
        assert all(alike) if tradition["script"] == "Latn" else not any(alike)


def test_every_state_has_a_city_and_a_language_of_its_offices() -> None:
    places = stock("institutions.json")["states"]
    assert set(places) == states()
    for place in places.values():
        assert place["city"]
        assert place["language"] in stock("institutions.json")["languages"]


def test_offices_are_the_same_in_every_language() -> None:
    languages = stock("institutions.json")["languages"]
    english = languages["en"]
    assert {"en", "fr", "es", "pt", "ar", "ru", "de"} <= set(languages)
    for offices in languages.values():
        assert [body["key"] for body in offices["bodies"]] == [b["key"] for b in english["bodies"]]
        assert [body["posts"] for body in offices["bodies"]] == [
            body["posts"] for body in english["bodies"]
        ]
        assert set(offices["posts"]) == set(english["posts"])
        assert set(offices["titles"]) == {"civil", "excellency", "doctor"}
        assert offices["notes"]
        assert len(set(offices["streets"])) >= 6
        assert offices["address"].format(number=1, street="x") != offices["address"]


def test_every_post_of_a_body_has_a_name_for_a_woman_and_for_a_man() -> None:
    for offices in stock("institutions.json")["languages"].values():
        for body in offices["bodies"]:
            assert body["units"], body
            for post in body["posts"]:
                assert offices["posts"][post]["female"], post
                assert offices["posts"][post]["male"], post


def texts(value: Any) -> list[str]:
    """Return every text inside a value, however deep."""
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value
    return [text for item in inner for text in texts(item)]


def test_offices_are_written_in_the_script_of_their_language() -> None:
    for language, offices in stock("institutions.json")["languages"].items():
        script = OFFICE_SCRIPTS.get(language, "LATIN")
        bodies = [[body["name"], body["units"]] for body in offices["bodies"]]
        written = [bodies, offices["posts"], offices["titles"], offices["notes"]]
        for text in texts([*written, offices["streets"]]):
            assert text == unicodedata.normalize("NFC", " ".join(text.split())), text
            assert not foreign(text, (script,)), text


def test_seminars_are_named_in_every_language_of_the_pages() -> None:
    texts = stock("seminars.json")
    named = [*texts["titles"].values()]
    named += [sitting["title"] for part in ("programme", "workshop") for sitting in texts[part]]
    assert all(tuple(titles) == LANGUAGES and all(titles.values()) for titles in named)
