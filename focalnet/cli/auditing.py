"""The record of what was done with the register, on the command line."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from focalnet.cli.session import Session, add_json, add_workspace, answer, in_one_line, say
from focalnet.domain.dates import checked_date
from focalnet.services.auditing import (
    AuditChoice,
    audit_lines,
    audit_sheet,
    check_out,
    detail_words,
    note_export,
)
from focalnet.services.files import write_whole


def prepare_audit(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of audit."""
    add_workspace(command)
    command.add_argument("--action", action="append", default=[], metavar="CODE", help="only these")
    command.add_argument("--since", default="", metavar="DATE", help="the first day")
    command.add_argument("--until", default="", metavar="DATE", help="the last day")
    command.add_argument("--actor", default="", metavar="NAME", help="only what this officer did")
    command.add_argument("--out", type=Path, metavar="FILE", help="write .csv or .xlsx")
    add_json(command)


def run_audit(arguments: argparse.Namespace, session: Session) -> int:
    """Print what was done with the register, the newest first; verify checks its chain."""
    choice = AuditChoice(
        tuple(arguments.action),
        checked_date(arguments.since, place="--since"),
        checked_date(arguments.until, place="--until"),
        arguments.actor,
    )
    out: Path | None = arguments.out
    with session.register() as register:
        lines = audit_lines(register, choice)
        if out:
            check_out(out)
            sheet, books = audit_sheet(lines), session.tools.workbooks()
            table = out.suffix.lower() == ".csv"
            content = books.written_table(sheet) if table else books.written([sheet])
            note_export(register, lines, out)
            write_whole(out, content)
            say(f"{len(lines)} rows in {out}.")
    if arguments.json:
        answer([asdict(line) for line in lines])
    elif not out:
        for line in lines:
            told = (line.moment, line.actor, line.action, detail_words(line.detail))
            print(line.number, *map(in_one_line, told), sep="\t")
    return 0
