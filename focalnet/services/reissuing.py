"""New letters in place of old ones, after an event got other dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from focalnet.domain.changes import ChangeSet, Draft
from focalnet.domain.courses import INVITATION, checked_step
from focalnet.domain.dates import last_day
from focalnet.domain.errors import InvalidValue
from focalnet.domain.participation import Invitation, Seat
from focalnet.domain.seats import seat_of
from focalnet.domain.seminars import Event
from focalnet.services.campaign_desk import Desk
from focalnet.services.invitations import (
    NobodyToInvite,
    NotInvited,
    ToInvite,
    live_invitations,
    open_event,
    reference_of,
    step,
)
from focalnet.services.invited_seats import mandates_at, resolved
from focalnet.services.ports import Register


@dataclass(frozen=True, slots=True)
class LostPost:
    """Somebody who was invited and no longer holds the seat; ``successors`` hold it now.

    ``mandate`` is the designation under which they were invited. No successors is a
    vacancy.
    """

    state: str
    mandate: str
    holder: str
    successors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reissued:
    """What a re-issue did: the new letters in the order of their States, and who lost the post.

    ``vacant`` gives State and mandate of the seats nobody holds now.
    """

    done: ChangeSet
    invitations: tuple[str, ...]
    lost: tuple[LostPost, ...]
    vacant: tuple[tuple[str, str], ...]


def reissue(
    register: Register,
    event_id: str,
    *,
    today: date,
    deadline: str = "",
    which: Sequence[str] = (),
) -> Reissued:
    """Draft new letters in place of those there are, or of some States, as one action.

    The old ones stay, replaced from today. Seats are held by whoever holds them
    today; letters that only were drafted are replaced too. Without *deadline* the
    event's is taken where it is still to come, else none. Raises NoSuchEvent,
    EventOver, NotInvited, NobodyToInvite or InvalidValue; nothing is stored then.
    """
    event = open_event(register, event_id)
    old = _old(register, event_id, which)
    until = _deadline(event, deadline, today)
    desk = Desk(register)
    made = []
    for item in old:
        desk.record(item.id)
        ended = step(register, "replaced", today.isoformat())
        desk.put(replace(item, steps=checked_step(INVITATION, item.steps, ended)))
        made.append(_anew(register, event, item, until, today))
    desk.put_checked(made)
    lost = [
        post for new, item in zip(made, old, strict=True) for post in _lost(register, item, new)
    ]
    vacant = [
        (item.state, seat.designation) for item in made for seat in item.seats if not seat.holder
    ]
    done = register.write(Draft("event.reissue", desk.entries()))
    return Reissued(done, tuple(item.id for item in made), tuple(lost), tuple(vacant))


def lost_posts(register: Register, event_id: str, *, day: date) -> tuple[LostPost, ...]:
    """Return who is invited to an event and does not hold the seat on a day; nothing is stored."""
    found = []
    for item in live_invitations(register, event_id):
        now = replace(item, seats=resolved(register, mandates_at(register, item.seats), day))
        found += _lost(register, item, now)
    return tuple(found)


def _old(register: Register, event_id: str, which: Sequence[str]) -> list[Invitation]:
    there = live_invitations(register, event_id)
    wanted = {key.upper() if len(key) == len("ABC") else key for key in which}
    known = {key for item in there for key in (item.id, item.state, item.institution)}
    if missing := wanted - known:
        raise NotInvited("There is no such invitation.", place=sorted(missing)[0])
    old = [item for item in there if not wanted or wanted & {item.id, item.state, item.institution}]
    if not old:
        raise NobodyToInvite("Nobody was invited.")
    return old


def _deadline(event: Event, deadline: str, today: date) -> str:
    if deadline and last_day(deadline) < today:
        raise InvalidValue("The deadline has passed already.", place="deadline")
    coming = event.deadline if event.deadline and last_day(event.deadline) >= today else ""
    return deadline or coming


def _anew(
    register: Register, event: Event, old: Invitation, deadline: str, today: date
) -> Invitation:
    letter = ToInvite(old.state, old.institution, old.seats)
    return replace(
        old,
        id=register.ids.record(),
        reference=reference_of(register, event, letter),
        deadline=deadline,
        seats=resolved(register, mandates_at(register, old.seats), today),
        steps=(step(register, "drafted", today.isoformat()),),
        replaces=old.id,
    )


def _lost(register: Register, old: Invitation, new: Invitation) -> list[LostPost]:
    """Return those of the old letter's holders who do not sit on the same seat of the new one."""
    places = {item.id: seat_of(item) for item in mandates_at(register, (*old.seats, *new.seats))}

    def on_seat(seat: Seat) -> tuple[str, ...]:
        place = places.get(seat.designation)
        same = (one.holder for one in new.seats if places.get(one.designation) == place)
        return tuple(holder for holder in same if holder)

    return [
        LostPost(old.state, seat.designation, seat.holder, on_seat(seat))
        for seat in old.seats
        if seat.holder and seat.holder not in on_seat(seat)
    ]
