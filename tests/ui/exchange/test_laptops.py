"""Laptops of the office in the window: taken in, put out of use, and what they wrote later."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from focalnet.services import records as officer
from focalnet.services.office_cards import (
    an_office_card,
    card_request,
    known_ours,
    revoke_laptop,
)
from focalnet.services.offices import add_card
from focalnet.ui.exchange.exchange_page import ExchangePage
from focalnet.ui.session import Session
from tests.services.post_room import Office, PostRoom
from tests.ui.keyboard import CONTROL, press
from tests.ui.office import tools


@pytest.fixture
def room(tmp_path: Path) -> Iterator[PostRoom]:
    """Give a room for offices that exchange files."""
    made = PostRoom(tmp_path)
    yield made
    made.close()


def page_of(qtbot: QtBot, office: Office) -> Iterator[ExchangePage]:
    session = Session()
    with qtbot.waitSignal(session.opened):
        session.take(office.folder, office.register)
    page = ExchangePage(session, replace(tools(), now=lambda: office.now))
    qtbot.addWidget(page)
    page.resize(1100, 760)
    page.show()
    qtbot.waitActive(page)
    yield page
    session.wait()


@pytest.fixture
def hague(room: PostRoom) -> Office:
    return room.office("The Hague")


@pytest.fixture
def page(qtbot: QtBot, hague: Office) -> Iterator[ExchangePage]:
    """Show the exchange of The Hague."""
    yield from page_of(qtbot, hague)


def test_a_laptop_is_taken_in_by_its_request_and_put_out_of_use_when_lost(
    qtbot: QtBot, room: PostRoom, hague: Office, page: ExchangePage, tmp_path: Path
) -> None:
    second = room.office("The Hague")
    request, card = tmp_path / "request.fncard", tmp_path / "card.fncard"
    request.write_bytes(second.desk.bundles.card_bytes(card_request(second.desk)))
    page.take_file(request)
    panel = page.laptops
    qtbot.waitUntil(panel.vouch_form.isVisible)
    panel.vouch_into(card)
    qtbot.waitUntil(lambda: panel.table.lines.rowCount() == 2)
    added = add_card(second.desk, card.read_bytes())
    assert added.outcome == "joining"
    assert panel.vouch_form.digits.text().split() == added.digits.split()
    page.show_panel(page.post)
    qtbot.waitUntil(lambda: page.post.offices.lines.rowCount() == 1)
    page.post.look_button.click()
    qtbot.waitUntil(page.post.make_button.isEnabled)
    page.show_panel(panel)
    panel.table.go_to(panel.table.lines.row_of(second.register.replica))
    panel.lost_button.click()
    panel.lost_form.since.setText("some day")
    press(Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: bool(panel.lost_form.problem.text()))
    panel.lost_form.since.setText("2026-11-20")
    press(Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: "Out of use" in panel.said.text())
    qtbot.waitUntil(lambda: "lost" in panel.table.lines.cell(1, 1).text)
    assert not panel.lost_button.isEnabled()
    page.show_panel(page.post)
    qtbot.waitUntil(lambda: page.post.offices.lines.rowCount() == 0)
    ours = known_ours(hague.desk)
    assert ours is not None
    assert [one.replica for one in an_office_card(hague.desk, ours.card).revocations] == [
        second.register.replica
    ]


@pytest.fixture
def late(room: PostRoom, hague: Office) -> str:
    """Let New York pass on an entry and an edit that a lost laptop wrote; give whom it edited."""
    york, field = room.office("New York"), room.office("Field")
    for one, other in ((hague, york), (hague, field), (york, field)):
        one.meets(other)
    known = field.enters(names="Awa DIOP")
    hague.gets_from(field)
    revoking = room.copy_of(field)
    field.enters(names="Ben OKAI")
    base = field.register.state(known)
    officer.edit(field.register, base, replace(base.value(), notes="late"))
    york.gets_from(field)
    add_card(hague.desk, revoke_laptop(revoking.desk, field.register.replica, 1).card)
    hague.gets_from(york)
    return known


def test_what_a_lost_laptop_wrote_is_looked_at_taken_in_and_dropped(
    qtbot: QtBot, hague: Office, late: str, page: ExchangePage
) -> None:
    panel = page.aside
    page.show_panel(panel)
    qtbot.waitUntil(lambda: panel.table.lines.rowCount() == 2)
    cells = [panel.table.lines.cell(1, column).text for column in (1, 2, 5)]
    assert cells == ["An officer", "Field", "New York"]
    panel.table.go_to(1)
    qtbot.waitUntil(lambda: [one.field for one in panel.changes] == ["notes"])
    shown = [panel.change_table.lines.cell(0, column).text for column in range(4)]
    assert shown == ["Awa DIOP", "Notes", "—", "late"]
    panel.table.setFocus()
    press(Qt.Key.Key_T)
    qtbot.waitUntil(lambda: panel.table.lines.rowCount() == 1)
    assert hague.register.record(late).notes == "late"
    press(Qt.Key.Key_D)
    qtbot.waitUntil(panel.question.isVisible)
    press(Qt.Key.Key_Escape)
    assert not panel.question.isVisible()
    panel.table.clearSelection()
    panel.all_button.click()
    press(Qt.Key.Key_D)
    with qtbot.waitSignal(page.decided):
        panel.question.drop_button.click()
    qtbot.waitUntil(lambda: panel.table.lines.rowCount() == 0)
    page.show_panel(page.audit)
    qtbot.waitUntil(lambda: page.audit.table.lines.rowCount() > 1)
    done = {page.audit.table.lines.cell(row, 2).text for row in range(2)}
    assert done == {"dropped what a lost laptop wrote", "took in what a lost laptop wrote"}
