"""Whatever the network needs is listed, entered, read and edited in the window."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from focalnet.domain.kinds import KINDS
from focalnet.ui.forms.record_form import RecordForm
from focalnet.ui.frame.page_groups import LISTED, PAGE_OF
from focalnet.ui.lists.kinds_page import KindsPage
from tests.journeys.desk import Desk
from tests.ui.keyboard import CONTROL, press

pytestmark = pytest.mark.journey
FILLED: dict[str, dict[str, Any]] = {
    "network": {"names": [{"text": "Genocide Network"}], "secretariat": "Eurojust"},
    "letter": {"kind": "note-verbale-in", "state": "SEN", "subject": "New focal point"},
    "agreement": {"state": "SEN", "theme": "enforcement", "status": "in-force"},
    "legislation": {"state": "SEN", "status": "draft", "title": "Loi sur la coopération"},
    "item": {"shelf": "practice", "title": "One desk for all requests", "theme": "assets"},
    "questionnaire": {"title": "On asset recovery", "reference": "RQ/1"},
}


def test_every_kind_but_the_themes_has_a_page() -> None:
    assert set(KINDS) - set(PAGE_OF) == {"theme"}


@pytest.mark.parametrize("kind", FILLED)
def test_a_record_of_each_new_kind_is_entered_and_stands_in_its_list(desk: Desk, kind: str) -> None:
    page = desk.list_of(PAGE_OF[kind], kind)
    press_new(desk)
    desk.wait(lambda: page.card.is_editing)
    form = page.card.form
    assert isinstance(form, RecordForm)
    desk.wait(lambda: bool(form.lookups.states))
    form.fields.show_content(FILLED[kind])
    form.save_button.setFocus()
    with desk.office.qtbot.waitSignal(page.card.saved) as told:
        press(Qt.Key.Key_S, CONTROL)
    assert told.args is not None
    made = told.args[0]
    desk.wait(lambda: page.records.id_at(page.table.currentIndex().row()) == made)
    said = [page.records.cell(0, column).text for column in range(page.records.columnCount())]
    assert any(said)
    assert not any("\x1f" in text for text in said)


def press_new(desk: Desk) -> None:
    desk.page.commands["new"].trigger()


def test_a_type_stands_in_words_where_an_agreement_has_no_title(desk: Desk) -> None:
    desk.enter("agreement", **FILLED["agreement"])
    page = desk.list_of("agreement", "agreement")
    desk.wait(lambda: page.records.rowCount() == 1)
    page.records.look_at(0, 0)
    said = [page.records.cell(0, column).text for column in range(3)]
    assert said == ["Senegal", "Enforcement of sentences", "Enforcement of sentences · In force"]


def test_a_page_of_several_kinds_shows_the_one_a_link_leads_to(desk: Desk) -> None:
    law = desk.enter("legislation", **FILLED["legislation"])
    desk.office.session.show_record(law)
    desk.wait(lambda: desk.page.pages.key == "agreement")
    page = desk.page.pages.currentWidget()
    assert isinstance(page, KindsPage)
    assert page.tabs.currentIndex() == LISTED["agreement"].index("legislation")
    desk.wait(lambda: page.current.card.view.card is not None)
    assert "Loi sur la coopération" in [label.text() for label in page.findChildren(QLabel)]


def test_the_sidebar_unfolds_the_group_of_the_page_that_is_asked_for(desk: Desk) -> None:
    sidebar = desk.page.sidebar
    hidden = [row for row in range(sidebar.count()) if sidebar.item(row).isHidden()]
    assert hidden
    desk.go("settings")
    assert not any(sidebar.item(row).isHidden() for row in hidden)
    sidebar.fold("office", folded=True)
    assert all(sidebar.item(row).isHidden() for row in hidden)
