"""What a circle of readers does not get: a kind of record, a field, a value by its kind, a part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from focalnet.domain.errors import InvalidValue
from focalnet.domain.kinds import KINDS
from focalnet.domain.record import Record
from focalnet.domain.schema import FieldRule, rule_names

LEAVABLE: dict[str, tuple[str, ...]] = {
    "person": (
        *("titles", "institution", "state", "phones", "emails", "addresses"),
        *("languages", "keys", "notes"),
    ),
    "institution": ("parent", "phones", "emails", "addresses", "website", "notes"),
    "post": ("titles",),
    "designation": ("instrument", "confirmed", "notes"),
    "channel": ("institution", "languages", "wording"),
    "state": ("notes",),
    "agreement": ("title",),
    "legislation": ("title", "website"),
    "item": ("title",),
    "letter": ("reference", "subject"),
    "reply": (),
    "event": ("place", "languages", "booths"),
    "sitting": ("room", "speakers"),
    "participation": ("institution", "body", "function"),
}
"""What documents tell of and can do without; by all else a record finds its place on the page."""
# No seat, State or official channel is kept from readers who see the others.
WHOLE = frozenset({"post", "agreement", "legislation", "item", "letter", "reply"})
PARTS: dict[str, tuple[str, ...]] = {
    "phones": ("extension",),
    "addresses": ("city", "postcode", "country"),
    "keys": ("expires",),
    "instrument": ("reference", "dated", "court_reference", "received"),
}


class NotLeftOut(InvalidValue):
    """What is to be left out is nothing that can be."""

    code = "audience.left-out"
    remedy = "Write kind.field, kind.field:mobile, kind.field.part or a kind: person.phones:mobile."


@dataclass(frozen=True, slots=True, order=True)
class Omission:
    """One thing left out: ``agreement``, ``person.phones``, ``person.phones:mobile``.

    ``sort`` is the kind of a value, such as that of a telephone; ``part`` a part
    of every value, as in ``person.addresses.postcode``.
    """

    kind: str
    field: str = ""
    part: str = ""
    sort: str = ""

    def __str__(self) -> str:
        dotted = ".".join(part for part in (self.kind, self.field, self.part) if part)
        return f"{dotted}:{self.sort}" if self.sort else dotted

    @classmethod
    def read(cls, text: str) -> Omission:
        """Return what a text means; raises NotLeftOut for what cannot be left out."""
        found = _known().get(text.strip().lower())
        if found is None:
            raise NotLeftOut("Nothing of this name can be left out.", place=text)
        return found


def omissions() -> Iterator[Omission]:
    """Yield everything that can be left out, each before what lies within it."""
    for kind, fields in LEAVABLE.items():
        if kind in WHOLE:
            yield Omission(kind)
        for name in fields:
            rule = rule_names(KINDS[kind])[name]
            yield Omission(kind, name)
            yield from (Omission(kind, name, sort=sort) for sort in _sorts(rule))
            yield from (Omission(kind, name, part) for part in PARTS.get(name, ()))


def _sorts(rule: FieldRule) -> tuple[str, ...]:
    """Return the kinds that values of a field are of."""
    parts = rule_names(rule.value_type) if rule.value_type and rule.many else {}
    return parts["kind"].choices if "kind" in parts else ()


@cache
def _known() -> dict[str, Omission]:
    return {str(item): item for item in omissions()}


def without(record: Record, left_out: Iterable[Omission]) -> Record | None:
    """Return the record without what is left out of it; None where it is itself."""
    changed: dict[str, Any] = {}
    for item in left_out:
        if item.kind != record.KIND:
            continue
        if not item.field:
            return None
        rule = rule_names(type(record))[item.field]
        content = changed.get(item.field, getattr(record, item.field))
        if content:
            changed[item.field] = _less(rule, content, item)
    return replace(record, **changed) if changed else record


def _less(rule: FieldRule, content: Any, item: Omission) -> Any:
    if item.sort:
        return tuple(value for value in content if value.kind != item.sort)
    if not item.part:
        return None if rule.shape == "value" else type(content)()
    if rule.many:
        return tuple(_blank(value, item.part) for value in content)
    return _blank(content, item.part)


def _blank(value: Any, part: str) -> Any:
    kept = getattr(value, part)
    return replace(value, **{part: type(kept)()}) if kept else value
