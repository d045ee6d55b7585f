"""Undo, redo and undo again, on changes alone."""

from __future__ import annotations

from collections.abc import Iterable

import hypothesis.strategies as st
import pytest
from hypothesis import given

from focalnet.domain.changes import Change, ChangeSet, DatedChange, Draft, Entry
from focalnet.domain.errors import CannotUndo
from focalnet.domain.merging import fold
from focalnet.domain.undoing import inverse

RECORD = "r"


class Office:
    """Sets of one laptop about one record, with the stack of undo and redo."""

    def __init__(self) -> None:
        self.sets: list[ChangeSet] = []

    def write(self, draft: Draft) -> None:
        number = len(self.sets) + 1
        clock = f"{number:012x}0000one"
        self.sets.append(
            ChangeSet("one", number, clock, "", draft.action, draft.entries, draft.undoes)
        )

    def changes(self) -> list[DatedChange]:
        return [dated for done in self.sets for _, dated in done.dated()]

    def shown(self) -> tuple[str, object]:
        state = fold(RECORD, "person", self.changes())
        return state.life, state.content

    def put(self, **values: object) -> None:
        state = fold(RECORD, "person", self.changes())
        names = {name.replace("life", "@life"): value for name, value in values.items()}
        changes = tuple(Change(name, names[name], state.head_ids(name)) for name in names)
        self.write(Draft("edit", (Entry(RECORD, "person", changes),)))

    def undone(self) -> set[str]:
        found: set[str] = set()
        for done in reversed(self.sets):
            if done.undoes and done.id not in found:
                found.add(done.undoes)
        return found

    def take_back(self, wanted: Iterable[ChangeSet]) -> bool:
        done = next(iter(wanted), None)
        if done is not None:
            self.write(inverse(done, {RECORD: self.changes()}))
        return done is not None

    def undo(self) -> bool:
        undone = self.undone()
        return self.take_back(
            done for done in reversed(self.sets) if done.action != "undo" and done.id not in undone
        )

    def redo(self) -> bool:
        undone = self.undone()
        for done in reversed(self.sets):
            if done.action == "undo" and done.id not in undone:
                return self.take_back([done])
            if done.action == "edit":
                return False
        return False


STEPS = st.lists(
    st.one_of(
        st.sampled_from(["undo", "redo"]),
        st.fixed_dictionaries({"notes": st.sampled_from(["a", "b", "c"])}),
        st.fixed_dictionaries({"notes": st.just("d"), "state": st.sampled_from(["SEN", None])}),
    ),
    max_size=25,
)


@given(STEPS)
def test_undo_and_redo_walk_up_and_down_the_same_pictures(
    steps: list[str | dict[str, object]],
) -> None:
    office = Office()
    office.put(life={"is": "here"})
    past, future = [office.shown()], list[tuple[str, object]]()
    for step in steps:
        if step == "undo":
            if len(past) > 1:
                assert office.undo()
                future.append(past.pop())
        elif step == "redo":
            assert office.redo() == bool(future)
            if future:
                past.append(future.pop())
        elif isinstance(step, dict):
            office.put(**step)
            past.append(office.shown())
            future.clear()
        assert office.shown() == past[-1]


def test_an_older_action_is_taken_back_while_the_newer_one_stays() -> None:
    office = Office()
    office.put(life={"is": "here"}, notes="a")
    office.put(notes="b")
    office.put(state="SEN")
    assert office.take_back([office.sets[1]])
    assert office.shown() == ("here", {"notes": "a", "state": "SEN"})


def test_an_action_with_a_newer_change_on_top_stays() -> None:
    office = Office()
    office.put(life={"is": "here"}, notes="a")
    office.put(notes="b", state="SEN")
    office.put(notes="c")
    with pytest.raises(CannotUndo) as refusal:
        office.take_back([office.sets[1]])
    assert refusal.value.place == "notes"


def test_undoing_the_entry_of_a_record_leaves_nothing() -> None:
    office = Office()
    office.put(life={"is": "here"}, notes="a")
    office.undo()
    assert office.shown() == ("", {})
    assert office.sets[-1].action == "undo"
    office.redo()
    assert office.sets[-1].action == "redo"
    assert office.shown() == ("here", {"notes": "a"})
