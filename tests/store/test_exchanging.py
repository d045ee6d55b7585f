"""Change sets go from register to register, checked, and nothing of them is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from focalnet.domain import merging
from focalnet.domain.changes import ERASE, Change, Draft, Entry
from focalnet.domain.errors import CannotUndoPart
from focalnet.domain.exchange import Laptop, StoredEntry, StoredSet
from focalnet.domain.merging import entry_of_erasure
from focalnet.domain.plain import checked_record
from focalnet.domain.refusals import (
    BundleDamaged,
    BundleForked,
    BundleGap,
    OfficeBehind,
    SenderUnknown,
)
from focalnet.services import records as officer
from focalnet.store import SqlRegister, open_store
from tests.store.conftest import KEY
from tests.store.offices import Office, deliver, exchange, folds, laptops_of, log, view

YEAR_MS = 365 * 86_400_000


@pytest.fixture
def hague(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path / "hague", 1)
    yield made
    made.register.close()


@pytest.fixture
def york(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path / "york", 2)
    yield made
    made.register.close()


def person(register: SqlRegister, name: str, **more: object) -> str:
    return officer.enter(register, "person", [{"names": name, **more}])[1][0]


def noted(register: SqlRegister, key: str, notes: str) -> None:
    base = register.state(key)
    officer.edit(register, base, replace(base.value(), notes=notes))


def agree(*registers: SqlRegister) -> None:
    first, *others = registers
    for register in registers:
        assert register.verify().findings == ()
    for other in others:
        assert log(other) == log(first)
        assert folds(other) == folds(first)
        assert view(other) == view(first)
        assert other.vector() == first.vector()


def test_a_delivery_brings_everything_and_twice_brings_nothing(hague: Office, york: Office) -> None:
    ours, theirs = hague.register, york.register
    key = person(ours, "Awa DIOP")
    officer.enter(ours, "designation", [{"kind": "national", "holder": key}])
    found = deliver(ours, theirs)
    assert (found.new, found.known, len(found.entered)) == (2, 0, 2)
    assert [hit.row.title for hit in theirs.find("awa", 5, ("person",))] == ["Awa DIOP"]
    agree(ours, theirs)
    sets = list(ours.lacking({}))
    again = deliver(ours, theirs, sets=sets)
    assert (again.new, again.known, again.entered, again.changed) == (0, 2, (), ())
    agree(ours, theirs)


def test_a_dry_run_tells_all_and_changes_nothing(hague: Office, york: Office) -> None:
    person(hague.register, "Awa DIOP")
    before = view(york.register), log(york.register), york.register.vector()
    assert len(deliver(hague.register, york.register, dry=True).entered) == 1
    assert (view(york.register), log(york.register), york.register.vector()) == before


def test_what_two_wrote_at_once_is_a_conflict_for_both_and_many_values_add(
    hague: Office, york: Office
) -> None:
    ours, theirs = hague.register, york.register
    key = person(ours, "Awa DIOP")
    exchange(ours, theirs)
    for register, text in ((ours, "one"), (theirs, "two")):
        noted(register, key, text)
        base = register.state(key)
        changed = checked_record(
            "person",
            key,
            {"names": "x", "emails": [f"{text}@example.org"]},
            new_id=register.ids.element,
        )
        officer.edit(register, base, replace(base.value(), emails=changed.emails))  # type: ignore[attr-defined, call-arg]
    found = deliver(ours, theirs)
    assert found.conflicts == ((key, "notes"),)
    exchange(ours, theirs)
    agree(ours, theirs)
    state = ours.state(key)
    assert state.conflicts == ("notes",)
    assert len(state.content["emails"]) == 2


def test_an_edit_against_a_retirement_comes_back_and_is_told(hague: Office, york: Office) -> None:
    ours, theirs = hague.register, york.register
    key = person(ours, "Awa DIOP")
    exchange(ours, theirs)
    officer.retire(theirs, key)
    noted(ours, key, "new number")
    found = deliver(ours, theirs)
    assert found.returned == (key,)
    exchange(ours, theirs)
    agree(ours, theirs)
    assert ours.state(key).life == "here"


def test_an_erasure_reaches_everyone_whatever_came_first(hague: Office, york: Office) -> None:
    ours, theirs = hague.register, york.register
    key = person(ours, "Awa DIOP", notes="secret")
    exchange(ours, theirs)
    theirs.write(Draft(ERASE, (entry_of_erasure(key, "person"),)))
    noted(ours, key, "a late edit")
    assert deliver(theirs, ours).erased == (key,)
    assert deliver(ours, theirs).dropped == (key,)
    exchange(ours, theirs)
    agree(ours, theirs)
    assert ours.erased([key]) == theirs.erased([key]) == {key}
    for register in (ours, theirs):
        kept = [entry.content for given in register.lacking({}) for entry in given.entries]  # type: ignore[union-attr]
        assert not any(b"secret" in content or b"late" in content for content in kept)


def test_a_narrowed_delivery_then_a_whole_one_is_the_whole_one(hague: Office, york: Office) -> None:
    ours, theirs = hague.register, york.register
    _, [one, other] = officer.enter(ours, "person", [{"names": "Awa"}, {"names": "Bo"}])
    person(ours, "Zoé")
    noted(ours, one, "seen")
    deliver(ours, theirs, records={one})
    assert theirs.vector() == {}
    assert theirs.row(one)
    assert theirs.row(other) is None
    assert theirs.verify().findings == ()
    noted(theirs, one, "seen and answered")
    deliver(ours, theirs, records={other})
    assert theirs.row(other)
    exchange(ours, theirs)
    agree(ours, theirs)


def test_what_is_held_in_part_is_passed_on(tmp_path: Path, hague: Office, york: Office) -> None:
    third = Office(tmp_path / "third", 3)
    ours, theirs = hague.register, york.register
    _, [one, _] = officer.enter(ours, "person", [{"names": "Awa"}, {"names": "Bo"}])
    noted(ours, one, "later")
    deliver(ours, theirs, records={one})
    deliver(theirs, third.register)
    assert third.register.state(one).content["notes"] == "later"
    exchange(ours, third.register, theirs)
    agree(ours, third.register, theirs)
    third.register.close()


def test_an_action_of_which_a_part_is_here_is_not_taken_back_here(
    hague: Office, york: Office
) -> None:
    ours, theirs = hague.register, york.register
    done, [_, other] = officer.enter(ours, "person", [{"names": "Awa"}, {"names": "Bo"}])
    deliver(ours, theirs, records={other})
    [(place, entry)] = theirs.change_set(done.id).placed()
    assert (place, entry.record) == (1, other)
    before = log(theirs)
    with pytest.raises(CannotUndoPart):
        officer.undo_set(theirs, done.id)
    assert log(theirs) == before
    exchange(ours, theirs)
    officer.undo_set(theirs, done.id)
    assert theirs.row(other) is None


def test_a_gap_is_refused(hague: Office, york: Office) -> None:
    for name in ("Awa", "Bo", "Zoé"):
        person(hague.register, name)
    replica = hague.register.replica
    sets = list(hague.register.lacking({replica: 2}))
    with pytest.raises(BundleGap):
        york.register.receive(sets, [hague.laptop], since={replica: 2})
    assert york.register.vector() == {}


def test_a_laptop_nobody_vouches_for_is_refused(hague: Office, york: Office) -> None:
    person(hague.register, "Awa")
    with pytest.raises(SenderUnknown):
        york.register.receive(list(hague.register.lacking({})), [], since={})
    other = Laptop(hague.register.replica, "Forged", york.laptop.signing)
    with pytest.raises(BundleDamaged):
        york.register.receive(list(hague.register.lacking({})), [other], since={})
    assert laptops_of(york.register).keys() == {york.register.replica}


def _with_entry(given: StoredSet, **changed: object) -> StoredSet:
    first, *others = given.entries
    return replace(given, entries=(replace(first, **changed), *others))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "alter",
    [
        lambda given: replace(given, author="Somebody"),
        lambda given: replace(given, number=2),
        lambda given: replace(given, previous=b"\1" * 32),
        lambda given: replace(given, signature=bytes(64)),
        lambda given: replace(given, entries=given.entries[:-1]),
        lambda given: _with_entry(given, content=given.entries[0].content.replace(b"Awa", b"Bwa")),
        lambda given: _with_entry(given, salt=b"\2" * 32),
        lambda given: _with_entry(given, salt=b""),
        lambda given: _with_entry(given, body=b"[]"),
        lambda given: _with_entry(given, body=b"\xff"),
        lambda given: _with_entry(given, content=b"{"),
        lambda given: _with_entry(given, kind="institution"),
        lambda given: _with_entry(given, commitments=bytes(32)),
    ],
)
def test_whatever_is_altered_is_refused_and_nothing_stored(
    hague: Office, york: Office, alter: object
) -> None:
    person(hague.register, "Awa")
    [given] = hague.register.lacking({})
    with pytest.raises(BundleDamaged):
        york.register.receive([alter(given)], [hague.laptop], since={})  # type: ignore[operator]
    assert log(york.register) == []
    assert york.register.verify().findings == ()


def test_a_cloned_laptop_raises_the_alarm(tmp_path: Path, hague: Office, york: Office) -> None:
    person(hague.register, "Awa")
    hague.copy(tmp_path / "clone")
    clone = Office.__new__(Office)
    clone.__dict__.update(hague.__dict__ | {"folder": tmp_path / "clone"})
    clone.register = open_store(clone.folder, KEY)
    person(hague.register, "Bo")
    person(clone.register, "Zoé")
    deliver(hague.register, york.register)
    before = log(york.register)
    with pytest.raises(BundleForked):
        deliver(clone.register, york.register, sets=clone.register.lacking({}))
    with pytest.raises(BundleForked):
        deliver(clone.register, hague.register, sets=clone.register.lacking({}))
    assert log(york.register) == before
    clone.register.close()


def test_a_restored_laptop_goes_on_under_a_new_id(
    tmp_path: Path, hague: Office, york: Office
) -> None:
    person(hague.register, "Awa")
    hague.copy(tmp_path / "backup")
    lost = person(hague.register, "Bo")
    deliver(hague.register, york.register)
    old = hague.register.replica
    hague.restore(tmp_path / "backup")
    assert hague.register.replica != old
    assert hague.register.row(lost) is None
    person(hague.register, "Zoé")
    exchange(hague.register, york.register)
    agree(hague.register, york.register)
    assert hague.register.row(lost)


def test_a_copy_put_back_behind_our_back_is_told(
    tmp_path: Path, hague: Office, york: Office
) -> None:
    person(hague.register, "Awa")
    hague.copy(tmp_path / "backup")
    person(hague.register, "Bo")
    deliver(hague.register, york.register)
    hague.folder = tmp_path / "backup"
    hague.reopen()
    with pytest.raises(OfficeBehind):
        deliver(york.register, hague.register)


def test_a_clock_years_ahead_is_told_and_does_not_drag_ours_along(
    tmp_path: Path, york: Office
) -> None:
    ahead = Office(tmp_path / "ahead", 5, skew_ms=3 * YEAR_MS)
    key = person(ahead.register, "Awa")
    found = deliver(ahead.register, york.register)
    assert found.ahead[ahead.register.replica] in {3 * 365, 3 * 365 - 1}
    noted(york.register, key, "ours")
    [action, *_] = york.register.actions()
    assert int(action.clock[:12], 16) < 1_790_000_000_000 + YEAR_MS
    assert york.register.state(key).content["notes"] == "ours"
    officer.undo(york.register)
    officer.redo(york.register)
    assert york.register.state(key).content["notes"] == "ours"
    exchange(york.register, ahead.register)
    agree(york.register, ahead.register)
    ahead.register.close()


def test_kinds_and_fields_of_a_newer_version_are_kept_counted_and_passed_on(
    tmp_path: Path, hague: Office, york: Office
) -> None:
    third = Office(tmp_path / "third", 3)
    ours, theirs = hague.register, york.register
    key = person(ours, "Awa")
    ours.write(
        Draft(
            "embassy.add",
            (
                Entry("e1", "embassy", (Change("@life", {"is": "here"}), Change("flag", 1.5))),
                Entry(key, "person", (Change("mood", {"of": ["day"]}), Change("notes", 5))),
            ),
        )
    )
    assert ours.newer() == (2, 4)
    deliver(ours, theirs)
    assert theirs.newer() == (2, 4)
    assert theirs.row("e1") is None
    assert theirs.record(key)
    deliver(theirs, third.register)
    agree(ours, theirs, third.register)
    with pytest.raises(officer.NewerVersionNeeded):
        officer.retire(theirs, key)
    noted(theirs, key, "read")
    exchange(ours, theirs)
    agree(ours, theirs)
    third.register.close()


def test_what_was_not_understood_is_shown_once_it_is(
    hague: Office, york: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = person(hague.register, "Awa", notes="of a later version")
    known = merging._known_fields  # noqa: SLF001 - an earlier version knew fewer fields
    with monkeypatch.context() as earlier:
        fewer = {name: rule for name, rule in known("person").items() if name != "notes"}
        earlier.setattr(
            merging, "_known_fields", lambda kind: fewer if kind == "person" else known(kind)
        )
        deliver(hague.register, york.register)
        assert york.register.newer() == (1, 1)
        assert york.register.record(key).notes == ""
        york.register.keep_setting("store.understands", "less")
    york.reopen()
    assert york.register.newer() == (0, 0)
    assert york.register.record(key).notes == "of a later version"
    agree(hague.register, york.register)


def test_a_part_that_a_newer_version_says_of_a_value_outlives_an_edit(hague: Office) -> None:
    ours = hague.register
    key = person(ours, "Awa")
    state = ours.state(key)
    [name] = state.content["names"]
    field = f"names/{name['id']}"
    told = Change(field, {**name, "tone": "high"}, state.head_ids(field))
    ours.write(Draft("person.edit", (Entry(key, "person", (told,)),)))
    base = ours.state(key)
    assert not officer.edit(ours, base, base.value())
    renamed = replace(base.value().names[0], text="Awa DIOP")  # type: ignore[attr-defined]
    officer.edit(ours, base, replace(base.value(), names=(renamed,)))  # type: ignore[call-arg]
    assert ours.state(key).content["names"] == [{**name, "text": "Awa DIOP", "tone": "high"}]


def test_a_hundred_entries_of_many_sets_arrive_as_they_are(hague: Office, york: Office) -> None:
    filled = [{"names": f"Person {number}", "notes": "n"} for number in range(100)]
    officer.enter(hague.register, "person", filled)
    [given] = hague.register.lacking({})
    assert all(isinstance(entry, StoredEntry) for entry in given.entries)
    deliver(hague.register, york.register)
    agree(hague.register, york.register)
