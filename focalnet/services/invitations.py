"""Invitations to an event: one note verbale a State, for seats, and how far each has come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from focalnet.domain.changes import ChangeSet, Draft
from focalnet.domain.courses import INVITATION, checked_step, may_follow, since, status_of
from focalnet.domain.dates import checked_date, last_day
from focalnet.domain.errors import FocalnetError, InvalidValue
from focalnet.domain.event_course import turned
from focalnet.domain.numbers import whole_number
from focalnet.domain.participation import Invitation, Seat, Step
from focalnet.domain.records import State
from focalnet.domain.seminars import Event, Turn
from focalnet.services.campaign_desk import Desk
from focalnet.services.events import the_event
from focalnet.services.invited_seats import mandates_at, resolved, seats_found
from focalnet.services.mandates import whole_day
from focalnet.services.ports import Register
from focalnet.services.reference import state_id
from focalnet.services.words import LANGUAGES

OVER = frozenset({"held", "cancelled", "not-held"})
MARKS = ("sent", "bounced", "accepted", "declined", "regrets", "no-answer")
"""What an officer can note of a letter; a new letter in its place notes the rest."""
OTHER = "en"


class NobodyToInvite(FocalnetError):
    """The search of an invitation leads to no State that is not invited yet."""

    code = "invitation.empty"
    remedy = "Try the search with find first; nothing was stored."


class EventOver(InvalidValue):
    """Nobody is invited to an event that is over or does not take place."""

    code = "invitation.over"
    remedy = "Copy the event to hold it again; nothing was stored."


class NotInvited(InvalidValue):
    """The event has no invitation of this State or id, or none that can be marked so."""

    code = "invitation.unknown"
    remedy = "Look at the invitations of the event first; nothing was stored."


@dataclass(frozen=True, slots=True)
class ToInvite:
    """One letter to be: a State, or an institution of none, and the seats it is for."""

    state: str
    institution: str
    seats: tuple[Seat, ...]

    @property
    def vacant(self) -> tuple[str, ...]:
        """The mandates whose seat nobody holds."""
        return tuple(seat.designation for seat in self.seats if not seat.holder)


@dataclass(frozen=True, slots=True)
class WouldInvite:
    """Whom a search invites: the letters, the States that have one already, and what led nowhere.

    ``already`` holds codes of States and ids of institutions.
    """

    search: str
    letters: tuple[ToInvite, ...]
    already: tuple[str, ...]
    stateless: int

    @property
    def vacant(self) -> tuple[tuple[str, str], ...]:
        """The vacant seats: code of the State and id of the mandate."""
        return tuple((letter.state, key) for letter in self.letters for key in letter.vacant)


@dataclass(frozen=True, slots=True)
class Invited:
    """What inviting did: the action, and the ids of the letters in the order of ``plan``."""

    done: ChangeSet
    invitations: tuple[str, ...]
    plan: WouldInvite


@dataclass(frozen=True, slots=True)
class Marked:
    """What was marked; ``refused`` are invitations that cannot come to this from where they are."""

    done: ChangeSet
    marked: tuple[str, ...]
    refused: tuple[str, ...]


def would_invite(register: Register, event_id: str, search: str, *, today: date) -> WouldInvite:
    """Return whom a search would invite today; nothing is stored.

    Raises NoSuchEvent, InvalidSearch or NoSuchSearch.
    """
    the_event(register, event_id)
    found = seats_found(register, search, today=today)
    there = live_invitations(register, event_id)
    known = {item.state or item.institution for item in there}
    letters = [
        ToInvite(code, "", resolved(register, mandates, today))
        for code, mandates in found.by_state.items()
        if code not in known
    ]
    letters += [ToInvite("", key, ()) for key in found.institutions if key not in known]
    already = [key for key in (*found.by_state, *found.institutions) if key in known]
    return WouldInvite(found.text, tuple(letters), tuple(already), found.stateless)


def invite(
    register: Register,
    event_id: str,
    search: str,
    *,
    today: date,
    deadline: str = "",
    quota: str = "",
    language: str = "",
) -> Invited:
    """Draft a letter to each State a search leads to that has none yet, as one action.

    What is left empty is the event's, the language that of correspondence. Raises
    NobodyToInvite, EventOver, InvalidValue or what :func:`would_invite` raises;
    nothing is stored then.
    """
    event = open_event(register, event_id)
    terms = _terms(event, deadline, quota, language, today)
    plan = would_invite(register, event_id, search, today=today)
    if not plan.letters:
        raise NobodyToInvite("Nobody is left to invite.")
    desk = Desk(register)
    letters = [_drafted(register, event, letter, terms, today) for letter in plan.letters]
    desk.put_checked(letters)
    if plan.search != event.selection:
        desk.record(event.id)
        desk.put(replace(event, selection=plan.search))
    done = register.write(Draft("event.invite", desk.entries()))
    return Invited(done, tuple(letter.id for letter in letters), plan)


def open_event(register: Register, event_id: str) -> Event:
    """Return an event that people can still be invited to; raises NoSuchEvent or EventOver."""
    event = the_event(register, event_id)
    if event.status in OVER:
        raise EventOver("The event is over or does not take place.", place=event.status)
    return event


def _terms(
    event: Event, deadline: str, quota: str, language: str, today: date
) -> Mapping[str, str]:
    if language and language not in LANGUAGES:
        raise InvalidValue("Letters are written in the six languages only.", place="language")
    asked = checked_date(deadline, place="deadline")
    if asked and last_day(asked) < today:
        raise InvalidValue("The deadline has passed already.", place="deadline")
    if quota and whole_number(quota) is None:
        raise InvalidValue("Write a number.", place="quota")
    return {
        "deadline": asked or event.deadline,
        "quota": quota or event.quota,
        "language": language,
    }


def _drafted(
    register: Register, event: Event, letter: ToInvite, terms: Mapping[str, str], today: date
) -> Invitation:
    state = register.many([state_id(letter.state)]).get(state_id(letter.state))
    native = state.correspondence if isinstance(state, State) else ""
    spoken = terms["language"] or (native if native in LANGUAGES else OTHER)
    return Invitation(
        id=register.ids.record(),
        event=event.id,
        state=letter.state,
        institution=letter.institution,
        reference=reference_of(register, event, letter),
        language=spoken,
        deadline=terms["deadline"],
        quota=terms["quota"],
        seats=letter.seats,
        steps=(step(register, "drafted", today.isoformat()),),
    )


def reference_of(register: Register, event: Event, letter: ToInvite) -> str:
    """Return the reference of a new letter: that of the event, the State, and which letter it is.

    The first bears no number, so that the second is told from it at a glance.
    """
    if not event.reference:
        return ""
    earlier = [
        item
        for item in invitations_of(register, event.id, retired=True)
        if (item.state, item.institution) == (letter.state, letter.institution)
    ]
    named = letter.state or letter.institution.replace("-", "")[-6:].upper()
    number = f"/{len(earlier) + 1}" if earlier else ""
    return f"{event.reference}/{named}{number}"


def step(register: Register, state: str, on: str, *, by: str = "", note: str = "") -> Step:
    """Return a new step of an invitation, taken by whoever is at work where nobody is named."""
    who = by or register.author
    return Step(id=register.ids.element(), state=state, on=on, by=who, note=note)


def invitations_of(register: Register, event_id: str, *, retired: bool = False) -> list[Invitation]:
    """Return the invitations of an event by State, replaced ones too, the oldest first."""
    found = register.records(Invitation.KIND, {"event": event_id}, retired=retired)
    made = [item for item in found if isinstance(item, Invitation)]
    return sorted(made, key=lambda item: (item.state or "~", item.institution, item.id))


def live_invitations(register: Register, event_id: str) -> list[Invitation]:
    """Return the invitations that no other letter has replaced."""
    found = invitations_of(register, event_id)
    return [item for item in found if status_of(item.steps) != "replaced"]


def mark_invitations(
    register: Register,
    event_id: str,
    mark: str,
    *,
    on: str,
    today: date,
    which: Sequence[str] = (),
    by: str = "",
    note: str = "",
) -> Marked:
    """Note what became of letters on a day, as one action.

    *which* holds codes of States or ids of invitations. Empty means all: for "sent"
    those drafted, for "no-answer" those whose deadline has passed. The seats of a
    letter that is sent are held by whoever holds them on that day, and the event
    becomes one with invitations sent. Raises NoSuchEvent, NotInvited, NotYet or
    InvalidDate; nothing is stored then.
    """
    event = open_event(register, event_id) if mark == "sent" else the_event(register, event_id)
    day = whole_day(on, place="on")
    if mark not in MARKS or day > today:
        raise NotInvited("This cannot be noted of a letter.", place=mark if day <= today else on)
    chosen = _chosen(live_invitations(register, event_id), mark, which, today)
    desk = Desk(register)
    marked, refused = [], []
    for item in chosen:
        late = on < since(item.steps)
        if late or not may_follow(INVITATION, status_of(item.steps), mark):
            refused.append(item.id)
            continue
        desk.record(item.id)
        taken = checked_step(INVITATION, item.steps, step(register, mark, on, by=by, note=note))
        desk.put(_sent(register, replace(item, steps=taken), mark, day))
        marked.append(item.id)
    if mark == "sent" and marked:
        _note_invited(desk, event, register.ids.element(), on, today)
    done = register.write(Draft("event.mark", desk.entries()))
    return Marked(done, tuple(marked), tuple(refused))


def _note_invited(desk: Desk, event: Event, turn: str, on: str, today: date) -> None:
    """Turn the event's course where its first letter goes out."""
    if _becomes_invited(event):
        desk.record(event.id)
        desk.put(turned(event, Turn(id=turn, on=on, status="invited"), today=today))


