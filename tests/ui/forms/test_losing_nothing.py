"""What was typed survives a lock, a slip of Esc and a change somebody else made."""

from __future__ import annotations

from PySide6.QtCore import Qt

from focalnet.services.ports import Register
from focalnet.services.setting import set_fields
from focalnet.ui.cards.card_page import CardPage
from focalnet.ui.forms.ending_form import EndingForm
from focalnet.ui.forms.groups import ValuesEditor
from focalnet.ui.forms.record_form import FormDraft, RecordForm
from tests.ui.forms.test_recording_a_designation import form_of, opened
from tests.ui.keyboard import CONTROL, focused, press, tab_to, write
from tests.ui.office import Office


def editing(office: Office) -> tuple[CardPage, RecordForm]:
    page = opened(office)
    page.show_record(office.awa)
    page.start_edit(office.awa)
    return page, form_of(office, page)


def notes(form: RecordForm, text: str) -> None:
    area = form.fields.editors["notes"].focusProxy()
    assert area is not None
    tab_to(area)
    write(text)


def test_esc_leaves_at_once_where_nothing_was_typed(office: Office) -> None:
    page, _form = editing(office)
    press(Qt.Key.Key_Escape)
    assert not page.is_editing


def test_esc_asks_in_place_where_something_was_typed_and_throws_nothing_away(
    office: Office,
) -> None:
    page, form = editing(office)
    notes(form, "New: ")
    press(Qt.Key.Key_Escape)
    assert form.question.isVisible()
    assert focused() is form.question.stay
    press(Qt.Key.Key_Space)
    assert page.is_editing
    assert form.fields.content()["notes"].startswith("New: ")


def test_another_record_is_shown_only_after_the_question_is_answered(office: Office) -> None:
    page, form = editing(office)
    notes(form, "New: ")
    page.show_record(office.ministry)
    assert page.is_editing
    with office.qtbot.waitSignal(page.view.shown) as told:
        form.question.discard.click()
    assert told.args == [office.ministry]


def test_a_draft_goes_on_where_it_stopped_and_saves_onto_the_state_it_began_with(
    office: Office,
) -> None:
    page, form = editing(office)
    notes(form, "New: ")
    draft = page.draft()
    assert isinstance(draft, FormDraft)
    page.clear()
    again = opened(office)
    again.restore(draft)
    taken = form_of(office, again)
    assert taken.is_touched
    with office.qtbot.waitSignal(again.saved):
        taken.save()
    person = office.ask(lambda register: register.record(office.awa))
    assert person.notes == "New: Prefers calls in the morning."
    assert person.institution == office.ministry


def test_a_form_where_nothing_was_typed_is_no_draft(office: Office) -> None:
    page, _form = editing(office)
    assert page.draft() is None


def test_a_change_made_meanwhile_is_kept_beside_ours_as_a_conflict(office: Office) -> None:
    page, form = editing(office)

    def change(register: Register) -> object:
        return set_fields(register, office.awa, {"notes": "Theirs."})

    office.ask(change)
    notes(form, "Ours: ")
    with office.qtbot.waitSignal(page.saved):
        press(Qt.Key.Key_S, CONTROL)
    state = office.ask(lambda register: register.state(office.awa))
    assert state.conflicts == ("notes",)


def test_saving_without_a_difference_writes_nothing(office: Office) -> None:
    page, form = editing(office)
    before = office.ask(lambda register: len(register.actions()))
    with office.qtbot.waitSignal(page.saved):
        form.save()
    assert office.ask(lambda register: len(register.actions())) == before


def test_values_come_and_go_by_keyboard(office: Office) -> None:
    _page, form = editing(office)
    emails = form.fields.editors["emails"]
    assert isinstance(emails, ValuesEditor)
    tab_to(emails.rows[0].stops()[0])
    press(Qt.Key.Key_Insert)
    write("second@example.org")
    assert [item["text"] for item in emails.content()] == ["awa@example.org", "second@example.org"]
    press(Qt.Key.Key_Delete, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert [item["text"] for item in emails.content()] == ["awa@example.org"]


def test_fields_nobody_opened_are_kept_as_they_were(office: Office) -> None:
    page, form = editing(office)
    before = office.ask(lambda register: register.record(office.awa))
    notes(form, "x")
    with office.qtbot.waitSignal(page.saved):
        form.save()
    after = office.ask(lambda register: register.record(office.awa))
    assert (after.keys, after.languages, after.addresses) == (
        before.keys,
        before.languages,
        before.addresses,
    )


def test_an_end_half_typed_survives_a_lock_too(office: Office) -> None:
    page = opened(office)
    page.end_designation(office.mandate)
    office.qtbot.waitUntil(lambda: page.is_editing)
    write("2026-10")
    draft = page.draft()
    again = opened(office)
    again.restore(draft)
    assert isinstance(again.form, EndingForm)
    assert again.form.end.content() == "2026-10"
    assert again.draft() == draft
