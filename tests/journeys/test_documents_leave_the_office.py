"""What leaves on paper: chosen, looked at, protected, journalled, printed again, addended."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdfium2 import PdfDocument, PdfiumError
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from focalnet.domain.printing import Printing
from focalnet.services.documents import PrintChoices
from focalnet.services.printings import printings, reprint
from focalnet.ui.printing.print_page import PrintPage
from focalnet.ui.printing.printings_page import PrintingsPage
from tests.journeys.desk import Desk
from tests.ui.keyboard import CONTROL, press, write

pytestmark = pytest.mark.journey


def print_page(desk: Desk, document: str = "") -> PrintPage:
    """Bring up the Print page and choose a document as the officer does."""
    page = desk.go("print")
    assert isinstance(page, PrintPage)
    if document and document != page.form.name:
        page.form.document.setCurrentIndex(page.form.document.findData(document))
        page.form.document.activated.emit(page.form.document.currentIndex())
    return page


def chosen(page: PrintPage, name: str, content: object) -> None:
    page.form.fields[name].show(content)
    page.form.changed.emit()


def made(desk: Desk, page: PrintPage, **choices: object) -> None:
    """Wait until the document in view was made by these choices."""

    def is_made() -> bool:
        if page.made is None or not page.save_button.isEnabled():
            return False
        found = page.made.document.choices
        wanted = {"document": page.form.name, **choices}
        return all(getattr(found, name) == content for name, content in wanted.items())

    desk.office.qtbot.waitUntil(is_made)


def saved(desk: Desk, page: PrintPage | PrintingsPage, path: Path) -> str:
    """Save what is in view and return the passphrase that is shown, which is noted then."""
    save = page.save_to if isinstance(page, PrintPage) else page.print_again
    with desk.office.qtbot.waitSignal(page.over.saved):
        save(path)
    shown = page.over.note.code.text()
    if shown:
        page.over.note.done.click()
    return shown


def journal(desk: Desk) -> list[Printing]:
    found: list[Printing] = desk.ask(printings)
    return found


def printed(desk: Desk) -> PrintingsPage:
    page = desk.go("printings")
    assert isinstance(page, PrintingsPage)
    desk.wait(lambda: page.data != b"")
    return page


def clear_pages(data: bytes, passphrase: str = "") -> str:
    """Return the text of a PDF."""
    document = PdfDocument(data, password=passphrase or None)
    return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def test_a_document_above_public_is_protected_by_a_passphrase_shown_once(
    desk: Desk, tmp_path: Path
) -> None:
    page = print_page(desk)
    made(desk, page)
    file = tmp_path / "directory.pdf"
    with desk.office.qtbot.waitSignal(page.over.saved):
        page.save_to(file)
    passphrase = page.over.note.code.text()
    assert len(passphrase.split("-")) == 6
    assert page.over.note.isVisible()
    assert not page.save_button.isEnabled()
    page.over.note.copy.click()
    assert QGuiApplication.clipboard().text() == passphrase
    page.over.note.done.click()
    assert passphrase not in page.over.note.code.text()
    assert page.save_button.isEnabled()
    with pytest.raises(PdfiumError):
        PdfDocument(file.read_bytes())
    assert "DIOP" in clear_pages(file.read_bytes(), passphrase)
    [printing] = journal(desk)
    assert passphrase not in f"{printing}"
    assert desk.ask(lambda register: reprint(register, printing.id)) == page.made.data  # type: ignore[union-attr]


def test_a_document_is_left_in_clear_only_where_the_officer_says_so(
    desk: Desk, tmp_path: Path
) -> None:
    page = print_page(desk)
    made(desk, page)
    page.over.protect.click()
    assert page.over.clear_warning.text() != ""
    assert saved(desk, page, tmp_path / "clear.pdf") == ""
    assert "DIOP" in clear_pages((tmp_path / "clear.pdf").read_bytes())
    assert page.over.protect.isChecked()
    assert saved(desk, page, tmp_path / "next.pdf") != ""
    assert len(journal(desk)) == 2


def test_what_the_public_may_read_needs_no_passphrase(desk: Desk, tmp_path: Path) -> None:
    page = print_page(desk)
    chosen(page, "audience", "public")
    made(desk, page, audience="public")
    assert not page.over.protect.isVisible()
    assert saved(desk, page, tmp_path / "public.pdf") == ""
    assert (tmp_path / "public.pdf").read_bytes() == page.made.data  # type: ignore[union-attr]


def test_readers_changed_a_moment_ago_do_not_leave_the_old_document_in_clear(
    desk: Desk, tmp_path: Path
) -> None:
    page = print_page(desk)
    made(desk, page, audience="network")
    chosen(page, "audience", "public")
    assert saved(desk, page, tmp_path / "quick.pdf") != ""


def test_a_file_that_cannot_be_written_leaves_no_printing(desk: Desk, tmp_path: Path) -> None:
    page = print_page(desk)
    made(desk, page)
    page.save_to(tmp_path / "nowhere" / "directory.pdf")
    desk.wait(lambda: page.over.said.text() != "")
    assert page.over.note.code.text() == ""
    assert journal(desk) == []


@pytest.mark.parametrize(
    ("document", "shown", "hidden"),
    [
        ("directory", "region", "stock"),
        ("phones", "theme", "second"),
        ("addendum", "since", "audience"),
        ("labels", "start", "campaign"),
        ("envelopes", "sender", "stock"),
    ],
)
def test_only_what_can_be_chosen_of_a_document_is_asked(
    desk: Desk, document: str, shown: str, hidden: str
) -> None:
    page = print_page(desk, document)
    for fold in page.form.folds.values():
        fold.setChecked(True)
    assert page.form.fields[shown].widget.isVisible()
    assert not page.form.fields[hidden].widget.isVisible()


def test_what_is_seldom_chosen_is_folded_away_but_never_what_was_chosen(desk: Desk) -> None:
    page = print_page(desk)
    assert not page.form.fields["region"].widget.isVisible()
    page.presets.chosen.emit(PrintChoices("directory", language="en", region="AFR"))
    assert page.form.fields["region"].widget.isVisible()


def test_a_card_waits_until_its_state_is_chosen_by_a_few_letters(desk: Desk) -> None:
    page = print_page(desk, "state")
    desk.wait(lambda: page.said.text() != "")
    assert not page.save_button.isEnabled()
    page.form.fields["state"].widget.setFocus()
    write("Seneg")
    press(Qt.Key.Key_Return)
    made(desk, page, state="SEN")
    desk.wait(lambda: page.preview.count == 1)


def test_each_document_remembers_how_it_was_chosen_last(desk: Desk, tmp_path: Path) -> None:
    page = print_page(desk, "phones")
    chosen(page, "theme", "assets")
    chosen(page, "holder", "Jane Roe")
    made(desk, page, theme="assets", holder="Jane Roe")
    print_page(desk, "directory")
    made(desk, page, theme="")
    print_page(desk, "phones")
    made(desk, page, theme="assets")
    saved(desk, page, tmp_path / "phones.pdf")
    again = PrintPage(desk.office.session, page._tools)  # noqa: SLF001
    desk.office.qtbot.addWidget(again)
    again.show()
    made(desk, again)
    again.form.document_chosen.emit("directory", "phones")
    made(desk, again, document="phones", theme="assets", holder="")


def test_a_printing_is_printed_again_byte_for_byte_and_noted(desk: Desk, tmp_path: Path) -> None:
    page = print_page(desk)
    chosen(page, "holder", "Jane Roe")
    made(desk, page, holder="Jane Roe")
    first = page.made.data  # type: ignore[union-attr]
    saved(desk, page, tmp_path / "first.pdf")
    desk.enter("person", names=[{"text": "John DOE"}], state="GAB")
    listed = printed(desk)
    assert listed.table.lines.index(0, 3).data() == "Jane Roe"
    assert listed.data == first
    listed.over.protect.click()
    saved(desk, listed, tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == first
    assert [item.file for item in journal(desk)] == [journal(desk)[0].file] * 2


def test_an_addendum_is_made_since_a_printing(desk: Desk, tmp_path: Path) -> None:
    page = print_page(desk)
    made(desk, page)
    saved(desk, page, tmp_path / "first.pdf")
    holder = desk.enter("person", names=[{"text": "Jane NDONG"}], state="GAB")
    desk.enter(
        "designation", kind="national", state="GAB", rank="primary", theme="arrest", holder=holder
    )
    listed = printed(desk)
    assert listed.addendum.isEnabled()
    listed.addendum.click()
    assert desk.page.pages.key == "print"
    made(desk, page, document="addendum", since=journal(desk)[0].id)
    assert "NDONG" in clear_pages(page.made.data)  # type: ignore[union-attr]
    assert "DIOP" not in clear_pages(page.made.data)  # type: ignore[union-attr]
    press(Qt.Key.Key_Escape)
    assert desk.page.pages.key == "printings"


def test_an_empty_journal_says_what_it_is_for(desk: Desk) -> None:
    listed = desk.go("printings")
    desk.wait(lambda: listed.nothing.text() != "")
    assert not listed.again.isEnabled()
    listed.first.click()
    assert desk.page.pages.key == "print"


def test_what_was_printed_is_found_by_a_few_letters(desk: Desk, tmp_path: Path) -> None:
    page = print_page(desk)
    for holder in ("Jane Roe", "John Doe"):
        chosen(page, "holder", holder)
        made(desk, page, holder=holder)
        saved(desk, page, tmp_path / "copy.pdf")
    listed = printed(desk)
    desk.wait(lambda: listed.table.lines.rowCount() == 2)
    listed.filter.setFocus()
    write("jane")
    assert listed.table.lines.rowCount() == 1
    listed.filter.setText("nobody")
    assert listed.body.currentIndex() == 1


def test_choices_are_kept_by_name_renamed_handed_on_and_taken_in(
    desk: Desk, tmp_path: Path
) -> None:
    page = print_page(desk, "phones")
    chosen(page, "theme", "assets")
    made(desk, page, theme="assets")
    bar = page.presets
    bar.start_keeping()
    write("Duty list")
    press(Qt.Key.Key_Return)
    desk.wait(lambda: bar.preset is not None)
    bar.start_renaming()
    bar.name.setText("Night list")
    bar.finish_naming()
    desk.wait(lambda: bar.preset is not None and bar.preset.title == "Night list")
    bar.hand_on(tmp_path / "preset.json")
    desk.wait((tmp_path / "preset.json").exists)
    bar.delete()
    desk.wait(lambda: bar.preset is None and bar.combo.count() == 1)
    bar.take_in(tmp_path / "preset.json")
    desk.wait(lambda: bar.combo.count() == 2)
    print_page(desk, "directory")
    made(desk, page, theme="")
    bar.combo.setCurrentIndex(1)
    bar.combo.activated.emit(1)
    made(desk, page, document="phones", theme="assets")


def test_a_file_that_is_no_preset_is_refused_in_place(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "odd.json").write_text("[1, 2", encoding="utf-8")
    bar = print_page(desk).presets
    bar.take_in(tmp_path / "odd.json")
    desk.wait(lambda: bar.said.text() != "")
    assert bar.combo.count() == 1


def test_a_broken_template_says_where_and_the_words_stay(desk: Desk) -> None:
    page = print_page(desk, "letters")
    made(desk, page)
    desk.wait(lambda: page.preview.count > 0)
    before = page.preview.count
    page.form.template.area.setPlainText("Dear {name},\n\nyour {telephone} is old.")
    desk.wait(lambda: not page.save_button.isEnabled())
    assert "Line 3, column 6" in page.form.template.problem.text()
    assert page.preview.count == before
    page.form.template.area.setPlainText("Dear {name},\n\n{?phone}we have {phone}.{/}")
    made(desk, page, template="Dear {name},\n\n{?phone}we have {phone}.{/}")
    assert page.form.template.problem.text() == ""
    assert "221 33 800 00 00" in clear_pages(page.made.data)  # type: ignore[union-attr]


def test_typed_words_come_back_after_a_lock(desk: Desk) -> None:
    page = print_page(desk, "letters")
    made(desk, page)
    assert page.draft() is None
    page.form.template.area.setPlainText("Half a {letter")
    drafts = desk.page.pages.drafts()
    print_page(desk, "directory")
    desk.page.pages.restore(drafts)
    assert page.form.name == "letters"
    assert page.form.template.text == "Half a {letter"


def test_the_first_free_label_is_chosen_on_a_picture_of_the_sheet(desk: Desk) -> None:
    page = print_page(desk, "labels")
    page.form.start.picture.setFocus()
    QTest.keyClick(page.form.start.picture, Qt.Key.Key_Down)
    QTest.keyClick(page.form.start.picture, Qt.Key.Key_Right)
    assert page.form.start.number.value() == 5
    made(desk, page, start=5)
    page.form.start.picture.chosen.emit(21)
    page.form.fields["stock"].show("L7163")
    page.form.fields["stock"].widget.activated.emit(0)  # type: ignore[attr-defined]
    assert page.form.start.number.value() == 14


def test_who_has_no_address_is_named_before_labels_are_printed(desk: Desk) -> None:
    page = print_page(desk, "labels")
    made(desk, page)
    assert "DIOP" in page.left_out.text()


def test_the_keys_print_without_a_mouse(desk: Desk) -> None:
    press(Qt.Key.Key_P, CONTROL)
    assert desk.page.pages.key == "print"
    page = desk.page.pages.currentWidget()
    assert isinstance(page, PrintPage)
    page.setFocus()
    assert page.form.document.hasFocus()
