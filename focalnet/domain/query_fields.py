"""The fields a search may name, what values they take, and spans such as 12m."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from focalnet.domain.confirming import months_before
from focalnet.domain.dates import checked_date, first_day, last_day
from focalnet.domain.errors import InvalidValue
from focalnet.domain.kinds import KINDS
from focalnet.domain.records import CHANNEL_KINDS, DESIGNATION_KINDS, RANKS, REGIONS, STAGES

AGE = re.compile(r"([1-9]\d{0,3})([dmy])", re.ASCII)
CODE = re.compile(r"[a-z]{2,3}(-[a-z0-9]+)*", re.ASCII)
STATE = re.compile(r"[A-Z]{3}", re.ASCII)
ANY = "any"
NEVER = "never"
YES_NO = ("yes", "no")


class InvalidSearch(InvalidValue):
    """The search cannot be read."""

    code = "search.invalid"
    remedy = 'Write field:value, words, or "words in this order"; put | between alternatives.'


@dataclass(frozen=True, slots=True)
class SearchField:
    """A field of the language of searches, as the form that writes it needs it.

    ``shape`` is one of choice, state, theme, language, date, age or words. ``single``
    fields are said once and never denied. ``of_mandates`` says that it speaks of
    a designation, so that the search finds those.
    """

    name: str
    label: str
    shape: str
    choices: tuple[str, ...] = ()
    single: bool = False
    of_mandates: bool = False


FIELDS: dict[str, SearchField] = {
    field.name: field
    for field in (
        SearchField("record", "Kind of record", "choice", tuple(KINDS)),
        SearchField("state", "State", "state"),
        SearchField("region", "Regional group", "choice", REGIONS),
        SearchField(
            "kind",
            "Kind",
            "choice",
            tuple(dict.fromkeys((*DESIGNATION_KINDS, *CHANNEL_KINDS))),
            of_mandates=True,
        ),
        SearchField("theme", "Theme", "theme", of_mandates=True),
        SearchField("rank", "Rank", "choice", RANKS, of_mandates=True),
        SearchField("stage", "Stage", "choice", STAGES, of_mandates=True),
        SearchField("vacant", "Vacant", "choice", YES_NO, of_mandates=True),
        SearchField("confirmed", "Confirmed within", "age", (NEVER,), of_mandates=True),
        SearchField("ends", "Ends within", "age", of_mandates=True),
        SearchField("network", "Network", "words"),
        SearchField("institution", "Institution", "words"),
        SearchField("language", "Language", "language"),
        SearchField("as-at", "As at", "date", (ANY,), single=True),
    )
}


def checked_value(field: SearchField, value: str) -> str:
    """Return a value as the search keeps it; raises InvalidSearch or InvalidDate naming the field.

    Whether a theme is in the register is not known here.
    """
    kept = value.strip()
    if field.shape == "words":
        return kept
    for choice in field.choices:
        if kept.casefold() == choice.casefold():
            return choice
    if field.shape == "choice":
        raise InvalidSearch(f"Choose one of {', '.join(field.choices)}.", place=field.name)
    if field.shape == "state":
        return _matched(STATE, kept.upper(), field, "Write the three-letter code of the State.")
    if field.shape in {"date", "age"}:
        return _dated(kept, field)
    if field.shape == "language":
        return _matched(CODE, kept.lower(), field, "Write the code of a language: fr, ar.")
    return kept.lower()


def _dated(kept: str, field: SearchField) -> str:
    if field.shape == "age" and AGE.fullmatch(kept.lower()):
        return kept.lower()
    try:
        return checked_date(kept, place=field.name)
    except InvalidValue as error:
        if field.shape == "date":
            raise
        message = "Write an age such as 30d, 12m or 2y, or a date."
        raise InvalidSearch(message, place=field.name) from error


def _matched(pattern: re.Pattern[str], kept: str, field: SearchField, message: str) -> str:
    if pattern.fullmatch(kept) is None:
        raise InvalidSearch(message, place=field.name)
    return kept


def day_before(today: date, value: str) -> date:
    """Return the day that lies an age such as 12m before today, or the first of a date."""
    return _shifted(today, value, -1) if AGE.fullmatch(value) else first_day(value)


def day_after(today: date, value: str) -> date:
    """Return the day that lies an age such as 12m after today, or the last of a date."""
    return _shifted(today, value, 1) if AGE.fullmatch(value) else last_day(value)


def _shifted(day: date, age: str, sign: int) -> date:
    """Return the same day of another month, or the last of a shorter one."""
    count, unit = sign * int(age[:-1]), age[-1]
    try:
        if unit == "d":
            return day + timedelta(days=count)
        return months_before(day, -count * (12 if unit == "y" else 1))
    except (OverflowError, ValueError):
        return date.min if sign < 0 else date.max
