"""The course of an event: invitations sent, open, held; or postponed, cancelled, not held."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from focalnet.domain.changes import RETIRED, ChangeSet, Draft
from focalnet.domain.dates import MONTH_LENGTH
from focalnet.domain.event_course import dates_given_up, turned
from focalnet.domain.merging import entry_of_edit
from focalnet.domain.moments import days_from, days_moved
from focalnet.domain.plain import checked_line
from focalnet.domain.record import Record
from focalnet.domain.seminars import Event, Turn
from focalnet.services.completing import completed
from focalnet.services.events import event_with, the_event
from focalnet.services.ports import Register
from focalnet.services.records import Retired
from focalnet.services.reissuing import LostPost, lost_posts
from focalnet.services.sittings import sittings_of

NOTHING: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Turned:
    """An event after a turn of its course.

    ``moved`` are the sittings that went with it to new dates. ``reissue`` says that
    its invitations are of other dates than it has now, and were to be issued again;
    ``lost`` are the invited people who do not hold their seats any more.
    """

    event: Event
    done: ChangeSet
    moved: tuple[str, ...] = ()
    reissue: bool = False
    lost: tuple[LostPost, ...] = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """A turn that is wanted: the new status, its day (today if empty), why, and new dates."""

    status: str
    on: str = ""
    reason: str = ""
    start: str = ""
    end: str = ""


def turn_event(
    register: Register,
    event_id: str,
    wish: Wish,
    *,
    today: date,
    wanted: Mapping[str, str] = NOTHING,
) -> Turned:
    """Turn the course of an event, and set the fields in *wanted*, as one action.

    A postponed event gets the dates wished for, or none; everything else is kept,
    and its sittings go with the dates as soon as these are known. Raises
    ImpossibleTurn, NoReason or InvalidValue; nothing is stored then.
    """
    base = register.state(the_event(register, event_id).id)
    if base.life == RETIRED:
        raise Retired("This event is retired.")
    before = base.value()
    assert isinstance(before, Event)
    turn = Turn(
        id=register.ids.element(),
        on=wish.on or today.isoformat(),
        status=wish.status,
        reason=checked_line(wish.reason),
    )
    filled = event_with(register, before, wanted) if wanted else before
    after = turned(filled, turn, today=today, start=wish.start, end=wish.end)
    after = replace(after, purge=_purge_moved(before, after))
    moved = _moved(register, before, after)
    whole = completed(register, [after, *moved])
    bases = register.states_of([item.id for item in whole])
    entries = [entry_of_edit(bases[item.id], item) for item in whole]
    done = register.write(Draft("event.turn", tuple(item for item in entries if item)))
    again = wants_reissue(register, after)
    lost = lost_posts(register, event_id, day=today) if again else ()
    return Turned(after, done, tuple(item.id for item in moved), again, lost)


def _days_between(before: Event, after: Event) -> int:
    """Return by how many days an event was moved; 0 where a whole day is not known."""
    old, _ = dates_given_up(before)
    known = len(old) > MONTH_LENGTH and len(after.start) > MONTH_LENGTH
    return days_from(old, after.start) if known else 0


def _moved(register: Register, before: Event, after: Event) -> list[Record]:
    """Return the sittings of an event on its new days; the programme goes with the event."""
    days = _days_between(before, after)
    if not days:
        return []
    return [
        replace(
            item,
            start=days_moved(item.start, days, after.zone),
            end=days_moved(item.end, days, after.zone),
        )
        for item in sittings_of(register, before)
        if item.start or item.end
    ]


def _purge_moved(before: Event, after: Event) -> str:
    """Return the day on which the registration files go: as long after the event as before."""
    days = _days_between(before, after)
    if days > 0 and len(after.purge) > MONTH_LENGTH:
        return days_moved(f"{after.purge}T00:00", days, "UTC")[: len(after.purge)]
    return after.purge


def wants_reissue(register: Register, event: Event) -> bool:
    """Tell whether an event was postponed since its invitations were made."""
    if not any(turn.status == "postponed" for turn in event.turns):
        return False
    if event.status not in {"planned", "postponed"}:
        return False
    return next(iter(register.records("invitation", {"event": event.id})), None) is not None