def _becomes_invited(event: Event) -> bool:
    """Return whether the first letter that goes out turns the event's course."""
    return event.status in {"", "planned"} or (event.status == "postponed" and bool(event.start))


def _chosen(
    there: Sequence[Invitation], mark: str, which: Sequence[str], today: date
) -> list[Invitation]:
    if which:
        wanted = {key.upper() if len(key) == len("ABC") else key for key in which}
        found = [item for item in there if {item.id, item.state, item.institution} & wanted]
        known = {key for item in found for key in (item.id, item.state, item.institution)}
        if missing := wanted - known:
            raise NotInvited("There is no such invitation.", place=sorted(missing)[0])
        return found
    if mark == "sent":
        return [item for item in there if status_of(item.steps) == "drafted"]
    if mark == "no-answer":
        return [item for item in there if is_overdue(item, today)]
    raise NotInvited("Say which States this is of.", place=mark)


def _sent(register: Register, item: Invitation, mark: str, day: date) -> Invitation:
    """Return a letter that goes out with its seats as they are held on that day."""
    if mark != "sent" or not item.seats:
        return item
    mandates = mandates_at(register, item.seats)
    return replace(item, seats=kept_seats(item.seats, resolved(register, mandates, day)))


def kept_seats(before: Sequence[Seat], after: Sequence[Seat]) -> tuple[Seat, ...]:
    """Return the seats as resolved, under the ids they had, so that only what changed is stored."""
    ids = {seat.designation: seat.id for seat in before}
    return tuple(replace(seat, id=ids.get(seat.designation, seat.id)) for seat in after)


def is_overdue(item: Invitation, today: date) -> bool:
    """Return whether a letter was sent and its deadline has passed without a word."""
    awaited = status_of(item.steps) in {"sent", "bounced"}
    return awaited and bool(item.deadline) and last_day(item.deadline) < today
