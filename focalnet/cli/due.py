"""Show what has to be done."""

from __future__ import annotations

import argparse

from focalnet.cli.session import Session, add_json, add_workspace, answer, say
from focalnet.services.due import Due, DueItem, due
from focalnet.services.words import page_words

SHOWN = 20


def prepare_due(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of due."""
    add_workspace(command)
    command.add_argument("--limit", type=int, default=SHOWN, metavar="N", help="0 shows all")
    add_json(command)


def run_due(arguments: argparse.Namespace, session: Session) -> int:
    """Print what is due, section by section, the most pressing first."""
    with session.register() as register:
        found = due(register, session.tools.today(), limit=max(arguments.limit, 0))
    if arguments.json:
        answer(found.plain())
    else:
        _print(found)
    return 0


def _print(found: Due) -> None:
    words = page_words("en")
    for section in found.sections:
        if not section.count:
            continue
        print(f"{words(f'due.{section.code}')}: {section.count}")
        for item in section.items:
            print("", *_columns(item), sep="\t")
    if not found.count:
        say("Nothing is due.")


def _columns(item: DueItem) -> tuple[str, ...]:
    words = page_words("en")
    named = item.title or words("vacant")
    told = " ".join(code for code in item.detail if code)
    late = words("due.late") if item.overdue else ""
    return item.record, item.on or "-", late, item.state, named, told, item.about
