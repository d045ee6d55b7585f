"""Which property stands for which field, and when a property says more than its field.

Every property is read into a field where there is one. What the field, written
out again, would not say (a label, a pager, a second middle name) makes the
property be kept whole as other data too; on the way out it then takes the
place of the one written from the field. So nothing is lost either way.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from focalnet.domain.audience import AUDIENCES
from focalnet.domain.plain import MAX_TEXT, Plain
from focalnet.interchange import contact_properties as contact
from focalnet.interchange.contact_properties import OWN
from focalnet.interchange.name_properties import name_parts, nicknames, read_names, write_names
from focalnet.interchange.properties import (
    Property,
    escaped,
    made_property,
    split_unescaped,
    unescaped,
)
from focalnet.services.incoming import ORGANISATION, FindState

NAMES = frozenset({"FN", "N", "NICKNAME"})
FIELDS = {
    "FN": "names",
    "N": "names",
    "NICKNAME": "names",
    "TITLE": "titles",
    "ROLE": "titles",
    "TEL": "phones",
    "EMAIL": "emails",
    "ADR": "addresses",
    "LANG": "languages",
    "KEY": "keys",
    "NOTE": "notes",
    "ORG": ORGANISATION,
    "URL": "website",
    OWN + "STATE": "state",
    OWN + "CONFIDENTIALITY": "confidentiality",
}
NOT_OF = {
    "person": frozenset({"website"}),
    "institution": frozenset({"titles", "languages", "keys"}),
}
SINGLE = frozenset({"state", "confidentiality", "website", ORGANISATION})
# What these say is what a property without them says.
SAYING_NOTHING = frozenset(
    {("TYPE", "voice"), ("TYPE", "internet"), ("VALUE", "text"), ("TYPE", "pref")}
)
LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:-|$)", re.ASCII)
PREFERENCE = re.compile(r"\d{1,3}", re.ASCII)
NO_PREFERENCE = 101
COUNTRY = 6
"""Place of the country among the parts of ADR."""


@dataclass(frozen=True, slots=True)
class States:
    """How States are found by name or code, and how they are named on the way out."""

    find: FindState
    name: Callable[[str], str]


def field_of(kind: str, given: Property) -> str:
    """Return the field of a record of this kind that a property goes into, or empty."""
    field = FIELDS.get(given.kind, "")
    if kind == "institution" and given.kind == "N":
        return ""
    return "" if field in NOT_OF[kind] else field


def content_of(kind: str, properties: Iterable[Property], find: FindState) -> Plain:
    """Return the content that the properties of a card come to, without other data."""
    content: dict[str, Any] = {}
    by_field: dict[str, list[Property]] = {}
    for given in properties:
        if field := field_of(kind, given):
            by_field.setdefault(field, []).append(given)
    for field, found in by_field.items():
        if field == "names":
            content[field] = read_names(found)
        elif field == "languages":
            codes = [code_of_language(given) for given in sorted(found, key=_preference)]
            content[field] = list(dict.fromkeys(code for code in codes if code))
        elif field == "notes":
            content[field] = "\n\n".join(given.text for given in found if given.text)
        elif field in SINGLE:
            content[field] = next((text for given in found if (text := _single(given, find))), "")
        else:
            content[field] = [value for given in found if (value := value_of(given, find))]
    _settle_organisation(kind, content, by_field.get(ORGANISATION, []))
    return {name: value for name, value in content.items() if value}


def _settle_organisation(kind: str, content: dict[str, Any], found: list[Property]) -> None:
    """Read ORG of an institution: its own name, and before it what it is part of."""
    if kind != "institution" or not found:
        return
    parts = found[0].components() or [""]
    if not content.get("names") and parts[0] and len(parts[0]) <= MAX_TEXT:
        content["names"] = [{"text": parts[0]}]
    own = content["names"][0].get("text", "") if content.get("names") else ""
    content[ORGANISATION] = parts[0] if parts[1:] == [own] and own != parts[0] else ""


def value_of(given: Property, find: FindState) -> contact.Values | None:
    """Return the value of a many-valued field a property holds, or None where it holds none."""
    readers: dict[str, Callable[[Property], contact.Values]] = {
        "TEL": contact.read_phone,
        "EMAIL": contact.read_email,
        "TITLE": contact.read_title,
        "ROLE": contact.read_title,
        "KEY": contact.read_key,
        "ADR": lambda known: contact.read_address(known, find),
    }
    value = readers[given.kind](given)
    return value if contact.fits(value) else None


def _single(given: Property, find: FindState) -> str:
    if given.kind == "ORG":
        parts = given.components()
        return parts[0] if parts else ""
    if given.kind == OWN + "STATE":
        return find(given.text)
    if given.kind == OWN + "CONFIDENTIALITY":
        return given.text if given.text in AUDIENCES else ""
    return given.text if len(given.text) <= MAX_TEXT else ""


def _preference(given: Property) -> int:
    found = PREFERENCE.fullmatch(given.parameter("PREF"))
    return int(found[0]) if found else NO_PREFERENCE


def code_of_language(given: Property) -> str:
    """Return the ISO 639 code that LANG names, or empty."""
    found = LANGUAGE.match(given.text)
    return found[1].lower() if found else ""


def properties_of(kind: str, content: Plain, states: States) -> list[Property]:
    """Return the properties that say what *content* holds, other data left out."""
    written = [made_property("KIND", "org")] if kind == "institution" else []
    written += write_names(content.get("names", []))
    written += _organisation(kind, content)
    for field, write in (
        ("titles", contact.write_title),
        ("phones", contact.write_phone),
        ("emails", contact.write_email),
        ("addresses", lambda value: contact.write_address(value, states.name)),
        ("keys", contact.write_key),
    ):
        written += [write(value) for value in content.get(field, [])]
    spoken = content.get("languages", [])
    for place, code in enumerate(spoken, start=1):
        written.append(made_property("LANG", code, pref=str(place) if spoken[1:] else ""))
    for field, name in (("website", "URL"), ("notes", "NOTE")):
        if text := content.get(field):
            written.append(made_property(name, escaped(text)))
    for field in ("state", "confidentiality"):
        if text := content.get(field):
            written.append(made_property(OWN + field.upper(), escaped(text)))
    return written


def _organisation(kind: str, content: Plain) -> list[Property]:
    parts = [content[ORGANISATION]] if content.get(ORGANISATION) else []
    if kind == "institution" and content.get("names"):
        parts.append(content["names"][0].get("text", ""))
    return [made_property("ORG", ";".join(map(escaped, parts)))] if any(parts) else []


def meaning(given: Property, find: FindState) -> tuple[object, ...]:
    """Return what a property says, the same for all ways of saying it."""
    marks = {
        (name, text.lower() if name in {"TYPE", "VALUE"} else text)
        for name, text in given.pairs
        if not name.startswith(OWN + "NAME")
    }
    if contact.is_preferred(given):
        marks.add(("PREF", "1"))
    if given.kind == "LANG":
        marks = {mark for mark in marks if mark[0] != "PREF"}
    if given.kind == "TEL":
        marks.discard(("VALUE", "uri"))
    said = frozenset(marks - SAYING_NOTHING)
    return (given.kind, given.group, said, _plain_value(given, find))


def _plain_value(given: Property, find: FindState) -> object:
    if given.kind in {"N", "ADR", "ORG"}:
        parts = [unescaped(part).strip() for part in split_unescaped(given.value, ";")]
        if given.kind == "ADR":
            parts = [*parts[:COUNTRY], *(find(part) or part for part in parts[COUNTRY:])]
        while parts and not parts[-1]:
            parts.pop()
        return tuple(parts)
    if given.kind == "NICKNAME":
        return tuple(nicknames(given))
    if given.kind == "TEL" and given.value[:4].lower() == "tel:":
        return given.text[4:]
    if given.kind in {"LANG", "KIND"}:
        return given.text.lower()
    return given.text


def stands_for(kept: Property, written: Property, find: FindState) -> bool:
    """Tell whether a kept property says what one written from a field says, and more.

    One that says exactly the same was there twice, and goes out beside it.
    """
    if meaning(kept, find) == meaning(written, find):
        return False
    if kept.kind in NAMES | {"NOTE", "LANG", "KIND"}:
        return kept.kind == written.kind and _same_name(kept, written)
    if FIELDS.get(kept.kind) != FIELDS.get(written.kind) or kept.kind not in FIELDS:
        return False
    if FIELDS[kept.kind] in SINGLE:
        return _single(kept, find) == _single(written, find)
    return value_of(kept, find) == value_of(written, find)


def _same_name(kept: Property, written: Property) -> bool:
    if kept.kind == "N":
        return name_parts(kept)[:2] == name_parts(written)[:2]
    if kept.kind == "NICKNAME":
        return set(nicknames(written)) <= set(nicknames(kept))
    if kept.kind == "LANG":
        return code_of_language(kept) == code_of_language(written)
    return kept.kind in {"NOTE", "KIND"} or kept.text == written.text
