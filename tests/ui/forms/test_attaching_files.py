"""Files are attached in the form of whatever record may have them."""

from __future__ import annotations

from pathlib import Path

from focalnet.services.attaching import attached
from focalnet.services.ports import Register
from focalnet.ui.forms.files_editor import FilesEditor
from focalnet.ui.forms.record_form import RecordForm
from tests.ui.office import Office


def begun(office: Office) -> tuple[RecordForm, FilesEditor]:
    form = RecordForm(office.session, "letter")
    office.qtbot.addWidget(form)
    form.start_new({"subject": "Reply of the ministry"})
    editor = form.fields.editors["files"]
    assert isinstance(editor, FilesEditor)
    return form, editor


def test_a_file_goes_into_the_register_with_its_letter(office: Office, tmp_path: Path) -> None:
    file = tmp_path / "reply.pdf"
    file.write_bytes(b"%PDF-1.7 invented")
    form, editor = begun(office)
    with office.qtbot.waitSignal(editor.touched):
        editor.attach([file])
    with office.qtbot.waitSignal(form.saved) as told:
        form.save()
    assert told.args is not None
    record_id = told.args[0]

    def read(register: Register) -> tuple[str, bytes]:
        item, content = attached(register, register.record(record_id))
        return item.name, content

    assert office.ask(read) == ("reply.pdf", b"%PDF-1.7 invented")


def test_the_same_file_twice_is_one(office: Office, tmp_path: Path) -> None:
    file = tmp_path / "reply.pdf"
    file.write_bytes(b"%PDF-1.7 invented")
    _form, editor = begun(office)
    for _ in range(2):
        with office.qtbot.waitSignal(editor.touched):
            editor.attach([file])
    assert len(editor.content()) == 1


def test_a_program_is_refused_at_the_field_and_the_letter_stays(
    office: Office, tmp_path: Path
) -> None:
    file = tmp_path / "reply.exe"
    file.write_bytes(b"MZ")
    form, editor = begun(office)
    editor.attach([file])
    office.qtbot.waitUntil(lambda: bool(editor.problem.text()))
    assert editor.content() == []
    assert form.fields.content() == {"subject": "Reply of the ministry"}


def test_the_chosen_file_is_taken_away(office: Office) -> None:
    _form, editor = begun(office)
    editor.show_content([{"id": "1", "name": "a.pdf"}, {"id": "2", "name": "b.pdf"}])
    editor.names.setCurrentRow(0)
    editor.remove.click()
    assert editor.content() == [{"id": "2", "name": "b.pdf"}]
