"""Count the network on two days."""

from __future__ import annotations

import argparse
from pathlib import Path

from focalnet.cli.session import Session, add_json, add_workspace, answer
from focalnet.cli.tables import check_out, write_out
from focalnet.domain.dates import checked_date, first_day, last_day
from focalnet.services.figures import figures
from focalnet.services.figures_page import figures_paper, figures_plain, figures_sheets
from focalnet.services.words import LANGUAGES


def prepare_figures(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of figures."""
    add_workspace(command)
    command.add_argument("--from", dest="start", required=True, metavar="DATE")
    command.add_argument("--to", dest="end", default="", metavar="DATE", help="today if left out")
    command.add_argument("--language", choices=LANGUAGES, default="en")
    command.add_argument("--out", type=Path, metavar="FILE", help=".xlsx, .csv or .pdf")
    add_json(command)


def run_figures(arguments: argparse.Namespace, session: Session) -> int:
    """Print the sentences of a report; or all figures as JSON, workbook, table or pages."""
    check_out(arguments.out)
    # An empty date would be none at all.
    start = first_day(checked_date(arguments.start or "-", place="--from"))
    end = checked_date(arguments.end, place="--to")
    with session.register() as register:
        until = last_day(end) if end else session.tools.today()
        found = figures(register, start, until, arguments.language)
        office = register.office
    if arguments.out:
        write_out(
            session, arguments.out, figures_sheets(found), lambda: figures_paper(found, office)
        )
    if arguments.json:
        answer(figures_plain(found))
    elif arguments.out is None:
        print(*found.sentences, sep="\n")
    return 0
