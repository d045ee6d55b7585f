"""What another office wrote is believed only in the form this version keeps; all is kept."""

from __future__ import annotations

from typing import Any

import pytest

from focalnet.domain.changes import Change, Entry
from focalnet.domain.merging import RecordState, state_of_new
from focalnet.domain.records import Person

HERE = Change("@life", {"is": "here"})


def said(kind: str, /, **fields: Any) -> RecordState:
    """Return what a record comes to of which somebody said this."""
    changes = (HERE, *(Change(name.replace("_1", "/1"), value) for name, value in fields.items()))
    state = state_of_new(Entry("1", kind, changes))
    assert state is not None
    return state


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        ("designation", "start", "2024-02-30"),
        ("designation", "end", "for ever"),
        ("designation", "rank", "tertiary"),
        ("event", "status", "adjourned"),
        ("sitting", "start", "2027-03-01T25:00"),
        ("designation", "confirmed", 5),
    ],
)
def test_a_value_no_version_known_here_writes_is_not_shown(
    kind: str, field: str, value: Any
) -> None:
    state = said(kind, **{field: value})
    assert state.unknown == (field,)
    assert not state.content


def test_values_of_the_form_kept_here_are_shown() -> None:
    state = said("designation", start="2024-02", rank="primary", kind="national")
    assert not state.unknown
    assert state.content == {"start": "2024-02", "rank": "primary", "kind": "national"}


@pytest.mark.parametrize("value", ["secret", 3, ["full"], {"is": "public"}])
def test_a_grade_of_confidentiality_not_known_here_counts_as_the_highest(value: Any) -> None:
    state = said("person", confidentiality=value)
    assert state.unknown == ("confidentiality",)
    assert state.content == {"confidentiality": "full"}


def test_a_value_whose_readers_are_not_known_here_is_not_shown_and_one_of_a_new_sort_is() -> None:
    number = {"id": "1", "text": "+999 0000"}
    assert said("person", phones_1={**number, "audience": "ministers"}).unknown == ("phones/1",)
    state = said("person", phones_1={**number, "kind": "satellite"})
    assert not state.unknown
    shown = state.value()
    assert isinstance(shown, Person)
    assert shown.phones[0].kind == "satellite"
