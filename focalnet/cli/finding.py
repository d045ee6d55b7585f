"""Find records and show one."""

from __future__ import annotations

import argparse
from typing import Any

from focalnet.cli.session import Session, add_json, add_workspace, answer, in_one_line, say
from focalnet.domain.records import KINDS, Channel, Record, State
from focalnet.services.ports import Register
from focalnet.services.searching import Found, found, the_record

MOST = 1_000_000


def prepare_find(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of find."""
    add_workspace(command)
    command.add_argument("query", metavar="QUERY")
    command.add_argument("--limit", type=int, default=20, metavar="N")
    command.add_argument("--kind", choices=tuple(KINDS), action="append", default=[])
    add_json(command)


def run_find(arguments: argparse.Namespace, session: Session) -> int:
    """Print the hits, best first: id, kind, name, State and why."""
    limit = min(max(arguments.limit, 1), MOST)
    with session.register() as register:
        hits = found(register, arguments.query, limit=limit, kinds=tuple(arguments.kind))
    if arguments.json:
        answer([_described(hit) for hit in hits])
        return 0
    for hit in hits:
        described = _described(hit)
        told = (described[key] for key in ("id", "kind", "name", "state", "why"))
        print(*map(in_one_line, told), sep="\t")
    if not hits:
        say("Nothing found.")
    return 0


def _described(hit: Found) -> dict[str, str]:
    row = hit.hit.row
    return {
        "id": row.id,
        "kind": row.kind,
        "name": row.title,
        "state": row.state,
        "why": "; ".join(f"{why.label}: {why.text}" for why in hit.whys),
    }


def prepare_show(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of show."""
    add_workspace(command)
    command.add_argument("id", metavar="ID", help="an id, or the code of a State")
    add_json(command)


def run_show(arguments: argparse.Namespace, session: Session) -> int:
    """Print one record with all its fields."""
    with session.register() as register:
        record = the_record(register, arguments.id)
        described = _whole(register, record, session)
    if arguments.json:
        answer(described)
        return 0
    for name, value in described.items():
        for line in _lines(value):
            print(f"{name}: {line}")
    return 0


def _whole(register: Register, record: Record, session: Session) -> dict[str, Any]:
    from focalnet.domain.plain import record_to_plain
    from focalnet.services.reference import standing

    state = register.state(record.id)
    described: dict[str, Any] = {"id": record.id, "record": record.KIND, "life": state.life}
    if state.conflicts:
        described["conflicts"] = list(state.conflicts)
    if state.unknown:
        described["unknown"] = len(state.unknown)
    described |= record_to_plain(record)
    if isinstance(record, Channel):
        described["effective"] = record.effective
    if isinstance(record, State):
        described["standing"] = standing(record, session.tools.today())
    return described


def _lines(value: Any) -> list[str]:
    items = value if isinstance(value, list) else [value]
    return [
        ", ".join(f"{key} {part}" for key, part in item.items() if key != "id")
        if isinstance(item, dict)
        else str(item)
        for item in items
    ]
