"""A kept file shown from memory: pages, a picture or plain text; nothing goes to the disk."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QScrollArea, QStackedWidget, QWidget

from focalnet.domain.values import Attachment
from focalnet.ui.forms.pieces import words
from focalnet.ui.printing.preview import Preview
from focalnet.ui.printing.rendering import PageImages
from focalnet.ui.session import Session

PDF = "application/pdf"
PICTURES = frozenset({"image/png", "image/jpeg"})
TEXTS = frozenset({"text/plain", "text/markdown", "text/csv", "message/rfc822", "text/html"})
# More letters than this are of no use on a screen.
LETTERS = 400_000
# A picture of few bytes may unpack to very many.
MOST_PIXELS = 80_000_000


class FileView(QStackedWidget):
    """Shows one file; those it cannot show are told of, and may be saved."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = ""
        self._picture: QPixmap | None = None
        self.note = words("", "muted")
        self.pages = Preview(session)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(self.tr("Text of the file"))
        self.picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.picture)
        for part in (self.note, self.pages, self.text, self.area):
            self.addWidget(part)
        session.closing.connect(self.clear)
        self.clear()

    def clear(self) -> None:
        """Show nothing; nothing of the last file stays in memory of the view."""
        self._shown = ""
        self._picture = None
        self.picture.clear()
        self.text.clear()
        self.pages.show_pages(None)
        self._say(self.tr("Choose a file to read it here."))

    def _say(self, text: str) -> None:
        self.note.setText(text)
        self.setCurrentWidget(self.note)

    def show_file(self, file: Attachment, content: bytes) -> None:
        """Show a file by what it says it is."""
        self.clear()
        self._shown = file.file
        if file.media == PDF:
            self._read_pages(file, content)
        elif file.media in PICTURES:
            self._read_picture(file, content)
        elif file.media in TEXTS:
            self.text.setPlainText(content[:LETTERS].decode("utf-8", "replace"))
            self.setCurrentWidget(self.text)
        else:
            self._cannot()

    def _cannot(self) -> None:
        self._say(self.tr("This kind of file is not shown here. Save it to open it elsewhere."))

    def _read_pages(self, file: Attachment, content: bytes) -> None:
        def show(pages: PageImages | None) -> None:
            if pages is None:
                self._damaged()
            elif self._shown == file.file:
                self.pages.show_pages(pages)
                self.setCurrentWidget(self.pages)
            else:
                self._session.beside(lambda _report: pages.close(), lambda _none: None)

        self._session.beside(lambda _report: opened(content), show, owner=self)

    def _read_picture(self, file: Attachment, content: bytes) -> None:
        def show(image: QImage | None) -> None:
            if self._shown != file.file:
                return
            if image is None:
                self._damaged()
                return
            self._picture = QPixmap.fromImage(image)
            self._fit()
            self.setCurrentWidget(self.area)

        self._session.beside(lambda _report: pictured(content), show, owner=self)

    def _damaged(self) -> None:
        self._say(self.tr("This file is damaged or protected. Save it to try another program."))

    def _fit(self) -> None:
        if self._picture is not None:
            room = self.area.viewport().size()
            shown = self._picture
            if shown.width() > room.width() and room.width() > 0:
                shown = shown.scaledToWidth(
                    room.width(), Qt.TransformationMode.SmoothTransformation
                )
            self.picture.setPixmap(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit a picture to the new width."""
        super().resizeEvent(event)
        self._fit()


def opened(content: bytes) -> PageImages | None:
    """Return a PDF as pages; None where it cannot be read."""
    from pypdfium2 import PdfiumError

    try:
        return PageImages(content)
    except PdfiumError:
        return None


def pictured(content: bytes) -> QImage | None:
    """Return a picture; None where it is none, or too large to unpack."""
    from PySide6.QtCore import QBuffer, QByteArray
    from PySide6.QtGui import QImageReader

    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if size.isValid() and size.width() * size.height() > MOST_PIXELS:
        return None
    image = QImage.fromData(content)
    return None if image.isNull() else image
