"""A designation is recorded from a note verbale, and ended without being erased."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit

from focalnet.domain.records import Designation
from focalnet.domain.values import Instrument
from focalnet.ui.cards.card_page import CardPage
from focalnet.ui.forms.ending_form import EndingForm
from focalnet.ui.forms.groups import ValueEditor
from focalnet.ui.forms.record_form import RecordForm
from tests.ui.keyboard import CONTROL, focused, press, tab_to, write
from tests.ui.office import Office


def opened(office: Office) -> CardPage:
    page = CardPage(office.session)
    office.qtbot.addWidget(page)
    page.resize(700, 900)
    page.show()
    office.qtbot.waitActive(page)
    return page


def form_of(office: Office, page: CardPage) -> RecordForm:
    office.qtbot.waitUntil(lambda: page.is_editing)
    form = page.form
    assert isinstance(form, RecordForm)
    office.qtbot.waitUntil(lambda: bool(form.lookups.states))
    return form


def line_of(form: RecordForm, *path: str) -> QLineEdit:
    editor = form.fields.editors[path[0]]
    if len(path) > 1:
        assert isinstance(editor, ValueEditor)
        editor = editor.parts[path[1]]
    line = editor.focusProxy()
    assert isinstance(line, QLineEdit)
    return line


def fill(form: RecordForm, text: str, *path: str) -> None:
    tab_to(line_of(form, *path))
    write(text)


def choose(form: RecordForm, code: str, *path: str) -> None:
    editor = form.fields.editors[path[0]]
    if len(path) > 1:
        assert isinstance(editor, ValueEditor)
        editor = editor.parts[path[1]]
    combo = editor.focusProxy()
    assert isinstance(combo, QComboBox)
    tab_to(combo)
    while combo.currentData() != code:
        press(Qt.Key.Key_Down)


def test_a_designation_is_recorded_by_keyboard_alone(office: Office) -> None:
    page = opened(office)
    page.new_record("designation")
    form = form_of(office, page)
    choose(form, "national", "kind")
    fill(form, "diop", "holder")
    office.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    press(Qt.Key.Key_Return)
    fill(form, "Senegal", "state")
    press(Qt.Key.Key_Tab)
    fill(form, "arrest", "theme")
    press(Qt.Key.Key_Return)
    choose(form, "alternate", "rank")
    fill(form, "2025-01", "start")
    choose(form, "note-verbale", "instrument", "kind")
    fill(form, "MAE/99", "instrument", "reference")
    fill(form, "2025-01-07", "instrument", "received")
    with office.qtbot.waitSignal(page.saved) as told:
        press(Qt.Key.Key_S, CONTROL)
    assert told.args is not None
    record_id = told.args[0]
    made = office.ask(lambda register: register.record(record_id))
    assert made == Designation(
        id=record_id,
        kind="national",
        holder=office.awa,
        state="SEN",
        theme="arrest",
        rank="alternate",
        start="2025-01",
        instrument=Instrument(kind="note-verbale", reference="MAE/99", received="2025-01-07"),
    )


def test_a_name_that_was_typed_and_not_chosen_is_refused_at_its_field(office: Office) -> None:
    page = opened(office)
    page.new_record("designation")
    form = form_of(office, page)
    fill(form, "Nobody known", "holder")
    press(Qt.Key.Key_S, CONTROL)
    assert form.fields.editors["holder"].problem.isVisible()
    assert focused() is line_of(form, "holder")
    assert line_of(form, "holder").text() == "Nobody known"


def test_a_wrong_date_is_said_where_it_stands_and_nothing_is_lost(office: Office) -> None:
    page = opened(office)
    page.new_record("designation")
    form = form_of(office, page)
    fill(form, "Senegal", "state")
    press(Qt.Key.Key_Tab)
    fill(form, "2025-02-30", "start")
    press(Qt.Key.Key_S, CONTROL)
    assert "2024-05" in form.fields.editors["start"].problem.text()
    assert focused() is line_of(form, "start")
    assert form.fields.content() == {"state": "SEN", "start": "2025-02-30"}


def test_what_only_the_register_can_refuse_is_said_at_its_field_too(office: Office) -> None:
    page = opened(office)
    page.new_record("designation")
    form = form_of(office, page)
    choose(form, "national", "kind")
    fill(form, "2025", "start")
    fill(form, "2024", "end")
    press(Qt.Key.Key_S, CONTROL)
    office.qtbot.waitUntil(form.fields.editors["end"].problem.isVisible)
    assert form.is_touched


def test_ending_sets_the_day_writes_the_act_and_goes_on_to_the_successor(office: Office) -> None:
    page = opened(office)
    page.end_designation(office.mandate)
    office.qtbot.waitUntil(lambda: page.is_editing)
    ending = page.form
    assert isinstance(ending, EndingForm)
    office.qtbot.waitUntil(ending.end.line.hasFocus)
    write("2026-10-01")
    ending.act["reference"].show_content("MAE/2026/7")
    press(Qt.Key.Key_S, CONTROL)
    office.qtbot.waitUntil(lambda: isinstance(page.form, RecordForm))
    ended = office.ask(lambda register: register.record(office.mandate))
    assert (ended.end, ended.holder, ended.start) == ("2026-10-01", office.awa, "2024-05")
    assert "MAE/2026/7" in ended.notes
    begun = form_of(office, page).fields.content()
    assert begun == {
        "kind": "national",
        "state": "SEN",
        "theme": "assets",
        "rank": "primary",
        "start": "2026-10-01",
    }


def test_a_designation_is_not_ended_without_a_day(office: Office) -> None:
    page = opened(office)
    page.end_designation(office.mandate)
    office.qtbot.waitUntil(lambda: page.is_editing)
    press(Qt.Key.Key_S, CONTROL)
    assert isinstance(page.form, EndingForm)
    assert page.form.end.problem.isVisible()


def test_the_form_of_a_channel_says_when_it_takes_effect(office: Office) -> None:
    page = opened(office)
    page.new_record("channel")
    form = form_of(office, page)
    fill(form, "2026-01-01", "received")
    assert "2026-02-15" in [label.text() for label in form.findChildren(QLabel)]
    fill(form, "2026-03-01", "agreed")
    assert "2026-03-01" in [label.text() for label in form.findChildren(QLabel)]


def test_a_record_nobody_could_find_again_is_refused_at_the_field_it_lacks(
    office: Office,
) -> None:
    page = opened(office)
    page.new_record("person")
    form = form_of(office, page)
    form.save()
    office.qtbot.waitUntil(form.fields.editors["names"].problem.isVisible)
    assert page.is_editing
