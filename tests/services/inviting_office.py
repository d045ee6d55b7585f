"""An office that invites: focal points of four States and the event they are invited to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from focalnet.domain.participation import Invitation, Participation, Registration
from focalnet.domain.records import Person
from focalnet.services.events import new_event
from focalnet.services.invitations import invitations_of
from focalnet.services.ports import Register
from focalnet.services.records import enter

TODAY = date(2026, 11, 27)
SEVENTH: Mapping[str, Any] = {
    "kind": "seminar",
    "series": "Focal points",
    "ordinal": "7",
    "title": "Seventh seminar",
    "start": "2027-03-01",
    "end": "2027-03-03",
    "place": "The Hague",
    "reference": "ICC-REG/2027/3",
    "deadline": "2027-01-15",
    "quota": "2",
    "capacity": "4",
    "purge": "2027-06-01",
}


def seeded(count: int) -> bytes:
    """Return bytes that are not random, for tests."""
    return bytes(range(count))


@dataclass
class SeminarOffice:
    """The register, the event, and ids by short names."""

    register: Register
    event: str
    ids: Mapping[str, str]

    def letters(self) -> list[Invitation]:
        """Return all letters of the event."""
        return invitations_of(self.register, self.event)

    def letter(self, state: str) -> Invitation:
        """Return the newest letter to a State."""
        return [item for item in self.letters() if item.state == state][-1]

    def people(self) -> list[Person]:
        """Return everybody in the register."""
        return [item for item in self.register.records("person") if isinstance(item, Person)]

    def participants(self) -> list[Participation]:
        """Return the participations in the event, as they were made."""
        found = self.register.records("participation", {"event": self.event})
        made = [item for item in found if isinstance(item, Participation)]
        return sorted(made, key=lambda item: item.id)

    def files(self) -> list[Registration]:
        """Return the registration files of the event, as they were made."""
        found = self.register.records("registration", {"event": self.event})
        made = [item for item in found if isinstance(item, Registration)]
        return sorted(made, key=lambda item: item.id)

    def add(self, kind: str, *filled: Mapping[str, Any]) -> Sequence[str]:
        """Enter records and return their ids."""
        return enter(self.register, kind, filled)[1]


def open_seminar(register: Register, **event: Any) -> SeminarOffice:
    """Enter focal points of Senegal (two and a vacancy), Kenya and Jordan, and an event."""
    _, [awa, juma, salma] = enter(
        register,
        "person",
        [
            {
                "names": ["Awa DIOP", {"text": "أوا ديوب", "language": "ar"}],
                "emails": ["awa@example.org"],
                "state": "SEN",
            },
            {"names": ["Juma OTIENO"], "emails": ["juma@example.org"], "state": "KEN"},
            {"names": [{"text": "سلمى المرابط", "language": "ar"}], "state": "JOR"},
        ],
    )
    mandates = [
        {"kind": "national", "holder": awa, "state": "SEN", "rank": "primary", "start": "2024"},
        {"kind": "thematic", "state": "SEN", "theme": "arrest"},
        {"kind": "national", "holder": juma, "state": "KEN", "start": "2024"},
        {"kind": "national", "holder": salma, "state": "JOR", "start": "2024"},
    ]
    _, ids = enter(register, "designation", mandates)
    names = ("sen", "vacant", "ken", "jor")
    made = new_event(register, {**SEVENTH, **event}, today=TODAY, random=seeded)
    people = {"awa": awa, "juma": juma, "salma": salma}
    return SeminarOffice(register, made.event, {**people, **dict(zip(names, ids, strict=True))})
