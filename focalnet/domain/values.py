"""The small values a record holds, each with an id of its own where it may repeat."""

from __future__ import annotations

from dataclasses import dataclass

from focalnet.domain import schema
from focalnet.domain.audience import AUDIENCES, Audience
from focalnet.domain.schema import Search

NAME_KINDS = ("original", "romanised", "alias")
NAME_ORDERS = ("given-first", "family-first", "single")
PLACES = ("work", "mobile", "duty", "secure", "fax", "home", "other")
INSTRUMENTS = ("note-verbale", "letter", "depositary-notification", "e-mail", "oral", "other")
KEY_KINDS = ("pgp", "smime", "age", "other")
WAYS = ("note-verbale", "letter", "e-mail", "phone", "meeting", "form", "other")


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """One way a person or institution is called; ``text`` is the printed form.

    The parts are given by whoever knows them and never split by guess.
    """

    id: str = ""
    text: str = schema.text("Name as printed", search=Search.NAME, audience=Audience.PUBLIC)
    language: str = schema.code("Language", audience=Audience.PUBLIC)
    script: str = schema.code("Script", audience=Audience.PUBLIC)
    kind: str = schema.choice("Kind of name", NAME_KINDS, audience=Audience.PUBLIC)
    family: str = schema.text("Family name", search=Search.NAME, audience=Audience.PUBLIC)
    given: str = schema.text("Given names", search=Search.NAME, audience=Audience.PUBLIC)
    order: str = schema.choice("Order", NAME_ORDERS, audience=Audience.PUBLIC)
    sort: str = schema.text("Sorted under", search=Search.NAME, audience=Audience.PUBLIC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """A title or function in one language ("H.E.", "Directeur")."""

    id: str = ""
    text: str = schema.text("Title", audience=Audience.PUBLIC)
    language: str = schema.code("Language", audience=Audience.PUBLIC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Email:
    """An e-mail address as it was given."""

    id: str = ""
    text: str = schema.text("E-mail", search=Search.CONTACT)
    kind: str = schema.choice("Kind", PLACES)
    preferred: str = schema.flag("Preferred")
    audience: str = schema.choice("Seen by", AUDIENCES)
    note: str = schema.text("Note", audience=Audience.FULL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """A telephone number: the text as given, and its E.164 form beside it."""

    id: str = ""
    text: str = schema.text("Number as given", search=Search.CONTACT)
    e164: str = schema.code("E.164", search=Search.CONTACT)
    kind: str = schema.choice("Kind", PLACES)
    extension: str = schema.text("Extension")
    preferred: str = schema.flag("Preferred")
    audience: str = schema.choice("Seen by", AUDIENCES)
    note: str = schema.text("Note", audience=Audience.FULL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A postal address as lines, in the script it is written in."""

    id: str = ""
    text: str = schema.long_text("Address", search=Search.CONTACT)
    city: str = schema.text("City", search=Search.CONTACT)
    postcode: str = schema.text("Postal code", search=Search.CONTACT)
    country: str = schema.state("Country")
    language: str = schema.code("Language")
    kind: str = schema.choice("Kind", PLACES)
    audience: str = schema.choice("Seen by", AUDIENCES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """An encryption key or its fingerprint."""

    id: str = ""
    kind: str = schema.choice("Kind", KEY_KINDS)
    text: str = schema.long_text("Key or fingerprint", search=Search.CONTACT)
    expires: str = schema.date("Valid to")


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherData:
    """A property of an imported file that has no place of its own.

    ``format`` is vcard or csv, ``name`` the property or column, ``text`` its
    raw value and ``parameters`` the raw text of its parameters, so that it goes
    out again as it came in.
    """

    id: str = ""
    format: str = schema.code("From", audience=Audience.FULL)
    name: str = schema.code("Property", audience=Audience.FULL)
    parameters: str = schema.code("Parameters", audience=Audience.FULL)
    text: str = schema.long_text("Value", audience=Audience.FULL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """The act by which a State told the Court: a note verbale, a letter."""

    kind: str = schema.choice("Instrument", INSTRUMENTS)
    reference: str = schema.text("Reference of the State")
    dated: str = schema.date("Date of the State")
    court_reference: str = schema.text("Reference of the Court")
    received: str = schema.date("Received on")
    language: str = schema.code("Language")


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation:
    """When, by whom and how a designation was last confirmed."""

    on: str = schema.date("Last confirmed on")
    by: str = schema.text("Confirmed by", audience=Audience.FULL)
    how: str = schema.choice("Confirmed how", WAYS)


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalName:
    """The name of a State or theme in one of the six languages."""

    id: str = ""
    language: str = schema.code("Language", audience=Audience.PUBLIC)
    text: str = schema.text("Name", search=Search.NAME, audience=Audience.PUBLIC)


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusEvent:
    """A dated fact of a State's standing towards the Statute, with its source."""

    id: str = ""
    event: str = schema.code("Event", audience=Audience.PUBLIC)
    on: str = schema.date("Date", audience=Audience.PUBLIC)
    note: str = schema.text("Note", audience=Audience.PUBLIC)
    source: str = schema.text("Source", audience=Audience.PUBLIC, search=Search.NONE)
    checked: str = schema.code("Checked", audience=Audience.PUBLIC)
    as_at: str = schema.date("As at", audience=Audience.PUBLIC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file kept inside the register; ``file`` is the SHA-256 of its content."""

    id: str = ""
    name: str = schema.text("File name", search=Search.TEXT)
    media: str = schema.code("Type")
    size: str = schema.code("Size")
    file: str = schema.code("Fingerprint")
