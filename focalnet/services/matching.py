"""Telling whether a card or row is of someone the register knows, and what it adds.

Two people of one name are never taken for the same: it takes the identifier the
file gives, or a shared e-mail or telephone besides the name, or that everything
the card says is known of that person already.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from focalnet.domain.folding import fold_text
from focalnet.domain.plain import Plain
from focalnet.services.import_report import Note

SINGLE = ("state", "institution", "parent", "notes", "confidentiality", "website")
MANY = ("names", "titles", "phones", "emails", "addresses", "keys", "other")
# A kind or a preference alone is no news of a number or a name known already.
SAYING_LITTLE = frozenset({"kind", "preferred", "e164", "id"})
# Where hundreds share a name, a name says nothing.
MOST_NAMESAKES = 200
LEAST_DIGITS = 5
UUID_PREFIX = "urn:uuid:"


def same_text(text: str) -> str:
    """Return text for comparing: spaces and case say nothing."""
    return " ".join(text.split()).casefold()


def value_key(field: str, value: Mapping[str, str]) -> tuple[str, ...]:
    """Return what makes two values of a field the same one."""
    text = value.get("text", "")
    if field == "phones":
        return (number_key(text),)
    if field == "other":
        kept = text.strip()
        return (value.get("format", ""), value.get("name", ""), value.get("parameters", ""), kept)
    if field == "addresses":
        return tuple(same_text(value.get(part, "")) for part in ("text", "city", "postcode"))
    if field == "keys":
        return ("".join(text.split()),)
    return (same_text(text),)


def number_key(text: str) -> str:
    """Return the digits of a telephone number, whatever stands between them."""
    digits = "".join(sign for sign in fold_text(text) if sign.isdigit())
    return digits.lstrip("0") if len(digits) >= LEAST_DIGITS else same_text(text)


def name_keys(content: Mapping[str, Any]) -> frozenset[str]:
    """Return the names of a content for comparing, aliases left out where there are others."""
    names = content.get("names", [])
    proper = [name for name in names if name.get("kind") != "alias"] or names
    return frozenset(same_text(name.get("text", "")) for name in proper)


def contact_keys(content: Mapping[str, Any]) -> frozenset[tuple[str, ...]]:
    """Return the telephones and e-mails of a content for comparing."""
    return frozenset(
        (field, *value_key(field, value))
        for field in ("phones", "emails")
        for value in content.get(field, [])
    )


def identifiers(content: Mapping[str, Any], record_id: str) -> Iterator[str]:
    """Yield the identifiers a record goes by: its own, and the first that a file gave it."""
    yield UUID_PREFIX + record_id
    for value in content.get("other", []):
        if value.get("format") == "vcard" and value.get("name", "").upper() == "UID":
            yield value.get("text", "").strip().lower()
            return


class Known:
    """Who the register knows, by identifier and by name. Holds ids, not records."""

    def __init__(self) -> None:
        self._by_identifier: dict[str, str] = {}
        self._by_name: dict[str, list[str]] = {}

    def add(self, record_id: str, content: Mapping[str, Any]) -> None:
        """Take note of a record."""
        for identifier in identifiers(content, record_id):
            self._by_identifier.setdefault(identifier, record_id)
        for key in name_keys(content):
            self._by_name.setdefault(key, []).append(record_id)

    def add_identifier(self, identifier: str, record_id: str) -> None:
        """Take note of the identifier a file gives a record."""
        if identifier:
            self._by_identifier.setdefault(identifier.strip().lower(), record_id)

    def by_identifier(self, identifier: str) -> str:
        """Return the id of the record an identifier of a file belongs to, or empty."""
        return self._by_identifier.get(identifier.strip().lower(), "") if identifier else ""

    def namesakes(self, content: Mapping[str, Any]) -> list[str]:
        """Return the ids of the records that share a name with *content*."""
        found = [key for name in name_keys(content) for key in self._by_name.get(name, ())]
        return list(dict.fromkeys(found))[:MOST_NAMESAKES]


def shares_contact(content: Plain, known: Plain) -> bool:
    """Tell whether two of one name share a telephone or e-mail, and no State sets them apart."""
    states = {content.get("state", ""), known.get("state", "")} - {""}
    return bool(contact_keys(content) & contact_keys(known)) and len(states) <= 1


def additions(
    incoming: Plain, known: Plain, record_id: str, organisation: str = ""
) -> tuple[Plain, tuple[Note, ...]]:
    """Return *known* with what *incoming* adds, and a note for all that is added or differs.

    Nothing of ours is overwritten; what differs is kept with other data.
    *organisation* is the name of the institution that *incoming* points to.
    """
    merged: Plain = dict(known)
    notes: list[Note] = []
    differing: list[dict[str, str]] = []
    for field in SINGLE:
        theirs, ours = incoming.get(field, ""), known.get(field, "")
        if not theirs or theirs == ours or (field == "notes" and theirs in ours):
            continue
        if ours:
            named = organisation if field in {"institution", "parent"} else theirs
            differing.append(_differing(field, named))
        else:
            merged[field] = theirs
            notes.append(Note("added", field))
    spoken = [*known.get("languages", [])]
    if more := [code for code in incoming.get("languages", []) if code not in spoken]:
        merged["languages"] = spoken + more
        notes.append(Note("added", "languages"))
    given = {**incoming, "other": _foreign(incoming.get("other", []), record_id)}
    for field in MANY:
        _add_values(field, given, merged, notes, differing)
    _keep_differing(merged, differing, notes)
    return merged, tuple(notes)


def _foreign(other: Iterable[Mapping[str, str]], record_id: str) -> list[Mapping[str, str]]:
    """Leave out the identifier that is only the record's own id."""
    own = UUID_PREFIX + record_id
    return [value for value in other if (value.get("name"), value.get("text")) != ("UID", own)]


