"""What is typed into a small form of a seminar outlives a lock of the program."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from focalnet.services.registration_rows import plain_rows
from focalnet.ui.seminars.followup_form import CONTACT
from focalnet.ui.seminars.registration_preview import Looking
from focalnet.ui.seminars.seminars_page import SeminarsPage
from tests.ui.office import Office, tools
from tests.ui.seminars.desk_window import DeskWindow, open_window


@pytest.fixture
def window(office: Office) -> DeskWindow:
    """Open the page on the seminar."""
    return open_window(office)


def locked_and_unlocked(window: DeskWindow) -> SeminarsPage:
    """Take the page away with its draft, and give the draft to a page made anew."""
    draft = window.page.draft()
    assert draft is not None
    page = SeminarsPage(window.office.session, replace(tools(), now=window.clock.now))
    window.office.qtbot.addWidget(page)
    page.resize(1280, 900)
    page.show()
    page.restore(draft)
    window.wait(lambda: page.programme.record_id == window.seminar.event)
    window.settle()
    assert page.draft() == draft
    return page


def test_a_turn_a_contact_and_a_person_come_back_as_they_were_typed(window: DeskWindow) -> None:
    window.bring_up(window.page.programme)
    window.wait(lambda: window.page.programme.view)
    window.page.programme.start_turn("postponed")
    window.page.programme.turn_form.reason.setText("The hall is flooded")
    page = locked_and_unlocked(window)
    assert page.programme.turn_form.isVisible()
    assert page.programme.turn_form.reason.text() == "The hall is flooded"

    page.programme.turn_form.leave()
    page.show_panel(page.followup)
    form = page.followup.form
    form.begin(CONTACT, [("x", "Awa DIOP")], "2026-11-27")
    form.text.setPlainText("She calls back")
    again = locked_and_unlocked(DeskWindow(window.office, page, window.seminar, window.clock))
    assert again.followup.form.text.toPlainText() == "She calls back"
    assert again.followup.form.names.text() == "Awa DIOP"
    assert again.stack.currentWidget() is not page.stack.currentWidget()


def test_whom_to_invite_is_searched_again(window: DeskWindow) -> None:
    window.bring_up(window.page.invitations)
    panel = window.page.invitations
    window.wait(lambda: panel.found)
    panel.start_inviting()
    panel.invite_form.search.show_text("kind:national")
    panel.invite_form.quota.setText("3")
    page = locked_and_unlocked(window)
    form = page.invitations.invite_form
    assert (form.search.text, form.quota.text()) == ("kind:national", "3")
    window.wait(lambda: form.plan is not None)


def test_what_was_decided_about_rows_is_not_asked_twice(window: DeskWindow) -> None:
    window.bring_up(window.page.registration)
    rows = plain_rows([{"names": ["Somebody NEW"], "state": "BEL"}])
    preview = window.page.registration.preview
    looking = Looking(window.seminar.event, [rows], choices={"1": "new"})
    preview.begin_again((looking,))
    window.wait(preview.isVisible)
    page = locked_and_unlocked(window)
    window.wait(page.registration.preview.isVisible)
    assert page.registration.preview.beginning == (looking,)


def test_codes_keyed_from_a_sheet_come_back(window: DeskWindow) -> None:
    window.bring_up(window.page.attendance)
    window.page.attendance.codes.setText("B07-3 B08-1")
    assert locked_and_unlocked(window).attendance.codes.text() == "B07-3 B08-1"


def test_a_walk_in_half_typed_at_the_desk_comes_back(window: DeskWindow) -> None:
    desk = window.open_desk()
    assert window.page.draft() is None
    desk.field.setText("Nadia KARIMI")
    desk.start_walk_in()
    desk.form.body.setText("Ministry of Jus")
    desk.form.state.show_content("JOR")
    page = locked_and_unlocked(window)
    window.wait(lambda: page.check_in.desk and page.check_in.desk.isVisible())
    again = page.check_in.desk
    assert again is not None
    assert again.form.isVisible()
    assert again.form.typed() == ("Nadia KARIMI", "JOR", "Ministry of Jus")
    again.form.leave()
    assert again.field.text() == "Nadia KARIMI"


def test_in_whose_place_somebody_comes_is_known_after_a_lock(window: DeskWindow) -> None:
    desk = window.open_desk()
    desk.replaced = window.guest("juma")
    page = locked_and_unlocked(window)
    window.wait(lambda: page.check_in.desk and page.check_in.desk.isVisible())
    again = page.check_in.desk
    assert again is not None
    assert again.replaced is not None
    assert again.replaced.name == "Juma OTIENO"


def test_the_desk_goes_from_the_window_with_its_page(window: DeskWindow) -> None:
    whole = QWidget()
    window.office.qtbot.addWidget(whole)
    page = SeminarsPage(window.office.session, replace(tools(), now=window.clock.now))
    page.setParent(whole)
    whole.resize(1280, 900)
    whole.show()
    window.office.qtbot.waitActive(whole)
    desk = DeskWindow(window.office, page, window.seminar, window.clock).open_desk()
    assert desk.parent() is whole
    desk.leave()
    gone: list[bool] = []
    desk.destroyed.connect(lambda: gone.append(True))
    page.deleteLater()
    window.wait(lambda: gone)
