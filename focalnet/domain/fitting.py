"""Whether what some office wrote is of the form that this version keeps in a field.

What is not was written by a newer version, or by nobody: it is kept and passed on, and
not believed. What this version wrote itself was checked when it was entered.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import Any

from focalnet.domain.audience import AUDIENCES, Audience
from focalnet.domain.dates import checked_date, checked_moment
from focalnet.domain.errors import InvalidValue
from focalnet.domain.schema import FieldRule, rule_names

CONFIDENTIALITY = "confidentiality"
TIMES: Mapping[str, Callable[[str], str]] = {"date": checked_date, "moment": checked_moment}


def fits(rule: FieldRule, value: Any) -> bool:
    """Tell whether a value is of the form this version keeps in a field; nothing always is."""
    if value is None:
        return True
    if rule.value_type is not None:
        return isinstance(value, dict) and _are_parts(rule.value_type, value)
    if rule.shape == "languages":
        return _is_list(value)
    if not isinstance(value, str):
        return False
    if rule.choices:
        return not value or value in rule.choices
    return rule.shape not in TIMES or is_time(rule.shape, value)


def seen_instead(rule: FieldRule) -> str:
    """Return what is shown for a value that does not fit; empty for nothing.

    A grade of confidentiality that is not known here is taken for the highest.
    """
    return Audience.FULL.code if rule.name == CONFIDENTIALITY else ""


@lru_cache(maxsize=8192)
def is_time(shape: str, text: str) -> bool:
    """Tell whether a text is a real date, or a real moment."""
    try:
        return TIMES[shape](text) == text
    except InvalidValue:
        return False


def _are_parts(value_type: Any, value: Mapping[str, Any]) -> bool:
    """Tell whether the parts of a value are of their forms; those not known here all are."""
    lists, checked, known = _forms(value_type)
    for name, part in value.items():
        if isinstance(part, str):
            if name in lists or (name in checked and not _is_checked(checked[name], part)):
                return False
        elif name in known and not (name in lists and _is_list(part)):
            return False
    return True


def _is_checked(rule: FieldRule, part: str) -> bool:
    return is_time(rule.shape, part) if rule.shape in TIMES else not part or part in rule.choices


@cache
def _forms(value_type: type[Any]) -> tuple[frozenset[str], Mapping[str, FieldRule], frozenset[str]]:
    """Return the parts of a value that are lists, those that are looked at, and all known.

    A sort that is not known (of a telephone, of a name) does no harm and is shown; who may
    see a value must be known.
    """
    parts = rule_names(value_type)
    lists = (name for name, rule in parts.items() if rule.shape == "languages")
    checked = {
        name: rule
        for name, rule in parts.items()
        if rule.shape in TIMES or rule.choices == AUDIENCES
    }
    return frozenset(lists), checked, frozenset(("id", *parts))


def _is_list(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)
