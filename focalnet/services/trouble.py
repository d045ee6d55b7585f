"""What came out otherwise than asked: the officer is told of whom, and the rest is printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that is not as it was asked for; ``code`` says what, ``name`` of whom or what."""

    code: str
    name: str


Told = Callable[[Trouble], object]
"""Hears of trouble as it is found."""


def unheard(_trouble: Trouble) -> None:
    """Take no notice."""


WORDS = {
    "name": "Too long for its place, set very small",
    "photo": "The photo was refused and is left out",
    "no-code": "No code on the badge: the event has no key of its desks",
    "passport": "No letter: the name in the passport or its number is missing",
    "passport-expires": "The passport ends sooner than 90 days after the event",
    "withdrawn": "The certificate was withdrawn and is not printed",
    "not-there": "No certificate: did not come",
}
"""Each code in words, as the command line says them."""
