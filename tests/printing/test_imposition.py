"""Folded and read from its first page, a booklet goes on page by page."""

from __future__ import annotations

from dataclasses import replace

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
    assert not list(made.get_toc())
