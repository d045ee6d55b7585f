"""When somebody last made sure of a mandate, and whether that is too long ago."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from focalnet.domain.dates import first_day
from focalnet.domain.records import Designation

# A focal point is to be confirmed once a year.
MONTHS = 12


def last_assured(mandate: Designation) -> str:
    """Return when somebody last made sure of a mandate; empty where nothing is known.

    The date of its confirmation, else of the receipt of its instrument, else its
    beginning: what a State told last week need not be asked again today.
    """
    confirmed = mandate.confirmed.on if mandate.confirmed else ""
    received = mandate.instrument.received if mandate.instrument else ""
    return confirmed or received or mandate.start


def months_before(day: date, months: int) -> date:
    """Return the same day so many months earlier, or the last of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def is_due(mandate: Designation, day: date, months: int = MONTHS) -> bool:
    """Return whether so many months have gone by since somebody last made sure."""
    assured = last_assured(mandate)
    return not assured or first_day(assured) <= months_before(day, months)
