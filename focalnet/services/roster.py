"""The people of an event as its papers name them: for whom they came, as what, in which order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from focalnet.domain.audience import Audience
from focalnet.domain.courses import EXPECTED, NOT_BEGUN, status_of
from focalnet.domain.participation import (
    CAPACITIES,
    Arrival,
    Attendance,
    Certificate,
    Participation,
    Registration,
)
from focalnet.domain.presence import who_came
from focalnet.domain.programme import in_order
from focalnet.domain.record import Record
from focalnet.domain.records import RANKS, Designation, Institution, Person, State
from focalnet.domain.seminars import Event, Sitting
from focalnet.domain.visibility import may_see, stripped
from focalnet.services.collating import sort_key
from focalnet.services.event_words import EventWords
from focalnet.services.page_entries import leading_name, texts_in_language
from focalnet.services.ports import Register
from focalnet.services.reference import state_name
from focalnet.services.registration_fields import meant_for

R = TypeVar("R", bound=Record)

# Letters that lists put in capitals; Georgian capitals are in few typefaces and never in lists.
CAPITALS = re.compile("[A-Za-z\u00b5-\u024f\u0370-\u052f\u0531-\u0587\u1e00-\u1fff]+")
HELPING = frozenset({"interpreter", "organiser"})


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody on the papers of an event.

    ``name`` is as it is printed, ``listed`` the same with the family name in
    capitals, ``own`` that in their own script where it is another. ``file`` holds of
    the registration file only what is meant for the document at hand, ``badge`` the
    code on the badge where one was given.
    """

    participation: Participation
    name: str
    listed: str
    sort: str
    state: str = ""
    body: str = ""
    own: str = ""
    rank: str = ""
    standing: str = ""
    came: bool = False
    badge: str = ""
    file: Registration = field(default_factory=lambda: Registration(id=""))

    @property
    def id(self) -> str:
        """The id of the participation."""
        return self.participation.id

    @property
    def code(self) -> str:
        """The code of the State they came for, or empty."""
        return self.participation.state

    @property
    def lines(self) -> tuple[str, ...]:
        """Function and institution, each where there is one."""
        return tuple(part for part in (self.participation.function, self.body) if part)


@dataclass(frozen=True, slots=True)
class Party:
    """Those who came for one State or body, in protocol order; ``code`` is the State's."""

    name: str
    code: str
    people: tuple[Attendee, ...]


@dataclass(frozen=True, slots=True)
class Roster:
    """An event, its sittings in order, and its people as a document for some readers has them.

    ``given`` are all certificates that ever were, also those taken out of the register.
    """

    event: Event
    sittings: tuple[Sitting, ...]
    people: tuple[Attendee, ...]
    words: EventWords
    certificates: tuple[Certificate, ...] = ()
    given: tuple[Certificate, ...] = ()
    named: dict[str, str] = field(default_factory=dict)

    @property
    def expected(self) -> tuple[Attendee, ...]:
        """Those who take a place: nominated, awaiting clearance, registered, or simply there."""
        return tuple(item for item in self.people if item.standing in {*EXPECTED, NOT_BEGUN})

    @property
    def there(self) -> tuple[Attendee, ...]:
        """Those who came; where nobody was checked in, those who are registered."""
        came = tuple(item for item in self.people if item.came)
        return came or tuple(
            item for item in self.people if item.standing in {"registered", NOT_BEGUN}
        )

    def parties(self, people: Iterable[Attendee], order: str = "") -> list[Party]:
        """Return people by State in the alphabetical order of a language, then other bodies.

        Those who interpret or organise come last.
        """
        language = order or self.words.language
        key = sort_key(language)
        states: dict[str, list[Attendee]] = {}
        bodies: dict[str, list[Attendee]] = {}
        for item in people:
            if item.code:
                states.setdefault(item.code, []).append(item)
            else:
                bodies.setdefault(item.body, []).append(item)
        found = [
            Party(people[0].state or code, code, _in_order(people, language))
            for code, people in states.items()
        ]
        found.sort(key=lambda party: key(self.named.get(f"{order}:{party.code}", party.name)))
        others = [Party(name, "", _in_order(people, language)) for name, people in bodies.items()]
        others.sort(key=lambda party: (not party.name, _helps(party), key(party.name)))
        return [*found, *others]


def _helps(party: Party) -> bool:
    return all(item.participation.capacity in HELPING for item in party.people)


def seated(people: Iterable[Attendee]) -> list[Attendee]:
    """Return those who sit in the room for a State or body: not who interprets or organises."""
    return [item for item in people if item.participation.capacity not in HELPING]


