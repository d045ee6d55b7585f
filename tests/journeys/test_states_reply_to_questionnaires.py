"""A questionnaire is sent to States, and replies are logged, counted and laid side by side."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from focalnet.domain.casework import Reply
from focalnet.interchange.workbook import FileWorkbooks
from focalnet.ui.questionnaires.questionnaires_page import QuestionnairesPage
from tests.journeys.desk import Desk
from tests.ui.keyboard import CONTROL, press, write

pytestmark = pytest.mark.journey
QUESTIONS = [
    {"number": "1", "text": "Is there a national focal point?"},
    {"number": "2", "text": "Which law applies?"},
]


def sent(desk: Desk, states: str = "SEN GAB FRA") -> QuestionnairesPage:
    """Send a questionnaire by keyboard."""
    desk.enter("questionnaire", title="On assets", reference="RQ/1", questions=QUESTIONS)
    page = desk.list_of("questionnaire", "questionnaire")
    assert isinstance(page, QuestionnairesPage)
    desk.wait(lambda: page.replies.found is not None)
    assert "nobody yet" in page.replies.summary.text()
    page.replies.send_button.click()
    form = page.replies.send_form
    form.whom.setCurrentIndex(1)
    form.whom.activated.emit(1)
    form.codes.setFocus()
    write(states)
    form.deadline.show_content("2026-12-31")
    press(Qt.Key.Key_S, CONTROL)
    desk.wait(lambda: "Sent to" in page.replies.said.text())
    desk.wait(lambda: page.replies.table.lines.rowCount() == len(states.split()))
    return page


def reply(desk: Desk, state: str) -> Reply:
    [found] = desk.ask(lambda register: list(register.records("reply", {"state": state})))
    assert isinstance(found, Reply)
    return found


def log(desk: Desk, page: QuestionnairesPage, state: str, answer: str, *files: Path) -> None:
    page.replies.table.go_to(page.replies.table.lines.row_of(state))
    page.replies.reply_button.click()
    desk.wait(lambda: page.reply_form.answers != {} and page.reply_form.isVisible())
    page.reply_form.answers["1"].setFocus()
    write(answer)
    if files:
        page.reply_form.choose_files(files)
    press(Qt.Key.Key_S, CONTROL)
    desk.wait(page.replies.isVisible)


def test_a_questionnaire_is_sent_and_taken_back_as_one_action(desk: Desk) -> None:
    page = sent(desk)
    assert page.replies.found is not None
    assert page.replies.found.asked == 3
    with desk.office.qtbot.waitSignal(desk.office.session.changed):
        desk.office.session.undo()
    desk.wait(lambda: page.replies.found is not None and page.replies.found.asked == 0)


def test_an_unknown_state_is_refused_with_what_was_typed_kept(desk: Desk) -> None:
    page = sent(desk)
    page.replies.start_sending()
    form = page.replies.send_form
    form.codes.setText("SEN XXX")
    form.send()
    desk.wait(lambda: "XXX" in form.problem.text())
    assert form.codes.text() == "SEN XXX"


def test_all_parties_are_asked_at_once(desk: Desk) -> None:
    page = sent(desk)
    page.replies.start_sending()
    form = page.replies.send_form
    form.whom.setCurrentIndex(0)
    form.send()
    desk.wait(lambda: page.replies.found is not None and page.replies.found.asked > 100)
    assert "3 had it before" in page.replies.said.text()


def test_a_reply_is_logged_with_its_file_and_counted_by_group(desk: Desk, tmp_path: Path) -> None:
    page = sent(desk)
    scan = tmp_path / "reply.txt"
    scan.write_text("Oui.", encoding="utf-8")
    log(desk, page, "SEN", "Oui, depuis 2024.", scan)
    kept = reply(desk, "SEN")
    assert [answer.text for answer in kept.answers] == ["Oui, depuis 2024."]
    assert [item.name for item in kept.files] == ["reply.txt"]
    desk.wait(lambda: page.replies.found is not None and page.replies.found.replied == 1)
    numbers = [page.replies.bars.numbers(rate) for rate in page.replies.bars.rates]
    assert "1 of 2 · 50 %" in numbers


def test_a_file_that_may_not_be_kept_leaves_the_form_as_it_was(desk: Desk, tmp_path: Path) -> None:
    page = sent(desk)
    program = tmp_path / "reply.exe"
    program.write_bytes(b"MZ")
    page.replies.table.go_to(page.replies.table.lines.row_of("SEN"))
    page.replies.reply_button.click()
    desk.wait(lambda: page.reply_form.answers != {})
    page.reply_form.answers["1"].show_content("Yes")
    page.reply_form.choose_files((program,))
    page.reply_form.save()
    desk.wait(lambda: "reply.exe" in page.reply_form.problem.text())
    assert page.reply_form.answers["1"].content() == "Yes"
    assert reply(desk, "SEN").received == ""


def test_the_chase_list_holds_those_who_have_not_replied(desk: Desk) -> None:
    page = sent(desk)
    log(desk, page, "SEN", "Yes.")
    desk.wait(lambda: page.replies.found is not None and page.replies.found.replied == 1)
    page.replies.shown.setCurrentIndex(1)
    page.replies.shown.activated.emit(1)
    assert page.replies.table.lines.rowCount() == 2
    page.replies.table.selectAll()
    page.replies.remind_button.click()
    press(Qt.Key.Key_S, CONTROL)
    desk.wait(lambda: len(reply(desk, "GAB").reminders) == 1)
    assert reply(desk, "SEN").reminders == ()


def test_answers_stand_side_by_side_and_go_to_a_workbook(desk: Desk, tmp_path: Path) -> None:
    page = sent(desk)
    log(desk, page, "SEN", "Yes, since 2024.")
    page.show_panel(page.answers)
    desk.wait(lambda: page.answers.table.lines.rowCount() == 1)
    page.answers.table.setCurrentIndex(page.answers.table.lines.index(0, 1))
    assert page.answers.answer.text() == "Yes, since 2024."
    path = tmp_path / "replies.xlsx"
    page.replies.save_to(path)
    desk.wait(lambda: "Saved" in page.replies.said.text())
    book = FileWorkbooks().read(path.name, path.read_bytes())
    cells = {cell for sheet in book.sheets for row in sheet.rows for cell in row}
    assert "Yes, since 2024." in cells
    assert "Gabon" in cells


def test_a_reply_half_typed_comes_back_after_a_lock(desk: Desk) -> None:
    page = sent(desk)
    page.replies.table.go_to(page.replies.table.lines.row_of("GAB"))
    page.replies.reply_button.click()
    desk.wait(lambda: page.reply_form.answers != {})
    page.reply_form.answers["2"].setFocus()
    write("Loi de 2010")
    drafts = desk.page.pages.drafts()
    page.reply_form.discard()
    desk.page.pages.restore(drafts)
    assert page.reply_form.answers["2"].content() == "Loi de 2010"
