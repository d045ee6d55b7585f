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
    remedy = "Name a file that ends in .xlsx, .csv or .pdf; nothing was written."


def check_out(out: Path | None) -> None:
    """Check the name of a file before any work is done; raises NotATable."""
    if out is not None and out.suffix.lower() not in KINDS:
        raise NotATable("The file can be a workbook, a table or pages.", place=out.name)


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