def _add_values(
    field: str,
    incoming: Plain,
    merged: Plain,
    notes: list[Note],
    differing: list[dict[str, str]],
) -> None:
    values = [dict(value) for value in merged.get(field, [])]
    by_key: dict[tuple[str, ...], list[dict[str, str]]] = {}
    for value in values:
        by_key.setdefault(value_key(field, value), []).append(value)
    changed = False
    for theirs in incoming.get(field, []):
        alike = by_key.setdefault(value_key(field, theirs), [])
        ours = _meant(theirs, alike)
        if ours is None:
            alike.append(dict(theirs))
            values.append(alike[-1])
            changed = True
            continue
        for part, text in theirs.items():
            if not ours.get(part) and part not in SAYING_LITTLE:
                ours[part] = text
                changed = True
            elif ours.get(part) != text and part not in {"text", *SAYING_LITTLE}:
                differing.append(_differing(f"{field}.{part}", f"{theirs.get('text', '')}: {text}"))
    if changed:
        merged[field] = values
        notes.append(Note("added", field))


def _meant(theirs: Mapping[str, str], alike: list[dict[str, str]]) -> dict[str, str] | None:
    """Return the one of our values that *theirs* is: in the same language, or one in none."""
    language = theirs.get("language", "")
    same = [ours for ours in alike if ours.get("language", "") == language]
    free = [ours for ours in alike if not (language and ours.get("language"))]
    return next(iter(same or free), None)


def _differing(field: str, text: str) -> dict[str, str]:
    return {"format": "import", "name": field, "text": text}


def _keep_differing(merged: Plain, differing: list[dict[str, str]], notes: list[Note]) -> None:
    there = {value_key("other", value) for value in merged.get("other", [])}
    fresh = [value for value in differing if value_key("other", value) not in there]
    if fresh:
        merged["other"] = [*merged.get("other", []), *fresh]
        notes += [Note("differs", value["name"]) for value in fresh]
