"""A programme out of a table: which column says what of a sitting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from focalnet.domain.errors import InvalidValue
from focalnet.domain.folding import fold_text
from focalnet.services.workbook import InBook, InSheet

COLUMNS: dict[str, tuple[str, ...]] = {
    "title": ("title", "sitting", "titre", "séance", "العنوان"),
    "date": ("date", "day", "jour", "التاريخ"),
    "start": ("start", "begins at", "begins", "from", "début", "de", "من"),
    "end": ("end", "ends at", "ends", "to", "until", "fin", "à", "إلى"),
    "room": ("room", "salle", "القاعة"),
    "kind": ("kind", "type", "النوع"),
    "speakers": ("speakers", "speaker", "orateurs", "orateur", "المتحدثون"),
    "text": ("text", "about", "what it is about", "sujet", "الموضوع"),
}
"""The fields of a sitting and what the heads of their columns may be called."""
LOOKED_AT = 12
SECONDS = "2019-01-21 09:00:00"
"""How a cell that is a date with a time reads."""


class NotAProgramme(InvalidValue):
    """A table has no column of titles or beginnings of sittings."""

    code = "programme.unreadable"
    remedy = "Head the columns title, date, start, end, room, kind, speakers and text."


def sittings_in(book: InBook) -> list[dict[str, Any]]:
    """Return the fields of the sittings that the sheets of a workbook list.

    A day may stand in a column of its own, and once for several rows; speakers are
    divided by semicolons, and (chair) behind a name says who presides. Sheets
    without heads we know are passed over. Raises NotAProgramme.
    """
    found = [item for sheet in book.sheets for item in _in_sheet(sheet)]
    if not found:
        raise NotAProgramme("There are no sittings in this table.")
    return found


def _in_sheet(sheet: InSheet) -> list[dict[str, Any]]:
    heads: Mapping[int, str] = {}
    made: list[dict[str, Any]] = []
    day = ""
    for number, row in enumerate(sheet.rows):
        if not heads:
            heads = _heads(row) if number < LOOKED_AT else {}
            continue
        cells = {name: row[at].strip() for at, name in heads.items() if at < len(row)}
        day = cells.pop("date", "") or day
        if any(cells.values()):
            made.append(_sitting(cells, day))
    return made


def _heads(row: Sequence[str]) -> dict[int, str]:
    """Return which field each column of a row of heads names; none where it is no such row."""
    known = {fold_text(word): name for name, words in COLUMNS.items() for word in words}
    found: dict[int, str] = {}
    for at, cell in enumerate(row):
        name = known.get(fold_text(cell.strip()), "")
        if name and name not in found.values():
            found[at] = name
    return found if {"title", "start"} & set(found.values()) else {}


def _sitting(cells: Mapping[str, str], day: str) -> dict[str, Any]:
    made: dict[str, Any] = {name: text for name, text in cells.items() if text}
    made["start"] = _moment(made.get("start", ""), day)
    # The end stays an hour: it may be after midnight.
    made["end"] = _moment(made.get("end", ""), "")
    made["speakers"] = [_speaker(name) for name in cells.get("speakers", "").split(";") if name]
    return made


def _moment(clock: str, day: str) -> str:
    """Return an hour, as a moment of a day where that is given; other texts as they are."""
    if len(clock) == len(SECONDS) and clock.endswith(":00"):
        return clock[: -len(":00")]
    hour, colon, rest = clock.partition(":")
    if not colon or not hour.isdecimal():
        return clock
    return f"{day}T{hour:0>2}:{rest[:2]}" if day else f"{hour:0>2}:{rest[:2]}"


def _speaker(text: str) -> dict[str, str]:
    name, bracket, _ = text.strip().partition("(chair)")
    return {"text": name.strip(), **({"chair": "yes"} if bracket else {})}
