"""People are registered from forms and by hand, moved on, filed and purged on one tab."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from focalnet.domain.courses import course_of, status_of
from focalnet.interchange.workbook import FileWorkbooks
from focalnet.services.events import the_event
from focalnet.services.invitations import invite
from focalnet.services.nomination_forms import nomination_form
from focalnet.services.nomination_words import COLUMNS
from focalnet.services.registration_rows import plain_rows
from focalnet.ui.forms.record_form import FormDraft, RecordForm
from focalnet.ui.seminars.registration_panel import RegistrationPanel
from tests.services.inviting_office import TODAY, SeminarOffice
from tests.ui.keyboard import CONTROL, press, write
from tests.ui.office import Office
from tests.ui.seminars.seminar_window import PEOPLE, SeminarWindow, open_window, register

BOOKS = FileWorkbooks()
LEFT = Qt.MouseButton.LeftButton
SALMA = {"family": "AL-MURABIT", "given": "Salma"}
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d7"
    "63f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)


@pytest.fixture
def window(office: Office) -> SeminarWindow:
    """Open the page on an event with places enough."""
    return open_window(office, quota="9", capacity="")


@pytest.fixture
def panel(window: SeminarWindow) -> RegistrationPanel:
    """Open the tab of an event nobody is registered for."""
    window.bring_up(window.page.registration)
    window.wait(lambda: window.page.registration.found is not None)
    return window.page.registration


@pytest.fixture
def filled(window: SeminarWindow) -> RegistrationPanel:
    """Open the tab of an event with two people and their files."""
    register(window, *PEOPLE)
    panel = window.page.registration
    window.bring_up(panel)
    window.wait(lambda: panel.table.lines.rowCount() == 2)
    return panel


def said(panel: RegistrationPanel, column: int) -> list[str]:
    lines = panel.table.lines
    return [str(lines.index(row, column).data()) for row in range(lines.rowCount())]


def form_file(window: SeminarWindow, folder: Path, *rows: dict[str, str]) -> Path:
    """Write the form of Jordan as it comes back."""

    def make(office: SeminarOffice) -> bytes:
        invite(office.register, office.event, "kind:national", today=TODAY)
        event = the_event(office.register, office.event)
        form = nomination_form(office.register, event, office.letter("JOR"))
        cells = tuple(tuple(row.get(name, "") for name in COLUMNS) for row in rows)
        return BOOKS.written([replace(form, rows=cells)])

    path = folder / "JOR.xlsx"
    path.write_bytes(window.ask(make))
    return path


def test_a_form_is_previewed_a_suspect_decided_and_taken_in_as_one_action(
    window: SeminarWindow, panel: RegistrationPanel, tmp_path: Path
) -> None:
    people = (SALMA, {"family": "EXAMPLE", "given": "Nadia"})
    path = form_file(window, tmp_path, *people)
    panel.choose_files([path])
    preview = panel.preview
    window.wait(preview.isVisible)
    assert not panel.table.isVisible()
    assert window.ask(lambda office: office.participants()) == []
    assert preview.table.lines.index(0, 0).data() == "Who is this? Please decide."
    press(Qt.Key.Key_Return)
    assert preview.choice.hasFocus()
    texts = [preview.choice.itemText(place) for place in range(preview.choice.count())]
    assert "sounds the same" in texts[1]
    press(Qt.Key.Key_Down)
    window.wait(lambda: preview.table.lines.index(0, 0).data() != "Who is this? Please decide.")
    assert "in the register" in str(preview.table.lines.index(0, 0).data())
    preview.take.click()
    window.wait(lambda: panel.table.lines.rowCount() == 2)
    salma = window.ask(lambda office: office.ids["salma"])
    made = window.ask(lambda office: office.participants())
    assert [item.person == salma for item in made].count(True) == 1
    assert [status_of(item.stages) for item in made] == ["nominated", "nominated"]
    assert not preview.isVisible()
    with window.office.qtbot.waitSignal(window.office.session.changed):
        window.office.session.undo()
    window.wait(lambda: panel.table.lines.rowCount() == 0)


def test_without_a_decision_nobody_is_taken_for_anybody(
    window: SeminarWindow, panel: RegistrationPanel, tmp_path: Path
) -> None:
    panel.choose_files([form_file(window, tmp_path, SALMA)])
    window.wait(panel.preview.isVisible)
    panel.preview.take.click()
    window.wait(lambda: panel.table.lines.rowCount() == 1)
    salma = window.ask(lambda office: office.ids["salma"])
    assert window.ask(lambda office: office.participants())[0].person != salma


def test_a_file_dropped_on_the_tab_is_looked_at(
    window: SeminarWindow, panel: RegistrationPanel, tmp_path: Path
) -> None:
    path = tmp_path / "export.csv"
    head = "ID,Name,First name,Last name,Email Address,Country,Registration state,T-shirt\n"
    row = "17,Bintou Sarr,Bintou,Sarr,bintou@example.org,Senegal,Completed,M\n"
    path.write_text(f"{head}{row}", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    keys = Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    entering = QDragEnterEvent(QPoint(5, 5), copy, data, LEFT, keys)
    QApplication.sendEvent(panel, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(panel, QDropEvent(QPointF(5, 5), copy, data, LEFT, keys))
    window.wait(panel.preview.isVisible)
    lines = panel.preview.table.lines
    told = [str(lines.index(row, 3).data()) for row in range(lines.rowCount())]
    assert any("T-shirt" in text for text in told)
    panel.preview.leave()
    assert panel.table.isVisible()
    assert window.ask(lambda office: office.participants()) == []


def test_those_over_the_quota_go_in_only_by_the_officers_word(office: Office) -> None:
    window = open_window(office, quota="1")
    window.ask(lambda one: invite(one.register, one.event, "kind:national", today=TODAY))
    panel = window.page.registration
    window.bring_up(panel)
    window.wait(lambda: panel.found is not None)
    rows = plain_rows(
        [{"names": ["First ONE"], "state": "KEN"}, {"names": ["Two"], "state": "KEN"}]
    )
    panel.preview.begin_row(window.event, rows)
    preview = panel.preview
    window.wait(preview.isVisible)
    assert "Kenya: 1 of 1 places taken" in preview.quotas.text()
    assert "Refused: 1" in preview.counts.text()
    window.focus(preview.over)
    press(Qt.Key.Key_Space)
    window.wait(lambda: "Refused" not in preview.counts.text())
    assert "Kenya: 2 of 1 places taken" in preview.quotas.text()
    preview.take.click()
    window.wait(lambda: panel.table.lines.rowCount() == 2)


def test_refused_rows_are_shown_first_and_can_be_saved(
    window: SeminarWindow, panel: RegistrationPanel, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name,State\nGood PERSON,Kenya\nLost PERSON,Atlantis\n", encoding="utf-8")
    panel.choose_files([path])
    preview = panel.preview
    window.wait(preview.isVisible)
    assert preview.table.lines.index(0, 0).data() == "Refused."
    assert preview.save_refused.isEnabled()
    preview.save_refused_to(tmp_path / "refused.csv")
    window.wait(lambda: "Saved" in preview.problem.text())
    assert "Lost PERSON" in (tmp_path / "refused.csv").read_text("utf-8-sig")
    preview.take.click()
    window.wait(lambda: said(panel, 0) == ["Good PERSON"])


def test_a_file_that_is_no_table_is_refused_in_place(
    window: SeminarWindow, panel: RegistrationPanel, tmp_path: Path
) -> None:
    path = tmp_path / "other.xlsx"
    path.write_bytes(b"no workbook")
    panel.choose_files([path])
    window.wait(lambda: "other.xlsx" in panel.said.text())
    assert panel.table.isVisible()


def test_one_person_is_registered_by_hand_without_a_preview(
    window: SeminarWindow, panel: RegistrationPanel
) -> None:
    panel.person_button.click()
    form = panel.person_form
    window.wait(lambda: form.lookups.states)
    write("Bintou SARR")
    form.state.setFocus()
    write("Senegal")
    form.function.setFocus()
    write("Judge")
    press(Qt.Key.Key_S, CONTROL)
    window.wait(lambda: said(panel, 0) == ["Bintou SARR"])
    [made] = window.ask(lambda office: office.participants())
    assert (made.state, made.function) == ("SEN", "Judge")
    assert status_of(made.stages) == "registered"
    assert form.name.content() == ""


def test_a_namesake_registered_by_hand_is_decided_first(
    window: SeminarWindow, panel: RegistrationPanel
) -> None:
    panel.start_person()
    form = panel.person_form
    window.wait(lambda: form.lookups.states)
    form.name.show_content("Juma OTTIENO")
    form.state.show_content("KEN")
    form.save()
    window.wait(panel.preview.isVisible)
    assert window.ask(lambda office: office.participants()) == []
    panel.preview.choice.setCurrentIndex(1)
    panel.preview.choice.activated.emit(1)
    window.wait(lambda: "in the register" in panel.preview.table.lines.index(0, 0).data())
    panel.preview.take.click()
    window.wait(lambda: said(panel, 0) == ["Juma OTIENO"])
    juma = window.ask(lambda office: office.ids["juma"])
    assert [item.person for item in window.ask(lambda office: office.participants())] == [juma]


def test_those_chosen_come_to_a_stage_together(
    window: SeminarWindow, filled: RegistrationPanel
) -> None:
    window.focus(filled.table)
    press(Qt.Key.Key_A, CONTROL)
    stages = {action.text(): action for action in filled.move_menu.actions()}
    stages["Awaiting clearance"].trigger()
    filled.move_form.note.setFocus()
    write("asked the host State")
    press(Qt.Key.Key_S, CONTROL)

    def newest(office: SeminarOffice) -> list[tuple[str, str]]:
        steps = [course_of(item.stages)[-1] for item in office.participants()]
        return [(step.state, step.note) for step in steps]

    expected = [("awaiting-clearance", "asked the host State")] * 2
    window.wait(lambda: window.ask(newest) == expected)
    window.wait(lambda: all("Awaiting clearance" in text for text in said(filled, 3)))


def test_participants_are_narrowed_by_stage_and_state(
    window: SeminarWindow, filled: RegistrationPanel
) -> None:
    filled.state.setCurrentIndex(filled.state.findData("KEN"))
    filled.state.activated.emit(filled.state.currentIndex())
    assert said(filled, 0) == ["Otto EXAMPLE"]
    filled.shown.setCurrentIndex(filled.shown.findData("declined"))
    filled.shown.activated.emit(filled.shown.currentIndex())
    assert said(filled, 0) == []


def test_a_registration_file_is_made_when_it_is_first_saved(
    window: SeminarWindow, panel: RegistrationPanel
) -> None:
    register(window, {"names": ["Nobody SAID"], "state": "KEN"})
    window.refresh(panel)
    window.wait(lambda: said(panel, 4) == ["none"])
    panel.one.fill_button.click()
    window.wait(lambda: panel.one.is_editing)
    assert window.ask(lambda office: office.files()) == []
    press(Qt.Key.Key_Escape)
    window.wait(lambda: "no registration file" in panel.one.said.text())
    panel.one.fill_button.click()
    window.wait(lambda: panel.one.is_editing)
    write("NOBODY")
    press(Qt.Key.Key_S, CONTROL)
    window.wait(lambda: said(panel, 4) == ["filled in"])
    [file] = window.ask(lambda office: office.files())
    [owner] = window.ask(lambda office: office.participants())
    assert (file.passport_name, file.participation) == ("NOBODY", owner.id)
    assert file.event == window.event


def test_a_photo_goes_into_the_file_and_its_form_opens_with_it(
    window: SeminarWindow, filled: RegistrationPanel, tmp_path: Path
) -> None:
    photo = tmp_path / "photo.png"
    photo.write_bytes(PIXEL)
    filled.one.set_photo(photo)
    window.wait(lambda: any("photo" in text for text in said(filled, 4)))
    window.wait(lambda: filled.one.line is not None and filled.one.line.photo)
    filled.one.edit_file()
    window.wait(lambda: filled.one.is_editing)
    form = filled.one.card.form
    assert isinstance(form, RecordForm)
    assert form.fields.content()["photo"]["name"] == "photo.png"
    form.save()
    window.wait(lambda: not filled.one.is_editing)
    kept = [file.photo for file in window.ask(lambda office: office.files())]
    assert [photo.name for photo in kept if photo] == ["photo.png"]


def test_what_is_no_picture_is_refused_with_a_remedy(
    window: SeminarWindow, filled: RegistrationPanel, tmp_path: Path
) -> None:
    other = tmp_path / "photo.txt"
    other.write_text("no picture", encoding="utf-8")
    filled.one.set_photo(other)
    window.wait(lambda: "no photo" in filled.one.said.text())


def test_showing_a_registration_file_comes_to_its_participant(
    window: SeminarWindow, filled: RegistrationPanel
) -> None:
    window.page.show_panel(window.page.figures)
    file = window.ask(lambda office: office.files()[-1])
    window.page.show_record(file.id)
    window.wait(filled.isVisible)
    window.wait(lambda: filled.table.key == file.participation)
    assert filled.one.shows_file


def test_what_was_typed_into_a_file_is_kept_over_a_lock(
    window: SeminarWindow, filled: RegistrationPanel
) -> None:
    file = window.ask(lambda office: office.files()[0])
    window.page.show_panel(window.page.figures)
    window.page.edit_record(file.id)
    window.wait(lambda: filled.one.is_editing)
    assert window.page.draft() is None
    write("HALF")
    draft = window.page.draft()
    assert isinstance(draft, FormDraft)
    window.page.restore(draft)
    form = window.page.card.form
    assert isinstance(form, RecordForm)
    assert form.fields.content()["passport_name"] == "HALF"


def test_participants_are_saved_as_a_table(
    window: SeminarWindow, filled: RegistrationPanel, tmp_path: Path
) -> None:
    filled.save_to(tmp_path / "people.csv")
    window.wait(lambda: "Saved: people.csv" in filled.said.text())
    text = (tmp_path / "people.csv").read_text("utf-8-sig")
    assert "Bintou SARR" in text
    assert "ZQ0000042" not in text
