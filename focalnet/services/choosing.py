"""Whether a record fits one term of a search."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import cached_property

from focalnet.domain.dates import first_day, in_force, last_day
from focalnet.domain.folding import words
from focalnet.domain.membership import Membership, Network
from focalnet.domain.query import Query, Term
from focalnet.domain.query_fields import NEVER, InvalidSearch, day_after, day_before
from focalnet.domain.record import Record
from focalnet.domain.records import Designation, Institution, Person, Post, State
from focalnet.services.ports import Register

Test = Callable[[Record], bool]
OPEN_STAGE = "appointed"
MANY = 10_000


class Choosing:
    """Makes tests of records out of terms; looks up what they need once."""

    def __init__(self, register: Register, query: Query, day: date) -> None:
        self._register = register
        self._query = query
        self._day = day

    def test(self, term: Term) -> Test:
        """Return the test of one term of fields, its denial heeded."""
        made = self._tests().get(term.field, _of_choice)(term)
        return (lambda record: not made(record)) if term.negated else made

    def _tests(self) -> dict[str, Callable[[Term], Test]]:
        return {
            "state": self._of_state,
            "region": self._of_region,
            "stage": _of_stage,
            "vacant": _of_vacancy,
            "confirmed": self._of_confirmation,
            "ends": self._of_end,
            "network": self._of_network,
            "institution": self._of_institution,
            "language": self._of_language,
        }

    def people(self) -> set[str] | None:
        """Return the ids of those in the networks and institutions asked for.

        The institutions themselves are among them; None where none is asked for.
        """
        sets = []
        for term in self._query.terms:
            if term.field == "network" and not term.negated:
                sets.append(self._members(term))
            elif term.field == "institution" and not term.negated:
                houses = self._houses(term)
                sets.append(houses | self._staff(houses))
        return set.intersection(*sets) if sets else None

    def states_in(self, regions: Iterable[str]) -> list[str]:
        """Return the codes of the States of regional groups."""
        wanted = set(regions)
        return [code for code, region in self._regions.items() if region in wanted]

    @cached_property
    def _regions(self) -> dict[str, str]:
        states = self._register.records(State.KIND)
        return {state.code: state.region for state in states if isinstance(state, State)}

    def _of_state(self, term: Term) -> Test:
        wanted = set(term.values)
        return lambda record: _state_of(record) in wanted

    def _of_region(self, term: Term) -> Test:
        wanted = set(term.values)

        def fits(record: Record) -> bool:
            own = getattr(record, "region", "") or self._regions.get(_state_of(record), "")
            return own in wanted

        return fits

    def _of_confirmation(self, term: Term) -> Test:
        since = [day_before(self._day, value) for value in term.values if value != NEVER]

        def fits(record: Record) -> bool:
            told = record.confirmed if isinstance(record, Designation) else None
            if told is None or not told.on:
                return NEVER in term.values
            return any(first_day(told.on) >= day for day in since)

        return fits

    def _of_end(self, term: Term) -> Test:
        until = max(day_after(self._day, value) for value in term.values)

        def fits(record: Record) -> bool:
            end = getattr(record, "end", "")
            return bool(end) and last_day(end) <= until

        return fits

    def _of_network(self, term: Term) -> Test:
        members = self._members(term)
        networks = self._networks(term)

        def fits(record: Record) -> bool:
            if isinstance(record, Membership):
                return record.network in networks
            return _holder_of(record) in members

        return fits

    def _members(self, term: Term) -> set[str]:
        return {
            item.person
            for network in sorted(self._networks(term))
            for item in self._register.records(Membership.KIND, {"network": network})
            if isinstance(item, Membership) and in_force(item.start, item.end, self._day)
        }

    def _networks(self, term: Term) -> set[str]:
        """Return the ids of the networks meant; raises InvalidSearch where there is none."""
        known = [item for item in self._register.records(Network.KIND) if isinstance(item, Network)]
        found: set[str] = set()
        for value in term.values:
            meant = {item.id for item in known if item.id == value or _is_called(item, value)}
            if not meant:
                raise InvalidSearch("There is no such network.", place=f"network:{value}")
            found |= meant
        return found

    def _of_institution(self, term: Term) -> Test:
        houses = self._houses(term)
        people = self._staff(houses)

        def fits(record: Record) -> bool:
            if isinstance(record, Institution):
                return record.id in houses or record.parent in houses
            own = getattr(record, "institution", "") in houses
            holder = _holder_of(record)
            return own or holder in people or holder in houses

        return fits

    def _staff(self, houses: set[str]) -> set[str]:
        """Return the ids of those who work in institutions or hold a post there."""
        found: set[str] = set()
        for house in sorted(houses):
            where = {"institution": house}
            found |= {item.id for item in self._register.records(Person.KIND, where)}
            for item in self._register.records(Post.KIND, where):
                if isinstance(item, Post) and in_force(item.start, item.end, self._day):
                    found.add(item.holder)
        return found - {""}

    def _houses(self, term: Term) -> set[str]:
        """Return the ids of the institutions whose names begin with the words asked for."""
        found: set[str] = set()
        for value in term.values:
            hits = self._register.find(value, MANY, (Institution.KIND,))
            found |= {hit.row.id for hit in hits if hit.tier == 0}
        return found

    def _of_language(self, term: Term) -> Test:
        wanted = set(term.values)
        speakers: dict[str, bool] = {}

        def speaks(key: str) -> bool:
            if key not in speakers:
                known = self._register.many([key]).get(key)
                speakers[key] = bool(wanted & set(getattr(known, "languages", ())))
            return speakers[key]

        def fits(record: Record) -> bool:
            if wanted & set(getattr(record, "languages", ())):
                return True
            return isinstance(record, Designation) and bool(record.holder) and speaks(record.holder)

        return fits


def _of_choice(term: Term) -> Test:
    wanted = set(term.values)
    return lambda record: getattr(record, term.field, "") in wanted


def _of_stage(term: Term) -> Test:
    wanted = set(term.values)
    # An empty stage is an appointment.
    return lambda record: (getattr(record, "stage", "") or OPEN_STAGE) in wanted


def _of_vacancy(term: Term) -> Test:
    wanted = set(term.values)
    return lambda record: ("no" if getattr(record, "holder", "") else "yes") in wanted


def _state_of(record: Record) -> str:
    return str(record.code if isinstance(record, State) else getattr(record, "state", ""))


def _holder_of(record: Record) -> str:
    """Return the person or institution a record is about."""
    if isinstance(record, Person):
        return record.id
    return str(getattr(record, "holder", "") or getattr(record, "person", ""))


def _is_called(network: Network, value: str) -> bool:
    """Return whether each word of *value* begins a word of one of the network's names."""
    wanted = words(value)
    return any(
        all(any(word.startswith(want) for word in words(name.text)) for want in wanted)
        for name in network.names
    )
