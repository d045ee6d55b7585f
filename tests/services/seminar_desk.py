"""A seminar with a desk in front of the room: whom the tests check in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from focalnet.services.desk_list import DeskList, Guest
from focalnet.services.events import new_event
from focalnet.services.ports import Register
from focalnet.services.records import enter

TODAY = date(2019, 1, 21)
NOW = datetime(2019, 1, 21, 8, 12, tzinfo=UTC)
AT = "2019-01-21T09:12+01:00"
PROGRAMME = [
    {"title": "Opening", "kind": "opening", "start": "2019-01-21T09:00", "end": "2019-01-21T10:30"},
    {"title": "Assets", "start": "2019-01-21T11:00", "end": "2019-01-21T12:30"},
    {"title": "Night", "start": "2019-01-21T22:00", "end": "2019-01-22T01:30"},
]
PEOPLE: Mapping[str, tuple[tuple[str, ...], str]] = {
    "awa": (("Awa DIOP", "أوا ديوب"), "SEN"),
    "juma": (("Juma OTIENO",), "KEN"),
    "elodie": (("Élodie MARTIN",), "FRA"),
    "first": (("Mohamed BEN ALI",), "TUN"),
    "second": (("Mohamed BEN ALI",), "TUN"),
}


def random(count: int) -> bytes:
    """Return bytes that are random enough here."""
    return bytes(range(7, 7 + count))


@dataclass
class Seminar:
    """The sixth seminar, its participants, and the list on its desk."""

    register: Register
    event: str
    sittings: tuple[str, ...]
    people: dict[str, str] = field(default_factory=dict)
    ids: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for key, (names, state) in PEOPLE.items():
            self.ids[key] = self.take_part(key, names, state)
        self.desk = DeskList(self.register, self.event)

    def take_part(self, key: str, names: tuple[str, ...], state: str) -> str:
        """Register somebody; return the id of the participation."""
        _, [person] = enter(self.register, "person", [{"names": list(names), "state": state}])
        self.people[key] = person
        taken: dict[str, Any] = {"event": self.event, "person": person, "state": state}
        taken["stages"] = [{"state": "registered", "on": "2019-01-10"}]
        _, [made] = enter(self.register, "participation", [taken])
        return made

    def guest(self, key: str) -> Guest:
        """Return a participant as the desk shows them."""
        guest = self.desk.guest(self.ids[key])
        assert guest is not None
        return guest


def open_seminar(register: Register, **filled: Any) -> Seminar:
    """Make the seminar in a register."""
    described = {
        "title": "Sixth seminar",
        "start": "2019-01-21",
        "end": "2019-01-24",
        "place": "The Hague",
        "sittings": PROGRAMME,
    }
    made = new_event(register, described | filled, today=TODAY, random=random)
    return Seminar(register, made.event, made.sittings)
