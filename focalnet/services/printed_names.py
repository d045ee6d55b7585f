"""How a name is printed of which only the parts were given."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import Any

from focalnet.domain.record import Record
from focalnet.domain.values import Name

# Scripts that write the family name first and no space between it and the given name.
JOINED = ("CJK ", "HANGUL ", "HIRAGANA ", "KATAKANA ")


def with_printed_names(record: Record) -> Record:
    """Return a record whose names all have a printed form, made of their parts if need be."""
    names: tuple[Name, ...] = getattr(record, "names", ())
    if all(name.text or not (name.family or name.given) for name in names):
        return record
    whole = tuple(name if name.text else replace(name, text=printed_name(name)) for name in names)
    changed: dict[str, Any] = {"names": whole}
    return replace(record, **changed)


def printed_name(name: Name) -> str:
    """Return the parts of a name in the order it says, or its script uses."""
    joined = all(_is_joined(letter) for letter in name.family + name.given)
    family_first = name.order == "family-first" or (joined and not name.order)
    parts = (name.family, name.given) if family_first else (name.given, name.family)
    return ("" if joined else " ").join(part for part in parts if part)


def _is_joined(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(JOINED)
