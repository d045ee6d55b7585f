"""Plain documents on paper, read back page by page."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.printing.frame import WIDTH
from focalnet.printing.grids import CELL, SIDE
from focalnet.printing.paper import missing_letters, paper_pdf
from focalnet.printing.typesetting import Typesetter
from focalnet.services.edition import DirectoryEdition, Entry, GroupChapter, Labelled
from focalnet.services.extracts import vacancy_list
from focalnet.services.paper import (
    Bar,
    Bars,
    Block,
    Facts,
    Heading,
    PageBreak,
    Paper,
    Papers,
    Paragraph,
    Table,
    TableColumn,
    Ticks,
    Together,
    WritingLines,
)
from focalnet.services.words import LANGUAGES, format_date, page_words
from tests.printing.paper import page_texts
from tests.printing.test_typesetting import anything

COLUMNS = (TableColumn("Name", 2), TableColumn("Count", 1, number=True), TableColumn("Remark", 3))
ROWS = tuple((f"Row {number}", str(number), "a remark " * (number % 9)) for number in range(90))
BLOCKS: tuple[Block, ...] = (
    Heading("Title", 0),
    Paragraph("Running text."),
    Paragraph("Boxed text.", "boxed"),
    Heading("Section"),
    Facts((Labelled("Telephone", "+221 33 800 00 00"), Labelled("Empty", "")), columns=2),
    Bars((Bar("Africa", 3, "3 of 54", 54), Bar("Asia", 0))),
    Ticks(("Correct", "Corrected")),
    WritingLines("Corrections", 2),
    Table(COLUMNS, ROWS, strong=(0,), grid=True),
)
PAPER = Paper(
    "en", "A document", BLOCKS, office="Registry", reference="ICC-REG/1", marking="Secret"
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_date_of_a_vacancy_breaks_in_any_language(language: str) -> None:
    edition = DirectoryEdition(language, language == "ar", "Directory", (_vacant_group(language),))
    [table] = [item for item in vacancy_list(edition).blocks if isinstance(item, Table)]
    room = WIDTH * table.columns[-1].share / sum(column.share for column in table.columns)
    typesetter = Typesetter()
    for _place, _capacity, day in table.rows:
        [_whole] = typesetter.paragraph(day, CELL, room - 2 * SIDE, right_to_left=language == "ar")


def _vacant_group(language: str) -> GroupChapter:
    since = page_words(language)("field.since")
    days = [format_date(language, f"2026-{month:02}-28") for month in range(1, 13)]
    entries = [
        Entry(capacity="Alternate", vacant=True, labelled=(Labelled(since, day),)) for day in days
    ]
    return GroupChapter("African States", (), entries=tuple(entries))


def test_every_block_is_read_back_from_the_page() -> None:
    texts = page_texts(paper_pdf(PAPER))
    for text in ("Title", "Boxed text.", "+221 33 800 00 00", "3 of 54", "Corrected", "Registry"):
        assert text in texts[0]
    assert "Empty" not in "".join(texts)
    assert "Row 89" in texts[-1]


def test_the_head_of_a_table_returns_on_every_page_it_goes_on() -> None:
    texts = page_texts(paper_pdf(PAPER))
    assert len(texts) > 2
    assert all(text.count("Remark") == 1 for text in texts)


def test_no_row_is_lost_or_doubled_between_pages() -> None:
    found = re.findall(r"^Row (\d+)\b", "\n".join(page_texts(paper_pdf(PAPER))), re.MULTILINE)
    assert found == [str(number) for number in range(90)]


def test_marking_and_number_stand_on_every_page_and_the_reference_too() -> None:
    texts = page_texts(paper_pdf(PAPER))
    for number, text in enumerate(texts, start=1):
        assert text.count("Secret") == 2
        assert f"Page {number} of {len(texts)}" in text
        assert "ICC-REG/1" in text


def test_a_break_begins_a_page_and_empty_pages_are_not_printed() -> None:
    blocks = (Paragraph("one"), PageBreak(), PageBreak(), Paragraph("two"), PageBreak())
    texts = page_texts(paper_pdf(replace(PAPER, blocks=blocks)))
    assert ["one" in texts[0], "two" in texts[1], len(texts)] == [True, True, 2]
    assert len(page_texts(paper_pdf(replace(PAPER, blocks=())))) == 1


def test_what_belongs_together_is_not_parted() -> None:
    group = Together((Heading("Entry", 2), *(Paragraph(f"line {at}") for at in range(12))))
    texts = page_texts(paper_pdf(replace(PAPER, blocks=(group,) * 9)))
    assert len(texts) > 1
    assert all(text.count("Entry") == text.count("line 11") for text in texts)


def test_one_page_is_made_to_fit_where_it_can() -> None:
    rows = ROWS[:34]
    blocks = (*BLOCKS[:-1], Table(COLUMNS, tuple((*row[:2], "") for row in rows)))
    paper = replace(PAPER, blocks=blocks)
    assert len(page_texts(paper_pdf(paper))) == 2
    assert len(page_texts(paper_pdf(replace(paper, one_page=True)))) == 1
    assert "Row 33" in page_texts(paper_pdf(replace(paper, one_page=True)))[0]
    assert len(page_texts(paper_pdf(replace(PAPER, one_page=True)))) > 1


def test_in_arabic_the_page_begins_at_the_right() -> None:
    blocks = (Heading("بطاقة الدولة", 0), Facts((Labelled("الهاتف", "+221 33 800 00 00"),)))
    pdf = paper_pdf(Paper("ar", "بطاقة", blocks, office="قلم المحكمة"))
    assert "بطاقة الدولة" in page_texts(pdf)[0]
    page = pypdfium2.PdfDocument(pdf)[0]
    text = page.get_textpage()
    boxes = [text.get_charbox(at) for at in range(text.count_chars())]
    assert max(box[2] for box in boxes) > page.get_width() - 60


def test_pages_are_numbered_in_the_digits_of_the_document() -> None:
    (found,) = page_texts(paper_pdf(Paper("ar", "بطاقة", (Heading("بطاقة"),), digits="arab")))
    assert found.count("١") == 2
    assert not any("0" <= letter <= "9" for letter in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_document_gives_the_same_bytes(language: str) -> None:
    paper = replace(PAPER, language=language, blocks=BLOCKS[:-1])
    assert paper_pdf(paper) == paper_pdf(paper)


def test_headings_are_bookmarks_whatever_their_order() -> None:
    blocks = (Heading("Deep", 2), Heading("Top", 0), Heading("Section", 1))
    data = BytesIO(paper_pdf(replace(PAPER, blocks=blocks)))
    with pikepdf.open(data) as pdf, pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == ["Deep", "Top"]


def test_letters_that_no_typeface_has_are_known_beforehand() -> None:
    paper = replace(PAPER, blocks=(Paragraph("a \U00013000"),))
    assert [item.letter for item in missing_letters(paper)] == ["\U00013000"]
    assert missing_letters(PAPER) == ()
    assert "[U+13000]" in page_texts(paper_pdf(paper))[0]


def test_who_watches_is_told_of_every_page_and_may_stop() -> None:
    seen: list[tuple[int, int]] = []
    paper_pdf(PAPER, progress=lambda done, total: seen.append((done, total)))
    assert seen[-1][0] == seen[-1][1] == len(seen)

    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        paper_pdf(PAPER, progress=stop)


def test_each_of_several_documents_has_its_own_letterhead_and_numbers_of_pages() -> None:
    french = replace(PAPER, language="fr", title="Une lettre", office="Greffe", marking="")
    short = replace(PAPER, title="A letter", blocks=(Heading("Dear State", 0),))
    pdf = paper_pdf(Papers("en", "Letters", (french, short), "Registry"))
    texts = page_texts(pdf)
    pages = len(texts) - 1
    assert f"Page 1 sur {pages}" in texts[0]
    assert "Greffe" in texts[0]
    assert ("Page 1 of 1" in texts[-1], "Registry" in texts[-1]) == (True, True)
    assert pdf == paper_pdf(Papers("en", "Letters", (french, short), "Registry"))
    with pikepdf.open(BytesIO(pdf)) as opened, opened.open_outline() as outline:
        assert [item.title for item in outline.root] == ["Title", "Dear State"]
        assert str(opened.docinfo["/Title"]) == "Letters"


@pytest.mark.parametrize("before", range(30, 46))
def test_a_row_that_heads_others_is_never_the_last_of_its_page(before: int) -> None:
    rows = tuple((f"Row {number}", "", "") for number in range(before))
    headed = (*rows, ("Bolivia (Plurinational State of) and more", "", ""), ("Ines", "1", "x"))
    table = Table(COLUMNS, headed, headed=(before,))
    texts = page_texts(paper_pdf(Paper("en", "List", (table,))))
    [page] = [text for text in texts if "Bolivia (Plurinational State of) and more" in text]
    assert "Ines" in page


def test_rows_are_as_tall_as_asked_so_that_there_is_room_to_sign() -> None:
    table = Table(COLUMNS, (("One", "", ""), ("Two", "", "")), tall=30.0)
    text = pypdfium2.PdfDocument(paper_pdf(Paper("en", "List", (table,))))[0].get_textpage()
    whole = text.get_text_range()
    places = [text.get_charbox(whole.index(word))[1] for word in ("One", "Two")]
    assert 29.5 < places[0] - places[1] < 30.5


BLOCK = st.one_of(
    st.builds(Heading, anything, st.integers(0, 3)),
    st.builds(Paragraph, anything, st.sampled_from(["plain", "strong", "note", "alert", "boxed"])),
    st.builds(lambda a, b, n: Facts((Labelled(a, b),), n), anything, anything, st.integers(1, 3)),
    st.builds(lambda a, b: Table(COLUMNS, ((a, b, a),), grid=True), anything, anything),
    st.builds(lambda a, n: Bars((Bar(a, n, "", 5),)), anything, st.floats(0, 1e9)),
    st.builds(lambda a: Ticks((a, a)), anything),
    st.builds(WritingLines, anything, st.integers(0, 3)),
)


@settings(max_examples=50)
@given(st.lists(BLOCK, max_size=6), st.sampled_from(LANGUAGES), st.booleans())
def test_any_text_in_any_block_can_be_printed(
    blocks: list[Block], language: str, one_page: bool
) -> None:
    together = (Together(tuple(blocks[:2])), *blocks[2:])
    pdf = paper_pdf(replace(PAPER, language=language, blocks=together, one_page=one_page))
    assert page_texts(pdf)
