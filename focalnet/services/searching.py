"""Find: the right card first, and why it was found."""

from __future__ import annotations

from dataclasses import dataclass

from focalnet.domain.errors import RecordNotFound
from focalnet.domain.folding import Wanted, query_words
from focalnet.domain.listing import Why, why_found
from focalnet.domain.plain import STATE_CODE
from focalnet.domain.record import Record
from focalnet.domain.records import Designation, Post
from focalnet.services.ports import Hit, Register
from focalnet.services.reference import state_id


@dataclass(frozen=True, slots=True)
class Found:
    """A hit and the fields that matched; empty where the title alone says it."""

    hit: Hit
    whys: tuple[Why, ...]


def found(
    register: Register, query: str, *, limit: int = 60, kinds: tuple[str, ...] = ()
) -> list[Found]:
    """Return the first hits of a search with the reasons, best first."""
    hits = register.find(query, limit, kinds)
    return [
        Found(hit, whys) for hit, whys in zip(hits, reasons(register, hits, query), strict=True)
    ]


def reasons(register: Register, hits: list[Hit], query: str) -> list[tuple[Why, ...]]:
    """Return why each hit was found: field labels and the text that matched."""
    wanted = query_words(query)
    records = register.many([hit.row.id for hit in hits])
    holders = register.many(sorted({key for record in records.values() for key in _points(record)}))
    return [_whys(records.get(hit.row.id), holders, wanted) for hit in hits]


def _points(record: Record) -> list[str]:
    if isinstance(record, Designation):
        return [record.holder] if record.holder else []
    if isinstance(record, Post):
        return [key for key in (record.holder, record.institution) if key]
    return []


def _whys(
    record: Record | None, holders: dict[str, Record], wanted: list[Wanted]
) -> tuple[Why, ...]:
    if record is None:
        return ()
    whys = why_found(record, wanted)
    for key in _points(record) if not whys else ():
        if key in holders:
            whys += why_found(holders[key], wanted)
    return whys


def the_record(register: Register, text: str) -> Record:
    """Return the record with this id, or the only State with this code.

    Raises RecordNotFound.
    """
    if len(text) == STATE_CODE:
        known = register.many([state_id(text.upper())])
        if known:
            return next(iter(known.values()))
    if not (text and text.isascii()):
        raise RecordNotFound("No record has this id.")
    return register.record(text)
