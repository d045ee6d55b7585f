"""The seats that an event invites, out of a search, and who holds them on a day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from focalnet.domain.membership import Membership
from focalnet.domain.participation import Seat
from focalnet.domain.query import parse
from focalnet.domain.record import Record
from focalnet.domain.records import Designation, Institution, Person, Post, State
from focalnet.domain.seats import holds, is_vacancy, seat_of
from focalnet.services.ports import Register
from focalnet.services.searches import search_text
from focalnet.services.seating import mandates_of
from focalnet.services.selecting import day_of, select

# Whoever is only known to practise holds no seat that a State would be written to about.
NO_SEATS = frozenset({"practitioner"})


@dataclass(frozen=True, slots=True)
class SeatsFound:
    """What a search means to an event: mandates by the code of their State.

    ``institutions`` are those of no State; ``stateless`` counts what was found and
    no State answers for. ``text`` is the search as it reads.
    """

    text: str
    by_state: dict[str, list[Designation]]
    institutions: tuple[str, ...]
    stateless: int


def seats_found(register: Register, search: str, *, today: date) -> SeatsFound:
    """Return the seats a search, or the saved search @name, leads to.

    A mandate stands for its seat, vacant or not; a person or institution for the
    mandates held on the day of the search; a State for all its seats of that day.
    Whoever holds none still leads to a letter to their State. Raises InvalidSearch
    or NoSuchSearch.
    """
    text = search_text(register, search)
    day = day_of(parse(text), today) or today
    finding = _Finding(register, day)
    for record in register.many(select(register, text, today=today)).values():
        finding.take(record)
    by_state = {
        code: sorted(found.values(), key=lambda item: (item.kind, item.theme, item.rank, item.id))
        for code, found in sorted(finding.by_state.items())
    }
    return SeatsFound(text, by_state, tuple(sorted(finding.institutions)), finding.stateless)


class _Finding:
    """Gathers mandates by State, record by record."""

    def __init__(self, register: Register, day: date) -> None:
        self._register = register
        self._day = day
        self.by_state: dict[str, dict[str, Designation]] = defaultdict(dict)
        self.institutions: set[str] = set()
        self.stateless = 0

    def take(self, record: Record) -> None:
        """Take what one record found means."""
        if isinstance(record, Designation):
            self._mandates([record], "")
        elif isinstance(record, State):
            mandates = self._register.records(Designation.KIND, {"state": record.code})
            self._mandates(self._standing(mandates), record.code)
        elif isinstance(record, Person | Institution):
            self._holder(record)
        elif isinstance(record, Post | Membership):
            key = record.holder if isinstance(record, Post) else record.person
            for holder in self._register.many([key] if key else []).values():
                self.take(holder)
        else:
            self._mandates([], getattr(record, "state", ""))

    def _holder(self, record: Person | Institution) -> None:
        held = [item for item in mandates_of(self._register, record.id) if holds(item, self._day)]
        if not held and not record.state and isinstance(record, Institution):
            self.institutions.add(record.id)
        else:
            self._mandates(held, "" if held else record.state)

    def _standing(self, mandates: Iterable[Record]) -> Iterator[Designation]:
        for item in mandates:
            if not isinstance(item, Designation) or item.kind in NO_SEATS:
                continue
            if holds(item, self._day) or is_vacancy(item, self._day):
                yield item

    def _mandates(self, mandates: Iterable[Designation], code: str) -> None:
        """Put mandates under their States; *code* is invited even where there are none."""
        if code:
            self.by_state.setdefault(code, {})
        taken = 0
        for item in mandates:
            own = code or item.state or self._home(item)
            if own and item.stage != "proposed":
                self.by_state[own][item.id] = item
            taken += bool(own)
        self.stateless += not (code or taken)

    def _home(self, mandate: Designation) -> str:
        holder = self._register.many([mandate.holder] if mandate.holder else [])
        return next((getattr(item, "state", "") for item in holder.values()), "")


def resolved(register: Register, mandates: Sequence[Designation], day: date) -> tuple[Seat, ...]:
    """Return seats with who holds them on a day; a vacant one has no holder.

    Where a mandate has passed on, whoever sits on the same seat by then is meant.
    """
    seats = [_seat(register, item, item.holder, day) for item in mandates if holds(item, day)]
    listed = {seat.designation for seat in seats}
    taken = {seat_of(item) for item in mandates if holds(item, day)}
    for item in mandates:
        place = seat_of(item)
        if holds(item, day) or place in taken:
            continue
        others = [other for other in _same_seat(register, item) if other.id not in listed]
        holding = [other for other in others if holds(other, day)]
        vacant = next((other for other in others if is_vacancy(other, day)), item)
        for other in holding or [vacant]:
            seats.append(_seat(register, other, other.holder if holding else "", day))
            listed.add(other.id)
        taken.add(place)
    return tuple(seats)


def _seat(register: Register, mandate: Designation, holder: str, day: date) -> Seat:
    element = register.ids.element()
    return Seat(id=element, designation=mandate.id, holder=holder, on=day.isoformat())


def _same_seat(register: Register, mandate: Designation) -> list[Designation]:
    place = seat_of(mandate)
    where = {"state": place.state} if place.state else {"region": place.region}
    found = register.records(Designation.KIND, {**where, "kind": place.kind})
    return [item for item in found if isinstance(item, Designation) and seat_of(item) == place]


def mandates_at(register: Register, seats: Iterable[Seat]) -> list[Designation]:
    """Return the mandates that seats of an invitation name, those that there are."""
    found = register.many([seat.designation for seat in seats])
    return [item for item in found.values() if isinstance(item, Designation)]
