"""Workbooks going out and coming back: text stays text, and no file does harm."""

from __future__ import annotations

import contextlib
import datetime
import io
import tempfile
import unicodedata
import zipfile
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.interchange.workbook import FileWorkbooks
from focalnet.services.workbook import (
    OutSheet,
    SheetColumn,
    WorkbookRefused,
    WorkbookTooLarge,
)

BOOKS = FileWorkbooks()
COLUMNS = (SheetColumn("Id"), SheetColumn("Name", 30, open=True), SheetColumn("Answer", 9))
SHEET = OutSheet("SEN", COLUMNS, (("1", "=1+1", "+221 33"), ("2", "@x", "-1")), above=("Form",))
GOOD = BOOKS.written([SHEET])


def workbook(fill: Any) -> bytes:
    """Return a workbook that *fill* wrote by hand."""
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    fill(book)
    book.close()
    return made.getvalue()


def zipped(**parts: bytes) -> bytes:
    """Return an archive with parts, whose names have / for __ and . for _dot_."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return made.getvalue()


def test_what_looks_like_a_formula_goes_out_and_comes_back_as_text() -> None:
    sheet = BOOKS.read("a.xlsx", GOOD).sheets[0]
    assert sheet.rows[2:] == (("1", "=1+1", "+221 33"), ("2", "@x", "-1"))
    assert sheet.formulas == frozenset()
    table = BOOKS.written_table(SHEET)
    assert b"'=1+1" in table
    assert BOOKS.read("a.csv", table).sheets[0].rows == sheet.rows


def test_the_same_sheets_give_the_same_bytes_and_leave_no_file_behind(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert BOOKS.written([SHEET]) == GOOD
    BOOKS.read("a.xlsx", GOOD)
    assert list(tmp_path.iterdir()) == []


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cn")), max_size=40)


@settings(max_examples=60)
@given(st.lists(st.tuples(TEXT, TEXT, TEXT), max_size=4))
def test_every_text_comes_back_from_a_workbook_and_from_a_table(
    rows: list[tuple[str, str, str]],
) -> None:
    sheet = OutSheet("S", COLUMNS, tuple(rows))
    wanted = [tuple(cell.strip() for cell in row) for row in rows]
    found = BOOKS.read("a.xlsx", BOOKS.written([sheet])).sheets[0].rows[1:]
    assert [row for row in found if any(row)] == [row for row in wanted if any(row)]
    composed = [tuple(unicodedata.normalize("NFC", cell) for cell in row) for row in wanted]
    table = BOOKS.read("a.csv", BOOKS.written_table(sheet)).sheets[0].rows[1:]
    assert [tuple(map(lone_apostrophes, row)) for row in table] == [
        tuple(map(lone_apostrophes, row)) for row in composed
    ]


def lone_apostrophes(cell: str) -> str:
    """Return a cell with the blanks folded that a table may turn into others."""
    return " ".join(cell.split())


def test_names_of_sheets_are_made_fit_and_each_is_there_once() -> None:
    names = ["a/b:c", "A B C", "", "x" * 40, "History"]
    book = BOOKS.read("a.xlsx", BOOKS.written([OutSheet(name, COLUMNS, ()) for name in names]))
    found = [sheet.name for sheet in book.sheets]
    assert len({name.casefold() for name in found}) == len(names)
    assert all(0 < len(name) <= 31 for name in found)


def test_a_long_text_is_cut_with_a_sign_and_never_dropped() -> None:
    book = BOOKS.written([OutSheet("S", COLUMNS[:1], (("x" * 40_000,),))])
    [[cell]] = BOOKS.read("a.xlsx", book).sheets[0].rows[1:]
    assert cell.endswith("x…")
    assert len(cell) == 32_767


def test_formulas_are_told_hidden_sheets_left_unread_and_values_written_out() -> None:
    def fill(book: Any) -> None:
        page = book.add_worksheet("A")
        page.write_formula(2, 3, "=1+1", None, 2)
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        page.write_datetime(3, 0, datetime.datetime(2026, 5, 2), day)
        page.write_number(3, 1, 221338000000)
        page.write_boolean(3, 2, True)
        hidden = book.add_worksheet("Behind")
        hidden.write_string(0, 0, "secret")
        hidden.hide()

    book = BOOKS.read("b.xlsx", workbook(fill))
    assert book.hidden == ("Behind",)
    [sheet] = book.sheets
    assert sheet.formulas == {(2, 3)}
    assert sheet.rows[3][:3] == ("2026-05-02", "221338000000", "yes")


def test_one_cell_far_away_is_refused_before_it_takes_memory() -> None:
    def fill(book: Any) -> None:
        page = book.add_worksheet("A")
        page.write_string(0, 0, "here")
        page.write_string(1_048_575, 16_383, "far")

    with pytest.raises(WorkbookTooLarge):
        BOOKS.read("b.xlsx", workbook(fill))


def test_a_bomb_is_refused() -> None:
    bomb = zipped(xl__workbook_dot_xml=b"<workbook/>", xl__a_dot_xml=b" " * 70 * 1024 * 1024)
    assert len(bomb) < 100_000
    with pytest.raises(WorkbookTooLarge):
        BOOKS.read("b.xlsx", bomb)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.xlsx", b""),
        ("a.xlsx", b"\xd0\xcf\x11\xe0 locked"),
        ("a.xlsx", zipped(word__document_dot_xml=b"<w/>")),
        ("a.pdf", b"%PDF-1.7"),
        ("a.csv", b"  \n"),
        ("a.csv", b"\x00\x01\x02"),
    ],
)
def test_what_is_no_workbook_is_refused_with_a_remedy(name: str, data: bytes) -> None:
    with pytest.raises(WorkbookRefused) as refused:
        BOOKS.read(name, data)
    assert refused.value.place == name


def test_a_quote_that_is_never_closed_is_refused_and_swallows_no_rows() -> None:
    with pytest.raises(WorkbookRefused) as refused:
        BOOKS.read("open.csv", b'ID,Name\n1,Awa\n2,"Juma\n3,Li\n')
    assert refused.value.place == "open.csv:3"
    for whole in (b'ID,Name\n2,"Ju\nma"', b'ID,Name\n2,"Ju\nma"\n', b'ID,Name\r\n2,"Ju\nma"\r\n'):
        [sheet] = BOOKS.read("whole.csv", whole).sheets
        assert [row[0] for row in sheet.rows] == ["ID", "2"]


@settings(max_examples=100)
@given(st.data())
def test_a_damaged_workbook_is_read_or_refused_and_nothing_else(data: st.DataObject) -> None:
    content = bytearray(GOOD)
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(WorkbookRefused):
        assert BOOKS.read("a.xlsx", bytes(content)).sheets is not None


@settings(max_examples=60)
@given(st.binary(max_size=200))
def test_random_bytes_in_a_table_are_read_or_refused(data: bytes) -> None:
    with contextlib.suppress(WorkbookRefused):
        assert len(BOOKS.read("a.csv", data).sheets) == 1
