"""Desks that exchange files: each hands out what it saw, and takes in what others saw.

The union is right whatever the order and however often a file comes: check-ins are
facts, what was undone stays undone, and walk-ins come with their people.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from focalnet.domain.changes import ChangeSet, Draft, Entry
from focalnet.domain.local_times import local_moment
from focalnet.domain.merging import RecordState, entry_back, entry_of_edit, entry_of_new
from focalnet.domain.participation import Arrival, Participation
from focalnet.domain.presence import united
from focalnet.domain.record import Record
from focalnet.domain.seminars import Event
from focalnet.services.badges_given import coded, with_key
from focalnet.services.campaign_desk import Desk
from focalnet.services.checking_in import called
from focalnet.services.desk_content import (
    IMPORT,
    DeskContent,
    content_from,
    gathered,
    note_handed_out,
    taken_back,
)
from focalnet.services.desk_files import (
    DeskCodeWanted,
    DeskFileAltered,
    DeskFileOfAnotherEvent,
    Seal,
    content_of,
    desk_code,
    outside,
    written,
)
from focalnet.services.desk_list import DeskList, Guest
from focalnet.services.events import the_event
from focalnet.services.ports import Register


@dataclass(frozen=True, slots=True)
class DeskFile:
    """A file for the other desks: its bytes, the code that a laptop without the event needs."""

    data: bytes
    code: str
    arrivals: int
    people: int


@dataclass(frozen=True, slots=True)
class DeskReport:
    """What a desk file brought.

    ``new`` and ``undone`` are who arrived, or did not after all, by the file alone;
    ``doubles`` all who were seen more than once, with all times; ``walk_ins`` who came
    unannounced at the other desk. ``known`` counts check-ins that were known,
    ``people`` participants that are new here, ``strangers`` check-ins of participants
    that this laptop does not know yet.
    """

    event: str
    title: str
    office: str
    made: str
    done: ChangeSet
    new: tuple[Guest, ...] = ()
    undone: tuple[Guest, ...] = ()
    doubles: tuple[Guest, ...] = ()
    walk_ins: tuple[Guest, ...] = ()
    known: int = 0
    people: int = 0
    strangers: int = 0


def export_desk(
    register: Register,
    event_id: str,
    *,
    seal: Seal,
    random: Callable[[int], bytes],
    now: datetime,
    whole: bool = True,
) -> DeskFile:
    """Return the file for the other desks of an event.

    A *whole* one makes a desk of any laptop that is told its code; else it holds what
    the desks saw only. Badges without a code get one, so that all desks know it.
    Raises NoSuchEvent.
    """
    event = _prepared(register, event_id, random)
    moment = local_moment(now, event.zone)
    content = gathered(register, event, whole=whole, made=moment, now=moment)
    code = desk_code(event.desk_key)
    data = written(event.id, content.plain(), code, seal, random)
    note_handed_out(register, event.id, content.records)
    kinds = [item.KIND for item in content.records]
    return DeskFile(data, code, kinds.count("arrival"), kinds.count("participation"))


def _prepared(register: Register, event_id: str, random: Callable[[int], bytes]) -> Event:
    """Return the event with key and codes, which are stored where they were missing."""
    desk = Desk(register)
    event = with_key(the_event(register, event_id), random)
    desk.record(event.id)
    found = register.records("participation", {"event": event.id})
    lacking = [desk.record(item.id) for item in found if not getattr(item, "code", "")]
    desk.put(event, *coded(event, [item for item in lacking if isinstance(item, Participation)]))
    register.write(Draft("event.codes", desk.entries()))
    return event


def import_desk(
    register: Register, event_id: str, data: bytes, *, seal: Seal, code: str = ""
) -> DeskReport:
    """Take in the file of another desk, as one action; the same file again changes nothing.

    A laptop that has the event needs no *code*; to one that has not, the file gives the
    event and its people. Raises a DeskFileRefused or DeskCodeMistyped; nothing is
    changed then.
    """
    file = outside(data)
    here = register.many([file.event]).get(file.event)
    if file.event != event_id:
        name = called(register, file.event) if isinstance(here, Event) else ""
        raise DeskFileOfAnotherEvent("The file is of another event.", place=name)
    event = here if isinstance(here, Event) else None
    own = desk_code(event.desk_key) if event and event.desk_key else ""
    if not (code or own):
        raise DeskCodeWanted("The event is not on this laptop.")
    content = content_from(content_of(file, code or own, seal), file.event)
    if event is None and not any(isinstance(item, Event) for item in content.records):
        raise DeskCodeWanted("The file does not bring the event; export a whole one.")
    return _taken_in(register, event, content)


def event_in(data: bytes) -> str:
    """Return the id of the event that a desk file is of; raises a DeskFileRefused."""
    return outside(data).event


def _taken_in(register: Register, event: Event | None, content: DeskContent) -> DeskReport:
    before = DeskList(register, event.id) if event else None
    ids = [item.id for item in content.records]
    states = register.states_of(ids)
    left_out = register.erased(ids) | taken_back(register, content.event)
    coming = [item for item in content.records if item.id not in left_out]
    entries = []
    for record in coming:
        base = states.get(record.id)
        if base is not None and base.kind and base.kind != record.KIND:
            raise DeskFileAltered("A record is of another kind here.")
        entries.append(_entry(base, record))
    done = register.write(Draft(IMPORT, tuple(entry for entry in entries if entry)))
    after = DeskList(register, content.event)
    return _report(register, content, done, before, after)


def _entry(base: RecordState | None, record: Record) -> Entry | None:
    """Return what a record of the file adds to what is here."""
    if base is None or not base.kind:
        return entry_of_new(record)
    if not base.is_there:
        return entry_back(base, record)
    return entry_of_edit(base, _joined(base.value(), record))


def _joined(ours: Record, theirs: Record) -> Record:
    """Return a record as both desks know it; what does not only grow stays as it is here."""
    if isinstance(ours, Arrival) and isinstance(theirs, Arrival):
        fact = united([ours], [theirs])[ours.id]
        return replace(fact, notes=ours.notes, confidentiality=ours.confidentiality)
    if isinstance(ours, Participation) and isinstance(theirs, Participation):
        known = {stage.id: stage for stage in (*theirs.stages, *ours.stages)}
        return replace(
            ours,
            stages=tuple(known[key] for key in sorted(known)),
            walk_in=ours.walk_in or theirs.walk_in,
            stands_in=_agreed(ours.stands_in, theirs.stands_in),
            code=_agreed(ours.code, theirs.code),
        )
    if isinstance(ours, Event) and isinstance(theirs, Event):
        return replace(ours, desk_key=_agreed(ours.desk_key, theirs.desk_key))
    return ours


def _agreed(one: str, other: str) -> str:
    """Return which of two texts all desks take, whoever asks."""
    return min(filter(None, (one, other)), default="")


def _report(
    register: Register,
    content: DeskContent,
    done: ChangeSet,
    before: DeskList | None,
    after: DeskList,
) -> DeskReport:
    facts = [item for item in content.records if isinstance(item, Arrival)]
    written_now = {entry.record for entry in done.entries}
    guests = {guest.participation: guest for guest in after.guests}
    earlier = {guest.participation: guest for guest in before.guests} if before else {}
    fresh = [guest for key, guest in guests.items() if key not in earlier]
    were_in = {key for key, guest in earlier.items() if guest.seen}
    doubles = {fact.participation for fact in facts}
    return DeskReport(
        event=content.event,
        title=called(register, content.event),
        office=content.office,
        made=content.made,
        done=done,
        new=_all(guest for key, guest in guests.items() if guest.seen and key not in were_in),
        undone=_all(guest for key, guest in guests.items() if key in were_in and not guest.seen),
        doubles=_all(g for key, g in guests.items() if key in doubles and len(g.seen) > 1),
        walk_ins=_all(guest for guest in fresh if guest.walk_in or guest.stands_in),
        known=sum(fact.id not in written_now for fact in facts),
        people=len(fresh),
        strangers=sum(bool(f.participation) and f.participation not in guests for f in facts),
    )


def _all(guests: Iterable[Guest]) -> tuple[Guest, ...]:
    return tuple(sorted(guests, key=lambda guest: (guest.name, guest.participation)))
