"""A record as an audience may see it: what is above it is not there at all.

Documents are made of such records only, so that nothing can slip onto a page.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from focalnet.domain.audience import GUARDED_THEMES, Audience
from focalnet.domain.record import Record
from focalnet.domain.schema import FieldRule, rules

# A mobile or private number is for the office alone unless it says otherwise.
PRIVATE_PLACES = frozenset({"mobile", "home", "secure"})


def may_see(record: Record, audience: Audience) -> bool:
    """Return whether an audience may know that the record is there.

    Roles in witness relocation are for the full audience only; a record marked
    with a confidentiality for no wider one than that.
    """
    if getattr(record, "theme", "") in GUARDED_THEMES:
        return audience is Audience.FULL
    marked = record.confidentiality
    return not marked or Audience.named(marked) <= audience


def stripped(record: Record, audience: Audience) -> Record:
    """Return the record without the fields, values and parts above the audience."""
    if audience is Audience.FULL:
        return record
    changed: dict[str, Any] = {}
    for rule in rules(type(record)):
        content = getattr(record, rule.name)
        if content:
            kept = _visible(rule, content, audience)
            if kept is not content:
                changed[rule.name] = kept
    return replace(record, **changed) if changed else record


def _visible(rule: FieldRule, content: Any, audience: Audience) -> Any:
    if rule.shape == "values":
        return tuple(
            _without_parts(item, audience) for item in content if _reader_of(rule, item) <= audience
        )
    if rule.audience > audience:
        return None if rule.shape == "value" else type(content)()
    return _without_parts(content, audience) if rule.shape == "value" else content


def _reader_of(rule: FieldRule, item: Any) -> Audience:
    """Return the widest audience of one value: its own mark, else what its kind says."""
    marked = getattr(item, "audience", "")
    if marked:
        return Audience.named(marked)
    if getattr(item, "kind", "") in PRIVATE_PLACES:
        return Audience.FULL
    return rule.audience


def _without_parts(item: Any, audience: Audience) -> Any:
    own = Audience.named(item.audience) if getattr(item, "audience", "") else None
    blanked = {
        part.name: type(getattr(item, part.name))()
        for part in rules(type(item))
        if part.audience > audience
        and getattr(item, part.name)
        # A value that was opened to this audience shows its main parts.
        and (own is None or part.audience is Audience.FULL)
    }
    return replace(item, **blanked) if blanked else item
