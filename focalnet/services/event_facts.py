"""One event as the facts had it on a day: who takes part, who came, what the files say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from focalnet.domain.courses import Dated, status_of
from focalnet.domain.dates import first_day
from focalnet.domain.local_times import day_of
from focalnet.domain.participation import (
    Arrival,
    Attendance,
    Census,
    Invitation,
    Participation,
    Registration,
)
from focalnet.domain.presence import who_came
from focalnet.domain.record import Record
from focalnet.domain.seminars import Event, Sitting
from focalnet.services.ports import Register

COUNTED = frozenset({"", "focal-point", "participant", "expert", "observer"})
"""In which capacities somebody is a participant; who speaks, interprets or organises is not."""
CAME, REGISTERED = "came", "registered"

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class EventFacts:
    """What is known of one event up to a day.

    ``basis`` says whom ``participants`` holds: those who came, or where nobody has
    come yet those who are registered. ``others`` are those who came or are registered
    in another capacity. ``files`` holds the registration files by participation.
    """

    event: Event
    as_at: date
    basis: str
    participants: tuple[Participation, ...]
    others: tuple[Participation, ...]
    came: frozenset[str]
    sittings: tuple[Sitting, ...]
    attendances: tuple[Attendance, ...]
    invitations: tuple[Invitation, ...]
    files: dict[str, Registration]
    census: Census | None

    @property
    def standing_day(self) -> date:
        """The day whose status of a State counts: the first of the event."""
        return first_day(self.event.start) if self.event.start else self.as_at


def event_facts(register: Register, event: Event, as_at: date) -> EventFacts:
    """Return the facts of an event that are dated up to a day, retired ones left out."""
    return known_facts(register, event).on(as_at)


@dataclass(frozen=True, slots=True)
class KnownFacts:
    """All that is known of one event, whenever it is dated."""

    event: Event
    participations: tuple[Participation, ...]
    arrivals: tuple[Arrival, ...]
    attendances: tuple[Attendance, ...]
    sittings: tuple[Sitting, ...]
    invitations: tuple[Invitation, ...]
    files: dict[str, Registration]
    census: Census | None

    def on(self, as_at: date) -> EventFacts:
        """Return the facts that are dated up to a day."""
        day = as_at.isoformat()
        arrivals = [item for item in self.arrivals if day_of(item.at) <= day]
        begun = {item.id for item in self.sittings if not item.start or day_of(item.start) <= day}
        marks = [item for item in self.attendances if item.sitting in begun]
        came = who_came((_as_it_was(item, day) for item in arrivals), marks)
        basis = CAME if came else REGISTERED
        there = [item for item in self.participations if _is_there(item, basis, came, day)]
        return EventFacts(
            self.event,
            as_at,
            basis,
            tuple(item for item in there if item.capacity in COUNTED),
            tuple(item for item in there if item.capacity not in COUNTED),
            came,
            self.sittings,
            tuple(marks),
            self.invitations,
            self.files,
            self.census,
        )

    def days(self) -> list[date]:
        """Return the days on which somebody may begin to be counted, or cease to be."""
        steps = {step.on for item in self.participations for step in item.stages}
        seen = {day_of(moment) for item in self.arrivals for moment in (item.at, item.undone)}
        begun = {day_of(item.start) for item in self.sittings}
        return sorted({first_day(day) for day in steps | seen | begun if day})


def known_facts(register: Register, event: Event) -> KnownFacts:
    """Return all that is known of an event, retired records left out."""
    where = {"event": event.id}
    sittings = sorted(of_kind(register, Sitting, where), key=lambda item: (item.start, item.id))
    census = sorted(of_kind(register, Census, where), key=lambda item: (item.as_at, item.id))
    return KnownFacts(
        event,
        tuple(of_kind(register, Participation, where)),
        tuple(of_kind(register, Arrival, where)),
        tuple(of_kind(register, Attendance, where)),
        tuple(sittings),
        tuple(of_kind(register, Invitation, where)),
        {item.participation: item for item in of_kind(register, Registration, where)},
        census[-1] if census else None,
    )


def of_kind(register: Register, kind: type[R], where: dict[str, str]) -> list[R]:
    """Return the records of a kind whose single fields equal *where*."""
    return [item for item in register.records(kind.KIND, where) if isinstance(item, kind)]


def _as_it_was(item: Arrival, day: str) -> Arrival:
    """Return a check-in as it stood on a day: what was undone later still stood."""
    return replace(item, undone="") if item.undone and day_of(item.undone) > day else item


def _is_there(item: Participation, basis: str, came: frozenset[str], day: str) -> bool:
    if basis == CAME:
        return item.id in came
    return status_on(item.stages, day) == REGISTERED


def status_on(steps: Iterable[Dated], day: str) -> str:
    """Return where an invitation or participation stood at the end of a day."""
    return status_of(step for step in steps if step.on and step.on <= day)
