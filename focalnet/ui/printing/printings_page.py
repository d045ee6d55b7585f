"""The journal of printings: what left the office, for whom, and its very pages once more."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from focalnet.domain.errors import FocalnetError
from focalnet.domain.folding import words as folded_words
from focalnet.domain.numbers import whole_number
from focalnet.domain.printing import Printing
from focalnet.services.audiences import readers_printed
from focalnet.services.ports import Register
from focalnet.services.printings import EDITIONS, log_reprint, printings, reprint
from focalnet.services.tools import Tools
from focalnet.ui.forms.pieces import Saying, bind, button, words
from focalnet.ui.lists.lines import DOT, Cell, date_words
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.printing.document_words import document_word
from focalnet.ui.printing.handing_over import HandingOver, Keeping
from focalnet.ui.printing.preview import Preview
from focalnet.ui.printing.rendering import PageImages
from focalnet.ui.session import Session
from focalnet.ui.words import choice_word, explain

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

SHARES = (25, 20, 8, 19, 18, 18, 14)
PARTS = (48, 26)
FINGERPRINT_SHOWN, GROUP = 8, 16


class PrintingsPage(QWidget):
    """Lists what was printed, the newest first; the pages of the chosen one stand beside.

    ``addendum_asked`` brings the id of a printing, ``print_asked`` asks for the page
    on which documents are made.
    """

    addendum_asked = Signal(str)
    print_asked = Signal()

    def __init__(self, session: Session, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._printings: list[Printing] = []
        self._stale, self._wanted, self._shown = True, "", ""
        self.data = b""
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find a document, a name, a fingerprint"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.setClearButtonEnabled(True)
        self.table = PlainTable(self._headings(), SHARES)
        self.table.setAccessibleName(self.tr("Printings"))
        self.preview = Preview(session)
        self.title, self.detail = words("", "heading"), words("", "muted", copied=True)
        self.said = Saying("muted")
        self.over = HandingOver(session, tools)
        self._lay_out()
        self._connect()

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Document"),
            self.tr("Readers"),
            self.tr("Copy"),
            self.tr("For whom"),
            self.tr("As at"),
            self.tr("Printed"),
            self.tr("Fingerprint"),
        )

    def _lay_out(self) -> None:
        self.again = button(self.tr("Print again…"), self.ask_where, "Ctrl+S", first=True)
        self.again.setToolTip(self.tr("The same document, byte for byte (Ctrl+S)"))
        self.paper = button(self.tr("On paper…"), self.ask_printer)
        self.addendum = button(self.tr("Addendum since this one"), self._ask_addendum)
        line = QHBoxLayout()
        for action in (self.again, self.paper):
            line.addWidget(action)
        line.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.addWidget(words(self.tr("Printings"), "title"))
        column.addWidget(self.filter)
        self.body = QStackedWidget()
        self.body.addWidget(self.table)
        self.body.addWidget(self._emptiness())
        column.addWidget(self.body, 1)
        column.addLayout(line)
        column.addWidget(self.addendum, 0, Qt.AlignmentFlag.AlignLeading)
        right = QWidget()
        beside = QVBoxLayout(right)
        for part in (self.title, self.detail):
            beside.addWidget(part)
        beside.addWidget(self.preview, 1)
        beside.addWidget(self.said)
        beside.addWidget(self.over)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        em = self.fontMetrics().height()
        splitter.setSizes([em * part for part in PARTS])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)
        self.setFocusProxy(self.table)

    def _emptiness(self) -> QWidget:
        page = QWidget()
        self.nothing = words("", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.first = QPushButton(self.tr("Print a document"))
        self.first.clicked.connect(self.print_asked)
        column = QVBoxLayout(page)
        column.addStretch(2)
        column.addWidget(self.nothing)
        column.addWidget(self.first, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return page

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._list)
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._look())
        self.table.chosen.connect(lambda _key: self.preview.setFocus())
        self.over.busy_changed.connect(self._show_actions)
        self.over.note.noted.connect(self.table.setFocus)
        self._session.changed.connect(self._after_change)
        self._session.closing.connect(self._forget)
        bind(QKeySequence.StandardKey.Save, self, self.ask_where)
        bind(QKeySequence.StandardKey.Find, self, self.filter.setFocus)
        self._show_actions()

    def _after_change(self, change_set: object) -> None:
        if any(entry.kind == Printing.KIND for entry in getattr(change_set, "entries", ())):
            self._stale = True
            if self.isVisible():
                self.read()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the list when the page comes up."""
        super().showEvent(event)
        if self._stale and self._session.is_open:
            self.read()

    def read(self) -> None:
        """Read what was printed."""
        self._stale = False
        self._session.ask(printings, self._show, self._refused, owner=self)

    def _show(self, found: list[Printing]) -> None:
        self._printings = found
        self._list()

    def _list(self) -> None:
        wanted = folded_words(self.filter.text())
        lines = [(item.id, _cells(item)) for item in self._printings]
        found = [line for line in lines if _says(line[1], wanted)]
        self.table.show_lines(found)
        self.body.setCurrentIndex(0 if found else 1)
        self.first.setVisible(not self._printings)
        self.nothing.setText(
            self.tr("Nothing that was printed says this.")
            if self._printings
            else self.tr("What leaves the office on paper is listed here, and kept as it was.")
        )
        if self._wanted and self.table.lines.row_of(self._wanted) >= 0:
            self.table.go_to(self.table.lines.row_of(self._wanted))
            self._wanted = ""
        self._look()

    def show_record(self, record_id: str) -> None:
        """Choose one printing."""
        self._wanted = record_id
        self.filter.clear()
        self.read()

    @property
    def printing(self) -> Printing | None:
        """The printing chosen, or None."""
        key = self.table.key
        return next((item for item in self._printings if item.id == key), None)

    def _look(self) -> None:
        """Show the pages of the printing chosen."""
        printing = self.printing
        key = printing.id if printing else ""
        if key == self._shown:
            return
        self._shown, self.data = key, b""
        self.preview.show_pages(None)
        self.said.clear()
        self.title.setText(printing.title if printing else "")
        self.detail.setText(_detail(printing) if printing else "")
        self._show_actions()
        if printing is not None:
            self.over.show_readers(readers_printed(printing))
            self._session.ask(
                lambda register: reprint(register, key),
                lambda data: self._take(key, data),
                self._refused,
                owner=self,
            )

    def _take(self, key: str, data: bytes) -> None:
        if key != self._shown:
            return
        self.data = data
        self._show_actions()
        self._session.beside(
            lambda _report: PageImages(data),
            lambda pages: self._show_pages(key, pages),
            self._refused,
            owner=self,
        )

    def _show_pages(self, key: str, pages: PageImages) -> None:
        if key == self._shown:
            self.preview.show_pages(pages)
        else:
            self._session.beside(lambda _report: pages.close(), lambda _none: None)

    def _show_actions(self) -> None:
        ready = bool(self.data) and not self.over.is_busy
        self.again.setEnabled(ready)
        self.paper.setEnabled(ready)
        one = self.printing
        whole = one is not None and one.document in EDITIONS and bool(one.content)
        self.addendum.setEnabled(whole)
        # A passphrase belongs to the printing beside which it is shown.
        self.table.setEnabled(not self.over.is_busy)
        self.filter.setEnabled(not self.over.is_busy)

    def _refused(self, error: FocalnetError) -> None:
        self.said.setText(" ".join(explain(error)))

    def _forget(self) -> None:
        self.data, self._shown = b"", ""
        self.preview.show_pages(None)

    def _ask_addendum(self) -> None:
        if self.printing is not None:
            self.addendum_asked.emit(self.printing.id)

    def ask_where(self) -> None:
        """Ask where the file goes; nothing waits for the answer."""
        printing = self.printing
        if printing is None or not self.again.isEnabled():
            return
        dialog = QFileDialog(self, self.tr("Print again"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{printing.document}.pdf")
        dialog.fileSelected.connect(lambda name: self.print_again(Path(name)))
        dialog.open()

    def print_again(self, path: Path) -> None:
        """Save the document as it was printed, byte for byte, and note that it was."""
        printing = self.printing
        if printing is not None and self.data:
            readers = readers_printed(printing)
            self.over.save(path, self.data, readers, self._logging(printing))

    def _logging(self, printing: Printing) -> Keeping:
        today = self._session.today()

        def log(register: Register) -> Printing:
            return log_reprint(register, printing.id, today=today)

        return log

    def ask_printer(self) -> None:
        """Ask which printer; nothing waits for the answer."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        pages, printing = self.preview.pages, self.printing
        if pages is None or printing is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setMinMax(1, self.preview.count)
        dialog.accepted.connect(lambda: self.put_on_paper(printing, pages, printer))
        QDialog.open(dialog)

    def put_on_paper(self, printing: Printing, pages: PageImages, printer: QPrinter) -> None:
        """Send the pages to a printer once more, and note that they went."""
        from focalnet.ui.printing.paper import PaperRun

        def ended(sent: int) -> None:
            self.said.setText(self.tr("%n page(s) sent", "", sent))
            if sent:
                self.over.keep(self._logging(printing))

        run = PaperRun(self._session, pages, printer)
        run.ended.connect(ended)
        run.start()


def _cells(item: Printing) -> tuple[Cell, ...]:
    number = QLocale().toString
    which, copies = whole_number(item.copy), whole_number(item.copies) or 0
    copy = "" if which is None or copies <= 1 else f"{number(which)} / {number(copies)}"
    name = " ".join(part for part in (document_word(item.document), item.number) if part)
    return (
        Cell(DOT.join(part for part in (name, item.language.upper()) if part)),
        Cell(item.readers or choice_word(item.audience), _tone(item)),
        Cell(copy),
        Cell(item.holder),
        Cell(date_words(item.as_at)),
        Cell(date_words(item.printed)),
        Cell(item.file[:FINGERPRINT_SHOWN], "muted"),
    )


def _tone(item: Printing) -> str:
    return "warn" if readers_printed(item).is_above_public else "plain"


def _says(cells: tuple[Cell, ...], wanted: Sequence[str]) -> bool:
    said = " ".join(folded_words(" ".join(cell.text for cell in cells)))
    return all(word in said for word in wanted)


def _detail(item: Printing) -> str:
    # A line may break between the groups.
    grouped = " ".join(item.file[at : at + GROUP] for at in range(0, len(item.file), GROUP))
    said = DOT.join(part for part in (item.marking, item.state, grouped) if part)
    return "\n".join(part for part in (_circle(item), said) if part)


def _circle(item: Printing) -> str:
    """Return within which audience a circle of readers lay when it was printed for."""
    said = QCoreApplication.translate("PrintingsPage", "%1: never more than %2")
    base = choice_word(item.audience)
    # A name in another script is not to turn the sentence around.
    name = f"\u2068{item.readers}\u2069"
    return said.replace("%1", name).replace("%2", base) if item.readers else ""
