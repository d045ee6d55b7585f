"""Read the record of what was done with the register: by action, by day, by officer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from focalnet.domain.dates import first_day, last_day
from focalnet.domain.errors import InvalidValue
from focalnet.services.ports import Register
from focalnet.services.workbook import OutSheet, SheetColumn

KINDS = frozenset({".csv", ".xlsx"})
COLUMNS = (("No.", 8), ("When (UTC)", 26), ("Who", 24), ("Laptop", 18), ("What", 18), ("", 60))


class NotATable(InvalidValue):
    """The name of the file does not say what it is to be."""

    code = "audit.kind"
    remedy = "Name a file that ends in .xlsx or .csv; nothing was written."


@dataclass(frozen=True, slots=True)
class AuditChoice:
    """Which rows are wanted: codes (``card`` takes all of ``card.…``), days, an officer."""

    actions: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    actor: str = ""


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One row, to be read: ``moment`` in UTC, ``detail`` ids, counts and codes."""

    number: int
    moment: str
    actor: str
    laptop: str
    action: str
    detail: Mapping[str, str | int]


def audit_lines(register: Register, choice: AuditChoice | None = None) -> list[AuditLine]:
    """Return the rows that are wanted, the newest first."""
    wanted = choice or AuditChoice()
    since = first_day(wanted.since).isoformat() if wanted.since else ""
    until = last_day(wanted.until).isoformat() if wanted.until else "9999"
    who = wanted.actor.casefold()
    found = [
        AuditLine(row.seq, row.moment, row.actor, row.replica, row.action, row.detail)
        for row in register.audit.rows()
        if since <= row.moment[:10] <= until
        and who in row.actor.casefold()
        and _is_one_of(row.action, wanted.actions)
    ]
    return found[::-1]


def _is_one_of(action: str, wanted: Sequence[str]) -> bool:
    return not wanted or any(action == one or action.startswith(f"{one}.") for one in wanted)


def audit_actions(register: Register) -> list[str]:
    """Return the codes of all actions that were noted, in order."""
    return sorted({row.action for row in register.audit.rows()})


def detail_words(detail: Mapping[str, str | int]) -> str:
    """Return the detail of a row in one line."""
    return ", ".join(f"{name}: {value}" for name, value in detail.items())


def check_out(path: Path) -> None:
    """Check the name of a file before it is written; raises NotATable."""
    if path.suffix.lower() not in KINDS:
        raise NotATable("The file can be a workbook or a table.", place=path.name)


def audit_sheet(lines: Sequence[AuditLine]) -> OutSheet:
    """Return the rows as a sheet, with their codes as they are."""
    rows = tuple(
        (
            line.number,
            line.moment,
            line.actor,
            line.laptop,
            line.action,
            detail_words(line.detail),
        )
        for line in lines
    )
    return OutSheet("Audit", tuple(SheetColumn(*column) for column in COLUMNS), rows)


def note_export(register: Register, lines: Sequence[AuditLine], path: Path) -> None:
    """Take note that the audit itself leaves the register."""
    register.note("export", what="audit", kind=path.suffix.lower(), records=len(lines))
