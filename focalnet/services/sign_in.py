"""The codes on the lines of sign-in sheets, and keying a signed sheet back by them.

Once a line is printed for somebody its number is theirs at this event, whoever comes
or goes later: the register keeps which numbers and letters were given out.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from focalnet.domain.row_codes import RowCode, keyed_codes
from focalnet.services.ports import Register

SETTING = "sheets."
BLANK = "="
WORDS = {
    "misread": "Not read well: a sign is wrong or missing.",
    "unknown": "No line of this number was printed here.",
    "blank": "A blank line: enter who signed there as a walk-in.",
    "other-sheet": "The line is on the sheet of another sitting.",
}


@dataclass(frozen=True, slots=True)
class KeyedRow:
    """One code as it was keyed, and whose line it is; else ``trouble`` is a key of WORDS."""

    text: str
    sitting: str = ""
    participation: str = ""
    trouble: str = ""


@dataclass(slots=True)
class _Given:
    """The sheets and lines given out for one event, in the order of their letters and numbers."""

    sheets: list[str]
    rows: list[str]


def row_codes(
    register: Register, event: str, sitting: str, participations: Sequence[str]
) -> dict[str, str]:
    """Return the code of each participant's line on the sheet of a sitting, as it is printed.

    Those who have no number yet get the next ones in the order given. An empty
    *sitting* is the sheet of the whole event.
    """
    return _codes(register, event, sitting, list(participations))


def blank_codes(register: Register, event: str, sitting: str, count: int) -> tuple[str, ...]:
    """Return the codes of so many blank lines at the end of the sheet of a sitting."""
    lines = [f"{BLANK}{sitting}:{number}" for number in range(count)]
    return tuple(_codes(register, event, sitting, lines).values())


def _codes(register: Register, event: str, sitting: str, lines: Sequence[str]) -> dict[str, str]:
    kept = register.setting(SETTING + event)
    given = _read(kept)
    codes = {line: str(code) for line, code in _numbered(given, sitting, lines)}
    if (now := json.dumps([given.sheets, given.rows])) != kept:
        register.keep_setting(SETTING + event, now)
    return codes


def _numbered(given: _Given, sitting: str, lines: Sequence[str]) -> list[tuple[str, RowCode]]:
    if sitting not in given.sheets:
        given.sheets.append(sitting)
    known = set(given.rows)
    given.rows += [line for line in dict.fromkeys(lines) if line not in known]
    places = {line: number for number, line in enumerate(given.rows, start=1)}
    sheet = given.sheets.index(sitting)
    return [(line, RowCode(sheet, places[line])) for line in lines]


def _read(kept: str) -> _Given:
    sheets, rows = json.loads(kept) if kept else ([], [])
    return _Given(sheets, rows)


def keyed_rows(
    register: Register, event: str, line: str, *, sitting: str = ""
) -> tuple[KeyedRow, ...]:
    """Return whose lines the codes of a keyed text are; codes that lead nowhere are told of.

    With a *sitting*, lines of the sheets of others are told of too.
    """
    given = _read(register.setting(SETTING + event))
    return tuple(
        KeyedRow(keyed.text, trouble="misread")
        if keyed.code is None
        else _row(given, keyed.text, keyed.code, sitting)
        for keyed in keyed_codes(line)
    )


def _row(given: _Given, text: str, code: RowCode, sitting: str) -> KeyedRow:
    if code.sheet >= len(given.sheets) or not 1 <= code.row <= len(given.rows):
        return KeyedRow(text, trouble="unknown")
    sheet, line = given.sheets[code.sheet], given.rows[code.row - 1]
    if sitting and sheet not in {sitting, ""}:
        return KeyedRow(text, sheet, trouble="other-sheet")
    if line.startswith(BLANK):
        return KeyedRow(text, sheet, trouble="blank")
    return KeyedRow(text, sheet, line)
