"""What is odd about a programme: two sittings in one room, or one outside the days of its event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from focalnet.domain.dates import first_day, last_day
from focalnet.domain.local_times import day_in, instant
from focalnet.domain.moments import overlap
from focalnet.domain.seminars import Event, Sitting

WARNINGS = {
    "programme.one-room": "Two sittings are in one room at one time.",
    "programme.outside": "A sitting lies outside the days of the event.",
    "programme.speaker-twice": "Somebody speaks in two sittings at one time.",
}


@dataclass(frozen=True, slots=True)
class ProgrammeWarning:
    """Something odd about one or two sittings; ``code`` is one of WARNINGS."""

    code: str
    sittings: tuple[str, ...]

    @property
    def message(self) -> str:
        """What is odd, in a sentence."""
        return WARNINGS[self.code]


def in_order(sittings: Sequence[Sitting], zone: str) -> list[Sitting]:
    """Return sittings as they follow each other; those without a beginning come last."""
    return sorted(sittings, key=lambda item: (_begun(item, zone), item.room, item.id))


def _begun(sitting: Sitting, zone: str) -> tuple[bool, str]:
    begun = instant(sitting.start, zone).isoformat() if sitting.start else ""
    return not begun, begun


def programme_warnings(event: Event, sittings: Sequence[Sitting]) -> list[ProgrammeWarning]:
    """Return what is odd about a programme; nothing of it is forbidden."""
    ordered = in_order(sittings, event.zone)
    found = [
        ProgrammeWarning("programme.outside", (item.id,))
        for item in ordered
        if _is_outside(event, item)
    ]
    for one, other in combinations(ordered, 2):
        if overlap((one.start, one.end), (other.start, other.end), event.zone):
            found += _clashes(one, other)
    return found


def _clashes(one: Sitting, other: Sitting) -> list[ProgrammeWarning]:
    pair = (one.id, other.id)
    found = []
    if one.room and one.room.casefold() == other.room.casefold():
        found.append(ProgrammeWarning("programme.one-room", pair))
    if _speaking(one) & _speaking(other):
        found.append(ProgrammeWarning("programme.speaker-twice", pair))
    return found


def _speaking(sitting: Sitting) -> set[str]:
    return {speaker.person for speaker in sitting.speakers} - {""}


def _is_outside(event: Event, sitting: Sitting) -> bool:
    """Tell whether a sitting begins on a day that is none of the event's; it may end after."""
    if not event.start or not sitting.start:
        return False
    day = day_in(sitting.start, event.zone)
    last = last_day(event.end or event.start)
    return not first_day(event.start).isoformat() <= day <= last.isoformat()
