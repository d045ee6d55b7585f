"""Whole numbers as they stand in texts."""

from __future__ import annotations

MOST_DIGITS = 9


def whole_number(text: str) -> int | None:
    """Return the number that a text of digits says, of any script; None where it says none.

    Nor does a text of more digits than anybody counts to.
    """
    return int(text) if text.isdecimal() and len(text) <= MOST_DIGITS else None
