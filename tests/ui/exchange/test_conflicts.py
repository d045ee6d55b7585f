"""Conflicts and duplicates are looked at side by side and settled by the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from focalnet.domain.changes import Change, ChangeSet, Draft, Entry
from focalnet.domain.records import Person
from focalnet.services.conflicts import conflicts
from focalnet.services.ports import Register
from focalnet.services.records import enter
from focalnet.ui.exchange.conflicts_panel import ConflictsPanel
from focalnet.ui.exchange.duplicates_panel import DuplicatesPanel
from tests.ui.keyboard import press
from tests.ui.office import AWA, Office


def said_elsewhere(office: Office, record: str, field: str, value: object) -> None:
    """Write a value as an office does that had not seen the one that stands here."""

    def work(register: Register) -> ChangeSet:
        change = Change(field, value)
        return register.write(Draft("person.edit", (Entry(record, "person", (change,)),)))

    with office.qtbot.waitSignal(office.session.changed):
        office.session.do(work, said="")


@pytest.fixture
def panel(office: Office) -> ConflictsPanel:
    """Show the inbox with one conflict: the notes of Awa."""
    said_elsewhere(office, office.awa, "notes", "Prefers mail.")
    made = ConflictsPanel(office.session)
    office.qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    office.qtbot.waitUntil(lambda: made.table.lines.rowCount() == 1)
    office.qtbot.waitActive(made)
    made.table.setFocus()
    return made


def notes(office: Office) -> str:
    """Return what the register says of Awa now."""
    found = office.ask(lambda register: register.record(office.awa))
    assert isinstance(found, Person)
    return found.notes


def test_both_values_stand_side_by_side_with_who_said_them(
    office: Office, panel: ConflictsPanel
) -> None:
    item = panel.current()
    assert item is not None
    assert {side.value for side in item.sides} == {"Prefers calls in the morning.", "Prefers mail."}
    assert panel.sides.conflict == item
    cells = [panel.table.lines.cell(0, column).text for column in range(4)]
    assert cells == ["Awa DIOP", "Notes", "Prefers mail.", "Prefers calls in the morning."]


def test_a_figure_takes_a_side_and_undo_brings_the_conflict_back(
    office: Office, panel: ConflictsPanel
) -> None:
    item = panel.current()
    assert item is not None
    first = item.sides[0].value
    with office.qtbot.waitSignal(office.session.changed):
        press(Qt.Key.Key_1)
    office.qtbot.waitUntil(lambda: panel.table.lines.rowCount() == 0)
    assert notes(office) == first
    with office.qtbot.waitSignal(office.session.changed):
        office.session.undo()
    office.qtbot.waitUntil(lambda: panel.table.lines.rowCount() == 1)


def test_another_value_is_written_for_both(office: Office, panel: ConflictsPanel) -> None:
    press(Qt.Key.Key_W)
    office.qtbot.waitUntil(panel.third.isVisible)
    editor = panel.third.editor
    assert editor is not None
    assert editor.content() == "Prefers mail."
    editor.show_content("Call in the morning, else mail.")
    with office.qtbot.waitSignal(office.session.changed):
        press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    office.qtbot.waitUntil(lambda: panel.table.lines.rowCount() == 0)
    assert notes(office) == "Call in the morning, else mail."


def test_two_numbers_for_one_are_both_kept(office: Office, panel: ConflictsPanel) -> None:
    person = office.ask(lambda register: register.record(office.awa))
    assert isinstance(person, Person)
    [phone] = person.phones
    other = {"id": phone.id, "text": "+221 33 811 11 11", "kind": "work"}
    said_elsewhere(office, office.awa, f"phones/{phone.id}", other)
    office.qtbot.waitUntil(lambda: panel.table.lines.rowCount() == 2)
    fields = [item.field for item in panel.found]
    panel.table.go_to(next(row for row, field in enumerate(fields) if field.startswith("phones")))
    office.qtbot.waitUntil(panel.both_button.isEnabled)
    panel.table.setFocus()
    with office.qtbot.waitSignal(office.session.changed):
        press(Qt.Key.Key_B)
    office.qtbot.waitUntil(lambda: panel.table.lines.rowCount() == 1)
    person = office.ask(lambda register: register.record(office.awa))
    assert isinstance(person, Person)
    assert {item.text for item in person.phones} == {"+221 33 800 00 00", "+221 33 811 11 11"}


def test_one_field_only_keeps_no_two_values(panel: ConflictsPanel) -> None:
    assert not panel.both_button.isEnabled()


@pytest.fixture
def pairs(office: Office) -> DuplicatesPanel:
    """Show the pairs, with Awa entered twice."""
    twice = {**AWA, "notes": "Entered in New York."}

    def work(register: Register) -> ChangeSet:
        return enter(register, "person", [twice])[0]

    with office.qtbot.waitSignal(office.session.changed):
        office.session.do(work, said="")
    made = DuplicatesPanel(office.session)
    office.qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    office.qtbot.waitUntil(lambda: made.table.lines.rowCount() == 1)
    office.qtbot.waitActive(made)
    made.table.setFocus()
    return made


def people(office: Office) -> int:
    """Return how many people the lists show."""
    return len(office.ask(lambda register: list(register.records("person"))))


def test_a_pair_is_made_one_field_by_field_and_taken_apart_again(
    office: Office, pairs: DuplicatesPanel
) -> None:
    before = people(office)
    press(Qt.Key.Key_M)
    office.qtbot.waitUntil(pairs.form.isVisible)
    combo = pairs.form.combos["notes"]
    combo.setCurrentIndex(combo.findText("Entered in New York."))
    with office.qtbot.waitSignal(office.session.changed):
        press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    office.qtbot.waitUntil(lambda: pairs.table.lines.rowCount() == 0)
    assert people(office) == before - 1
    assert notes(office) == "Entered in New York."
    pairs.which.setCurrentIndex(1)
    pairs.which.activated.emit(1)
    office.qtbot.waitUntil(lambda: pairs.merged_table.lines.rowCount() == 1)
    with office.qtbot.waitSignal(office.session.changed):
        pairs.take_apart()
    office.qtbot.waitUntil(lambda: pairs.merged_table.lines.rowCount() == 0)
    assert people(office) == before


def test_undo_takes_a_pair_apart(office: Office, pairs: DuplicatesPanel) -> None:
    before = people(office)
    press(Qt.Key.Key_M)
    office.qtbot.waitUntil(pairs.form.isVisible)
    with office.qtbot.waitSignal(office.session.changed):
        press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    office.qtbot.waitUntil(lambda: pairs.table.lines.rowCount() == 0)
    with office.qtbot.waitSignal(office.session.changed):
        office.session.undo()
    office.qtbot.waitUntil(lambda: pairs.table.lines.rowCount() == 1)
    assert people(office) == before


def test_not_the_same_is_remembered(office: Office, pairs: DuplicatesPanel) -> None:
    with office.qtbot.waitSignal(office.session.changed):
        press(Qt.Key.Key_N)
    office.qtbot.waitUntil(lambda: pairs.table.lines.rowCount() == 0)
    assert not office.ask(conflicts)
