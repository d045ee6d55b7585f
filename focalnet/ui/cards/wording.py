"""Dates, spans and languages in the window's words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from focalnet.domain.dates import MONTH_LENGTH, YEAR_LENGTH, first_day, last_day
from focalnet.domain.local_times import clock_of, day_of
from focalnet.ui.cards.content import Detail
from focalnet.ui.forms.languages_editor import language_name

translate = QCoreApplication.translate
FRESH_DAYS = 365
STALE_DAYS = 730


def day_words(partial: str) -> str:
    """Return a date, whole or partial, as it is written: 2 May 2024, May 2024, 2024."""
    if not partial:
        return ""
    try:
        first = first_day(partial)
    except ValueError:
        return partial
    month = translate("Dates", "MMMM yyyy", "Keep the letters d, M and y")
    day = translate("Dates", "d MMMM yyyy", "Keep the letters d, M and y")
    form = {YEAR_LENGTH: "yyyy", MONTH_LENGTH: month}.get(len(partial), day)
    return QLocale().toString(QDate(first.year, first.month, first.day), form)


def clock_words(moment: str) -> str:
    """Return a moment as day and hour, as the clock there shows it: 26 January 2026, 09:30."""
    clock = clock_of(moment)
    return listed((day_words(day_of(moment)), clock)) if clock else day_words(moment)


def listed(words: Iterable[str]) -> str:
    """Return words with the comma of the window's language between them."""
    return translate("Seminars", ", ").join(words)


def span_words(start: str, end: str) -> str:
    """Return from when until when, in words; empty where neither is known."""
    if start and end:
        both = translate("Card", "from %1 until %2")
        return both.replace("%1", day_words(start)).replace("%2", day_words(end))
    if end:
        return translate("Card", "until %1").replace("%1", day_words(end))
    return translate("Card", "since %1").replace("%1", day_words(start)) if start else ""


def languages_words(codes: tuple[str, ...]) -> str:
    """Return languages by the names their speakers use."""
    return listed(language_name(code) for code in codes)


def confirmation_words(on: str, today: date) -> Detail:
    """Return how fresh a confirmation is; the words say what the colour says."""
    if not on:
        return Detail(translate("Card", "never confirmed"), "bad")
    age = (today - last_day(on)).days
    if age <= FRESH_DAYS:
        return Detail(translate("Card", "confirmed %1").replace("%1", day_words(on)), "good")
    said = translate("Card", "last confirmed %1, more than a year ago")
    if age > STALE_DAYS:
        said = translate("Card", "last confirmed %1, more than two years ago")
    tone = "bad" if age > STALE_DAYS else "warn"
    return Detail(said.replace("%1", day_words(on)), tone)


def expiry_words(expires: str, today: date) -> Detail:
    """Return until when a key is good."""
    if not expires:
        return Detail("")
    if last_day(expires) < today:
        return Detail(translate("Card", "expired %1").replace("%1", day_words(expires)), "bad")
    soon = (last_day(expires) - today).days < FRESH_DAYS // 4
    said = translate("Card", "valid to %1").replace("%1", day_words(expires))
    return Detail(said, "warn" if soon else "good")
