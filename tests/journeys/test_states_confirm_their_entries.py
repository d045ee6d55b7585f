"""A campaign from its start to the answers: sheets, reminders, answers by hand and by form."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from focalnet.domain.casework import Campaign, Request
from focalnet.domain.records import Designation
from focalnet.interchange.workbook import FileWorkbooks
from focalnet.services.campaign_sheets import campaign_sheets
from focalnet.services.words import page_words
from focalnet.ui.campaigns.campaigns_page import CampaignsPage
from focalnet.ui.forms.record_form import RecordForm
from focalnet.ui.lists.kinds_page import KindsPage
from focalnet.ui.lists.page import ListPage
from tests.journeys.desk import Desk
from tests.ui.keyboard import CONTROL, press, write
from tests.ui.office import TODAY

pytestmark = pytest.mark.journey


def campaigns(desk: Desk) -> CampaignsPage:
    page = desk.list_of("campaign", "campaign")
    assert isinstance(page, CampaignsPage)
    return page


def started(desk: Desk) -> CampaignsPage:
    """Start a campaign by keyboard, as an officer does."""
    desk.enter("designation", kind="national", state="GAB", rank="primary")
    page = campaigns(desk)
    desk.page.commands["new"].trigger()
    assert page.start_form.title.hasFocus()
    write("Round of 2026")
    page.start_form.reference.setFocus()
    write("NV/2026/7")
    page.start_form.search.line.setFocus()
    write("kind:national")
    desk.wait(lambda: "2 entries" in page.start_form.search.count.text())
    assert "in 2 States" in page.start_form.search.count.text()
    press(Qt.Key.Key_S, CONTROL)
    desk.wait(lambda: page.status.status is not None)
    return page


def request(desk: Desk, state: str) -> Request:
    found = desk.ask(lambda register: list(register.records("request", {"state": state})))
    [only] = found
    assert isinstance(only, Request)
    return only


def choose(page: CampaignsPage, desk: Desk, state: str) -> None:
    page.status.table.go_to(page.status.table.lines.row_of(request(desk, state).id))


def said(page: CampaignsPage, desk: Desk, state: str) -> list[str]:
    lines = page.status.table.lines
    row = lines.row_of(request(desk, state).id)
    return [str(lines.index(row, column).data()) for column in range(lines.columnCount())]


def test_a_campaign_is_started_by_keyboard_and_taken_back_at_once(desk: Desk) -> None:
    page = started(desk)
    assert said(page, desk, "SEN")[:2] == ["Senegal", "0 of 1"]
    assert request(desk, "SEN").reference == "NV/2026/7/SEN"
    with desk.office.qtbot.waitSignal(desk.office.session.changed):
        desk.office.session.undo()
    assert desk.ask(lambda register: list(register.records(Campaign.KIND))) == []
    assert desk.ask(lambda register: list(register.records(Request.KIND))) == []


def test_a_campaign_that_would_ask_nobody_is_refused_with_everything_typed_kept(
    desk: Desk,
) -> None:
    page = campaigns(desk)
    page.new_record()
    write("Nobody")
    page.start_form.search.show_text("state:FRA kind:national")
    desk.wait(lambda: "0 entries" in page.start_form.search.count.text())
    page.start_form.start()
    desk.wait(lambda: page.start_form.problem.text() != "")
    assert "nobody to ask" in page.start_form.problem.text()
    assert page.start_form.title.text() == "Nobody"
    assert page.draft() is not None


def test_sheets_go_to_a_folder_and_are_noted_as_sent(desk: Desk, tmp_path: Path) -> None:
    page = started(desk)
    (tmp_path / "sheets").mkdir()
    page.status.write_sheets(tmp_path / "sheets")
    desk.office.qtbot.waitUntil(lambda: "noted as sent" in page.status.said.text())
    assert sorted(path.name for path in (tmp_path / "sheets").iterdir()) == [
        "GAB.pdf",
        "GAB.xlsx",
        "SEN.pdf",
        "SEN.xlsx",
    ]
    assert request(desk, "SEN").sent == TODAY.isoformat()


def test_stopped_sheets_are_not_noted_as_sent(desk: Desk, tmp_path: Path) -> None:
    page = started(desk)
    page.status.write_sheets(tmp_path)
    page.status.run.stop()
    assert "Stopped" in page.status.said.text()
    assert not page.status.run.is_running
    assert request(desk, "SEN").sent == ""


def test_an_answer_by_hand_confirms_the_mandate(desk: Desk) -> None:
    page = started(desk)
    choose(page, desk, "SEN")
    page.status.log_button.click()
    assert page.status.answer_form.answer.hasFocus()
    press(Qt.Key.Key_S, CONTROL)
    desk.wait(lambda: request(desk, "SEN").answer == "confirmed")
    mandate = desk.ask(lambda register: register.record(desk.office.mandate))
    assert isinstance(mandate, Designation)
    assert mandate.confirmed is not None
    assert mandate.confirmed.on == TODAY.isoformat()
    desk.wait(lambda: said(page, desk, "SEN")[1] == "1 of 1")
    assert page.status.bars.rates[0].part + page.status.bars.rates[-1].part >= 1


def test_a_corrected_answer_opens_the_entry_for_editing(desk: Desk) -> None:
    page = started(desk)
    choose(page, desk, "SEN")
    form = page.status.answer_form
    page.status.start_answer()
    form.answer.setCurrentIndex(form.answer.findData("corrected"))
    form.saved.emit()
    desk.wait(lambda: desk.page.pages.key == "person")
    people = desk.page.pages.currentWidget()
    assert isinstance(people, ListPage)
    desk.wait(lambda: people.card.is_editing)
    opened = people.card.form
    assert isinstance(opened, RecordForm)


def test_reminders_are_noted_for_all_that_are_chosen(desk: Desk) -> None:
    page = started(desk)
    page.status.table.selectAll()
    page.status.remind_button.click()
    assert page.status.remind_form.isVisible()
    press(Qt.Key.Key_S, CONTROL)
    desk.wait(lambda: bool(request(desk, "GAB").reminders and request(desk, "SEN").reminders))
    desk.wait(lambda: said(page, desk, "SEN")[4].startswith("1×"))


def test_only_those_to_be_chased_are_shown_when_asked_for(desk: Desk, tmp_path: Path) -> None:
    page = started(desk)
    page.status.show_chase()
    assert page.status.table.lines.rowCount() == 0
    page.status.write_sheets(tmp_path)
    desk.office.qtbot.waitUntil(lambda: page.status.table.lines.rowCount() == 2)


def returned(desk: Desk, campaign: str, state: str, path: Path, answer: str) -> None:
    """Write the form of a State as it comes back with one answer."""

    def make(register: object) -> object:
        return campaign_sheets(register, campaign, today=TODAY, states=[state])  # type: ignore[arg-type]

    [sheet] = desk.ask(make)
    say = page_words(sheet.request.language)
    rows = tuple((*row[:2], say(f"form.answer.{answer}"), *row[3:]) for row in sheet.form.rows)
    path.write_bytes(FileWorkbooks().written([replace(sheet.form, rows=rows)]))


def test_a_returned_form_is_previewed_and_taken_in_as_one_action(
    desk: Desk, tmp_path: Path
) -> None:
    page = started(desk)
    assert page.status.status is not None
    path = tmp_path / "answer.xlsx"
    returned(desk, page.status.status.campaign.id, "SEN", path, "confirmed")
    page.show_panel(page.answers)
    page.answers.choose_files([path])
    desk.wait(lambda: page.answers.plan is not None)
    assert "Confirmed as it stands" in page.answers.counts.text()
    assert request(desk, "SEN").answer == ""
    page.answers.take.click()
    desk.wait(lambda: "Taken in" in page.answers.said.text())
    assert request(desk, "SEN").answer == "confirmed"
    with desk.office.qtbot.waitSignal(desk.office.session.changed):
        desk.office.session.undo()
    assert request(desk, "SEN").answer == ""


def test_a_row_left_out_of_the_preview_is_not_taken_in(desk: Desk, tmp_path: Path) -> None:
    page = started(desk)
    assert page.status.status is not None
    path = tmp_path / "answer.xlsx"
    returned(desk, page.status.status.campaign.id, "SEN", path, "confirmed")
    page.show_panel(page.answers)
    page.answers.choose_files([path])
    desk.wait(lambda: page.answers.plan is not None)
    before = page.answers.plan
    page.answers.table.setFocus()
    press(Qt.Key.Key_Delete)
    desk.wait(lambda: page.answers.plan is not before)
    assert page.answers.table.lines.index(0, 0).data() == "Left out."
    desk.wait(lambda: not page.answers.take.isEnabled())
    page.answers.leave_out.click()
    desk.wait(page.answers.take.isEnabled)


def test_a_file_that_is_no_form_is_refused_in_place(desk: Desk, tmp_path: Path) -> None:
    page = started(desk)
    path = tmp_path / "other.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    page.show_panel(page.answers)
    page.answers.choose_files([path])
    desk.wait(lambda: page.answers.plan is not None)
    assert page.answers.table.lines.index(0, 0).data() == "Refused."
    assert not page.answers.take.isEnabled()


def test_what_was_typed_of_a_campaign_comes_back_after_a_lock(desk: Desk) -> None:
    page = campaigns(desk)
    page.new_record()
    write("Half typed")
    page.start_form.search.show_text("state:SEN")
    drafts = desk.page.pages.drafts()
    whole = desk.page.pages.currentWidget()
    assert isinstance(whole, KindsPage)
    page.start_form.begin({})
    desk.page.pages.restore(drafts)
    assert page.start_form.title.text() == "Half typed"
    assert page.start_form.search.text == "state:SEN"
