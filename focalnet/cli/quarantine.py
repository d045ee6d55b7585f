"""What lost laptops wrote, on the command line: listed, let in or dropped."""

from __future__ import annotations

import argparse
from typing import Any

from focalnet.cli.session import add_json, add_workspace, answer, counted, in_one_line, say
from focalnet.domain.clock import moment
from focalnet.services.office_keys import Desk
from focalnet.services.quarantine import AsideLine, drop, quarantine, release

WHAT = ("list", "release", "drop")


def prepare_quarantine(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of office quarantine."""
    command.add_argument("what", choices=WHAT, help="look, let in, or drop for good")
    add_workspace(command)
    command.add_argument(
        "laptop", nargs="?", default="", metavar="LAPTOP", help="whose changes to let in or drop"
    )
    command.add_argument(
        "--upto",
        type=int,
        default=0,
        metavar="NUMBER",
        help="only its change sets up to this number",
    )
    add_json(command)


def run_quarantine(desk: Desk, arguments: argparse.Namespace) -> int:
    """List what waits of lost laptops, or decide on that of one."""
    if arguments.what == "release":
        received = release(desk, arguments.laptop, arguments.upto)
        touched = (*received.entered, *received.changed, *received.returned, *received.erased)
        if arguments.json:
            answer({"released": received.new, "records": list(touched)})
        let_in = counted(received.new, "change set")
        say(f"{let_in} let in; new or changed: {counted(len(touched), 'record')}.")
        return 0
    if arguments.what == "drop":
        dropped = drop(desk, arguments.laptop, arguments.upto)
        if arguments.json:
            answer({"dropped": dropped})
        say(f"{counted(dropped, 'change set')} dropped for good; not put aside again.")
        return 0
    return _list(desk, arguments)


def _list(desk: Desk, arguments: argparse.Namespace) -> int:
    lines = quarantine(desk)
    if arguments.json:
        answer([_described(line) for line in lines])
        return 0
    for line in lines:
        kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(line.kinds.items()))
        shown = (line.author, line.office, line.action)
        print(line.replica, line.number, _when(line), *map(in_one_line, shown), kinds, sep="\t")
    say(f"Of lost laptops, waiting: {counted(len(lines), 'change set')}.")
    return 0


def _described(line: AsideLine) -> dict[str, Any]:
    return {
        "laptop": line.replica,
        "number": line.number,
        "when": _when(line),
        "author": line.author,
        "office": line.office,
        "passed_on_by": line.passed_on_by,
        "action": line.action,
        "records": dict(line.kinds),
    }


def _when(line: AsideLine) -> str:
    return moment(line.clock).isoformat(timespec="seconds")
