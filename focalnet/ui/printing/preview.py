"""The preview: the real pages, drawn off the window's thread as they come into view."""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from focalnet.services.ports import Report
from focalnet.ui.printing.rendering import PageImages
from focalnet.ui.session import Session

GAP = 12
KEPT_PAGES = 12
SCREEN_DPI = 96.0
ZOOM_STEP = 1.25
LEAST_ZOOM, MOST_ZOOM = 0.25, 4.0


class Preview(QAbstractScrollArea):
    """Shows a PDF page under page; ``page_changed`` brings the page in view and how many."""

    page_changed = Signal(int, int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pages: PageImages | None = None
        self._drawn: dict[int, QImage] = {}
        self._asked: set[int] = set()
        self._zoom = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview of the pages"))
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)

    def show_pages(self, pages: PageImages | None) -> None:
        """Show another PDF, at the page that was in view; None shows nothing."""
        place = self.page
        old, self._pages = self._pages, pages
        if old is not None:
            self._session.beside(lambda _report: old.close(), lambda _none: None)
        self._forget()
        self._set_range()
        self.go_to(min(place, self.count - 1))

    @property
    def pages(self) -> PageImages | None:
        """The pages shown."""
        return self._pages

    @property
    def count(self) -> int:
        """The number of pages."""
        return len(self._pages.sizes) if self._pages else 0

    @property
    def page(self) -> int:
        """The page in the middle of the view, counted from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return max(sum(top <= middle for top in self._tops()[:-1]) - 1, 0)

    @property
    def zoom(self) -> float:
        """How many times larger than in print; 0 would be as wide as the view."""
        if self._zoom or not self._pages:
            return self._zoom or 1.0
        widest = max((width for width, _ in self._pages.sizes), default=1.0)
        room = self.viewport().width() - 2 * GAP
        return min(max(room * 72 / SCREEN_DPI / widest, LEAST_ZOOM), MOST_ZOOM)

    def set_zoom(self, zoom: float) -> None:
        """Show the pages larger or smaller; 0 fits them to the width of the view."""
        place = self.page
        self._zoom = min(max(zoom, LEAST_ZOOM), MOST_ZOOM) if zoom else 0.0
        self._forget()
        self._set_range()
        self.go_to(place)

    def go_to(self, place: int) -> None:
        """Bring a page to the top of the view."""
        if 0 <= place < self.count:
            self.verticalScrollBar().setValue(self._tops()[place] - GAP)
        self._on_scroll()

    def _forget(self) -> None:
        self._drawn.clear()
        self._asked.clear()

    def _size(self, place: int) -> tuple[int, int]:
        assert self._pages is not None
        scale = self.zoom * SCREEN_DPI / 72
        width, height = self._pages.sizes[place]
        return round(width * scale), round(height * scale)

    def _tops(self) -> list[int]:
        heights = (self._size(place)[1] + GAP for place in range(self.count))
        return list(accumulate(heights, initial=GAP))

    def _set_range(self) -> None:
        view = self.viewport()
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(self._tops()[-1] - view.height(), 0))
        vertical.setPageStep(view.height())
        vertical.setSingleStep(GAP * 4)
        widest = max((self._size(place)[0] for place in range(self.count)), default=0)
        horizontal.setRange(0, max(widest + 2 * GAP - view.width(), 0))
        horizontal.setPageStep(view.width())
        view.update()

    def _on_scroll(self, _value: int = 0) -> None:
        self.page_changed.emit(self.page + 1 if self.count else 0, self.count)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the new width, where they are to fit."""
        super().resizeEvent(event)
        if not self._zoom:
            self._forget()
        self._set_range()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pages in view; white paper where one is still being drawn."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self.palette().color(QPalette.ColorRole.Mid))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for place, rect in self._in_view():
            picture = self._drawn.get(place)
            if picture is None:
                painter.fillRect(rect, QColor("white"))
                self._ask_for(place)
            else:
                painter.drawImage(rect, picture)
        painter.end()

    def _in_view(self) -> list[tuple[int, QRect]]:
        view, offset = self.viewport().rect(), self.verticalScrollBar().value()
        found = []
        for place, top in enumerate(self._tops()[:-1]):
            width, height = self._size(place)
            left = max((view.width() - width) // 2, GAP) - self.horizontalScrollBar().value()
            rect = QRect(left, top - offset, width, height)
            if rect.intersects(view):
                found.append((place, rect))
        return found

    def _ask_for(self, place: int) -> None:
        pages, zoom = self._pages, self.zoom
        if pages is None or place in self._asked:
            return
        self._asked.add(place)
        dots = zoom * SCREEN_DPI * self.devicePixelRatioF()

        def draw(_report: Report) -> QImage:
            return pages.drawn(place, dots)

        def keep(picture: QImage) -> None:
            if pages is self._pages and zoom == self.zoom:
                self._asked.discard(place)
                while len(self._drawn) >= KEPT_PAGES:
                    del self._drawn[max(self._drawn, key=lambda held: abs(held - place))]
                self._drawn[place] = picture
                self.viewport().update()

        self._session.beside(draw, keep, lambda _error: None, owner=self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages and zoom by keyboard."""
        bar = self.verticalScrollBar()
        turns = {
            Qt.Key.Key_PageDown: self.page + 1,
            Qt.Key.Key_PageUp: self.page - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.count - 1,
        }
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in turns:
            self.go_to(min(max(turns[key], 0), self.count - 1))
        elif key in steps:
            bar.setValue(bar.value() + steps[key] * bar.singleStep())
        else:
            super().keyPressEvent(event)
