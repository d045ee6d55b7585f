"""An event, its sittings and its deadlines as entries of a calendar."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from focalnet.domain.audience import Audience
from focalnet.domain.changes import LIFE
from focalnet.domain.clock import moment
from focalnet.domain.dates import MONTH_LENGTH
from focalnet.domain.errors import InvalidValue
from focalnet.domain.event_course import dates_given_up
from focalnet.domain.local_times import instant
from focalnet.domain.programme import in_order
from focalnet.domain.records import Person
from focalnet.domain.seminars import Event, Sitting, Speaker
from focalnet.domain.visibility import may_see
from focalnet.services.calendar_file import (
    CANCELLED,
    CONFIRMED,
    TENTATIVE,
    CalendarEntry,
    calendar_file,
)
from focalnet.services.event_words import EventWords, title_in
from focalnet.services.events import the_event
from focalnet.services.page_entries import leading_name
from focalnet.services.ports import HistoryLine, Register

STATUS = {
    "planned": TENTATIVE,
    "invited": CONFIRMED,
    "open": CONFIRMED,
    "held": CONFIRMED,
    "postponed": TENTATIVE,
    "cancelled": CANCELLED,
    "not-held": CANCELLED,
}
OF_EVENT = frozenset({"status", "start", "end", "zone", "place", "mode", LIFE})
OF_SITTING = frozenset({"start", "end", "room", "title", LIFE})
OF_DEADLINE = frozenset({"status", "start", "deadline", LIFE})
"""The fields whose change raises the number of an entry: dates, place and status."""
ALL_OF_IT = 1_000_000


class NoDays(InvalidValue):
    """An event has never had a whole day, so that no calendar can show it."""

    code = "event.no-days"
    remedy = "Set start to a day such as 2019-01-21; nothing was written."


def event_calendar(
    register: Register, event_id: str, *, language: str = "en", sittings: bool = True
) -> bytes:
    """Return the calendar file of an event, the same until something of it changes.

    Where the event has been postponed to days not known yet, and where it was
    cancelled, the entries say so for the days given up, and whoever took them in
    before loses them. Raises NoSuchEvent, NoDays or UnknownLanguage.
    """
    event = the_event(register, event_id)
    name = EventWords(language, {}).title(event)
    return calendar_file(
        event_entries(register, event, language=language, sittings=sittings), name=name
    )


def event_entries(
    register: Register, event: Event, *, language: str = "en", sittings: bool = True
) -> list[CalendarEntry]:
    """Return the entries of an event: itself, its deadline, and its sittings in their order."""
    made = _Maker(register, event, language)
    entries = [made.whole(), *made.deadlines()]
    return entries + (list(made.sittings()) if sittings else [])


@dataclass(frozen=True, slots=True)
class _Revision:
    """How often what matters to others has changed, and when something last did."""

    sequence: int
    stamp: datetime


class _Maker:
    """Makes the entries of one event."""

    def __init__(self, register: Register, event: Event, language: str) -> None:
        self._register = register
        self._event = event
        self._language = language
        self._words = EventWords(language, {})
        self._history = register.history(event.id, limit=ALL_OF_IT)
        row = register.row(event.id)
        gone = row is None or row.retired or not event.start
        self._status = CANCELLED if gone else STATUS.get(event.status, TENTATIVE)

    def whole(self) -> CalendarEntry:
        """Return the entry of the event itself: whole days."""
        event = self._event
        start, end = dates_given_up(event)
        if len(start) <= MONTH_LENGTH:
            raise NoDays("This event has no day.", place="start")
        last = end if len(end) > MONTH_LENGTH else start
        revision = _revision(self._history, OF_EVENT)
        return CalendarEntry(
            uid=event.id,
            sequence=revision.sequence,
            stamp=revision.stamp,
            summary=self._words.title(event),
            begin=date.fromisoformat(start),
            until=date.fromisoformat(last),
            status=self._status,
            place=event.place,
            text=self._reason(),
        )

    def _reason(self) -> str:
        """Return why an event is not held as it was planned; the officer wrote it to be told."""
        if self._event.status not in {"postponed", "cancelled", "not-held"}:
            return ""
        return self._event.turns[-1].reason if self._event.turns else ""

    def deadlines(self) -> Iterator[CalendarEntry]:
        """Yield the day by which nominations are awaited."""
        event = self._event
        if len(event.deadline) <= MONTH_LENGTH:
            return
        revision = _revision(self._history, OF_DEADLINE)
        title = self._words.title(event)
        yield CalendarEntry(
            uid=f"{event.id}-deadline",
            sequence=revision.sequence,
            stamp=revision.stamp,
            summary=self._words.say("calendar.deadline").format(event=title),
            begin=date.fromisoformat(event.deadline),
            status=self._status,
            part_of=event.id,
            free=True,
        )

    def sittings(self) -> Iterator[CalendarEntry]:
        """Yield the sittings by instant; those that were taken away are cancelled."""
        where = {"event": self._event.id}
        found = self._register.records("sitting", where, retired=True)
        there = {item.id for item in self._register.records("sitting", where)}
        for item in in_order([s for s in found if isinstance(s, Sitting)], self._event.zone):
            if item.start:
                yield self._sitting(item, taken_away=item.id not in there)

    def _sitting(self, sitting: Sitting, *, taken_away: bool) -> CalendarEntry:
        event = self._event
        own = _revision(self._register.history(sitting.id, limit=ALL_OF_IT), OF_SITTING)
        whole = _revision(self._history, OF_EVENT)
        return CalendarEntry(
            uid=sitting.id,
            sequence=own.sequence + whole.sequence,
            stamp=max(own.stamp, whole.stamp),
            summary=title_in(sitting, self._language) or self._words.title(event),
            begin=instant(sitting.start, event.zone),
            until=instant(sitting.end, event.zone) if sitting.end else None,
            status=CANCELLED if taken_away else self._status,
            place=" · ".join(part for part in (sitting.room, event.place) if part),
            text=self._about(sitting),
            part_of=event.id,
        )

    def _about(self, sitting: Sitting) -> str:
        names = [name for name in map(self._named, sitting.speakers) if name]
        told = [sitting.text, "\n".join(names)]
        return "\n\n".join(part for part in told if part)

    def _named(self, speaker: Speaker) -> str:
        """Return who speaks, where everybody may know them: the file leaves the office."""
        found = (
            self._register.many([speaker.person]).get(speaker.person) if speaker.person else None
        )
        if isinstance(found, Person) and may_see(found, Audience.PUBLIC):
            return leading_name(found.names, self._language).text or speaker.text
        return speaker.text


def _revision(history: Sequence[HistoryLine], telling: Collection[str]) -> _Revision:
    """Return how often *telling* fields changed since the record was made, and when last.

    Every action counts once, and taking one back is an action too: the number never
    falls, whatever was undone.
    """
    sets = {line.set_id: line.clock for line in history if line.field in telling}
    every = [line.clock for line in history]
    return _Revision(max(len(sets) - 1, 0), moment(max(every)).replace(microsecond=0))
