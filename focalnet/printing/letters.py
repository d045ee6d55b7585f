"""Which letters of a text can be seen on paper, and which no typeface has."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from focalnet.printing.families import holds

LINE_ENDS = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
# Control letters, and what steers the page without being seen on it.
UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e0fff]"
)


def cleaned(text: str) -> str:
    """Return the text with blanks for control letters and one kind of line end."""
    if text.isprintable():
        return text
    text = LINE_ENDS.sub("\n", text)
    return "".join(
        letter if letter == "\n" or unicodedata.category(letter) != "Cc" else " " for letter in text
    )


def unprintable(texts: Iterable[str]) -> list[tuple[str, str]]:
    """Return each letter that could not be printed, once, with the first text it is in."""
    found: dict[str, str] = {}
    known: set[str] = {"\n"}
    for text in texts:
        fresh = set(UNSEEN.sub("", cleaned(text))) - known
        for letter in sorted(fresh):
            known.add(letter)
            if not holds(letter):
                found[letter] = text
    return list(found.items())
