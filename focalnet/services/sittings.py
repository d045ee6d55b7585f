"""The programme of an event: sittings, their speakers, and what is odd about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from focalnet.domain.changes import ChangeSet, Draft
from focalnet.domain.errors import InvalidValue, RecordNotFound
from focalnet.domain.local_times import instant
from focalnet.domain.merging import entry_of_new
from focalnet.domain.moments import checked_time, has_offset, with_offset
from focalnet.domain.plain import checked_record
from focalnet.domain.programme import ProgrammeWarning, in_order, programme_warnings
from focalnet.domain.seminars import Event, Sitting
from focalnet.services.completing import EndsBeforeStart, completed
from focalnet.services.ports import Register
from focalnet.services.records import edit
from focalnet.services.setting import with_fields

HOURS = len("09:00")


class NoSuchSitting(RecordNotFound):
    """The record named is no sitting."""

    code = "sitting.not-found"
    remedy = "Look it up with event show; nothing was stored."


class NotASitting(InvalidValue):
    """A sitting has neither a title nor a beginning."""

    code = "sitting.invalid"
    remedy = "Give a title, and start and end such as 2019-01-21T09:00; nothing was stored."


@dataclass(frozen=True, slots=True)
class Added:
    """Sittings as they were added or changed, and what is odd about the programme now."""

    done: ChangeSet
    sittings: tuple[str, ...]
    warnings: tuple[ProgrammeWarning, ...]


def the_sitting(register: Register, sitting_id: str) -> Sitting:
    """Return a sitting; raises NoSuchSitting."""
    found = register.many([sitting_id]).get(sitting_id) if sitting_id.isascii() else None
    if not isinstance(found, Sitting):
        raise NoSuchSitting("There is no such sitting.")
    return found


def sittings_of(register: Register, event: Event) -> list[Sitting]:
    """Return the sittings of an event as they follow each other, retired ones left out."""
    found = register.records("sitting", {"event": event.id})
    return in_order([item for item in found if isinstance(item, Sitting)], event.zone)


def warnings_of(register: Register, event: Event) -> tuple[ProgrammeWarning, ...]:
    """Return what is odd about the programme of an event."""
    return tuple(programme_warnings(event, sittings_of(register, event)))


def made_sitting(
    register: Register, event: Event, filled: Mapping[str, Any], number: int
) -> Sitting:
    """Return the sitting that *filled* describes, checked on the clock of its event.

    An end of an hour only (``17:30``) is on the day of the beginning, or after
    midnight where it would lie before it. Raises InvalidValue naming the place.
    """
    try:
        if not isinstance(filled, Mapping):
            raise NotASitting("A sitting has named fields.")
        content = {**filled, "event": event.id}
        content["end"] = _whole_end(content.get("start"), content.get("end"))
        made = checked_record(
            "sitting", register.ids.record(), content, new_id=register.ids.element
        )
        assert isinstance(made, Sitting)
        return checked_sitting(event, replace(made, kind=made.kind or "sitting"))
    except InvalidValue as error:
        error.place = f"sittings.{number}.{error.place}".rstrip(".")
        raise


def _whole_end(start: Any, end: Any) -> Any:
    if not (isinstance(start, str) and isinstance(end, str) and len(end) == HOURS):
        return end
    day, sign, clock = start.replace(" ", "T", 1).partition("T")
    try:
        first = date.fromisoformat(day)
    except ValueError:
        return end
    later = end <= clock[:HOURS] if sign else False
    return f"{date.fromordinal(first.toordinal() + later).isoformat()}T{end}"


def checked_sitting(event: Event, sitting: Sitting) -> Sitting:
    """Return a sitting if its times are those of a clock and in their order.

    Where one of the two times has an offset, both get one. Raises NotASitting,
    NoSuchTime or EndsBeforeStart.
    """
    if not sitting.title and not sitting.start:
        raise NotASitting("A sitting has a title or a beginning.", place="title")
    start = checked_time(sitting.start, event.zone, place="start")
    end = checked_time(sitting.end, event.zone, place="end")
    if not (start and end):
        return sitting
    if instant(end, event.zone) <= instant(start, event.zone):
        raise EndsBeforeStart("The end lies before the start.", place="end")
    if has_offset(start) or has_offset(end):
        start, end = with_offset(start, event.zone), with_offset(end, event.zone)
    return replace(sitting, start=start, end=end)


def add_sittings(register: Register, event: Event, programme: Sequence[Mapping[str, Any]]) -> Added:
    """Add sittings to an event as one action; raises InvalidValue, and nothing is stored then."""
    made = [made_sitting(register, event, item, n) for n, item in enumerate(programme, 1)]
    whole = completed(register, made)
    done = register.write(Draft("sitting.add", tuple(map(entry_of_new, whole))))
    return Added(done, tuple(item.id for item in made), warnings_of(register, event))


def set_sitting(register: Register, sitting_id: str, wanted: Mapping[str, str]) -> Added:
    """Set fields of a sitting by path as one action; raises as services.setting does."""
    base = register.state(the_sitting(register, sitting_id).id)
    after = with_fields(register, base, wanted)
    assert isinstance(after, Sitting)
    event = register.many([after.event]).get(after.event)
    if not isinstance(event, Event):
        raise NotASitting("A sitting belongs to an event.", place="event")
    done = edit(register, base, checked_sitting(event, after), action="sitting.edit")
    return Added(done, (sitting_id,), warnings_of(register, event))
