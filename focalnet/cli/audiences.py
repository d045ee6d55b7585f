"""Circles of readers on the command line: list them, and what can be left out for them.

They are records: made with add audience, changed with set, retired with retire.
"""

from __future__ import annotations

import argparse

from focalnet.cli.session import Session, add_json, add_workspace, answer
from focalnet.domain.leaving_out import omissions
from focalnet.domain.plain import record_to_plain
from focalnet.services.audiences import own_audiences


def prepare_audience(command: argparse.ArgumentParser) -> None:
    """Declare the actions of audience and their arguments."""
    actions = command.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="name the circles of readers, one a line")
    add_workspace(listing)
    add_json(listing)
    actions.add_parser(
        "fields", help="name what can be left out: add audience takes it in left_out"
    )


def run_audience(arguments: argparse.Namespace, session: Session) -> int:
    """Do one of the actions."""
    if arguments.action == "fields":
        print(*omissions(), sep="\n")
        return 0
    with session.register() as register:
        circles = own_audiences(register)
    if arguments.json:
        answer([{"id": item.id, **record_to_plain(item)} for item in circles])
        return 0
    for item in circles:
        left_out = ", ".join(one.text for one in item.left_out)
        print(item.title, item.base, left_out, sep="\t")
    return 0
