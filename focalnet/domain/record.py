"""What every record of the register shares."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from focalnet.domain import schema
from focalnet.domain.audience import AUDIENCES, Audience


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Base of every record: an id (UUID version 7, as text) and what all share.

    TITLE names the fields a record is called by, the first filled one first;
    DETAIL those a list shows beside it; FOUND_BY the references by whose names
    it is found too. They are the whole of what :mod:`listing` needs to know.
    """

    KIND: ClassVar[str] = ""
    LABEL: ClassVar[str] = ""
    TITLE: ClassVar[tuple[str, ...]] = ("names",)
    DETAIL: ClassVar[tuple[str, ...]] = ()
    FOUND_BY: ClassVar[tuple[str, ...]] = ()

    id: str
    notes: str = schema.long_text("Notes", audience=Audience.FULL)
    confidentiality: str = schema.choice("Confidentiality", AUDIENCES, audience=Audience.PUBLIC)
