"""Letters are drafted, marked, written and written anew on the tab of the invitations."""

from __future__ import annotations

from datetime import date
from email import message_from_bytes
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from focalnet.domain.courses import course_of, status_of
from focalnet.services.invitations import invite
from focalnet.services.mandates import hand_over
from focalnet.ui.seminars.invitations_panel import InvitationsPanel
from tests.services.inviting_office import TODAY, SeminarOffice
from tests.ui.keyboard import CONTROL, focused, press, write
from tests.ui.office import Office
from tests.ui.seminars.seminar_window import SeminarWindow, open_window

ALL = "kind:national|thematic"


@pytest.fixture
def window(office: Office) -> SeminarWindow:
    """Open the page on an event nobody is invited to yet."""
    return open_window(office)


@pytest.fixture
def invited(window: SeminarWindow) -> InvitationsPanel:
    """Open the tab with a letter to each of three States."""
    window.ask(lambda office: invite(office.register, office.event, ALL, today=TODAY))
    panel = window.page.invitations
    window.bring_up(panel)
    window.wait(lambda: panel.table.lines.rowCount() == 3)
    return panel


def said(panel: InvitationsPanel, column: int) -> list[str]:
    lines = panel.table.lines
    return [str(lines.index(row, column).data()) for row in range(lines.rowCount())]


def shown_on(panel: InvitationsPanel) -> str:
    card = panel.card.view.card
    return card.record_id if card else ""


def choose(panel: InvitationsPanel, state: str) -> None:
    [line] = [line for line in panel.found.lines if line.state == state]  # type: ignore[union-attr]
    panel.table.go_to(panel.table.lines.row_of(line.id))


def statuses(window: SeminarWindow) -> dict[str, str]:
    def look(office: SeminarOffice) -> dict[str, str]:
        return {item.state: status_of(item.steps) for item in office.letters()}

    found: dict[str, str] = window.ask(look)
    return found


def test_states_are_invited_by_keyboard_with_a_live_count(window: SeminarWindow) -> None:
    panel = window.page.invitations
    window.bring_up(panel)
    window.wait(lambda: "Nobody was invited" in panel.summary.text())
    panel.invite_button.click()
    window.wait(panel.invite_form.search.line.hasFocus)
    assert not panel.invite_form.save_button.isEnabled()
    write(ALL)
    window.wait(lambda: "3 letter" in panel.invite_form.search.count.text())
    assert "1 vacant seat" in panel.invite_form.search.count.text()
    panel.invite_form.quota.setFocus()
    write("3")
    press(Qt.Key.Key_S, CONTROL)
    window.wait(lambda: panel.table.lines.rowCount() == 3)
    assert said(panel, 0) == ["Jordan", "Kenya", "Senegal"]
    assert said(panel, 4) == ["0 of 3"] * 3
    assert "vacant" in said(panel, 5)[2]
    assert not panel.invite_form.isVisible()


def test_states_that_have_a_letter_are_counted_apart(
    window: SeminarWindow, invited: InvitationsPanel
) -> None:
    invited.invite_button.click()
    window.wait(lambda: "3 invited already" in invited.invite_form.search.count.text())
    assert not invited.invite_form.save_button.isEnabled()


def test_a_deadline_that_has_passed_is_refused_with_what_was_typed_kept(
    window: SeminarWindow,
) -> None:
    panel = window.page.invitations
    window.bring_up(panel)
    window.wait(lambda: panel.found is not None)
    panel.start_inviting()
    panel.invite_form.search.show_text(ALL)
    window.wait(panel.invite_form.save_button.isEnabled)
    panel.invite_form.deadline.show_content("2020-01-01")
    panel.invite_form.save_button.click()
    window.wait(panel.invite_form.deadline.problem.isVisible)
    assert panel.invite_form.search.text == ALL
    assert statuses(window) == {}


def test_several_letters_are_marked_at_once_with_day_and_note(
    window: SeminarWindow, invited: InvitationsPanel
) -> None:
    window.focus(invited.table)
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(invited.chosen_lines()) == 2
    marks = {action.text(): action for action in invited.mark_menu.actions()}
    assert list(marks) == ["Sent"]
    marks["Sent"].trigger()
    assert invited.mark_form.names.text() == "Jordan, Kenya"
    invited.mark_form.note.setFocus()
    write("by courier")
    press(Qt.Key.Key_S, CONTROL)
    window.wait(lambda: statuses(window) == {"JOR": "sent", "KEN": "sent", "SEN": "drafted"})
    step = window.ask(lambda office: course_of(office.letter("KEN").steps)[-1])
    assert (step.on, step.note) == (TODAY.isoformat(), "by courier")
    window.wait(lambda: "2 letter" in invited.said.text())
    window.wait(lambda: "Sent" in said(invited, 1)[0])


def test_what_cannot_follow_is_told_by_name(
    window: SeminarWindow, invited: InvitationsPanel
) -> None:
    choose(invited, "KEN")
    invited.start_marking("sent")
    invited.mark_form.saved.emit()
    window.wait(lambda: statuses(window)["KEN"] == "sent")
    window.wait(lambda: "Sent" in said(invited, 1)[1])
    invited.table.selectAll()
    invited.start_marking("accepted")
    invited.mark_form.saved.emit()
    told = "cannot follow where these stand: Jordan, Senegal"
    window.wait(lambda: told in invited.said.text())


