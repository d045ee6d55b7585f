"""Every document holds what was asked for, and for no reader more than they may see."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.domain.audience import Audience
from focalnet.domain.errors import FocalnetError, RecordNotFound
from focalnet.domain.records import Theme
from focalnet.services.campaign_sheets import NotAsked
from focalnet.services.composing import composed
from focalnet.services.documents import (
    DOCUMENTS,
    USUAL,
    NotADocument,
    PrintChoices,
    choices_from_plain,
)
from focalnet.services.edition import DirectoryEdition
from focalnet.services.kept_content import NotContent, read, written
from focalnet.services.paper import Paper, Table
from focalnet.services.words import LANGUAGES
from tests.factories import chances
from tests.services.print_office import (
    FIXED,
    TODAY,
    PrintOffice,
    asked_for,
    composed_by,
    office_records,
    random_circle,
    secret_paths,
)
from tests.services.test_publishing import NATIONAL, OFFICE, SENEGAL

if TYPE_CHECKING:
    from random import Random

    from focalnet.domain.record import Record
    from focalnet.services.kept_content import Content

# A State kept from these readers, or with nothing to confirm, has no document.
NOT_PRINTED = (NotAsked, RecordNotFound)
AUDIENCES = st.sampled_from(list(Audience))


def made(document: str, *records: Record, **chosen: Any) -> Content:
    choices = PrintChoices(document, **{"audience": "network", **chosen})
    office = PrintOffice(records or [*OFFICE, NATIONAL])
    return composed(office.as_register(), choices, today=TODAY).content


def page(content: Content) -> str:
    return "\n".join(content.texts())


@pytest.mark.parametrize("document", DOCUMENTS)
@settings(max_examples=25)
@given(chance=chances, audience=AUDIENCES, language=st.sampled_from(LANGUAGES))
def test_no_document_holds_a_text_above_its_audience(
    document: str, chance: Random, audience: Audience, language: str
) -> None:
    records, before = office_records(chance), office_records(chance)
    reader = FIXED.get(document, audience)
    try:
        found = composed_by(records, asked_for(document, audience, language), before=before)
    except NOT_PRINTED:
        return
    text = page(found.content) + "\n".join(found.left_out)
    secret = secret_paths(records, reader, document=document)
    assert [path for path in secret if path in text] == []


@pytest.mark.parametrize("document", [name for name in DOCUMENTS if name not in FIXED])
@settings(max_examples=25)
@given(chance=chances, base=AUDIENCES, language=st.sampled_from(LANGUAGES))
def test_no_document_holds_what_its_circle_of_readers_leaves_out(
    document: str, chance: Random, base: Audience, language: str
) -> None:
    circle = random_circle(chance, base)
    records, before = [*office_records(chance), circle], office_records(chance)
    choices = replace(asked_for(document, base, language), audience=circle.title)
    try:
        found = composed_by(records, choices, before=before)
    except NOT_PRINTED:
        return
    text = page(found.content) + "\n".join(found.left_out)
    assert [path for path in secret_paths(records, base, circle) if path in text] == []
    assert found.readers.name == circle.title


@pytest.mark.parametrize("document", DOCUMENTS)
@settings(max_examples=10)
@given(chance=chances, audience=AUDIENCES)
def test_what_is_kept_of_a_document_is_read_back_as_it_was(
    document: str, chance: Random, audience: Audience
) -> None:
    try:
        content = composed_by(office_records(chance), asked_for(document, audience)).content
    except NOT_PRINTED:
        return
    assert read(written(content)) == content
    assert written(read(written(content))) == written(content)


@pytest.mark.parametrize("kept", [b"", b"x", written(made("phones"))[:40]])
def test_what_is_no_content_is_refused(kept: bytes) -> None:
    with pytest.raises(NotContent):
        read(kept)


def test_practitioners_only() -> None:
    practitioner = replace(NATIONAL, id="other", kind="practitioner", rank="")
    content = made("practitioners", *OFFICE, NATIONAL, practitioner)
    assert isinstance(content, DirectoryEdition)
    [state] = content.groups[0].states
    assert [entry.capacity for entry in state.entries] == ["National practitioner"]
    assert content.subtitle == "National practitioner"


def rows(content: Content) -> list[tuple[str, ...]]:
    assert isinstance(content, Paper)
    return [row for block in content.blocks if isinstance(block, Table) for row in block.rows]


def test_vacancies_are_listed_with_their_day() -> None:
    vacant = replace(NATIONAL, id="empty", holder="", start="2025-03")
    [row] = rows(made("vacancies", *OFFICE, NATIONAL, vacant))
    assert row == ("Senegal", "National focal point · primary", "March 2025")


def test_states_without_a_focal_point_are_named() -> None:
    party = replace(SENEGAL, status=())
    assert "No seat is noted as vacant." in page(made("vacancies", party, NATIONAL))


@pytest.mark.parametrize("document", ["state", "theme", "vacancies", "phones"])
def test_every_number_but_those_to_dial_is_in_the_digits_asked_for(document: str) -> None:
    given = {"state": {"state": "SEN"}, "theme": {"theme": "assets"}}.get(document, {})
    theme = Theme(id="theme", code="assets")
    found = made(document, *OFFICE, NATIONAL, theme, language="ar", digits="arab", **given)
    assert isinstance(found, Paper)
    assert found.digits == "arab"
    told = [text for text in found.texts() if "@" not in text and "+" not in text]
    assert any("٢٠٢٦" in text for text in told)
    assert not [text for text in told if text.startswith("20")]


def test_telephones_are_listed_for_those_who_may_see_them() -> None:
    [row] = rows(made("phones"))
    assert row[0] == "Senegal"
    assert row[1].startswith("Awa DIOP")
    assert row[2] == "+221 555 02 · +221 555 01 ext. 12"
    assert rows(made("phones", audience="public")) == []


def test_a_theme_sheet_names_who_answers_and_leaves_out_empty_columns() -> None:
    theme = Theme(id="t", code="assets")
    mandate = replace(NATIONAL, theme="assets")
    [row] = rows(made("theme", *OFFICE, theme, mandate, theme="assets"))
    assert row[1].split("\n")[0] == "Awa DIOP"
    [public] = rows(made("theme", *OFFICE, theme, mandate, theme="assets", audience="public"))
    assert len(public) == len(row) - 1


def test_what_a_document_does_not_ask_for_is_passed_over() -> None:
    choices = PrintChoices("state", state="sen", theme="none", stock="L0000", columns=3)
    found = composed(PrintOffice([SENEGAL]).as_register(), choices, today=TODAY)
    assert found.choices == PrintChoices("state", "en", state="SEN", as_at=TODAY.isoformat())


def test_a_booklet_is_the_directory_on_smaller_paper() -> None:
    content = made("booklet", paper="Letter", columns=3)
    assert isinstance(content, DirectoryEdition)
    assert (content.paper, content.columns) == ("A5", 1)


def test_only_the_fields_asked_for_are_printed_in_their_order() -> None:
    content = made("directory", shown=("since", "phone"))
    assert isinstance(content, DirectoryEdition)
    [entry] = content.groups[0].states[0].entries
    assert [item.label for item in entry.labelled] == ["Since", "Duty officer", "Telephone"]
    assert (entry.lines, entry.notes, entry.confirmed) == ((), (), "")
    assert entry.names == ("Awa DIOP",)


@settings(max_examples=25)
@given(chance=chances, audience=AUDIENCES, shown=st.permutations(("phone", "notes", "lines")))
def test_fields_asked_for_never_add_what_the_audience_may_not_see(
    chance: Random, audience: Audience, shown: list[str]
) -> None:
    records = office_records(chance)
    choices = replace(asked_for("directory", audience), shown=tuple(shown))
    whole = set(composed_by(records, replace(choices, shown=())).content.texts())
    assert set(composed_by(records, choices).content.texts()) <= whole


@pytest.mark.parametrize(
    ("document", "chosen"),
    [
        ("poster", {}),
        ("directory", {"columns": 4}),
        ("directory", {"language": "xx"}),
        ("directory", {"shown": ("shoe-size",)}),
        ("directory", {"audience": "nobody"}),
        ("directory", {"as_at": "yesterday"}),
        ("labels", {"stock": "L0000"}),
        ("labels", {"start": 22}),
        ("labels", {"start": 0}),
        ("labels", {"across": 99.0}),
        ("envelopes", {"envelope": "Z9"}),
        ("envelopes", {"window": "above"}),
        ("state", {}),
        ("theme", {}),
        ("letters", {}),
        ("addendum", {"since": "never"}),
        ("addendum", {}),
        ("letters", {"template": "{unknown}"}),
    ],
)
def test_a_choice_that_is_none_is_refused(document: str, chosen: dict[str, Any]) -> None:
    with pytest.raises(FocalnetError) as refusal:
        made(document, **chosen)
    assert refusal.value.remedy


choice_values = st.one_of(
    st.text(max_size=8), st.integers(-5, 5), st.floats(allow_nan=False), st.booleans(), st.none()
)


@given(filled=st.dictionaries(st.sampled_from((*USUAL, "else")), choice_values, max_size=5))
def test_choices_out_of_a_file_are_checked_and_come_back_as_they_were(
    filled: dict[str, Any],
) -> None:
    try:
        choices = choices_from_plain(filled)
    except NotADocument:
        return
    assert choices_from_plain(choices.plain()) == choices
    with suppress(FocalnetError):
        composed(PrintOffice([*OFFICE, NATIONAL]).as_register(), choices, today=TODAY)