def _in_order(people: Sequence[Attendee], language: str) -> tuple[Attendee, ...]:
    """Return the people of one State in protocol order: as what they came, rank, then name."""
    key = sort_key(language)

    def place(item: Attendee) -> tuple[int, int, object, str]:
        capacity = item.participation.capacity
        what = CAPACITIES.index(capacity) if capacity in CAPACITIES else 1
        rank = RANKS.index(item.rank) if item.rank in RANKS else len(RANKS)
        return what, rank, key(item.sort), item.id

    return tuple(sorted(people, key=place))


def roster(
    whole: Register,
    seen: Register,
    event: Event,
    words: EventWords,
    audience: Audience,
    document: str,
    *,
    orders: Sequence[str] = (),
) -> Roster:
    """Return what a document may know of an event.

    *whole* is the register, from which follows who came; *seen* is what its readers
    see of it, from which everything comes that is printed. *orders* are the languages
    of the alphabetical orders it may be asked for.
    """
    where = {"event": event.id}
    states = {item.code: item for item in _of(seen, State, {}) if may_see(item, audience)}
    sittings = [item for item in _of(seen, Sitting, where) if may_see(item, audience)]
    printed = _people(whole, seen, where, words, audience, document=document, states=states)
    return Roster(
        event=event,
        sittings=tuple(in_order(sittings, event.zone)),
        people=printed,
        words=words,
        certificates=tuple(_of(whole, Certificate, where)),
        given=tuple(_of(whole, Certificate, where, retired=True)),
        named={
            f"{order}:{code}": state_name(state, order or words.language)
            for order in {"", *orders}
            for code, state in states.items()
        },
    )


def _people(
    whole: Register,
    seen: Register,
    where: dict[str, str],
    words: EventWords,
    audience: Audience,
    *,
    document: str,
    states: dict[str, State],
) -> tuple[Attendee, ...]:
    courses = {item.id: item for item in _of(whole, Participation, where)}
    there = [item for item in _of(seen, Participation, where) if may_see(item, audience)]
    shown = [stripped(item, audience) for item in there]
    listed = [item for item in shown if isinstance(item, Participation)]
    known = _known(seen, audience, listed)
    came = who_came(_of(whole, Arrival, where), _of(whole, Attendance, where))
    files = _files(seen, where, document)
    ranks = _ranks(whole, courses.values())
    return tuple(
        replace(
            _attendee(item, known, states, files.get(item.id), words),
            standing=status_of(courses[item.id].stages),
            rank=ranks.get(courses[item.id].designation, ""),
            badge=courses[item.id].code,
            came=item.id in came,
        )
        for item in listed
        if item.person in known
    )


def _known(
    seen: Register, audience: Audience, listed: Iterable[Participation]
) -> dict[str, Record]:
    keys = {key for item in listed for key in (item.person, item.institution)}
    return {
        key: stripped(record, audience)
        for key, record in seen.many(sorted(keys - {""})).items()
        if may_see(record, audience)
    }


def _ranks(whole: Register, courses: Iterable[Participation]) -> dict[str, str]:
    """Return the ranks of the mandates for which people came, by which they are ordered."""
    found = whole.many(sorted({item.designation for item in courses} - {""}))
    return {key: item.rank for key, item in found.items() if isinstance(item, Designation)}


def _of(
    register: Register, kind: type[R], where: dict[str, str], *, retired: bool = False
) -> list[R]:
    # The register as some readers see it has no retired records to ask for.
    more = {"retired": True} if retired else {}
    return [item for item in register.records(kind.KIND, where, **more) if isinstance(item, kind)]


def _files(register: Register, where: dict[str, str], document: str) -> dict[str, Registration]:
    """Return the registration files by participation, with what is meant for a document only."""
    return {
        item.participation: meant_for(document, item) for item in _of(register, Registration, where)
    }


def _attendee(
    item: Participation,
    known: dict[str, Record],
    states: dict[str, State],
    file: Registration | None,
    words: EventWords,
) -> Attendee:
    file = file or Registration(id="")
    person = known[item.person]
    names = person.names if isinstance(person, Person) else ()
    chosen = leading_name(names, words.language)
    name = file.printed_name or chosen.text
    house = known.get(item.institution)
    named = texts_in_language(house.names, words.language) if isinstance(house, Institution) else ()
    own = file.own_name or next((one.text for one in names if one.kind == "original"), "")
    state = states.get(item.state)
    return Attendee(
        participation=item if state else replace(item, state=""),
        name=name,
        listed=family_in_capitals(name, chosen.family),
        sort=chosen.sort or chosen.family or name,
        state=state_name(state, words.language) if state else "",
        body=item.body or next(iter(named), ""),
        own=own if own != name else "",
        file=file,
    )


def family_in_capitals(name: str, family: str) -> str:
    """Return a name with its family name in capitals, where that is known to be part of it."""
    at = name.casefold().find(family.casefold()) if family else -1
    if at < 0 or len(name.casefold()) != len(name):
        return name
    end = at + len(family)
    raised = CAPITALS.sub(lambda part: part[0].upper(), name[at:end])
    return name[:at] + raised + name[end:]
