"""Folded and read from its first page, a booklet goes on page by page."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.printing.directory import directory_pdf
from focalnet.printing.imposition import booklet, folded_order
from tests.benchmarks.directories import sample_edition


def leafed_through(sides: list[tuple[int, int]], *, right_to_left: bool) -> list[int]:
    """Fold the sheets, one laid in the other, and return the pages as they are read."""
    sheets = list(zip(sides[::2], sides[1::2], strict=True))
    first: list[int] = []
    last: list[int] = []
    for (left, right), (back_left, back_right) in sheets:
        leaf = [right, back_left] if not right_to_left else [left, back_right]
        other = [back_right, left] if not right_to_left else [back_left, right]
        first += leaf
        last = other + last
    return first + last


@given(st.integers(1, 200), st.booleans())
def test_a_folded_booklet_is_read_in_order(pages: int, right_to_left: bool) -> None:
    sides = folded_order(pages, right_to_left=right_to_left)
    read = leafed_through(sides, right_to_left=right_to_left)
    assert read == [*range(1, pages + 1), *[0] * (-pages % 4)]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_sheet_holds_two_pages_side_by_side(language: str) -> None:
    edition = replace(sample_edition(language, 125), paper="A5", columns=1)
    pages = pypdfium2.PdfDocument(plain := directory_pdf(edition))
    sheets = pypdfium2.PdfDocument(booklet(plain, right_to_left=edition.right_to_left))
    assert sheets[0].get_size() == pytest.approx((841.89, 595.276))
    order = folded_order(len(pages), right_to_left=edition.right_to_left)
    assert len(sheets) == len(order)
    for sheet, sides in list(zip(sheets, order, strict=True))[:4]:
        for half, number in enumerate(sides):
            box = (421 * half, 0, 421 * (half + 1), 595)
            text = sheet.get_textpage().get_text_bounded(*box)
            wanted = pages[number - 1].get_textpage().get_text_bounded() if number else ""
            # Readers part such a line from the next one as they think best.
            assert sorted("".join(text.split())) == sorted("".join(wanted.split()))


def test_the_same_pages_give_the_same_sheets() -> None:
    plain = directory_pdf(sample_edition("en", 125))
    assert booklet(plain) == booklet(plain)


def test_a_booklet_keeps_its_title() -> None:
    made = pypdfium2.PdfDocument(booklet(directory_pdf(sample_edition("en", 125))))
    assert made.get_metadata_dict()["Title"] == "Directory of focal points"


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_bookmarks_of_a_booklet_lead_to_the_sheet_their_page_is_on(language: str) -> None:
    edition = replace(sample_edition(language, 125), paper="A5", columns=1)
    plain = directory_pdf(edition)
    folded = booklet(plain, right_to_left=edition.right_to_left)
    order = folded_order(len(pypdfium2.PdfDocument(plain)), right_to_left=edition.right_to_left)
    before = list(pypdfium2.PdfDocument(plain).get_toc())
    after = list(pypdfium2.PdfDocument(folded).get_toc())
    assert [item.get_title() for item in before] == [item.get_title() for item in after]
    assert len(before) > 100
    for item, moved in zip(before, after, strict=True):
        number, sheet = item.get_dest(), moved.get_dest()
        assert number is not None
        assert sheet is not None
        sides = order[sheet.get_index()]
        assert number.get_index() + 1 in sides
        half = sides.index(number.get_index() + 1)
        _mode, (x, y, *_zoom) = sheet.get_view()
        assert x == pytest.approx(420.9 * half, abs=2)
        _mode, (_x, height, *_zoom) = number.get_view()
        assert y == pytest.approx(height, abs=2)


def test_a_click_in_a_booklet_leads_to_what_it_says() -> None:
    edition = replace(sample_edition("en", 125), paper="A5", columns=1)
    folded = booklet(directory_pdf(edition))
    read = pypdfium2.PdfDocument(folded)
    with pikepdf.open(BytesIO(folded)) as document:
        sheets = {page.obj.objgen: at for at, page in enumerate(document.pages)}
        links = [
            (at, link) for at, page in enumerate(document.pages) for link in page.get("/Annots", [])
        ]
        assert len(links) > 100
        checked = 0
        for at, link in links:
            box = [float(edge) for edge in link.Rect]
            named = read[at].get_textpage().get_text_bounded(*box).split(" ...")[0].strip()
            if named.startswith("State Party"):
                shown = read[sheets[link.Dest[0].objgen]].get_textpage().get_text_range()
                assert named[:15] in shown
                checked += 1
        assert checked > 50
