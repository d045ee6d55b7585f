"""Workbooks out: written in memory, every text as text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from io import BytesIO
from typing import Any

from focalnet.services.workbook import Cell, OutSheet

OPTIONS = {
    # Nothing of the register may stand in a temporary file.
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
LONGEST_CELL = 32_767
LONGEST_NAME = 31
LONGEST_CHOICES = 255
NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f]+")
# A file tells nothing of the day it was made: its sender does, on the sheet.
MADE = datetime(2000, 1, 1)
TEXT = "@"


def written(sheets: Sequence[OutSheet], *, title: str, author: str) -> bytes:
    """Return a workbook with these sheets."""
    import xlsxwriter

    made = BytesIO()
    book = xlsxwriter.Workbook(made, OPTIONS)
    book.set_properties({"title": title, "author": author, "created": MADE})
    looks = _looks(book)
    names = _names(sheet.name for sheet in sheets)
    for sheet, name in zip(sheets, names, strict=True):
        _write(book.add_worksheet(name), sheet, looks)
    book.close()
    return made.getvalue()


def _looks(book: Any) -> dict[str, Any]:
    wrapped = {"text_wrap": True, "valign": "top", "num_format": TEXT}
    lined = {**wrapped, "border": 1, "border_color": "#c8ccd6"}
    return {
        "above": book.add_format({"valign": "top", "num_format": TEXT}),
        "head": book.add_format({**lined, "bold": True, "bg_color": "#ecf1f7"}),
        "cell": book.add_format(lined),
        "number": book.add_format({"border": 1, "border_color": "#c8ccd6", "valign": "top"}),
        "strong": book.add_format({**lined, "bold": True, "bg_color": "#f4f6fa"}),
        "strong number": book.add_format(
            {"border": 1, "border_color": "#c8ccd6", "bold": True, "bg_color": "#f4f6fa"}
        ),
        "open": book.add_format({**lined, "locked": False, "bg_color": "#fffbe6"}),
    }


def _names(wanted: Iterable[str]) -> list[str]:
    """Return names that a workbook takes: short, without signs, each once."""
    taken: set[str] = set()
    names = []
    for number, name in enumerate(wanted, start=1):
        kept = NOT_IN_NAMES.sub(" ", name).strip(" '")[:LONGEST_NAME].strip(" '")
        if not kept or kept.casefold() in taken or kept.casefold() == "history":
            kept = f"{kept[: LONGEST_NAME - 5]} {number}".strip()
        taken.add(kept.casefold())
        names.append(kept)
    return names


def _write(page: Any, sheet: OutSheet, looks: dict[str, Any]) -> None:
    if sheet.right_to_left:
        page.right_to_left()
    for number, text in enumerate(sheet.above):
        page.write_string(number, 0, _cut(text), looks["above"])
    top = len(sheet.above)
    for place, column in enumerate(sheet.columns):
        page.set_column(place, place, column.width)
        page.write_string(top, place, _cut(column.title), looks["head"])
    for number, row in enumerate(sheet.rows):
        for place, cell in enumerate(row):
            _put(page, top + 1 + number, place, cell, _look(sheet, number, place, cell, looks))
    last = top + len(sheet.rows) + sheet.spare
    _fill_spare(page, sheet, top + 1 + len(sheet.rows), looks)
    _offer_choices(page, sheet, top + 1, last)
    page.freeze_panes(top + 1, 0)
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.repeat_rows(top)
    if sheet.form:
        page.protect("", {"format_columns": True, "format_rows": True})
    elif sheet.rows:
        page.autofilter(top, 0, last, max(len(sheet.columns) - 1, 0))


def _look(sheet: OutSheet, number: int, place: int, cell: Cell, looks: dict[str, Any]) -> Any:
    if sheet.form and sheet.columns[place].open:
        return looks["open"]
    strong = "strong" if number in sheet.strong else ""
    if isinstance(cell, str):
        return looks[strong or "cell"]
    return looks[f"{strong} number".strip()]


def _put(page: Any, row: int, place: int, cell: Cell, look: Any) -> None:
    if isinstance(cell, str) and cell:
        page.write_string(row, place, _cut(cell), look)
    elif isinstance(cell, str):
        page.write_blank(row, place, None, look)
    else:
        page.write_number(row, place, cell, look)


def _fill_spare(page: Any, sheet: OutSheet, first: int, looks: dict[str, Any]) -> None:
    for row in range(first, first + sheet.spare):
        for place, column in enumerate(sheet.columns):
            page.write_blank(row, place, None, looks["open" if column.open else "cell"])


def _offer_choices(page: Any, sheet: OutSheet, first: int, last: int) -> None:
    for place, column in enumerate(sheet.columns):
        if column.choices and len(",".join(column.choices)) <= LONGEST_CHOICES and last >= first:
            page.data_validation(
                first, place, last, place, {"validate": "list", "source": list(column.choices)}
            )


def _cut(text: str) -> str:
    """Return as much of a text as a cell takes, with a sign where there was more."""
    return text if len(text) <= LONGEST_CELL else f"{text[: LONGEST_CELL - 1]}…"
