"""Moments of a programme: checked against the clock of the event, measured, moved by days.

A moment is kept as it stands on the programme, ``2019-01-21T09:00``; the zone of the
event says which instant that is (see :mod:`local_times`). Where a moment has an
offset, the offset decides.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo

from focalnet.domain.dates import InvalidMoment, checked_moment
from focalnet.domain.errors import InvalidValue
from focalnet.domain.local_times import instant, zone_named

DEFAULT_ZONE = "UTC"
MINUTE = timedelta(minutes=1)


class UnknownZone(InvalidValue):
    """There is no such time zone."""

    code = "zone.unknown"
    remedy = "Write the name of a zone: Europe/Amsterdam, Africa/Dakar, UTC."


class NoSuchTime(InvalidMoment):
    """The clocks skip this time when summer time begins."""

    code = "moment.skipped"
    remedy = "The clocks go forward in that hour: write the time after it."


def checked_zone(name: str, *, place: str = "zone") -> str:
    """Return the name of a time zone if there is one, or it is empty; raises UnknownZone."""
    if name and zone_named(name) is None:
        raise UnknownZone("There is no such time zone.", place=place)
    return name


def on_clock(moment: str, zone: str) -> str:
    """Return what the clock of *zone* shows at a moment, without the offset."""
    return _written(_shown(moment, zone).replace(tzinfo=None))


def with_offset(moment: str, zone: str) -> str:
    """Return a moment with the offset it has in *zone*: 2019-01-21T09:00+01:00."""
    return _written(_shown(moment, zone))


def checked_time(moment: str, zone: str, *, place: str = "") -> str:
    """Return a moment if there is such a time in *zone*, or it is empty.

    Raises InvalidMoment, or NoSuchTime where the clocks skip it.
    """
    kept = checked_moment(moment, place=place)
    if not kept:
        return kept
    read = datetime.fromisoformat(kept)
    if not has_offset(kept) and on_clock(kept, zone) != _written(read):
        raise NoSuchTime("There is no such time on that day.", place=place)
    return kept


def has_offset(moment: str) -> bool:
    """Tell whether a moment says its offset from UTC; a day, whole or partial, says none."""
    return "T" in moment and datetime.fromisoformat(moment).tzinfo is not None


def minutes_between(start: str, end: str, zone: str) -> int:
    """Return how many minutes lie between two moments; 0 where one is not known.

    Midnight and the change to or from summer time are counted as they pass.
    """
    if not start or not end:
        return 0
    return (instant(end, zone) - instant(start, zone)) // MINUTE


def overlap(one: tuple[str, str], other: tuple[str, str], zone: str) -> bool:
    """Tell whether two spans of moments share time; spans without an end do not."""
    if not all((*one, *other)):
        return False
    begun = max(instant(one[0], zone), instant(other[0], zone))
    return begun < min(instant(one[1], zone), instant(other[1], zone))


def days_moved(moment: str, days: int, zone: str) -> str:
    """Return the same time of the clock so many days later, with its offset if it had one.

    Raises InvalidMoment where that lies beyond all calendars.
    """
    if not moment:
        return moment
    read = datetime.fromisoformat(moment)
    local = _shown(moment, zone) if read.tzinfo else read
    try:
        later = checked_moment(_written(local.replace(tzinfo=None) + timedelta(days=days)))
    except OverflowError as error:
        raise InvalidMoment("There is no such day or time.") from error
    return with_offset(later, zone) if read.tzinfo else later


def days_from(start: str, end: str) -> int:
    """Return how many days lie between two whole days."""
    return (date.fromisoformat(end) - date.fromisoformat(start)).days


def _shown(moment: str, zone: str) -> datetime:
    known: tzinfo = zone_named(zone) or UTC
    return instant(moment, zone).astimezone(known)


def _written(moment: datetime) -> str:
    """Return a moment as text: seconds only where there are some."""
    return moment.isoformat(timespec="seconds" if moment.second else "minutes")
