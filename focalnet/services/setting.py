"""Set fields of a record by their names, as the command line and scripts do."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import InvalidValue, UnknownField
from focalnet.domain.kinds import kind_named
from focalnet.domain.merging import RecordState
from focalnet.domain.numbers import whole_number
from focalnet.domain.plain import Plain, checked_record
from focalnet.domain.record import Record
from focalnet.domain.schema import FieldRule, rule_names
from focalnet.services.ports import Register
from focalnet.services.records import edit

STRUCTURED = frozenset({"value", "values", "languages"})


class SeveralValues(InvalidValue):
    """The field holds several values and the command does not say which."""

    code = "field.several"
    remedy = "Say which one: phones.1=…, phones.2=…; phones+=… adds one."


def set_fields(register: Register, record_id: str, wanted: Mapping[str, str]) -> ChangeSet:
    """Set fields by path and store them as one action.

    A path is a field (``notes``), a part of a structured value
    (``confirmed.on``), one of several values counted from 1 (``phones.2``) or a
    part of it (``phones.2.kind``); ``phones+`` adds a value; an empty text
    takes the value away. For fields that hold more than a text, one that begins
    with [ or { is read as JSON.
    Raises UnknownField, InvalidValue or SeveralValues; nothing is stored then.
    """
    base = register.state(record_id)
    return edit(register, base, with_fields(register, base, wanted))


def with_fields(register: Register, base: RecordState, wanted: Mapping[str, str]) -> Record:
    """Return a record as it would be with fields set by path; nothing is stored.

    Paths and errors are those of :func:`set_fields`.
    """
    content: Plain = json.loads(json.dumps(base.content))
    known = rule_names(kind_named(base.kind))
    for path, text in wanted.items():
        name, *rest = path.removesuffix("+").split(".")
        if name not in known:
            raise UnknownField("A record of this kind has no such field.", place=name, known=known)
        content[name] = _changed(
            known[name],
            content.get(name),
            ["+"] if path.endswith("+") else rest,
            _read(known[name], text),
        )
    return checked_record(base.kind, base.record, content, new_id=register.ids.element)


def _read(rule: FieldRule, text: str) -> Any:
    if rule.shape not in STRUCTURED or not text.lstrip().startswith(("[", "{")):
        return text
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InvalidValue("This is not JSON.", place=rule.name) from error


def _changed(rule: FieldRule, before: Any, rest: list[str], value: Any) -> Any:
    if rule.shape == "values":
        return _changed_values(rule, list(before or ()), rest, value)
    if rule.shape == "value" and rest:
        return {**(before or {}), _part(rule, rest[0]): value}
    if rest:
        raise UnknownField("This field has no parts.", place=".".join((rule.name, *rest)))
    return value


def _changed_values(rule: FieldRule, before: list[Any], rest: list[str], value: Any) -> list[Any]:
    if isinstance(value, list) and not rest:
        return value
    if rest == ["+"]:
        return [*before, value]
    if not rest and len(before) > 1:
        raise SeveralValues("This field holds several values.", place=rule.name)
    number = _number(rule, rest[0] if rest else "1", len(before))
    old = before[number - 1] if number <= len(before) else {}
    part = _part(rule, rest[1]) if len(rest) > 1 else ""
    if part or isinstance(value, dict):
        renewed: Any = {**old, **({part: value} if part else value)}
    else:
        renewed = {**old, "text": value} if value else None
    after = [*before[: number - 1], renewed, *before[number:]]
    return [item for item in after if item is not None]


def _number(rule: FieldRule, text: str, count: int) -> int:
    number = whole_number(text) if text.isascii() else None
    if number is None or not 1 <= number <= count + 1:
        raise InvalidValue(f"Count the values from 1; there are {count}.", place=rule.name)
    return number


def _part(rule: FieldRule, name: str) -> str:
    value_type: Any = rule.value_type
    known = rule_names(value_type)
    if name not in known:
        place = f"{rule.name}.{name}"
        raise UnknownField("This value has no such part.", place=place, known=known)
    return name
