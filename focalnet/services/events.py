"""Seminars and other events: making one and changing one; its course is in event_turns."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from focalnet.domain.changes import RETIRED, ChangeSet, Draft
from focalnet.domain.errors import InvalidValue, RecordNotFound, UnknownField
from focalnet.domain.event_course import WITH_REASON, ImpossibleTurn, NoReason, may_turn
from focalnet.domain.merging import entry_of_new
from focalnet.domain.moments import checked_zone
from focalnet.domain.numbers import whole_number
from focalnet.domain.plain import checked_record
from focalnet.domain.seminars import Event
from focalnet.services.completing import completed
from focalnet.services.event_defaults import with_usual
from focalnet.services.ports import Register
from focalnet.services.records import Retired, edit
from focalnet.services.setting import with_fields
from focalnet.services.sittings import made_sitting

NEXT = "next"
KEY_BYTES = 32


class NotAnEvent(InvalidValue):
    """The event described cannot be made."""

    code = "event.invalid"
    remedy = "Give a title or a series, and if wished kind, ordinal, start, end and place."


class NoSuchEvent(RecordNotFound):
    """The record named is no event."""

    code = "event.not-found"
    remedy = "Look it up with event list; its id was printed when it was made."


class NotANumber(InvalidValue):
    """A number of places or seats is no number."""

    code = "event.number"
    remedy = "Write a whole number, or leave it out; nothing was stored."


@dataclass(frozen=True, slots=True)
class Made:
    """An event as it was made; ``double`` is an earlier one of the same series and number."""

    event: str
    done: ChangeSet
    sittings: tuple[str, ...] = ()
    double: str = ""


def the_event(register: Register, event_id: str) -> Event:
    """Return an event, retired or not; raises NoSuchEvent."""
    found = register.many([event_id]).get(event_id) if event_id and event_id.isascii() else None
    if not isinstance(found, Event):
        raise NoSuchEvent("There is no such event.")
    return found


def events(register: Register) -> list[Event]:
    """Return the events that are not retired, the newest first."""
    found = [item for item in register.records("event") if isinstance(item, Event)]
    return sorted(found, key=lambda item: (item.start or "9999", item.id), reverse=True)


def in_series(register: Register, series: str) -> list[Event]:
    """Return the events of a series, whatever the case of its letters, the newest first."""
    wanted = series.casefold()
    return [item for item in events(register) if wanted and item.series.casefold() == wanted]


def next_ordinal(register: Register, series: str) -> str:
    """Return the number that the next event of a series would have; the first has 1."""
    counted = [
        int(item.ordinal) for item in in_series(register, series) if _is_number(item.ordinal)
    ]
    return str(max(counted, default=0) + 1)


def new_event(
    register: Register,
    filled: Mapping[str, Any],
    *,
    today: date,
    random: Callable[[int], bytes],
) -> Made:
    """Make an event, and its sittings where *filled* has some, as one action.

    *filled* holds fields of an event; numbers may stand as numbers, ``ordinal``
    may be "next", and ``sittings`` is a list of the fields of sittings. An event
    without a status is planned; one without a zone follows the clock of its place.
    Raises NotAnEvent, UnknownField or InvalidValue; nothing is stored then.
    """
    content = numbers_as_text(filled)
    programme = content.pop("sittings", None) or ()
    if not isinstance(programme, list | tuple):
        raise InvalidValue("Sittings are a list.", place="sittings")
    ids = register.ids
    made = checked_record("event", ids.record(), content, new_id=ids.element)
    assert isinstance(made, Event)
    event = with_defaults(register, made, random)
    check_event(event)
    check_status(event, today)
    sittings = [made_sitting(register, event, item, n) for n, item in enumerate(programme, 1)]
    whole = completed(register, [event, *sittings])
    double = _double(register, event)
    done = register.write(Draft("event.new", tuple(map(entry_of_new, whole))))
    return Made(event.id, done, tuple(item.id for item in sittings), double)


def with_defaults(register: Register, event: Event, random: Callable[[int], bytes]) -> Event:
    """Return an event with what follows from the rest: status, kind, end, zone, number, key."""
    ordinal = event.ordinal
    if ordinal == NEXT:
        ordinal = next_ordinal(register, event.series)
    usual = with_usual(register, event)
    assert isinstance(usual, Event)
    key = event.desk_key or random(KEY_BYTES).hex()
    return replace(usual, ordinal=ordinal, desk_key=key)


def check_event(event: Event) -> None:
    """Check what the declaration of the fields cannot; raises InvalidValue naming the place."""
    if not event.title and not event.series:
        raise NotAnEvent("An event has a title or a series.", place="title")
    checked_zone(event.zone)
    numbers = {"capacity": event.capacity, "quota": event.quota}
    numbers |= {f"rooms.{n}.capacity": room.capacity for n, room in enumerate(event.rooms, 1)}
    for place, number in numbers.items():
        if number and not _is_number(number):
            raise NotANumber("This is not a number.", place=place)


def check_status(event: Event, today: date) -> None:
    """Check that a new event could have come to the status it is given."""
    if event.status not in may_turn(replace(event, status=""), today):
        raise ImpossibleTurn("It is not time for this yet.", place="status")
    if event.status in WITH_REASON:
        last = event.turns[-1] if event.turns else None
        if last is None or last.status != event.status or not last.reason:
            raise NoReason("Give the turn with its date and reason too.", place="turns")


def _double(register: Register, event: Event) -> str:
    if not event.ordinal:
        return ""
    for other in in_series(register, event.series):
        if (other.ordinal, other.kind) == (event.ordinal, event.kind):
            return other.id
    return ""


def set_event(register: Register, event_id: str, wanted: Mapping[str, str]) -> ChangeSet:
    """Set fields of an event by path, as services.setting does, as one action.

    The status and its course are turned, never set: see event_turns. Raises
    NoSuchEvent, UnknownField, InvalidValue or SeveralValues; nothing is stored then.
    """
    base = register.state(the_event(register, event_id).id)
    if base.life == RETIRED:
        raise Retired("This event is retired.")
    after = event_with(register, base.value(), wanted)
    return edit(register, base, after, action="event.edit")


def event_with(register: Register, event: Any, wanted: Mapping[str, str]) -> Event:
    """Return an event with fields set by path and checked; nothing is stored."""
    for path in wanted:
        if path.split(".")[0].removesuffix("+") in {"status", "turns"}:
            raise UnknownField("The course of an event is turned, not set.", place=path)
    base = register.state(event.id)
    after = with_fields(register, base, wanted)
    assert isinstance(after, Event)
    if "start" in wanted and "end" not in wanted and event.start == event.end:
        after = replace(after, end=after.start)
    check_event(after)
    return after


def numbers_as_text(filled: Any) -> Any:
    """Return plain data with whole numbers written out: the ordinal 6 becomes "6"."""
    if isinstance(filled, Mapping):
        return {key: numbers_as_text(part) for key, part in filled.items()}
    if isinstance(filled, list | tuple):
        return [numbers_as_text(part) for part in filled]
    return str(filled) if isinstance(filled, int) and not isinstance(filled, bool) else filled


def fields_as_text(filled: Mapping[str, Any]) -> dict[str, str]:
    """Return fields of JSON as services.setting takes them: lists and parts as JSON text."""
    told = {name: numbers_as_text(part) for name, part in filled.items()}
    return {
        name: part if isinstance(part, str) else json.dumps(part) if part else ""
        for name, part in told.items()
    }


def _is_number(text: str) -> bool:
    return text.isascii() and whole_number(text) is not None
