"""A person is entered by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from focalnet.domain.kinds import KINDS
from focalnet.domain.merging import RecordState
from focalnet.domain.records import Person
from focalnet.services.ports import Register
from focalnet.ui.forms.groups import ValuesEditor
from focalnet.ui.forms.languages_editor import LanguagesEditor
from focalnet.ui.forms.record_form import RecordForm
from tests.ui.keyboard import CONTROL, focused, press, tab_to, write
from tests.ui.office import Office


def shown(office: Office, kind: str) -> RecordForm:
    form = RecordForm(office.session, kind)
    office.qtbot.addWidget(form)
    form.resize(700, 900)
    form.show()
    office.qtbot.waitActive(form)
    office.qtbot.waitUntil(lambda: bool(form.lookups.states))
    return form


def first_line(form: RecordForm, field: str) -> QLineEdit:
    editor = form.fields.editors[field]
    assert isinstance(editor, ValuesEditor)
    line = editor.rows[0].parts["text"].focusProxy()
    assert isinstance(line, QLineEdit)
    return line


def test_a_person_with_a_phone_is_entered_by_keyboard_alone(office: Office) -> None:
    form = shown(office, "person")
    form.start_new()
    assert focused() is first_line(form, "names")
    write("Ama MENSAH")
    tab_to(first_line(form, "phones"))
    write("+233 30 200 0000")
    with office.qtbot.waitSignal(form.saved) as told:
        press(Qt.Key.Key_S, CONTROL)
    assert told.args is not None
    record_id = told.args[0]
    person = office.ask(lambda register: register.record(record_id))
    assert isinstance(person, Person)
    assert [name.text for name in person.names] == ["Ama MENSAH"]
    assert [phone.e164 for phone in person.phones] == ["+233302000000"]


def test_a_state_is_found_by_letters_of_any_script(office: Office) -> None:
    form = shown(office, "person")
    form.start_new()
    state = form.fields.editors["state"]
    line = state.focusProxy()
    assert isinstance(line, QLineEdit)
    line.setFocus()
    write("السنغال")
    press(Qt.Key.Key_Tab)
    assert state.content() == "SEN"
    assert "Senegal" in line.text()


def test_editing_a_phone_changes_nothing_else_and_renews_its_international_form(
    office: Office,
) -> None:
    def read(register: Register) -> Person:
        found = register.record(office.awa)
        assert isinstance(found, Person)
        return found

    before: Person = office.ask(read)
    form = shown(office, "person")
    form.start_edit(office.ask(lambda register: register.state(office.awa)))
    line = first_line(form, "phones")
    line.setFocus()
    line.selectAll()
    write("+221 33 811 11 11")
    with office.qtbot.waitSignal(form.saved):
        form.save()
    after: Person = office.ask(read)
    assert after.phones[0].e164 == "+221338111111"
    assert after.phones[0].id == before.phones[0].id
    assert (after.names, after.emails, after.keys) == (before.names, before.emails, before.keys)
    done = office.ask(lambda register: register.last_undoable())
    assert [change.field for change in done.entries[0].changes] == [f"phones/{before.phones[0].id}"]


def languages_of(form: RecordForm) -> LanguagesEditor:
    form.fields.more.setChecked(True)
    editor = form.fields.editors["languages"]
    assert isinstance(editor, LanguagesEditor)
    editor.line.setFocus()
    return editor


def test_languages_are_found_by_their_names_and_kept_as_codes(office: Office) -> None:
    form = shown(office, "person")
    form.start_new()
    editor = languages_of(form)
    for name in ("Fren", "العرب"):
        editor.line.setText(f"{editor.line.text()} ")
        write(name)
        press(Qt.Key.Key_Return)
    assert editor.content() == "fr ar"
    assert editor.names.text() == "Français, العربية"


def test_what_is_no_code_of_a_language_is_refused_unless_it_stood_there(office: Office) -> None:
    form = shown(office, "person")
    form.start_edit(RecordState("r", "person", content={"languages": ["x-own"]}))
    editor = languages_of(form)
    assert editor.check() is None
    editor.line.setText("x-own gibberish")
    assert editor.check() is editor


@pytest.mark.parametrize("kind", KINDS)
def test_every_stop_of_tab_tells_a_screen_reader_what_it_is(office: Office, kind: str) -> None:
    form = RecordForm(office.session, kind)
    office.qtbot.addWidget(form)
    form.start_new()
    silent = [
        (name, type(stop).__name__)
        for name, editor in form.fields.editors.items()
        for stop in editor.stops()
        if not stop.accessibleName()
    ]
    assert silent == []
