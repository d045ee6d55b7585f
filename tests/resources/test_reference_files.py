"""The reference files: whole, well formed and in the scripts they claim."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import Counter
from datetime import date
from functools import cache
from zoneinfo import available_timezones

import pytest

from focalnet.resources import resource

LANGUAGES = ("en", "fr", "ar", "es", "ru", "zh")
GROUPS = ("AFR", "APG", "EEG", "GRULAC", "WEOG")
SCRIPT_OF = {
    "en": "LATIN",
    "fr": "LATIN",
    "es": "LATIN",
    "ar": "ARABIC",
    "ru": "CYRILLIC",
    "zh": "CJK UNIFIED",
}
NAMED_FILES = ("states.csv", "themes.csv", "groups.csv")
COMMON_THEMES = {
    "general",
    "assets",
    "arrest",
    "legislation",
    "consultations",
    "defence",
    "apic",
    "relocation",
    "enforcement",
    "interim-release",
    "final-release",
    "un",
    "diplomatic",
    "dialogue",
}


@cache
def table(name: str) -> list[dict[str, str]]:
    with resource("reference", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def named_rows() -> list[tuple[str, str, str]]:
    return [
        (f"{file}:{row.get('alpha3') or row['code']}", language, row[f"name_{language}"])
        for file in NAMED_FILES
        for row in table(file)
        for language in LANGUAGES
    ]


def test_every_member_observer_and_the_cook_islands_have_one_line() -> None:
    membership = Counter(row["un"] for row in table("states.csv"))
    assert membership == {"member": 193, "observer": 2, "other": 1}
    others = {row["alpha3"] for row in table("states.csv") if row["un"] != "member"}
    assert others == {"VAT", "PSE", "COK"}


@pytest.mark.parametrize("column", ["alpha2", "alpha3", *(f"name_{x}" for x in LANGUAGES)])
def test_no_two_states_share_a_code_or_a_name(column: str) -> None:
    values = [row[column] for row in table("states.csv")]
    assert len(set(values)) == len(values)


def test_codes_have_the_length_they_should() -> None:
    for row in table("states.csv"):
        assert re.fullmatch("[A-Z]{2}", row["alpha2"]), row
        assert re.fullmatch("[A-Z]{3}", row["alpha3"]), row


def test_only_the_holy_see_is_in_no_regional_group() -> None:
    assert {row["alpha3"] for row in table("states.csv") if not row["group"]} == {"VAT"}
    assert {row["group"] for row in table("states.csv")} - {""} == set(GROUPS)


def test_regional_groups_have_as_many_states_as_at_the_united_nations() -> None:
    members = Counter(row["group"] for row in table("states.csv") if row["un"] == "member")
    assert members == {"AFR": 54, "APG": 54, "EEG": 23, "GRULAC": 33, "WEOG": 29}


def test_every_name_is_filled_composed_and_free_of_stray_spaces() -> None:
    for where, language, name in named_rows():
        assert name, (where, language)
        assert unicodedata.is_normalized("NFC", name), (where, language, name)
        assert name == " ".join(name.split()), (where, language, name)


def test_every_name_is_written_in_the_script_of_its_language() -> None:
    for where, language, name in named_rows():
        letters = [letter for letter in name if letter.isalpha()]
        strangers = [
            letter
            for letter in letters
            if not unicodedata.name(letter).startswith(SCRIPT_OF[language])
        ]
        assert letters, (where, language)
        assert not strangers, (where, language, name, strangers)


def test_brackets_close_at_the_end_of_a_name() -> None:
    for row in table("states.csv"):
        for language in LANGUAGES:
            name = row[f"name_{language}"].replace("（", "(").replace("）", ")")
            assert re.fullmatch(r"[^()]+(\([^()]+\))?", name), name


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("IRN", "Iran (Islamic Republic of)"),
        ("LAO", "Lao People's Democratic Republic (the)"),
        ("RUS", "Russian Federation (the)"),
        ("SWZ", "Eswatini"),
        ("SYR", "Syrian Arab Republic (the)"),
        ("TUR", "Türkiye"),
        ("USA", "United States of America (the)"),
        ("VNM", "Viet Nam"),
    ],
)
def test_names_follow_the_usage_of_the_united_nations(code: str, name: str) -> None:
    assert next(row["name_en"] for row in table("states.csv") if row["alpha3"] == code) == name


def test_languages_are_codes_and_one_of_the_six_serves_for_letters() -> None:
    for row in table("states.csv"):
        assert row["correspondence"] in LANGUAGES, row["alpha3"]
        assert row["languages"].split(), row["alpha3"]
        for code in row["languages"].split():
            assert re.fullmatch("[a-z]{2,3}", code), (row["alpha3"], code)


def test_dialling_codes_tell_every_state_from_its_neighbours() -> None:
    codes = Counter(row["dial"] for row in table("states.csv"))
    assert all(re.fullmatch(r"\+[1-9]\d{0,3}", code) for code in codes)
    shared = {code for code, count in codes.items() if count > 1}
    assert shared == {"+1", "+7", "+39"}


def test_time_zones_and_days_of_rest_exist() -> None:
    known = available_timezones()
    for row in table("states.csv"):
        zones = row["timezones"].split()
        assert zones, row["alpha3"]
        assert set(zones) <= known, row["alpha3"]
        assert row["weekend"], row["alpha3"]
        assert set(row["weekend"].split()) <= {"mon", "tue", "wed", "thu", "fri", "sat", "sun"}


def test_every_fact_names_a_known_source_and_the_day_it_was_looked_at() -> None:
    known = {row["key"] for row in table("sources.csv")}
    fields = {"names", "group", "languages", "correspondence", "dial", "timezones", "weekend"}
    for row in table("states.csv"):
        pairs = dict(part.split("=") for part in row["source"].split("; "))
        assert set(pairs) == fields, row["alpha3"]
        assert set(pairs.values()) <= known, row["alpha3"]
        assert date.fromisoformat(row["as_at"]) >= date(2026, 11, 1)
    for file in ("status.csv", "themes.csv", "groups.csv", "networks.csv", "instruments.csv"):
        for row in table(file):
            assert set(row["source"].split("; ")) <= known, row


def test_themes_and_groups_are_complete() -> None:
    assert [row["code"] for row in table("groups.csv")] == list(GROUPS)
    codes = [row["code"] for row in table("themes.csv")]
    assert len(codes) == len(set(codes))
    assert set(codes) == COMMON_THEMES


def test_networks_and_instruments_have_a_key_of_their_own_and_a_known_shelf_and_theme() -> None:
    networks, instruments = table("networks.csv"), table("instruments.csv")
    assert len({row["code"] for row in networks}) == len(networks)
    assert len({row["key"] for row in instruments}) == len(instruments)
    for row in instruments:
        assert row["shelf"] in {"instrument", "case-law"}, row
        assert row["theme"] in COMMON_THEMES, row
        assert set(row["languages"].split()) <= set(LANGUAGES), row
        assert re.fullmatch(r"\d{4}(-\d{2}){0,2}", row["date"]), row
    for row in (*networks, *instruments):
        assert row["checked"] in {"yes", "no"}, row
        titles = [row.get(f"name_{x}") or row.get(f"title_{x}") for x in ("en", "fr", "ar")]
        assert all(titles), row
