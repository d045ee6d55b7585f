"""The front page of a directory: what it is, for whom, of when, and what it leaves out."""

from __future__ import annotations

from dataclasses import dataclass, field

from focalnet.printing.chapters import scaled
from focalnet.printing.faces import REGULAR, SEMIBOLD
from focalnet.printing.formats import PageFormat
from focalnet.printing.sheet import ACCENT, BLACK, GREY, PALE, Ink, Sheet
from focalnet.printing.structure import Part
from focalnet.printing.typesetting import Line, Style, Typesetter
from focalnet.services.edition import DirectoryEdition
from focalnet.services.words import page_words

OFFICE = Style(11, 15, SEMIBOLD)
TITLE = Style(34, 42, SEMIBOLD)
SECOND_TITLE = Style(22, 28, SEMIBOLD)
SUBTITLE = Style(14, 20, REGULAR)
FACT = Style(10.4, 15.6, REGULAR)
DAY = Style(10.4, 15.6, SEMIBOLD)
LEGEND_TITLE = Style(9, 13, SEMIBOLD)
LEGEND = Style(8.6, 12.4, REGULAR)
SMALLEST_TITLE = 0.6  # of its size: a title that would be smaller takes two lines
LEGEND_SHARE = 0.76  # of the width of the page
SCALES = (1.0, 0.9, 0.8, 0.7, 0.6)
BEGINNING, LEGEND_BOTTOM = 0.82, 74.0


@dataclass
class FrontPage:
    """Composes the front page at one scale; what was composed can be drawn."""

    format: PageFormat
    typesetter: Typesetter
    scale: float = 1.0
    _lines: list[tuple[Line, float, float, Ink, Part]] = field(default_factory=list)
    _boxes: list[tuple[float, float, float, float, Ink]] = field(default_factory=list)
    _section: Part = field(default_factory=lambda: Part("Sect"))

    def compose(self, edition: DirectoryEdition) -> bool:
        """Put everything in its place and tell whether there is room for it."""
        second = edition.second
        self._section = first = Part("Sect")
        y = self._opening(edition, TITLE, self.format.height * BEGINNING)
        top = LEGEND_BOTTOM
        if second:
            self._section = Part("Sect", language=second.language)
            y = self._opening(second, SECOND_TITLE, y - 30 * self.scale)
            top = self._legend(second, LEGEND_BOTTOM)
            self._section = first
        return self._legend(edition, top) < y

    def draw(self, sheet: Sheet) -> None:
        """Draw what was composed."""
        for box in self._boxes:
            sheet.fill(*box)
        for line in self._lines:
            sheet.put(*line)

    def _opening(self, edition: DirectoryEdition, title: Style, y: float) -> float:
        """Place what the page says in one language and return where that ends."""
        turned, scale = edition.right_to_left, self.scale
        side, room = self.format.side, self.format.room
        y = self._block(edition.office, OFFICE, y, ACCENT, turned=turned)
        self._boxes.append((side + room - 54 if turned else side, y - 14 * scale, 54, 3, ACCENT))
        style = self._fitting(edition, title)
        y = self._block(edition.title, style, y - 40 * scale, BLACK, turned=turned, tag="H1")
        y = self._block(edition.subtitle, SUBTITLE, y - 6 * scale, GREY, turned=turned)
        y = self._block(edition.as_at, DAY, y - 30 * scale, BLACK, turned=turned)
        for fact in (edition.issue, edition.audience, edition.copy, edition.holder):
            y = self._block(fact, FACT, y, BLACK, turned=turned)
        return y

    def _fitting(self, edition: DirectoryEdition, style: Style) -> Style:
        """Return the style of the title: smaller where that keeps it on one line."""
        width = self.typesetter.line(edition.title, scaled(style, self.scale)).width
        fitting = style.size * self.format.room / max(width, 1) * 0.99
        smaller = style.size * SMALLEST_TITLE <= fitting < style.size
        return style._replace(size=fitting) if smaller else style

    def _block(
        self,
        text: str,
        style: Style,
        y: float,
        ink: Ink,
        *,
        turned: bool,
        share: float = 1.0,
        tag: str = "P",
    ) -> float:
        """Place a paragraph below ``y`` and return where it ends."""
        part = Part(tag, self._section)
        room, style = self.format.room, scaled(style, self.scale)
        for line in self.typesetter.paragraph(text, style, room * share, right_to_left=turned):
            y -= style.leading
            left = self.format.side + (room - line.width if turned else 0.0)
            self._lines.append((line, left, y, ink, part))
        return y

    def _legend(self, edition: DirectoryEdition, bottom: float) -> float:
        """Place what the edition leaves out above ``bottom``; return where it begins."""
        if not edition.legend:
            return bottom
        turned, style = edition.right_to_left, scaled(LEGEND, self.scale)
        room = self.format.room * LEGEND_SHARE
        lines = [
            len(self.typesetter.paragraph(text, style, room, right_to_left=turned))
            for text in edition.legend
        ]
        heading = LEGEND_TITLE.leading * self.scale
        y = bottom + heading + sum(style.leading * count + 3 for count in lines)
        top = y + 8
        self._boxes.append((self.format.side, top, self.format.room, 0.5, PALE))
        title = page_words(edition.language)("legend.title")
        y = self._block(title, LEGEND_TITLE, y, ACCENT, turned=turned, tag="H2")
        for text in edition.legend:
            y = self._block(text, LEGEND, y - 3, BLACK, turned=turned, share=LEGEND_SHARE)
        return top + 12


def front_page(edition: DirectoryEdition, form: PageFormat, typesetter: Typesetter) -> FrontPage:
    """Return the front page as large as there is room for it."""
    for scale in SCALES:
        page = FrontPage(form, typesetter, scale)
        if page.compose(edition):
            break
    return page
