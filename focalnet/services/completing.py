"""What is completed and checked against the register before a record is stored."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from focalnet.domain.dossier import SavedSearch
from focalnet.domain.errors import InvalidValue
from focalnet.domain.local_times import instant
from focalnet.domain.moments import has_offset
from focalnet.domain.numbers import whole_number
from focalnet.domain.plain import STATE_CODE
from focalnet.domain.printing import OwnAudience
from focalnet.domain.query import checked_search
from focalnet.domain.record import Record
from focalnet.domain.records import Channel, State
from focalnet.domain.schema import FieldRule, rules
from focalnet.domain.values import Phone
from focalnet.services.audiences import check_audience
from focalnet.services.ports import Register
from focalnet.services.printed_names import with_printed_names
from focalnet.services.reference import state_id, theme_id

# How a field names another record: by its id, or by the code of a State or theme.
KEYS: dict[str, Callable[[str], str]] = {"record": str, "state": state_id, "theme": theme_id}
# What a span may begin with. A State may take a channel back that it told the Court
# of before it takes effect, but not before the Court knew of it.
BEGINNINGS = ("start", "received", "signed", "opened")
E164 = re.compile(r"\+[1-9][0-9]{2,14}")


class LeadsNowhere(InvalidValue):
    """A field names a record, State or theme that is not in the register."""

    code = "reference.unknown"
    remedy = "Enter that record first, or look up its id or code with find."


class EndsBeforeStart(InvalidValue):
    """A span ends before it begins."""

    code = "span.reversed"
    remedy = "Correct one of the two dates; nothing was stored."


def completed(register: Register, records: Sequence[Record]) -> list[Record]:
    """Return the records with references checked, names printable, telephone numbers in E.164 too.

    A State given by its code where a record is wanted (the holder of a mandate)
    becomes that State's record. Raises LeadsNowhere, EndsBeforeStart, InvalidSearch
    where a saved search cannot be read, or NotAnAudience where a circle is none.
    """
    resolved = [_with_states_as_records(record) for record in records]
    own = {record.id: record for record in resolved}
    wanted = {pointer.key for record in resolved for pointer in _pointers(record)}
    known = {**register.many(sorted(wanted - own.keys())), **own}
    for number, record in enumerate(resolved, start=1):
        try:
            _check_pointers(record, known)
            _check_span(record)
            _check_order(record)
            if isinstance(record, SavedSearch):
                checked_search(record.query, place="query")
            if isinstance(record, OwnAudience):
                check_audience(register, record)
        except InvalidValue as error:
            error.place = f"{number}: {error.place}" if len(resolved) > 1 else error.place
            raise
    return [_with_numbers(with_printed_names(record), known) for record in resolved]


def _with_states_as_records(record: Record) -> Record:
    changed: dict[str, Any] = {}
    for rule in rules(type(record)):
        content = getattr(record, rule.name)
        if rule.shape == "record" and "state" in rule.refers and len(content) == STATE_CODE:
            changed[rule.name] = state_id(content.upper())
    return replace(record, **changed) if changed else record


@dataclass(frozen=True, slots=True)
class _Pointer:
    """What a field, or a part of a value (``people.person``), says of another record."""

    place: str
    rule: FieldRule
    key: str


def _pointers(record: Record) -> Iterator[_Pointer]:
    for rule in rules(type(record)):
        content = getattr(record, rule.name)
        if not content:
            continue
        if rule.shape in {"value", "values"}:
            for item in content if rule.many else (content,):
                for part in rules(type(item)):
                    yield from _pointer(f"{rule.name}.{part.name}", part, getattr(item, part.name))
        else:
            yield from _pointer(rule.name, rule, content)


def _pointer(place: str, rule: FieldRule, content: Any) -> Iterator[_Pointer]:
    if content and rule.shape in KEYS:
        yield _Pointer(place, rule, KEYS[rule.shape](content))


def _check_pointers(record: Record, known: dict[str, Record]) -> None:
    for pointer in _pointers(record):
        found = known.get(pointer.key)
        if found is None:
            raise LeadsNowhere("This is not in the register.", place=pointer.place)
        if pointer.key == record.id:
            raise LeadsNowhere("A record cannot point to itself.", place=pointer.place)
        if pointer.rule.shape == "record" and found.KIND not in pointer.rule.refers:
            raise LeadsNowhere("This record is of another kind.", place=pointer.place)


def _check_span(record: Record) -> None:
    end = getattr(record, "end", "")
    starts = (getattr(record, name, "") for name in BEGINNINGS)
    start = next((day for day in starts if day), "")
    if has_offset(start) and has_offset(end):
        # At the end of summer time an hour comes twice: only the instants tell.
        start, end = instant(start, "").isoformat(), instant(end, "").isoformat()
    shared = min(len(start), len(end))
    if start and end and end[:shared] < start[:shared]:
        raise EndsBeforeStart("The end lies before the start.", place="end")


def _check_order(record: Record) -> None:
    if isinstance(record, Channel) and record.order and whole_number(record.order) is None:
        raise InvalidValue("Write a number: 1 for the channel to try first.", place="order")


def _with_numbers(record: Record, known: dict[str, Record]) -> Record:
    phones: tuple[Phone, ...] = getattr(record, "phones", ())
    if not all(E164.fullmatch(phone.e164) for phone in phones if phone.e164):
        raise InvalidValue("Write + and digits, or leave it out.", place="phones.e164")
    if all(phone.e164 for phone in phones):
        return record
    from focalnet.services.phones import e164  # the numbering plans load slowly

    state = known.get(state_id(getattr(record, "state", "")))
    region = state.alpha2 if isinstance(state, State) else ""
    numbered = tuple(
        phone if phone.e164 else replace(phone, e164=e164(phone.text, region)) for phone in phones
    )
    changed: dict[str, Any] = {"phones": numbered}
    return replace(record, **changed)
