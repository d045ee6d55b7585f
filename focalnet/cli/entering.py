"""Enter, set, retire and restore records."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from focalnet.cli.session import Session, add_workspace, read_text, say
from focalnet.domain.errors import InvalidValue
from focalnet.domain.kinds import KINDS
from focalnet.services.records import enter, restore, retire
from focalnet.services.searching import the_record
from focalnet.services.setting import set_fields


class NotJson(InvalidValue):
    """The text is not JSON, or not the fields of records."""

    code = "json.invalid"
    remedy = 'Give the fields of one record, {"names": […]}, or a list of them.'


def prepare_add(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of add."""
    add_workspace(command)
    command.add_argument("kind", metavar="KIND", help=", ".join(KINDS))
    command.add_argument("file", type=Path, metavar="FILE.json", help="or - for standard input")


def run_add(arguments: argparse.Namespace, session: Session) -> int:
    """Enter the records of a JSON file as one action and print their ids."""
    filled = some_records(arguments.file)
    with session.register() as register:
        _, ids = enter(register, arguments.kind, filled)
    print(*ids, sep="\n")
    return 0


def some_records(path: Path) -> list[dict[str, Any]]:
    """Return the fields of the records in a JSON file, or on standard input for "-".

    Raises NotJson or FileNotReadable.
    """
    try:
        content = json.loads(read_text(path), object_pairs_hook=_once_each)
    except (ValueError, RecursionError) as error:
        raise NotJson("This is not JSON.") from error
    items = content if isinstance(content, list) else [content]
    if not items or not all(isinstance(item, dict) for item in items):
        raise NotJson("This is not the fields of a record.")
    return items


def one_record(path: Path) -> dict[str, Any]:
    """Return the fields of the one record in a JSON file; raises NotJson or FileNotReadable."""
    items = some_records(path)
    if len(items) != 1:
        raise NotJson("Give one record at a time.")
    return items[0]


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    filled = dict(pairs)
    if len(filled) < len(pairs):
        raise NotJson("A field stands twice in one record.")
    return filled


def prepare_set(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of set."""
    add_workspace(command)
    command.add_argument("id", metavar="ID")
    command.add_argument("fields", nargs="+", metavar="FIELD=VALUE")


def run_set(arguments: argparse.Namespace, session: Session) -> int:
    """Set fields of one record as one action."""
    wanted = wanted_fields(arguments.fields)
    with session.register() as register:
        done = set_fields(register, the_record(register, arguments.id).id, wanted)
    say("Saved." if done else "Nothing to save: it says so already.")
    return 0


def wanted_fields(fields: Iterable[str]) -> dict[str, str]:
    """Return what FIELD=VALUE arguments ask for; raises InvalidValue."""
    pairs = list(_pairs(fields))
    wanted = dict(pairs)
    if len(wanted) < len(pairs):
        raise InvalidValue("One field stands twice.", place=", ".join(path for path, _ in pairs))
    return wanted


def _pairs(fields: Iterable[str]) -> Iterable[tuple[str, str]]:
    for field in fields:
        path, equals, value = field.partition("=")
        if not equals:
            raise InvalidValue("Write FIELD=VALUE.", place=field)
        yield path, value


def prepare_retire(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of retire."""
    add_workspace(command)
    command.add_argument("id", metavar="ID")


def run_retire(arguments: argparse.Namespace, session: Session) -> int:
    """Retire a record; it stays in the register and can be restored."""
    with session.register() as register:
        done = retire(register, the_record(register, arguments.id).id)
    say("Retired." if done else "It is retired already.")
    return 0


def bring_back(arguments: argparse.Namespace, session: Session) -> int:
    """Bring a retired record back."""
    with session.register() as register:
        done = restore(register, the_record(register, arguments.id).id)
    say("Restored." if done else "It is not retired.")
    return 0
