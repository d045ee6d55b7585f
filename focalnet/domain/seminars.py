"""Seminars and other meetings of the network: what is held, where, when and with whose help."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from focalnet.domain import schema
from focalnet.domain.audience import Audience
from focalnet.domain.record import Record
from focalnet.domain.schema import Search
from focalnet.domain.values import Attachment, Title

EVENT_KINDS = ("seminar", "workshop", "panel", "consultation", "meeting", "plenary")
MODES = ("in-person", "virtual", "hybrid")
EVENT_STATUS = ("planned", "invited", "open", "held", "postponed", "cancelled", "not-held")
SITTING_KINDS = ("sitting", "opening", "closing", "group", "reception", "break")


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A room of the place where an event is held."""

    id: str = ""
    text: str = schema.text("Room", audience=Audience.PUBLIC)
    capacity: str = schema.code("Seats", audience=Audience.NETWORK)
    note: str = schema.text("Note", audience=Audience.FULL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Booth:
    """A booth of interpreters: the languages it serves."""

    id: str = ""
    languages: tuple[str, ...] = schema.languages("Languages", audience=Audience.PUBLIC)
    room: str = schema.text("Room", audience=Audience.PUBLIC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """A donor or co-organiser: an institution of the register, a State, or a name."""

    id: str = ""
    institution: str = schema.reference("Institution", "institution", audience=Audience.PUBLIC)
    country: str = schema.state("State", audience=Audience.PUBLIC)
    text: str = schema.text("Name", search=Search.NAME, audience=Audience.PUBLIC)
    note: str = schema.text("Note", audience=Audience.FULL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contribution:
    """A written contribution that was received."""

    id: str = ""
    author: str = schema.text("Author", audience=Audience.NETWORK)
    country: str = schema.state("State")
    received: str = schema.date("Received on")
    text: str = schema.text("Title", audience=Audience.NETWORK)
    name: str = schema.text("File name")
    file: str = schema.code("Fingerprint")


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One turn in the course of an event: its new status, and the dates it had before.

    A postponement keeps the dates given up here; empty new dates of the event mean
    that none are set yet.
    """

    id: str = ""
    on: str = schema.date("Date")
    status: str = schema.choice("Status", EVENT_STATUS)
    start: str = schema.date("Began on, before")
    end: str = schema.date("Ended on, before")
    reason: str = schema.text("Reason", audience=Audience.PUBLIC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Record):
    """A seminar, workshop, panel, consultation, meeting or plenary.

    Days are those of the place; ``zone`` (IANA name) says which clock sittings and
    arrivals follow. ``purge`` is the day on which the registration files go.
    """

    KIND: ClassVar[str] = "event"
    LABEL: ClassVar[str] = "Event"
    TITLE: ClassVar[tuple[str, ...]] = ("title", "series")
    DETAIL: ClassVar[tuple[str, ...]] = ("kind", "status", "start")

    title: str = schema.text("Title", search=Search.NAME, audience=Audience.PUBLIC)
    titles: tuple[Title, ...] = schema.many(
        Title, "Title in other languages", search=Search.NAME, audience=Audience.PUBLIC
    )
    kind: str = schema.choice("Kind", EVENT_KINDS, audience=Audience.PUBLIC)
    series: str = schema.text("Series", search=Search.NAME, audience=Audience.PUBLIC)
    ordinal: str = schema.code("Number in the series", audience=Audience.PUBLIC)
    parent: str = schema.reference("Part of", "event", audience=Audience.PUBLIC)
    status: str = schema.choice("Status", EVENT_STATUS, audience=Audience.PUBLIC)
    start: str = schema.date("Begins on", audience=Audience.PUBLIC)
    end: str = schema.date("Ends on", audience=Audience.PUBLIC)
    zone: str = schema.code("Time zone", audience=Audience.PUBLIC)
    place: str = schema.text("Place", audience=Audience.PUBLIC)
    country: str = schema.state("Country", audience=Audience.PUBLIC)
    mode: str = schema.choice("Mode", MODES, audience=Audience.PUBLIC)
    theme: str = schema.theme("Theme", audience=Audience.PUBLIC)
    rooms: tuple[Room, ...] = schema.many(Room, "Rooms", audience=Audience.PUBLIC)
    languages: tuple[str, ...] = schema.languages("Languages", audience=Audience.PUBLIC)
    booths: tuple[Booth, ...] = schema.many(Booth, "Booths", audience=Audience.PUBLIC)
    capacity: str = schema.code("Capacity")
    quota: str = schema.code("Places for each State")
    deadline: str = schema.date("Nominations by")
    donors: tuple[Partner, ...] = schema.many(Partner, "Donors", audience=Audience.PUBLIC)
    organisers: tuple[Partner, ...] = schema.many(
        Partner, "Held together with", audience=Audience.PUBLIC
    )
    contributions: tuple[Contribution, ...] = schema.many(
        Contribution, "Written contributions", audience=Audience.NETWORK
    )
    turns: tuple[Turn, ...] = schema.many(Turn, "Course", audience=Audience.NETWORK)
    selection: str = schema.text(
        "Search that chose the States", search=Search.NONE, audience=Audience.FULL
    )
    reference: str = schema.text("Reference of the Court", search=Search.NAME)
    purge: str = schema.date("Registration files go on", audience=Audience.FULL)
    desk_key: str = schema.code("Key of the desks", audience=Audience.FULL)
    files: tuple[Attachment, ...] = schema.many(Attachment, "Files", audience=Audience.FULL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Somebody who speaks or presides: a person of the register, or a name."""

    id: str = ""
    person: str = schema.reference("Person", "person", audience=Audience.PUBLIC)
    text: str = schema.text("Name", audience=Audience.PUBLIC)
    topic: str = schema.text("Subject", audience=Audience.PUBLIC)
    chair: str = schema.flag("Presides", audience=Audience.PUBLIC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting(Record):
    """One sitting of an event's programme; attendance is taken at each.

    Begin and end are moments on the clock of the event; the end may be after midnight.
    """

    KIND: ClassVar[str] = "sitting"
    LABEL: ClassVar[str] = "Sitting"
    TITLE: ClassVar[tuple[str, ...]] = ("title", "event")
    DETAIL: ClassVar[tuple[str, ...]] = ("kind", "start")
    FOUND_BY: ClassVar[tuple[str, ...]] = ("event",)

    event: str = schema.reference("Event", "event", audience=Audience.PUBLIC)
    title: str = schema.text("Title", search=Search.NAME, audience=Audience.PUBLIC)
    titles: tuple[Title, ...] = schema.many(
        Title, "Title in other languages", search=Search.NAME, audience=Audience.PUBLIC
    )
    kind: str = schema.choice("Kind", SITTING_KINDS, audience=Audience.PUBLIC)
    start: str = schema.moment("Begins at", audience=Audience.PUBLIC)
    end: str = schema.moment("Ends at", audience=Audience.PUBLIC)
    room: str = schema.text("Room", audience=Audience.PUBLIC)
    speakers: tuple[Speaker, ...] = schema.many(Speaker, "Speakers", audience=Audience.PUBLIC)
    text: str = schema.long_text("What it is about", audience=Audience.PUBLIC)
