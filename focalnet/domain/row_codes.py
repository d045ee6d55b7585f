"""The code of a line on a sign-in sheet, "B07-3": sheet, line, and a digit that checks both."""

from __future__ import annotations

import re
from dataclasses import dataclass

LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ"
"""Without I, L, O and U, which read as digits or as one another."""
# Damm, Total anti-symmetrische Quasigruppen (2004): a wrong digit and two swapped ones show.
TABLE = (
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
)  # fmt: skip
CODE = re.compile(r"([A-Z]{0,2})(\d{2,4})-?(\d)", re.ASCII)
BETWEEN = re.compile(r"[\s,;]+")


@dataclass(frozen=True, slots=True)
class RowCode:
    """A line of a sheet: both are counted from 0 for the sheet and from 1 for the line."""

    sheet: int
    row: int

    def __str__(self) -> str:
        return f"{sheet_letters(self.sheet)}{self.row:02}-{self._check()}"

    def _check(self) -> int:
        total = 0
        for digit in f"{self.sheet:03}{self.row:04}":
            total = int(TABLE[total][int(digit)])
        return total


@dataclass(frozen=True, slots=True)
class KeyedCode:
    """One code as it was keyed; ``code`` is None where it was misread."""

    text: str
    code: RowCode | None


def sheet_letters(sheet: int) -> str:
    """Return the letter of a sheet: A to Z without some, then two letters."""
    first, last = divmod(sheet, len(LETTERS))
    return (LETTERS[first - 1] if first else "") + LETTERS[last]


def keyed_codes(line: str) -> list[KeyedCode]:
    """Return the codes of a line as keyed: "b07-3 b094 123"; dash and repeated letter may go."""
    found: list[KeyedCode] = []
    sheet = ""
    for text in filter(None, BETWEEN.split(line.strip())):
        match = CODE.fullmatch(text.upper())
        sheet = (match[1] or sheet) if match else sheet
        found.append(KeyedCode(text, _read(sheet, match) if match else None))
    return found


def _read(letters: str, match: re.Match[str]) -> RowCode | None:
    if not letters or not set(letters) <= set(LETTERS):
        return None
    first = LETTERS.index(letters[0]) + 1 if letters[1:] else 0
    code = RowCode(first * len(LETTERS) + LETTERS.index(letters[-1]), int(match[2]))
    return code if str(code).rpartition("-")[2] == match[3] else None
