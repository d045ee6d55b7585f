"""Two records that look alike, and what a person decided: the same, or not the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID, uuid5

from focalnet.domain import schema
from focalnet.domain.audience import Audience
from focalnet.domain.record import Record

SAME, DIFFERENT = "same", "different"
PAIRS = UUID("6d4f6a0c-58c5-5d0b-9c4b-0b8d3f2a7e11")


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness(Record):
    """What was decided of a pair. Its id follows from the pair.

    So two offices that decide of one pair speak of one record, and meet in a
    conflict where they disagree. The ids are kept as entered: what they are the
    same as is found out when they are read. An empty verdict is none.
    """

    KIND: ClassVar[str] = "likeness"
    LABEL: ClassVar[str] = "Likeness"
    TITLE: ClassVar[tuple[str, ...]] = ()
    DETAIL: ClassVar[tuple[str, ...]] = ("verdict",)

    first: str = schema.code("First record", audience=Audience.FULL)
    second: str = schema.code("Second record", audience=Audience.FULL)
    verdict: str = schema.choice("Verdict", (SAME, DIFFERENT), audience=Audience.FULL)


def pair_id(one: str, other: str) -> str:
    """Return the id of the record of a pair, whichever is named first."""
    return str(uuid5(PAIRS, " ".join(sorted((one, other)))))


def likeness(one: str, other: str, verdict: str) -> Likeness:
    """Return what is to be said of a pair."""
    first, second = sorted((one, other))
    return Likeness(id=pair_id(one, other), first=first, second=second, verdict=verdict)
