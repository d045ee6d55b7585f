"""What waits for the officer today: who to ask, what ends, what begins, what is late."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from focalnet.domain.casework import Campaign, Correspondence, Questionnaire, Reply, Request
from focalnet.domain.confirming import MONTHS, last_assured, months_before
from focalnet.domain.dates import first_day, last_day
from focalnet.domain.listing import SEPARATOR
from focalnet.domain.records import Channel, Designation, Person
from focalnet.domain.values import Key
from focalnet.services.channels import COMING, channels_of
from focalnet.services.ports import Register

# How many days before a thing falls due it begins to be shown.
ENDING_DAYS, KEY_DAYS, NEAR_DAYS = 90, 90, 30
LASTING = (date.max, "")
SECTIONS = ("confirmation", "vacancy", "mandate", "channel", "reply", "letter", "key", "conflict")


@dataclass(frozen=True, slots=True)
class DueItem:
    """One thing to do about one record.

    ``on`` is the date it falls due (for a vacancy: since when; empty where nothing
    is known), ``days`` how many days from today, below 0 where past. ``detail``
    holds codes as a list shows them, ``about`` the name of the campaign or
    questionnaire a reply is awaited to.
    """

    record: str
    kind: str
    title: str
    about: str
    detail: tuple[str, ...]
    state: str
    on: str
    days: int
    overdue: bool


@dataclass(frozen=True, slots=True)
class DueSection:
    """Things of one sort, a code of SECTIONS: how many, and the first of them."""

    code: str
    count: int
    items: tuple[DueItem, ...]


@dataclass(frozen=True, slots=True)
class Due:
    """All that is due on a day, in the order of SECTIONS; empty sections stay."""

    today: date
    sections: tuple[DueSection, ...]

    @property
    def count(self) -> int:
        """How many things there are to do."""
        return sum(section.count for section in self.sections)

    def plain(self) -> dict[str, Any]:
        """Return everything as JSON can hold it."""
        return {
            "today": self.today.isoformat(),
            "count": self.count,
            "sections": {
                section.code: {
                    "count": section.count,
                    "items": [_plain_item(item) for item in section.items],
                }
                for section in self.sections
            },
        }


def _plain_item(item: DueItem) -> dict[str, Any]:
    return {
        "id": item.record,
        "kind": item.kind,
        "name": item.title,
        "about": item.about,
        "detail": [code for code in item.detail if code],
        "state": item.state,
        "on": item.on,
        "days": item.days,
        "overdue": item.overdue,
    }


@dataclass(frozen=True, slots=True)
class _Point:
    """A record and the date that matters; ``by`` is the last day in time."""

    record: str
    on: str
    by: date
    about: str = ""
    overdue: bool = False


def due(register: Register, today: date, *, limit: int = 20) -> Due:
    """Return what is due, the most pressing first, *limit* things of each sort (0: all)."""
    finders: dict[str, Callable[[Register, date, int], tuple[int, list[_Point]]]] = {
        "confirmation": _confirmations,
        "vacancy": _vacancies,
        "mandate": _mandates,
        "conflict": _conflicts,
    }
    listers: dict[str, Callable[[Register, date], Iterable[_Point]]] = {
        "channel": _channels,
        "reply": _replies,
        "letter": _letters,
        "key": _keys,
    }
    sections = []
    for code in SECTIONS:
        if code in finders:
            count, points = finders[code](register, today, limit)
        else:
            points = sorted(listers[code](register, today), key=lambda point: (point.by, point.on))
            count = len(points)
        shown = points[:limit] if limit else points
        items = tuple(_items(register, shown, today))
        sections.append(DueSection(code, count, items))
    return Due(today, tuple(sections))


def _items(register: Register, points: Iterable[_Point], today: date) -> Iterator[DueItem]:
    for point in points:
        row = register.row(point.record)
        if row is not None:
            yield DueItem(
                record=row.id,
                kind=row.kind,
                title=row.title,
                about="" if point.about == row.title else point.about,
                detail=tuple(row.detail.split(SEPARATOR)),
                state=row.state,
                on=point.on,
                days=(point.by - today).days if point.on else 0,
                overdue=point.overdue,
            )


def _confirmations(register: Register, today: date, limit: int) -> tuple[int, list[_Point]]:
    """Return the mandates of which nobody made sure for a year, the oldest first."""
    before = (months_before(today, MONTHS) + timedelta(1)).isoformat()
    ids = register.mandates(today.isoformat(), confirmed_before=before, limit=limit)
    count = register.mandate_count(today.isoformat(), confirmed_before=before)
    points = []
    for mandate in _designations(register, ids):
        assured = last_assured(mandate)
        by = months_before(first_day(assured), -MONTHS) if assured else date.min
        points.append(_Point(mandate.id, by.isoformat() if assured else "", by, overdue=True))
    return count, points


def _vacancies(register: Register, today: date, limit: int) -> tuple[int, list[_Point]]:
    """Return the seats nobody holds, with the date since when."""
    ids = register.mandates(today.isoformat(), vacant=True, limit=limit)
    count = register.mandate_count(today.isoformat(), vacant=True)
    return count, [
        _Point(seat.id, seat.start, first_day(seat.start) if seat.start else today)
        for seat in _designations(register, ids)
    ]


def _mandates(register: Register, today: date, limit: int) -> tuple[int, list[_Point]]:
    """Return the mandates that end soon, the soonest first."""
    by = (today + timedelta(ENDING_DAYS)).isoformat()
    ids = register.mandates(today.isoformat(), ending_by=by, limit=limit)
    count = register.mandate_count(today.isoformat(), ending_by=by)
    return count, [
        _Point(mandate.id, mandate.end, last_day(mandate.end))
        for mandate in _designations(register, ids)
    ]


def _conflicts(register: Register, today: date, limit: int) -> tuple[int, list[_Point]]:
    """Return the records of which two offices say different things, in list order."""
    ids = register.conflicted()
    shown = ids[:limit] if limit else ids
    return len(ids), [_Point(key, "", today) for key in shown]


def _designations(register: Register, ids: list[str]) -> Iterator[Designation]:
    found = register.many(ids)
    for key in ids:
        record = found.get(key)
        if isinstance(record, Designation):
            yield record


def _channels(register: Register, today: date) -> Iterator[_Point]:
    """Yield the channels that take effect later on (rule 180)."""
    of_states: dict[str, list[Channel]] = defaultdict(list)
    for item in register.records("channel"):
        if isinstance(item, Channel):
            of_states[item.state].append(item)
    for listed in of_states.values():
        for found in channels_of(listed, today):
            if found.standing == COMING and found.effective:
                yield _Point(found.channel.id, found.effective, last_day(found.effective))


def _replies(register: Register, today: date) -> Iterator[_Point]:
    """Yield the sheets of campaigns and questionnaires that are not back near their deadline."""
    asked: dict[str, tuple[str, str]] = {}
    for item in (*register.records("campaign"), *register.records("questionnaire")):
        if isinstance(item, Questionnaire) or (isinstance(item, Campaign) and not item.end):
            asked[item.id] = (item.title, item.deadline)
    for sheet in register.records("request", {"answered": ""}):
        if isinstance(sheet, Request) and sheet.sent and not sheet.answer:
            yield from _late(sheet.id, asked.get(sheet.campaign), today)
    for sheet in register.records("reply", {"received": ""}):
        if isinstance(sheet, Reply) and sheet.sent:
            yield from _late(sheet.id, asked.get(sheet.questionnaire), today)


def _late(record: str, asked: tuple[str, str] | None, today: date) -> Iterator[_Point]:
    title, deadline = asked or ("", "")
    if deadline:
        point = _dated(record, deadline, today)
        if point.by <= today + timedelta(NEAR_DAYS):
            yield replace(point, about=title)


def _dated(record: str, on: str, today: date) -> _Point:
    """Return a point that is late from the day after its last day on."""
    by = last_day(on)
    return _Point(record, on, by, overdue=by < today)


def _letters(register: Register, today: date) -> Iterator[_Point]:
    """Yield the letters and calls that something was to follow, and did not yet."""
    horizon = today + timedelta(NEAR_DAYS)
    for item in register.many(register.letters_due(horizon.isoformat())).values():
        if isinstance(item, Correspondence):
            point = _dated(item.id, item.due, today)
            if point.by <= horizon:
                yield point


def _keys(register: Register, today: date) -> Iterator[_Point]:
    """Yield the people to whom nobody can write in cipher soon, all their keys having run out."""
    horizon = today + timedelta(KEY_DAYS)
    for person in register.many(register.keys_ending(horizon.isoformat())).values():
        if isinstance(person, Person):
            by, until = max(_until(key) for key in person.keys)
            if by <= horizon:
                yield _dated(person.id, until, today)


def _until(key: Key) -> tuple[date, str]:
    """Return when a key runs out; one without a date lasts."""
    return (last_day(key.expires), key.expires) if key.expires else LASTING
