"""History, undo, redo and verify."""

from __future__ import annotations

import argparse
import sys

from focalnet.cli.session import Session, add_json, add_workspace, answer, counted, say
from focalnet.domain.changes import ChangeSet
from focalnet.domain.clock import moment
from focalnet.services.ports import HistoryLine, no_report
from focalnet.services.records import redo, undo
from focalnet.services.searching import the_record

MOST = 10_000_000


def prepare_history(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of history."""
    add_workspace(command)
    command.add_argument("id", nargs="?", default="", metavar="ID")
    command.add_argument("--limit", type=int, default=200, metavar="N")
    add_json(command)


def run_history(arguments: argparse.Namespace, session: Session) -> int:
    """Print what was changed, newest first: when, who, field, from what, to what."""
    with session.register() as register:
        erased = register.erased([arguments.id])
        asked = arguments.id and arguments.id not in erased
        record_id = the_record(register, arguments.id).id if asked else arguments.id
        lines = register.history(record_id, limit=min(max(arguments.limit, 1), MOST))
    if arguments.json:
        answer([_described(line) for line in lines])
        return 0
    for line in lines:
        described = _described(line)
        print(
            *(described[key] for key in ("when", "author", "action", "record", "field")), sep="\t"
        )
        print(f"\t{described['before']!r} -> {described['after']!r}")
    return 0


def _described(line: HistoryLine) -> dict[str, object]:
    return {
        "change_set": line.set_id,
        "when": moment(line.clock).isoformat(timespec="seconds"),
        "author": line.author,
        "action": line.action,
        "undoes": line.undoes,
        "record": line.record,
        "kind": line.kind,
        "field": line.field,
        "before": line.before,
        "after": line.after,
        "erased": line.erased,
    }


def prepare_undo(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of undo."""
    add_workspace(command)


prepare_redo = prepare_undo


def run_undo(arguments: argparse.Namespace, session: Session) -> int:
    """Take back the newest action."""
    del arguments
    with session.register() as register:
        done = undo(register)
    _tell(done, "Taken back")
    return 0


def run_redo(arguments: argparse.Namespace, session: Session) -> int:
    """Bring back what the last undo took."""
    del arguments
    with session.register() as register:
        done = redo(register)
    _tell(done, "Brought back")
    return 0


def _tell(done: ChangeSet, verb: str) -> None:
    say(f"{verb}: {counted(len(done.entries), 'record')}, as {done.id}.")


def prepare_verify(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of verify."""
    add_workspace(command)
    add_json(command)


def run_verify(arguments: argparse.Namespace, session: Session) -> int:
    """Rebuild the tables from the journal and compare; exit 2 where something is wrong."""
    with session.register() as register:
        report = _progress if sys.stderr.isatty() else no_report
        result = register.verify(report)
    if arguments.json:
        answer(
            {
                "change_sets": result.change_sets,
                "records": result.records,
                "checks": list(result.checks),
                "findings": [
                    {"code": item.code, "message": item.message, "remedy": item.remedy}
                    for item in result.findings
                ],
            }
        )
    for item in result.findings:
        say(f"{item.code}: {item.message} {item.remedy}")
    if not result.findings:
        say(f"{result.records} records, {result.change_sets} actions: everything as it must be.")
    return 2 if result.findings else 0


def _progress(done: int, total: int) -> None:
    print(f"\r{done} of {total}", end="\n" if done >= total else "", file=sys.stderr, flush=True)
