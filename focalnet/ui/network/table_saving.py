"""Saving sheets as a workbook or a table, away from the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from focalnet.services.files import write_whole
from focalnet.services.tools import Tools
from focalnet.services.workbook import OutSheet
from focalnet.ui.session import Refused, Session


def save_sheets(
    session: Session,
    tools: Tools,
    sheets: Sequence[OutSheet],
    path: Path,
    then: Callable[[str], None],
    otherwise: Refused,
    *,
    owner: QWidget,
) -> None:
    """Write sheets to a file, whole or not at all; *then* is given its name.

    A file ending in .csv has the first sheet only.
    """
    books = tools.workbooks()
    rows = sum(len(sheet.rows) for sheet in sheets)
    session.ask(
        lambda register: register.note("export", what="table", kind=path.suffix, records=rows),
        lambda _done: None,
        otherwise,
        owner=owner,
    )

    def write(_report: object) -> str:
        plain = path.suffix.lower() == ".csv"
        write_whole(path, books.written_table(sheets[0]) if plain else books.written(sheets))
        return path.name

    session.beside(write, then, otherwise, owner=owner)
