"""Export people and institutions."""

from __future__ import annotations

import argparse
from pathlib import Path

from focalnet.cli.session import Session, add_as_at, add_search, add_workspace, say
from focalnet.domain.dates import checked_date, last_day
from focalnet.services.exporting import export
from focalnet.services.searches import chosen


def prepare_export(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of export."""
    add_workspace(command)
    command.add_argument("--out", type=Path, required=True, metavar="FILE", help=".vcf or .csv")
    add_search(command)
    add_as_at(command)


def run_export(arguments: argparse.Namespace, session: Session) -> int:
    """Write a vCard 4.0 or CSV file, whole or not at all.

    A table tells the mandates of the day asked for, or all that have no end.
    """
    as_at = checked_date(arguments.as_at, place="--as-at")
    today = session.tools.today()
    day = last_day(as_at).isoformat() if as_at else ""
    only = None
    with session.register() as register:
        if arguments.search:
            only = chosen(register, arguments.search, today=today, as_at=as_at).holders
        written = export(register, arguments.out, session.tools.writers(), today=day, only=only)
    say(f"{written} written to {arguments.out}.")
    if arguments.out.suffix.lower() == ".csv":
        say("A table holds people without their pictures; a .vcf file holds everything.")
    return 0
