"""Erased for good: in tables, journal, index and pages, while chains still verify."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from focalnet.domain.changes import ERASE, Change, Draft, Entry
from focalnet.domain.errors import CannotUndo, NothingToUndo, RecordNotFound
from focalnet.domain.merging import entry_of_erasure
from focalnet.services import records as officer
from focalnet.services.ports import Selection
from focalnet.store import SqlRegister
from focalnet.store.commitments import canonical
from tests.store.conftest import KEY, reopened
from tests.store.pages import decrypted_pages

CANARY = "Xylokanarienvogel"


def erase(register: SqlRegister, *ids: str) -> None:
    """Erase people."""
    register.write(Draft(ERASE, tuple(entry_of_erasure(key, "person") for key in ids)))


def person(register: SqlRegister, name: str, **more: object) -> str:
    """Enter a person and return the id."""
    return officer.enter(register, "person", [{"names": name, **more}])[1][0]


def traces(register: SqlRegister, folder: Path) -> int:
    """Return how often the canary stands in the decrypted file, in any form."""
    register.close()
    pages = decrypted_pages(folder / "register.db", KEY).lower()
    return sum(pages.count(CANARY.lower().encode(code)) for code in ("utf-8", "utf-16-le"))


def test_what_is_not_erased_would_be_found_in_the_pages(
    register: SqlRegister, folder: Path
) -> None:
    person(register, CANARY)
    assert traces(register, folder) > 3


def test_nothing_erased_is_left_in_the_pages(register: SqlRegister, folder: Path) -> None:
    for number in range(300):
        person(register, f"Somebody {number}", notes="Anything" * 20)
    key = person(register, CANARY, notes=CANARY * 300, emails=f"{CANARY}@example.org")
    officer.enter(register, "designation", [{"kind": "national", "holder": key}])
    for text in ("one", CANARY, "two"):
        base = register.state(key)
        officer.edit(register, base, replace(base.value(), notes=text))
    photo = register.keep_file(CANARY.encode() * 1000)
    kept = register.keep_file(b"another")
    files = [{"name": "Photo", "file": photo}, {"name": "Both", "file": kept}]
    _, [letter] = officer.enter(register, "letter", [{"subject": CANARY, "files": files}])
    officer.enter(register, "letter", [{"subject": "Other", "files": files[1:]}])
    register.keep_setting(f"draft.{key}", CANARY)
    register.keep_setting("last", f"opened {key} {CANARY}")
    register.write(
        Draft(ERASE, (entry_of_erasure(key, "person"), entry_of_erasure(letter, "letter")))
    )
    assert register.verify().findings == ()
    with pytest.raises(RecordNotFound):
        register.file(photo)
    assert register.file(kept) == b"another"
    register = reopened(register, folder)
    assert register.erased([key, "x"]) == {key}
    assert register.verify().findings == ()
    assert traces(register, folder) == 0


def test_an_erased_record_is_nowhere_and_its_mandate_stays_without_the_name(
    register: SqlRegister,
) -> None:
    key = person(register, "Awa DIOP")
    _, [mandate] = officer.enter(register, "designation", [{"kind": "national", "holder": key}])
    assert register.find("awa", 5)
    erase(register, key)
    assert register.find("awa", 5) == []
    assert register.row(key) is None
    assert register.many([key]) == {}
    row = register.row(mandate)
    assert row is not None
    assert row.title == ""
    assert register.count(Selection(("person",), retired=True)) == 0
    lines = register.history(key)
    assert [line.after for line in lines if not line.erased] == [{"is": "erased"}]
    assert {line.after for line in lines if line.erased} == {None}
    assert register.verify().findings == ()


def test_what_is_said_of_an_erased_record_later_is_dropped(register: SqlRegister) -> None:
    key = person(register, "Awa DIOP")
    erase(register, key)
    change = Change("notes", "late")
    register.write(Draft("person.edit", (Entry(key, "person", (change,)),)))
    assert register.row(key) is None
    assert "late" not in {line.after for line in register.history(key) if line.field == "notes"}
    assert register.verify().findings == ()


def test_erasure_is_not_undone_and_undo_goes_on_past_it(register: SqlRegister) -> None:
    first = person(register, "Awa DIOP")
    done, [gone, stays] = officer.enter(register, "person", [{"names": "Bo"}, {"names": "Zoé"}])
    erase(register, gone)
    [action, *_] = register.actions()
    assert action.action == ERASE
    with pytest.raises(CannotUndo):
        officer.undo_set(register, action.set_id)
    officer.undo(register)
    assert register.row(stays) is None
    assert register.erased([gone]) == {gone}
    officer.redo(register)
    assert register.row(stays)
    erase(register, stays)
    with pytest.raises(CannotUndo):
        officer.undo_set(register, done.id)
    officer.undo(register)
    assert register.row(first) is None
    with pytest.raises(NothingToUndo):
        officer.undo(register)
    assert register.verify().findings == ()


def test_two_hundred_are_erased_as_one_action(register: SqlRegister) -> None:
    filled = [{"names": f"{CANARY} {number}"} for number in range(200)]
    _, ids = officer.enter(register, "person", filled)
    other = person(register, "Awa DIOP")
    erase(register, *ids)
    assert register.count(Selection(("person",), retired=True)) == 1
    assert register.row(other)
    assert register.verify().findings == ()


def test_a_crash_before_the_file_is_written_anew_is_made_up_for_when_it_opens(
    register: SqlRegister, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = person(register, CANARY)
    with monkeypatch.context() as patched:
        patched.setattr("focalnet.store.erasing.Erasing.clean_file", lambda _: None)
        erase(register, key)
    assert register.setting("store.vacuum") == "due"
    register = reopened(register, folder)
    assert register.setting("store.vacuum") == ""
    assert traces(register, folder) == 0


def test_blank_values_are_written_in_one_way() -> None:
    assert canonical([None, {"is": "erased"}]) == b'[null,{"is":"erased"}]'
