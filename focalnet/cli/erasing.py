"""Erase records for good."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from focalnet.cli.offices import desk_at
from focalnet.cli.session import Session, add_json, add_workspace, answer, counted, in_one_line, say
from focalnet.domain.clock import moment
from focalnet.domain.errors import InvalidValue
from focalnet.services.erasing import Erasure, erase, preview
from focalnet.services.erasure_ledger import erasure_lines

HEADS = {
    "goes": "Erased for good",
    "stays": "Stays, without the name",
    "mentions": "Has the name in its text, and stays",
    "printings": "Printed with the name, or may be",
}


def prepare_erase(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of erase."""
    add_workspace(command)
    command.add_argument("ids", nargs="*", metavar="ID")
    command.add_argument(
        "--list", action="store_true", help="what was erased, and at how many offices"
    )
    command.add_argument("--dry-run", action="store_true", help="only say what would go")
    add_json(command)


def run_erase(arguments: argparse.Namespace, session: Session) -> int:
    """Erase records in tables, journal, index and files; say what went and what stays."""
    if arguments.list:
        return _list(arguments, session)
    if not arguments.ids:
        raise InvalidValue("Say which records.", place="ID")
    with session.register() as register:
        found = preview(register, arguments.ids)
        done = None if arguments.dry_run else erase(register, arguments.ids)
    if arguments.json:
        answer({"change_set": done.id if done else "", **asdict(found)})
    else:
        _tell(found)
    if arguments.dry_run:
        say("Nothing was changed: this is what would go.")
    elif done:
        say(f"Erased: {counted(len(done.entries), 'record')} ({done.id}). It cannot be taken back.")
    else:
        say("It was erased before.")
    return 0


def _tell(found: Erasure) -> None:
    for field, head in HEADS.items():
        items = getattr(found, field)
        if items:
            print(f"{head}:")
        for item in items:
            print(f"\t{item.kind}\t{item.id}\t{in_one_line(item.title)}")


def _list(arguments: argparse.Namespace, session: Session) -> int:
    with session.register() as register:
        lines = erasure_lines(desk_at(register, session))
    if arguments.json:
        answer([asdict(line) | {"when": _when(line.clock)} for line in lines])
        return 0
    for line in lines:
        told = f"erased at {line.held} of {line.offices} other offices"
        print(_when(line.clock), in_one_line(line.author), line.records, told, sep="\t")
    say(f"{counted(len(lines), 'erasure')}.")
    return 0


def _when(clock: str) -> str:
    return moment(clock).isoformat(timespec="seconds")
