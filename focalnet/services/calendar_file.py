"""Calendar files (.ics, RFC 5545): entries as lines that every calendar program reads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

PRODUCT = "-//focalnet//focalnet//EN"
LONGEST_LINE = 75
"""Octets of a line, its end not counted (RFC 5545, 3.1)."""
END = "\r\n"
ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")
TENTATIVE, CONFIRMED, CANCELLED = "TENTATIVE", "CONFIRMED", "CANCELLED"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """One entry of a calendar.

    ``begin`` and ``until`` are both days, of which *until* is the last, or both
    instants; an instant without an end has none. ``sequence`` rises when the entry
    changed so that whoever has it must know; ``stamp`` is when it last changed.
    ``free`` says that it takes nobody's time.
    """

    uid: str
    sequence: int
    stamp: datetime
    summary: str
    begin: date | datetime
    until: date | datetime | None = None
    status: str = CONFIRMED
    place: str = ""
    text: str = ""
    part_of: str = ""
    categories: Sequence[str] = ()
    free: bool = False


def calendar_file(entries: Iterable[CalendarEntry], *, name: str = "") -> bytes:
    """Return a calendar file; the same entries give the same bytes."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN"]
    if name:
        lines.append(f"NAME:{escaped(name)}")
    for entry in entries:
        lines += _lines(entry)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded(line)}{END}" for line in lines).encode()


def _lines(entry: CalendarEntry) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{escaped(entry.uid)}"
    yield f"DTSTAMP:{_instant(entry.stamp)}"
    yield f"LAST-MODIFIED:{_instant(entry.stamp)}"
    yield f"SEQUENCE:{entry.sequence}"
    yield f"STATUS:{entry.status}"
    yield from _span(entry)
    yield f"SUMMARY:{escaped(entry.summary)}"
    if entry.place:
        yield f"LOCATION:{escaped(entry.place)}"
    if entry.text:
        yield f"DESCRIPTION:{escaped(entry.text)}"
    if entry.part_of:
        yield f"RELATED-TO:{escaped(entry.part_of)}"
    if entry.categories:
        yield f"CATEGORIES:{','.join(map(escaped, entry.categories))}"
    yield f"TRANSP:{'TRANSPARENT' if entry.free else 'OPAQUE'}"
    yield "END:VEVENT"


def _span(entry: CalendarEntry) -> Iterator[str]:
    """Yield beginning and end; the end of whole days is the day after (RFC 5545, 3.6.1)."""
    if isinstance(entry.begin, datetime):
        yield f"DTSTART:{_instant(entry.begin)}"
        if isinstance(entry.until, datetime):
            yield f"DTEND:{_instant(entry.until)}"
        return
    last = entry.until or entry.begin
    yield f"DTSTART;VALUE=DATE:{entry.begin:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{last + timedelta(days=1):%Y%m%d}"


def _instant(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def escaped(text: str) -> str:
    """Return text as the value of a property: one line, no sign that ends it."""
    return CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).translate(ESCAPED)


def folded(line: str) -> str:
    """Return a line broken into lines of at most 75 octets, no letter broken in two."""
    parts: list[str] = []
    begun = size = 0
    for place, letter in enumerate(line):
        width = len(letter.encode())
        if size + width > LONGEST_LINE:
            parts.append(line[begun:place])
            # The blank before a continued line is one of its octets.
            begun, size = place, 1
        size += width
    return f"{END} ".join([*parts, line[begun:]])
