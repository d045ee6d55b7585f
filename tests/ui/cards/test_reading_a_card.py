"""A card says what the officer needs, and keeps channel and focal points apart."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from focalnet.services import records
from focalnet.services.reference import state_id
from focalnet.ui.cards.card_page import CardPage
from focalnet.ui.cards.composing import compose
from focalnet.ui.cards.content import Card, Line
from focalnet.ui.cards.drawing import Link
from focalnet.ui.cards.facts import read_facts
from focalnet.ui.cards.secret_copy import SECRET_MIME, SecretCopy
from focalnet.ui.cards.wording import confirmation_words
from focalnet.ui.forms.record_form import RecordForm
from tests.ui.keyboard import press
from tests.ui.office import TODAY, Office


def card_of(office: Office, record_id: str, today: date = TODAY) -> Card:
    return compose(office.ask(lambda register: read_facts(register, record_id)), today)


def lines(card: Card, title: str) -> tuple[Line, ...]:
    return next((section.lines for section in card.sections if section.title == title), ())


def shown(office: Office, record_id: str) -> CardPage:
    page = CardPage(office.session)
    office.qtbot.addWidget(page)
    page.resize(600, 900)
    page.show()
    with office.qtbot.waitSignal(page.view.shown):
        page.show_record(record_id)
    return page


def texts(page: CardPage) -> str:
    return "\n".join(label.text() for label in page.view.findChildren(QLabel))


def test_all_names_stand_on_the_card_and_the_romanised_one_leads(office: Office) -> None:
    assert card_of(office, office.awa).names == ("Awa DIOP", "أوا ديوب")


def test_the_official_channel_stands_in_the_box_of_the_state_and_not_among_focal_points(
    office: Office,
) -> None:
    card = card_of(office, office.awa)
    assert card.box is not None
    assert [line.text for line in card.box.channels] == ["Embassy of Senegal, The Hague"]
    assert all("Embassy" not in line.text for line in lines(card, "Designations"))


def test_the_channel_is_drawn_above_the_name(office: Office) -> None:
    page = shown(office, office.awa)
    labels = [label.text() for label in page.view.findChildren(QLabel)]
    assert labels.index("Embassy of Senegal, The Hague") < labels.index("Awa DIOP")


def test_a_mandate_says_since_when_and_how_fresh_it_is(office: Office) -> None:
    [mandate] = lines(card_of(office, office.awa), "Designations")
    said = [detail.text for detail in mandate.details]
    assert "since May 2024" in said
    assert "confirmed March 2026" in said


def test_an_ended_mandate_goes_to_the_past_ones(office: Office) -> None:
    from focalnet.services.setting import set_fields

    office.ask(lambda register: set_fields(register, office.mandate, {"end": "2026-10-01"}))
    card = card_of(office, office.awa)
    assert lines(card, "Designations") == ()
    [past] = lines(card, "Past designations")
    assert past.past


def test_the_card_of_a_state_has_its_standing_events_and_counts(office: Office) -> None:
    card = card_of(office, state_id("SEN"))
    assert card.box is not None
    assert card.box.details[0].text == "State Party"
    assert "Party from" in [line.text for line in lines(card, "Status")]
    assert len(lines(card, "Names")) == 6
    assert lines(card, "In this register")[0].text == "1"


@pytest.mark.parametrize(
    ("on", "tone"), [("2026-03", "good"), ("2025-03", "warn"), ("2023", "bad"), ("", "bad")]
)
def test_the_older_a_confirmation_the_louder_it_is_said(on: str, tone: str) -> None:
    detail = confirmation_words(on, TODAY)
    assert detail.tone == tone
    assert detail.text


def test_markup_in_a_name_is_shown_as_it_was_typed(office: Office) -> None:
    name = "<b>Bold</b> & <img src='x'>"
    _, [record_id] = office.ask(
        lambda register: records.enter(register, "person", [{"names": [{"text": name}]}])
    )
    page = shown(office, record_id)
    label = next(item for item in page.view.findChildren(QLabel) if item.text() == name)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_what_is_copied_is_marked_secret_and_taken_away_again(office: Office) -> None:
    page = shown(office, office.awa)
    copy = next(
        item for item in page.view.findChildren(QToolButton) if "clipboard" in item.toolTip()
    )
    copy.click()
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "+221 33 800 00 00"
    assert clipboard.mimeData().data(SECRET_MIME).toStdString() == "secret"
    copier = page.view.findChild(SecretCopy)
    assert copier is not None
    assert copier.timer.isActive()
    copier.clear()
    assert clipboard.text() == ""


def test_what_somebody_else_copied_since_is_left_alone(office: Office) -> None:
    page = shown(office, office.awa)
    copier = page.view.findChild(SecretCopy)
    assert copier is not None
    copier.copy("ours")
    QGuiApplication.clipboard().setText("theirs")
    copier.clear()
    assert QGuiApplication.clipboard().text() == "theirs"


def test_a_retired_record_says_so_and_can_be_brought_back(office: Office) -> None:
    page = shown(office, office.awa)
    with office.qtbot.waitSignal(page.view.shown):
        office.session.do(lambda register: records.retire(register, office.awa), said="")
    assert "retired" in texts(page)
    back = next(item for item in page.view.findChildren(QPushButton) if item.text() == "Bring back")
    with office.qtbot.waitSignal(page.view.shown):
        back.click()
    assert "retired:" not in texts(page)


def test_enter_on_a_card_opens_its_form_and_esc_brings_the_card_back(office: Office) -> None:
    page = shown(office, office.awa)
    page.activateWindow()
    page.view.setFocus()
    office.qtbot.waitUntil(page.view.view.hasFocus)
    with office.qtbot.waitSignal(page.editing_changed):
        press(Qt.Key.Key_Return)
    assert page.is_editing
    press(Qt.Key.Key_Escape)
    assert not page.is_editing


def test_enter_on_a_link_follows_it_and_edits_nothing(office: Office) -> None:
    page = shown(office, office.awa)
    page.activateWindow()
    link = next(item for item in page.view.findChildren(Link) if item.text().startswith("Minis"))
    link.setFocus()
    office.qtbot.waitUntil(link.hasFocus)
    with office.qtbot.waitSignal(office.session.show_asked) as told:
        press(Qt.Key.Key_Return)
    assert told.args == [office.ministry]
    assert not page.is_editing


def test_locking_empties_the_clipboard_at_once(office: Office) -> None:
    page = shown(office, office.awa)
    copier = page.view.findChild(SecretCopy)
    assert copier is not None
    copier.copy("+221 33 800 00 00")
    office.session.closing.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_two_values_written_in_two_places_stand_on_the_card_until_one_is_chosen(
    office: Office,
) -> None:
    base = office.ask(lambda register: register.state(office.awa))
    for notes in ("Ours.", "Theirs."):
        after = replace(base.value(), notes=notes)
        office.ask(lambda register, after=after: records.edit(register, base, after))
    [banner] = card_of(office, office.awa).banners
    assert "Notes: Ours. ≠ Theirs." in banner.text
    state = office.ask(lambda register: register.state(office.awa))
    settled = replace(state.value(), notes="Both.")
    office.ask(lambda register: records.edit(register, state, settled))
    assert card_of(office, office.awa).banners == ()


def test_a_designation_begun_on_a_card_knows_its_holder_and_state(office: Office) -> None:
    page = shown(office, office.ministry)
    texts_of = {item.text(): item for item in page.view.findChildren(QPushButton)}
    texts_of["New designation"].click()
    assert isinstance(page.form, RecordForm)
    form = page.form
    office.qtbot.waitUntil(lambda: bool(form.lookups.states))
    assert form.fields.content() == {
        "kind": "national",
        "holder": office.ministry,
        "state": "SEN",
    }


def test_a_card_nobody_sees_is_read_anew_only_once_it_is_seen(office: Office) -> None:
    page = shown(office, office.awa)
    page.hide()
    seen: list[str] = []
    page.view.shown.connect(seen.append)
    with office.qtbot.waitSignal(office.session.changed):
        office.session.do(lambda register: records.retire(register, office.awa), said="")
    office.ask(lambda register: register.office)
    assert seen == []
    with office.qtbot.waitSignal(page.view.shown):
        page.show()
    assert "retired" in texts(page)


def test_states_and_languages_are_named_and_not_given_by_their_codes(office: Office) -> None:
    from focalnet.services.setting import set_fields

    address = {"text": "1, avenue de la Paix", "city": "Dakar", "country": "SEN"}
    office.ask(
        lambda register: set_fields(register, office.ministry, {"addresses": json.dumps([address])})
    )
    told = [line.text for line in lines(card_of(office, office.ministry), "Contact")]
    assert "1, avenue de la Paix\nDakar\nSenegal" in told
    event = {
        "title": "Seminar",
        "country": "SEN",
        "titles": [{"text": "Séminaire", "language": "fr"}],
    }
    _, [found] = office.ask(lambda register: records.enter(register, "event", [event]))
    card = card_of(office, found)
    told = [part for line in lines(card, "Event") for part in (line.text, *said(line))]
    assert "Senegal" in told
    assert "Français" in told


def said(line: Line) -> list[str]:
    return [detail.text for detail in line.details]
