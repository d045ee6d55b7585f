"""Tables of registrations as they come back: forms of States, exports of Indico and pretix."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from focalnet.domain.participation import Invitation, Participation
from focalnet.domain.plain import Plain
from focalnet.services.ports import Register
from focalnet.services.registration_cells import day_in, lines_in, read_cell, stage_in
from focalnet.services.registration_columns import FORM, PRETIX, columns_of, is_title
from focalnet.services.registration_rows import (
    OF_EVENT,
    OF_FILE,
    RegistrationFile,
    RegistrationRow,
    RowNote,
)
from focalnet.services.workbook import InBook, InSheet

ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
HEAD_WITHIN = 40
"""A head stands among the first rows of a sheet."""


@dataclass(slots=True)
class _Table:
    """One sheet with a head: what its columns are for, and which form it is."""

    place: str
    sheet: InSheet
    head: int
    kind: str
    columns: Mapping[int, str]
    titles: Sequence[str]
    letter: Invitation | None = None
    known: Mapping[str, str] = field(default_factory=dict)


def read_registrations(
    register: Register, event_id: str, books: Sequence[tuple[str, InBook]]
) -> list[RegistrationFile]:
    """Return the registrations in workbooks and tables, each with the name of its file.

    Columns that nobody knows and hidden sheets are told, not read; merged cells are
    filled in every row, formulas read as what they came to, and both are told. The
    form of another event is refused.
    """
    return [_file(register, event_id, name, book) for name, book in books]


def _file(register: Register, event_id: str, name: str, book: InBook) -> RegistrationFile:
    tables = [table for sheet in book.sheets if (table := _table(name, sheet, len(book.sheets)))]
    notes = tuple(RowNote("hidden-sheet", text=sheet) for sheet in book.hidden)
    if not tables:
        return RegistrationFile(name, "table", (), (), book.hidden, notes, "no-table")
    rows: list[RegistrationRow] = []
    left_out: Counter[str] = Counter()
    for table in tables:
        _find_form(register, table)
        if table.letter and table.letter.event != event_id:
            return RegistrationFile(name, FORM, (), (), book.hidden, notes, "other-form")
        rows += _rows(table)
        left_out += _left_out(table)
    notes += tuple(RowNote("left-out-column", column=title) for title in left_out)
    columns = tuple(left_out.items())
    return RegistrationFile(name, tables[0].kind, tuple(rows), columns, book.hidden, notes)


def _table(name: str, sheet: InSheet, of: int) -> _Table | None:
    place = f"{name}: {sheet.name}" if of > 1 else name
    for at, row in enumerate(sheet.rows[:HEAD_WITHIN]):
        if columns_of(row)[1]:
            head, titles = _whole_head(sheet, at)
            kind, columns = columns_of(titles)
            return _Table(place, _filled(sheet, head), head, kind, columns, titles)
    return None


def _whole_head(sheet: InSheet, at: int) -> tuple[int, tuple[str, ...]]:
    """Return the last row of a head and its titles: Name may stand over Family and Given name.

    The row below belongs to a head that merged cells join to it, and where all it says
    are titles.
    """
    upper = sheet.rows[at]
    lower = sheet.rows[at + 1] if at + 1 < len(sheet.rows) else ()
    said = [cell for cell in lower if cell.strip()]
    joined = any(top == at and bottom == at + 1 for top, _, bottom, _ in sheet.merged)
    if not said or not (joined or all(is_title(cell) for cell in said)):
        return at, upper
    pairs = zip_longest(upper, lower, fillvalue="")
    titles = tuple(below if below.strip() else above for above, below in pairs)
    return (at + 1, titles) if columns_of(titles)[1] else (at, upper)


def _filled(sheet: InSheet, head: int) -> InSheet:
    """Return a sheet in which every cell of a merged block below the head says the same."""
    rows = [list(row) for row in sheet.rows]
    for top, left, bottom, right in sheet.merged:
        if not head < top < len(rows) or left >= len(rows[top]):
            continue
        for row in rows[top : bottom + 1]:
            for column in range(left, min(right + 1, len(row))):
                row[column] = rows[top][left]
    return InSheet(sheet.name, tuple(map(tuple, rows)), sheet.formulas, sheet.merged)


def _find_form(register: Register, table: _Table) -> None:
    """Find out which letter a form answers, and whose the rows are that we filled in."""
    above = " ".join(cell for row in table.sheet.rows[: table.head] for cell in row)
    number = ID.search(above.lower())
    letter = register.many([number[0]]).get(number[0]) if number else None
    table.letter = letter if isinstance(letter, Invitation) else None
    references = [at for at, target in table.columns.items() if target == "reference"]
    cells = [row[at] for row in table.sheet.rows[table.head + 1 :] for at in references]
    keys = [found[0] for cell in cells if (found := ID.search(cell.lower()))]
    table.known = {
        key: item.person
        for key, item in register.many(keys).items()
        if isinstance(item, Participation)
    }


def _left_out(table: _Table) -> Counter[str]:
    """Return the columns that nobody knows and somebody filled in, with how many rows do."""
    found: Counter[str] = Counter()
    titles = table.titles
    for row in table.sheet.rows[table.head + 1 :]:
        for at, cell in enumerate(row):
            if cell and at not in table.columns:
                title = titles[at] if at < len(titles) else ""
                found[title or f"({at + 1})"] += 1
    return found


def _rows(table: _Table) -> Iterator[RegistrationRow]:
    for at in range(table.head + 1, len(table.sheet.rows)):
        row = table.sheet.rows[at]
        cells = {
            target: row[column].strip()
            for column, target in table.columns.items()
            if column < len(row) and row[column].strip()
        }
        if cells.keys() - {"reference"}:
            yield _Reading(table, at, cells).row()


class _Reading:
    """Reads one row: what it says of the person, of the event, and into the file."""

    def __init__(self, table: _Table, at: int, cells: dict[str, str]) -> None:
        self._table = table
        self._at = at
        self._cells = cells
        self._titles = {target: table.titles[column] for column, target in table.columns.items()}
        self._notes = list(self._found_in_cells())
        self._unread: list[str] = []

    def _found_in_cells(self) -> Iterator[RowNote]:
        for column, target in self._table.columns.items():
            if (self._at, column) in self._table.sheet.formulas:
                yield RowNote("formula-read", self._titles[target])
        merged = self._table.sheet.merged
        if any(top <= self._at <= bottom for top, _, bottom, _ in merged):
            yield RowNote("merged")

    def row(self) -> RegistrationRow:
        """Return the row; what is not understood stands in the notes of the file."""
        cells, letter = self._cells, self._table.letter
        event = self._fields(OF_EVENT - {"invitation", "designation", "stands_in"})
        event |= {"state": cells["state"]} if cells.get("state") else {}
        if letter:
            event |= {"invitation": letter.id, "state": letter.state}
        file = self._fields(OF_FILE - {"notes", "confidentiality"})
        stage, on = self._stage(), day_in(cells.get("on", ""))
        if told := [*self._unread, *filter(None, [cells.get("remarks", "")])]:
            file["notes"] = "\n".join(told)
        reference = ID.search(cells.get("reference", "").lower())
        return RegistrationRow(
            place=f"{self._table.place}:{self._at + 1}",
            person=self._person(event.get("state", "")),
            event={name: value for name, value in event.items() if value},
            file=file,
            source=self._table.kind if self._number() else "",
            number=self._number(),
            stage=stage,
            on=on,
            known=self._table.known.get(reference[0], "") if reference else "",
            accompanies=cells.get("accompanies", ""),
            notes=tuple(self._notes),
        )

    def _number(self) -> str:
        """Return the number of the registration; an order without its position is of several."""
        number, position = self._cells.get("number", ""), self._cells.get("position", "")
        if self._table.kind == PRETIX and not position:
            return ""
        return f"{number}-{position}" if number and position else number

    def _stage(self) -> str:
        text = self._cells.get("stage", "")
        stage = stage_in(text) if text else ""
        if stage is None:
            self._keep("stage", text)
        return stage or ""

    def _person(self, state: str) -> Plain:
        cells = self._cells
        parts = {name: cells[name] for name in ("family", "given") if cells.get(name)}
        joined = " ".join(parts[name] for name in ("given", "family") if name in parts)
        text = cells.get("name") or joined or cells.get("printed_name", "")
        names = [{"text": text, **parts}] if text else []
        if cells.get("own_name") and names and cells["own_name"] != text:
            names.append({"text": cells["own_name"], "kind": "original"})
        person: Plain = {"names": names, "state": state}
        if cells.get("titles"):
            person["titles"] = [{"text": cells["titles"]}]
        emails = cells.get("emails") or cells.get("buyer", "")
        for name, text in (("emails", emails), ("phones", cells.get("phones", ""))):
            if text:
                person[name] = [{"text": line} for line in lines_in(name, text)]
        if cells.get("languages"):
            person["languages"] = cells["languages"]
        return {name: value for name, value in person.items() if value}

    def _fields(self, names: frozenset[str]) -> Plain:
        found: Plain = {}
        for name in sorted(names & self._cells.keys()):
            value = read_cell(name, self._cells[name])
            if value is None:
                self._keep(name, self._cells[name])
            else:
                found[name] = value
        return found

    def _keep(self, target: str, text: str) -> None:
        """Keep what was not understood as a note, with the title of its column."""
        title = self._titles.get(target, target)
        self._unread.append(f"{title}: {text}")
        self._notes.append(RowNote("unread", title))
