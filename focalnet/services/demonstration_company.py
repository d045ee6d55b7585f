"""Who was made for the demonstration, so that letters and campaigns can be about them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from focalnet.domain.record import Record
from focalnet.domain.records import Designation, Person, State
from focalnet.resources import resource

# Enough for every page; a register of 100,000 people needs no more letters than that.
MOST_PRACTITIONERS, MOST_OF_STATE = 400, 6
ASKED_ABOUT = frozenset({"national", "operational", "thematic"})


@dataclass(slots=True)
class Company:
    """The States of the demonstration with a few of their people and mandates."""

    states: list[State] = field(default_factory=list)
    people: dict[str, list[Person]] = field(default_factory=dict)
    mandates: dict[str, list[Designation]] = field(default_factory=dict)
    practitioners: list[str] = field(default_factory=list)

    def notice(self, record: Record) -> None:
        """Remember a record that later ones may be about."""
        if isinstance(record, Person):
            _keep(self.people.setdefault(record.state, []), record, MOST_OF_STATE)
        elif isinstance(record, Designation) and record.holder:
            if record.kind == "practitioner" and len(self.practitioners) < MOST_PRACTITIONERS:
                self.practitioners.append(record.holder)
            if record.kind in ASKED_ABOUT and not record.end and record.theme != "relocation":
                _keep(self.mandates.setdefault(record.state, []), record, MOST_OF_STATE)


def _keep(kept: list[Any], record: Record, most: int) -> None:
    if len(kept) < most:
        kept.append(record)


@cache
def casework() -> dict[str, Any]:
    """Return the invented texts in resources/demo/casework.json, read once."""
    text = resource("demo", "casework.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


@cache
def seminar_texts() -> dict[str, Any]:
    """Return the invented texts in resources/demo/seminars.json, read once."""
    text = resource("demo", "seminars.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def said(texts: dict[str, Any], language: str) -> Any:
    """Return the text in a language, else in English."""
    return texts.get(language, texts["en"])
