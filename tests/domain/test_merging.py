"""The fold: the same in any order, and nothing said by anyone is lost."""

from __future__ import annotations

import random
from dataclasses import replace

import hypothesis.strategies as st
from hypothesis import given

from focalnet.domain.changes import Change, DatedChange, Entry, dated_changes
from focalnet.domain.merging import (
    RecordState,
    entry_of_edit,
    entry_of_new,
    entry_of_restoration,
    entry_of_retirement,
    fold,
    state_of_new,
)
from focalnet.domain.records import Person
from focalnet.domain.values import Name

KEY = "r"
FIELDS = ("@life", "notes", "state", "names/1", "names/2", "unknown")
VALUES = st.sampled_from(
    [None, "a", "b", {"is": "here"}, {"is": "retired"}, {"id": "1", "text": "x"}]
)


@st.composite
def histories(draw: st.DrawFn) -> list[DatedChange]:
    """Draw changes where each may take the place of earlier ones of its field."""
    made: list[DatedChange] = []
    for number in range(draw(st.integers(0, 12))):
        name = draw(st.sampled_from(FIELDS))
        earlier = [dated.id for dated in made if dated.change.field == name]
        replaces = draw(st.lists(st.sampled_from(earlier), unique=True)) if earlier else []
        value = draw(VALUES)
        clock = f"{draw(st.integers(0, 3)):012x}"
        made.append(DatedChange(f"c{number}", clock, Change(name, value, tuple(replaces))))
    return made


@given(histories(), st.randoms())
def test_the_fold_does_not_depend_on_the_order(
    changes: list[DatedChange], source: random.Random
) -> None:
    shuffled = changes * 2
    source.shuffle(shuffled)
    assert fold(KEY, "person", shuffled) == fold(KEY, "person", changes)


@given(histories())
def test_a_change_stands_until_somebody_replaces_it(changes: list[DatedChange]) -> None:
    state = fold(KEY, "person", changes)
    standing = {head.id for heads in state.heads.values() for head in heads}
    replaced = {key for dated in changes for key in dated.change.replaces}
    assert standing == {dated.id for dated in changes} - replaced


def dated(number: int, entry: Entry | None) -> list[DatedChange]:
    assert entry is not None
    return list(dated_changes(f"x.{number}", 0, f"{number:012x}", entry))


def person(**more: object) -> Person:
    return replace(Person(id=KEY, names=(Name(id="1", text="Awa"),)), **more)  # type: ignore[arg-type]


def state_of(changes: list[DatedChange]) -> RecordState:
    return fold(KEY, "person", changes)


def test_a_record_comes_out_as_it_went_in() -> None:
    entered = person(languages=("en", "fr"), notes="n")
    assert state_of(dated(1, entry_of_new(entered))).value() == entered


def test_an_edit_that_changes_nothing_is_no_entry() -> None:
    assert entry_of_edit(state_of(dated(1, entry_of_new(person()))), person()) is None


def test_two_edits_of_one_field_keep_both_and_show_the_later() -> None:
    changes = dated(1, entry_of_new(person()))
    base = state_of(changes)
    for number, text in ((2, "one"), (3, "two")):
        changes += dated(number, entry_of_edit(base, person(notes=text)))
    merged = state_of(changes)
    assert (merged.content["notes"], merged.conflicts) == ("two", ("notes",))
    settled = state_of(changes + dated(4, entry_of_edit(merged, person(notes="both"))))
    assert (settled.content["notes"], settled.conflicts) == ("both", ())


def test_the_same_value_entered_twice_is_no_conflict() -> None:
    changes = dated(1, entry_of_new(person()))
    base = state_of(changes)
    for number in (2, 3):
        changes += dated(number, entry_of_edit(base, person(notes="same")))
    assert state_of(changes).conflicts == ()


def test_two_offices_may_each_add_a_name() -> None:
    changes = dated(1, entry_of_new(person()))
    base = state_of(changes)
    for number in (2, 3):
        names = (*person().names, Name(id=str(number), text=f"name {number}"))
        changes += dated(number, entry_of_edit(base, person(names=names)))
    merged = state_of(changes)
    assert [name["text"] for name in merged.content["names"]] == ["Awa", "name 2", "name 3"]
    assert merged.conflicts == ()


def test_retirement_hides_until_restored() -> None:
    changes = dated(1, entry_of_new(person()))
    changes += dated(2, entry_of_retirement(state_of(changes)))
    assert state_of(changes).life == "retired"
    changes += dated(3, entry_of_restoration(state_of(changes)))
    assert state_of(changes).life == "here"
    assert state_of(changes).value() == person()


def test_an_edit_that_the_retirement_did_not_see_brings_the_record_back() -> None:
    changes = dated(1, entry_of_new(person()))
    base = state_of(changes)
    changes += dated(2, entry_of_retirement(base))
    changes += dated(3, entry_of_edit(base, person(notes="new")))
    assert (state_of(changes).life, state_of(changes).conflicts) == ("here", ("@life",))


@given(st.permutations(FIELDS), st.data())
def test_a_new_record_read_from_its_entry_is_what_its_changes_come_to(
    names: list[str], data: st.DataObject
) -> None:
    changes = [Change(name, data.draw(VALUES)) for name in names[: data.draw(st.integers(0, 6))]]
    entry = Entry(KEY, "person", (Change("@life", {"is": "here"}), *changes))
    read = state_of_new(entry)
    twice = any(change.field == "@life" for change in changes)
    assert (read is None) == twice
    if read is not None:
        assert read == replace(state_of(dated(1, entry)), heads={})
