"""Attendance: who was at which sitting, a grid that is marked by key, range and from arrivals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import uuid5

from focalnet.domain.changes import HERE, LIFE, RETIRED, ChangeSet, Draft, Entry
from focalnet.domain.courses import EXPECTED, NOT_BEGUN
from focalnet.domain.errors import InvalidValue
from focalnet.domain.local_times import instant, moment_within
from focalnet.domain.merging import (
    RecordState,
    entry_back,
    entry_of_edit,
    entry_of_new,
    entry_of_restoration,
)
from focalnet.domain.moments import with_offset
from focalnet.domain.participation import PRESENCE, SOURCES, Attendance
from focalnet.domain.presence import (
    ATTENDED,
    check_part,
    span_attended,
    span_of_sitting,
    who_came,
)
from focalnet.domain.seminars import Event, Sitting
from focalnet.services.desk_list import DeskList, Guest
from focalnet.services.ports import Register
from focalnet.services.reference import NAMESPACE
from focalnet.services.sittings import NoSuchSitting, sittings_of

UNATTENDED = frozenset({"break"})
SHOWN = frozenset({"event", "sitting", "participation", "arrival", "person", "attendance"})
NO_MARK = ""


class NotAMark(InvalidValue):
    """A mark of attendance is none of those there are."""

    code = "attendance.status"
    remedy = f"Give one of {', '.join(PRESENCE)}, or nothing; nothing was stored."


class NotAParticipant(InvalidValue):
    """A mark is for somebody who does not take part in the event."""

    code = "attendance.participant"
    remedy = "Look them up in the list of participants; nothing was stored."


@dataclass(frozen=True, slots=True)
class Mark:
    """How somebody attended a sitting; ``start`` and ``end`` of a part, as moments or hours."""

    status: str
    start: str = ""
    end: str = ""
    source: str = "key"


@dataclass(frozen=True, slots=True)
class Cell:
    """A mark in the grid; ``minutes`` is how long they attended, where the times are known."""

    status: str = NO_MARK
    start: str = ""
    end: str = ""
    source: str = ""
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class GridRow:
    """A participant and how they attended each sitting, in the order of the sittings.

    ``came`` says that they came to the event at all.
    """

    guest: Guest
    cells: tuple[Cell, ...]
    came: bool


@dataclass(frozen=True, slots=True)
class SittingTotal:
    """How many attended a sitting, of those in the grid; ``open`` have no mark yet."""

    sitting: str
    counts: Mapping[str, int]
    attended: int
    open: int


@dataclass(frozen=True, slots=True)
class Grid:
    """Person × sitting, with the totals of the sittings and how many came at all."""

    event: Event
    sittings: tuple[Sitting, ...]
    rows: tuple[GridRow, ...]
    totals: tuple[SittingTotal, ...]
    came: int


@dataclass(frozen=True, slots=True)
class Marked:
    """What was marked: the action, and the participations and sittings that say otherwise now."""

    done: ChangeSet
    changed: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """Marks that follow from the arrivals; nothing is stored until they are taken."""

    marks: Mapping[tuple[str, str], Mark] = field(default_factory=dict)

    @property
    def present(self) -> int:
        """How many would be marked present."""
        return sum(mark.status in ATTENDED for mark in self.marks.values())


def attendance_id(sitting: str, participation: str) -> str:
    """Return the id of the mark of a participant at a sitting, the same on every laptop."""
    return str(uuid5(NAMESPACE, f"attendance:{sitting}:{participation}"))


def attendance_grid(register: Register, event: str, *, desk: DeskList | None = None) -> Grid:
    """Return the grid of an event: whoever is expected, came or has a mark, by name.

    Raises NoSuchEvent.
    """
    desk = desk or DeskList(register, event)
    held = _attended_sittings(register, desk.event)
    marks = {(item.participation, item.sitting): item for item in marks_of(register, event)}
    marked = {key for (key, _), mark in marks.items() if mark.status}
    came = who_came((), marks.values()) | {item.participation for item in desk.guests if item.seen}
    rows = tuple(
        GridRow(
            guest,
            tuple(_cell(marks.get((guest.participation, item.id)), item, desk) for item in held),
            guest.participation in came,
        )
        for guest in desk.guests
        if guest.status in {*EXPECTED, NOT_BEGUN, "no-show"} or guest.participation in came | marked
    )
    return Grid(desk.event, tuple(held), rows, totals(held, rows), sum(row.came for row in rows))


def _attended_sittings(register: Register, event: Event) -> list[Sitting]:
    return [item for item in sittings_of(register, event) if item.kind not in UNATTENDED]


def grid_after(register: Register, grid: Grid, desk: DeskList, done: ChangeSet) -> Grid:
    """Return the grid after an action; of one that only marked, only the marks are read.

    *desk* has followed the action already.
    """
    kinds = {entry.kind for entry in done.entries} & SHOWN
    if not kinds:
        return grid
    if kinds != {Attendance.KIND} or not all(map(_only_says, done.entries)):
        return attendance_grid(register, grid.event.id, desk=desk)
    known = register.many([entry.record for entry in done.entries])
    marks = {
        (item.participation, item.sitting): item
        for item in known.values()
        if isinstance(item, Attendance) and item.event == grid.event.id
    }
    if not {key for key, _ in marks} <= {row.guest.participation for row in grid.rows}:
        return attendance_grid(register, grid.event.id, desk=desk)
    rows = tuple(_row_after(row, grid.sittings, marks, desk) for row in grid.rows)
    came = sum(row.came for row in rows)
    return Grid(grid.event, grid.sittings, rows, totals(grid.sittings, rows), came)


def _only_says(entry: Entry) -> bool:
    """Tell whether an entry makes or edits a record, but does not take it away."""
    return all(change.field != LIFE or change.value == {"is": HERE} for change in entry.changes)


def _row_after(
    row: GridRow,
    sittings: Sequence[Sitting],
    marks: Mapping[tuple[str, str], Attendance],
    desk: DeskList,
) -> GridRow:
    places = [(row.guest.participation, sitting.id) for sitting in sittings]
    if not marks.keys() & set(places):
        return row
    cells = tuple(
        _cell(marks[place], sitting, desk) if place in marks else cell
        for place, sitting, cell in zip(places, sittings, row.cells, strict=True)
    )
    came = bool(row.guest.seen) or any(cell.status in ATTENDED for cell in cells)
    return GridRow(row.guest, cells, came)


def marks_of(register: Register, event: str) -> list[Attendance]:
    """Return all marks of an event."""
    found = register.records("attendance", {"event": event})
    return [item for item in found if isinstance(item, Attendance)]


def _cell(mark: Attendance | None, sitting: Sitting, desk: DeskList) -> Cell:
    if mark is None or not mark.status:
        return Cell()
    span = span_attended(mark, sitting, desk.event.zone)
    return Cell(mark.status, mark.start, mark.end, mark.source, span.minutes if span else 0)


def totals(sittings: Sequence[Sitting], rows: Iterable[GridRow]) -> tuple[SittingTotal, ...]:
    """Return the totals of the sittings over rows of the grid."""
    by_sitting = [Counter[str]() for _ in sittings]
    for row in rows:
        for counts, cell in zip(by_sitting, row.cells, strict=True):
            counts[cell.status] += 1
    return tuple(
        SittingTotal(
            sitting.id,
            {status: counts[status] for status in PRESENCE},
            sum(counts[status] for status in ATTENDED),
            counts[NO_MARK],
        )
        for sitting, counts in zip(sittings, by_sitting, strict=True)
    )


def mark(
    register: Register,
    event: str,
    cells: Iterable[tuple[str, str]],
    with_mark: Mark,
    *,
    desk: DeskList | None = None,
) -> Marked:
    """Mark cells of the grid (participation, sitting) alike, as one action.

    A status of nothing takes the marks away. Raises what mark_each raises.
    """
    return mark_each(register, event, dict.fromkeys(cells, with_mark), desk=desk)


def mark_each(
    register: Register,
    event: str,
    marks: Mapping[tuple[str, str], Mark],
    *,
    desk: DeskList | None = None,
) -> Marked:
    """Mark cells of the grid, each with its own mark, as one action.

    Hours of a part are taken for those of the sitting. Raises NotAMark,
    NotAParticipant, NoSuchSitting, InvalidMoment or SpanOutside; nothing is stored then.
    """
    desk = desk or DeskList(register, event)
    sittings = {item.id: item for item in _attended_sittings(register, desk.event)}
    wanted = [checked_mark(desk, sittings, cell, item) for cell, item in marks.items()]
    states = register.states_of([item.id for item in wanted])
    entries = {item.id: _entry(states.get(item.id), item) for item in wanted}
    done = register.write(
        Draft("event.attendance", tuple(entry for entry in entries.values() if entry))
    )
    changed = [(item.participation, item.sitting) for item in wanted if entries[item.id]]
    return Marked(done, tuple(changed))


def checked_mark(
    desk: DeskList, sittings: Mapping[str, Sitting], cell: tuple[str, str], with_mark: Mark
) -> Attendance:
    """Return the record of a mark, checked; raises what mark_each raises."""
    participation, key = cell
    sitting = sittings.get(key)
    if sitting is None:
        raise NoSuchSitting("There is no such sitting of this event.", place=key)
    if desk.guest(participation) is None:
        raise NotAParticipant("They do not take part in this event.", place=participation)
    if with_mark.status not in {NO_MARK, *PRESENCE} or with_mark.source not in SOURCES:
        raise NotAMark("There is no such mark.", place=with_mark.status)
    partial = with_mark.status == "partial"
    zone = desk.event.zone
    made = Attendance(
        id=attendance_id(key, participation),
        event=desk.event.id,
        sitting=key,
        participation=participation,
        status=with_mark.status,
        start=_moment(with_mark.start, sitting, zone, "from") if partial else "",
        end=_moment(with_mark.end, sitting, zone, "to") if partial else "",
        source=with_mark.source if with_mark.status else "",
    )
    check_part(made, sitting, zone)
    return made


def _moment(entered: str, sitting: Sitting, zone: str, place: str) -> str:
    if not entered.strip():
        return ""
    moment = moment_within(entered, sitting.start, sitting.end, zone, place=place)
    return with_offset(moment, zone)


def _entry(base: RecordState | None, made: Attendance) -> Entry | None:
    """Return what a mark changes; none where it says nothing and nothing was said."""
    if base is None or not base.kind:
        return entry_of_new(made) if made.status else None
    if not base.is_there:
        return entry_back(base, made) if made.status else None
    edit = entry_of_edit(base, made)
    if base.life != RETIRED:
        return edit
    back = entry_of_restoration(base)
    return Entry(back.record, back.kind, (*back.changes, *(edit.changes if edit else ())))


def from_arrivals(
    register: Register,
    event: str,
    sitting: str,
    *,
    absent: bool = False,
    desk: DeskList | None = None,
) -> Proposal:
    """Propose that all who arrived before a sitting ended were present at it.

    Marks that are there stay. Those who had not arrived are proposed as *absent*, if
    wished. Raises NoSuchEvent or NoSuchSitting; nothing is stored.
    """
    grid = attendance_grid(register, event, desk=desk)
    places = {item.id: number for number, item in enumerate(grid.sittings)}
    if sitting not in places:
        raise NoSuchSitting("There is no such sitting of this event.", place=sitting)
    span = span_of_sitting(grid.sittings[places[sitting]], grid.event.zone)
    marks: dict[tuple[str, str], Mark] = {}
    for row in grid.rows:
        seen = row.guest.seen
        there = bool(seen) and (span is None or instant(seen[0].at, grid.event.zone) < span.end)
        if not row.cells[places[sitting]].status and (there or absent):
            cell = row.guest.participation, sitting
            marks[cell] = Mark("present" if there else "absent", source="desk")
    return Proposal(marks)
