"""Seminars and other events: make one, list and show them, change one.

Each group of actions stands in a file of its own. An action sets ``do``, which is
called with the register, the arguments and the session and returns the exit code.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from focalnet.cli.entering import one_record, wanted_fields
from focalnet.cli.event_desk import prepare_desk
from focalnet.cli.event_figures import prepare_figures
from focalnet.cli.event_people import prepare_people
from focalnet.cli.event_programme import prepare_programme, tell_turn
from focalnet.cli.session import (
    Session,
    add_event,
    add_json,
    add_workspace,
    answer,
    in_one_line,
    say,
)
from focalnet.services.event_turns import Wish, turn_event
from focalnet.services.event_view import event_view, list_events, plain_lines, plain_view
from focalnet.services.events import fields_as_text, new_event, set_event
from focalnet.services.ports import Register

TURN = ("on", "reason", "start", "end")


def prepare_event(command: argparse.ArgumentParser) -> None:
    """Declare the actions of event and their arguments."""
    actions = command.add_subparsers(dest="action", required=True, metavar="ACTION")
    _prepare_events(actions)
    prepare_programme(actions)
    prepare_people(actions)
    prepare_desk(actions)
    prepare_figures(actions)


def run_event(arguments: argparse.Namespace, session: Session) -> int:
    """Do one of the actions."""
    with session.register() as register:
        return int(arguments.do(register, arguments, session))


def _prepare_events(actions: Any) -> None:
    new = actions.add_parser("new", help="make an event described in JSON; prints its id")
    add_workspace(new)
    new.add_argument("file", type=Path, metavar="FILE.json", help="or - for standard input")
    new.set_defaults(do=_new)
    listing = actions.add_parser("list", help="the events in JSON, the newest first")
    add_workspace(listing)
    listing.add_argument("--lines", action="store_true", help="a line for each, to be read")
    listing.set_defaults(do=_list)
    show = add_event(actions.add_parser("show", help="everything of one event, in JSON"))
    show.set_defaults(do=_show)
    for action in (listing, show):
        add_json(action)
    setting = add_event(actions.add_parser("set", help="set fields of an event"))
    setting.add_argument(
        "fields", nargs="+", metavar="FIELD=VALUE", help="or FILE.json, or - for standard input"
    )
    setting.set_defaults(do=_set)


def _new(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    described = one_record(arguments.file)
    tools = session.tools
    made = new_event(register, described, today=tools.today(), random=tools.random)
    print(made.event)
    if made.double:
        say(f"There is one of this series and number already: {made.double}.")
    return 0


def _list(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    lines = list_events(register)
    if not arguments.lines:
        answer(plain_lines(lines))
        return 0
    for line in lines:
        numbered = " ".join(part for part in (line.series, line.ordinal) if part)
        told = (line.start or "no date", line.status, numbered, line.title, line.place)
        print(f"{line.id}  {'  '.join(in_one_line(part) for part in told if part)}")
    return 0


def _show(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    answer(plain_view(event_view(register, arguments.event, today=session.tools.today())))
    return 0


def _wanted(fields: list[str]) -> dict[str, str]:
    """Return what is to be set: FIELD=VALUE, or the fields in one JSON file."""
    if len(fields) == 1 and "=" not in fields[0]:
        return fields_as_text(one_record(Path(fields[0])))
    return wanted_fields(fields)


def _set(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    wanted = _wanted(arguments.fields)
    if "status" not in wanted:
        done = set_event(register, arguments.event, wanted)
        say("Saved." if done else "Nothing to save: it says so already.")
        return 0
    wish = Wish(wanted.pop("status"), *(wanted.pop(name, "") for name in TURN))
    today = session.tools.today()
    tell_turn(turn_event(register, arguments.event, wish, today=today, wanted=wanted))
    return 0
