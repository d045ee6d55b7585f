"""Labels and envelopes: every letter in its box, and the boxes where the stock has them."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.printing.cells import PADDING_ACROSS, POINTS, cells_pdf, missing_letters
from focalnet.services.cells import Cell, Cells
from focalnet.services.stocks import STOCKS
from focalnet.services.trouble import Trouble
from tests.printing.paper import page_texts
from tests.printing.test_typesetting import anything

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.services.stocks import Stock

CLOSE = 0.2  # millimetres
LINES = ("Hxxx", "H second line")


def labels(stock: Stock, numbers: range, *, across: float = 0.0, frames: bool = False) -> Cells:
    cells = []
    for number in numbers:
        sheet, left, top = stock.place(number)
        place = (sheet, left + across, top)
        cells.append(Cell(*place, stock.width, stock.height, LINES, 8.0, centred=True))
    return Cells("en", "Labels", *stock.page, tuple(cells), frames=frames)


def letters(pdf: bytes, page: int) -> Iterator[tuple[str, float, float, float, float]]:
    """Yield (letter, left, top, right, bottom) in millimetres from the upper left corner."""
    sheet = pypdfium2.PdfDocument(pdf)[page]
    text, height = sheet.get_textpage(), sheet.get_height()
    for index in range(text.count_chars()):
        letter = text.get_text_range(index, 1)
        if letter.strip():
            left, bottom, right, top = text.get_charbox(index)
            yield letter, *(at / POINTS for at in (left, height - top, right, height - bottom))


@pytest.mark.parametrize("name", STOCKS)
def test_every_label_of_a_sheet_stands_in_its_cell(name: str) -> None:
    stock = STOCKS[name]
    found = list(letters(cells_pdf(labels(stock, range(stock.count))), 0))
    assert len(found) == stock.count * len("".join(LINES).replace(" ", ""))
    for number in range(stock.count):
        _, left, top = stock.place(number)
        inside = [
            box
            for box in found
            if left - CLOSE <= box[1] and box[3] <= left + stock.width + CLOSE
            if top - CLOSE <= box[2] and box[4] <= top + stock.height + CLOSE
        ]
        assert len(inside) == len(found) / stock.count
        begin = min(box[1] for box in inside if box[0] == "H")
        assert begin == pytest.approx(left + PADDING_ACROSS, abs=0.5)


@pytest.mark.parametrize("name", STOCKS)
def test_the_edges_of_a_trial_are_within_a_fifth_of_a_millimetre_of_the_stock(name: str) -> None:
    stock = STOCKS[name]
    with pikepdf.open(BytesIO(cells_pdf(labels(stock, range(stock.count), frames=True)))) as pdf:
        boxes = [
            [float(str(part)) / POINTS for part in instruction.operands]
            for instruction in pikepdf.parse_content_stream(pdf.pages[0])
            if str(instruction.operator) == "re"
        ]
    lefts = sorted({round(box[0], 1) for box in boxes if box[2] < 1})
    for number in range(stock.count):
        _, left, top = stock.place(number)
        assert any(abs(known - left) <= CLOSE for known in lefts)
        foot = stock.page[1] - top - stock.height
        assert any(abs(box[0] - left) <= CLOSE and abs(box[1] - foot) <= CLOSE for box in boxes)


@pytest.mark.parametrize("name", STOCKS)
def test_a_sheet_of_labels_has_room_for_all_its_labels(name: str) -> None:
    stock = STOCKS[name]
    sheet, left, top = stock.place(stock.count - 1)
    assert sheet == 0
    assert left + stock.width <= stock.page[0] + CLOSE
    assert top + stock.height <= stock.page[1] + CLOSE
    assert stock.place(stock.count) == (1, stock.left, stock.top)
    assert stock.step_across >= stock.width
    assert stock.step_down >= stock.height - 0.001


def test_a_printer_that_is_off_is_made_up_for() -> None:
    stock = STOCKS["L7160"]
    moved = list(letters(cells_pdf(labels(stock, range(3), across=1.5)), 0))
    still = list(letters(cells_pdf(labels(stock, range(3))), 0))
    assert [box[1] for box in moved] == pytest.approx([box[1] + 1.5 for box in still], abs=0.02)


def test_the_next_sheet_begins_where_the_last_is_full() -> None:
    stock = STOCKS["5163"]
    assert len(page_texts(cells_pdf(labels(stock, range(8, 12))))) == 2


def test_a_page_is_as_large_as_its_paper() -> None:
    page = pypdfium2.PdfDocument(cells_pdf(labels(STOCKS["5160"], range(1))))[0]
    assert page.get_size() == pytest.approx((612, 792), abs=0.01)


def test_in_arabic_lines_begin_at_the_right() -> None:
    cell = Cell(0, 10, 10, 80, 40, ("وزارة العدل",))
    boxes = list(letters(cells_pdf(Cells("ar", "ملصقات", 210, 297, (cell,))), 0))
    assert max(box[3] for box in boxes) == pytest.approx(90 - PADDING_ACROSS, abs=0.5)


def test_whose_label_cannot_be_read_is_told_once_by_its_first_line() -> None:
    long = Cell(0, 20, 30, 40, 20, ("", "Awa DIOP", *["12 avenue Exemple"] * 40), centred=True)
    short = Cell(0, 20, 60, 40, 20, ("Hanna MUSTER", "Teststraße 1"), centred=True)
    told: list[Trouble] = []
    cells_pdf(Cells("en", "", 80, 80, (long, short, long)), told=told.append)
    assert told == [Trouble("name", "Awa DIOP")]


@settings(max_examples=25)
@given(lines=st.lists(anything, min_size=1, max_size=12))
def test_any_text_stays_in_its_box(lines: list[str]) -> None:
    cell = Cell(0, 20, 30, 40, 20, tuple(lines), centred=True)
    for _, left, top, right, bottom in letters(cells_pdf(Cells("en", "", 80, 80, (cell,))), 0):
        assert 15 <= left <= right <= 65
        assert 25 <= top <= bottom <= 55


def test_the_same_boxes_give_the_same_bytes_and_missing_letters_are_named() -> None:
    cells = labels(STOCKS["L7163"], range(20))
    assert cells_pdf(cells) == cells_pdf(cells)
    odd = replace(cells, cells=(replace(cells.cells[0], lines=("\U00013000",)),))
    assert [item.letter for item in missing_letters(odd)] == ["\U00013000"]
    assert missing_letters(cells) == ()


def test_who_watches_is_told_of_every_page() -> None:
    seen: list[tuple[int, int]] = []
    cells_pdf(labels(STOCKS["L7165"], range(20)), progress=lambda *at: seen.append(at))
    assert seen == [(1, 3), (2, 3), (3, 3)]
