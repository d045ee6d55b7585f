"""The day begins with what is due: counts that open lists, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from focalnet.ui.today.today_page import TodayPage
from tests.journeys.desk import Desk
from tests.ui.keyboard import press

pytestmark = pytest.mark.journey


def today(desk: Desk) -> TodayPage:
    """Return the page that is up after unlocking, read anew."""
    page = desk.page.pages.currentWidget()
    assert isinstance(page, TodayPage)
    desk.wait(lambda: bool(page.matters))
    return page


def enter_what_is_due(desk: Desk) -> TodayPage:
    page = today(desk)
    desk.enter("designation", kind="thematic", state="GAB", theme="assets", rank="primary")
    desk.enter("channel", state="KEN", kind="diplomatic", received="2026-11-20")
    desk.enter("letter", state="SEN", subject="Ask again", dated="2026-10-01", due="2026-11-01")
    asked = desk.enter("questionnaire", title="On assets", deadline="2026-12-01")
    desk.enter("reply", questionnaire=asked, state="SEN", sent="2026-02-01")
    old = {"holder": desk.office.awa, "state": "SEN", "theme": "arrest", "start": "2020-01-01"}
    desk.enter("designation", kind="thematic", **old, end="2027-01-10")
    desk.wait(lambda: sum(matter.count > 0 for matter in page.matters) >= 6)
    return page


def count(page: TodayPage, code: str) -> int:
    return next(matter.count for matter in page.matters if matter.code == code)


def test_today_is_the_first_page(desk: Desk) -> None:
    assert today(desk).isVisible()
    assert desk.page.pages.key == "today"


def test_everything_that_waits_is_counted_under_its_heading(desk: Desk) -> None:
    page = enter_what_is_due(desk)
    counts = {matter.code: matter.count for matter in page.matters}
    assert counts == {
        "confirmation": 1,
        "vacancy": 1,
        "mandate": 1,
        "channel": 1,
        "reply": 1,
        "letter": 1,
        "key": 0,
        "conflict": 0,
    }


def test_a_line_says_who_for_what_and_when(desk: Desk) -> None:
    page = enter_what_is_due(desk)
    said = {matter.code: matter.first[0] for matter in page.matters if matter.first}
    assert "Gabon" in said["vacancy"].text
    assert said["letter"].text == "Ask again · Senegal · 1 Oct 2026"
    assert said["letter"].when == "was due 1 Nov 2026"
    assert said["letter"].tone == "bad"
    assert said["channel"].when == "takes effect 4 Jan 2027"
    assert "On assets" in said["reply"].text


def test_what_is_not_due_is_named_too(desk: Desk) -> None:
    page = enter_what_is_due(desk)
    said = [label.text() for label in page.findChildren(QLabel)]
    assert "Nothing due: Keys expiring · Conflicts to settle." in said


def test_the_keyboard_goes_from_heading_to_line_and_opens_the_record(desk: Desk) -> None:
    page = enter_what_is_due(desk)
    letters = next(block for block in page.blocks if block.code == "letter")
    letters.heading.setFocus()
    press(Qt.Key.Key_Down)
    assert letters.lines.hasFocus()
    press(Qt.Key.Key_Up)
    assert letters.heading.hasFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.page.pages.key == "letter")


def test_a_count_opens_the_whole_list_and_esc_comes_back(desk: Desk) -> None:
    page = enter_what_is_due(desk)
    vacancies = next(block for block in page.blocks if block.code == "vacancy")
    vacancies.heading.setFocus()
    press(Qt.Key.Key_Return)
    desk.wait(lambda: page.list.count() == 1)
    assert page.list.hasFocus()
    press(Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.area
    assert vacancies.heading.hasFocus()


def test_what_was_done_is_no_longer_due(desk: Desk) -> None:
    from focalnet.services.setting import set_fields

    page = enter_what_is_due(desk)
    letter = next(matter for matter in page.matters if matter.code == "letter").first[0].record
    with desk.office.qtbot.waitSignal(page.shown):
        desk.office.session.do(
            lambda register: set_fields(register, letter, {"done": "yes"}), said=""
        )
    assert count(page, "letter") == 0


def test_the_sidebar_says_how_many_things_want_something_on_a_day(desk: Desk) -> None:
    enter_what_is_due(desk)
    item = desk.page.sidebar.item(0)
    assert item.text() == "Today   4"
