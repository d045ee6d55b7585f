"""The officer looks at the real pages before they are saved."""

from __future__ import annotations

from pathlib import Path
from threading import Event

from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from focalnet.services.documents import PrintChoices
from focalnet.services.edition import DirectoryEdition, MissingLetter
from focalnet.services.ports import Report, no_report
from focalnet.services.printings import printings
from focalnet.ui.forms.text_editors import DateEditor
from focalnet.ui.printing.print_page import PrintPage
from tests.ui.office import Office, tools


class OnePage:
    """Prints one blank page and keeps the editions it was asked for."""

    def __init__(self, missing: tuple[MissingLetter, ...] = ()) -> None:
        self.editions: list[DirectoryEdition] = []
        self._missing = missing

    def missing(self, edition: DirectoryEdition) -> tuple[MissingLetter, ...]:
        self.editions.append(edition)
        return self._missing

    def pages(self, edition: DirectoryEdition, report: Report = no_report) -> bytes:
        from io import BytesIO

        from reportlab.pdfgen.canvas import Canvas

        out = BytesIO()
        canvas = Canvas(out, pagesize=(200, 300))
        for _ in range(3):
            canvas.drawString(20, 150, edition.title)
            canvas.showPage()
        canvas.save()
        report(1, 1)
        return out.getvalue()


def opened(office: Office, printer: OnePage) -> PrintPage:
    page = PrintPage(office.session, tools(printer))
    office.qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    office.qtbot.waitUntil(lambda: page.preview.count == 3)
    return page


class LongPrinter(OnePage):
    """Goes on until it is stopped, or may end."""

    def __init__(self) -> None:
        super().__init__()
        self.may_end = Event()

    def pages(self, edition: DirectoryEdition, report: Report = no_report) -> bytes:
        while not self.may_end.wait(0.01):
            report(1, 1000)
        return super().pages(edition, report)


def day_of(page: PrintPage) -> str:
    """Return the day of the document in view."""
    assert page.made is not None
    return str(page.made.document.choices.as_at)


def ink(page: PrintPage) -> bool:
    """Tell whether anything dark is painted in the preview."""
    picture = page.preview.viewport().grab().toImage()
    shades = (
        picture.pixelColor(x, y).lightness()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    )
    return min(shades) < 60


def test_the_preview_draws_the_pages_that_will_be_saved(office: Office, tmp_path: Path) -> None:
    page = opened(office, OnePage())
    office.qtbot.waitUntil(lambda: ink(page))
    file = tmp_path / "directory.pdf"
    page.over.protect.setChecked(False)
    page.save_to(file)
    office.qtbot.waitUntil(lambda: page.over.said.text() != "")
    assert page.made is not None
    assert file.read_bytes() == page.made.data


def test_another_theme_makes_another_edition(office: Office) -> None:
    printer = OnePage()
    page = opened(office, printer)
    assert any("Awa" in text for text in printer.editions[-1].texts())
    theme = page.form.fields["theme"]
    theme.show("arrest")
    page.form.changed.emit()
    office.qtbot.waitUntil(lambda: len(printer.editions) == 2)
    assert not any("Awa" in text for text in printer.editions[-1].texts())


def test_where_readers_are_chosen_the_way_to_their_circles_is_beside(office: Office) -> None:
    page = opened(office, OnePage())
    assert page.form.circles.isVisible()
    with office.qtbot.waitSignal(page.circles_asked):
        page.form.circles.click()
    page.begin(PrintChoices("invitations"))
    assert not page.form.circles.isVisible()


def test_letters_that_cannot_be_printed_are_listed_before_saving(office: Office) -> None:
    page = opened(office, OnePage((MissingLetter("\U00010900", "Phoenician"),)))
    assert page.missing.isVisible()
    assert "U+10900" in page.missing.text()
    assert "Phoenician" in page.missing.text()


def test_a_change_of_the_register_makes_the_edition_anew(office: Office) -> None:
    from focalnet.services import records

    printer = OnePage()
    opened(office, printer)
    office.session.do(lambda register: records.retire(register, office.awa), said="")
    office.qtbot.waitUntil(lambda: len(printer.editions) == 2)


def test_pages_are_turned_by_keyboard(office: Office) -> None:
    from PySide6.QtTest import QTest

    page = opened(office, OnePage())
    page.preview.set_zoom(2.0)
    QTest.keyClick(page.preview, Qt.Key.Key_PageDown)
    assert "2" in page.place.text()
    QTest.keyClick(page.preview, Qt.Key.Key_End)
    assert page.place.text().count("3") == 2


def test_a_wrong_date_is_said_at_its_field_and_prints_nothing(office: Office) -> None:
    printer = OnePage()
    page = opened(office, printer)
    as_at = page.form.fields["as_at"].widget
    assert isinstance(as_at, DateEditor)
    as_at.line.setText("2026-13")
    page.make()
    assert as_at.problem.isVisible()
    assert len(printer.editions) == 1
    assert not page.save_button.isEnabled()


def test_a_partial_date_counts_to_its_last_day_as_on_the_command_line(office: Office) -> None:
    page = opened(office, OnePage())
    page.form.fields["as_at"].show("2025-03")
    page.make()
    office.qtbot.waitUntil(lambda: page.made is not None and day_of(page) == "2025-03-31")


def test_long_making_is_stopped_and_begun_again(office: Office) -> None:
    printer = LongPrinter()
    page = PrintPage(office.session, tools(printer))
    office.qtbot.addWidget(page)
    page.show()
    office.qtbot.waitUntil(lambda: page.progress.isVisible() and page.progress.maximum() == 1000)
    page.stop.click()
    assert not page.progress.isVisible()
    assert not page.save_button.isEnabled()
    assert "F5" in page.said.text()
    printer.may_end.set()
    page.make()
    office.qtbot.waitUntil(lambda: page.preview.count == 3)
    assert page.save_button.isEnabled()


def test_pages_go_on_paper_while_the_window_goes_on(office: Office, tmp_path: Path) -> None:
    page = opened(office, OnePage())
    pages = page.preview.pages
    assert pages is not None
    out = tmp_path / "paper.pdf"
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    with office.qtbot.waitSignal(page.over.saved):
        page.put_on_paper(pages, printer)
    office.qtbot.waitUntil(lambda: "3" in page.said.text())
    assert len(PdfDocument(out.read_bytes())) == 3
    assert len(office.ask(printings)) == 1
