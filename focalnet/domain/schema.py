"""What a declared field is: the one place a field is described.

A record is a frozen dataclass whose fields are made by the functions below.
The table column, the journal, merge, undo, search text, the form row and the
files in and out all follow from the :class:`FieldRule` found in the metadata.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, cast

from focalnet.domain.audience import Audience

RULE = "rule"


class Search(IntEnum):
    """How a field answers a search; the lower the number, the earlier its hits."""

    NAME = 0
    CONTACT = 1
    TEXT = 2
    NONE = 3


@dataclass(frozen=True, slots=True)
class FieldRule:
    """Everything the house knows of one field.

    ``shape`` is one of text, long, code, date (partial dates allowed), moment, day,
    flag, languages, choice, state, theme, record, value (one structured value)
    or values (many). ``value_type`` is the dataclass of value and values,
    ``refers`` the kinds of record a reference may point to.
    """

    name: str
    label: str
    shape: str
    audience: Audience = Audience.NETWORK
    search: Search = Search.TEXT
    choices: tuple[str, ...] = ()
    value_type: type[Any] | None = None
    refers: tuple[str, ...] = ()

    @property
    def many(self) -> bool:
        """Whether the field holds several values, each with an id of its own."""
        return self.shape == "values"


def declared(label: str, shape: str, **known: Any) -> Any:
    """Declare a field of plain text (or of a tuple of codes for languages)."""
    empty: Any = () if shape in {"values", "languages"} else "" if shape != "value" else None
    return field(default=empty, metadata={RULE: {"label": label, "shape": shape, **known}})


def text(label: str, **known: Any) -> Any:
    """Declare a line of text."""
    return declared(label, "text", **known)


def long_text(label: str, **known: Any) -> Any:
    """Declare text of several lines."""
    return declared(label, "long", **known)


def code(label: str, **known: Any) -> Any:
    """Declare a code that is not searched, such as an ISO code."""
    return declared(label, "code", **({"search": Search.NONE} | known))


def date(label: str, **known: Any) -> Any:
    """Declare a date that may be partial: 2024, 2024-05 or 2024-05-02."""
    return declared(label, "date", **({"search": Search.NONE} | known))


def moment(label: str, **known: Any) -> Any:
    """Declare a day and time on a local clock, 2019-01-21T09:00, with its offset where known."""
    return declared(label, "moment", **({"search": Search.NONE} | known))


def flag(label: str, **known: Any) -> Any:
    """Declare yes or nothing; kept as the text "yes" or empty."""
    return declared(label, "flag", **({"search": Search.NONE} | known))


def languages(label: str, **known: Any) -> Any:
    """Declare a tuple of ISO 639 codes."""
    return declared(label, "languages", **({"search": Search.NONE} | known))


def choice(label: str, choices: tuple[str, ...], **known: Any) -> Any:
    """Declare one code out of a closed list; empty is always allowed."""
    return declared(label, "choice", choices=choices, **({"search": Search.NONE} | known))


def state(label: str, **known: Any) -> Any:
    """Declare the ISO 3166 alpha-3 code of a State."""
    return declared(label, "state", **({"search": Search.NONE} | known))


def theme(label: str, **known: Any) -> Any:
    """Declare the code of a theme."""
    return declared(label, "theme", **({"search": Search.NONE} | known))


def reference(label: str, *refers: str, **known: Any) -> Any:
    """Declare the id of another record of one of the kinds *refers*."""
    return declared(label, "record", refers=refers, **({"search": Search.NONE} | known))


def one(value_type: type[Any], label: str, **known: Any) -> Any:
    """Declare one structured value, or None."""
    return declared(label, "value", value_type=value_type, **known)


def many(value_type: type[Any], label: str, **known: Any) -> Any:
    """Declare a tuple of structured values, each with an ``id`` of its own."""
    return declared(label, "values", value_type=value_type, **known)


_RULES: dict[type[Any], dict[str, FieldRule]] = {}


def rule_names(declaring: type[Any]) -> dict[str, FieldRule]:
    """Return the rules of a record's or value's declared fields, by name, in order."""
    known = _RULES.get(declaring)
    if known is None:
        known = _RULES[declaring] = {
            item.name: FieldRule(name=item.name, **cast("dict[str, Any]", item.metadata[RULE]))
            for item in dataclasses.fields(declaring)
            if RULE in item.metadata
        }
    return known


def rules(declaring: type[Any]) -> tuple[FieldRule, ...]:
    """Return the rules of a record's or value's declared fields, in order."""
    return tuple(rule_names(declaring).values())
