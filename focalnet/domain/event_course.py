"""The course of an event: which status may follow which, and what a turn must say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from focalnet.domain.dates import checked_date, first_day, last_day
from focalnet.domain.errors import InvalidValue
from focalnet.domain.record import Record
from focalnet.domain.seminars import EVENT_STATUS, Event, Turn

FOLLOWS: dict[str, tuple[str, ...]] = {
    "": EVENT_STATUS,
    "planned": ("invited", "open", "held", "postponed", "cancelled", "not-held"),
    "invited": ("open", "held", "postponed", "cancelled", "not-held"),
    "open": ("held", "postponed", "cancelled", "not-held"),
    "postponed": ("planned", "invited", "postponed", "cancelled", "not-held"),
    "held": (),
    "cancelled": (),
    "not-held": (),
}
"""Which status may follow which. What was held, cancelled or not held stays so: a slip is
taken back with undo, and a new attempt is a new event."""
WITH_REASON = frozenset({"postponed", "cancelled", "not-held"})
WITH_DATES = frozenset({"postponed", "planned", "invited"})
"""The turns that may give an event new dates: those to and from a postponement."""


class ImpossibleTurn(InvalidValue):
    """An event cannot go from its status to the one wanted."""

    code = "event.turn"
    remedy = "Look at the status with event show; what was turned by mistake is taken back by undo."


class NoReason(InvalidValue):
    """A postponement or cancellation gives no reason."""

    code = "event.reason"
    remedy = "Say why in a few words; nothing was stored."


def may_turn(event: Event, today: date) -> tuple[str, ...]:
    """Return what the status of an event may become on a day, in the order of the course."""
    return tuple(
        status
        for status in EVENT_STATUS
        if status in FOLLOWS[event.status] and not _too_early(event, status, today)
    )


def _too_early(event: Event, status: str, today: date) -> bool:
    """Tell whether the event would be held, or not held, before it was due."""
    if status not in {"held", "not-held"}:
        return False
    if not event.start:
        return status == "held"
    return first_day(event.start) > today


def turned(event: Event, turn: Turn, *, today: date, start: str = "", end: str = "") -> Event:
    """Return the event after a turn of its course.

    A postponement gives it *start* and *end*, which are empty where no new dates are
    known, and the turn keeps those it had. Raises ImpossibleTurn,
    NoReason or InvalidDate.
    """
    if turn.status not in FOLLOWS[event.status]:
        raise ImpossibleTurn("What is done cannot be turned so.", place="status")
    if turn.status not in may_turn(event, today):
        raise ImpossibleTurn("It is not time for this yet.", place="status")
    if turn.status in WITH_REASON and not turn.reason.strip():
        raise NoReason("Give the reason.", place="reason")
    if not turn.on or last_day(checked_date(turn.on, place="on")) > today:
        raise InvalidValue("Give a day, today at the latest.", place="on")
    after = replace(event, status=turn.status)
    if turn.status == "postponed" or start:
        if turn.status != "postponed" and event.status != "postponed":
            raise InvalidValue("Only a postponed event gets new dates so.", place="start")
        if turn.status not in WITH_DATES:
            raise InvalidValue("This turn gives no new dates.", place="start")
        first = checked_date(start, place="start")
        after = replace(after, start=first, end=checked_date(end, place="end") or first)
    if (after.start, after.end) != (event.start, event.end):
        turn = replace(turn, start=event.start, end=event.end)
    return replace(after, turns=(*event.turns, turn))


def check_unturned(before: Record, after: Record) -> None:
    """Make sure that an edit leaves the course of an event alone: it is turned, never set.

    An event without a status may be given its first. Raises ImpossibleTurn.
    """
    if not (isinstance(before, Event) and isinstance(after, Event) and before.status):
        return
    if after.status != before.status:
        raise ImpossibleTurn("The course of an event is turned, not set.", place="status")
    if after.turns != before.turns:
        raise ImpossibleTurn("The course of an event is turned, not set.", place="turns")


def dates_given_up(event: Event) -> tuple[str, str]:
    """Return the dates that an event has, or last had before it was postponed."""
    if event.start:
        return event.start, event.end or event.start
    for turn in reversed(event.turns):
        if turn.start:
            return turn.start, turn.end or turn.start
    return "", ""
