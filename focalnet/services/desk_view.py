"""What a desk shows at a glance: how many are in, who came last, who is still awaited."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from focalnet.domain.courses import EXPECTED, NOT_BEGUN
from focalnet.domain.folding import fold_text
from focalnet.domain.local_times import instant
from focalnet.domain.seminars import Event
from focalnet.services.desk_list import DeskList, Guest


@dataclass(frozen=True, slots=True)
class DeskView:
    """An event at its desk: ``in_house`` of ``expected`` are in; ``arrived``, the last first.

    Whoever came is counted as expected, also where they had declined. ``doubles`` were
    seen more than once.
    """

    event: Event
    in_house: int
    expected: int
    arrived: tuple[Guest, ...]
    awaited: tuple[Guest, ...]
    doubles: tuple[Guest, ...]


def desk_view(desk: DeskList) -> DeskView:
    """Return what a desk shows of its event."""
    zone = desk.event.zone
    there = [guest for guest in desk.guests if guest.seen]
    awaited = tuple(guest for guest in desk.guests if not guest.seen and is_awaited(guest))
    # Moments are kept to the minute; the ids of facts are in the order they were made.
    newest = sorted(
        there,
        key=lambda guest: (instant(guest.seen[0].at, zone), guest.seen[0].arrival),
        reverse=True,
    )
    return DeskView(
        event=desk.event,
        in_house=len(there),
        expected=len(there) + len(awaited),
        arrived=tuple(newest),
        awaited=awaited,
        doubles=tuple(guest for guest in there if len(guest.seen) > 1),
    )


def is_awaited(guest: Guest) -> bool:
    """Tell whether somebody takes part as far as is known, and may still come."""
    return guest.status in {*EXPECTED, NOT_BEGUN}


def look_alike(guests: Iterable[Guest]) -> bool:
    """Tell whether the first of several has a namesake of the same State among them."""
    keys = [(fold_text(guest.name).strip(), guest.state) for guest in guests]
    return keys[:1] != [] and keys[0] in keys[1:]
