"""Where a line of text may end."""

from __future__ import annotations

import re
from collections.abc import Iterator

HAN = "\u2e80-\u2fff\u3040-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
NOT_FIRST = "、。，．：；？！）」』】〕》〉ー々）〗"
NOT_LAST = "（「『【〔《〈〖"
# What parts syllables or words where a script has no blanks: Tibetan, Ethiopic.
PARTING = "\u0f0b\u1361"
# A line may end after blanks, after a hyphen or dash within a word, beside a Han
# letter and where somebody put a zero-width blank; never inside a number.
BREAKS = re.compile(
    r"(?<!\d) +(?!·)|(?<=\d) +(?![\d(·])| *\u200b+"
    rf"|(?<=[^\W\d][-–/])(?=[^\W\d])|(?<=[{PARTING}])(?=\w)"
    rf"|(?<=[{HAN}])(?<![{NOT_LAST}])(?![{NOT_FIRST}\s])|(?<=[^\s{NOT_LAST}])(?=[{HAN}])(?![{NOT_FIRST}])"
)
SOFT_BREAKS = re.compile(r"(?<=[.\-_/+&=,;])|(?=@)|(?<= )")


def breakable(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield ``(start, end, start of the next)`` for what must stay on one line."""
    start = 0
    for match in BREAKS.finditer(text):
        if match.start() > start:
            yield start, match.start(), match.end()
            start = match.end()
    if start < len(text):
        yield start, len(text), len(text)
