"""What figures take from the registration files of an event, and keep when those go."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping

from focalnet.services.event_facts import EventFacts

GENDERS_KEPT, LANGUAGES_KEPT = "genders", "languages"
KEPT = {GENDERS_KEPT: "gender", LANGUAGES_KEPT: "interpretation"}
"""The counts that come from registration files, and the field of the file each counts."""


def file_counts(facts: EventFacts) -> dict[str, Counter[str]]:
    """Return what the participants stated in their files, those that went counted as kept.

    Whoever stated nothing is in no count.
    """
    kept = census_counts(facts.census.counts) if facts.census else {}
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
    try:
        read = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return {}
    return {
        code: {key: count for key, count in found.items() if type(count) is int}
        for code, found in (read.items() if isinstance(read, Mapping) else ())
        if isinstance(found, Mapping)
    }
