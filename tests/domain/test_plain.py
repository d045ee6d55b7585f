"""Records as plain data and back, and what is refused on the way in."""

from __future__ import annotations

from itertools import count

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from focalnet.domain.errors import InvalidValue, UnknownField, UnknownKind
from focalnet.domain.plain import (
    checked_line,
    checked_record,
    record_from_plain,
    record_to_plain,
)
from focalnet.domain.records import Designation, Person
from focalnet.domain.values import Instrument, Name, Phone

ci = settings(max_examples=100, deadline=None)
TEXT = st.text(max_size=30)
PERSONS = st.fixed_dictionaries(
    {},
    optional={
        "names": st.lists(st.fixed_dictionaries({"text": TEXT, "family": TEXT}), max_size=3),
        "phones": st.lists(st.fixed_dictionaries({"text": TEXT}), max_size=2),
        "languages": st.lists(st.sampled_from(["en", "FR", "ar"]), max_size=3),
        "state": st.sampled_from(["", "sen", "FRA"]),
        "notes": TEXT,
    },
)


def checked(kind: str, /, **entered: object) -> object:
    """Return the record that the fields describe."""
    numbers = count(1)
    return checked_record(kind, "r1", entered, new_id=lambda: f"e{next(numbers)}")


@ci
@given(PERSONS)
def test_a_record_comes_back_from_plain_data_as_it_went(entered: dict[str, object]) -> None:
    record = checked("person", **entered)
    assert isinstance(record, Person)
    assert record_from_plain("person", "r1", record_to_plain(record)) == record


@ci
@given(PERSONS)
def test_what_was_checked_once_stays_as_it_is(entered: dict[str, object]) -> None:
    record = checked("person", **entered)
    assert isinstance(record, Person)
    assert checked("person", **record_to_plain(record)) == record


@ci
@given(st.text(max_size=60))
def test_a_line_is_one_line_and_can_be_stored(text: str) -> None:
    line = checked_line(text)
    assert line == checked_line(line)
    assert len(line.splitlines()) <= 1
    assert line.encode().decode() == line


def test_empty_fields_are_left_out() -> None:
    person = Person(id="r1", names=(Name(id="1", text="Awa"),))
    assert record_to_plain(person) == {"names": [{"id": "1", "text": "Awa"}]}
    assert record_to_plain(Designation(id="r1", kind="national", instrument=Instrument())) == {
        "kind": "national"
    }


def test_fields_of_a_newer_version_are_passed_over() -> None:
    filled = {"notes": "kept", "aura": "blue", "phones": [{"id": "1", "text": "33", "hue": "x"}]}
    read = record_from_plain("person", "r1", filled)
    assert read == Person(id="r1", notes="kept", phones=(Phone(id="1", text="33"),))


def test_bare_texts_stand_for_values_and_get_ids() -> None:
    made = checked("person", names=["Awa DIOP", {"text": "Eva", "id": "mine"}], phones="33 800")
    assert isinstance(made, Person)
    assert [(name.id, name.text) for name in made.names] == [("e1", "Awa DIOP"), ("mine", "Eva")]
    assert [phone.text for phone in made.phones] == ["33 800"]


def test_values_with_nothing_in_them_are_dropped() -> None:
    made = checked("person", names=[{"text": "  "}, {"text": "Awa"}])
    assert isinstance(made, Person)
    assert [name.text for name in made.names] == ["Awa"]


def test_signs_that_a_terminal_would_obey_are_not_kept() -> None:
    made = checked("person", notes="one\r\ntwo\x1b[2J\x00\u2028")
    assert isinstance(made, Person)
    assert made.notes == "one\ntwo[2J"


@pytest.mark.parametrize(
    ("entered", "place"),
    [
        ({"state": "SENEGAL"}, "state"),
        ({"notes": 7}, "notes"),
        ({"notes": "x" * 65_537}, "notes"),
        ({"names": [7]}, "names"),
        ({"names": [{"text": 7}]}, "names.text"),
        ({"names": [{"text": "a", "id": "no id"}]}, "names.id"),
        ({"names": [{"text": "a", "id": "1"}, {"text": "b", "id": "1"}]}, "names.id"),
        ({"languages": [1]}, "languages"),
        ({"confidentiality": "everybody"}, "confidentiality"),
    ],
)
def test_what_a_field_cannot_hold_is_refused_by_its_name(
    entered: dict[str, object], place: str
) -> None:
    with pytest.raises(InvalidValue) as refusal:
        checked("person", **entered)
    assert refusal.value.place == place


def test_a_place_inside_a_structured_value_is_named_with_it() -> None:
    with pytest.raises(InvalidValue) as refusal:
        checked("designation", kind="national", instrument={"received": "yesterday"})
    assert refusal.value.place == "instrument.received"


@pytest.mark.parametrize(
    ("entered", "place"),
    [({"aura": "blue"}, "aura"), ({"names": [{"aura": "blue"}]}, "names.aura")],
)
def test_a_field_that_there_is_not_is_refused(entered: dict[str, object], place: str) -> None:
    with pytest.raises(UnknownField) as refusal:
        checked("person", **entered)
    assert refusal.value.place == place


def test_a_kind_that_there_is_not_is_refused() -> None:
    with pytest.raises(UnknownKind):
        checked("spaceship")
