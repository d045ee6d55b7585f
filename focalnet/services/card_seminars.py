"""The seminars on a State's card: where it was, and with how many."""

from __future__ import annotations

from datetime import date

from focalnet.domain.audience import Audience
from focalnet.domain.dates import first_day
from focalnet.domain.participation import Arrival, Attendance, Participation
from focalnet.domain.presence import who_came
from focalnet.domain.seminars import Event
from focalnet.domain.visibility import may_see
from focalnet.services.event_facts import COUNTED, of_kind
from focalnet.services.event_figures import counted
from focalnet.services.page_entries import PageWords
from focalnet.services.ports import Register
from focalnet.services.series_figures import event_title

SHOWN = 4


def seminars_attended(
    register: Register, state: str, audience: Audience, day: date, words: PageWords
) -> str:
    """Return the newest events a State's participants came to by a day, a line each, or empty."""
    sent: dict[str, list[Participation]] = {}
    for item in of_kind(register, Participation, {"state": state}):
        if item.capacity in COUNTED and may_see(item, audience):
            sent.setdefault(item.event, []).append(item)
    found = register.many(list(sent))
    begun = [
        event
        for event in found.values()
        if isinstance(event, Event) and may_see(event, audience)
        if event.start and first_day(event.start) <= day
    ]
    lines: list[str] = []
    for event in sorted(begun, key=lambda event: (event.start, event.id), reverse=True):
        came = _came(register, event.id)
        count = sum(item.id in came for item in sent[event.id])
        if count and len(lines) < SHOWN:
            lines.append(_line(event, count, words))
    return "\n".join(lines)


def _came(register: Register, event: str) -> frozenset[str]:
    where = {"event": event}
    return who_came(of_kind(register, Arrival, where), of_kind(register, Attendance, where))


def _line(event: Event, count: int, words: PageWords) -> str:
    title = words.apart(event_title(event, words))
    return f"{title} · {words.day(event.start)} · {counted('participants', count, words)}"
