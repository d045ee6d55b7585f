"""A conflict is the same in every office, says who said what, and is settled once for all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from focalnet.domain.changes import LIFE
from focalnet.domain.errors import InvalidValue
from focalnet.domain.values import Email
from focalnet.services import records as officer
from focalnet.services.conflicts import NONE, Conflict, NoSuchConflict, conflicts, settle
from focalnet.services.setting import set_fields
from focalnet.store import SqlRegister
from tests.store.offices import Office, exchange, folds

Two = tuple[SqlRegister, SqlRegister]


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    """Give the registers of two offices."""
    offices = [Office(tmp_path / str(number), number, skew_ms=number * 60_000) for number in (1, 2)]
    yield offices[0].register, offices[1].register
    for office in offices:
        office.register.close()


def shared(two: Two, record: str = "person", **filled: Any) -> str:
    """Enter a record in the first office and send it to the other."""
    _, [key] = officer.enter(two[0], record, [filled or {"names": "Awa DIOP"}])
    exchange(*two)
    return key


def noted(two: Two, key: str) -> Conflict:
    """Let both write a note, exchange, and return the one conflict there is."""
    for register, text in zip(two, ("one", "two"), strict=True):
        base = register.state(key)
        officer.edit(register, base, replace(base.value(), notes=text))
    exchange(*two)
    return agreed(two)


def agreed(two: Two) -> Conflict:
    """Return the one conflict, the same in both offices."""
    [ours], [theirs] = conflicts(two[0]), conflicts(two[1])
    assert ours == theirs
    return ours


def test_both_offices_see_both_values_with_who_and_when(two: Two) -> None:
    key = shared(two)
    found = noted(two, key)
    assert (found.record, found.kind, found.title, found.field) == (
        key,
        "person",
        "Awa DIOP",
        "notes",
    )
    assert [(side.value, side.office, side.author) for side in found.sides] == [
        ("one", "Office 1", "An officer"),
        ("two", "Office 2", "An officer"),
    ]
    assert found.shown == 1
    assert found.suggested == NONE
    assert two[0].record(key).notes == two[1].record(key).notes == "two"


def test_one_settles_it_for_all_and_undo_brings_it_back(two: Two) -> None:
    key = shared(two)
    found = noted(two, key)
    settle(two[1], found.id, take=0)
    exchange(*two)
    assert conflicts(two[0]) == conflicts(two[1]) == []
    assert two[0].record(key).notes == "one"
    with pytest.raises(NoSuchConflict):
        settle(two[0], found.id, take=0)
    officer.undo(two[1])
    exchange(*two)
    again = agreed(two)
    assert [side.value for side in again.sides] == ["one", "two"]
    assert two[0].record(key).notes == "two"
    officer.redo(two[1])
    exchange(*two)
    assert conflicts(two[0]) == conflicts(two[1]) == []
    assert two[0].record(key).notes == "one"


def test_two_settlements_that_differ_are_a_new_conflict_and_equal_ones_are_none(two: Two) -> None:
    found = noted(two, shared(two))
    settle(two[0], found.id, value="third")
    settle(two[1], found.id, take=0)
    exchange(*two)
    again = agreed(two)
    assert again.id != found.id
    assert {side.value for side in again.sides} == {"third", "one"}
    for register in two:
        settle(register, again.id, value="agreed")
    exchange(*two)
    assert conflicts(two[0]) == conflicts(two[1]) == []
    assert folds(two[0]) == folds(two[1])


def test_a_third_value_is_checked(two: Two) -> None:
    key = shared(two, "designation", kind="national")
    for register, day in zip(two, ("2024", "2025"), strict=True):
        set_fields(register, key, {"start": day})
    exchange(*two)
    found = agreed(two)
    with pytest.raises(InvalidValue):
        settle(two[0], found.id, value="some day")
    with pytest.raises(InvalidValue):
        settle(two[0], found.id, take=2)
    with pytest.raises(InvalidValue):
        settle(two[0], found.id, both=True)
    settle(two[0], found.id, value="")
    assert conflicts(two[0]) == []
    assert two[0].verify().findings == ()


def test_a_value_among_many_keeps_both(two: Two) -> None:
    key = shared(two, names="Awa DIOP", emails="a@example.org")
    [mail] = two[0].state(key).content["emails"]
    for register, text in zip(two, ("b@example.org", "c@example.org"), strict=True):
        base = register.state(key)
        changed = replace(base.value().emails[0], text=text)  # type: ignore[attr-defined]
        officer.edit(register, base, replace(base.value(), emails=(changed,)))  # type: ignore[call-arg]
    exchange(*two)
    found = agreed(two)
    assert found.field == f"emails/{mail['id']}"
    settle(two[0], found.id, both=True)
    exchange(*two)
    assert conflicts(two[1]) == []
    texts = {item["text"] for item in two[1].state(key).content["emails"]}
    assert texts == {"b@example.org", "c@example.org"}
    settled = folds(two[0])
    assert settled == folds(two[1])


def test_a_third_address_takes_the_place_of_both(two: Two) -> None:
    key = shared(two, names="Awa DIOP", emails="a@example.org")
    for register, text in zip(two, ("b@example.org", "c@example.org"), strict=True):
        base = register.state(key)
        changed = replace(base.value().emails[0], text=text)  # type: ignore[attr-defined]
        officer.edit(register, base, replace(base.value(), emails=(changed,)))  # type: ignore[call-arg]
    exchange(*two)
    settle(two[0], agreed(two).id, value="d@example.org")
    assert [item["text"] for item in two[0].state(key).content["emails"]] == ["d@example.org"]


def test_a_note_verbale_outranks_an_e_mail_but_only_suggests(two: Two) -> None:
    key = shared(two, "designation", kind="national")
    for register, day, act in zip(two, ("2024", "2025"), ("note-verbale", "e-mail"), strict=True):
        set_fields(register, key, {"start": day, "instrument.kind": act})
    exchange(*two)
    found = next(item for item in conflicts(two[0]) if item.field == "start")
    assert [side.instrument for side in found.sides] == ["note-verbale", "e-mail"]
    assert (found.suggested, found.shown) == (0, 1)


@pytest.mark.parametrize("keep", [True, False])
def test_an_edit_against_a_retirement_is_told_and_settled(two: Two, keep: bool) -> None:
    key = shared(two)
    officer.retire(two[0], key)
    base = two[1].state(key)
    officer.edit(two[1], base, replace(base.value(), notes="new number"))
    exchange(*two)
    found = agreed(two)
    assert found.field == LIFE
    assert {side.value: side.office for side in found.sides} == {
        "retired": "Office 1",
        "here": "Office 2",
    }
    assert found.sides[found.shown].value == "here"
    take = [side.value for side in found.sides].index("here" if keep else "retired")
    settle(two[0], found.id, take=take)
    exchange(*two)
    assert conflicts(two[0]) == conflicts(two[1]) == []
    assert two[1].state(key).life == ("here" if keep else "retired")
    officer.undo(two[0])
    exchange(*two)
    assert agreed(two).field == LIFE
    assert two[0].verify().findings == two[1].verify().findings == ()


def test_two_retirements_and_a_restoration_against_one_do_what_keeps_most(two: Two) -> None:
    key = shared(two)
    for register in two:
        officer.retire(register, key)
    exchange(*two)
    assert conflicts(two[0]) == []
    assert two[0].state(key).life == "retired"
    officer.restore(two[0], key)
    exchange(*two)
    assert two[1].state(key).life == "here"


def test_an_entry_undone_while_another_office_wrote_comes_back_and_is_told(two: Two) -> None:
    key = shared(two)
    base = two[1].state(key)
    officer.edit(two[1], base, replace(base.value(), notes="used"))
    officer.undo(two[0])
    exchange(*two)
    found = agreed(two)
    assert found.field == LIFE
    assert two[0].state(key).life == "here"
    take = [side.value for side in found.sides].index("")
    settle(two[0], found.id, take=take)
    exchange(*two)
    assert two[1].row(key) is None
    assert two[0].verify().findings == two[1].verify().findings == ()


def test_what_was_retired_stays_so_when_its_conflict_is_settled_and_when_that_is_undone(
    two: Two,
) -> None:
    key = shared(two)
    noted(two, key)
    officer.retire(two[0], key)
    exchange(*two)
    settle(two[1], agreed(two).id, take=0)
    exchange(*two)
    told = [register.state(key) for register in two]
    assert [(state.life, state.conflicts) for state in told] == [("retired", ())] * 2
    officer.undo(two[1])
    exchange(*two)
    told = [register.state(key) for register in two]
    assert [(state.life, state.conflicts) for state in told] == [("retired", ("notes",))] * 2


def test_undoing_what_settled_hides_no_edit_of_an_office_whose_clock_runs_years_ahead(
    tmp_path: Path,
) -> None:
    years = 5 * 365 * 86_400_000
    offices = [Office(tmp_path / str(number), number, skew_ms=number * years) for number in (0, 1)]
    two = offices[0].register, offices[1].register
    key = shared(two)
    officer.retire(two[0], key)
    base = two[1].state(key)
    officer.edit(two[1], base, replace(base.value(), notes="Moved to Lyon."))
    exchange(*two)
    settle(two[0], agreed(two).id, take=0)
    officer.undo(two[0])
    exchange(*two)
    assert agreed(two).field == LIFE
    assert [register.state(key).life for register in two] == ["here", "here"]
    for office in offices:
        office.register.close()


def test_what_two_offices_retired_stays_so_when_what_settled_in_it_is_undone(two: Two) -> None:
    key = shared(two)
    for register, text in zip(two, ("one", "two"), strict=True):
        base = register.state(key)
        person: Any = base.value()
        # An address of each that the other, when it retired, had not seen.
        address = Email(id=register.ids.element(), text=f"{text}@example.org")
        officer.edit(register, base, replace(person, notes=text, emails=(address,)))
        officer.retire(register, key)
    exchange(*two)
    settle(two[0], agreed(two).id, take=0)
    officer.undo(two[0])
    exchange(*two)
    told = [register.state(key) for register in two]
    assert [(state.life, state.conflicts) for state in told] == [("retired", ("notes",))] * 2


def test_what_is_settled_as_never_entered_is_in_use_again_when_that_is_undone(
    two: Two, tmp_path: Path
) -> None:
    key = shared(two)
    third = Office(tmp_path / "third", 3)
    exchange(*two, third.register)
    officer.retire(two[0], key)
    [*_, entered] = two[1].history(key)
    officer.undo_set(two[1], entered.set_id)
    base = third.register.state(key)
    officer.edit(third.register, base, replace(base.value(), notes="Moved to Lyon."))
    exchange(*two, third.register)
    [found] = (one for one in conflicts(two[0]) if one.field == LIFE)
    before = two[0].state(key)
    settle(two[0], found.id, take=[side.value for side in found.sides].index(""))
    assert two[0].row(key) is None
    for _ in range(2):
        officer.undo(two[0])
        told = two[0].state(key)
        assert (told.life, told.conflicts) == (before.life, before.conflicts)
        assert told.life == "here"
        officer.redo(two[0])
        assert two[0].row(key) is None
    third.register.close()


def test_what_was_settled_while_retired_is_retired_again_when_its_return_is_undone(
    two: Two,
) -> None:
    key = shared(two)
    noted(two, key)
    officer.retire(two[0], key)
    exchange(*two)
    settle(two[0], agreed(two).id, take=0)
    officer.restore(two[0], key)
    officer.undo(two[0])
    exchange(*two)
    told = [register.state(key) for register in two]
    assert [(state.life, state.conflicts) for state in told] == [("retired", ())] * 2


def test_undoing_what_settled_does_not_hide_what_came_since_and_brought_the_record_back(
    two: Two,
) -> None:
    key = shared(two)
    noted(two, key)
    base = two[1].state(key)
    person: Any = base.value()
    address = Email(id=two[1].ids.element(), text="awa@example.org")
    officer.edit(two[1], base, replace(person, emails=(address,)))
    officer.retire(two[0], key)
    settle(two[0], agreed((two[0], two[0])).id, take=0)
    exchange(*two)
    assert [register.state(key).conflicts for register in two] == [(LIFE,)] * 2
    officer.undo(two[0])
    exchange(*two)
    told = [register.state(key) for register in two]
    assert [(state.life, state.conflicts) for state in told] == [("here", (LIFE, "notes"))] * 2
