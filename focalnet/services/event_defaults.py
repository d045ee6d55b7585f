"""What follows for an event from the rest of it: its kind, status, last day and clock."""

from __future__ import annotations

from dataclasses import replace

from focalnet.domain.moments import DEFAULT_ZONE, checked_zone
from focalnet.domain.record import Record
from focalnet.domain.records import State
from focalnet.domain.seminars import Event
from focalnet.services.ports import Register
from focalnet.services.reference import state_id

COURT_ZONE = "Europe/Amsterdam"
COURT_PLACES = (
    "the hague",
    "den haag",
    "'s-gravenhage",
    "la haye",
    "la haya",
    "لاهاي",
    "гаага",
    "海牙",
)


def with_usual(register: Register, record: Record) -> Record:
    """Return a new event planned on the clock of its place; what is no event is left alone.

    Raises UnknownZone.
    """
    if not isinstance(record, Event):
        return record
    checked_zone(record.zone)
    return replace(
        record,
        kind=record.kind or "seminar",
        status=record.status or "planned",
        end=record.end or record.start,
        zone=record.zone or zone_of_place(register, record.place, record.country),
    )


def zone_of_place(register: Register, place: str, country: str) -> str:
    """Return the zone of a place: that of the Court, of a country that has one only, or UTC."""
    if any(name in place.casefold() for name in COURT_PLACES) or (country == "NLD"):
        return COURT_ZONE
    state = register.many([state_id(country)]).get(state_id(country)) if country else None
    zones = state.timezones.split() if isinstance(state, State) else []
    return zones[0] if len(zones) == 1 else DEFAULT_ZONE
