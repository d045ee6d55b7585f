"""Workbooks in: looked at from outside first, then read; formulas and hidden sheets told."""

from __future__ import annotations

import csv
import zipfile
import zlib
from collections.abc import Mapping
from datetime import date, datetime, time
from io import BytesIO, StringIO
from pathlib import PurePath
from typing import Any
from xml.etree import ElementTree
from xml.parsers.expat import ExpatError

from focalnet.interchange.table_reading import unguarded
from focalnet.interchange.table_rows import (
    MAX_CELL,
    decoded_table,
    guessed_delimiter,
    guessed_encoding,
    split_delimiter,
)
from focalnet.interchange.workbook_outside import (
    MAX_COLUMNS,
    MAX_ROWS,
    Formulas,
    formulas_in,
)
from focalnet.services.incoming import ImportRefused
from focalnet.services.workbook import InBook, InSheet, WorkbookRefused, WorkbookTooLarge

MAX_FILE = 20 * 1024 * 1024
LINE_ENDS = ("\n", "\r")
TABLES = frozenset({".csv", ".tsv", ".txt"})
OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"
AFTER_ALL = "\ue000"
"""A row put after a table: a quote that is never closed swallows it with all before."""


def read(name: str, data: bytes) -> InBook:
    """Return what a workbook or table shows; raises WorkbookRefused or WorkbookTooLarge."""
    if len(data) > MAX_FILE:
        raise WorkbookTooLarge("This file is larger than 20 MB.", place=name)
    if data.startswith(b"PK"):
        return _read_workbook(name, data)
    if data.startswith(OLD_OR_LOCKED):
        raise WorkbookRefused("This workbook is locked or of an old kind.", place=name)
    if PurePath(name).suffix.lower() not in TABLES or not data.strip():
        raise WorkbookRefused("This is neither a workbook nor a table.", place=name)
    return _read_table(name, data)


def _read_table(name: str, data: bytes) -> InBook:
    before = csv.field_size_limit(MAX_CELL)
    try:
        named, text = split_delimiter(decoded_table(data, guessed_encoding(data)))
        delimiter = named or guessed_delimiter(text)
        whole = text + ("" if text.endswith(LINE_ENDS) else "\n") + AFTER_ALL
        rows: list[tuple[str, ...]] = []
        for row in csv.reader(StringIO(whole, newline=""), delimiter=delimiter):
            if len(rows) > MAX_ROWS or len(row) > MAX_COLUMNS:
                raise WorkbookTooLarge("This table has too many rows or columns.", place=name)
            rows.append(tuple(unguarded(cell).strip() for cell in row))
    except (csv.Error, ImportRefused) as error:
        raise WorkbookRefused("This table cannot be read.", place=name) from error
    finally:
        csv.field_size_limit(before)
    if rows.pop() != (AFTER_ALL,):
        place = f"{name}:{len(rows) + 1}"
        raise WorkbookRefused("A cell begins with a quote that is never closed.", place=place)
    return InBook((InSheet(PurePath(name).stem, tuple(rows)),))


def _read_workbook(name: str, data: bytes) -> InBook:
    from python_calamine import CalamineError

    damaged = (CalamineError, zipfile.BadZipFile, zlib.error, ElementTree.ParseError, OSError)
    try:
        return _shown(data, formulas_in(name, data))
    except WorkbookRefused:
        raise
    except (*damaged, ExpatError) as error:
        raise WorkbookRefused("This workbook is damaged.", place=name) from error
    except (LookupError, ValueError, NotImplementedError, RuntimeError, EOFError) as error:
        raise WorkbookRefused("This is not a workbook of the kind .xlsx.", place=name) from error
    except BaseException as error:
        # What the library panics with is no Exception, and has no name to import.
        if type(error).__name__ != "PanicException":
            raise
        raise WorkbookRefused("This workbook is damaged.", place=name) from error


def _shown(data: bytes, formulas: Mapping[str, Formulas]) -> InBook:
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    with CalamineWorkbook.from_filelike(BytesIO(data)) as book:
        shown, hidden = [], []
        for known in book.sheets_metadata:
            if known.typ is not SheetTypeEnum.WorkSheet:
                continue
            if known.visible is not SheetVisibleEnum.Visible:
                hidden.append(known.name)
                continue
            if known.name not in formulas:
                raise LookupError("a sheet that nobody looked through")
            sheet = book.get_sheet_by_name(known.name)
            cells = sheet.to_python(skip_empty_area=False)
            rows = tuple(tuple(map(_text, row)) for row in cells)
            merged = tuple((*top, *end) for top, end in sheet.merged_cell_ranges or ())
            shown.append(InSheet(known.name, rows, formulas[known.name], merged))
    return InBook(tuple(shown), tuple(hidden))


def _text(value: Any) -> str:
    """Return what a cell shows, dates as 2026-05-02 and whole numbers without a point."""
    if isinstance(value, str):
        return value.replace("\r\n", "\n").strip()
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return str(int(value))
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return str(value)
