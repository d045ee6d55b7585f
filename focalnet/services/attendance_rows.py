"""Attendance as rows of a table, and a sign-in sheet keyed back: what each comes to, or why not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import FocalnetError, RecordNotFound
from focalnet.domain.folding import fold_text
from focalnet.services.attendance import (
    Grid,
    Mark,
    attendance_grid,
    checked_mark,
    mark_each,
)
from focalnet.services.checking_in import CodeRefused, NotExpected, SeveralMeant, the_guest
from focalnet.services.desk_list import DeskList
from focalnet.services.ports import Register
from focalnet.services.sign_in import KeyedRow, keyed_rows
from focalnet.services.sittings import NoSuchSitting
from focalnet.services.workbook import InBook, OutSheet, SheetColumn

HEAD = ("person", "sitting", "status", "from", "to")
NAMED = ("person", "participation", "name", "sitting", "title", "status", "from", "to")
WORDS = {
    "row-code": "The code of the line was misread, or no such line was printed.",
    "blank-line": "The code is of a blank line: take in who signed there as a walk-in.",
    "person": "Nobody who takes part is meant by this.",
    "several": "Several participants may be meant: give an id or a code.",
    "badge": "The code of the badge is misread, unknown or of another event.",
    "sitting": "There is no such sitting, or several are called so.",
    "other-sheet": "The line is on the sheet of another sitting.",
    "invalid": "The status or the times do not fit.",
    "twice": "The same person and sitting stand in an earlier row.",
}


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that was not taken in: its number from 1, what it says, and a key of WORDS."""

    row: int
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class AttendanceReport:
    """What rows of attendance came to: how many were marked, were known already, were refused."""

    done: ChangeSet
    marked: int
    same: int
    refused: tuple[RefusedRow, ...] = ()


class _Refused(Exception):
    """A row cannot be taken in; the code says why."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(slots=True)
class _Reader:
    """Reads rows against the event: who and which sitting is meant."""

    register: Register
    desk: DeskList
    grid: Grid
    sittings: dict[str, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for number, item in enumerate(self.grid.sittings, start=1):
            titles = [item.title, *(title.text for title in item.titles)]
            for name in {item.id, str(number), item.start, *titles} - {""}:
                self.sittings.setdefault(_key(name), []).append(item.id)

    def cell(self, person: str, sitting: str) -> tuple[str, str]:
        """Return participation and sitting; raises _Refused."""
        wanted = self.sitting(sitting) if sitting.strip() else ""
        [keyed] = keyed_rows(self.register, self.desk.event.id, person)[:1] or [KeyedRow("")]
        if keyed.participation and " " not in person.strip():
            if wanted and keyed.sitting and wanted != keyed.sitting:
                raise _Refused("other-sheet")
            if not (wanted or keyed.sitting):
                raise _Refused("sitting")
            return keyed.participation, keyed.sitting or wanted
        if keyed.trouble == "blank":
            raise _Refused("blank-line")
        participation = self.participation(person)
        if not wanted:
            raise _Refused("sitting")
        return participation, wanted

    def participation(self, person: str) -> str:
        try:
            return the_guest(self.register, self.desk, person).participation
        except SeveralMeant as error:
            raise _Refused("several") from error
        except CodeRefused as error:
            raise _Refused("badge") from error
        except NotExpected as error:
            raise _Refused("person") from error

    def sitting(self, text: str) -> str:
        found = self.sittings.get(_key(text), [])
        if len(found) != 1:
            raise _Refused("sitting")
        return found[0]


def _key(text: str) -> str:
    return " ".join(fold_text(text).split())


def sitting_named(register: Register, event: str, text: str) -> str:
    """Return the id of the one sitting that is meant; empty for nothing.

    Raises NoSuchEvent or NoSuchSitting.
    """
    if not text.strip():
        return ""
    desk = DeskList(register, event)
    try:
        grid = attendance_grid(register, event, desk=desk)
        return _Reader(register, desk, grid).sitting(text)
    except _Refused as error:
        raise NoSuchSitting("There is no such sitting of this event.", place=text) from error


def take_rows(register: Register, event: str, rows: Sequence[Sequence[str]]) -> AttendanceReport:
    """Take in rows of person, sitting, status, from and to, as one action.

    A person is an id, a code on a badge, the code of a line on a sign-in sheet (which
    says the sitting too) or a name that only one has; a sitting its id, title,
    beginning or number in the programme. A first row of column names says where they
    stand. Rows that cannot be taken in are told of and the others stored. Raises NoSuchEvent.
    """
    desk = DeskList(register, event)
    reader = _Reader(register, desk, attendance_grid(register, event, desk=desk))
    marks: dict[tuple[str, str], Mark] = {}
    refused: list[RefusedRow] = []
    for number, row in _named(rows):
        try:
            cell = reader.cell(row["person"], row["sitting"])
            if cell in marks:
                raise _Refused("twice")
            made = Mark(row["status"].strip().lower(), row["from"], row["to"], "file")
            marks[cell] = _checked(reader, cell, made)
        except _Refused as refusal:
            told = " · ".join(part for part in row.values() if part)
            refused.append(RefusedRow(number, told, refusal.why))
    result = mark_each(register, event, _news(reader.grid, marks), desk=desk)
    return AttendanceReport(
        result.done, len(result.changed), len(marks) - len(result.changed), tuple(refused)
    )


def _named(rows: Sequence[Sequence[str]]) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield each row that says something, with its number, by the names of the columns."""
    head: Sequence[str] = HEAD
    for number, row in enumerate(rows, start=1):
        cells = [cell.strip() for cell in row]
        if number == 1 and {"status"} <= {cell.lower() for cell in cells}:
            head = [cell.lower() for cell in cells]
            continue
        named = dict(zip(head, cells, strict=False))
        person = named.get("participation") or named.get("person") or named.get("name", "")
        if any(cells):
            yield number, {name: named.get(name, "") for name in HEAD} | {"person": person}


