"""Records and values as plain data: what JSON, the journal and the tables hold.

Empty fields are left out, so that a field added by a later version is simply
absent in what an earlier one wrote.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache
from operator import attrgetter
from typing import Any, cast

from focalnet.domain.dates import checked_date, checked_moment
from focalnet.domain.errors import InvalidValue, UnknownField
from focalnet.domain.kinds import kind_named
from focalnet.domain.record import Record
from focalnet.domain.schema import FieldRule, rule_names, rules

Plain = dict[str, Any]
MAX_TEXT = 65_536
STATE_CODE = 3
TIMES = {"date": checked_date, "moment": checked_moment}
ELEMENT_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85]")
CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
"""Signs that end a text for other programs, or that a terminal would obey."""


_READERS: dict[type[Any], tuple[tuple[str, str, Callable[[Any], Any]], ...]] = {}


def _readers(declaring: type[Any]) -> tuple[tuple[str, str, Callable[[Any], Any]], ...]:
    known = _READERS.get(declaring)
    if known is None:
        known = _READERS[declaring] = tuple(
            (rule.name, rule.shape, attrgetter(rule.name)) for rule in rules(declaring)
        )
    return known


def value_to_plain(value: Any) -> Plain:
    """Return a structured value as a dictionary of its filled fields, id included."""
    filled: Plain = {"id": value.id} if getattr(value, "id", "") else {}
    for name, shape, read in _readers(type(value)):
        if content := read(value):
            filled[name] = list(content) if shape == "languages" else content
    return filled


def record_to_plain(record: Record) -> Plain:
    """Return the filled fields of a record, without its id and kind."""
    filled: Plain = {}
    for name, shape, read in _readers(type(record)):
        content = read(record)
        if not content:
            continue
        if shape == "values":
            filled[name] = [value_to_plain(item) for item in content]
        elif shape == "value":
            if described := value_to_plain(content):
                filled[name] = described
        else:
            filled[name] = list(content) if shape == "languages" else content
    return filled


def record_from_plain(kind: str, record_id: str, filled: Mapping[str, Any]) -> Record:
    """Return the record of trusted plain data, as the store wrote it; no checks.

    Unknown fields are passed over: they stay in the journal for newer versions.
    """
    declaring = kind_named(kind)
    known = rule_names(declaring)
    fields = {
        name: _trusted(known[name], content) for name, content in filled.items() if name in known
    }
    return declaring(id=record_id, **fields)


def _trusted(rule: FieldRule, content: Any) -> Any:
    if rule.shape == "values":
        return tuple(_trusted_value(rule.value_type, item) for item in content)
    if rule.shape == "value":
        return _trusted_value(rule.value_type, content) if content else None
    return tuple(content) if rule.shape == "languages" else content


def _trusted_value(value_type: Any, item: Mapping[str, Any]) -> Any:
    known = _part_names(value_type)
    if item.keys() <= known:
        return value_type(**item)
    return value_type(**{key: content for key, content in item.items() if key in known})


@cache
def _part_names(value_type: type[Any]) -> frozenset[str]:
    return frozenset(("id", *rule_names(value_type)))


def checked_record(
    kind: str, record_id: str, entered: Mapping[str, Any], *, new_id: Callable[[], str]
) -> Record:
    """Return the record that *entered* describes, every field checked.

    Values of many-valued fields get an id by *new_id* where they have none.
    Raises UnknownKind, UnknownField or InvalidValue naming the place.
    """
    declaring = kind_named(kind)
    known = rule_names(declaring)
    fields: dict[str, Any] = {}
    for name, content in entered.items():
        if name not in known:
            raise UnknownField("A record of this kind has no such field.", place=name, known=known)
        fields[name] = checked_field(known[name], content, new_id=new_id)
    return declaring(id=record_id, **fields)


def checked_field(rule: FieldRule, content: Any, *, new_id: Callable[[], str]) -> Any:
    """Return the content of one field in the form the record keeps.

    Raises InvalidValue or UnknownField naming the field.
    """
    if rule.shape == "values":
        return _checked_values(rule, content, new_id)
    if rule.shape == "value":
        return _checked_value(rule, content, "") if content else None
    if rule.shape == "languages":
        return _checked_languages(rule, content)
    return _checked_text(rule, content)


def _checked_values(rule: FieldRule, content: Any, new_id: Callable[[], str]) -> tuple[Any, ...]:
    items = content if isinstance(content, list | tuple) else [content] if content else []
    made = []
    for item in items:
        described = {"text": item} if isinstance(item, str) else item
        made.append(_checked_value(rule, described, new_id))
    given = [item["id"] for item in items if isinstance(item, Mapping) and item.get("id")]
    if len(set(given)) < len(given):
        raise InvalidValue("Two values have one id.", place=f"{rule.name}.id")
    return tuple(item for item in made if len(value_to_plain(item)) > 1)


def _checked_value(rule: FieldRule, item: Any, new_id: Callable[[], str] | str) -> Any:
    value_type = cast("Any", rule.value_type)
    if not isinstance(item, Mapping):
        raise InvalidValue("This field holds named parts.", place=rule.name)
    known = rule_names(value_type)
    fields: dict[str, Any] = {}
    for name, content in item.items():
        if name != "id" and name not in known:
            place = f"{rule.name}.{name}"
            raise UnknownField("This value has no such part.", place=place, known=known)
        if name != "id":
            fields[name] = _checked_part(rule, known[name], content)
    if callable(new_id):
        fields["id"] = _checked_id(item.get("id"), rule) or new_id()
    return value_type(**fields)


def _checked_part(rule: FieldRule, part: FieldRule, content: Any) -> Any:
    try:
        return checked_field(part, content, new_id=str)
    except InvalidValue as error:
        error.place = f"{rule.name}.{error.place}"
        raise


def _checked_id(given: Any, rule: FieldRule) -> str:
    if given is None or given == "":
        return ""
    if isinstance(given, str) and ELEMENT_ID.fullmatch(given):
        return given
    raise InvalidValue("This is not an id.", place=f"{rule.name}.id")


def _checked_languages(rule: FieldRule, content: Any) -> tuple[str, ...]:
    items = content.replace(",", " ").split() if isinstance(content, str) else (content or ())
    listed = isinstance(items, list | tuple)
    if not listed or not all(isinstance(item, str) and item for item in items):
        raise InvalidValue("Languages are a list of codes.", place=rule.name)
    return tuple(_clean(item).lower() for item in items)


def _checked_text(rule: FieldRule, content: Any) -> str:
    if content is None or content is False:
        return ""
    if content is True and rule.shape == "flag":
        content = "yes"
    if not isinstance(content, str):
        raise InvalidValue("This field holds text.", place=rule.name)
    kept = _clean(content)
    if len(kept) > MAX_TEXT:
        raise InvalidValue("This text is longer than 65,536 letters.", place=rule.name)
    if check := TIMES.get(rule.shape):
        return check(kept, place=rule.name)
    if rule.shape == "choice" and kept and kept not in rule.choices:
        listed = ", ".join(rule.choices)
        raise InvalidValue(f"Choose one of {listed}.", place=rule.name)
    if rule.shape == "state":
        return _checked_state(kept, rule)
    return kept


def _checked_state(kept: str, rule: FieldRule) -> str:
    upper = kept.upper()
    if kept and not (len(upper) == STATE_CODE and upper.isascii() and upper.isalpha()):
        raise InvalidValue("Write the three-letter code of the State.", place=rule.name)
    return upper


def checked_line(content: str) -> str:
    """Return text as one line, without the signs that no record keeps."""
    return " ".join(_clean(content).split())


def _clean(content: str) -> str:
    kept = CONTROLS.sub("", LINE_ENDS.sub("\n", unicodedata.normalize("NFC", content)))
    # Lone surrogates cannot be stored as UTF-8.
    return kept.encode("utf-8", "replace").decode().strip()
