"""What figures take from the registration files of an event, and keep when those go."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from focalnet.services.event_facts import EventFacts

GENDERS_KEPT, LANGUAGES_KEPT = "genders", "languages"
DAYS = "days"
"""Under this a census holds the counts of each day on which they changed."""
KEPT = {GENDERS_KEPT: "gender", LANGUAGES_KEPT: "interpretation"}
"""The counts that come from registration files, and the field of the file each counts."""


def file_counts(facts: EventFacts) -> dict[str, Counter[str]]:
    """Return what the participants stated in their files, those that went counted as kept.

    Whoever stated nothing is in no count.
    """
    kept = counts_on(facts.census.counts, facts.as_at) if facts.census else {}
    found: dict[str, Counter[str]] = {}
    here = [item.id for item in facts.participants]
    files = [facts.files[key] for key in here if key in facts.files]
    for code, field in KEPT.items():
        stated = Counter(getattr(item, field) for item in files)
        del stated[""]
        found[code] = stated + Counter(kept.get(code, {}))
    return found


def census_counts(text: str) -> dict[str, dict[str, int]]:
    """Return the counts that a census holds; what is no count is passed over."""
    return _counts_in(_read(text))


def counts_on(text: str, day: date) -> dict[str, dict[str, int]]:
    """Return the counts that a census holds for a day: those of the last step up to it.

    A census that knows no steps says the same of every day.
    """
    steps = _steps_in(text)
    if not steps:
        return census_counts(text)
    last = max((step for step in steps if step <= day.isoformat()), default="")
    return _counts_in(steps[last]) if last else {}


def days_in(text: str) -> list[date]:
    """Return the days on which the counts of a census change."""
    return [date.fromisoformat(step) for step in sorted(_steps_in(text))]


def _read(text: str) -> Any:
    try:
        return json.loads(text or "{}")
    except (ValueError, RecursionError):
        return {}


def _counts_in(read: Any) -> dict[str, dict[str, int]]:
    return {
        code: {key: count for key, count in found.items() if type(count) is int}
        for code, found in (read.items() if isinstance(read, Mapping) else ())
        if isinstance(found, Mapping) and code != DAYS
    }


def _steps_in(text: str) -> dict[str, Any]:
    """Return what a census says of its days; what is no whole day is passed over."""
    read = _read(text)
    steps = read.get(DAYS) if isinstance(read, Mapping) else None
    return {day: told for day, told in _items(steps) if _is_day(day)}


def _items(found: Any) -> Iterable[tuple[str, Any]]:
    return found.items() if isinstance(found, Mapping) else ()


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
