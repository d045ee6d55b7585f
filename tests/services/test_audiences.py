"""Circles of readers: made as records, found by name, never more than their base."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.app import make_tools
from focalnet.domain.audience import AUDIENCES, Audience
from focalnet.domain.errors import FocalnetError
from focalnet.domain.kinds import KINDS
from focalnet.domain.leaving_out import NotLeftOut, Omission, omissions
from focalnet.domain.printing import LeftOut, OwnAudience, Printing
from focalnet.domain.readers import Readers
from focalnet.domain.records import Designation
from focalnet.services.audiences import (
    NoSuchAudience,
    NotAnAudience,
    UnsettledAudience,
    own_audiences,
    readers_named,
    readers_of,
    readers_printed,
)
from focalnet.services.composing import composed
from focalnet.services.documents import PrintChoices
from focalnet.services.page_entries import PageWords
from focalnet.services.presets import OtherReaders, preset_text, save_preset, take_preset
from focalnet.services.press import pages
from focalnet.services.printings import keep_printing, reprint
from focalnet.services.reader_words import left_out_lines
from focalnet.services.records import add_records, enter, retire, undo
from focalnet.services.setting import set_fields
from focalnet.services.words import LANGUAGES
from tests.factories import chances, random_record, secret_texts
from tests.services.print_office import random_circle

if TYPE_CHECKING:
    from random import Random

    from focalnet.services.composing import Composed
    from focalnet.services.ports import Register

TODAY = date(2026, 11, 27)
NAME = "Seminar participants"
EVERYTHING = frozenset(omissions())


def circle(register: Register, **filled: Any) -> str:
    whole = {"title": NAME, "base": "network", "left_out": ["person.phones:duty"], **filled}
    [made] = enter(register, "audience", [whole])[1]
    return made


def awa(register: Register) -> str:
    phones = [
        {"text": "+221338000001", "kind": "work"},
        {"text": "+221338000002", "kind": "duty"},
    ]
    filled = {"names": [{"text": "Awa DIOP"}], "state": "SEN", "phones": phones}
    [person] = enter(register, "person", [filled])[1]
    enter(register, "designation", [{"kind": "national", "holder": person, "state": "SEN"}])
    return person


def printed(register: Register, document: str = "directory", **chosen: Any) -> Composed:
    choices = PrintChoices(document, **{"audience": NAME, **chosen})
    return composed(register, choices, today=TODAY)


def kept(register: Register, made: Composed) -> Printing:
    pdf = pages(make_tools(), made.choices.document, made.content)
    return keep_printing(register, made.choices, made.content, pdf, today=TODAY)


def text_of(made: Composed) -> str:
    return "\n".join(made.content.texts())


def test_a_circle_is_found_by_its_name_however_it_is_written(register: Register) -> None:
    circle(register, marking="For the seminar")
    readers = readers_named(register, "seminar PARTICIPANTS")
    left_out = frozenset({Omission.read("person.phones:duty")})
    assert readers == Readers(Audience.NETWORK, NAME, left_out, "For the seminar")
    assert [item.title for item in own_audiences(register)] == [NAME]


@pytest.mark.parametrize("code", AUDIENCES)
def test_the_three_audiences_are_always_there(register: Register, code: str) -> None:
    assert readers_named(register, code) == Readers(Audience.named(code))


@pytest.mark.parametrize(
    ("filled", "place"),
    [
        ({"title": "Public"}, "title"),
        ({"title": " "}, "title"),
        ({"title": "…"}, "title"),
        ({"base": ""}, "base"),
        ({"base": "everybody"}, "base"),
        ({"left_out": ["person.names"]}, "left_out: person.names"),
        ({"left_out": ["designation.start"]}, "left_out: designation.start"),
        ({"left_out": ["state"]}, "left_out: state"),
        ({"left_out": ["person.phones:satellite"]}, "left_out: person.phones:satellite"),
    ],
)
def test_what_is_no_circle_is_refused_at_its_field(
    register: Register, filled: dict[str, Any], place: str
) -> None:
    with pytest.raises(FocalnetError) as refusal:
        circle(register, **filled)
    assert refusal.value.place == place
    assert own_audiences(register) == []


def test_two_circles_have_two_names(register: Register) -> None:
    made = circle(register)
    with pytest.raises(NotAnAudience):
        circle(register, title=NAME.upper())
    set_fields(register, made, {"title": NAME.upper()})
    assert [item.title for item in own_audiences(register)] == [NAME.upper()]


@pytest.mark.parametrize("name", ["", "Nobody", "Full", NAME])
def test_unknown_readers_are_refused_by_name(register: Register, name: str) -> None:
    with pytest.raises(NoSuchAudience) as refusal:
        printed(register, audience=name)
    assert refusal.value.place == name


def test_a_retired_circle_is_unknown_until_undo_brings_it_back(register: Register) -> None:
    retire(register, circle(register))
    with pytest.raises(NoSuchAudience):
        printed(register)
    undo(register)
    assert printed(register).readers.name == NAME


def test_nothing_is_printed_for_a_circle_that_is_not_settled(register: Register) -> None:
    for number, base in enumerate(("public", "full")):
        add_records(register, [OwnAudience(id=f"c{number}", title=NAME, base=base)])
    with pytest.raises(UnsettledAudience):
        printed(register)


@pytest.mark.parametrize(
    "filled",
    [{"base": ""}, {"title": ""}, {"left_out": (LeftOut(id="a", text="person.shoes"),)}],
    ids=["base", "title", "left_out"],
)
def test_a_circle_this_version_cannot_read_is_not_guessed_at(filled: dict[str, Any]) -> None:
    with pytest.raises(UnsettledAudience):
        readers_of(OwnAudience(**{"id": "c", "title": NAME, "base": "network", **filled}))


def test_a_document_for_a_circle_is_without_what_it_leaves_out(register: Register) -> None:
    awa(register)
    circle(register, marking="For the seminar")
    whole = text_of(printed(register, audience="network"))
    for document in ("directory", "phones", "state"):
        text = text_of(printed(register, document, state="SEN"))
        assert "+221338000002" not in text
        assert "+221338000001" in text
    assert "+221338000002" in whole
    text = text_of(printed(register))
    assert "For the seminar" in text
    assert f"For the following readers only: \u2068{NAME}\u2069" in text
    assert "telephone (duty officer, persons)" in text


def test_a_circle_within_the_office_sees_nothing_of_witness_relocation(register: Register) -> None:
    person = awa(register)
    role = {"kind": "thematic", "theme": "relocation", "holder": person, "state": "SEN"}
    enter(register, "designation", [role])
    circle(register, base="full", left_out=[])
    assert "relocation" in text_of(printed(register, audience="full"))
    assert "relocation" not in text_of(printed(register))
    role_seen = Designation(id="d", theme="relocation", confidentiality="public")
    assert Readers(Audience.FULL, NAME).sees(role_seen) is None


def test_the_list_of_an_event_for_a_circle_bears_its_marking_and_lacks_what_it_leaves_out(
    register: Register,
) -> None:
    circle(register, left_out=["event.place", "participation.function"], marking="Seminar only")
    _, [event] = enter(register, "event", [{"title": "Sixth seminar", "place": "Exampletown"}])
    there = {"event": event, "person": awa(register), "state": "SEN", "function": "Examiner"}
    enter(register, "participation", [there])
    told = {
        name: composed(
            register, PrintChoices("participants", audience=name, event=event), today=TODAY
        ).content
        for name in ("network", NAME)
    }
    whole, less = ("\n".join(content.texts()) for content in told.values())
    assert all(text in whole for text in ("Exampletown", "Examiner", "Restricted"))
    assert not any(text in less for text in ("Exampletown", "Examiner", "Restricted"))
    assert "Seminar only" in less
    assert "participants (function)" in less


def test_the_card_does_not_say_nothing_of_what_is_only_left_out(register: Register) -> None:
    awa(register)
    agreement = {"state": "SEN", "theme": "enforcement", "status": "in-force"}
    enter(register, "agreement", [agreement])
    left_out = ["agreement", "legislation", "letter", "reply", "designation.confirmed"]
    circle(register, left_out=left_out)
    whole = text_of(printed(register, "state", state="SEN", audience="network"))
    text = text_of(printed(register, "state", state="SEN"))
    assert ("Nothing on record" in whole, "Not yet confirmed" in whole) == (True, True)
    for said in ("Voluntary agreements\n", "Last contact", "Not yet confirmed", "In force"):
        assert said not in text, said


def test_what_was_searched_for_is_not_told_to_a_circle(register: Register) -> None:
    awa(register)
    circle(register, base="full")
    text = text_of(printed(register, search="state:SEN"))
    assert "state:SEN" not in text
    assert "state:SEN" in text_of(printed(register, search="state:SEN", audience="full"))


def test_the_journal_says_for_whom_and_what_the_circle_was_that_day(register: Register) -> None:
    awa(register)
    made = circle(register, protection="clear")
    document = printed(register)
    printing = kept(register, document)
    pdf = reprint(register, printing.id)
    set_fields(register, made, {"base": "public", "left_out.1": ""})
    assert (printing.readers, printing.audience) == (NAME, "network")
    assert readers_printed(printing) == document.readers
    assert readers_printed(printing).protection == "clear"
    assert reprint(register, printing.id) == pdf
    assert [hit.row.id for hit in register.find("seminar", 5, ("printing",))] == [printing.id]


@pytest.mark.parametrize("told", ["{", "[]", "{}", '{"base": "x", "name": "y"}', '"x"'])
def test_readers_that_cannot_be_read_are_taken_for_the_office(told: str) -> None:
    assert readers_printed(Printing(id="p", circle=told)).base is Audience.FULL
    assert readers_printed(Printing(id="p")).is_protected


def test_an_addendum_is_for_who_got_the_edition_and_no_more_than_they_get_today(
    register: Register,
) -> None:
    person = awa(register)
    made = circle(register)
    edition = kept(register, printed(register))
    set_fields(register, person, {"phones.1": "+221338000003", "phones.2": "+221338000004"})
    addendum = printed(register, "addendum", since=edition.id, audience="network")
    assert addendum.readers.name == NAME
    text = text_of(addendum)
    assert ("+221338000003" in text, "+221338000004" in text) == (True, False)
    set_fields(register, made, {"left_out+": "person.phones:work"})
    assert "+221338000003" not in text_of(printed(register, "addendum", since=edition.id))
    retire(register, made)
    assert "+221338000003" in text_of(printed(register, "addendum", since=edition.id))


def test_a_preset_takes_its_circle_along(register: Register) -> None:
    circle(register, marking="For the seminar")
    readers = readers_named(register, NAME)
    save_preset(register, "Ours", PrintChoices("phones", audience=NAME))
    text = preset_text(register, "Ours")
    undo(register)
    undo(register)
    assert own_audiences(register) == []
    take_preset(register, text)
    assert readers_named(register, NAME) == readers
    assert not take_preset(register, text).entries


def test_a_preset_whose_circle_is_missing_or_another_says_so(register: Register) -> None:
    made = circle(register)
    save_preset(register, "Ours", PrintChoices("phones", audience=NAME))
    text = preset_text(register, "Ours")
    set_fields(register, made, {"base": "full"})
    with pytest.raises(OtherReaders):
        take_preset(register, text)
    retire(register, made)
    with pytest.raises(NoSuchAudience):
        preset_text(register, "Ours")
    without = {key: item for key, item in json.loads(text).items() if key != "readers"}
    with pytest.raises(NoSuchAudience):
        take_preset(register, json.dumps(without))


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_is_left_out_has_words_on_the_page(language: str) -> None:
    words = PageWords(language, {})
    for item in EVERYTHING:
        readers = Readers(Audience.PUBLIC, NAME, frozenset({item}))
        assert len(left_out_lines(readers, words)) == 2
    assert left_out_lines(Readers(Audience.FULL, NAME, EVERYTHING), words)


def test_a_name_that_means_nothing_is_not_left_out() -> None:
    assert {str(Omission.read(f" {item} ".upper())) for item in EVERYTHING} == {
        str(item) for item in EVERYTHING
    }
    with pytest.raises(NotLeftOut):
        Omission.read("")


ANY_RECORD = st.builds(random_record, chances, st.sampled_from(sorted(KINDS)), st.just("r1"))


@given(record=ANY_RECORD, chance=chances, base=st.sampled_from(Audience))
def test_a_circle_sees_no_text_above_its_base(record: Any, chance: Random, base: Audience) -> None:
    readers = readers_of(random_circle(chance, base))
    seen = readers.sees(record)
    secret = list(secret_texts(record, base)) if base is not Audience.FULL else []
    assert [text for text in secret if repr(text)[1:-1] in repr(seen)] == []
    if seen is not None:
        assert readers.sees(seen) == seen
        assert Readers.from_plain(readers.plain()) == readers
