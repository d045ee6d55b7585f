"""The purge of an event's registration files: counted first, then erased for good."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from focalnet.domain.changes import ChangeSet, Draft
from focalnet.domain.dates import last_day
from focalnet.domain.errors import FocalnetError
from focalnet.domain.listing import main_name
from focalnet.domain.merging import entry_of_new
from focalnet.domain.participation import Census, Participation, Registration
from focalnet.domain.records import Person
from focalnet.domain.schema import rules
from focalnet.domain.seminars import Event
from focalnet.services.erasing import entries_of_erasure
from focalnet.services.event_facts import event_facts, known_facts
from focalnet.services.event_files import DAYS, census_counts, days_in, file_counts
from focalnet.services.events import the_event
from focalnet.services.invitations import OVER
from focalnet.services.ports import Register

ACTION = "event.purge"
MORE_COUNTS = {"nationalities": "nationality"}
"""What is counted beside what figures take, and the field of the file it is."""
POINTERS = frozenset({"event", "participation"})


class NotToBePurged(FocalnetError):
    """The day of the purge has not come; or none is set, and the event is not over."""

    code = "purge.early"
    remedy = "Set the day with event set purge=YYYY-MM-DD, or wait for it; nothing was erased."


@dataclass(frozen=True, slots=True)
class PurgeLine:
    """One registration file: whose it is, and the fields that are filled in."""

    file: str
    participation: str
    name: str
    state: str
    fields: tuple[str, ...]
    photo: bool


@dataclass(frozen=True, slots=True)
class Purge:
    """What a purge erases and what stays of it as numbers.

    ``due`` says that its day, ``on``, has come; without a day, that the event is over.
    ``counts`` are those kept, by figure.
    """

    event: str
    on: str
    due: bool
    lines: tuple[PurgeLine, ...]
    counts: dict[str, dict[str, int]]

    @property
    def photos(self) -> int:
        """How many photos go."""
        return sum(line.photo for line in self.lines)

    @property
    def fields(self) -> dict[str, int]:
        """In how many files each field is filled in."""
        return dict(sorted(Counter(name for line in self.lines for name in line.fields).items()))

    def plain(self) -> dict[str, Any]:
        """Return the purge for JSON; it names nobody, as its report may be kept."""
        return {
            "event": self.event,
            "on": self.on,
            "due": self.due,
            "files": len(self.lines),
            "photos": self.photos,
            "fields": self.fields,
            "kept": self.counts,
        }


@dataclass(frozen=True, slots=True)
class Purged:
    """What was purged; ``census`` is the id of the counts kept, empty where there were none."""

    done: ChangeSet
    plan: Purge
    census: str = ""


def purge_due(register: Register, event_id: str, *, today: date) -> bool:
    """Return whether the registration files of an event are to go; raises NoSuchEvent."""
    purge = the_event(register, event_id).purge
    return bool(purge) and last_day(purge) <= today


def may_go(event: Event, today: date) -> bool:
    """Return whether files may be erased: on their day; where none is set, after the event."""
    if event.purge:
        return last_day(event.purge) <= today
    return event.status in OVER or (bool(event.end) and last_day(event.end) < today)


def plan_purge(register: Register, event_id: str, *, today: date) -> Purge:
    """Return what purging would erase, also before its day; nothing is changed.

    Raises NoSuchEvent.
    """
    event = the_event(register, event_id)
    found = register.records(Registration.KIND, {"event": event_id}, retired=True)
    files = [item for item in found if isinstance(item, Registration)]
    whose = register.many([item.participation for item in files if item.participation])
    people = register.many(
        sorted({item.person for item in whose.values() if isinstance(item, Participation)} - {""})
    )
    lines = []
    for item in sorted(files, key=lambda item: item.id):
        owner = whose.get(item.participation)
        person = people.get(owner.person) if isinstance(owner, Participation) else None
        lines.append(
            PurgeLine(
                file=item.id,
                participation=item.participation,
                name=main_name(person.names) if isinstance(person, Person) else "",
                state=owner.state if isinstance(owner, Participation) else "",
                fields=_filled(item),
                photo=item.photo is not None,
            )
        )
    return Purge(
        event_id,
        event.purge,
        may_go(event, today),
        tuple(lines),
        kept_counts(register, event_id, today),
    )


def kept_counts(register: Register, event_id: str, today: date) -> dict[str, dict[str, int]]:
    """Return what the figures of an event take from its registration files, as numbers.

    Those kept by an earlier purge are in it.
    """
    facts = event_facts(register, the_event(register, event_id), today)
    earlier = census_counts(facts.census.counts) if facts.census else {}
    counted = file_counts(facts)
    for name, told in MORE_COUNTS.items():
        here = [facts.files[item.id] for item in facts.participants if item.id in facts.files]
        stated = Counter(getattr(file, told) for file in here)
        del stated[""]
        counted[name] = stated + Counter(earlier.get(name, {}))
    return _plain({**earlier, **counted})


def counts_by_day(register: Register, event_id: str, today: date) -> dict[str, Any]:
    """Return the counts of every day up to today on which they change.

    So figures as at any day say after the purge what they said before it.
    """
    known = known_facts(register, the_event(register, event_id))
    days = {*known.days(), *(days_in(known.census.counts) if known.census else ())}
    steps: dict[str, Any] = {}
    before: dict[str, Any] = {}
    for day in sorted(day for day in days if day <= today):
        now = _plain(file_counts(known.on(day)))
        if now != before:
            steps[day.isoformat()] = before = now
    return steps


def _plain(counts: Mapping[str, Mapping[str, int]]) -> dict[str, dict[str, int]]:
    return {name: dict(sorted(found.items())) for name, found in counts.items() if found}


def purge(register: Register, event_id: str, *, today: date) -> Purged:
    """Erase the registration files of an event for good, and keep the counts, as one action.

    Their values go from tables, journal and index, photos too; participations and
    attendance stay. Nobody can take it back. Raises NotToBePurged before the day, or
    NoSuchEvent; nothing is erased then.
    """
    plan = plan_purge(register, event_id, today=today)
    if not plan.due:
        raise NotToBePurged("It is not time for this.", place=plan.on)
    if not plan.lines:
        return Purged(register.write(Draft(ACTION, ())), plan)
    entries = entries_of_erasure(register, [line.file for line in plan.lines])
    census = ""
    if plan.counts:
        census = register.ids.record()
        steps = counts_by_day(register, event_id, today)
        counts = json.dumps({**plan.counts, DAYS: steps}, sort_keys=True)
        kept = Census(id=census, event=event_id, as_at=today.isoformat(), counts=counts)
        entries = (entry_of_new(kept), *entries)
    return Purged(register.write(Draft(ACTION, entries)), plan, census)


def _filled(item: Registration) -> tuple[str, ...]:
    names = (rule.name for rule in rules(Registration) if rule.name not in POINTERS)
    return tuple(name for name in names if getattr(item, name))
