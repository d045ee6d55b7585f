"""Dates that may be partial: a year, a month or a day."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, timedelta

from focalnet.domain.errors import InvalidValue

PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?", re.ASCII)
YEAR_LENGTH, MONTH_LENGTH = 4, 7
# Beyond them a moment has none before or after it by another clock.
FIRST_YEAR, LAST_YEAR = 2, 9998
# Rules of Procedure and Evidence, rule 180: a change of channel or language takes
# effect 45 days after the Registrar received it unless another day was agreed.
RULE_180_DAYS = 45


class InvalidDate(InvalidValue):
    """The text is not a date, whole or partial."""

    code = "date.invalid"
    remedy = "Write the year first: 2024, 2024-05 or 2024-05-02."


def checked_date(entered: str, *, place: str = "") -> str:
    """Return *entered* if it is empty or a real date, whole or partial.

    Raises InvalidDate otherwise.
    """
    found = PARTIAL.fullmatch(entered)
    if not entered:
        return entered
    if found is None:
        raise InvalidDate("This is not a date.", place=place)
    year, month, day = (int(part) if part else 1 for part in found.groups())
    try:
        date(year, month, day)
    except ValueError as error:
        raise InvalidDate("There is no such day.", place=place) from error
    return entered


class InvalidMoment(InvalidValue):
    """The text is not a day with a time."""

    code = "moment.invalid"
    remedy = "Write the day, T and the time: 2019-01-21T09:00."


def checked_moment(entered: str, *, place: str = "") -> str:
    """Return *entered* if it is empty or a real day with a time, with or without an offset.

    A space in place of the T is taken for it. Raises InvalidMoment otherwise.
    """
    kept = entered.replace(" ", "T", 1)
    if not kept:
        return kept
    if MOMENT.fullmatch(kept) is None:
        raise InvalidMoment("This is not a day with a time.", place=place)
    try:
        read = datetime.fromisoformat(kept)
    except ValueError as error:
        raise InvalidMoment("There is no such day or time.", place=place) from error
    if not FIRST_YEAR <= read.year <= LAST_YEAR:
        raise InvalidMoment("There is no such day or time.", place=place)
    return kept


def first_day(partial: str) -> date:
    """Return the first day a date may mean: 2024-05 begins on 1 May 2024."""
    padded = {YEAR_LENGTH: "-01-01", MONTH_LENGTH: "-01"}.get(len(partial), "")
    return date.fromisoformat(partial + padded)


def last_day(partial: str) -> date:
    """Return the last day a date may mean: 2024-02 ends on 29 February 2024."""
    if len(partial) == YEAR_LENGTH:
        return date(int(partial), 12, 31)
    if len(partial) == MONTH_LENGTH:
        year, month = int(partial[:4]), int(partial[5:])
        return date(year, month, monthrange(year, month)[1])
    return date.fromisoformat(partial)


def in_force(start: str, end: str, at: date) -> bool:
    """Return whether a span holds on the day *at*; an open end holds for ever.

    A partial start counts from its first day, a partial end to its last, so
    that in doubt a mandate is shown rather than hidden. The day of the end is
    the first day without it, unless only its month or year is known.
    """
    begun = not start or first_day(start) <= at
    whole = len(end) > MONTH_LENGTH
    ended = bool(end) and (last_day(end) <= at if whole else last_day(end) < at)
    return begun and not ended


def effective_day(received: str, agreed: str) -> str:
    """Return when a change of channel takes effect (rule 180), or empty."""
    if agreed:
        return agreed
    if len(received) <= MONTH_LENGTH:
        return ""
    return days_later(date.fromisoformat(received), RULE_180_DAYS).isoformat()


def days_later(day: date, days: int) -> date:
    """Return the day so many days later; the year 9999, which some write for ever, has no later."""
    return day + timedelta(days=min(days, (date.max - day).days))
