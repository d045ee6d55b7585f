"""Figures and matrices written to a file: workbook, table or pages, as its name says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from focalnet.cli.session import Session, say
from focalnet.domain.errors import InvalidValue
from focalnet.services.files import write_whole

if TYPE_CHECKING:
    from focalnet.services.paper import Paper
    from focalnet.services.workbook import OutSheet

KINDS = frozenset({".xlsx", ".csv", ".pdf"})


class NotATable(InvalidValue):
    """The name of the file does not say what it is to be."""

    code = "table.kind"
    remedy = "Give the file a name that ends so: figures.xlsx; nothing was written."


def check_table(out: Path | None) -> None:
    """Check the name of a file that is a workbook or a table; raises NotATable."""
    if out is not None and out.suffix.lower() not in KINDS - {".pdf"}:
        raise NotATable("The file can be a workbook (.xlsx) or a table (.csv).", place=out.name)


def check_out(out: Path | None) -> None:
    """Check the name of a file before any work is done; raises NotATable."""
    if out is not None and out.suffix.lower() not in KINDS:
        raise NotATable(
            "The file can be a workbook (.xlsx), a table (.csv) or pages (.pdf).", place=out.name
        )


def write_table(session: Session, out: Path, sheet: OutSheet) -> None:
    """Write one sheet as the workbook or the table that the name of the file says."""
    books = session.tools.workbooks()
    table = out.suffix.lower() == ".csv"
    write_whole(out, books.written_table(sheet) if table else books.written([sheet]))


def write_out(
    session: Session, out: Path, sheets: Sequence[OutSheet], paper: Callable[[], Paper]
) -> None:
    """Write sheets as a workbook, the first of them as CSV, or *paper* as PDF."""
    kind = out.suffix.lower()
    if kind == ".pdf":
        content = session.tools.paper.pages(paper())
    elif kind == ".csv":
        content = session.tools.workbooks().written_table(sheets[0])
    else:
        content = session.tools.workbooks().written(sheets)
    write_whole(out, content)
    say(f"Written to {out}.")
