"""Hand over all that somebody holds, and confirm mandates."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from focalnet.cli.entering import NotJson, some_records
from focalnet.cli.session import Session, add_json, add_workspace, answer, counted, say
from focalnet.domain.errors import InvalidValue
from focalnet.domain.values import WAYS
from focalnet.services.mandates import Handover, confirm, hand_over, whole_day
from focalnet.services.searching import the_record


def prepare_handover(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of handover."""
    add_workspace(command)
    command.add_argument("person", metavar="PERSON", help="who leaves")
    command.add_argument("--to", default="", metavar="PERSON", help="who takes over")
    command.add_argument("--instrument", type=Path, required=True, metavar="FILE.json")
    _add_day(command)
    add_json(command)


def run_handover(arguments: argparse.Namespace, session: Session) -> int:
    """End all mandates and posts as one action; print the ids of those that take their place."""
    acts = some_records(arguments.instrument)
    if len(acts) != 1:
        raise NotJson("This is not one instrument.", place=str(arguments.instrument))
    on = _day(arguments, session)
    with session.register() as register:
        leaving = the_record(register, arguments.person).id
        to = the_record(register, arguments.to).id if arguments.to else ""
        done = hand_over(register, leaving, to=to, act=acts[0], on=on)
    if arguments.json:
        answer(_described(done))
    else:
        print(*done.opened, sep="\n")
    verb = "Handed over" if to else "Ended, now vacant"
    say(f"{verb}: {counted(len(done.ended), 'record')}, as {done.done.id}.")
    for warning in done.warnings:
        say(f"{warning.code}: {warning.plain()['message']}")
    return 0


def _described(done: Handover) -> dict[str, object]:
    return {
        "change_set": done.done.id,
        "ended": list(done.ended),
        "opened": list(done.opened),
        "warnings": [warning.plain() for warning in done.warnings],
    }


def prepare_confirm(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of confirm."""
    add_workspace(command)
    command.add_argument(
        "ids", nargs="+", metavar="ID", help="designations, or holders and States for all of theirs"
    )
    command.add_argument("--by", required=True, metavar="WHO", help="who confirmed")
    command.add_argument("--how", required=True, choices=WAYS, metavar="HOW", help=", ".join(WAYS))
    _add_day(command)
    add_json(command)


def run_confirm(arguments: argparse.Namespace, session: Session) -> int:
    """Record confirmations as one action and say what a later day had confirmed already."""
    today = session.tools.today()
    on = _day(arguments, session)
    if not arguments.by.strip():
        raise InvalidValue("Say who confirmed.", place="--by")
    with session.register() as register:
        keys = [the_record(register, key).id for key in arguments.ids]
        done = confirm(register, keys, by=arguments.by, how=arguments.how, on=on, today=today)
    if arguments.json:
        answer({"confirmed": list(done.confirmed), "kept": list(done.kept)})
    say(f"Confirmed: {len(done.confirmed)}.")
    if done.kept:
        say(f"Confirmed on a later day already: {len(done.kept)}.")
    return 0


def _add_day(command: argparse.ArgumentParser) -> None:
    command.add_argument("--on", default="", metavar="DATE", help="today unless said")


def _day(arguments: argparse.Namespace, session: Session) -> date:
    return whole_day(arguments.on, place="--on") if arguments.on else session.tools.today()
