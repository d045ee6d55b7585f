"""A person is erased from the card, after what goes and what stays was shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from focalnet.domain.errors import RecordNotFound
from focalnet.services.erasing import erase
from focalnet.services.records import enter
from focalnet.ui.cards.card_page import CardPage
from focalnet.ui.cards.erasing_form import ErasingForm
from focalnet.ui.exchange.erasures_panel import ErasuresPanel
from focalnet.ui.lists.page import ListPage
from focalnet.ui.search.field import SearchField
from tests.ui.keyboard import press
from tests.ui.office import Office, tools


@pytest.fixture
def card(office: Office) -> CardPage:
    """Show the card of Awa with the form that erases her."""
    made = CardPage(office.session)
    office.qtbot.addWidget(made)
    made.resize(700, 800)
    made.show()
    made.show_record(office.awa)
    office.qtbot.waitUntil(lambda: made.view.card is not None)
    office.qtbot.waitActive(made)
    made.erase(office.awa)
    office.qtbot.waitUntil(lambda: isinstance(made.form, ErasingForm))
    return made


def form_of(office: Office, card: CardPage) -> ErasingForm:
    form = card.form
    assert isinstance(form, ErasingForm)
    office.qtbot.waitUntil(lambda: "Awa DIOP" in form.goes.text())
    return form


def test_what_goes_and_what_stays_is_shown_and_nothing_is_done_yet(
    office: Office, card: CardPage
) -> None:
    form = form_of(office, card)
    assert "Designation" in form.stays.text()
    assert not form.erase_button.isEnabled()
    press(Qt.Key.Key_Escape)
    office.qtbot.waitUntil(lambda: not card.is_editing)
    assert office.ask(lambda register: register.record(office.awa)).names


def searched(office: Office) -> SearchField:
    """Return the field at the top, in which Awa was looked for."""
    window = QWidget()
    office.qtbot.addWidget(window)
    field = SearchField(office.session, window, window)
    field.setText("Awa")
    office.qtbot.waitUntil(lambda: field.sheet.view.lines.rowCount() > 0)
    return field


def test_once_confirmed_the_person_is_gone_for_good_and_listed(
    office: Office, card: CardPage, tmp_path: Path
) -> None:
    field = searched(office)
    form = form_of(office, card)
    form.sure.setFocus()
    press(Qt.Key.Key_Space)
    assert form.erase_button.isEnabled()
    with office.qtbot.waitSignal(office.session.changed):
        form.erase_button.click()
    office.qtbot.waitUntil(lambda: not card.is_editing)
    assert (field.text(), field.sheet.view.lines.rowCount()) == ("", 0)
    with pytest.raises(RecordNotFound):
        raise office.ask(lambda register: _missing(register, office.awa))
    panel = ErasuresPanel(office.session, tools())
    office.qtbot.addWidget(panel)
    panel.show()
    office.qtbot.waitUntil(lambda: panel.table.lines.rowCount() == 1)
    cells = [panel.table.lines.cell(0, column).text for column in range(5)]
    assert cells[1:4] == ["Erase for good", "Registry", "1"]


def test_the_list_goes_on_with_the_line_in_the_place_of_the_one_erased(office: Office) -> None:
    names = ({"names": [{"text": name}]} for name in ("BA Omar", "GUEYE Lat"))
    _, [before, after] = office.ask(lambda register: enter(register, "person", [*names]))
    page = ListPage(office.session, "person")
    office.qtbot.addWidget(page)
    page.show()
    page.show_record(office.awa)
    office.qtbot.waitUntil(lambda: shown(page) == office.awa)
    office.session.do(lambda register: erase(register, [office.awa]), said="")
    office.qtbot.waitUntil(lambda: shown(page) == after)
    office.session.do(lambda register: erase(register, [after]), said="")
    office.qtbot.waitUntil(lambda: shown(page) == before)


def shown(page: ListPage) -> str:
    card = page.card.view.card
    return card.record_id if card else ""


def _missing(register: object, record: str) -> Exception:
    try:
        register.record(record)  # type: ignore[attr-defined]
    except RecordNotFound as error:
        return error
    return AssertionError("it is still there")
