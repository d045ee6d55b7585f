"""Export people and institutions."""

from __future__ import annotations

import argparse
from pathlib import Path

from focalnet.cli.session import Session, add_workspace, say
from focalnet.services.exporting import export


def prepare_export(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of export."""
    add_workspace(command)
    command.add_argument("--out", type=Path, required=True, metavar="FILE", help=".vcf or .csv")


def run_export(arguments: argparse.Namespace, session: Session) -> int:
    """Write a vCard 4.0 or CSV file, whole or not at all."""
    with session.register() as register:
        written = export(register, arguments.out, session.tools.writers())
    say(f"{written} written to {arguments.out}.")
    if arguments.out.suffix.lower() == ".csv":
        say("A table holds people without their pictures; a .vcf file holds everything.")
    return 0