def _news(grid: Grid, marks: Mapping[tuple[str, str], Mark]) -> dict[tuple[str, str], Mark]:
    """Leave out the marks that say what the grid says, so that they keep where they came from."""
    known = {
        (row.guest.participation, sitting.id): cell
        for row in grid.rows
        for sitting, cell in zip(grid.sittings, row.cells, strict=True)
    }
    return {
        place: item
        for place, item in marks.items()
        if place not in known
        or (known[place].status, known[place].start, known[place].end)
        != (item.status, item.start, item.end)
    }


def _checked(reader: _Reader, cell: tuple[str, str], made: Mark) -> Mark:
    """Return a mark with its moments, checked alone, so that it is this row that is told of."""
    sittings = {item.id: item for item in reader.grid.sittings}
    try:
        kept = checked_mark(reader.desk, sittings, cell, made)
    except RecordNotFound as error:
        raise _Refused("sitting") from error
    except FocalnetError as error:
        raise _Refused("invalid") from error
    return Mark(kept.status, kept.start, kept.end, made.source)


def rows_of(book: InBook) -> list[tuple[str, ...]]:
    """Return the rows of the first sheet of a workbook or table.

    What cells say that were merged over several rows, each of these rows says.
    """
    if not book.sheets:
        return []
    rows = [list(row) for row in book.sheets[0].rows]
    for top, column, bottom, _ in book.sheets[0].merged:
        for at in range(top + 1, min(bottom + 1, len(rows))):
            if column < len(rows[at]) and column < len(rows[top]):
                rows[at][column] = rows[top][column]
    return list(map(tuple, rows))


def has_merged(book: InBook) -> bool:
    """Tell whether cells of the sheet that is read were merged over several rows."""
    return any(bottom > top for sheet in book.sheets[:1] for top, _, bottom, _ in sheet.merged)


@dataclass(frozen=True, slots=True)
class Keyed:
    """A line of codes that was keyed from a signed sheet: what was marked, and each code."""

    done: ChangeSet
    marked: int
    rows: tuple[KeyedRow, ...]

    @property
    def refused(self) -> tuple[KeyedRow, ...]:
        """The codes that lead nowhere."""
        return tuple(row for row in self.rows if row.trouble)


def key_sheet(
    register: Register,
    event: str,
    line: str,
    *,
    sitting: str = "",
    status: str = "present",
    desk: DeskList | None = None,
) -> Keyed:
    """Mark those whose codes of a sign-in sheet were keyed, as one action.

    Codes that were misread, or are on the sheet of another *sitting*, are told of and the
    others marked. Raises NoSuchEvent or NotAMark.
    """
    desk = desk or DeskList(register, event)
    rows = tuple(
        row
        if row.trouble or (desk.guest(row.participation) and (row.sitting or sitting))
        else KeyedRow(row.text, row.sitting, trouble="unknown")
        for row in keyed_rows(register, event, line, sitting=sitting)
    )
    marks = {
        (row.participation, row.sitting or sitting): Mark(status, source="sheet")
        for row in rows
        if not row.trouble
    }
    result = mark_each(register, event, marks, desk=desk)
    return Keyed(result.done, len(result.changed), rows)


def attendance_table(grid: Grid) -> OutSheet:
    """Return the marks of a grid as rows that can be taken in again."""
    rows = [
        (
            row.guest.person,
            row.guest.participation,
            row.guest.name,
            sitting.id,
            sitting.title,
            cell.status,
            cell.start,
            cell.end,
        )
        for row in grid.rows
        for sitting, cell in zip(grid.sittings, row.cells, strict=True)
    ]
    return OutSheet("attendance", tuple(map(SheetColumn, NAMED)), tuple(rows))
