"""Checking in at a desk: who is meant, that they came, and that it was a mistake.

Check-ins are facts that are added and never altered. Whoever is in already is not
checked in again; what two desks saw without knowing of each other is kept as both saw it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from focalnet.domain.badge_codes import is_read_well, looks_like_code, plain_code
from focalnet.domain.changes import ChangeSet, Draft
from focalnet.domain.dates import InvalidMoment, first_day, last_day
from focalnet.domain.errors import FocalnetError
from focalnet.domain.folding import fold_text
from focalnet.domain.local_times import day_in, instant, is_clock, local_moment, moment_within
from focalnet.domain.merging import entry_of_new
from focalnet.domain.moments import checked_time, with_offset
from focalnet.domain.participation import Arrival, Participation
from focalnet.domain.plain import checked_line
from focalnet.domain.seminars import Event
from focalnet.services.badges_given import code_of
from focalnet.services.campaign_desk import Desk
from focalnet.services.desk_list import BY_NAME, DeskList, Guest, Seen
from focalnet.services.events import events, the_event
from focalnet.services.ports import Register

MOST_GUESTS, MOST_PEOPLE = 40, 12
LEAST_LETTERS = 2
# A laptop's clock may be a little behind that of another one.
AHEAD = timedelta(minutes=5)
WORDS = {
    "other-event": "This badge is of another event.",
    "misread": "The code was not read well; read it again or type the name.",
    "unknown-code": "No badge of this event has this code.",
}


class CodeRefused(FocalnetError):
    """The code of a badge cannot be taken; nothing was stored."""

    code = "badge.refused"
    remedy = "Read the badge again, or type the name; nothing was stored."


class BadgeOfAnotherEvent(CodeRefused):
    """The code belongs to another event of the register."""

    code = "badge.other-event"
    remedy = "Look the person up by name; give them a badge of this event."


class CodeMisread(CodeRefused):
    """The check character does not agree: a character is wrong, missing or too many."""

    code = "badge.misread"


class CodeUnknown(CodeRefused):
    """The code was read well and is of no event here."""

    code = "badge.unknown"


class NotExpected(FocalnetError):
    """Nobody of this event is called so, or has this id."""

    code = "desk.not-expected"
    remedy = "Check the spelling, or take them in as a walk-in; nothing was stored."


class SeveralMeant(FocalnetError):
    """Several participants may be meant."""

    code = "desk.several"
    remedy = "Give the id of the person or the code on the badge; nothing was stored."


class NotInYet(FocalnetError):
    """Whoever is to be taken out again is not checked in."""

    code = "desk.not-in"
    remedy = "Nothing needs to be undone."


class NotNow(InvalidMoment):
    """Nobody arrives at a time that is still to come."""

    code = "desk.future"
    remedy = "Give the time of arrival on the clock of the event; nothing was stored."


@dataclass(frozen=True, slots=True)
class Someone:
    """Somebody of the directory who is no participant: a walk-in may be made of them."""

    person: str
    title: str
    detail: str
    state: str


@dataclass(frozen=True, slots=True)
class LookUp:
    """Who may be meant by what was typed or scanned.

    ``by`` is code, name or state. ``trouble`` is a key of WORDS where a code leads to
    nobody, ``event`` the title of the event that it belongs to then. ``more`` counts
    the participants beyond those given.
    """

    by: str
    guests: tuple[Guest, ...] = ()
    people: tuple[Someone, ...] = ()
    more: int = 0
    trouble: str = ""
    event: str = ""


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """A check-in: the action, empty where the participant was in already.

    ``already`` tells when and where they were seen before, the first time first;
    ``odd_day`` that it was on no day of the event.
    """

    done: ChangeSet
    guest: Guest
    already: tuple[Seen, ...] = ()
    odd_day: bool = False


def look_up(register: Register, desk: DeskList, typed: str, limit: int = MOST_GUESTS) -> LookUp:
    """Return who may be meant by a scanned code, a name in any spelling and script, or a State.

    Participants come first, those who are found by name before those by State or by
    sound; then people of the directory, unless participants fill the list.
    """
    typed = checked_line(typed)
    guest = desk.by_code(plain_code(typed)) if typed else None
    if guest is not None:
        return LookUp("code", (guest,))
    if len(fold_text(typed).strip()) < LEAST_LETTERS and typed.isascii():
        return LookUp("name")
    state = desk.state_named(typed)
    of_state = desk.of_state(state) if state else ()
    guests = list({item.participation: item for item in (*of_state, *desk.found(typed))}.values())
    # Where the list is long already, the next letter says more than a look into the directory.
    people = _directory(register, desk, typed) if len(guests) < limit else ()
    if not guests and not people and looks_like_code(typed):
        return _strange_code(register, desk.event, plain_code(typed))
    by = "state" if of_state else "name"
    return LookUp(by, tuple(guests[:limit]), people, max(0, len(guests) - limit))


def _directory(register: Register, desk: DeskList, typed: str) -> tuple[Someone, ...]:
    hits = register.find(typed, MOST_PEOPLE + LEAST_LETTERS, ("person",))
    return tuple(
        Someone(hit.row.id, hit.row.title, hit.row.detail, hit.row.state)
        for hit in hits
        if not desk.of_person(hit.row.id)
    )[:MOST_PEOPLE]


def _strange_code(register: Register, event: Event, code: str) -> LookUp:
    if not is_read_well(code):
        return LookUp("code", trouble="misread")
    for other in events(register):
        if other.id != event.id and _has_code(register, other, code):
            return LookUp("code", trouble="other-event", event=called(register, other.id))
    return LookUp("code", trouble="unknown-code")


def _has_code(register: Register, event: Event, code: str) -> bool:
    found = register.records("participation", {"event": event.id})
    return any(isinstance(item, Participation) and code_of(event, item) == code for item in found)


def called(register: Register, event_id: str) -> str:
    """Return what an event is called: its title, else its series and number."""
    event = the_event(register, event_id)
    return event.title or " ".join(filter(None, (event.series, event.ordinal)))


def the_guest(register: Register, desk: DeskList, text: str) -> Guest:
    """Return the one participant meant by an id, a code or a name as it is written.

    Nobody is taken for another because the names sound alike. Raises
    BadgeOfAnotherEvent, CodeMisread, CodeUnknown, NotExpected or SeveralMeant.
    """
    ids = [desk.guest(text), *desk.of_person(text)] if text else []
    known = [guest for guest in ids if guest is not None]
    if not known:
        coded = desk.by_code(plain_code(text))
        known = [coded] if coded else desk.found(text, BY_NAME)
    if not known and looks_like_code(text):
        _check_code(_strange_code(register, desk.event, plain_code(text)))
    if not known:
        raise NotExpected("No participant of this event is meant by this.", place=text)
    if len(known) > 1:
        raise SeveralMeant("Several participants may be meant by this.", place=text)
    return known[0]


def _check_code(found: LookUp) -> None:
    refusals = {
        "other-event": BadgeOfAnotherEvent,
        "misread": CodeMisread,
        "unknown-code": CodeUnknown,
    }
    if found.trouble:
        raise refusals[found.trouble](WORDS[found.trouble], place=found.event)


def check_in(
    register: Register, desk: DeskList, participation: str, *, at: str, name: str = ""
) -> CheckedIn:
    """Check a participant in at the desk of this *name*, unless they are in already.

    *at* is a moment that :func:`checked_at` gave. Raises NotExpected.
    """
    guest = desk.guest(participation)
    if guest is None:
        raise NotExpected("No participant of this event has this id.")
    odd = not on_days_of(desk.event, at)
    if guest.seen:
        nothing = register.write(Draft("event.checkin", ()))
        return CheckedIn(nothing, guest, guest.seen, odd)
    fact = arrival_of(register, desk.event.id, participation, at, name)
    done = register.write(Draft("event.checkin", (entry_of_new(fact),)))
    desk.follow(done)
    return CheckedIn(done, desk.guest(participation) or guest, odd_day=odd)


def arrival_of(register: Register, event: str, participation: str, at: str, name: str) -> Arrival:
    """Return the fact that somebody was seen at a desk."""
    return Arrival(
        id=register.ids.record(),
        event=event,
        participation=participation,
        at=at,
        desk=checked_line(name),
    )


def undo_check_in(register: Register, desk: DeskList, participation: str, *, at: str) -> ChangeSet:
    """Take back that a participant came: every check-in that stands is undone, at all desks.

    Raises NotInYet. Whoever comes after all is checked in anew.
    """
    guest = desk.guest(participation)
    if guest is None or not guest.seen:
        raise NotInYet("They are not checked in.")
    table = Desk(register)
    for sighting in guest.seen:
        fact = table.record(sighting.arrival)
        assert isinstance(fact, Arrival)
        table.put(replace(fact, undone=at))
    done = register.write(Draft("event.checkin-undone", table.entries()))
    desk.follow(done)
    return done


def checked_at(event: Event, entered: str, now: datetime, *, place: str = "at") -> str:
    """Return a time of arrival as a moment with its offset; now, where nothing was entered.

    An hour alone is that of today on a day of the event, else of its first day. Raises
    InvalidMoment, NoSuchTime, or NotNow where it is still to come.
    """
    today = local_moment(now, event.zone)
    if not entered.strip():
        return today
    moment = entered.strip()
    if is_clock(moment):
        beginning = event.start if len(event.start) == len("2019-01-21") else ""
        whole = today if on_days_of(event, today) or not beginning else beginning
        moment = moment_within(moment, f"{whole[:10]}T00:00", f"{whole[:10]}T23:59", event.zone)
    moment = checked_time(moment, event.zone, place=place)
    if instant(moment, event.zone) > instant(today, event.zone) + AHEAD:
        raise NotNow("This time is still to come.", place=place)
    return with_offset(moment, event.zone)


def on_days_of(event: Event, moment: str) -> bool:
    """Return whether a moment is on a day of the event, or in the night after its last."""
    if not event.start:
        return True
    day = date.fromisoformat(day_in(moment, event.zone))
    last = last_day(event.end or event.start) + timedelta(days=1)
    return first_day(event.start) <= day <= last
