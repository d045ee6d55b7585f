"""What left the office on paper, for which readers, and how it is wanted next time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from focalnet.domain import schema
from focalnet.domain.audience import AUDIENCES, Audience
from focalnet.domain.record import Record
from focalnet.domain.schema import Search

PRINTED = "printing.add"
"""The action of the journal; undo passes it over, for no paper comes back by it."""
PROTECTIONS = ("protected", "clear")


@dataclass(frozen=True, slots=True, kw_only=True)
class Printing(Record):
    """One document that was printed: which, for whom, of which day, and its very bytes.

    ``choices`` is everything that was chosen, as JSON; ``file`` the SHA-256 of the
    document in clear, under which the register keeps it; ``content`` that of the
    words it was made of, compressed, for an addendum to compare with. Where the
    readers were a circle of the officer's own, ``readers`` is its name, ``circle``
    what it was on that day, as JSON, and ``audience`` the one it lies within.
    """

    KIND: ClassVar[str] = "printing"
    LABEL: ClassVar[str] = "Printing"
    TITLE: ClassVar[tuple[str, ...]] = ("title", "document")
    DETAIL: ClassVar[tuple[str, ...]] = ("audience", "holder", "as_at")

    title: str = schema.text("Title", search=Search.NAME, audience=Audience.FULL)
    document: str = schema.code("Document", audience=Audience.FULL)
    language: str = schema.code("Language", audience=Audience.FULL)
    audience: str = schema.choice("Audience", AUDIENCES, audience=Audience.FULL)
    state: str = schema.state("State", audience=Audience.FULL)
    holder: str = schema.text("For whom", search=Search.NAME, audience=Audience.FULL)
    copy: str = schema.code("Copy", audience=Audience.FULL)
    copies: str = schema.code("Of copies", audience=Audience.FULL)
    marking: str = schema.text("Marking", audience=Audience.FULL)
    as_at: str = schema.date("As at", audience=Audience.FULL)
    printed: str = schema.date("Printed on", audience=Audience.FULL)
    number: str = schema.code("Number", audience=Audience.FULL)
    since: str = schema.reference("Since the printing", "printing", audience=Audience.FULL)
    choices: str = schema.long_text("Choices", search=Search.NONE, audience=Audience.FULL)
    file: str = schema.code("Fingerprint", audience=Audience.FULL)
    content: str = schema.code("Fingerprint of the content", audience=Audience.FULL)
    readers: str = schema.text("Circle of readers", search=Search.NAME, audience=Audience.FULL)
    circle: str = schema.long_text(
        "What the circle was", search=Search.NONE, audience=Audience.FULL
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset(Record):
    """Choices of a document kept by name, and the officer's own template where it has one.

    ``choices`` is JSON, as of :class:`Printing`. A template that is broken is
    kept as it is: it says where when it is used.
    """

    KIND: ClassVar[str] = "preset"
    LABEL: ClassVar[str] = "Preset"
    TITLE: ClassVar[tuple[str, ...]] = ("title",)
    DETAIL: ClassVar[tuple[str, ...]] = ("document",)

    title: str = schema.text("Name", search=Search.NAME, audience=Audience.FULL)
    document: str = schema.code("Document", audience=Audience.FULL)
    choices: str = schema.long_text("Choices", search=Search.NONE, audience=Audience.FULL)
    template: str = schema.long_text("Template", audience=Audience.FULL)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """What a circle of readers does not get, as ``leaving_out.Omission`` reads it."""

    id: str = ""
    text: str = schema.code("What is left out", audience=Audience.FULL)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnAudience(Record):
    """A circle of readers of the officer's own: one of the three audiences, and less.

    It never sees anything above its base, whatever it leaves out or not.
    ``protection`` says whether its files are protected; empty is as for the base.
    """

    KIND: ClassVar[str] = "audience"
    LABEL: ClassVar[str] = "Circle of readers"
    TITLE: ClassVar[tuple[str, ...]] = ("title",)
    DETAIL: ClassVar[tuple[str, ...]] = ("base",)

    title: str = schema.text("Name", search=Search.NAME, audience=Audience.FULL)
    base: str = schema.choice("Never more than", AUDIENCES, audience=Audience.FULL)
    left_out: tuple[LeftOut, ...] = schema.many(
        LeftOut, "Left out for them", search=Search.NONE, audience=Audience.FULL
    )
    marking: str = schema.text("Marking", audience=Audience.FULL)
    protection: str = schema.choice("Their files", PROTECTIONS, audience=Audience.FULL)
