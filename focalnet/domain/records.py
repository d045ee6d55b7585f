"""Who and what the network is made of: people, institutions, mandates, channels, States."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from focalnet.domain import schema
from focalnet.domain.audience import Audience
from focalnet.domain.dates import effective_day
from focalnet.domain.record import Record
from focalnet.domain.schema import Search
from focalnet.domain.values import (
    Address,
    Confirmation,
    Email,
    Instrument,
    Key,
    LocalName,
    Name,
    OtherData,
    Phone,
    StatusEvent,
    Title,
)

REGIONS = ("AFR", "APG", "EEG", "GRULAC", "WEOG")
DESIGNATION_KINDS = (
    "national",
    "central-authority",
    "working-group",
    "operational",
    "thematic",
    "regional",
    "regional-thematic",
    "non-cooperation",
    "mission",
    "practitioner",
)
RANKS = ("primary", "alternate", "acting")
# A proposed mandate is none yet; an empty stage is an appointment.
STAGES = ("proposed", "appointed")
CHANNEL_KINDS = ("diplomatic", "ministry", "embassy", "either", "urgent", "other")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """Someone who serves, served or may serve the network."""

    KIND: ClassVar[str] = "person"
    LABEL: ClassVar[str] = "Person"
    DETAIL: ClassVar[tuple[str, ...]] = ("titles", "institution")

    names: tuple[Name, ...] = schema.many(
        Name, "Names", search=Search.NAME, audience=Audience.PUBLIC
    )
    titles: tuple[Title, ...] = schema.many(Title, "Titles", audience=Audience.PUBLIC)
    state: str = schema.state("State", audience=Audience.PUBLIC)
    institution: str = schema.reference("Institution", "institution", audience=Audience.PUBLIC)
    phones: tuple[Phone, ...] = schema.many(Phone, "Telephones", search=Search.CONTACT)
    emails: tuple[Email, ...] = schema.many(Email, "E-mails", search=Search.CONTACT)
    addresses: tuple[Address, ...] = schema.many(Address, "Addresses", search=Search.CONTACT)
    languages: tuple[str, ...] = schema.languages("Languages spoken")
    keys: tuple[Key, ...] = schema.many(Key, "Encryption keys", search=Search.CONTACT)
    other: tuple[OtherData, ...] = schema.many(OtherData, "Other data", audience=Audience.FULL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Institution(Record):
    """A ministry, office, court, embassy or organisation."""

    KIND: ClassVar[str] = "institution"
    LABEL: ClassVar[str] = "Institution"
    DETAIL: ClassVar[tuple[str, ...]] = ("parent",)

    names: tuple[Name, ...] = schema.many(
        Name, "Names", search=Search.NAME, audience=Audience.PUBLIC
    )
    state: str = schema.state("State", audience=Audience.PUBLIC)
    parent: str = schema.reference("Part of", "institution", audience=Audience.PUBLIC)
    phones: tuple[Phone, ...] = schema.many(Phone, "Telephones", search=Search.CONTACT)
    emails: tuple[Email, ...] = schema.many(Email, "E-mails", search=Search.CONTACT)
    addresses: tuple[Address, ...] = schema.many(Address, "Addresses", search=Search.CONTACT)
    website: str = schema.text("Website", search=Search.CONTACT, audience=Audience.PUBLIC)
    other: tuple[OtherData, ...] = schema.many(OtherData, "Other data", audience=Audience.FULL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Post(Record):
    """A post in an institution, whoever holds it; a vacancy is a post without holder."""

    KIND: ClassVar[str] = "post"
    LABEL: ClassVar[str] = "Post"
    TITLE: ClassVar[tuple[str, ...]] = ("titles",)
    DETAIL: ClassVar[tuple[str, ...]] = ("institution",)
    FOUND_BY: ClassVar[tuple[str, ...]] = ("institution", "holder")

    titles: tuple[Title, ...] = schema.many(
        Title, "Titles", search=Search.NAME, audience=Audience.PUBLIC
    )
    institution: str = schema.reference("Institution", "institution", audience=Audience.PUBLIC)
    holder: str = schema.reference("Holder", "person", audience=Audience.PUBLIC)
    start: str = schema.date("From", audience=Audience.PUBLIC)
    end: str = schema.date("Until", audience=Audience.PUBLIC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Designation(Record):
    """Who answers for what, by which act, since when (focal point; not a channel).

    ``holder`` is the id of a person, institution or State; empty is a vacancy.
    """

    KIND: ClassVar[str] = "designation"
    LABEL: ClassVar[str] = "Designation"
    TITLE: ClassVar[tuple[str, ...]] = ("holder",)
    DETAIL: ClassVar[tuple[str, ...]] = ("kind", "theme", "rank")
    FOUND_BY: ClassVar[tuple[str, ...]] = ("holder",)

    kind: str = schema.choice("Kind", DESIGNATION_KINDS, audience=Audience.PUBLIC)
    holder: str = schema.reference(
        "Holder", "person", "institution", "state", audience=Audience.PUBLIC
    )
    state: str = schema.state("State", audience=Audience.PUBLIC)
    region: str = schema.choice("Regional group", REGIONS, audience=Audience.PUBLIC)
    theme: str = schema.theme("Theme", audience=Audience.PUBLIC)
    rank: str = schema.choice("Rank", RANKS, audience=Audience.PUBLIC)
    stage: str = schema.choice("Stage", STAGES, audience=Audience.PUBLIC)
    start: str = schema.date("From", audience=Audience.PUBLIC)
    end: str = schema.date("Until", audience=Audience.PUBLIC)
    instrument: Instrument | None = schema.one(Instrument, "Instrument", audience=Audience.FULL)
    confirmed: Confirmation | None = schema.one(Confirmation, "Last confirmation")


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel(Record):
    """The official channel a State designated (Rome Statute, article 87(1)(a)).

    Never a focal point and never merged with one. ``languages`` are those of
    article 87(2), ``joined`` says whether all of them are needed or any will do.
    """

    KIND: ClassVar[str] = "channel"
    LABEL: ClassVar[str] = "Official channel"
    TITLE: ClassVar[tuple[str, ...]] = ("authority", "institution", "wording")
    DETAIL: ClassVar[tuple[str, ...]] = ("kind", "languages")

    state: str = schema.state("State", audience=Audience.PUBLIC)
    kind: str = schema.choice("Kind", CHANNEL_KINDS, audience=Audience.PUBLIC)
    order: str = schema.code("Order", audience=Audience.PUBLIC)
    authority: str = schema.text("Authority", search=Search.NAME, audience=Audience.PUBLIC)
    institution: str = schema.reference("Institution", "institution", audience=Audience.PUBLIC)
    languages: tuple[str, ...] = schema.languages("Languages", audience=Audience.PUBLIC)
    joined: str = schema.choice("All or any", ("all", "any"), audience=Audience.PUBLIC)
    wording: str = schema.long_text("Original wording", audience=Audience.PUBLIC)
    source: str = schema.text("Source")
    received: str = schema.date("Received on", audience=Audience.PUBLIC)
    agreed: str = schema.date("Agreed date", audience=Audience.PUBLIC)
    end: str = schema.date("Until", audience=Audience.PUBLIC)
    replaces: str = schema.reference("Replaces", "channel", audience=Audience.PUBLIC)

    @property
    def effective(self) -> str:
        """The day it takes effect (rule 180), or empty where nothing is known."""
        return effective_day(self.received, self.agreed)


@dataclass(frozen=True, slots=True, kw_only=True)
class State(Record):
    """A State, party or not; its standing at a day is computed, never stored."""

    KIND: ClassVar[str] = "state"
    LABEL: ClassVar[str] = "State"
    DETAIL: ClassVar[tuple[str, ...]] = ("region",)

    code: str = schema.code("ISO code", search=Search.NAME, audience=Audience.PUBLIC)
    alpha2: str = schema.code("Two-letter code", audience=Audience.PUBLIC)
    names: tuple[LocalName, ...] = schema.many(
        LocalName, "Names", search=Search.NAME, audience=Audience.PUBLIC
    )
    region: str = schema.choice("Regional group", REGIONS, audience=Audience.PUBLIC)
    membership: str = schema.code("United Nations", audience=Audience.PUBLIC)
    languages: tuple[str, ...] = schema.languages("Languages", audience=Audience.PUBLIC)
    correspondence: str = schema.code("Language of correspondence", audience=Audience.PUBLIC)
    dialling: str = schema.code("Dialling code", audience=Audience.PUBLIC)
    timezones: str = schema.code("Time zones", audience=Audience.PUBLIC)
    weekend: str = schema.code("Weekend", audience=Audience.PUBLIC)
    status: tuple[StatusEvent, ...] = schema.many(
        StatusEvent, "Status", search=Search.NONE, audience=Audience.PUBLIC
    )
    source: str = schema.text("Source", search=Search.NONE, audience=Audience.PUBLIC)
    as_at: str = schema.date("As at", audience=Audience.PUBLIC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme(Record):
    """A thematic area of cooperation."""

    KIND: ClassVar[str] = "theme"
    LABEL: ClassVar[str] = "Theme"

    code: str = schema.code("Code", search=Search.NAME, audience=Audience.PUBLIC)
    names: tuple[LocalName, ...] = schema.many(
        LocalName, "Names", search=Search.NAME, audience=Audience.PUBLIC
    )
