"""Duplicates: suspects, merging, taking apart."""

from __future__ import annotations

import argparse

from focalnet.cli.session import Session, add_json, add_workspace, answer, counted, in_one_line, say
from focalnet.domain.errors import InvalidValue
from focalnet.services.duplicates import KINDS, Suspect, suspects
from focalnet.services.merging import merge, tell_apart, unmerge

MOST = 10_000


def prepare_duplicates(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of duplicates."""
    add_workspace(command)
    command.add_argument("--kind", choices=KINDS, help="look at these only")
    command.add_argument("--limit", type=int, default=200, metavar="N")
    command.add_argument(
        "--not-same", nargs="+", default=[], metavar="ID", help="remember that these are different"
    )
    add_json(command)


def run_duplicates(arguments: argparse.Namespace, session: Session) -> int:
    """Print who may have been entered twice, the surest first, or remember who was not."""
    with session.register() as register:
        if arguments.not_same:
            done = tell_apart(register, arguments.not_same)
            say("Remembered: they are not the same." if done else "That was known already.")
            return 0
        kinds = (arguments.kind,) if arguments.kind else KINDS
        found = suspects(register, kinds, limit=min(max(arguments.limit, 1), MOST))
    if arguments.json:
        answer([_described(item) for item in found])
        return 0
    for item in found:
        print(item.score, item.one, item.other, ", ".join(item.reasons), sep="\t")
        print(f"\t{in_one_line(item.titles[0])} = {in_one_line(item.titles[1])}?")
    say(f"{counted(len(found), 'pair')}.")
    return 0


def _described(item: Suspect) -> dict[str, object]:
    return {
        "score": item.score,
        "reasons": list(item.reasons),
        "kind": item.kind,
        "ids": [item.one, item.other],
        "records": [
            {"id": key, "title": title}
            for key, title in zip((item.one, item.other), item.titles, strict=True)
        ],
    }


def prepare_merge(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of merge."""
    add_workspace(command)
    command.add_argument("ids", nargs="+", metavar="ID")
    command.add_argument(
        "--take",
        action="append",
        default=[],
        metavar="FIELD=ID",
        help="take this field from that record",
    )
    add_json(command)


def run_merge(arguments: argparse.Namespace, session: Session) -> int:
    """Make records one, reversibly; print the id they go by."""
    choices = dict(_choice(text) for text in arguments.take)
    with session.register() as register:
        done = merge(register, arguments.ids, choices)
        name = register.canonical(arguments.ids)[arguments.ids[0]]
    if arguments.json:
        answer({"change_set": done.id, "id": name})
    else:
        print(name)
    say(f"Merged: {len(arguments.ids)} records, as {done.id}. Take apart with: unmerge.")
    return 0


def _choice(text: str) -> tuple[str, str]:
    field, equals, key = text.partition("=")
    if not equals:
        raise InvalidValue("Write FIELD=ID.", place=text)
    return field, key


def prepare_unmerge(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of unmerge."""
    add_workspace(command)
    command.add_argument("id", metavar="ID")
    add_json(command)


def run_unmerge(arguments: argparse.Namespace, session: Session) -> int:
    """Take a record out of those it was merged with."""
    with session.register() as register:
        done = unmerge(register, arguments.id)
    if arguments.json:
        answer({"change_set": done.id})
    say(f"Taken apart, as {done.id}.")
    return 0
