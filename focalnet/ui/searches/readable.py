"""A search in plain words: what it looks for, term by term."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from focalnet.domain.query import Query, Term
from focalnet.domain.query_fields import ANY, FIELDS, NEVER
from focalnet.ui.lists.lines import DOT, date_words
from focalnet.ui.naming import Naming
from focalnet.ui.words import choice_word, label, language_word, record_word

translate = QCoreApplication.translate
AGE = re.compile(r"(\d+)([dmy])")
PARTIAL_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def readable(query: Query, naming: Naming) -> str:
    """Return a search as one line of words; empty for one that finds everything."""
    return DOT.join(_term(term, naming) for term in query.terms)


def _term(term: Term, naming: Naming) -> str:
    values = translate("Searches", " or ").join(
        value_words(term.field, value, naming) for value in term.values
    )
    if not term.field:
        said = translate("Searches", "“%1”").replace("%1", values)
    else:
        said = f"{label(FIELDS[term.field].label)}: {values}"
    return translate("Searches", "not %1").replace("%1", said) if term.negated else said


def value_words(field: str, value: str, naming: Naming) -> str:
    """Return one value of a field in words."""
    if not field:
        return value
    if value in {ANY, NEVER}:
        always = {ANY: translate("Searches", "any day"), NEVER: translate("Searches", "never")}
        return always[value]
    shape = "record" if field == "record" else FIELDS[field].shape
    told: dict[str, Callable[[str], str]] = {
        "record": record_word,
        "state": naming.state,
        "theme": naming.theme,
        "language": language_word,
        "age": _time,
        "date": _time,
        "words": str,
    }
    return told.get(shape, choice_word)(value)


def _time(value: str) -> str:
    found = AGE.fullmatch(value)
    if found is None:
        return date_words(value) if PARTIAL_DATE.fullmatch(value) else value
    count, unit = int(found.group(1)), found.group(2)
    if unit == "d":
        return translate("Searches", "%n day(s)", "", count)
    if unit == "m":
        return translate("Searches", "%n month(s)", "", count)
    return translate("Searches", "%n year(s)", "", count)
