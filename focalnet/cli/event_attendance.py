"""Attendance on the command line: the grid, rows of a table, a signed sheet, the arrivals."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from focalnet.cli.session import Session, add_event, add_json, answer, in_one_line, say
from focalnet.cli.tables import check_table, write_table
from focalnet.services.attendance import Grid, attendance_grid, from_arrivals, mark_each
from focalnet.services.attendance_rows import (
    WORDS,
    attendance_table,
    has_merged,
    key_sheet,
    rows_of,
    sitting_named,
    take_rows,
)
from focalnet.services.files import check_writable
from focalnet.services.importing import file_bytes
from focalnet.services.ports import Register
from focalnet.services.sign_in import WORDS as KEYED_WORDS

MARKS = {"present": "P", "partial": "p", "remote": "R", "absent": "–", "excused": "E", "": "·"}


def prepare_attendance(actions: Any) -> None:
    """Declare the action attendance of event."""
    command = add_event(actions.add_parser("attendance", help="who attended which sitting"))
    command.add_argument(
        "file",
        nargs="?",
        type=Path,
        metavar="FILE",
        help="take in its rows: person or row code, sitting, status, from, to",
    )
    command.add_argument("--keyed", metavar="CODES", help="codes of a signed sheet: B07-3 B08-1")
    command.add_argument("--arrived", action="store_true", help="all who arrived are present")
    command.add_argument("--absent", action="store_true", help="with --arrived: the others absent")
    command.add_argument("--sitting", default="", metavar="SITTING", help="id, title or number")
    command.add_argument("--out", type=Path, metavar="FILE", help="write all rows there")
    add_json(command)
    command.set_defaults(do=_attendance)


def _attendance(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    check_table(arguments.out)
    if arguments.out:
        check_writable(arguments.out)
    told: dict[str, Any] = {}
    if arguments.file is not None:
        told = _take(register, arguments, session)
    elif arguments.keyed is not None:
        told = _key(register, arguments)
    elif arguments.arrived:
        told = _arrived(register, arguments)
    grid = attendance_grid(register, arguments.event)
    if arguments.out:
        write_table(session, arguments.out, attendance_table(grid))
    if arguments.json:
        answer(told or _plain(grid))
    elif not told and not arguments.out:
        _print(grid)
    return _code(told)


def _code(told: dict[str, Any]) -> int:
    """Return 0 where all is in, 1 where a part was refused, 2 where all was."""
    if not told.get("refused"):
        return 0
    return 1 if told["marked"] or told.get("same") else 2


def _take(register: Register, arguments: argparse.Namespace, session: Session) -> dict[str, Any]:
    books = session.tools.workbooks()
    book = books.read(arguments.file.name, file_bytes(arguments.file))
    report = take_rows(register, arguments.event, rows_of(book))
    for row in report.refused:
        say(f"row {row.row}: {in_one_line(row.text)}: {WORDS[row.why]}")
    if has_merged(book):
        say("Cells were merged; each row got what they say.")
    for name in book.hidden:
        say(f"A hidden sheet was not read: {in_one_line(name)}.")
    say(f"{report.marked} marked, {report.same} the same, {len(report.refused)} refused.")
    refused = [{"row": row.row, "text": row.text, "why": row.why} for row in report.refused]
    return {"marked": report.marked, "same": report.same, "refused": refused}


def _key(register: Register, arguments: argparse.Namespace) -> dict[str, Any]:
    sitting = sitting_named(register, arguments.event, arguments.sitting)
    keyed = key_sheet(register, arguments.event, arguments.keyed, sitting=sitting)
    for row in keyed.refused:
        say(f"{in_one_line(row.text)}: {KEYED_WORDS[row.trouble]}")
    say(f"{keyed.marked} marked, {len(keyed.refused)} refused.")
    refused = [{"text": row.text, "why": row.trouble} for row in keyed.refused]
    return {"marked": keyed.marked, "refused": refused}


def _arrived(register: Register, arguments: argparse.Namespace) -> dict[str, Any]:
    sitting = sitting_named(register, arguments.event, arguments.sitting)
    proposal = from_arrivals(register, arguments.event, sitting, absent=arguments.absent)
    done = mark_each(register, arguments.event, proposal.marks)
    absent = len(proposal.marks) - proposal.present
    say(f"{proposal.present} present{f', {absent} absent' if absent else ''}.")
    return {"marked": len(done.changed), "present": proposal.present, "refused": []}


def _print(grid: Grid) -> None:
    """Print the grid: a letter for each sitting, then the name; below it the totals."""
    for number, (sitting, total) in enumerate(zip(grid.sittings, grid.totals, strict=True), 1):
        counts = ", ".join(f"{count} {status}" for status, count in total.counts.items() if count)
        named = in_one_line(f"{sitting.start} {sitting.title}".strip())
        print(f"{number}. {named}: {total.attended} attended ({counts or 'nobody marked'})")
    for row in grid.rows:
        marks = "".join(MARKS[cell.status] for cell in row.cells)
        state = row.guest.state or "–"
        print(f"{marks}  {state:3}  {in_one_line(row.guest.name)}{'' if row.came else '  (–)'}")
    say(
        f"{grid.came} of {len(grid.rows)} came. "
        "P present, p in part, R remote, – absent, E excused."
    )


def _plain(grid: Grid) -> dict[str, Any]:
    sittings = [
        {
            "id": sitting.id,
            "title": sitting.title,
            "start": sitting.start,
            "end": sitting.end,
            "attended": total.attended,
            "unmarked": total.open,
            **total.counts,
        }
        for sitting, total in zip(grid.sittings, grid.totals, strict=True)
    ]
    people = [
        {
            "participation": row.guest.participation,
            "person": row.guest.person,
            "name": row.guest.name,
            "state": row.guest.state,
            "came": row.came,
            "attendance": {
                sitting.id: {
                    "status": cell.status,
                    "from": cell.start,
                    "to": cell.end,
                    "minutes": cell.minutes,
                    "source": cell.source,
                }
                for sitting, cell in zip(grid.sittings, row.cells, strict=True)
                if cell.status
            },
        }
        for row in grid.rows
    ]
    return {"event": grid.event.id, "came": grid.came, "sittings": sittings, "people": people}
