"""An event after the pattern of another: the next of a series, or the workshop the day after."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from focalnet.domain.changes import ChangeSet, Draft
from focalnet.domain.courses import NOT_BEGUN, status_of
from focalnet.domain.dates import MONTH_LENGTH, days_later, in_force
from focalnet.domain.errors import InvalidValue
from focalnet.domain.event_course import dates_given_up
from focalnet.domain.merging import entry_of_new
from focalnet.domain.moments import days_from, days_moved
from focalnet.domain.participation import Participation
from focalnet.domain.plain import Plain, checked_record, record_to_plain
from focalnet.domain.records import Person, Post
from focalnet.domain.seminars import Event, Sitting
from focalnet.services.completing import completed
from focalnet.services.events import (
    NEXT,
    check_event,
    check_status,
    numbers_as_text,
    the_event,
    with_defaults,
)
from focalnet.services.ports import Register
from focalnet.services.sittings import sittings_of

ALWAYS = ("kind", "title", "titles", "series", "zone", "place", "country", "mode", "theme")
PARTS: dict[str, tuple[str, ...]] = {
    "people": (),
    "rooms": ("rooms", "capacity"),
    "languages": ("languages", "booths"),
    "partners": ("donors", "organisers"),
    "programme": (),
}
"""What can be taken over from an earlier event, and the fields that are it."""
USUAL = ("people", "rooms", "languages")
OF_PLACE = ("zone", "place", "country", "mode", "rooms", "languages", "booths", "capacity")
TAKEN_OVER = frozenset({NOT_BEGUN, "nominated", "awaiting-clearance", "registered", "no-show"})
"""Where people stood at the earlier event who are taken over to the next."""


@dataclass(frozen=True, slots=True)
class Copied:
    """An event made after another: how many people and sittings came with it."""

    event: str
    done: ChangeSet
    people: int
    sittings: int


def copy_event(
    register: Register,
    source_id: str,
    filled: Mapping[str, Any],
    *,
    parts: Sequence[str] = USUAL,
    today: date,
    random: Callable[[int], bytes],
) -> Copied:
    """Make the next event after an earlier one, as one action.

    *filled* holds fields that differ; the number in the series is the next where
    none is given. *parts* are of PARTS. People are put down for the State they are
    in today, and nobody has asked or nominated them yet. The programme comes with
    its days moved, so the new event needs a date. Raises NoSuchEvent, UnknownField
    or InvalidValue; nothing is stored then.
    """
    source = the_event(register, source_id)
    if unknown := [part for part in parts if part not in PARTS]:
        raise InvalidValue(f"Take over {', '.join(PARTS)}.", place=unknown[0])
    kept = [*ALWAYS, *(name for part in parts for name in PARTS[part])]
    content = {"ordinal": NEXT} if source.series else {}
    event = _made(register, source, kept, {**content, **filled}, today, random)
    sittings = _programme(register, source, event) if "programme" in parts else []
    people = _people(register, source, event, today) if "people" in parts else []
    whole = completed(register, [event, *sittings, *people])
    done = register.write(Draft("event.copy", tuple(map(entry_of_new, whole))))
    return Copied(event.id, done, len(people), len(sittings))


def workshop_after(
    register: Register,
    event_id: str,
    filled: Mapping[str, Any],
    *,
    today: date,
    random: Callable[[int], bytes],
) -> Copied:
    """Make the technical workshop the day after an event, as a part of it.

    It is held where the event is, with the same rooms and languages; *filled* holds
    what differs. Raises as :func:`copy_event` does.
    """
    parent = the_event(register, event_id)
    last = parent.end or parent.start
    after = days_later(date.fromisoformat(last), 1).isoformat() if len(last) > MONTH_LENGTH else ""
    content = {"kind": "workshop", "parent": parent.id, "start": after}
    content |= {"series": parent.series, "ordinal": parent.ordinal, "title": ""}
    event = _made(register, parent, OF_PLACE, {**content, **filled}, today, random)
    [whole] = completed(register, [event])
    done = register.write(Draft("event.new", (entry_of_new(whole),)))
    return Copied(event.id, done, 0, 0)


def _made(
    register: Register,
    source: Event,
    kept: Sequence[str],
    filled: Mapping[str, Any],
    today: date,
    random: Callable[[int], bytes],
) -> Event:
    content = {name: part for name, part in _bare(source).items() if name in kept}
    made = checked_record(
        "event",
        register.ids.record(),
        {**content, **numbers_as_text(filled)},
        new_id=register.ids.element,
    )
    assert isinstance(made, Event)
    event = with_defaults(register, made, random)
    check_event(event)
    check_status(event, today)
    return event


def _bare(record: Event | Sitting) -> Plain:
    """Return the fields of a record whose values will get ids of their own."""
    content = record_to_plain(record)
    for name, part in content.items():
        if isinstance(part, list):
            content[name] = [_without_id(item) for item in part]
    return content


def _without_id(item: Any) -> Any:
    return {k: v for k, v in item.items() if k != "id"} if isinstance(item, dict) else item


def _programme(register: Register, source: Event, event: Event) -> list[Sitting]:
    begun, _ = dates_given_up(source)
    if min(len(begun), len(event.start)) <= MONTH_LENGTH:
        raise InvalidValue("A programme comes along to whole days only.", place="start")
    days = days_from(begun, event.start)
    made = []
    for item in sittings_of(register, source):
        moved: Plain = {name: getattr(item, name) for name in ("start", "end")}
        moved = {name: days_moved(at, days, event.zone) for name, at in moved.items()}
        content = {**_bare(item), **moved, "event": event.id}
        new = checked_record("sitting", register.ids.record(), content, new_id=register.ids.element)
        assert isinstance(new, Sitting)
        made.append(new)
    return made


def _people(register: Register, source: Event, event: Event, today: date) -> list[Participation]:
    """Return the people of an event for another; those retired since are left out."""
    there = [
        item
        for item in register.records("participation", {"event": source.id})
        if isinstance(item, Participation) and not item.accompanies
        if status_of(item.stages) in TAKEN_OVER
    ]
    living = {row.id for row in _rows(register, there)}
    known = register.many(sorted({item.person for item in there} - {""}))
    made: dict[str, Participation] = {}
    for item in sorted(there, key=lambda item: item.id):
        person = known.get(item.person)
        if isinstance(person, Person) and person.id in living and person.id not in made:
            made[person.id] = _put_down(register, item, person, event, today)
    return list(made.values())


def _rows(register: Register, there: Sequence[Participation]) -> list[Any]:
    rows = (register.row(key) for key in {item.person for item in there} - {""})
    return [row for row in rows if row is not None and not row.retired]


def _put_down(
    register: Register, item: Participation, person: Person, event: Event, today: date
) -> Participation:
    """Return somebody's participation in the new event: for their State and post of today."""
    new = Participation(
        id=register.ids.record(),
        event=event.id,
        person=person.id,
        state=person.state or item.state,
        capacity=item.capacity,
    )
    post = _post_of(register, person, today)
    if post is not None:
        function = post.titles[0].text if post.titles else ""
        return replace(new, institution=post.institution, function=function)
    if new.state == item.state:
        return replace(new, institution=item.institution, body=item.body, function=item.function)
    return new


def _post_of(register: Register, person: Person, today: date) -> Post | None:
    held = register.records("post", {"holder": person.id})
    now = [p for p in held if isinstance(p, Post) and in_force(p.start, p.end, today)]
    return max(now, key=lambda post: (post.start, post.id), default=None)
