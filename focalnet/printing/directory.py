"""The directory of focal points as a PDF file of A4 pages in two columns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from focalnet.printing.chapters import ChapterSetter
from focalnet.printing.columns import COLUMNS, Column, Item, Placed, Row, pour
from focalnet.printing.faces import REGULAR, SEMIBOLD
from focalnet.printing.frame import BOTTOM, COLUMN, SIDE, TOP, WIDTH, Frame
from focalnet.printing.letters import unprintable
from focalnet.printing.sheet import ACCENT, BLACK, PALE, Sheet
from focalnet.printing.typesetting import Style, Typesetter
from focalnet.services.edition import DirectoryEdition, GroupChapter, MissingLetter
from focalnet.services.words import page_words

Report = Callable[[int, int], None]

GROUP = Style(22, 27, SEMIBOLD)
CONTENTS_GROUP = Style(9.4, 13, SEMIBOLD)
CONTENTS_STATE = Style(8.8, 12.6, REGULAR)
GROUP_BAND = 46.0
CONTENTS_BAND = 50.0


@dataclass
class Page:
    """Two columns below ``band`` points of heading; what the head of the page says."""

    group: str
    columns: list[Column]
    band: float = 0.0
    heading: str = ""
    place: str = ""
    span: str = ""


@dataclass
class _Plan:
    """The pages of the body, and the page (from 0) on which each place is."""

    pages: list[Page] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)


def missing_letters(edition: DirectoryEdition) -> tuple[MissingLetter, ...]:
    """Return the letters of an edition that no installed typeface has.

    Ask before printing: :func:`directory_pdf` writes such a letter as its number
    (``[U+1F600]``), never as an empty box.
    """
    return tuple(MissingLetter(*found) for found in unprintable(edition.texts()))


def directory_pdf(edition: DirectoryEdition, *, progress: Report | None = None) -> bytes:
    """Return the directory as a PDF file; the same edition gives the same bytes.

    ``progress`` is told (done, total) after each regional group and each page;
    what it raises ends the work.
    """
    return _Press(edition, progress or (lambda _done, _total: None)).pdf()


class _Press:
    """Makes one file of one edition."""

    def __init__(self, edition: DirectoryEdition, progress: Report) -> None:
        self._edition = edition
        self._progress = progress
        self._typesetter = Typesetter()
        self._words = page_words(edition.language)
        self._sheet = Sheet(
            language=edition.language,
            title=self._plain(edition.title),
            author=self._plain(edition.office),
            subject=self._plain(edition.subtitle),
        )
        self._frame = Frame(edition, self._words, self._sheet, self._typesetter)
        self._setter = ChapterSetter(self._typesetter, self._words, COLUMN, edition.right_to_left)

    def pdf(self) -> bytes:
        """Lay out everything, then draw it page by page."""
        plan = self._planned()
        contents = self._contents({})
        pages = 1 + len(contents) + len(plan.pages)
        first = 1 + len(contents)
        contents = self._contents({place: at + first + 1 for place, at in plan.places.items()})
        self._frame.front(pages)
        for number, page in enumerate([*contents, *plan.pages], 2):
            self._draw(page, number, pages)
            self._progress(number, pages)
        self._outline()
        return self._sheet.finished(self._typesetter)

    def _planned(self) -> _Plan:
        self._setter.measure(self._edition.groups)
        plan = _Plan()
        for number, group in enumerate(self._edition.groups):
            place = f"group-{number}"
            plan.places[place] = len(plan.pages)
            for page in self._group_pages(group, place):
                for column in page.columns:
                    for placed in column:
                        if placed.row.place:
                            plan.places[placed.row.place] = len(plan.pages)
                plan.pages.append(page)
        return plan

    def _group_pages(self, group: GroupChapter, place: str) -> list[Page]:
        names = [group.name, *(state.name for state in group.states)]
        rows = self._setter.group_entries(group, 0)
        for number, state in enumerate(group.states, 1):
            rows += self._setter.state(state, number, f"{place}-{number}")
        room = TOP - BOTTOM
        columns = pour(
            rows,
            room - GROUP_BAND,
            room,
            lambda chapter: self._setter.going_on(names[chapter], chapter),
        )
        pages = [
            Page(group.name, columns[at : at + COLUMNS]) for at in range(0, len(columns), COLUMNS)
        ]
        pages = pages or [Page(group.name, [])]
        pages[0].band, pages[0].heading, pages[0].place = GROUP_BAND, group.name, place
        for page in pages:
            chapters = [placed.row.chapter for column in page.columns for placed in column]
            seen = [names[chapter] for chapter in chapters if chapter > 0]
            page.span = seen[0] if seen else ""
            if seen and seen[0] != seen[-1]:
                page.span = f"{seen[0]} – {seen[-1]}"
        return pages

    def _contents(self, numbers: dict[str, int]) -> list[Page]:
        rows: list[Row] = []
        for number, group in enumerate(self._edition.groups):
            place = f"group-{number}"
            entry = self._contents_row(group.name, place, numbers, CONTENTS_GROUP)
            entry.space, entry.keep = 10, bool(group.states)
            rows.append(entry)
            rows += [
                self._contents_row(state.name, f"{place}-{at}", numbers, CONTENTS_STATE)
                for at, state in enumerate(group.states, 1)
            ]
        title, room = self._words("contents"), TOP - BOTTOM
        columns = pour(
            rows,
            room - CONTENTS_BAND,
            room,
            lambda chapter: Row(0, chapter=chapter),
        )
        pages = [Page(title, columns[at : at + COLUMNS]) for at in range(0, len(columns), COLUMNS)]
        if pages:
            pages[0].band, pages[0].heading, pages[0].place = CONTENTS_BAND, title, "contents"
        return pages

    def _contents_row(self, name: str, place: str, numbers: dict[str, int], style: Style) -> Row:
        ink = ACCENT if style is CONTENTS_GROUP else BLACK
        number = self._typesetter.line(str(numbers.get(place, "")), style)
        lines = self._typesetter.paragraph(
            name, style, COLUMN - 30, right_to_left=self._edition.right_to_left
        )
        base = style.leading * 0.76
        items = [Item(line, 0, base + style.leading * at, ink) for at, line in enumerate(lines)]
        last = base + style.leading * (len(lines) - 1)
        items.append(Item(number, 0, last, ink, far=True))
        dots = (lines[-1].width + 4 if lines else 0, COLUMN - number.width - 4)
        height = style.leading * max(len(lines), 1)
        return Row(height, tuple(items), leader=dots, target=place)

    def _draw(self, page: Page, number: int, pages: int) -> None:
        self._frame.head_and_foot(page.group, page.span, number, pages)
        if page.place:
            self._frame.heading(page.heading, GROUP, page.place)
        for side, column in enumerate(page.columns):
            left = SIDE + (COLUMN + (WIDTH - 2 * COLUMN)) * (side ^ self._edition.right_to_left)
            for placed in column:
                self._draw_row(placed, left, TOP - page.band - placed.top)
        self._sheet.showPage()

    def _draw_row(self, placed: Placed, left: float, top: float) -> None:
        row, sheet, frame = placed.row, self._sheet, self._frame
        if row.tint:
            # A little more than the row, or screens show a seam between two of them.
            sheet.fill(left, top - row.height - 0.3, COLUMN, row.height + 0.3, row.tint)
        if row.bar:
            sheet.fill(frame.x(left, 0, 2), top - row.height, 2, row.height, row.bar)
        if row.rule:
            sheet.fill(left, top, COLUMN, 0.4 if row.rule is PALE else 0.9, row.rule)
        if row.leader:
            start, end = row.leader
            frame.dots(left, start, end, top - row.items[-1].base)
        # From left to right whatever the language: readers tell lines apart by that.
        for item in reversed(row.items) if self._edition.right_to_left else row.items:
            width = item.line.width
            offset = COLUMN - item.offset - width if item.far else item.offset
            sheet.put(item.line, frame.x(left, offset, width), top - item.base, item.ink)
        if row.place:
            sheet.bookmarkHorizontal(row.place, 0, top + 12)
        if row.target:
            box = (left, top - row.height, left + COLUMN, top)
            sheet.linkRect("", row.target, box, Border="[0 0 0]")

    def _plain(self, text: str) -> str:
        """Return a text for where no page is: titles and bookmarks of the file."""
        return self._typesetter.drawable(text).replace("\n", " ")

    def _outline(self) -> None:
        if self._edition.groups:
            self._sheet.addOutlineEntry(self._words("contents"), "contents", 0)
        for number, group in enumerate(self._edition.groups):
            self._sheet.addOutlineEntry(self._plain(group.name), f"group-{number}", 0, closed=True)
            for at, state in enumerate(group.states, 1):
                self._sheet.addOutlineEntry(self._plain(state.name), f"group-{number}-{at}", 1)
