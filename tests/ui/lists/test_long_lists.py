"""A list reads only what is looked at, and keeps its place when something changes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester

from focalnet.domain.changes import ChangeSet
from focalnet.services import records
from focalnet.services.ports import Register, Selection
from focalnet.services.setting import set_fields
from focalnet.ui.lists.lines import COLUMNS
from focalnet.ui.lists.model import RecordList
from focalnet.ui.lists.page import ListPage
from tests.ui.office import Office

STATES = 196


@pytest.fixture
def page(office: Office) -> Iterator[ListPage]:
    made = ListPage(office.session, "state")
    office.qtbot.addWidget(made)
    made.resize(900, 400)
    with office.qtbot.waitExposed(made):
        made.show()
    office.qtbot.waitUntil(lambda: made.records.rowCount() == STATES)
    yield made
    made.hide()


def read_lines(model: RecordList) -> list[int]:
    return [line for line in range(model.rowCount()) if model.row_at(line) is not None]


def test_only_the_lines_around_the_visible_ones_are_read(page: ListPage, office: Office) -> None:
    page.table.viewport().repaint()
    seen = read_lines(page.records)
    assert seen
    assert len(seen) < STATES
    page.table.scrollToBottom()
    page.table.viewport().repaint()
    assert page.records.row_at(STATES - 1) is not None


def test_the_model_keeps_the_rules_of_qt(office: Office, qtmodeltester: ModelTester) -> None:
    parent = QWidget()
    office.qtbot.addWidget(parent)
    model = RecordList(office.session, COLUMNS["state"], parent)
    with office.qtbot.waitSignal(model.filled):
        model.show(Selection(("state",)))
    model.look_at(0, 10)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.index(0, 0).data() == "Afghanistan"


def test_a_change_keeps_selection_and_scroll(page: ListPage, office: Office) -> None:
    page.table.selectRow(120)
    page.table.scrollTo(page.records.index(120, 0))
    chosen, scrolled = page.records.id_at(120), page.table.verticalScrollBar().value()

    def retire(register: Register) -> ChangeSet:
        return records.retire(register, chosen)

    other = page.records.id_at(121)
    with office.qtbot.waitSignal(page.records.dataChanged):
        office.session.do(lambda register: change_note(register, other), said="")
    assert page.table.currentIndex().row() == 120
    assert page.table.verticalScrollBar().value() == scrolled
    with office.qtbot.waitSignal(page.records.filled):
        office.session.do(retire, said="")
    assert page.records.rowCount() == STATES - 1


def change_note(register: Register, record_id: str) -> ChangeSet:
    return set_fields(register, record_id, {"notes": "Changed."})


def test_a_record_is_found_wherever_it_is_in_the_list(page: ListPage, office: Office) -> None:
    page.table.viewport().repaint()
    last = page.records.id_at(STATES - 1)
    page.show_record(last)
    office.qtbot.waitUntil(lambda: page.table.currentIndex().row() == STATES - 1)
