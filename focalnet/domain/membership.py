"""Networks of practitioners, and who belongs to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from focalnet.domain import schema
from focalnet.domain.audience import Audience
from focalnet.domain.record import Record
from focalnet.domain.schema import Search
from focalnet.domain.values import Name


@dataclass(frozen=True, slots=True, kw_only=True)
class Network(Record):
    """A network: the Court's own practitioners, EJN, CARIN, the Genocide Network."""

    KIND: ClassVar[str] = "network"
    LABEL: ClassVar[str] = "Network"
    DETAIL: ClassVar[tuple[str, ...]] = ("secretariat",)

    names: tuple[Name, ...] = schema.many(
        Name, "Names", search=Search.NAME, audience=Audience.PUBLIC
    )
    secretariat: str = schema.text("Secretariat", audience=Audience.PUBLIC)
    website: str = schema.text("Website", search=Search.CONTACT, audience=Audience.PUBLIC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership(Record):
    """A person in a network; a practitioner needs no mandate of a State."""

    KIND: ClassVar[str] = "membership"
    LABEL: ClassVar[str] = "Membership"
    TITLE: ClassVar[tuple[str, ...]] = ("person",)
    DETAIL: ClassVar[tuple[str, ...]] = ("network", "speciality")
    FOUND_BY: ClassVar[tuple[str, ...]] = ("person", "network")

    person: str = schema.reference("Person", "person", audience=Audience.PUBLIC)
    network: str = schema.reference("Network", "network", audience=Audience.PUBLIC)
    speciality: str = schema.text("Speciality", audience=Audience.PUBLIC)
    languages: tuple[str, ...] = schema.languages("Working languages")
    expertise: str = schema.long_text("Expertise")
    start: str = schema.date("Joined", audience=Audience.PUBLIC)
    end: str = schema.date("Left", audience=Audience.PUBLIC)
