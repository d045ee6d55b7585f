"""The register as the use cases see it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from focalnet.domain.changes import Change, Draft, Entry
from focalnet.domain.errors import NothingToUndo, RecordNotFound, UnknownField
from focalnet.domain.merging import entry_of_edit
from focalnet.domain.records import Designation, Person, State
from focalnet.domain.values import Email, LocalName, Name
from focalnet.services import records as officer
from focalnet.services.ports import Register, Selection
from focalnet.store import SqlRegister, journal
from tests.store.conftest import reopened

PEOPLE = Selection(("person",))


def person(register: Register, name: str, **more: object) -> str:
    """Enter a person and return the id."""
    return officer.enter(register, "person", [{"names": name, **more}])[1][0]


def titles(register: Register, query: str, *kinds: str) -> list[str]:
    """Return the titles that a search finds."""
    return [hit.row.title for hit in register.find(query, 20, kinds)]


def listed(register: Register, selection: Selection = PEOPLE) -> list[str]:
    """Return the titles of a list, in its order."""
    return [row.title for row in register.rows(register.positions(selection))]


def test_the_list_is_in_order_of_names_whatever_the_order_of_entry(register: SqlRegister) -> None:
    for name in ("Moussa", "Awa", "Zoé", "Bo", "awa b", "Éva"):
        person(register, name)
    assert listed(register) == ["Awa", "awa b", "Bo", "Éva", "Moussa", "Zoé"]


@pytest.mark.parametrize("rising", [True, False])
def test_a_crowded_place_in_the_list_makes_room(register: SqlRegister, rising: bool) -> None:
    person(register, "A")
    person(register, "Z")
    names = [f"M{number:03d}" for number in range(70)]
    for name in names if rising else reversed(names):
        person(register, name)
    assert listed(register) == ["A", *names, "Z"]
    assert titles(register, "m06") == [f"M06{digit}" for digit in range(10)]
    assert register.verify().findings == ()


def test_names_entered_into_the_same_gap_again_and_again_stay_in_order(
    register: SqlRegister,
) -> None:
    # Each new name goes between the last two: the gap halves every time.
    low, high = "m", "n"
    person(register, low)
    person(register, high)
    for number in range(60):
        middle = f"{low}m" if number % 2 else f"{low}a"
        person(register, middle)
        low = middle
    assert listed(register) == sorted(listed(register))
    assert register.verify().findings == ()


def test_positions_and_rows_follow_the_selection(register: SqlRegister) -> None:
    awa = person(register, "Awa", state="")
    person(register, "Bo")
    officer.retire(register, awa)
    assert listed(register) == ["Bo"]
    everyone = Selection(("person",), retired=True)
    assert listed(register, everyone) == ["Awa", "Bo"]
    assert register.count(PEOPLE) == 1
    assert register.count(everyone) == 2
    backwards = list(reversed(register.positions(everyone)))
    assert [row.title for row in register.rows(backwards)] == ["Bo", "Awa"]


def test_hits_come_by_beginning_then_name_then_contact_then_text(register: SqlRegister) -> None:
    person(register, "Zoé", notes="about Awa")
    person(register, "Yi", emails="awa@example.org")
    person(register, "Bo Awa")
    person(register, "Awa Zo")
    hits = register.find("awa", 10)
    assert [hit.row.title for hit in hits] == ["Awa Zo", "Bo Awa", "Yi", "Zoé"]
    assert [hit.tier for hit in hits] == [0, 0, 1, 2]
    assert len(register.find("awa", 2)) == 2


def test_words_may_stand_in_different_tiers(register: SqlRegister) -> None:
    person(register, "Awa Diop", emails="mail@example.org", notes="speaks Wolof")
    assert titles(register, "wol dio mail") == ["Awa Diop"]
    assert titles(register, "wol dio letter") == []


def test_a_search_of_one_kind_finds_no_other(register: SqlRegister) -> None:
    holder = person(register, "Awa")
    officer.enter(register, "designation", [{"kind": "national", "holder": holder}])
    assert [hit.row.kind for hit in register.find("awa", 9)] == ["person", "designation"]
    assert [hit.row.kind for hit in register.find("awa", 9, ("designation",))] == ["designation"]


@pytest.mark.parametrize("query", ["", "  ", '"', "*", "'; DROP", "a OR", "x:y", "(", "§person"])
def test_signs_of_the_search_engine_mean_nothing(register: SqlRegister, query: str) -> None:
    person(register, "Awa")
    assert register.find(query, 10) == []


def test_a_word_with_an_underscore_is_found(register: SqlRegister) -> None:
    person(register, "x", emails="awa_diop@example.org")
    assert titles(register, "awa_d") == ["x"]
    assert titles(register, "diop") == []


def test_a_mandate_follows_the_name_of_its_holder(register: SqlRegister) -> None:
    holder = person(register, "Awa")
    [mandate] = officer.enter(register, "designation", [{"kind": "national", "holder": holder}])[1]
    state = register.state(holder)
    value = state.value()
    assert isinstance(value, Person)
    renamed = replace(value, names=(replace(value.names[0], text="Bintou"),))
    officer.edit(register, state, renamed)
    row = register.row(mandate)
    assert row is not None
    assert row.title == "Bintou"
    assert titles(register, "bin", "designation") == ["Bintou"]
    assert titles(register, "awa") == []
    assert [one.id for one in register.referring(holder)] == [mandate]
    assert [one.id for one in register.records("designation", {"holder": holder})] == [mandate]


def test_two_edits_that_did_not_see_each_other_are_a_conflict(register: SqlRegister) -> None:
    key = person(register, "Awa", notes="old")
    base = register.state(key)
    for text in ("one", "two"):
        entry = entry_of_edit(base, replace(base.value(), notes=text))
        assert entry is not None
        register.write(Draft("person.edit", (entry,)))
    row = register.row(key)
    assert row is not None
    assert row.conflict
    assert register.state(key).conflicts == ("notes",)
    assert register.record(key).notes == "two"
    assert register.verify().findings == ()


def test_a_record_twice_in_one_action_is_folded_once(register: SqlRegister) -> None:
    key = register.ids.record()
    first = Entry(key, "person", (Change("@life", {"is": "here"}), Change("notes", "a")))
    second = Entry(key, "person", (Change("confidentiality", "full"),))
    register.write(Draft("import", (first, second)))
    assert register.record(key) == Person(id=key, notes="a", confidentiality="full")
    assert register.verify().findings == ()


def test_a_field_of_a_newer_version_stays_in_the_journal(register: SqlRegister) -> None:
    key = person(register, "Awa")
    made = Change("pronouns", "she")
    register.write(Draft("person.edit", (Entry(key, "person", (made,)),)))
    assert register.state(key).unknown == ("pronouns",)
    assert register.history(key)[0].field == "pronouns"
    assert register.verify().findings == ()


def test_a_write_that_fails_leaves_everything_as_it_was(
    register: SqlRegister, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = person(register, "Awa")
    before = (register.anchor(), register.history(), listed(register))

    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("focalnet.store.lines.Lines.write", fail)
        with pytest.raises(KeyboardInterrupt):
            person(register, "Bo")
    assert (register.anchor(), register.history(), listed(register)) == before
    officer.retire(register, key)
    assert register.verify().findings == ()


def test_history_tells_before_and_after_newest_first(register: SqlRegister) -> None:
    key = person(register, "Awa", notes="one")
    person(register, "Bo")
    for text in ("two", "three"):
        state = register.state(key)
        officer.edit(register, state, replace(state.value(), notes=text))
    lines = [line for line in register.history(key) if line.field == "notes"]
    assert [(line.before, line.after) for line in lines] == [
        ("two", "three"),
        ("one", "two"),
        (None, "one"),
    ]
    assert lines[0].author == "An officer"
    assert lines[0].action == "person.edit"
    assert [line.record for line in register.history(limit=1)] == [key]
    assert len(register.history(limit=3)) == 3


def test_actions_say_what_is_taken_back(register: SqlRegister, folder: Path) -> None:
    person(register, "Awa")
    person(register, "Bo")
    officer.undo(register)
    officer.undo(register)
    officer.redo(register)
    actions = [(line.action, line.undone) for line in register.actions()]
    assert actions == [
        ("redo", False),
        ("undo", True),
        ("undo", False),
        ("person.add", True),
        ("person.add", False),
    ]
    assert register.actions(1)[0].records == 1
    reopened(register, folder).close()


def test_undo_and_redo_go_on_after_the_register_was_closed(
    register: SqlRegister, folder: Path
) -> None:
    key = person(register, "Awa", notes="a")
    for text in ("b", "c"):
        state = register.state(key)
        officer.edit(register, state, replace(state.value(), notes=text))
    shown = []
    again = reopened(register, folder)
    for step in (officer.undo, officer.undo, officer.redo, officer.redo, officer.undo):
        step(again)
        shown.append(again.record(key).notes)
    assert shown == ["b", "a", "b", "c", "b"]
    officer.undo(again)
    officer.undo(again)
    assert again.row(key) is None
    with pytest.raises(NothingToUndo):
        officer.undo(again)
    assert again.verify().findings == ()
    again.close()


def test_an_import_of_many_records_is_undone_in_one_action(
    register: SqlRegister, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "BATCH", 7)
    officer.enter(register, "person", [{"names": f"P{n}"} for n in range(50)], action="import")
    assert register.count(PEOPLE) == 50
    officer.undo(register)
    assert register.count(PEOPLE) == 0
    officer.redo(register)
    assert register.count(PEOPLE) == 50
    assert register.verify().findings == ()


def test_what_is_not_there_is_said_so(register: SqlRegister) -> None:
    for ask in (register.record, register.state, register.change_set):
        with pytest.raises(RecordNotFound):
            ask("nothing")
    with pytest.raises(UnknownField):
        list(register.records("person", {"names": "Awa"}))
    assert register.row("nothing") is None
    assert register.referring("nothing") == []
    assert register.many(["nothing"]) == {}
    assert register.rows([5]) == []


def test_an_empty_draft_writes_nothing(register: SqlRegister) -> None:
    before = register.anchor()
    assert not register.write(Draft("nothing", ()))
    assert register.anchor() == before


def test_settings_stay_inside_the_file(register: SqlRegister, folder: Path) -> None:
    register.keep_setting("window.last", "a")
    register.keep_setting("window.last", "b")
    again = reopened(register, folder)
    assert again.setting("window.last") == "b"
    assert again.setting("unknown") == ""
    assert (again.office, again.author) == ("Registry", "An officer")
    again.close()


def test_of_one_name_the_state_comes_before_the_person_and_both_before_their_mandates(
    register: SqlRegister,
) -> None:
    ids = register.ids
    called = (("1", "Senegal", "en"), ("2", "السنغال", "ar"))
    names = tuple(LocalName(id=key, text=text, language=code) for key, text, code in called)
    state = State(id=ids.record(), code="SEN", names=names)
    person = Person(
        id=ids.record(), names=tuple(Name(id=key, text=text) for key, text, _ in called)
    )
    holders = [state.id] * 8 + [person.id] * 8
    mandates = [Designation(id=ids.record(), kind="national", holder=key) for key in holders]
    officer.add_records(register, [*mandates, person, state])
    for query in ("sene", "السنغ"):
        kinds = [hit.row.kind for hit in register.find(query, 4)]
        assert kinds == ["state", "person", "designation", "designation"]


def test_a_long_run_of_edits_and_a_moment_of_rest_change_nothing_that_is_found(
    register: SqlRegister,
) -> None:
    key = person(register, "Awa")
    for number in range(40):
        state = register.state(key)
        officer.edit(register, state, replace(state.value(), notes=f"word{number}"))
    assert titles(register, "word39") == ["Awa"]
    assert titles(register, "word38") == []
    while register.rest():
        assert titles(register, "word39") == ["Awa"]
    assert titles(register, "word38") == []
    assert register.verify().findings == ()


def test_words_that_go_from_one_field_to_another_are_found_by_the_other(
    register: SqlRegister,
) -> None:
    key = person(register, "Awa", notes="zebra")
    state = register.state(key)
    awa = state.value()
    assert isinstance(awa, Person)
    emails = (Email(id="e", text="zebra@example.org"),)
    officer.edit(register, state, replace(awa, notes="", emails=emails))
    assert [hit.tier for hit in register.find("zebra", 5)] == [1]
