"""What there is to print of an event: its sittings, codes on badges, certificates given."""

from __future__ import annotations

from dataclasses import dataclass

from focalnet.domain.participation import Certificate
from focalnet.domain.seminars import Event, Sitting
from focalnet.services.certificate_numbers import numbers_twice
from focalnet.services.desk_list import DeskList
from focalnet.services.ports import Register
from focalnet.services.sittings import sittings_of
from focalnet.services.visas_sent import visas_to_note


@dataclass(frozen=True, slots=True)
class CertificateLine:
    """A certificate in the register of certificates, with whom it names."""

    certificate: Certificate
    name: str
    state: str


@dataclass(frozen=True, slots=True)
class EventPapers:
    """What the documents of an event are made from.

    ``uncoded`` counts participants whose badge would have no code; ``certificates`` are
    those given, by number; ``numbers_twice`` are borne by certificates of different
    people, which two laptops issued before they heard of each other. ``visas`` counts the
    visa letters that were printed and not noted as sent.
    """

    event: Event
    sittings: tuple[Sitting, ...]
    uncoded: int
    certificates: tuple[CertificateLine, ...]
    numbers_twice: frozenset[str] = frozenset()
    visas: int = 0


def event_papers(register: Register, event: str) -> EventPapers:
    """Return what there is to print of an event; raises NoSuchEvent."""
    desk = DeskList(register, event)
    found = register.records(Certificate.KIND, {"event": event})
    given = sorted(
        (item for item in found if isinstance(item, Certificate)),
        key=lambda item: (item.issued[:4], item.number, item.id),
    )
    lines = []
    for item in given:
        guest = desk.guest(item.participation)
        lines.append(
            CertificateLine(item, guest.name if guest else "", guest.state if guest else "")
        )
    return EventPapers(
        event=desk.event,
        sittings=tuple(sittings_of(register, desk.event)),
        uncoded=sum(not guest.code for guest in desk.guests),
        certificates=tuple(lines),
        numbers_twice=numbers_twice(given),
        visas=len(visas_to_note(register, event)),
    )