def test_the_table_is_narrowed_to_what_is_to_be_done(
    window: SeminarWindow, invited: InvitationsPanel
) -> None:
    choose(invited, "KEN")
    invited.start_marking("sent")
    invited.mark_form.saved.emit()
    window.wait(lambda: "Sent" in said(invited, 1)[1])
    for code, states in (("to-send", ["Jordan", "Senegal"]), ("awaited", ["Kenya"])):
        invited.shown.setCurrentIndex(invited.shown.findData(code))
        invited.shown.activated.emit(invited.shown.currentIndex())
        assert said(invited, 0) == states
    invited.shown.setCurrentIndex(invited.shown.findData("overdue"))
    invited.shown.activated.emit(invited.shown.currentIndex())
    assert said(invited, 0) == []


def test_letters_go_to_a_folder_with_form_and_e_mail(
    window: SeminarWindow, invited: InvitationsPanel, tmp_path: Path
) -> None:
    choose(invited, "SEN")
    invited.mails.setChecked(True)
    folder = tmp_path / "letters"
    folder.mkdir()
    invited.write_letters(folder, [line.id for line in invited.chosen_lines()])
    window.wait(lambda: "3 file" in invited.said.text())
    names = ["SEN.eml", "SEN.pdf", "SEN.xlsx"]
    assert sorted(path.name for path in folder.iterdir()) == names
    mail = message_from_bytes((folder / "SEN.eml").read_bytes())
    enclosed = [part.get_filename() for part in mail.walk() if part.get_filename()]
    assert enclosed == ["SEN.pdf", "SEN.xlsx", "event.ics"]
    assert statuses(window)["SEN"] == "drafted"


def test_a_stopped_writing_notes_nothing_and_can_begin_again(
    window: SeminarWindow, invited: InvitationsPanel, tmp_path: Path
) -> None:
    invited.write_letters(tmp_path, [])
    assert invited.stop_button.isVisible()
    invited.stop_button.click()
    assert "Stopped" in invited.said.text()
    assert not invited.run.is_running
    assert invited.letters_button.isEnabled()


def test_letters_are_written_anew_with_a_list_of_who_lost_the_post(
    window: SeminarWindow, invited: InvitationsPanel
) -> None:
    def pass_on(office: SeminarOffice) -> None:
        [late] = office.add("person", {"names": ["Wanjiru NJOROGE"], "state": "KEN"})
        juma, on = office.ids["juma"], date(2026, 11, 20)
        hand_over(office.register, juma, to=late, act={}, on=on)

    window.ask(pass_on)
    window.refresh(invited)
    window.wait(lambda: "passed on" in said(invited, 5)[1])
    assert "now Wanjiru NJOROGE" in said(invited, 5)[1]
    invited.reissue_button.click()
    form = invited.reissue_form
    window.wait(lambda: form.table.lines.rowCount() == 1)
    lost = [form.table.lines.index(0, column).data() for column in range(4)]
    assert (lost[0], *lost[2:]) == ("Kenya", "Juma OTIENO", "Wanjiru NJOROGE")
    form.deadline.line.setFocus()
    write("2027-02-01")
    press(Qt.Key.Key_S, CONTROL)
    window.wait(lambda: "3 new letter" in invited.said.text())
    assert "1 invited person" in invited.said.text()
    new = window.ask(lambda office: office.letter("KEN"))
    assert (new.deadline, new.reference) == ("2027-02-01", "ICC-REG/2027/3/KEN/2")
    window.wait(lambda: said(invited, 0) == ["Jordan", "Kenya", "Senegal"])
    invited.shown.setCurrentIndex(invited.shown.findData("replaced"))
    invited.shown.activated.emit(invited.shown.currentIndex())
    assert len(said(invited, 0)) == 3


def test_showing_a_letter_comes_to_its_line(
    window: SeminarWindow, invited: InvitationsPanel
) -> None:
    window.page.show_panel(window.page.figures)
    letter = window.ask(lambda office: office.letter("SEN"))
    window.page.show_record(letter.id)
    window.wait(invited.isVisible)
    window.wait(lambda: invited.table.key == letter.id)
    QTest.keyClick(invited.table, Qt.Key.Key_Return)
    window.wait(lambda: shown_on(invited) == letter.id)
    assert focused() is invited.card.view.view


def test_an_event_entered_on_the_form_is_the_one_shown(window: SeminarWindow) -> None:
    page = window.page
    window.bring_up(page.programme)
    page.new_record()
    assert page.card.form is not None
    write("Another seminar")
    press(Qt.Key.Key_S, CONTROL)
    window.wait(lambda: page.programme.view and page.programme.view.event.title != "")
    window.wait(lambda: page.programme.heading.text().startswith("Another seminar"))
    assert page.records.id_at(page.table.currentIndex().row()) == page.programme.record_id
