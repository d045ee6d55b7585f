"""The structure of a file, read back by libraries that had no part in it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
import pytest

from focalnet.printing.directory import directory_pdf
from focalnet.printing.paper import paper_pdf
from focalnet.services.edition import Labelled
from focalnet.services.paper import (
    Bar,
    Bars,
    Facts,
    Heading,
    Paper,
    Paragraph,
    Table,
    TableColumn,
    Ticks,
    WritingLines,
)
from tests.benchmarks.directories import sample_edition
from tests.printing.paper import copied

DOCUMENTS = ("directory", "Arabic", "two languages", "paper", "Arabic paper")
ARTIFACT = -1
INSIDE = {
    "Document": {"Sect", "Div", "H1", "H2", "H3", "P", "Table"},
    "Sect": {"Sect", "H1", "H2", "H3", "P", "TOC", "L"},
    "Div": {"P"},
    "TOC": {"TOCI"},
    "TOCI": {"Link"},
    "L": {"LI"},
    "LI": {"LBody"},
    "LBody": {"Span", "Link"},
    "Table": {"TR"},
    "TR": {"TH", "TD"},
}
ROWS = tuple((f"Senegal {at}", "", "وزارة العدل (MoJ)") for at in range(90))


def sample_paper(language: str) -> Paper:
    return Paper(
        language=language,
        title="Card",
        office="Registry",
        reference="ICC/1",
        blocks=(
            Heading("Senegal", 0),
            Paragraph("A paragraph that is long enough to be broken into lines. " * 6),
            Facts((Labelled("Phone", "+999 33"), Labelled("Name", "محمد الخطيب")), columns=2),
            Heading("Holders", 2),
            Table((TableColumn("State"), TableColumn("Empty"), TableColumn("Office")), ROWS),
            Bars((Bar("Africa", 3.0, "3 of 9", 9.0),)),
            Ticks(("Yes", "No")),
            WritingLines("Signature"),
        ),
    )


@cache
def made(document: str) -> bytes:
    english, arabic = sample_edition("en", 125, mixed=True), sample_edition("ar", 125)
    if document == "directory":
        return directory_pdf(english)
    if document == "Arabic":
        return directory_pdf(arabic)
    if document == "two languages":
        return directory_pdf(replace(english, second=arabic))
    return paper_pdf(sample_paper("ar" if document == "Arabic paper" else "en"))


@pytest.fixture(params=DOCUMENTS)
def pdf(request: pytest.FixtureRequest) -> bytes:
    return made(request.param)


class _Reader:
    """Walks the tree of a file and its pages."""

    def __init__(self, document: pikepdf.Pdf) -> None:
        self.pages = {page.obj.objgen: at for at, page in enumerate(document.pages)}
        self.read: list[tuple[int, int, Any]] = []  # page, mark, element
        self.linked: list[tuple[Any, Any]] = []
        self.elements: list[Any] = []
        self._walk(document.Root.StructTreeRoot.K, document.Root.StructTreeRoot)

    def _walk(self, element: Any, parent: Any) -> None:
        assert element.P.objgen == parent.objgen
        self.elements.append(element)
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if not isinstance(kid, pikepdf.Dictionary):
                self.read.append((self.pages[element.Pg.objgen], int(kid), element))
            elif kid.get("/Type") == "/MCR":
                self.read.append((self.pages[kid.Pg.objgen], int(kid.MCID), element))
            elif kid.get("/Type") == "/OBJR":
                self.linked.append((kid.Obj, element))
            else:
                self._walk(kid, element)


def _marks(page: Any) -> list[int]:
    """Return what each thing drawn on a page belongs to: the number of a mark, or an artifact."""
    found: list[int] = []
    open_marks: list[int | None] = []
    for instruction in pikepdf.parse_content_stream(page):
        operands: Any = instruction.operands
        name = str(instruction.operator)
        if name == "BMC":
            assert operands[0] == "/Artifact"
            open_marks.append(ARTIFACT)
        elif name == "BDC":
            open_marks.append(int(operands[1].MCID) if "/MCID" in operands[1] else None)
        elif name == "EMC":
            open_marks.pop()
        elif name in {"TJ", "f", "S"}:
            marks = [mark for mark in open_marks if mark is not None]
            assert len(marks) == 1, "what is drawn belongs to one thing"
            found.append(marks[0])
    assert not open_marks
    return found


def test_all_that_is_drawn_is_in_the_tree_once_or_frames_the_page(pdf: bytes) -> None:
    with pikepdf.open(BytesIO(pdf)) as document:
        assert document.Root.MarkInfo.Marked
        told = Counter((page, mark) for page, mark, _element in _Reader(document).read)
        drawn = {
            (at, mark)
            for at, page in enumerate(document.pages)
            for mark in _marks(page)
            if mark != ARTIFACT
        }
    assert set(told) == drawn
    assert set(told.values()) == {1}


def test_every_mark_and_link_finds_its_part_by_the_tree_of_parents(pdf: bytes) -> None:
    with pikepdf.open(BytesIO(pdf)) as document:
        reader = _Reader(document)
        parents = pikepdf.NumberTree(document.Root.StructTreeRoot.ParentTree)
        for at, page in enumerate(document.pages):
            assert page.Tabs == "/S"
            marks = parents[int(page.StructParents)]
            own = {mark: element for number, mark, element in reader.read if number == at}
            assert len(marks) == len(own)
            for mark, element in own.items():
                assert marks[mark].objgen == element.objgen
        for link, element in reader.linked:
            assert element.S == "/Link"
            assert parents[int(link.StructParent)].objgen == element.objgen
        links = [link for page in document.pages for link in page.get("/Annots", [])]
        assert {link.objgen for link in links} == {link.objgen for link, _ in reader.linked}


def test_parts_stand_in_what_may_hold_them_and_no_level_of_heading_is_left_out(pdf: bytes) -> None:
    with pikepdf.open(BytesIO(pdf)) as document:
        level = 0
        for element in _Reader(document).elements[1:]:
            name, parent = str(element.S)[1:], str(element.P.S)[1:]
            assert name in INSIDE[parent]
            if name[0] == "H":
                assert int(name[1]) <= level + 1
                level = int(name[1])
            if name == "Table":
                assert {len(row.K) for row in element.K} == {3}


def _pieces(page: pypdfium2.PdfPage) -> dict[int, str]:
    """Return the letters of each mark of a page as pdfium finds them, without blanks."""
    found: dict[int, str] = {}
    text = page.get_textpage()
    for item in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT]):
        mark = pypdfium2.raw.FPDFPageObj_GetMarkedContentID(item.raw)
        size = pypdfium2.raw.FPDFTextObj_GetText(item.raw, text.raw, None, 0)
        buffer = (pypdfium2.raw.FPDF_WCHAR * (size // 2 + 1))()
        pypdfium2.raw.FPDFTextObj_GetText(item.raw, text.raw, buffer, size)
        letters = bytes(buffer).decode("utf-16-le").rstrip("\0")
        found[mark] = found.get(mark, "") + "".join(copied(letters).split())
    return found


def test_the_order_of_the_tree_is_the_order_in_which_a_page_is_read() -> None:
    pdf = made("directory")
    with pikepdf.open(BytesIO(pdf)) as document:
        read = _Reader(document).read
    for at, page in enumerate(pypdfium2.PdfDocument(pdf)):
        pieces = _pieces(page)
        own = "".join(pieces.get(mark, "") for number, mark, _ in read if number == at)
        whole = "".join(copied(page.get_textpage().get_text_range()).split())
        if any("\u0590" < letter < "\u08ff" for letter in own):
            assert not Counter(own) - Counter(whole)
        else:
            assert own in whole


def _told(element: Any) -> str:
    return "".join(copied(str(element.ActualText)).split())


def test_who_reads_arabic_by_the_tree_gets_the_letters_as_they_were_written() -> None:
    edition = sample_edition("ar", 125)
    with pikepdf.open(BytesIO(made("Arabic"))) as document:
        told = {_told(part) for part in _Reader(document).elements if "/ActualText" in part}
    for state in (state for group in edition.groups for state in group.states):
        assert "".join(state.name.split()) in told
        for entry in state.entries:
            for text in (*entry.names[:1], *entry.lines, entry.confirmed):
                assert "".join(text.split()) in told
            for item in entry.labelled:
                assert "".join((item.label + item.value).split()) in told


def test_cells_of_an_arabic_table_are_told_in_the_order_of_its_columns() -> None:
    with pikepdf.open(BytesIO(made("Arabic paper"))) as document:
        tables = [part for part in _Reader(document).elements if part.S == "/Table"]
        row = tables[0].K[1]
        assert isinstance(row.K[0].K, int)
        assert len(row.K[1].K) == 0
        assert _told(row.K[2]) == "وزارةالعدل(MoJ)"


def test_the_second_language_says_which_it_is() -> None:
    with pikepdf.open(BytesIO(made("two languages"))) as document:
        sections = [part for part in _Reader(document).elements if "/Lang" in part]
        assert {str(part.Lang) for part in sections} == {"ar"}
        assert len(sections) > 5


def test_a_text_too_long_to_be_told_apart_is_still_read_from_the_page() -> None:
    for letters in (15_000, 20_000):
        long = Paper("ar", "Card", (Paragraph("وزارة " * (letters // 6)),))
        with pikepdf.open(BytesIO(paper_pdf(long))) as document:
            reader = _Reader(document)
            (paragraph,) = (part for part in reader.elements if part.S == "/P")
            assert ("/ActualText" in paragraph) == (letters == 15_000)
            assert len(reader.read) > 80
            assert len({page for page, _mark, _part in reader.read}) > 1
