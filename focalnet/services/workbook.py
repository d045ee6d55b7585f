"""Workbooks of plain cells, going out and coming back: what use cases and files share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from focalnet.domain.errors import FocalnetError

Cell = str | int | float


class WorkbookRefused(FocalnetError):
    """A file cannot be read as a workbook; nothing was stored."""

    code = "workbook.unreadable"
    remedy = "Open it in the program it comes from and save it again as .xlsx or .csv."


class WorkbookTooLarge(WorkbookRefused):
    """The file holds more than any form or table we know of."""

    code = "workbook.too-large"
    remedy = "Keep the sheet that matters, delete the rest and empty rows, and save it again."


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column of a sheet; ``width`` in letters.

    On a form, ``open`` columns may be written in and the others not; ``choices``
    are offered in each of their cells.
    """

    title: str
    width: int = 16
    open: bool = False
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OutSheet:
    """A sheet to be written: lines of text, then a head, then rows of cells.

    A cell of text is always text, never a formula. ``form`` guards all but the
    open columns against being typed over by mistake; ``spare`` empty rows of a
    form may be filled. ``strong`` holds the numbers of rows (from 0) that stand out.
    """

    name: str
    columns: tuple[SheetColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    above: tuple[str, ...] = ()
    right_to_left: bool = False
    form: bool = False
    spare: int = 0
    strong: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class InSheet:
    """A sheet as it came: the texts its cells show, row by row from the first.

    ``formulas`` are the places ``(row, column)``, from 0, where a formula stands;
    the text there is what the formula last came to. ``merged`` are the blocks of
    cells that show the text of their first: first row and column, last row and column.
    """

    name: str
    rows: tuple[tuple[str, ...], ...]
    formulas: frozenset[tuple[int, int]] = frozenset()
    merged: tuple[tuple[int, int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class InBook:
    """A workbook as it came; ``hidden`` names the sheets that its reader could not see."""

    sheets: tuple[InSheet, ...]
    hidden: tuple[str, ...] = ()


class Workbooks(Protocol):
    """Writes workbooks (.xlsx) in memory and reads them (.xlsx, .csv)."""

    def written(self, sheets: Sequence[OutSheet], *, title: str = "", author: str = "") -> bytes:
        """Return a workbook; the same sheets give the same bytes."""
        ...

    def written_table(self, sheet: OutSheet) -> bytes:
        """Return one sheet as CSV in UTF-8, guarded against formulas."""
        ...

    def read(self, name: str, data: bytes) -> InBook:
        """Return what a file shows; raises WorkbookRefused or WorkbookTooLarge."""
        ...
