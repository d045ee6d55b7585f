"""The directory of focal points as a PDF file, in one language or two side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from textwrap import shorten

from focalnet.printing.abreast import abreast, side_by_side
from focalnet.printing.chapters import Block
from focalnet.printing.columns import Column, Row, pour
from focalnet.printing.faces import SEMIBOLD
from focalnet.printing.formats import page_format
from focalnet.printing.frame import Frame
from focalnet.printing.indexes import Place
from focalnet.printing.letters import unprintable
from focalnet.printing.painting import RowPainter
from focalnet.printing.sheet import Sheet
from focalnet.printing.structure import Part
from focalnet.printing.typesetting import Style, Typesetter
from focalnet.printing.voices import HEADING_BAND, Page, Voice
from focalnet.printing.writing import collecting_later
from focalnet.services.edition import DirectoryEdition, GroupChapter, IndexLine, MissingLetter

Report = Callable[[int, int], None]

GROUP = Style(22, 27, SEMIBOLD)
LIST_COLUMNS = 2
SHORT_NAME = 34  # letters of a name in the head of a page of an index


def missing_letters(edition: DirectoryEdition) -> tuple[MissingLetter, ...]:
    """Return the letters of an edition that no installed typeface has.

    Ask before printing: :func:`directory_pdf` writes such a letter as its number
    (``[U+1F600]``), never as an empty box.
    """
    return tuple(MissingLetter(*found) for found in unprintable(edition.texts()))


def directory_pdf(edition: DirectoryEdition, *, progress: Report | None = None) -> bytes:
    """Return the directory as a PDF file; the same edition gives the same bytes.

    ``progress`` is told (done, total) after each regional group is laid out and
    each page is drawn; what it raises ends the work.
    """
    with collecting_later():
        return _Press(edition, progress or (lambda _done, _total: None)).pdf()


class _Press:
    """Makes one file of one edition."""

    def __init__(self, edition: DirectoryEdition, progress: Report) -> None:
        self._edition = edition
        self._progress = progress
        self._size = 1 + sum(1 + len(group.states) for group in edition.groups)
        self._typesetter = typesetter = Typesetter()
        columns = 1 if edition.second else edition.columns
        self._format = page_format(edition.paper, columns)
        editions = [edition, edition.second] if edition.second else [edition]
        across = LIST_COLUMNS if edition.second else columns
        self._voices = [
            Voice(one, typesetter, self._format, across, one.language if one is not edition else "")
            for one in editions
            if one
        ]
        self._first = self._voices[0]
        titles = dict.fromkeys(self._plain(voice.edition.title) for voice in self._voices)
        self._sheet = Sheet(
            language=edition.language,
            title=" / ".join(titles),
            author=self._plain(edition.office),
            subject=self._plain(edition.subtitle),
            size=(self._format.width, self._format.height),
        )
        words = self._first.words
        self._frame = Frame(edition, words, self._sheet, typesetter, self._format)
        self._places: dict[str, Place] = {}

    def pdf(self) -> bytes:
        """Lay out everything, then draw it page by page."""
        ahead = 1 + len(self._contents())
        body: list[Page] = []
        for maker in (self._chapters, self._indexes):
            for page in maker():
                body.append(page)
                self._remember(page, ahead + len(body))
        pages = [*self._contents(), *body]
        total = 1 + len(pages)
        self._frame.front(total)
        for number, page in enumerate(pages, 2):
            self._draw(page, number, total)
            page.columns.clear()  # a large directory is a great many rows
            self._progress(self._size + self._size * number // total, 2 * self._size)
        self._outline()
        return self._sheet.finished(self._typesetter)

    def _remember(self, page: Page, number: int) -> None:
        """Remember where the places of a page are."""
        top = self._format.top
        if page.place:
            self._places[page.place] = Place(number, top + 20)
        for column in page.columns:
            for placed in column:
                if placed.row.place:
                    y = top - page.band - placed.top + 12
                    self._places[placed.row.place] = Place(number, y)

    def _chapters(self) -> Iterator[Page]:
        done = 0
        for number, group in enumerate(self._edition.groups):
            yield from self._group(number, group)
            done += 1 + len(group.states)
            self._progress(done, 2 * self._size)

    def _group(self, number: int, group: GroupChapter) -> Iterator[Page]:
        place = f"group-{number}"
        groups = [voice.edition.groups[number] for voice in self._voices]
        for voice, spoken in zip(self._voices, groups, strict=True):
            voice.begin(spoken)
        parts = [voice.section() for voice in self._voices]
        rows = list(self._rows(groups, place, parts))
        heading = " · ".join(dict.fromkeys(spoken.name for spoken in groups))
        columns = self._format.columns
        for page in self._poured(rows, heading, place, columns, self._going_on, parts[0]):
            chapters = [placed.row.chapter for column in page.columns for placed in column]
            spans = [_span(chapters, voice.names) for voice in self._voices]
            page.near, page.far = (
                (spans[0], spans[-1])
                if self._edition.second
                else (
                    group.name,
                    spans[0],
                )
            )
            yield page

    def _rows(
        self, groups: Sequence[GroupChapter], place: str, parts: Sequence[Part]
    ) -> Iterator[Row]:
        blocks: list[list[Block]] = [
            voice.chapters.group(group, place, part)
            for voice, group, part in zip(self._voices, groups, parts, strict=True)
        ]
        if len(blocks) > 1:
            yield from abreast(blocks[0], blocks[1])
        else:
            for block in blocks[0]:
                yield from block

    def _going_on(self, chapter: int) -> Row:
        rows = [voice.going_on(chapter) for voice in self._voices]
        return side_by_side(rows[0], rows[1], keep=True) if len(rows) > 1 else rows[0]

    def _contents(self) -> list[Page]:
        """Return the pages of the contents, with the numbers of the pages known so far."""
        title = " · ".join(dict.fromkeys(voice.words("contents") for voice in self._voices))
        parts = [voice.section() for voice in self._voices]
        lists = [
            list(self._contents_rows(voice, Part("TOC", part)))
            for voice, part in zip(self._voices, parts, strict=True)
        ]
        rows, count = lists[0], LIST_COLUMNS
        if len(lists) > 1:
            pairs = zip(*lists, strict=True)
            rows, count = [side_by_side(row, other, keep=row.keep) for row, other in pairs], 1
        return list(self._poured(rows, title, "contents", count, _going_on_silently, parts[0]))

    def _contents_rows(self, voice: Voice, part: Part) -> Iterator[Row]:
        lists = voice.lists(LIST_COLUMNS, part)
        for number, group in enumerate(voice.edition.groups):
            place = f"group-{number}"
            row = lists.contents_row(group.name, place, self._places, chapter=True)
            row.keep = bool(group.states)
            yield row
            for at, state in enumerate(group.states, 1):
                yield lists.contents_row(state.name, f"{place}-{at}", self._places, chapter=False)
        for one in self._voices:
            for place, title, _lines in one.indexes():
                row = lists.contents_row(title, place, self._places, chapter=True)
                row.keep = False
                yield row

    def _indexes(self) -> Iterator[Page]:
        for voice in self._voices:
            for place, title, lines in voice.indexes():
                yield from self._index(voice, place, title, lines)

    def _index(
        self, voice: Voice, place: str, title: str, lines: tuple[IndexLine, ...]
    ) -> Iterator[Page]:
        count = max(LIST_COLUMNS, self._edition.columns)
        part = voice.section()
        lists = voice.lists(count, Part("L", part))
        rows: list[Row] = []
        letter = ""
        for at, line in enumerate(lines):
            if line.letter != letter:
                letter = line.letter
                rows.append(lists.letter_row(letter, part))
                rows[-1].chapter = at
            rows += lists.index_rows(line, at, self._places)
        names = ["", *(shorten(line.name, SHORT_NAME, placeholder="…") for line in lines)]
        for page in self._poured(rows, title, place, count, _going_on_silently, part):
            page.voice = voice
            chapters = [placed.row.chapter for column in page.columns for placed in column]
            page.far = _span([at + 1 for at in chapters], names)
            yield page

    def _poured(
        self,
        rows: list[Row],
        title: str,
        place: str,
        count: int,
        going_on: Callable[[int], Row],
        part: Part,
    ) -> Iterator[Page]:
        """Yield pages of so many columns, the first one under the title of a part."""
        depth = self._format.depth
        columns = pour(rows, depth - HEADING_BAND, depth, going_on, count)
        for at in range(0, len(columns) or (place != "contents"), count):
            page = Page(title, "", columns[at : at + count], count, self._first)
            if at == 0:
                page.heading, page.place, page.part = title, place, part
            yield page

    def _draw(self, page: Page, number: int, pages: int) -> None:
        self._frame.head_and_foot(page.near, page.far, number, pages)
        turned = page.voice.edition.right_to_left
        if page.place:
            self._frame.heading(page.heading, GROUP, page.place, page.part, right_to_left=turned)
        if page.count == 1 and self._edition.second:
            # One language after the other, as they are to be read.
            self._draw_column(page, page.columns[0], self._voices[0], 0)
            beside = [
                placed._replace(row=placed.row.beside)
                for placed in page.columns[0]
                if placed.row.beside
            ]
            self._draw_column(page, beside, self._voices[1], 1)
        else:
            for place, column in enumerate(page.columns):
                self._draw_column(page, column, page.voice, place)
        self._sheet.showPage()

    def _draw_column(self, page: Page, column: Column, voice: Voice, place: int) -> None:
        form, count = self._format, max(page.count, len(self._voices))
        turned = page.voice.edition.right_to_left
        left = form.left(place, count, right_to_left=turned)
        painter = RowPainter(
            self._sheet, self._places, form.column_of(count), voice.edition.right_to_left
        )
        for placed in column:
            painter.paint(placed.row, left, form.top - page.band - placed.top)

    def _plain(self, text: str) -> str:
        """Return a text for where no page is: titles and bookmarks of the file."""
        return self._typesetter.drawable(text).replace("\n", " ")

    def _outline(self) -> None:
        entry = self._sheet.addOutlineEntry
        if self._edition.groups:
            entry(self._first.words("contents"), "contents", 0)
        for number, group in enumerate(self._edition.groups):
            entry(self._plain(group.name), f"group-{number}", 0, closed=True)
            for at, state in enumerate(group.states, 1):
                entry(self._plain(state.name), f"group-{number}-{at}", 1)
        for voice in self._voices:
            for place, title, _lines in voice.indexes():
                entry(title, place, 0)


def _going_on_silently(chapter: int) -> Row:
    return Row(0, chapter=chapter)


def _span(chapters: Sequence[int], names: Sequence[str]) -> str:
    """Return the first and the last name on a page; chapter 0 has none of its own."""
    seen = [chapter for chapter in chapters if chapter > 0]
    if not seen:
        return ""
    first, last = names[seen[0]], names[seen[-1]]
    return first if first == last else f"{first} – {last}"
