"""What the office knows of a State and of the law beside the people: dossier and library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from focalnet.domain import schema
from focalnet.domain.audience import Audience
from focalnet.domain.record import Record
from focalnet.domain.schema import Search
from focalnet.domain.values import Attachment

AGREEMENTS = ("framework", "relocation", "enforcement", "interim-release", "final-release")
AGREEMENT_STATUS = ("in-talks", "signed", "in-force", "ended")
LEGISLATION_STATUS = ("none", "draft", "enacted")
SHELVES = ("practice", "legislation", "difficulty", "case-law", "instrument", "recommendation")
ITEM_STATUS = ("open", "in-progress", "resolved", "implemented", "not-implemented")


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement(Record):
    """A voluntary agreement of a State with the Court; who takes in witnesses is never printed."""

    KIND: ClassVar[str] = "agreement"
    LABEL: ClassVar[str] = "Agreement"
    TITLE: ClassVar[tuple[str, ...]] = ("title", "theme")
    DETAIL: ClassVar[tuple[str, ...]] = ("theme", "status")

    title: str = schema.text("Title", search=Search.NAME, audience=Audience.PUBLIC)
    state: str = schema.state("State", audience=Audience.PUBLIC)
    # Named theme so that the guard of witness relocation holds here too.
    theme: str = schema.choice("Type", AGREEMENTS, audience=Audience.PUBLIC)
    status: str = schema.choice("Status", AGREEMENT_STATUS, audience=Audience.PUBLIC)
    ad_hoc: str = schema.flag("Ad hoc only", audience=Audience.PUBLIC)
    signed: str = schema.date("Signed on", audience=Audience.PUBLIC)
    in_force: str = schema.date("In force from", audience=Audience.PUBLIC)
    end: str = schema.date("Ended on", audience=Audience.PUBLIC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Legislation(Record):
    """The implementing legislation of a State: none, draft or enacted."""

    KIND: ClassVar[str] = "legislation"
    LABEL: ClassVar[str] = "Implementing legislation"
    TITLE: ClassVar[tuple[str, ...]] = ("title", "status")
    DETAIL: ClassVar[tuple[str, ...]] = ("status", "adopted")

    title: str = schema.text("Title", search=Search.NAME, audience=Audience.PUBLIC)
    state: str = schema.state("State", audience=Audience.PUBLIC)
    status: str = schema.choice("Status", LEGISLATION_STATUS, audience=Audience.PUBLIC)
    adopted: str = schema.date("Adopted on", audience=Audience.PUBLIC)
    website: str = schema.text("Link", search=Search.CONTACT, audience=Audience.PUBLIC)


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryItem(Record):
    """Good practice, law, a difficulty, case law, an instrument or one recommendation."""

    KIND: ClassVar[str] = "item"
    LABEL: ClassVar[str] = "Library item"
    TITLE: ClassVar[tuple[str, ...]] = ("title", "symbol")
    DETAIL: ClassVar[tuple[str, ...]] = ("shelf", "symbol")

    shelf: str = schema.choice("Shelf", SHELVES, audience=Audience.PUBLIC)
    title: str = schema.text("Title", search=Search.NAME, audience=Audience.PUBLIC)
    symbol: str = schema.text("Symbol", search=Search.NAME, audience=Audience.PUBLIC)
    state: str = schema.state("State", audience=Audience.PUBLIC)
    theme: str = schema.theme("Theme", audience=Audience.PUBLIC)
    dated: str = schema.date("Date", audience=Audience.PUBLIC)
    chamber: str = schema.text("Chamber or author", audience=Audience.PUBLIC)
    text: str = schema.long_text("Text or holding", audience=Audience.PUBLIC)
    collection: str = schema.text("Part of", search=Search.NAME, audience=Audience.PUBLIC)
    number: str = schema.code("Number", audience=Audience.PUBLIC)
    languages: tuple[str, ...] = schema.languages("Languages", audience=Audience.PUBLIC)
    status: str = schema.choice("Status", ITEM_STATUS)
    outcome: str = schema.long_text("Outcome")
    website: str = schema.text("Link", search=Search.CONTACT, audience=Audience.PUBLIC)
    files: tuple[Attachment, ...] = schema.many(Attachment, "Files")


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSearch(Record):
    """A search kept by name, wherever a list is asked for."""

    KIND: ClassVar[str] = "query"
    LABEL: ClassVar[str] = "Saved search"
    TITLE: ClassVar[tuple[str, ...]] = ("title",)
    DETAIL: ClassVar[tuple[str, ...]] = ("query",)

    title: str = schema.text("Name", search=Search.NAME)
    query: str = schema.text("Search", search=Search.NONE)
