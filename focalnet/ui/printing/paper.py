"""Putting the finished pages on paper, one after the other, without stopping the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from focalnet.services.ports import Report
from focalnet.ui.printing.rendering import PageImages
from focalnet.ui.session import Session

DOTS_PER_INCH = 300


class PaperRun(QObject):
    """Sends the pages that were asked for to a printer; ``ended`` brings how many went."""

    ended = Signal(int)

    def __init__(self, session: Session, pages: PageImages, printer: QPrinter) -> None:
        super().__init__(session)
        self._session = session
        self._pages = pages
        self._printer = printer
        first = printer.fromPage() or 1
        last = min(printer.toPage() or len(pages.sizes), len(pages.sizes))
        self._wanted = list(range(first - 1, last))
        self._sent = 0
        self._painter = QPainter()

    def start(self) -> None:
        """Begin with the first page; a printer that cannot begin ends at once."""
        self._printer.setFullPage(True)
        if self._wanted and self._painter.begin(self._printer):
            self._next()
        else:
            self._end()

    def _next(self) -> None:
        pages, place = self._pages, self._wanted[self._sent]

        def draw(_report: Report) -> QImage:
            return pages.drawn(place, DOTS_PER_INCH)

        self._session.beside(draw, self._put, lambda _error: self._end(), owner=self)

    def _put(self, picture: QImage) -> None:
        if self._sent:
            self._printer.newPage()
        paper = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        size = QSizeF(picture.size()).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        self._painter.drawImage(QRectF(paper.topLeft(), size), picture)
        self._sent += 1
        if self._sent < len(self._wanted):
            self._next()
        else:
            self._end()

    def _end(self) -> None:
        if self._painter.isActive():
            self._painter.end()
        self.ended.emit(self._sent)
        self.deleteLater()
