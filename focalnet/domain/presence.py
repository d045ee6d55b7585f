"""Who was there: what the desks saw, put together, and who attended a sitting for how long.

Check-ins are facts that are added and never altered. A fact that was undone stays
undone whoever tells of it, and whoever comes back is a new fact; so what several
desks saw can be put together in any order and as often as one likes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from focalnet.domain.errors import InvalidValue
from focalnet.domain.local_times import instant
from focalnet.domain.participation import Arrival, Attendance
from focalnet.domain.seminars import Sitting

ATTENDED = frozenset({"present", "partial", "remote"})
"""The marks of a sitting that say somebody took part in it."""
# So long a sitting is taken to last whose end nobody wrote down.
OPEN_SITTING = timedelta(hours=4)


class SpanOutside(InvalidValue):
    """Somebody cannot have attended a part of a sitting that lies outside it."""

    code = "attendance.span"
    remedy = "Give from and until within the sitting; nothing was stored."


@dataclass(frozen=True, slots=True)
class Span:
    """From one instant up to another, both in UTC."""

    begin: datetime
    end: datetime

    @property
    def minutes(self) -> int:
        """Its length in whole minutes."""
        return max(0, int((self.end - self.begin).total_seconds()) // 60)


def united(*desks: Iterable[Arrival]) -> dict[str, Arrival]:
    """Return the check-ins that any of the desks knows, each once, by id.

    Undone at one desk is undone: of several moments the first counts.
    """
    found: dict[str, Arrival] = {}
    for desk in desks:
        for fact in desk:
            known = found.get(fact.id)
            found[fact.id] = fact if known is None else _joined(known, fact)
    return dict(sorted(found.items()))


def _joined(one: Arrival, other: Arrival) -> Arrival:
    """Return one fact as two desks tell of it; who only knows that it was undone says least."""
    fuller = max(one, other, key=_said)
    undone = min(filter(None, (one.undone, other.undone)), default="")
    return replace(fuller, undone=undone)


def _said(fact: Arrival) -> tuple[str, ...]:
    return fact.participation, fact.event, fact.at, fact.desk, fact.notes, fact.confidentiality


def seen(arrivals: Iterable[Arrival], zone: str) -> dict[str, tuple[Arrival, ...]]:
    """Return the check-ins that stand, by participation, the earliest first.

    Whoever was checked in at two desks came once: the first counts, all are shown.
    """
    found: defaultdict[str, list[Arrival]] = defaultdict(list)
    for fact in arrivals:
        if fact.participation and fact.at and not fact.undone:
            found[fact.participation].append(fact)
    return {
        key: tuple(sorted(facts, key=lambda fact: (instant(fact.at, zone), fact.id)))
        for key, facts in found.items()
    }


def who_came(arrivals: Iterable[Arrival], attendances: Iterable[Attendance]) -> frozenset[str]:
    """Return the participations that came to the event at all.

    Those of whom a check-in stands, or who took part in a sitting.
    """
    checked_in = {fact.participation for fact in arrivals if fact.at and not fact.undone}
    attended = {mark.participation for mark in attendances if mark.status in ATTENDED}
    return frozenset((checked_in | attended) - {""})


def span_of_sitting(sitting: Sitting, zone: str) -> Span | None:
    """Return when a sitting is held; None where its beginning is not known."""
    if not sitting.start:
        return None
    begin = instant(sitting.start, zone)
    end = instant(sitting.end, zone) if sitting.end else begin + OPEN_SITTING
    return Span(begin, max(begin, end))


def span_attended(mark: Attendance, sitting: Sitting, zone: str) -> Span | None:
    """Return how much of a sitting somebody attended; None where they did not.

    None too where the sitting has no beginning. A part without a beginning is from
    the beginning of the sitting, one without an end up to its end.
    """
    whole = span_of_sitting(sitting, zone)
    if whole is None or mark.status not in ATTENDED:
        return None
    if mark.status != "partial":
        return whole
    begin = max(whole.begin, instant(mark.start, zone)) if mark.start else whole.begin
    end = min(whole.end, instant(mark.end, zone)) if mark.end else whole.end
    return Span(begin, max(begin, end))


def check_part(mark: Attendance, sitting: Sitting, zone: str) -> None:
    """Do nothing if the part attended ends after it begins and meets its sitting.

    Raises SpanOutside.
    """
    if mark.start and mark.end and instant(mark.end, zone) <= instant(mark.start, zone):
        raise SpanOutside("Until lies before from.", place="end")
    whole = span_of_sitting(sitting, zone)
    if whole is None:
        return
    if mark.start and instant(mark.start, zone) >= whole.end:
        raise SpanOutside("From lies after the end of the sitting.", place="start")
    if mark.end and instant(mark.end, zone) <= whole.begin:
        raise SpanOutside("Until lies before the beginning of the sitting.", place="end")


def arrived_for(
    sightings: Mapping[str, tuple[Arrival, ...]], sitting: Sitting, zone: str
) -> frozenset[str]:
    """Return the participations that were checked in before a sitting ended.

    All who arrived at any time, where the sitting's beginning is not known.
    """
    whole = span_of_sitting(sitting, zone)
    return frozenset(
        key
        for key, facts in sightings.items()
        if whole is None or instant(facts[0].at, zone) < whole.end
    )
