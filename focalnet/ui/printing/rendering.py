"""A finished PDF as pictures of its pages; used on one thread only, never the window's."""

from __future__ import annotations

from pypdfium2 import PdfDocument
from PySide6.QtGui import QImage

POINTS_PER_INCH = 72


class PageImages:
    """Opens a PDF held in memory and draws its pages as they will be printed.

    PDFium keeps no lock of its own: all calls must come from the same thread.
    """

    def __init__(self, data: bytes) -> None:
        self._document = PdfDocument(data)
        self.sizes: tuple[tuple[float, float], ...] = tuple(
            self._document.get_page_size(place) for place in range(len(self._document))
        )

    def drawn(self, place: int, dots_per_inch: float) -> QImage:
        """Return one page, counted from 0, as an opaque picture."""
        page = self._document[place]
        bitmap = page.render(scale=dots_per_inch / POINTS_PER_INCH, prefer_bgrx=True)
        picture = QImage(
            bytes(bitmap.buffer),
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            QImage.Format.Format_RGB32,
        ).copy()
        bitmap.close()
        page.close()
        return picture

    def close(self) -> None:
        """Let the document go."""
        self._document.close()
