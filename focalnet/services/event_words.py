"""What an event and its sittings are called, when they are and where, in the words of a page."""

from __future__ import annotations

from datetime import date

from focalnet.domain.local_times import clock_of, day_of
from focalnet.domain.moments import on_clock
from focalnet.domain.seminars import Event, Sitting
from focalnet.services.page_entries import PageWords
from focalnet.services.words import MONTH_LENGTH

DASH = "\u2013"
WHOLE_DAY = len("2019-01-21")


def title_in(item: Event | Sitting, language: str) -> str:
    """Return the title of an event or sitting in a language, else as it is, else in any other."""
    titles = {title.language: title.text for title in item.titles}
    return titles.get(language) or item.title or next(iter(titles.values()), "")


class EventWords(PageWords):
    """The words of a page about an event in one language."""

    def title(self, event: Event) -> str:
        """Return the title of an event, else its series, else its kind."""
        if own := title_in(event, self.language):
            return own
        kind = self.say(f"event.kind.{event.kind}") if event.kind else ""
        return " · ".join(part for part in (event.series or kind, event.ordinal) if part)

    def sitting(self, sitting: Sitting) -> str:
        """Return the title of a sitting, else its kind."""
        kind = sitting.kind or "sitting"
        return title_in(sitting, self.language) or self.say(f"sitting.kind.{kind}")

    def when(self, event: Event) -> str:
        """Return the days of an event; empty where none are set."""
        return self.days(event.start, event.end)

    def days(self, start: str, end: str) -> str:
        """Return a span of days: 21–24 January 2019, 30 January – 2 February 2019."""
        if not start or not end or start == end:
            return self.day(start or end) if start or end else ""
        within = start[:MONTH_LENGTH] == end[:MONTH_LENGTH]
        whole = len(start) == len(end) == WHOLE_DAY
        if within and whole and self.language != "zh":
            first = self.number(
                f"1er{DASH}" if self._is_first(start) else f"{int(start[8:])}{DASH}"
            )
            return first + self.day(end)
        if within and whole:
            return f"{self.day(start)}至{self.number(int(end[8:]))}日"
        return f"{self.day(start)} {DASH} {self.day(end)}"

    def _is_first(self, day: str) -> bool:
        return self.language == "fr" and day.endswith("-01")

    def place(self, event: Event) -> str:
        """Return where an event is, and how where not all are there."""
        mode = self.say(f"mode.{event.mode}") if event.mode in {"virtual", "hybrid"} else ""
        return " · ".join(part for part in (event.place, mode) if part)

    def facts(self, event: Event) -> str:
        """Return place and days in a line."""
        return " · ".join(part for part in (self.place(event), self.when(event)) if part)

    def weekday(self, day: str) -> str:
        """Return a whole day with the day of the week before it."""
        named = self.weekdays([date.fromisoformat(day).weekday()])
        named = named[:1].upper() + named[1:]
        space = "" if self.language == "zh" else " "
        comma = {"fr": "", "ar": "،", "es": ",", "zh": ""}.get(self.language, ",")
        if self.language == "zh":
            return f"{self.day(day)} {named}"
        return f"{named}{comma}{space}{self.day(day)}"

    def span(self, sitting: Sitting, zone: str) -> str:
        """Return when a sitting is on the clock of its event: 09:00–10:30, 22:00–00:30 (+1)."""
        if not sitting.start:
            return ""
        start = on_clock(sitting.start, zone)
        if not sitting.end:
            return self.number(clock_of(start))
        end = on_clock(sitting.end, zone)
        later = (date.fromisoformat(day_of(end)) - date.fromisoformat(day_of(start))).days
        more = f" (+{later})" if later else ""
        # Hours are read from the left in every language.
        return self.number(f"\u2066{clock_of(start)}{DASH}{clock_of(end)}{more}\u2069")

    def moment(self, moment: str) -> str:
        """Return a moment as day and hour."""
        return f"{self.day(day_of(moment))}, {self.number(clock_of(moment))}" if moment else ""


def day_of_sitting(sitting: Sitting, zone: str) -> str:
    """Return the day on which a sitting begins, by the clock of its event; empty where unknown."""
    return day_of(on_clock(sitting.start, zone)) if sitting.start else ""
