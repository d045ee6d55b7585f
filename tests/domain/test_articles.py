"""States are called with or without the article that lists put behind their names."""

from __future__ import annotations

import pytest

from focalnet.domain.articles import sorted_by, without_article, without_brackets

LISTED = [
    ("en", "Gambia (the)", "Gambia", "Gambia"),
    ("fr", "Congo (le)", "Congo", "Congo"),
    ("fr", "Afghanistan (l')", "Afghanistan", "Afghanistan"),
    ("fr", "Égypte (l’)", "Égypte", "Égypte"),
    ("fr", "Émirats arabes unis (les)", "Émirats arabes unis", "Émirats arabes unis"),
    ("es", "Afganistán (el)", "Afganistán", "Afganistán"),
    ("es", "Comoras (las)", "Comoras", "Comoras"),
    ("ar", "الكونغو", "الكونغو", "كونغو"),
    ("ar", "ألمانيا", "ألمانيا", "ألمانيا"),
    ("ru", "Гамбия", "Гамбия", "Гамбия"),
    ("zh", "刚果（布）", "刚果（布）", "刚果"),
    ("en", "Iran (Islamic Republic of)", "Iran (Islamic Republic of)", "Iran"),
    ("fr", "Micronésie (États fédérés de)", "Micronésie (États fédérés de)", "Micronésie"),
    ("ru", "Иран (Исламская Республика)", "Иран (Исламская Республика)", "Иран"),
]


@pytest.mark.parametrize(("language", "listed", "sign", "key"), LISTED)
def test_a_sign_has_no_article_and_the_order_does_not_go_by_it(
    language: str, listed: str, sign: str, key: str
) -> None:
    assert without_article(listed) == sign
    assert sorted_by(listed, language) == key


def test_states_are_found_by_what_people_say() -> None:
    assert without_brackets("Bolivia (Plurinational State of)") == "Bolivia"


def test_ten_thousand_brackets_are_no_longer_looked_at_than_ten() -> None:
    assert without_brackets("(" * 10_000) == "(" * 10_000
    assert without_article(f"a{' ' * 10_000}b") == f"a{' ' * 10_000}b"
