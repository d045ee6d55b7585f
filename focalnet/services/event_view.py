"""What is shown of events: a line for each, and one with its course, programme and counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from focalnet.domain.courses import EXPECTED, NOT_BEGUN, status_of
from focalnet.domain.event_course import may_turn
from focalnet.domain.moments import minutes_between
from focalnet.domain.participation import Arrival, Attendance, Invitation, Participation
from focalnet.domain.plain import Plain, record_to_plain
from focalnet.domain.presence import who_came
from focalnet.domain.programme import ProgrammeWarning, programme_warnings
from focalnet.domain.seminars import Event, Sitting
from focalnet.services.events import events, the_event
from focalnet.services.ports import Register
from focalnet.services.sittings import sittings_of

SECRET = "desk_key"
NOT_SENT = frozenset({NOT_BEGUN, "drafted", "replaced"})


@dataclass(frozen=True, slots=True)
class EventCounts:
    """How many there are of what belongs to an event.

    ``invited`` counts invitations sent, ``expected`` people who take a place of it,
    ``came`` those who were there; ``by_answer`` and ``by_status`` count invitations
    and participations by where they stand.
    """

    sittings: int
    invited: int
    expected: int
    came: int
    by_answer: Mapping[str, int]
    by_status: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class EventLine:
    """One event in the list of them."""

    id: str
    title: str
    kind: str
    series: str
    ordinal: str
    parent: str
    status: str
    start: str
    end: str
    place: str
    country: str
    expected: int


@dataclass(frozen=True, slots=True)
class EventView:
    """One event with what hangs on it.

    ``may_turn`` says what its status may become today, ``parts`` are the events
    that are part of it, ``minutes`` the length of each sitting by its id.
    """

    event: Event
    parent: Event | None
    parts: tuple[Event, ...]
    sittings: tuple[Sitting, ...]
    minutes: Mapping[str, int]
    warnings: tuple[ProgrammeWarning, ...]
    counts: EventCounts
    may_turn: tuple[str, ...]


def list_events(register: Register) -> list[EventLine]:
    """Return a line for each event, the newest first."""
    expected = Counter(
        item.event
        for item in register.records("participation")
        if isinstance(item, Participation) and status_of(item.stages) in EXPECTED
    )
    return [
        EventLine(
            **{name: getattr(item, name) for name in EventLine.__slots__ if name != "expected"},
            expected=expected[item.id],
        )
        for item in events(register)
    ]


def event_view(register: Register, event_id: str, *, today: date) -> EventView:
    """Return one event with what hangs on it; raises NoSuchEvent."""
    event = the_event(register, event_id)
    sittings = sittings_of(register, event)
    parts = [item for item in register.records("event", {"parent": event.id})]
    parent = register.many([event.parent]).get(event.parent) if event.parent else None
    return EventView(
        event=event,
        parent=parent if isinstance(parent, Event) else None,
        parts=tuple(sorted((p for p in parts if isinstance(p, Event)), key=lambda p: p.start)),
        sittings=tuple(sittings),
        minutes={i.id: minutes_between(i.start, i.end, event.zone) for i in sittings},
        warnings=tuple(programme_warnings(event, sittings)),
        counts=event_counts(register, event.id, len(sittings)),
        may_turn=may_turn(event, today),
    )


def event_counts(register: Register, event_id: str, sittings: int) -> EventCounts:
    """Return how many invitations, people expected and people who came an event has."""
    of_event = {"event": event_id}
    answers = Counter(
        status_of(item.steps)
        for item in register.records("invitation", of_event)
        if isinstance(item, Invitation)
    )
    statuses = Counter(
        status_of(item.stages)
        for item in register.records("participation", of_event)
        if isinstance(item, Participation)
    )
    came = who_came(
        (item for item in register.records("arrival", of_event) if isinstance(item, Arrival)),
        (item for item in register.records("attendance", of_event) if isinstance(item, Attendance)),
    )
    return EventCounts(
        sittings=sittings,
        invited=sum(count for state, count in answers.items() if state not in NOT_SENT),
        expected=sum(count for state, count in statuses.items() if state in EXPECTED),
        came=len(came),
        by_answer=dict(sorted(answers.items())),
        by_status=dict(sorted(statuses.items())),
    )


def plain_view(view: EventView) -> Plain:
    """Return one event as plain data for JSON, without the key of its desks."""
    told: dict[str, Any] = {"id": view.event.id, **record_to_plain(view.event)}
    told.pop(SECRET, None)
    return told | {
        "part_of": _named(view.parent) if view.parent else None,
        "parts": [_named(part) for part in view.parts],
        "sittings": [_plain_sitting(item, view.minutes[item.id]) for item in view.sittings],
        "warnings": [asdict(warning) for warning in view.warnings],
        "counts": asdict(view.counts),
        "may_turn": list(view.may_turn),
    }


def _named(event: Event) -> dict[str, str]:
    shown = ("id", "kind", "title", "series", "ordinal", "status", "start", "end")
    return {name: getattr(event, name) for name in shown if getattr(event, name)}


def _plain_sitting(sitting: Sitting, minutes: int) -> Plain:
    told = record_to_plain(sitting)
    told.pop("event", None)
    return {"id": sitting.id, **told, "minutes": minutes}


def plain_lines(lines: Iterable[EventLine]) -> list[Plain]:
    """Return lines as plain data for JSON."""
    return [asdict(line) for line in lines]
