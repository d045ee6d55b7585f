"""Words for what the journal holds: fields, values, moments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QDateTime

from focalnet.domain.changes import ERASED, LIFE, RETIRED
from focalnet.domain.kinds import KINDS
from focalnet.domain.schema import rule_names
from focalnet.ui.lists.lines import day_and_hour
from focalnet.ui.words import choice_word, label, omission_words

translate = QCoreApplication.translate
# So many digits of a clock reading are its time.
MILLISECONDS = 12


def when_words(clock: str) -> str:
    """Return the moment of a clock reading as the officer writes dates and times."""
    # A clock may have run so far ahead that Python knows no such year.
    return day_and_hour(QDateTime.fromMSecsSinceEpoch(int(clock[:MILLISECONDS], 16)))


def field_words(kind: str, field: str) -> str:
    """Return the label of a field of the journal; phones/0a1 is a telephone."""
    if field == LIFE:
        return translate("History", "Record")
    name = field.partition("/")[0]
    rule = rule_names(KINDS[kind]).get(name) if kind in KINDS else None
    return label(rule.label) if rule else name


def value_words(value: Any, names: Mapping[str, str]) -> str:
    """Return plain data of the journal as one line; a dash for nothing.

    *names* has what ids and codes are called.
    """
    if not value:
        return "—"
    if isinstance(value, dict):
        return _parts_words(value, names)
    if isinstance(value, list):
        return ", ".join(value_words(item, names) for item in value)
    said = str(value)
    return names.get(said) or (omission_words(said) if "." in said else choice_word(said))


def _parts_words(value: dict[str, Any], names: Mapping[str, str]) -> str:
    if "is" in value:
        if value["is"] == ERASED:
            return translate("History", "erased")
        retired = value["is"] == RETIRED
        return translate("History", "retired") if retired else translate("History", "in use")
    parts = [value_words(part, names) for name, part in value.items() if name not in {"id", "e164"}]
    return " · ".join(parts) or "—"
