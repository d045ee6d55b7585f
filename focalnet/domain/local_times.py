"""Moments on the clock of a place: across midnight, and where the clock is put forward or back."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from focalnet.domain.dates import InvalidMoment, checked_moment

CLOCK = re.compile(r"([01]?\d|2[0-3])[:.h]([0-5]\d)", re.ASCII)
MINUTES = "minutes"


@lru_cache(maxsize=64)
def zone_named(name: str) -> tzinfo | None:
    """Return the clock of a place (IANA name); None where the name is empty or unknown here."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def instant(moment: str, zone: str) -> datetime:
    """Return a moment in UTC.

    Its own offset counts where it has one. Of an hour that comes twice, the first
    is meant; one that the clock leaps over lies as long after the leap as it says.
    Without a clock that is known here, the local time is taken for UTC: moments of
    one event still compare.
    """
    read = datetime.fromisoformat(moment)
    if read.tzinfo is None:
        read = read.replace(tzinfo=zone_named(zone) or UTC)
    return read.astimezone(UTC)


def local_moment(now: datetime, zone: str) -> str:
    """Return the moment *now* (with an offset) as a place's clock shows it, to the minute.

    Where the place's clock is unknown, the clock that *now* was read from counts.
    """
    known = zone_named(zone)
    shown = now.astimezone(known) if known else now
    return shown.isoformat(timespec=MINUTES)


def clock_of(moment: str) -> str:
    """Return the hour and minute that a moment shows: 09:12."""
    return moment[11:16]


def day_of(moment: str) -> str:
    """Return the day that a moment shows: 2019-01-21."""
    return moment[:10]


def day_in(moment: str, zone: str) -> str:
    """Return the day on which a moment falls by the clock of a place; empty for none."""
    known = zone_named(zone) or UTC
    return instant(moment, zone).astimezone(known).date().isoformat() if moment else ""


def is_clock(entered: str) -> bool:
    """Return whether this is an hour and a minute only: 9:05, 09.05."""
    return CLOCK.fullmatch(entered.strip()) is not None


def moment_within(entered: str, start: str, end: str, zone: str, *, place: str = "") -> str:
    """Return a moment, or the hour of one, as a moment of the span from *start* to *end*.

    An hour alone is that of the day on which it falls into the span: 00:30 of a
    sitting that begins at 22:00 is on the next day. Where it falls into none, the
    nearest counts. Raises InvalidMoment.
    """
    found = CLOCK.fullmatch(entered.strip())
    if found is None:
        return checked_moment(entered.strip(), place=place)
    if not start:
        raise InvalidMoment("An hour alone needs a sitting with a beginning.", place=place)
    first = date.fromisoformat(day_of(start))
    last = date.fromisoformat(day_of(end or start))
    clock = f"{int(found[1]):02}:{found[2]}"
    long = (last - first).days
    # Of a long span the ends are enough: the hour falls into it soon after its beginning.
    days = sorted({-1, 0, 1, long, long + 1})
    moments = [f"{(first + timedelta(days=day)).isoformat()}T{clock}" for day in days]
    return min(moments, key=lambda moment: (_distance(moment, start, end or start, zone), moment))


def _distance(moment: str, start: str, end: str, zone: str) -> timedelta:
    """Return how far a moment lies outside a span."""
    at = instant(moment, zone)
    return max(instant(start, zone) - at, at - instant(end, zone), timedelta())
