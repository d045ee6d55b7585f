"""Events side by side: the figures of a series or a year, event by event and year by year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from focalnet.domain.dates import first_day
from focalnet.domain.seminars import Event
from focalnet.services.event_facts import CAME
from focalnet.services.event_figures import EventFigures, event_figures, year_of
from focalnet.services.event_words import EventWords
from focalnet.services.page_entries import PageWords
from focalnet.services.ports import Register

SUMMED = ("participants", "focal-points", "first", "returning")
"""What may be added up over events; a State that came twice is still one State."""


@dataclass(frozen=True, slots=True)
class YearCounts:
    """What the events of one year come to; ``numbers`` holds those of SUMMED and *states*."""

    year: int
    events: int
    numbers: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class SeriesFigures:
    """The events of a series or a year with their figures, the earliest first."""

    as_at: date
    language: str
    series: str
    year: int
    events: tuple[EventFigures, ...]
    years: tuple[YearCounts, ...]


def series_figures(
    register: Register, as_at: date, language: str = "en", *, series: str = "", year: int = 0
) -> SeriesFigures:
    """Return the figures of events that began by a day: of a series, of a year, or of all.

    Events to which nobody has come are left out of the counts by year.
    """
    where = {"series": series} if series else {}
    found = [
        item
        for item in register.records(Event.KIND, where)
        if isinstance(item, Event) and item.start and first_day(item.start) <= as_at
        if not year or year_of(item) == year
    ]
    found.sort(key=lambda item: (item.start, item.ordinal, item.id))
    events = tuple(event_figures(register, item, as_at, language) for item in found)
    return SeriesFigures(as_at, language, series, year, events, tuple(_years(events)))


def _years(events: Iterable[EventFigures]) -> Iterable[YearCounts]:
    held: dict[int, list[EventFigures]] = {}
    for figures in events:
        if figures.basis == CAME:
            held.setdefault(year_of(figures.event), []).append(figures)
    for year, of_year in sorted(held.items()):
        summed: Counter[str] = Counter()
        for figures in of_year:
            summed.update({code: figures.numbers[code] for code in SUMMED})
        states = set[str]().union(*(figures.states for figures in of_year))
        yield YearCounts(year, len(of_year), {**summed, "states": len(states)})


def event_title(event: Event, words: PageWords) -> str:
    """Return the title of an event in the language of a page, as its papers call it."""
    return EventWords(words.language, {}).title(event)
