"""What an officer does to records is stored whole, can be taken back, and is refused whole."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.domain.errors import (
    CannotUndo,
    InvalidValue,
    NothingToUndo,
    RecordNotFound,
    UnknownField,
    UnknownKind,
)
from focalnet.domain.records import Designation, Institution, Person
from focalnet.domain.values import Confirmation, Email
from focalnet.services.completing import EndsBeforeStart, LeadsNowhere
from focalnet.services.ports import Selection
from focalnet.services.records import (
    Retired,
    edit,
    enter,
    redo,
    restore,
    retire,
    undo,
    undo_set,
)
from focalnet.services.reference import state_id
from focalnet.services.searching import found
from focalnet.services.setting import SeveralValues, set_fields

if TYPE_CHECKING:
    from focalnet.services.ports import Register

AWA = {
    "names": [{"text": "Awa DIOP"}, {"text": "أوا ديوب", "language": "ar"}],
    "phones": [{"text": "33 800 00 00"}],
    "emails": [{"text": "awa@example.org"}],
    "state": "sen",
    "notes": "Replies by letter",
}


BOTH = ["awa@example.org", "two@example.org"]


def entered(register: Register, of: str = "person", **filled: Any) -> str:
    _, [record_id] = enter(register, of, [filled or AWA])
    return record_id


def person(register: Register, record_id: str) -> Person:
    record = register.record(record_id)
    assert isinstance(record, Person)
    return record


def actions(register: Register) -> list[str]:
    return [line.action for line in register.actions()]


def test_an_entered_person_is_stored_with_the_international_number(register: Register) -> None:
    awa = person(register, entered(register))
    assert awa.state == "SEN"
    assert [name.text for name in awa.names] == ["Awa DIOP", "أوا ديوب"]
    assert [(phone.text, phone.e164) for phone in awa.phones] == [("33 800 00 00", "+221338000000")]
    assert actions(register)[0] == "person.add"
    assert [item.hit.row.id for item in found(register, "ديوب")] == [awa.id]


def test_several_records_are_one_action_and_one_undo(register: Register) -> None:
    done, ids = enter(register, "person", [AWA, AWA, AWA])
    assert len(set(ids)) == len(done.entries) == 3
    undo(register)
    assert register.many(ids) == {}


@pytest.mark.parametrize(
    ("kind", "filled", "error", "place"),
    [
        ("person", {"institution": "nowhere"}, LeadsNowhere, "institution"),
        ("person", {"institution": state_id("SEN")}, LeadsNowhere, "institution"),
        ("person", {"state": "XYZ"}, LeadsNowhere, "state"),
        ("designation", {"holder": "XYZ"}, LeadsNowhere, "holder"),
        ("designation", {"theme": "cooking"}, LeadsNowhere, "theme"),
        ("designation", {"start": "2024-05", "end": "2024-04-30"}, EndsBeforeStart, "end"),
        ("designation", {"kind": "king"}, InvalidValue, "kind"),
        ("designation", {"start": "2024-02-30"}, InvalidValue, "start"),
        ("person", {"colour": "blue"}, UnknownField, "colour"),
        ("ghost", {}, UnknownKind, "ghost"),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_stored(
    register: Register, kind: str, filled: dict[str, str], error: type[InvalidValue], place: str
) -> None:
    before = actions(register)
    with pytest.raises(error) as refused:
        enter(register, kind, [filled])
    assert refused.value.place == place
    assert actions(register) == before


@pytest.mark.parametrize("second", [{"colour": "blue"}, {"state": "XYZ"}], ids=str)
def test_one_bad_record_of_several_is_named_and_none_is_stored(
    register: Register, second: dict[str, str]
) -> None:
    with pytest.raises(InvalidValue) as refused:
        enter(register, "person", [AWA, second])
    assert refused.value.place == f"2: {next(iter(second))}"
    assert register.count(Selection(("person",))) == 0


def test_a_state_given_by_its_code_holds_a_mandate(register: Register) -> None:
    mandate = register.record(entered(register, "designation", kind="regional", holder="SEN"))
    assert isinstance(mandate, Designation)
    assert mandate.holder == state_id("SEN")


def test_an_edit_stores_what_differs_and_nothing_else(register: Register) -> None:
    awa = entered(register)
    base = register.state(awa)
    done = edit(register, base, replace(base.value(), notes="On leave"))
    assert [(change.field, change.value) for change in done.entries[0].changes] == [
        ("notes", "On leave")
    ]
    assert not edit(register, register.state(awa), register.record(awa))
    assert actions(register)[:2] == ["person.edit", "person.add"]


def test_a_new_text_of_a_number_brings_its_new_international_form(register: Register) -> None:
    awa = entered(register)
    base, before = register.state(awa), person(register, awa)
    [phone] = before.phones
    edit(register, base, replace(before, phones=(replace(phone, text="33 900 00 00"),)))
    assert person(register, awa).phones[0].e164 == "+221339000000"
    base, before = register.state(awa), person(register, awa)
    [phone] = before.phones
    edit(register, base, replace(before, phones=(replace(phone, text="ask the desk"),)))
    assert person(register, awa).phones[0].e164 == ""


def test_an_edit_that_leads_nowhere_stores_nothing(register: Register) -> None:
    awa = entered(register)
    base = register.state(awa)
    changed = replace(person(register, awa), institution="nowhere", notes="On leave")
    with pytest.raises(LeadsNowhere):
        edit(register, base, changed)
    assert person(register, awa).notes == "Replies by letter"


def test_two_edits_of_the_same_screen_are_both_kept(register: Register) -> None:
    awa = entered(register)
    base = register.state(awa)
    edit(register, base, replace(base.value(), notes="first"))
    edit(register, base, replace(base.value(), notes="second"))
    assert register.state(awa).conflicts == ("notes",)
    set_fields(register, awa, {"notes": "settled"})
    assert register.state(awa).conflicts == ()
    assert person(register, awa).notes == "settled"


def test_a_retired_record_leaves_lists_and_comes_back_as_it_was(register: Register) -> None:
    awa = entered(register)
    before = register.record(awa)
    retire(register, awa)
    assert register.count(Selection(("person",))) == 0
    assert found(register, "diop") == []
    assert register.record(awa) == before
    assert not retire(register, awa)
    restore(register, awa)
    assert register.record(awa) == before
    assert [item.hit.row.id for item in found(register, "diop")] == [awa]
    assert not restore(register, awa)
    assert actions(register)[:2] == ["person.restore", "person.retire"]


def test_a_retired_record_is_not_edited_before_it_is_restored(register: Register) -> None:
    awa = entered(register)
    retire(register, awa)
    with pytest.raises(Retired):
        set_fields(register, awa, {"notes": "On leave"})
    assert register.state(awa).life == "retired"
    assert register.state(awa).conflicts == ()


def test_what_is_not_there_cannot_be_retired(register: Register) -> None:
    for act in (retire, restore):
        with pytest.raises(RecordNotFound):
            act(register, "nobody")


def test_undo_and_redo_go_back_and_forth_step_by_step(register: Register) -> None:
    awa = entered(register)
    for notes in ("one", "two", "three"):
        set_fields(register, awa, {"notes": notes})
    undo(register)
    undo(register)
    assert person(register, awa).notes == "one"
    redo(register)
    assert person(register, awa).notes == "two"
    undo(register)
    redo(register)
    redo(register)
    assert person(register, awa).notes == "three"
    with pytest.raises(NothingToUndo):
        redo(register)


def test_undo_stops_before_what_the_register_began_with(register: Register) -> None:
    awa = entered(register)
    undo(register)
    with pytest.raises(RecordNotFound):
        register.state(awa)
    with pytest.raises(NothingToUndo):
        undo(register)
    assert register.record(state_id("SEN"))


def test_a_retirement_is_taken_back_by_undo(register: Register) -> None:
    awa = entered(register)
    retire(register, awa)
    undo(register)
    assert register.state(awa).life == "here"
    redo(register)
    assert register.state(awa).life == "retired"


def test_an_older_action_is_taken_back_where_nothing_newer_stands(register: Register) -> None:
    awa = entered(register)
    older = set_fields(register, awa, {"notes": "On leave"})
    set_fields(register, awa, {"languages": "fr wo"})
    undo_set(register, older.id)
    assert person(register, awa).notes == "Replies by letter"
    assert person(register, awa).languages == ("fr", "wo")
    with pytest.raises(CannotUndo):
        undo_set(register, older.id)


@pytest.mark.parametrize(
    ("wanted", "field", "expected"),
    [
        ({"notes": "On leave"}, "notes", "On leave"),
        ({"notes": ""}, "notes", ""),
        ({"state": "fra"}, "state", "FRA"),
        ({"languages": "fr wo"}, "languages", ("fr", "wo")),
        ({"emails": "new@example.org"}, "emails", ["new@example.org"]),
        ({"emails.1": "new@example.org"}, "emails", ["new@example.org"]),
        ({"emails": ""}, "emails", []),
        ({"emails.1": ""}, "emails", []),
        ({"emails+": "two@example.org"}, "emails", BOTH),
        ({"emails+": ""}, "emails", ["awa@example.org"]),
        ({"emails.2": "two@example.org"}, "emails", BOTH),
        ({"emails": '["awa@example.org", "two@example.org"]'}, "emails", BOTH),
        ({"emails+": '{"text": "two@example.org", "kind": "home"}'}, "emails", BOTH),
        ({"languages": '["fr", "wo"]'}, "languages", ("fr", "wo")),
        ({"notes": "[see file]"}, "notes", "[see file]"),
        ({"notes": "[1]"}, "notes", "[1]"),
    ],
    ids=str,
)  # fmt: skip
def test_a_path_sets_a_field(
    register: Register, wanted: dict[str, str], field: str, expected: Any
) -> None:
    awa = entered(register)
    set_fields(register, awa, wanted)
    after = getattr(register.record(awa), field)
    if field == "emails":
        after = [email.text for email in after]
    assert after == expected


def test_a_path_sets_a_part_and_leaves_the_rest(register: Register) -> None:
    awa = entered(register)
    [before] = person(register, awa).emails
    set_fields(register, awa, {"emails.1.kind": "home", "emails.1.audience": "full"})
    assert person(register, awa).emails == (
        Email(id=before.id, text="awa@example.org", kind="home", audience="full"),
    )


def test_a_path_sets_a_part_of_a_single_value(register: Register) -> None:
    mandate = entered(register, "designation", kind="national")
    set_fields(register, mandate, {"confirmed.on": "2026-05", "confirmed.how": "phone"})
    set_fields(register, mandate, {"confirmed.how": "letter"})
    record = register.record(mandate)
    assert isinstance(record, Designation)
    assert record.confirmed == Confirmation(on="2026-05", how="letter")
    set_fields(register, mandate, {"confirmed": ""})
    assert getattr(register.record(mandate), "confirmed", "") is None


@pytest.mark.parametrize(
    ("path", "error"),
    [
        ("colour", UnknownField),
        ("emails.1.colour", UnknownField),
        ("notes.first", UnknownField),
        ("emails.0", InvalidValue),
        ("emails.7", InvalidValue),
        ("emails.first", InvalidValue),
        ("names", SeveralValues),
        ("institution", LeadsNowhere),
    ],
)
def test_a_path_that_leads_nowhere_is_refused(
    register: Register, path: str, error: type[InvalidValue]
) -> None:
    awa = entered(register)
    before = actions(register)
    with pytest.raises(error):
        set_fields(register, awa, {"notes": "half", path: "x"})
    assert actions(register) == before
    assert person(register, awa).notes == "Replies by letter"


def test_a_record_may_not_be_part_of_itself(register: Register) -> None:
    house = entered(register, "institution", names="Ministry of Justice")
    with pytest.raises(LeadsNowhere):
        set_fields(register, house, {"parent": house})
    record = register.record(house)
    assert isinstance(record, Institution)
    assert record.parent == ""


def test_undo_over_a_restoration_and_an_edit_finds_the_record_retired_again(
    register: Register,
) -> None:
    awa = entered(register)
    retire(register, awa)
    restore(register, awa)
    set_fields(register, awa, {"notes": "Moved"})
    lives = []
    for action in (undo, undo, undo, redo, redo, redo):
        action(register)
        state = register.state(awa)
        lives.append((state.life, state.conflicts))
    assert [life for life, _ in lives] == ["here", "retired", "here", "retired", "here", "here"]
    assert not any(conflicts for _, conflicts in lives)


def test_a_person_entered_by_family_and_given_name_is_listed_by_both(register: Register) -> None:
    _done, [key] = enter(register, "person", [{"names": [{"family": "Diop", "given": "Awa"}]}])
    found = register.many([key])[key]
    assert isinstance(found, Person)
    assert found.names[0].text == "Awa Diop"
