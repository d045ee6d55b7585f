"""Who is invited, nominated, registered and there: four separate facts, and their papers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from focalnet.domain import schema
from focalnet.domain.audience import Audience
from focalnet.domain.casework import Answer
from focalnet.domain.record import Record
from focalnet.domain.schema import Search
from focalnet.domain.values import Attachment

INVITATION_STATES = (
    "drafted",
    "sent",
    "bounced",
    "accepted",
    "declined",
    "regrets",
    "no-answer",
    "replaced",
)
PARTICIPATION_STATES = (
    "nominated",
    "awaiting-clearance",
    "registered",
    "declined",
    "withdrawn",
    "no-show",
    "replaced",
)
CAPACITIES = (
    "focal-point",
    "participant",
    "speaker",
    "expert",
    "observer",
    "interpreter",
    "organiser",
    "accompanying",
)
GENDERS = ("female", "male", "x")
VISA_STATES = ("not-needed", "wanted", "letter-sent", "granted", "refused")
SPONSORSHIP = ("none", "asked", "granted", "issued")
CONSENTS = ("yes", "no")
PRESENCE = ("present", "partial", "remote", "absent", "excused")
SOURCES = ("desk", "key", "sheet", "file")
CERTIFICATES = ("attendance", "speaker", "organiser")


def _kept(label: str) -> Any:
    """Declare a line of text that no search finds and only the office sees."""
    return schema.text(label, search=Search.NONE, audience=Audience.FULL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A seat that an invitation is for, and who held it on the day it was sent."""

    id: str = ""
    designation: str = schema.reference("Mandate", "designation", audience=Audience.FULL)
    holder: str = schema.reference(
        "Held by", "person", "institution", "state", audience=Audience.FULL
    )
    on: str = schema.date("As at", audience=Audience.FULL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A dated step of an invitation."""

    id: str = ""
    state: str = schema.choice("Status", INVITATION_STATES)
    on: str = schema.date("Date")
    by: str = schema.text("By", audience=Audience.FULL)
    note: str = schema.text("Note", audience=Audience.FULL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation(Record):
    """One note verbale that invites a State, or an institution, to an event."""

    KIND: ClassVar[str] = "invitation"
    LABEL: ClassVar[str] = "Invitation"
    TITLE: ClassVar[tuple[str, ...]] = ("reference", "institution", "event")
    DETAIL: ClassVar[tuple[str, ...]] = ("event",)
    FOUND_BY: ClassVar[tuple[str, ...]] = ("event",)

    event: str = schema.reference("Event", "event", audience=Audience.FULL)
    state: str = schema.state("State", audience=Audience.FULL)
    institution: str = schema.reference("Institution", "institution", audience=Audience.FULL)
    reference: str = schema.text(
        "Reference of the Court", search=Search.NAME, audience=Audience.FULL
    )
    language: str = schema.code("Language of correspondence", audience=Audience.FULL)
    deadline: str = schema.date("Nominations by", audience=Audience.FULL)
    quota: str = schema.code("Places", audience=Audience.FULL)
    seats: tuple[Seat, ...] = schema.many(Seat, "Seats invited", audience=Audience.FULL)
    steps: tuple[Step, ...] = schema.many(Step, "Course", audience=Audience.FULL)
    replaces: str = schema.reference("In place of", "invitation", audience=Audience.FULL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A dated stage of a participation."""

    id: str = ""
    state: str = schema.choice("Status", PARTICIPATION_STATES)
    on: str = schema.date("Date")
    by: str = schema.text("By", audience=Audience.FULL)
    note: str = schema.text("Note", audience=Audience.FULL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreign:
    """The number another program knows this registration by (Indico, pretix)."""

    id: str = ""
    source: str = schema.code("Program")
    text: str = schema.code("Number")


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation(Record):
    """A person at one event, and for whom they came then.

    State, institution and function are those of that event: they do not follow the
    person to the next post. ``code`` is the opaque code on the badge.
    """

    KIND: ClassVar[str] = "participation"
    LABEL: ClassVar[str] = "Participation"
    TITLE: ClassVar[tuple[str, ...]] = ("person", "event")
    DETAIL: ClassVar[tuple[str, ...]] = ("capacity", "event")
    FOUND_BY: ClassVar[tuple[str, ...]] = ("person", "event")

    event: str = schema.reference("Event", "event", audience=Audience.NETWORK)
    person: str = schema.reference("Person", "person", audience=Audience.NETWORK)
    state: str = schema.state("State", audience=Audience.NETWORK)
    institution: str = schema.reference("Institution", "institution", audience=Audience.NETWORK)
    body: str = schema.text("Institution as stated", audience=Audience.NETWORK)
    function: str = schema.text("Function", audience=Audience.NETWORK)
    capacity: str = schema.choice("Takes part as", CAPACITIES, audience=Audience.NETWORK)
    invitation: str = schema.reference("Invitation", "invitation", audience=Audience.FULL)
    designation: str = schema.reference("Mandate", "designation", audience=Audience.FULL)
    stages: tuple[Stage, ...] = schema.many(Stage, "Course", audience=Audience.FULL)
    walk_in: str = schema.flag("Came unannounced", audience=Audience.FULL)
    stands_in: str = schema.reference("In place of", "participation", audience=Audience.FULL)
    accompanies: str = schema.reference("Accompanies", "participation", audience=Audience.FULL)
    code: str = schema.code("Code on the badge", audience=Audience.FULL)
    registrations: tuple[Foreign, ...] = schema.many(
        Foreign, "Known elsewhere as", audience=Audience.FULL
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration(Record):
    """The registration file of a participant: apart from the directory, purged on a day.

    What stands in it is never searched and never printed outside the office, but for
    the badge, the list and the letters it is meant for.
    """

    KIND: ClassVar[str] = "registration"
    LABEL: ClassVar[str] = "Registration file"
    TITLE: ClassVar[tuple[str, ...]] = ("participation",)
    DETAIL: ClassVar[tuple[str, ...]] = ("visa",)

    event: str = schema.reference("Event", "event", audience=Audience.FULL)
    participation: str = schema.reference("Participation", "participation", audience=Audience.FULL)
    passport_name: str = _kept("Name as in the passport")
    printed_name: str = _kept("Name as to be printed")
    own_name: str = _kept("Name in the own script")
    gender: str = schema.choice("Gender marker, as stated", GENDERS, audience=Audience.FULL)
    nationality: str = schema.state("Nationality", audience=Audience.FULL)
    passport: str = schema.code("Number of the passport", audience=Audience.FULL)
    passport_expires: str = schema.date("Passport valid to", audience=Audience.FULL)
    visa: str = schema.choice("Visa", VISA_STATES, audience=Audience.FULL)
    ticket: str = schema.choice("Sponsored ticket", SPONSORSHIP, audience=Audience.FULL)
    allowance: str = schema.choice("Daily allowance", SPONSORSHIP, audience=Audience.FULL)
    hotel: str = _kept("Hotel")
    insurance: str = _kept("Insurance")
    arrival: str = schema.moment("Arrives at", audience=Audience.FULL)
    arrives_by: str = _kept("Arrives by")
    departure: str = schema.moment("Departs at", audience=Audience.FULL)
    departs_by: str = _kept("Departs by")
    dietary: str = _kept("Dietary needs")
    accessibility: str = _kept("Accessibility needs")
    interpretation: str = schema.code("Language of interpretation", audience=Audience.FULL)
    badge_line: str = _kept("Line on the badge")
    emergency: str = _kept("In an emergency call")
    photo_consent: str = schema.choice("May be photographed", CONSENTS, audience=Audience.FULL)
    photo: Attachment | None = schema.one(
        Attachment, "Photo", search=Search.NONE, audience=Audience.FULL
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival(Record):
    """A check-in: somebody was seen at a desk. Facts are added and never altered.

    A fact that was wrong gets the moment it was undone; it never comes back: whoever
    arrives after all is a new fact.
    """

    KIND: ClassVar[str] = "arrival"
    LABEL: ClassVar[str] = "Arrival"
    TITLE: ClassVar[tuple[str, ...]] = ("participation",)
    DETAIL: ClassVar[tuple[str, ...]] = ("at", "desk")

    event: str = schema.reference("Event", "event", audience=Audience.FULL)
    participation: str = schema.reference("Participation", "participation", audience=Audience.FULL)
    at: str = schema.moment("At", audience=Audience.FULL)
    desk: str = schema.code("Desk", audience=Audience.FULL)
    undone: str = schema.moment("Undone at", audience=Audience.FULL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance(Record):
    """How somebody attended one sitting; ``start`` and ``end`` where it was part of it.

    Its id follows from sitting and participation, so that two laptops mark the same.
    """

    KIND: ClassVar[str] = "attendance"
    LABEL: ClassVar[str] = "Attendance"
    TITLE: ClassVar[tuple[str, ...]] = ("participation",)
    DETAIL: ClassVar[tuple[str, ...]] = ("status", "sitting")

    event: str = schema.reference("Event", "event", audience=Audience.FULL)
    sitting: str = schema.reference("Sitting", "sitting", audience=Audience.FULL)
    participation: str = schema.reference("Participation", "participation", audience=Audience.FULL)
    status: str = schema.choice("Attendance", PRESENCE, audience=Audience.FULL)
    start: str = schema.moment("From", audience=Audience.FULL)
    end: str = schema.moment("Until", audience=Audience.FULL)
    source: str = schema.choice("Taken from", SOURCES, audience=Audience.FULL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate(Record):
    """A certificate that was issued, with its number in the register of certificates."""

    KIND: ClassVar[str] = "certificate"
    LABEL: ClassVar[str] = "Certificate"
    TITLE: ClassVar[tuple[str, ...]] = ("number", "participation")
    DETAIL: ClassVar[tuple[str, ...]] = ("kind", "participation")
    FOUND_BY: ClassVar[tuple[str, ...]] = ("participation",)

    event: str = schema.reference("Event", "event", audience=Audience.FULL)
    participation: str = schema.reference("Participation", "participation", audience=Audience.FULL)
    number: str = schema.text("Number", search=Search.NAME, audience=Audience.FULL)
    kind: str = schema.choice("Kind", CERTIFICATES, audience=Audience.FULL)
    language: str = schema.code("Language", audience=Audience.FULL)
    issued: str = schema.date("Issued on", audience=Audience.FULL)
    withdrawn: str = schema.date("Withdrawn on", audience=Audience.FULL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation(Record):
    """What one participant thought of an event, named or not."""

    KIND: ClassVar[str] = "evaluation"
    LABEL: ClassVar[str] = "Evaluation"
    TITLE: ClassVar[tuple[str, ...]] = ("event",)
    DETAIL: ClassVar[tuple[str, ...]] = ("received",)

    event: str = schema.reference("Event", "event", audience=Audience.FULL)
    participation: str = schema.reference("Participation", "participation", audience=Audience.FULL)
    number: str = schema.code("Number in its file", audience=Audience.FULL)
    received: str = schema.date("Received on", audience=Audience.FULL)
    language: str = schema.code("Language", audience=Audience.FULL)
    answers: tuple[Answer, ...] = schema.many(
        Answer, "Answers", search=Search.NONE, audience=Audience.FULL
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Census(Record):
    """The counts of an event kept when its registration files went; it names nobody.

    ``counts`` is JSON: for each figure that came from the files, how many of which.
    """

    KIND: ClassVar[str] = "census"
    LABEL: ClassVar[str] = "Counts kept"
    TITLE: ClassVar[tuple[str, ...]] = ("event",)
    DETAIL: ClassVar[tuple[str, ...]] = ("as_at",)

    event: str = schema.reference("Event", "event", audience=Audience.FULL)
    as_at: str = schema.date("As at", audience=Audience.FULL)
    counts: str = schema.long_text("Counts", search=Search.NONE, audience=Audience.FULL)
