"""Find records and show one."""

from __future__ import annotations

import argparse
from datetime import date
from typing import Any

from focalnet.cli.session import (
    Session,
    add_as_at,
    add_json,
    add_workspace,
    answer,
    in_one_line,
    say,
)
from focalnet.domain.dates import checked_date, last_day
from focalnet.domain.kinds import KINDS
from focalnet.domain.record import Record
from focalnet.services.ports import Register
from focalnet.services.searches import found_by, is_search
from focalnet.services.searching import Found, found, the_record

MOST = 1_000_000


def prepare_find(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of find."""
    add_workspace(command)
    command.add_argument("query", metavar="QUERY", help="words, theme:assets state:SEN, or @name")
    command.add_argument("--limit", type=int, default=20, metavar="N")
    command.add_argument("--kind", choices=tuple(KINDS), action="append", default=[])
    add_as_at(command)
    add_json(command)


def run_find(arguments: argparse.Namespace, session: Session) -> int:
    """Print the hits, best first: id, kind, name, State and why."""
    limit = min(max(arguments.limit, 1), MOST)
    as_at = checked_date(arguments.as_at, place="--as-at")
    with session.register() as register:
        # Plain words take the short way, as one types.
        if as_at or is_search(register, arguments.query):
            hits = found_by(
                register,
                arguments.query,
                today=session.tools.today(),
                limit=limit,
                kinds=arguments.kind,
                as_at=as_at,
            )
        else:
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
    add_as_at(command)
    add_json(command)


def run_show(arguments: argparse.Namespace, session: Session) -> int:
    """Print one record with all its fields."""
    as_at = checked_date(arguments.as_at, place="--as-at")
    day = last_day(as_at) if as_at else session.tools.today()
    with session.register() as register:
        record = the_record(register, arguments.id)
        described = _whole(register, record, day)
    if arguments.json:
        answer(described)
        return 0
    for name, value in described.items():
        for line in _lines(value):
            print(f"{name}: {line}")
    return 0


def _whole(register: Register, record: Record, day: date) -> dict[str, Any]:
    from focalnet.domain.plain import record_to_plain
    from focalnet.services.standing_on import standing_on

    state = register.state(record.id)
    described: dict[str, Any] = {"id": record.id, "record": record.KIND, "life": state.life}
    if state.conflicts:
        described["conflicts"] = list(state.conflicts)
    if state.unknown:
        described["unknown"] = len(state.unknown)
    return described | record_to_plain(record) | standing_on(register, record, day)


def _lines(value: Any) -> list[str]:
    items = value if isinstance(value, list) else [value]
    return [
        ", ".join(f"{key} {part}" for key, part in item.items() if key != "id")
        if isinstance(item, dict)
        else str(item)
        for item in items
    ]
