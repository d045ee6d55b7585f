"""The list on the desk: the participants of one event, in memory, so that a name is found at once.

It is made once and then follows the change sets of the register. Everything it gives
out is plain and frozen.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from focalnet.domain.changes import LIFE, ChangeSet, Entry
from focalnet.domain.courses import status_of
from focalnet.domain.folding import Wanted, query_words, words
from focalnet.domain.listing import main_name
from focalnet.domain.participation import Arrival, Participation
from focalnet.domain.presence import seen
from focalnet.domain.record import Record
from focalnet.domain.records import Institution, Person, State
from focalnet.domain.seminars import Event
from focalnet.domain.sounds import sounds_like, sounds_of, without_al
from focalnet.services.badges_given import code_of
from focalnet.services.events import the_event
from focalnet.services.ports import Register
from focalnet.services.state_names import StateNames
from focalnet.services.state_other_names import ALSO

BY_NAME, BY_STATE, BY_SOUND = range(3)
FOLLOWED = frozenset({"event", "participation", "arrival", "person", "institution"})
AFTER_ALL = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Seen:
    """That somebody was seen at a desk, and when (a moment on the event's clock)."""

    arrival: str
    at: str
    desk: str


@dataclass(frozen=True, slots=True)
class Guest:
    """A participant as the desk shows them.

    ``names`` are all names in all scripts, ``name`` the one to show; ``status`` is the
    stage of the participation. ``seen`` are the check-ins that stand, the first first.
    """

    participation: str
    person: str
    name: str
    names: tuple[str, ...]
    state: str
    body: str
    function: str
    capacity: str
    status: str
    code: str
    walk_in: bool
    stands_in: str
    seen: tuple[Seen, ...] = ()


class DeskList:
    """The participants of an event, found by code, name, State and sound."""

    def __init__(self, register: Register, event: str) -> None:
        """Read the event with its participants; raises NoSuchEvent."""
        self._register = register
        self.event: Event = the_event(register, event)
        states = [item for item in register.records("state") if isinstance(item, State)]
        self._states = StateNames(states)
        self._state_words = {state.code: _state_words(state) for state in states}
        self._participations: dict[str, Participation] = {}
        self._people: dict[str, Person] = {}
        self._bodies: dict[str, Institution] = {}
        self._arrivals: dict[str, Arrival] = {}
        self._guests: dict[str, Guest] = {}
        self._places: dict[str, tuple[str, str]] = {}
        self._sorted: tuple[Guest, ...] | None = None
        self._of_person: dict[str, list[str]] | None = None
        self._codes: dict[str, str] | None = None
        self._index: _Index | None = None
        of_event = {"event": event}
        self._take(register.records("participation", of_event))
        self._take(register.records("arrival", of_event))
        self._take(register.many(sorted(self._pointed(self._participations))).values())
        self._renew(self._participations)

    @property
    def guests(self) -> tuple[Guest, ...]:
        """All participants, by name."""
        if self._sorted is None:
            ordered = sorted(self._guests, key=self._places.__getitem__)
            self._sorted = tuple(self._guests[key] for key in ordered)
        return self._sorted

    @property
    def in_house(self) -> int:
        """How many are checked in."""
        return sum(bool(guest.seen) for guest in self._guests.values())

    def guest(self, participation: str) -> Guest | None:
        """Return one participant, or None."""
        return self._guests.get(participation)

    def of_person(self, person: str) -> tuple[Guest, ...]:
        """Return the participations of a person; there should be one at most."""
        if self._of_person is None:
            self._of_person = {}
            for guest in self.guests:
                self._of_person.setdefault(guest.person, []).append(guest.participation)
        return tuple(self._guests[key] for key in self._of_person.get(person, ()))

    def by_code(self, code: str) -> Guest | None:
        """Return whose badge a code (in its plain form) is of, or None."""
        if self._codes is None:
            self._codes = {guest.code: guest.participation for guest in self.guests}
        return self._guests.get(self._codes.get(code, "")) if code else None

    def state_named(self, typed: str) -> str:
        """Return the code of the State that is named or coded so, or empty."""
        return self._states.find(typed)

    def of_state(self, state: str) -> tuple[Guest, ...]:
        """Return the participants of a State, by name."""
        return tuple(guest for guest in self.guests if guest.state == state)

    def found(self, typed: str, by: int = BY_SOUND) -> list[Guest]:
        """Return who may be meant: by name, then by name and State, then by sound.

        Every word must begin a word of the name, or of the name or State, or sound so.
        *by* is the last of these that is good enough.
        """
        wanted = query_words(typed)
        if not wanted:
            return []
        if self._index is None:
            self._index = _Index(self._guests.values(), self._state_words)
        best = self._index.found(wanted, by)
        ordered = sorted(best, key=lambda key: (best[key], self._places[key]))
        return [self._guests[key] for key in ordered]

    def follow(self, done: ChangeSet) -> frozenset[str]:
        """Take in what an action changed; return the participations that look different now."""
        touched = {entry.record for entry in done.entries if entry.kind in FOLLOWED}
        if not touched:
            return frozenset()
        before = dict(self._guests)
        gone = {entry.record for entry in done.entries if _lives_otherwise(entry)}
        gone = {key for key in gone & touched if self._is_retired(key)}
        known = self._register.many(sorted(touched - gone))
        moved = self._forget(touched - known.keys())
        self._take(known.values())
        lacking = self._pointed(touched) - self._people.keys() - self._bodies.keys()
        self._take(self._register.many(sorted(lacking)).values())
        about = self._participations if self.event.id in touched else self._about(touched)
        self._renew(about)
        after = self._guests
        changed = {
            key
            for key in (before.keys() - after.keys()) | set(about) | moved
            if before.get(key) != after.get(key)
        }
        if any(_called(before.get(key)) != _called(after.get(key)) for key in changed):
            self._index = self._of_person = self._codes = None
        self._sorted = None
        return frozenset(changed)

    def _take(self, records: Iterable[Record]) -> None:
        for record in records:
            if isinstance(record, Participation) and record.event == self.event.id:
                self._participations[record.id] = record
            elif isinstance(record, Arrival) and record.event == self.event.id:
                self._arrivals[record.id] = record
            elif isinstance(record, Person):
                self._people[record.id] = record
            elif isinstance(record, Institution):
                self._bodies[record.id] = record
            elif isinstance(record, Event) and record.id == self.event.id:
                self.event = record

    def _is_retired(self, key: str) -> bool:
        row = self._register.row(key)
        return row is not None and row.retired

    def _forget(self, gone: set[str]) -> set[str]:
        """Let go of records that are there no more: retired, or their entry undone.

        Returns the participations that look different for it.
        """
        moved: set[str] = set()
        for key in gone:
            self._participations.pop(key, None)
            self._guests.pop(key, None)
            if arrival := self._arrivals.pop(key, None):
                moved.add(arrival.participation)
        self._renew(moved)
        return moved

    def _pointed(self, participations: Iterable[str]) -> set[str]:
        known = [self._participations[key] for key in participations if key in self._participations]
        return {key for item in known for key in (item.person, item.institution)} - {""}

    def _about(self, touched: set[str]) -> list[str]:
        """Return the participations that touched records have to do with."""
        arrivals = {key: self._arrivals[key] for key in touched & self._arrivals.keys()}
        of_arrivals = {fact.participation for fact in arrivals.values()}
        people = touched & (self._people.keys() | self._bodies.keys())
        of_people = {
            key
            for key, item in self._participations.items()
            if people and (item.person in people or item.institution in people)
        }
        return list(of_people | of_arrivals | (touched & self._participations.keys()))

    def _renew(self, participations: Iterable[str]) -> None:
        wanted = set(participations)
        facts = [fact for fact in self._arrivals.values() if fact.participation in wanted]
        sightings = seen(facts, self.event.zone)
        for key in wanted & self._participations.keys():
            known = sightings.get(key, ())
            times = tuple(Seen(fact.id, fact.at, fact.desk) for fact in known)
            guest = self._shown(self._participations[key], times)
            self._guests[key] = guest
            self._places[key] = _by_name(guest)

    def _shown(self, item: Participation, times: tuple[Seen, ...]) -> Guest:
        person = self._people.get(item.person)
        body = self._bodies.get(item.institution)
        names = person.names if person else ()
        return Guest(
            participation=item.id,
            person=item.person,
            name=main_name(names),
            names=tuple(name.text for name in names),
            state=item.state,
            body=item.body or (main_name(body.names) if body else ""),
            function=item.function,
            capacity=item.capacity,
            status=status_of(item.stages),
            code=code_of(self.event, item),
            walk_in=bool(item.walk_in),
            stands_in=item.stands_in,
            seen=times,
        )


def _lives_otherwise(entry: Entry) -> bool:
    return any(change.field == LIFE for change in entry.changes)


def _by_name(guest: Guest) -> tuple[str, str]:
    return " ".join(words(guest.name)), guest.participation


def _called(guest: Guest | None) -> tuple[object, ...] | None:
    """Return what a participant is found by."""
    return (guest.names, guest.state, guest.person, guest.code) if guest else None


def _state_words(state: State) -> frozenset[str]:
    names = (state.code, *(name.text for name in state.names), *ALSO.get(state.code, ()))
    return frozenset(word for name in names for word in words(name))


class _Index:
    """The words of the participants in alphabetical order, and how they sound."""

    def __init__(self, guests: Iterable[Guest], of_states: dict[str, frozenset[str]]) -> None:
        self._names: list[tuple[str, str]] = []
        self._states: list[tuple[str, str]] = []
        sounds: set[tuple[str, str]] = set()
        for guest in guests:
            called = {word for name in guest.names for word in words(name)}
            called |= set(map(without_al, called)) - {""}
            self._names += [(word, guest.participation) for word in called]
            self._states += [(word, guest.participation) for word in of_states.get(guest.state, ())]
            sounds |= {(sound, guest.participation) for word in called for sound in sounds_of(word)}
        self._names.sort()
        self._states.sort()
        self._sounds = sorted(sounds)

    def found(self, wanted: Sequence[Wanted], by: int) -> dict[str, int]:
        """Return the participations that may be meant, and by what."""
        best: dict[str, int] = {}
        tiers: tuple[Callable[[str], set[str]], ...] = (self._named, self._of_state, self._heard)
        ways: list[set[str]] = [set() for _ in wanted]
        for tier, look in enumerate(tiers[: by + 1]):
            for place, alternatives in enumerate(wanted):
                ways[place] |= set().union(*(_all_of(look, way) for way in alternatives))
            for key in set.intersection(*ways):
                best.setdefault(key, tier)
        return best

    def _named(self, word: str) -> set[str]:
        return {key for _, key in _between(self._names, word)}

    def _of_state(self, word: str) -> set[str]:
        return {key for _, key in _between(self._states, word)}

    def _heard(self, word: str) -> set[str]:
        return {
            key
            for looked_for in sounds_of(word)
            for sound, key in _between(self._sounds, looked_for)
            if sounds_like(looked_for, sound)
        }


def _all_of(look: Callable[[str], set[str]], way: Sequence[str]) -> set[str]:
    return set.intersection(*(look(word) for word in way))


def _between(index: Sequence[tuple[str, str]], word: str) -> Sequence[tuple[str, str]]:
    """Return the part of an index whose words begin with this one."""
    return index[bisect_left(index, (word,)) : bisect_left(index, (word + AFTER_ALL,))]
