"""What app hands to the use cases: workbooks going out and coming back."""

from __future__ import annotations

from collections.abc import Sequence

from focalnet.interchange import workbook_reading, workbook_writing
from focalnet.interchange.table_writing import row as written_row
from focalnet.services.workbook import InBook, OutSheet


class FileWorkbooks:
    """Writes and reads workbooks (services.workbook.Workbooks)."""

    def written(self, sheets: Sequence[OutSheet], *, title: str = "", author: str = "") -> bytes:
        """Return a workbook (.xlsx)."""
        return workbook_writing.written(sheets, title=title, author=author)

    def written_table(self, sheet: OutSheet) -> bytes:
        """Return one sheet as CSV, its lines of text in the first column."""
        width = len(sheet.columns)
        rows = [[text, *[""] * (width - 1)] for text in sheet.above]
        rows.append([column.title for column in sheet.columns])
        rows += [[str(cell) for cell in row] for row in sheet.rows]
        # Spreadsheets know UTF-8 by this mark only.
        return b"\xef\xbb\xbf" + "".join(map(written_row, rows)).encode()

    def read(self, name: str, data: bytes) -> InBook:
        """Return what a workbook or table shows."""
        return workbook_reading.read(name, data)
