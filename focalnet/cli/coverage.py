"""Show which State has whom for which theme, and who is missing."""

from __future__ import annotations

import argparse
from pathlib import Path

from focalnet.cli.session import Session, add_json, add_workspace, answer, say
from focalnet.cli.tables import check_out, write_out
from focalnet.domain.dates import checked_date, last_day
from focalnet.services.coverage import Cell, Coverage, coverage
from focalnet.services.coverage_page import coverage_paper, coverage_plain, coverage_sheets
from focalnet.services.words import LANGUAGES


def prepare_coverage(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of coverage."""
    add_workspace(command)
    command.add_argument("--theme", default="", metavar="T")
    command.add_argument("--region", default="", metavar="R")
    command.add_argument("--as-at", default="", metavar="DATE")
    command.add_argument("--language", choices=LANGUAGES, default="en")
    command.add_argument("--out", type=Path, metavar="FILE", help=".xlsx, .csv or .pdf")
    add_json(command)


def run_coverage(arguments: argparse.Namespace, session: Session) -> int:
    """Print the matrix, or the gaps of one theme; or write it to a file."""
    check_out(arguments.out)
    as_at = checked_date(arguments.as_at, place="--as-at")
    with session.register() as register:
        found = coverage(
            register,
            last_day(as_at) if as_at else session.tools.today(),
            theme=arguments.theme,
            region=arguments.region.upper(),
            language=arguments.language,
        )
        office = register.office
    if arguments.out:
        write_out(
            session, arguments.out, coverage_sheets(found), lambda: coverage_paper(found, office)
        )
    if arguments.json:
        answer(coverage_plain(found))
    elif arguments.out is None:
        _print_gaps(found) if arguments.theme else _print_matrix(found)
    return 0


def _print_matrix(found: Coverage) -> None:
    """Print a line for each State, the cells in columns with tabs between them."""
    print("state", *(column.code for column in found.themes), sep="\t")
    for group in found.groups:
        for line in group.lines:
            print(line.state, *(_shown(cell) for cell in line.themes), sep="\t")
    totals = (f"{total.covered}/{found.parties}" for total in found.theme_totals())
    print("all", *totals, sep="\t")


def _shown(cell: Cell) -> str:
    return str(cell.held) if cell.held else cell.word


def _print_gaps(found: Coverage) -> None:
    [theme] = found.themes
    [total] = found.theme_totals()
    for gap in found.gaps(theme.code):
        print(gap.state, gap.region, "vacant" if gap.vacant else "none", gap.name, sep="\t")
    say(f"{theme.name}: {total.covered} of {found.parties} States Parties have somebody.")
