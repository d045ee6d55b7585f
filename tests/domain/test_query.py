"""The language of searches: it reads what it prints, and says what it cannot read."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.domain.errors import InvalidValue
from focalnet.domain.query import NotAField, Query, Term, has_fields, parse
from focalnet.domain.query_fields import FIELDS, InvalidSearch, SearchField, day_after, day_before

EXAMPLE = (
    "theme:assets state:SEN as-at:2023-01-01 -confirmed:12m kind:operational region:AFR "
    'rank:alternate vacant:yes network:carin diop "exact words" a|b'
)
# Letters that mean something to the language, and some of other scripts.
LETTERS = st.text('ab:|"\\- \t@é漢ب/', min_size=1, max_size=8)


def values_of(field: SearchField) -> st.SearchStrategy[str]:
    own: dict[str, st.SearchStrategy[str]] = {
        "state": st.sampled_from(("SEN", "KEN")),
        "theme": st.sampled_from(("assets", "two words", "a|b")),
        "language": st.sampled_from(("fr", "zh-hant")),
        "date": st.sampled_from(("2023", "2023-01", "2023-01-31")),
        "age": st.sampled_from(("12m", "90d", "2y", "2023-01")),
        "words": LETTERS.map(str.strip).filter(bool),
    }
    shaped = own.get(field.shape, st.nothing())
    return shaped | st.sampled_from(field.choices) if field.choices else shaped


@st.composite
def terms(draw: st.DrawFn) -> Term:
    """Return any term there can be."""
    field = draw(st.sampled_from([None, *FIELDS.values()]))
    if field is None:
        # What stands without marks may not look like anything else.
        words = LETTERS.filter(lambda text: text.strip() != "")
        bare = words.filter(lambda text: not set(text) & set(' \t|:"') and text[0] != "-")
        chosen = draw(
            st.lists(
                st.tuples(words, st.just(True)) | st.tuples(bare, st.just(False)),
                min_size=1,
                max_size=3,
            )
        )
        values, exact = zip(*chosen, strict=True)
        return Term("", values, draw(st.booleans()), exact)
    count = 1 if field.single else 3
    listed = tuple(draw(st.lists(values_of(field), min_size=1, max_size=count)))
    return Term(field.name, listed, not field.single and draw(st.booleans()))


def once(found: list[Term]) -> Query:
    """Return a search that says what is to be said once only once."""
    seen: dict[Any, Term] = {}
    for place, term in enumerate(found):
        single = term.field and FIELDS[term.field].single
        seen.setdefault(term.field if single else place, term)
    return Query(tuple(seen.values()))


@given(st.lists(terms(), max_size=5).map(once))
def test_a_search_that_is_printed_reads_back_as_the_same_search(query: Query) -> None:
    assert parse(str(query)) == query


@given(st.text("theme:asts|\"\\- confirmed12m'", max_size=40) | st.text(max_size=20))
def test_any_text_is_read_or_refused_and_reading_it_again_changes_nothing(text: str) -> None:
    query = read(text)
    if query is not None:
        assert parse(str(query)) == query
        assert str(parse(str(query))) == str(query)


def read(text: str) -> Query | None:
    """Return the search, or None where it was refused as an officer can be told."""
    try:
        return parse(text)
    except InvalidValue:
        return None


def test_the_example_of_the_manual_reads_as_it_is_written() -> None:
    query = parse(EXAMPLE)
    assert str(query) == EXAMPLE
    assert [str(term) for term in query.terms if term.negated] == ["-confirmed:12m"]
    assert [term.values for term in query.of("")] == [("diop",), ("exact words",), ("a", "b")]


def test_case_does_not_matter_and_codes_are_kept_as_the_register_has_them() -> None:
    assert str(parse("Theme:ASSETS state:sen region:afr")) == "theme:assets state:SEN region:AFR"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("diop colour:red", "colour"),
        ("state:Senegal", "state"),
        ("rank:third|primary", "rank"),
        ("rank:primary|third", "rank"),
        ("vacant:perhaps", "vacant"),
        ("confirmed:12", "confirmed"),
        ("as-at:2023-13", "as-at"),
        ("as-at:2023 as-at:2024", "as-at"),
        ("-as-at:2023", "as-at"),
        ("language:French!", "language"),
        ("theme:", "theme"),
        ("theme:assets|", "theme"),
        ("theme:a|state:SEN", "state:SEN"),
        ('network:"CARIN', "network"),
        ('"diop', '"diop'),
    ],
)
def test_what_cannot_be_read_is_refused_and_its_place_named(text: str, named: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        parse(text)
    assert refused.value.place == named


def test_an_unknown_field_is_told_with_the_fields_there_are() -> None:
    with pytest.raises(NotAField) as refused:
        parse("colour:red")
    assert isinstance(refused.value, InvalidSearch)
    assert "as-at" in refused.value.remedy


@pytest.mark.parametrize(
    "plain", ["diop", "Re: visit", "10:30", "https://example.org", "a|b", "-x", "", ":", "awa@x"]
)
def test_plain_words_stay_plain_words(plain: str) -> None:
    assert not has_fields(plain)


@pytest.mark.parametrize("text", ["theme:a", "diop state:SEN", "-confirmed:1y", "colour:red"])
def test_a_field_and_a_value_make_more_of_them(text: str) -> None:
    assert has_fields(text)


def test_spans_are_counted_in_days_months_and_years_and_dates_as_their_edges() -> None:
    today = date(2024, 3, 31)
    assert day_before(today, "1m") == date(2024, 2, 29)
    assert day_before(today, "2y") == date(2022, 3, 31)
    assert day_before(today, "90d") == date(2024, 1, 1)
    assert day_after(today, "1m") == date(2024, 4, 30)
    assert (day_before(today, "2023-02"), day_after(today, "2023-02")) == (
        date(2023, 2, 1),
        date(2023, 2, 28),
    )
    assert (day_before(today, "9999y"), day_after(today, "9999y")) == (date.min, date.max)


@pytest.mark.parametrize("search", ["confirmed:12x", "ends:soon", "-confirmed:2026-13"])
def test_an_age_that_cannot_be_read_is_told_how_to_be_written(search: str) -> None:
    with pytest.raises(InvalidSearch, match="12m"):
        parse(search)
