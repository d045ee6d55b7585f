"""Workbooks in: looked at from outside first, then read; formulas and hidden sheets told."""

from __future__ import annotations

import csv
import re
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time
from io import BytesIO, StringIO
from pathlib import PurePath, PurePosixPath
from typing import Any
from xml.etree import ElementTree

from focalnet.interchange.table_reading import unguarded
from focalnet.interchange.table_rows import (
    MAX_CELL,
    decoded_table,
    guessed_delimiter,
    guessed_encoding,
    split_delimiter,
)
from focalnet.services.incoming import ImportRefused
from focalnet.services.workbook import InBook, InSheet, WorkbookRefused, WorkbookTooLarge

MAX_FILE = 20 * 1024 * 1024
MAX_UNPACKED = 60 * 1024 * 1024
MAX_ENTRIES, MAX_SHEETS = 200, 50
MAX_ROWS, MAX_COLUMNS, MAX_CELLS = 50_000, 200, 1_000_000
CHUNK = 1024 * 1024
TABLES = frozenset({".csv", ".tsv", ".txt"})
PLACE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})", re.ASCII)
BOOK, LINKS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
STRICT_LINK = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"
Formulas = frozenset[tuple[int, int]]


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
        rows: list[tuple[str, ...]] = []
        for row in csv.reader(StringIO(text, newline=""), delimiter=delimiter):
            if len(rows) >= MAX_ROWS or len(row) > MAX_COLUMNS:
                raise WorkbookTooLarge("This table has too many rows or columns.", place=name)
            rows.append(tuple(unguarded(cell).strip() for cell in row))
    except (csv.Error, ImportRefused) as error:
        raise WorkbookRefused("This table cannot be read.", place=name) from error
    finally:
        csv.field_size_limit(before)
    return InBook((InSheet(PurePath(name).stem, tuple(rows)),))


def _read_workbook(name: str, data: bytes) -> InBook:
    from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    damaged = (CalamineError, zipfile.BadZipFile, zlib.error, ElementTree.ParseError, OSError)
    try:
        formulas = _looked_through(name, data)
        with CalamineWorkbook.from_filelike(BytesIO(data)) as book:
            shown, hidden = [], []
            for known in book.sheets_metadata:
                if known.typ is not SheetTypeEnum.WorkSheet:
                    continue
                if known.visible is not SheetVisibleEnum.Visible:
                    hidden.append(known.name)
                    continue
                sheet = book.get_sheet_by_name(known.name)
                cells = sheet.to_python(skip_empty_area=False)
                rows = tuple(tuple(map(_text, row)) for row in cells)
                merged = tuple((*top, *end) for top, end in sheet.merged_cell_ranges or ())
                found = formulas.get(known.name, frozenset())
                shown.append(InSheet(known.name, rows, found, merged))
    except WorkbookRefused:
        raise
    except damaged as error:
        raise WorkbookRefused("This workbook is damaged.", place=name) from error
    except (LookupError, ValueError, NotImplementedError, RuntimeError, EOFError) as error:
        raise WorkbookRefused("This is not a workbook of the kind .xlsx.", place=name) from error
    return InBook(tuple(shown), tuple(hidden))


def _looked_through(name: str, data: bytes) -> dict[str, Formulas]:
    """Return the formulas of every sheet by its name, once the whole is known to be harmless.

    A file of a few kilobytes can unpack to gigabytes, and one cell far away can
    take as much memory as a full sheet: both are found before anything is read.
    """
    with zipfile.ZipFile(BytesIO(data)) as archive:
        _check_size(name, archive)
        if BOOK not in archive.namelist():
            raise WorkbookRefused("This is not a workbook of the kind .xlsx.", place=name)
        paths = dict(_sheet_paths(archive))
        if len(paths) > MAX_SHEETS:
            raise WorkbookTooLarge("This workbook has too many sheets.", place=name)
        return {
            sheet: _formulas(archive.read(path), f"{name}: {sheet}")
            for sheet, path in paths.items()
            if path in archive.namelist()
        }


def _check_size(name: str, archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    if len(entries) > MAX_ENTRIES:
        raise WorkbookTooLarge("This workbook has too many parts.", place=name)
    total = 0
    for entry in entries:
        path = PurePosixPath(entry.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or entry.flag_bits & 1:
            raise WorkbookRefused("This workbook has parts of a strange kind.", place=name)
        # What a part says of its own size may be a lie: it is counted.
        with archive.open(entry) as part:
            while chunk := part.read(CHUNK):
                total += len(chunk)
                if total > MAX_UNPACKED:
                    raise WorkbookTooLarge("This workbook is too large inside.", place=name)


def _sheet_paths(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    links = {
        link.get("Id"): link.get("Target", "")
        for link in ElementTree.fromstring(archive.read(LINKS))
    }
    for part in ElementTree.fromstring(archive.read(BOOK)).iter():
        if _bare(part.tag) == "sheet":
            target = links.get(part.get(LINK) or part.get(STRICT_LINK), "")
            path = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            yield part.get("name", ""), path


def _formulas(content: bytes, place: str) -> Formulas:
    """Return where formulas stand; raises WorkbookTooLarge for cells too far away."""
    found: set[tuple[int, int]] = set()
    row = column = -1
    widest = deepest = 0
    for event, part in ElementTree.iterparse(BytesIO(content), ("start", "end")):
        tag = _bare(part.tag)
        if event == "end":
            part.clear()
        elif tag == "row":
            row, column = int(part.get("r") or row + 2) - 1, -1
        elif tag == "c":
            named = PLACE.fullmatch(part.get("r", ""))
            row, column = _place(named) if named else (row, column + 1)
            deepest, widest = max(deepest, row + 1), max(widest, column + 1)
            if deepest > MAX_ROWS or widest > MAX_COLUMNS or deepest * widest > MAX_CELLS:
                raise WorkbookTooLarge("This sheet has too many rows or columns.", place=place)
        elif tag == "f":
            found.add((row, column))
    return frozenset(found)


def _place(named: re.Match[str]) -> tuple[int, int]:
    column = 0
    for letter in named[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(named[2]) - 1, column - 1


def _bare(tag: str) -> str:
    return tag.rpartition("}")[2]


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
