"""What happened, day by day, with a State or a person."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from focalnet.cli.session import Session, add_json, add_workspace, answer, say
from focalnet.services.searching import the_record
from focalnet.services.timeline import timeline


def prepare_timeline(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of timeline."""
    add_workspace(command)
    command.add_argument("id", metavar="ID", help="an id, or the code of a State")
    add_json(command)


def run_timeline(arguments: argparse.Namespace, session: Session) -> int:
    """Print the moments of a record, newest first."""
    with session.register() as register:
        moments = timeline(register, the_record(register, arguments.id).id)
    if arguments.json:
        answer([asdict(moment) for moment in moments])
        return 0
    for moment in moments:
        print(moment.day, moment.what, moment.text, moment.record, sep="\t")
    if not moments:
        say("Nothing happened yet.")
    return 0
