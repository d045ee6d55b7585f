"""The invitations of an event as a table: where each stands, who was invited, who is there now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from focalnet.domain.courses import EXPECTED, INVITATION, course_of, since, status_of
from focalnet.domain.numbers import whole_number
from focalnet.domain.participation import Invitation, Participation, Seat
from focalnet.domain.record import Record
from focalnet.domain.records import Designation, Institution, State
from focalnet.domain.seats import Seat as PlaceOfSeat
from focalnet.domain.seats import seat_of
from focalnet.domain.seminars import Event
from focalnet.services.events import the_event
from focalnet.services.invitations import invitations_of, is_overdue
from focalnet.services.invited_seats import mandates_at, resolved
from focalnet.services.page_entries import PageWords, names_of
from focalnet.services.ports import Register
from focalnet.services.reference import state_id, state_name


@dataclass(frozen=True, slots=True)
class SeatLine:
    """A seat of a letter: what it is for in codes, who was invited, and who sits there now.

    ``passed_on`` says that whoever was invited no longer holds it; ``now`` then names
    those who do, nobody where it is vacant.
    """

    designation: str
    kind: str
    theme: str
    rank: str
    holder: str
    name: str
    on: str
    passed_on: bool
    now: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InvitationLine:
    """One letter and how far it has come; ``next`` are the states that may follow.

    ``taken`` counts those of the State who are nominated or registered, whichever
    letter named them; ``quota`` is empty where there is none.
    """

    id: str
    state: str
    institution: str
    name: str
    reference: str
    language: str
    deadline: str
    quota: str
    taken: int
    status: str
    since: str
    note: str
    overdue: bool
    replaces: str
    seats: tuple[SeatLine, ...]
    next: tuple[str, ...]

    @property
    def over_quota(self) -> int:
        """How many more than the quota were named."""
        quota = whole_number(self.quota)
        return 0 if quota is None else max(self.taken - quota, 0)


@dataclass(frozen=True, slots=True)
class InvitationTable:
    """All letters of an event by State, and how many stand where.

    ``capacity`` is that of the event, empty where it has none; ``taken`` counts all
    who are nominated or registered.
    """

    event: Event
    lines: tuple[InvitationLine, ...]
    counts: Mapping[str, int]
    capacity: str
    taken: int


def invitation_table(
    register: Register,
    event_id: str,
    *,
    today: date,
    language: str = "en",
    replaced: bool = False,
) -> InvitationTable:
    """Return the letters of an event, those that others replaced only where asked for.

    Names are in *language*. Raises NoSuchEvent or UnknownLanguage.
    """
    event = the_event(register, event_id)
    taken = taken_places(register, event_id)
    making = _Making(register, PageWords(language, {}), taken, today)
    letters = [
        item
        for item in invitations_of(register, event_id)
        if replaced or status_of(item.steps) != "replaced"
    ]
    lines = tuple(making.line(item) for item in letters)
    counts = Counter(line.status for line in lines)
    return InvitationTable(event, lines, dict(counts), event.capacity, taken.total())


def taken_places(register: Register, event_id: str) -> Counter[str]:
    """Return how many are nominated or registered by State; whoever accompanies takes no place."""
    found = register.records(Participation.KIND, {"event": event_id})
    return Counter(
        item.state for item in found if isinstance(item, Participation) and takes_a_place(item)
    )


def takes_a_place(item: Participation) -> bool:
    """Return whether somebody counts against the quota of a State and the room of an event."""
    return status_of(item.stages) in EXPECTED and item.capacity in {
        "",
        "focal-point",
        "participant",
    }


@dataclass(frozen=True, slots=True)
class _Making:
    register: Register
    words: PageWords
    taken: Counter[str]
    today: date

    def line(self, item: Invitation) -> InvitationLine:
        """Return the line of one letter."""
        status = status_of(item.steps)
        steps = course_of(item.steps)
        invited = mandates_at(self.register, item.seats)
        now = resolved(self.register, invited, self.today)
        mandates = {one.id: one for one in (*invited, *mandates_at(self.register, now))}
        holders = [seat.holder for seat in (*item.seats, *now) if seat.holder]
        seats = _Seats(self.words, mandates, self.register.many(holders), now)
        return InvitationLine(
            id=item.id,
            state=item.state,
            institution=item.institution,
            name=self._name(item),
            reference=item.reference,
            language=item.language,
            deadline=item.deadline,
            quota=item.quota,
            taken=self.taken[item.state] if item.state else 0,
            status=status,
            since=since(steps),
            note=steps[-1].note if steps else "",
            overdue=is_overdue(item, self.today),
            replaces=item.replaces,
            seats=tuple(map(seats.line, item.seats)),
            next=tuple(sorted(INVITATION.then[status])),
        )

    def _name(self, item: Invitation) -> str:
        key = state_id(item.state) if item.state else item.institution
        found = self.register.many([key]).get(key)
        if isinstance(found, State):
            return state_name(found, self.words.language)
        return _first(names_of(found, self.words)) if isinstance(found, Institution) else item.state


@dataclass(frozen=True, slots=True)
class _Seats:
    words: PageWords
    mandates: Mapping[str, Designation]
    people: Mapping[str, Record]
    now: tuple[Seat, ...]

    def line(self, seat: Seat) -> SeatLine:
        """Return the line of one seat."""
        mandate = self.mandates.get(seat.designation)
        place = seat_of(mandate) if mandate else None
        sitting = [one for one in self.now if self._place(one) == place]
        stays = any(
            (one.designation, one.holder) == (seat.designation, seat.holder) for one in sitting
        )
        passed_on = bool(seat.holder) and not stays
        return SeatLine(
            designation=seat.designation,
            kind=mandate.kind if mandate else "",
            theme=mandate.theme if mandate else "",
            rank=mandate.rank if mandate else "",
            holder=seat.holder,
            name=self._name(seat),
            on=seat.on,
            passed_on=passed_on,
            now=tuple(self._name(one) for one in sitting if one.holder) if passed_on else (),
        )

    def _place(self, seat: Seat) -> PlaceOfSeat | None:
        mandate = self.mandates.get(seat.designation)
        return seat_of(mandate) if mandate else None

    def _name(self, seat: Seat) -> str:
        return _first(names_of(self.people.get(seat.holder), self.words))


def _first(names: tuple[str, ...]) -> str:
    return next(iter(names), "")
