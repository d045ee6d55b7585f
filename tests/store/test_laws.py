"""The laws of the store, for any course of entering, editing, retiring and undoing."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from focalnet.domain.changes import Draft
from focalnet.domain.errors import NothingToUndo
from focalnet.domain.kinds import KINDS
from focalnet.domain.merging import entry_of_edit
from focalnet.domain.records import Designation, Institution, Person, Post
from focalnet.domain.values import Email, Name
from focalnet.services import records as officer
from focalnet.services.ports import Selection
from focalnet.store import SqlRegister
from tests.store.conftest import new_register, reopened

WORDS = st.sampled_from(["Awa", "Bo", "Awal", "ديوب", "王小", "Zoé", "x_y", "Иван", ""])
ALL = Selection(tuple(KINDS), retired=True)
QUERIES = ("a", "aw", "awa b", "دي", "王", "zoe", "x", "ив", "h", "bo@")


def picture(register: SqlRegister) -> list[Any]:
    """Return everything an officer could see: lists, records, folds and search results."""
    rows = [replace(row, position=0) for row in register.rows(register.positions(ALL))]
    contents = [register.record(row.id) for row in rows]
    found = [[(hit.row.id, hit.tier) for hit in register.find(q, 50)] for q in QUERIES]
    return [rows, contents, found]


class Officers(RuleBasedStateMachine):
    """Someone at work on a real encrypted file, closing it now and then."""

    def __init__(self) -> None:
        super().__init__()
        self._home = tempfile.TemporaryDirectory()
        self.folder = Path(self._home.name) / "workspace"
        self.ids: dict[str, list[str]] = {"person": [], "institution": []}
        self.pictures: list[Any] = []

    @initialize()
    def begin(self) -> None:
        self.register = new_register(self.folder)

    def teardown(self) -> None:
        if hasattr(self, "register"):
            self.register.close()
        self._home.cleanup()

    def _name(self, text: str) -> tuple[Name, ...]:
        return (Name(id=self.register.ids.element(), text=text),) if text else ()

    def _living(self, kind: str) -> list[str]:
        return [key for key in self.ids[kind] if self.register.row(key)]

    def _remember(self) -> None:
        self.pictures.append(picture(self.register))

    @rule(text=WORDS, notes=WORDS)
    def enter_institution(self, text: str, notes: str) -> None:
        self._remember()
        record = Institution(id=self.register.ids.record(), names=self._name(text), notes=notes)
        officer.add_records(self.register, [record])
        self.ids["institution"].append(record.id)

    @rule(text=WORDS, data=st.data())
    def enter_person_with_mandate(self, text: str, data: st.DataObject) -> None:
        self._remember()
        ids = self.register.ids
        institution = data.draw(st.sampled_from(["", *self._living("institution")]))
        email = (Email(id=ids.element(), text=f"{text}@example.org"),) if text else ()
        person = Person(
            id=ids.record(), names=self._name(text), emails=email, institution=institution
        )
        mandate = Designation(id=ids.record(), kind="national", holder=person.id)
        post = Post(id=ids.record(), holder=person.id, institution=institution)
        officer.add_records(self.register, [mandate, post, person])
        self.ids["person"].append(person.id)

    @precondition(lambda self: self.ids["person"])
    @rule(text=WORDS, kind=st.sampled_from(["person", "institution"]), data=st.data())
    def rename(self, text: str, kind: str, data: st.DataObject) -> None:
        living = self._living(kind)
        if not living:
            return
        state = self.register.state(data.draw(st.sampled_from(living)))
        before = picture(self.register)
        changed: Any = replace(state.value(), names=self._name(text), notes=text)  # type: ignore[call-arg]
        entry = entry_of_edit(state, changed)
        if entry is not None:
            self.register.write(Draft(f"{kind}.edit", (entry,)))
            self.pictures.append(before)

    @rule(kind=st.sampled_from(["person", "institution"]), data=st.data())
    def retire_or_restore(self, kind: str, data: st.DataObject) -> None:
        living = self._living(kind)
        if not living:
            return
        key = data.draw(st.sampled_from(living))
        self._remember()
        retired = self.register.state(key).life == "retired"
        (officer.restore if retired else officer.retire)(self.register, key)

    @rule()
    def undo_brings_back_the_picture_before(self) -> None:
        try:
            officer.undo(self.register)
        except NothingToUndo:
            assert self.pictures == []
        else:
            assert picture(self.register) == self.pictures.pop()

    @rule()
    def redo_after_undo_changes_nothing(self) -> None:
        before = picture(self.register)
        try:
            officer.undo(self.register)
        except NothingToUndo:
            return
        officer.redo(self.register)
        assert picture(self.register) == before

    @rule()
    def close_and_open(self) -> None:
        before = picture(self.register)
        self.register = reopened(self.register, self.folder)
        assert picture(self.register) == before

    @invariant()
    def tables_are_what_the_journal_says(self) -> None:
        if hasattr(self, "register"):
            assert self.register.verify().findings == ()


TestOfficers = pytest.mark.timeout(400)(Officers.TestCase)
TestOfficers.settings = settings(
    max_examples=10,
    stateful_step_count=12,
    suppress_health_check=list(HealthCheck),
    deadline=None,
)
