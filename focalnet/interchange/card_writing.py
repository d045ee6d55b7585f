"""From a person or an institution to a card of version 4.0."""

from __future__ import annotations

from collections.abc import Iterable

from focalnet.domain.plain import Plain, record_to_plain
from focalnet.domain.records import Institution, Person
from focalnet.domain.values import OtherData
from focalnet.interchange.card_fields import (
    States,
    content_of,
    field_of,
    properties_of,
    stands_for,
)
from focalnet.interchange.card_reading import OTHER, UNDERSTOOD, kind_of
from focalnet.interchange.contact_properties import OWN
from focalnet.interchange.properties import Property, escaped, made_property, property_of
from focalnet.services.incoming import ORGANISATION

FOLD_AT = 75


def written_card(record: Person | Institution, organisation: str, states: States) -> str:
    """Return the card of a record, lines folded and ended by CR LF.

    *organisation* is the name of the institution it belongs to, or empty.
    """
    content = content_without_ids(record)
    content[ORGANISATION] = organisation
    kept = [(item, property_of(item)) for item in record.other]
    written = _with_kept(record.KIND, content, [given for _, given in kept if given], states)
    standing = {id(given) for given in written}
    lines = ["BEGIN:VCARD", "VERSION:4.0"]
    lines += [given.raw() for given in written]
    if not any(given and given.kind == "UID" for _, given in kept):
        lines.append(f"UID:urn:uuid:{record.id}")
    for item, given in kept:
        if given is None or (id(given) not in standing and _would_be_read(record.KIND, given)):
            lines.append(as_other(item).raw())
        elif id(given) not in standing:
            lines.append(given.raw())
    return "".join(f"{folded}\r\n" for line in [*lines, "END:VCARD"] for folded in fold(line))


def content_without_ids(record: Person | Institution) -> Plain:
    """Return the plain content of a record as a reader of files gives it."""
    left_out = {"id", "e164"}
    return {
        name: [
            {part: text for part, text in item.items() if part not in left_out}
            if isinstance(item, dict)
            else item
            for item in value
        ]
        if isinstance(value, list)
        else value
        for name, value in record_to_plain(record).items()
    }


def _with_kept(kind: str, content: Plain, kept: list[Property], states: States) -> list[Property]:
    """Put kept properties in the place of those written from the fields, field by field.

    A field stays as written where its kept properties would no longer read as it.
    """
    written = properties_of(kind, content, states)
    standing = [given for given in kept if field_of(kind, given) or given.kind == "KIND"]
    if not standing:
        return written
    merged = _merged(written, standing, states)
    before = content_of(kind, written, states.find)
    after = content_of(kind, merged, states.find)
    wrong = {name for name in {*before, *after} if before.get(name) != after.get(name)}
    same_kind = kind_of(merged) == kind
    if not wrong and same_kind:
        return merged
    safe = [
        given
        for given in standing
        if field_of(kind, given) not in wrong and (same_kind or given.kind != "KIND")
    ]
    return _merged(written, safe, states)


def _merged(
    written: Iterable[Property], standing: list[Property], states: States
) -> list[Property]:
    merged: list[Property] = []
    used: list[Property] = []
    for given in written:
        fitting = [item for item in standing if stands_for(item, given, states.find)]
        taken = {id(item) for item in used}
        free = [item for item in fitting if id(item) not in taken]
        if free:
            # Several notes come out of one field; of all else one stands for one.
            used += free if given.kind == "NOTE" else free[:1]
            merged += free if given.kind == "NOTE" else free[:1]
        elif not fitting:
            merged.append(given)
    return merged


def _would_be_read(kind: str, given: Property) -> bool:
    return bool(field_of(kind, given)) or given.kind in UNDERSTOOD | {"KIND", OTHER}


def as_other(item: OtherData) -> Property:
    """Return other data that is no property of its own under a name of ours."""
    marks = {"format": item.format, "property": item.name, "parameters": item.parameters}
    named = {f"{OWN}{name}".replace("-", "_").lower(): text for name, text in marks.items()}
    return made_property(OTHER, escaped(item.text), **named)


def fold(line: str) -> list[str]:
    """Return a line folded at 75 octets, letters whole (RFC 6350, 3.2)."""
    if len(line) <= FOLD_AT and line.isascii():
        return [line]
    if line.isascii():
        rest = line[FOLD_AT:]
        step = FOLD_AT - 1
        return [line[:FOLD_AT], *(f" {rest[at : at + step]}" for at in range(0, len(rest), step))]
    lines, current, room = [], "", FOLD_AT
    for sign in line:
        size = len(sign.encode("utf-8", "replace"))
        if size > room:
            lines.append(current)
            current, room = " ", FOLD_AT - 1
        current += sign
        room -= size
    return [*lines, current]
