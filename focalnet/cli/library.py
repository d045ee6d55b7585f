"""The library on the command line: add, find, attach files and write them out."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from focalnet.cli.entering import some_records
from focalnet.cli.session import Session, add_json, add_workspace, answer, say
from focalnet.domain.dossier import ITEM_STATUS, SHELVES
from focalnet.domain.plain import record_to_plain
from focalnet.services.attaching import attached
from focalnet.services.files import write_whole
from focalnet.services.library import (
    LibrarySearch,
    Shelved,
    add_items,
    attach_to_item,
    find_items,
)
from focalnet.services.ports import Register


def prepare_library(command: argparse.ArgumentParser) -> None:
    """Declare the actions of library and their arguments."""
    actions = command.add_subparsers(dest="action", required=True, metavar="ACTION")
    adding = actions.add_parser("add", help="enter items from JSON")
    add_workspace(adding)
    adding.add_argument("json_file", type=Path, metavar="FILE.json", help="or - for standard input")
    adding.add_argument("--file", type=Path, action="append", default=[], metavar="PATH")
    finding = actions.add_parser("find", help="find items by words in any script")
    add_workspace(finding)
    finding.add_argument("query", nargs="?", default="", metavar="QUERY")
    finding.add_argument("--shelf", choices=SHELVES, default="")
    finding.add_argument("--state", default="", metavar="STATE")
    finding.add_argument("--theme", default="", metavar="T")
    finding.add_argument("--status", choices=ITEM_STATUS, default="")
    finding.add_argument("--limit", type=int, default=20, metavar="N")
    add_json(finding)
    attaching = actions.add_parser("attach", help="attach files to an item")
    add_workspace(attaching)
    attaching.add_argument("id", metavar="ID")
    attaching.add_argument("files", nargs="+", type=Path, metavar="PATH")
    opening = actions.add_parser("open", help="write an attached file out")
    add_workspace(opening)
    opening.add_argument("id", metavar="ID", help="of an item, or any record with files")
    opening.add_argument("--name", default="", metavar="NAME", help="or its number, from 1")
    opening.add_argument("--out", type=Path, required=True, metavar="FILE")


def run_library(arguments: argparse.Namespace, session: Session) -> int:
    """Do one of the actions."""
    actions: dict[str, Callable[[Register, argparse.Namespace], int]] = {
        "add": _add,
        "find": _find,
        "attach": _attach,
        "open": _open,
    }
    with session.register() as register:
        return actions[arguments.action](register, arguments)


def _add(register: Register, arguments: argparse.Namespace) -> int:
    print(*add_items(register, some_records(arguments.json_file), arguments.file), sep="\n")
    return 0


def _find(register: Register, arguments: argparse.Namespace) -> int:
    search = LibrarySearch(
        words=arguments.query,
        shelf=arguments.shelf,
        state=arguments.state,
        theme=arguments.theme,
        status=arguments.status,
    )
    items = find_items(register, search, limit=max(arguments.limit, 1))
    if arguments.json:
        answer([_described(item) for item in items])
        return 0
    for found in items:
        item = found.item
        print(item.id, item.shelf, item.symbol, item.title, item.dated, item.state, sep="\t")
    if not items:
        say("Nothing found.")
    return 0


def _described(found: Shelved) -> dict[str, Any]:
    why = "; ".join(f"{why.label}: {why.text}" for why in found.whys)
    return {"id": found.item.id, **record_to_plain(found.item), "why": why}


def _attach(register: Register, arguments: argparse.Namespace) -> int:
    names = attach_to_item(register, arguments.id, arguments.files).names
    say(f"Attached: {', '.join(names)}." if names else "Nothing new: it has these files.")
    return 0


def _open(register: Register, arguments: argparse.Namespace) -> int:
    item, content = attached(register, register.record(arguments.id), arguments.name)
    register.note("export", what="file", record=arguments.id, size=len(content))
    write_whole(arguments.out, content)
    say(f"{item.name} was written to {arguments.out}, outside the encrypted register.")
    return 0
