"""Codes for badges: the key they are made with, and giving one to whoever has none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from focalnet.domain.badge_codes import badge_code
from focalnet.domain.changes import ChangeSet, Draft
from focalnet.domain.participation import Participation
from focalnet.domain.seminars import Event
from focalnet.services.campaign_desk import Desk
from focalnet.services.events import the_event
from focalnet.services.ports import Register

KEY_BYTES = 32


def give_codes(register: Register, event_id: str, random: Callable[[int], bytes]) -> ChangeSet:
    """Give every participation of an event that has none its code, as one action.

    Makes the key of the event's desks where it is missing. Returns an empty set
    where all have one. Raises NoSuchEvent.
    """
    desk = Desk(register)
    event = with_key(the_event(register, event_id), random)
    desk.record(event.id)
    found = register.records("participation", {"event": event.id})
    lacking = [item.id for item in found if isinstance(item, Participation) and not item.code]
    items = [desk.record(key) for key in lacking]
    desk.put(event, *coded(event, [item for item in items if isinstance(item, Participation)]))
    return register.write(Draft("event.codes", desk.entries()))


def with_key(event: Event, random: Callable[[int], bytes]) -> Event:
    """Return the event with a key of its desks: 32 random bytes in hexadecimal."""
    return event if event.desk_key else replace(event, desk_key=random(KEY_BYTES).hex())


def coded(event: Event, items: Sequence[Participation]) -> list[Participation]:
    """Return participations with the codes that the key of their event gives them."""
    return [replace(item, code=code_of(event, item)) for item in items]


def code_of(event: Event, item: Participation) -> str:
    """Return the code on the badge of a participation; empty while the event has no key.

    A badge may be printed before the code was stored: it follows from the key.
    """
    return item.code or (badge_code(event.desk_key, item.id) if event.desk_key else "")
