"""A page on which a document is chosen, looked at as it will be printed, and saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unicodedata import name

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from focalnet.domain.errors import FocalnetError
from focalnet.services.edition import MissingLetter
from focalnet.services.files import write_whole
from focalnet.services.ports import Register, Report
from focalnet.services.tools import Tools
from focalnet.ui.forms.pieces import Saying, bind, button, words
from focalnet.ui.printing.listed_note import ListedNote
from focalnet.ui.printing.preview import ZOOM_STEP, Preview
from focalnet.ui.printing.rendering import PageImages
from focalnet.ui.session import Session
from focalnet.ui.tasks import Task
from focalnet.ui.words import explain

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PAUSE_MS = 300
TEXT_LETTERS = 40


@dataclass(frozen=True, slots=True)
class Made:
    """A finished document: its bytes, the letters nobody can print, what it was made of."""

    data: bytes
    missing: tuple[MissingLetter, ...]
    document: Any = None


class Choices(QScrollArea):
    """What may be chosen, scrolled up and down and never cut at a side."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of what is inside, and of the bar beside it."""
        inside, least = self.widget(), super().minimumSizeHint()
        if inside is None:
            return least
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(inside.minimumSizeHint().width() + bar, least.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for more when what is inside grew."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class DocumentPage(QWidget):
    """Makes a document as chosen, shows its real pages and saves them.

    A kind of document says what it is called, how it is read from the register and
    how it is typeset, and makes the form in which it is chosen.
    """

    file_name = "document.pdf"

    def __init__(self, session: Session, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tools = tools
        self._task: Task | None = None
        self._stale = True
        self.made: Made | None = None
        self._choices = self.choosing()
        self.preview = Preview(session)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.make)
        self._lay_out()
        self.preview.page_changed.connect(self._show_place)
        session.changed.connect(self._grow_stale)
        session.closing.connect(self._forget)
        bind(QKeySequence.StandardKey.Save, self, self.ask_where)
        bind(Qt.Key.Key_F5, self, self.make)
        bind(QKeySequence.StandardKey.ZoomIn, self, lambda: self._zoom(ZOOM_STEP))
        bind(QKeySequence.StandardKey.ZoomOut, self, lambda: self._zoom(1 / ZOOM_STEP))

    def heading(self) -> str:
        """Return what the page is called."""
        raise NotImplementedError

    def choosing(self) -> QWidget:
        """Return the form in which the document is chosen."""
        raise NotImplementedError

    def reading(self) -> Callable[[Register], Any] | None:
        """Return how the document is read from the register; None while it cannot be."""
        raise NotImplementedError

    def typesetting(self, document: Any, report: Report) -> Made:
        """Return the pages of a document, away from the window's thread."""
        raise NotImplementedError

    def handing(self) -> list[QWidget]:
        """Return what stands above the buttons."""
        return []

    def concerns(self, kinds: set[str]) -> bool:
        """Return whether a change of these kinds may change the document."""
        return bool(kinds)

    def make_soon(self) -> None:
        """Make the document anew once nothing was chosen for a moment."""
        self._pause.start()

    def _lay_out(self) -> None:
        self.missing = ListedNote("bad")
        self.said = Saying("muted")
        self.progress = QProgressBar()
        self.stop = button(self.tr("Stop"), self.stop_making)
        self.save_button = button(self.tr("Save as PDF…"), self.ask_where, "Ctrl+S", first=True)
        self.print_button = button(self.tr("Print on paper…"), self.ask_printer)
        side = QWidget()
        column = QVBoxLayout(side)
        column.addWidget(words(self.heading(), "title"))
        column.addWidget(self._choices)
        column.addStretch(1)
        scroll = Choices()
        scroll.setWidget(side)
        left = QVBoxLayout()
        left.addWidget(scroll, 1)
        for part in (self.missing, self.said, self.progress, self.stop):
            left.addWidget(part)
        for piece in self.handing():
            left.addWidget(piece)
        left.addWidget(self.save_button)
        left.addWidget(self.print_button)
        right = QVBoxLayout()
        right.addLayout(self._bar())
        right.addWidget(self.preview, 1)
        whole = QHBoxLayout(self)
        whole.addLayout(left, 2)
        whole.addLayout(right, 5)
        self._show_busy(busy=False)

    def _bar(self) -> QHBoxLayout:
        self.place = words("", "muted")
        self.place.setWordWrap(False)
        bar = QHBoxLayout()
        bar.addWidget(self.place, 1)
        bar.addWidget(button(self.tr("Smaller"), lambda: self._zoom(1 / ZOOM_STEP), "Ctrl+-"))
        bar.addWidget(button(self.tr("Larger"), lambda: self._zoom(ZOOM_STEP), "Ctrl++"))
        bar.addWidget(button(self.tr("Fit width"), lambda: self.preview.set_zoom(0)))
        return bar

    def showEvent(self, event: QShowEvent) -> None:
        """Make the document when the page comes up."""
        super().showEvent(event)
        if self._stale and self._session.is_open:
            self.make()

    def _grow_stale(self, change_set: object) -> None:
        if not self.concerns({entry.kind for entry in getattr(change_set, "entries", ())}):
            return
        self._stale = True
        if self.isVisible():
            self._pause.start()

    def make(self) -> None:
        """Make the document as chosen, and draw its pages."""
        read = self.reading()
        if read is None:
            return
        self._stop()
        self._stale = False
        self._show_busy(busy=True)
        self._task = self._session.ask(read, self._typeset, self._not_made, owner=self)

    def _typeset(self, document: Any) -> None:
        self._task = self._session.beside(
            lambda report: self.typesetting(document, report),
            self._show_made,
            self._not_made,
            owner=self,
        )
        self._task.progressed.connect(self._show_progress)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _show_made(self, made: Made) -> None:
        self.made = made
        self._show_busy(busy=False)
        self.said.clear()
        self._list_missing(made.missing)
        # Not to be cancelled: a document must be closed on the thread that opened it.
        self._session.beside(
            lambda _report: PageImages(made.data),
            lambda pages: self._show_pages(made, pages),
            self._refused,
            owner=self,
        )

    def _show_pages(self, made: Made, pages: PageImages) -> None:
        if made is self.made:
            self.preview.show_pages(pages)
        else:
            self._session.beside(lambda _report: pages.close(), lambda _none: None)

    def _list_missing(self, missing: tuple[MissingLetter, ...]) -> None:
        said = QCoreApplication.translate(
            # Asked for by a page that derives from this one, tr would look under its name.
            "DocumentPage",
            "No typeface has %n letter(s); on paper a mark stands for them.",
            "",
            len(missing),
        )
        self.missing.show_lines(said, [_letter_words(item) for item in missing])

    def forget_made(self, said: str = "") -> None:
        """Have nothing to save; the pages last made stay in view."""
        self._stop()
        self.made = None
        self.missing.hide()
        self.said.setText(said)
        self._show_busy(busy=False)

    def _not_made(self, error: FocalnetError) -> None:
        self.forget_made(" ".join(explain(error)))

    def _can_save(self) -> bool:
        return self.made is not None

    def _refused(self, error: FocalnetError) -> None:
        self._show_busy(busy=False)
        self.said.setText(" ".join(explain(error)))

    def _show_busy(self, *, busy: bool) -> None:
        self.progress.setRange(0, 0)
        self.progress.setVisible(busy)
        self.stop.setVisible(busy)
        for done in (self.save_button, self.print_button):
            done.setEnabled(not busy and self._can_save())

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = None
        self._show_busy(busy=False)

    def stop_making(self) -> None:
        """Stop; what was made before is not what is chosen now, and is not saved."""
        self.forget_made(self.tr("Stopped. F5 makes it again."))

    def _forget(self) -> None:
        self._stop()
        self._pause.stop()
        self.made = None
        self._stale = True
        self.preview.show_pages(None)
        self._show_busy(busy=False)

    def _show_place(self, page: int, pages: int) -> None:
        said = self.tr("Page %1 of %2")
        self.place.setText(said.replace("%1", str(page)).replace("%2", str(pages)))

    def _zoom(self, times: float) -> None:
        self.preview.set_zoom(self.preview.zoom * times)

    def ask_printer(self) -> None:
        """Ask which printer; nothing waits for the answer."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        pages = self.preview.pages
        if pages is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setMinMax(1, self.preview.count)
        dialog.accepted.connect(lambda: self.put_on_paper(pages, printer))
        QDialog.open(dialog)

    def put_on_paper(self, pages: PageImages, printer: QPrinter) -> None:
        """Send the pages to a printer while the window goes on."""
        from focalnet.ui.printing.paper import PaperRun

        made = self.made
        run = PaperRun(self._session, pages, printer)
        run.ended.connect(lambda sent: self.after_paper(made, sent))
        run.start()

    def after_paper(self, made: Made | None, sent: int) -> None:
        """Say how many pages of a document went to the printer."""
        said = QCoreApplication.translate("DocumentPage", "%n page(s) sent", "", sent)
        self.said.setText(said)

    def ask_where(self) -> None:
        """Ask where the file goes; nothing waits for the answer."""
        if self.made is None:
            return
        dialog = QFileDialog(self, self.tr("Save as PDF"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.file_name)
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Write the document in view to a file, whole or not at all."""
        made = self.made
        if made is None:
            return
        said = self.tr("Saved: %1").replace("%1", path.name)
        self._session.beside(
            lambda _report: write_whole(path, made.data),
            lambda _none: self.said.setText(said),
            self._refused,
            owner=self,
        )


def _letter_words(item: MissingLetter) -> str:
    """Return a letter by its name: the screen may not have it either."""
    code = " ".join(f"U+{ord(sign):04X}" for sign in item.letter)
    return f"{code} {name(item.letter[0], '').lower()} · {item.text[:TEXT_LETTERS]}"
