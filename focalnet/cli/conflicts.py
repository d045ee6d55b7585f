"""Conflicts: list them, settle one."""

from __future__ import annotations

import argparse
import json
from typing import Any

from focalnet.cli.session import Session, add_json, add_workspace, answer, counted, in_one_line, say
from focalnet.domain.clock import moment
from focalnet.domain.errors import InvalidValue
from focalnet.services.conflicts import NONE, Conflict, Side, conflicts, settle


def prepare_conflicts(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of conflicts."""
    add_workspace(command)
    command.add_argument("id", nargs="?", default="", metavar="ID", help="of one record only")
    add_json(command)


def run_conflicts(arguments: argparse.Namespace, session: Session) -> int:
    """Print what offices said against each other, with who, when and by which act."""
    with session.register() as register:
        found = conflicts(register, arguments.id)
    if arguments.json:
        answer([_described(item) for item in found])
        return 0
    for item in found:
        print(item.id, item.kind, in_one_line(item.title), item.field, sep="\t")
        for number, side in enumerate(item.sides):
            mark = (
                "suggested" if number == item.suggested else "shown" if number == item.shown else ""
            )
            when = moment(side.clock).isoformat(timespec="seconds")
            told = in_one_line(_value_text(side.value))
            print(
                f"\t{number}", told, side.author, side.office, when, side.instrument, mark, sep="\t"
            )
    say(f"{counted(len(found), 'conflict')}.")
    return 0


def _described(item: Conflict) -> dict[str, Any]:
    return {
        "id": item.id,
        "record": item.record,
        "kind": item.kind,
        "title": item.title,
        "field": item.field,
        "sides": [_side(side) for side in item.sides],
        "shown": item.shown,
        "suggested": None if item.suggested == NONE else item.suggested,
    }


def _side(side: Side) -> dict[str, Any]:
    return {
        "value": side.value,
        "author": side.author,
        "office": side.office,
        "when": moment(side.clock).isoformat(timespec="seconds"),
        "action": side.action,
        "instrument": side.instrument,
    }


def _value_text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def prepare_settle(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of settle."""
    add_workspace(command)
    command.add_argument("conflict", metavar="CONFLICT")
    how = command.add_mutually_exclusive_group(required=True)
    how.add_argument("--take", type=int, default=NONE, metavar="N", help="the side of this number")
    how.add_argument("--value", metavar="V", help="text, or the parts of a value as JSON")
    how.add_argument("--both", action="store_true", help="keep both, where the field holds many")
    add_json(command)


def run_settle(arguments: argparse.Namespace, session: Session) -> int:
    """Settle a conflict for all offices; undo brings it back."""
    if arguments.value is None and not arguments.both and arguments.take < 0:
        raise InvalidValue("Sides are counted from 0.", place="--take")
    with session.register() as register:
        done = settle(
            register,
            arguments.conflict,
            take=arguments.take,
            value=_parsed(arguments.value),
            both=arguments.both,
        )
    if arguments.json:
        answer({"change_set": done.id})
    say(f"Settled, as {done.id}.")
    return 0


def _parsed(text: str | None) -> Any:
    """Return text as it is, or the parts that it gives as JSON."""
    if text is None or not text.lstrip().startswith(("{", "[")):
        return text
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InvalidValue("This is not JSON.", place="--value") from error
