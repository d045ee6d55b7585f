"""What a card says, before it is drawn."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Detail:
    """A short text; ``tone`` is good, warn, bad or empty."""

    text: str
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One fact: a label, its text, and below it the details.

    ``target`` is the id of the record the text leads to; ``copied`` says that
    the officer will want to copy it.
    """

    label: str
    text: str
    details: tuple[Detail, ...] = ()
    target: str = ""
    copied: bool = False
    past: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Facts under one title; ``folded`` ones open when the officer wants them."""

    title: str
    lines: tuple[Line, ...]
    folded: bool = False


@dataclass(frozen=True, slots=True)
class StateBox:
    """The State of a record and its official channel: stands above all focal points."""

    state: str
    target: str
    details: tuple[Detail, ...]
    channels: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """Everything on one card, in the order it is read."""

    record_id: str
    kind: str
    names: tuple[str, ...]
    under: tuple[Line, ...]
    box: StateBox | None
    banners: tuple[Detail, ...]
    sections: tuple[Section, ...]
    retired: bool
