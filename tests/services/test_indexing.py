"""The indexes of an edition, its second language and the look of its pages."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given

from focalnet.domain.audience import Audience
from focalnet.domain.records import Person
from focalnet.domain.values import Name
from focalnet.services.collating import sort_key
from focalnet.services.publishing import NotAPage
from focalnet.services.words import LANGUAGES
from tests.factories import secret_texts
from tests.services.test_publishing import (
    NARROWER,
    NATIONAL,
    OFFICE,
    edition,
    entries,
    registers,
)

if TYPE_CHECKING:
    from focalnet.domain.record import Record


def _person(**name: str) -> list[Record]:
    """Return the office with its focal point called as *name* says."""
    return [
        replace(record, names=(Name(**name),)) if isinstance(record, Person) else record
        for record in OFFICE
    ]


def test_a_person_is_in_the_index_with_state_and_entry() -> None:
    made = edition([*OFFICE, NATIONAL])
    [entry] = entries(made)
    [line] = made.persons
    assert (line.name, line.detail, line.entries) == ("Awa DIOP", "Senegal", (entry.number,))


def test_the_institutions_of_an_entry_are_in_the_index() -> None:
    made = edition([*OFFICE, NATIONAL])
    [entry] = entries(made)
    [line] = made.institutions
    assert (line.name, line.entries) == ("Ministry of Justice", (entry.number,))


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ({"text": "Awa DIOP", "family": "DIOP", "given": "Awa", "language": "fr"}, "DIOP, Awa"),
        ({"text": "Awa DIOP"}, "Awa DIOP"),
        (
            {"text": "WANG Xiaoming", "family": "WANG", "given": "Xiaoming"}
            | {"order": "family-first"},
            "WANG Xiaoming",
        ),
        ({"text": "王小明", "family": "王", "given": "小明", "language": "zh"}, "王小明"),
    ],
)
def test_a_family_name_leads_where_it_is_known(name: dict[str, str], shown: str) -> None:
    [line] = edition([*_person(**name), NATIONAL]).persons
    assert line.name == shown


def test_a_person_with_two_mandates_is_in_the_index_once() -> None:
    made = edition([*OFFICE, NATIONAL, replace(NATIONAL, id="d-2", theme="assets")])
    [line] = made.persons
    assert sorted(line.entries) == sorted(entry.number for entry in entries(made))
    assert len(set(line.entries)) == 2


@given(records=registers, audience=NARROWER)
def test_an_index_names_only_what_an_entry_shows(records: list[Record], audience: Audience) -> None:
    made = edition(records, audience, second="fr")
    assert made.second is not None
    for one in (made, made.second):
        shown = {entry.number: entry for entry in entries(one)}
        for line in one.institutions:
            for number in line.entries:
                assert line.name in (*shown[number].lines, *shown[number].names)
    page = "\n".join(made.texts())
    secret = [text for record in records for text in secret_texts(record, audience)]
    assert [text for text in secret if text in page] == []


def test_no_index_is_made_that_nobody_wants() -> None:
    made = edition([*OFFICE, NATIONAL], persons=False, institutions=False)
    assert (made.persons, made.institutions) == ((), ())


@given(records=registers)
def test_the_second_language_goes_chapter_by_chapter_with_the_first(records: list[Record]) -> None:
    made = edition(records, language="ar", second="en")
    second = made.second
    assert second is not None
    assert (second.language, second.right_to_left) == ("en", False)
    for ours, theirs in zip(made.groups, second.groups, strict=True):
        assert [state.key for state in ours.states] == [state.key for state in theirs.states]
        for state, other in zip(ours.states, theirs.states, strict=True):
            assert [one.number for one in state.entries] == [one.number for one in other.entries]
            assert [one.key for one in state.entries] == [one.key for one in other.entries]


def test_dates_and_copies_take_the_digits_of_the_page_and_phones_do_not() -> None:
    made = edition([*OFFICE, NATIONAL], language="ar", digits="arab", copy=3, copies=12, issue=4)
    assert "٢٧" in made.as_at
    assert "٣" in made.copy
    assert "٤" in made.issue
    values = [item.value for item in entries(made)[0].labelled]
    assert any("+221 555 02" in value for value in values)


def test_arabic_digits_stay_out_of_other_languages() -> None:
    made = edition([*OFFICE, NATIONAL], language="ar", second="fr", digits="arab")
    assert made.second is not None
    assert "27 novembre 2026" in made.second.as_at


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_edition_and_its_revision_are_numbered_in_every_language(language: str) -> None:
    issue = edition([*OFFICE, NATIONAL], language=language, issue=41, revision=17).issue
    assert "41" in issue
    assert "17" in issue


@pytest.mark.parametrize(
    "look", [{"columns": 4}, {"columns": 0}, {"paper": "A3"}, {"scale": 3.0}, {"digits": "roman"}]
)
def test_a_page_that_cannot_be_printed_is_refused(look: dict[str, Any]) -> None:
    with pytest.raises(NotAPage):
        edition([*OFFICE, NATIONAL], **look)


def test_the_script_of_the_language_comes_first() -> None:
    names = ["Diop", "محمد", "Иванова", "王小明", "الأنصاري"]
    random.Random(1).shuffle(names)
    assert sorted(names, key=sort_key("ar"))[:2] == ["الأنصاري", "محمد"]
    assert sorted(names, key=sort_key("ru"))[0] == "Иванова"
    assert sorted(names, key=sort_key("zh"))[0] == "王小明"
    assert sorted(names, key=sort_key("en"))[0] == "Diop"
