"""Whose registration this is: known for sure, perhaps somebody there is, or somebody new.

A name alone never makes two people one. It takes the number of the registration, an
e-mail or telephone besides the name, that the register says everything already, or
the seat that was invited. Whoever resembles somebody is told, and a person decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from focalnet.domain.folding import words
from focalnet.domain.plain import Plain, record_to_plain
from focalnet.domain.records import Person
from focalnet.domain.sounds import sound_of
from focalnet.services.matching import additions, contact_keys
from focalnet.services.ports import Register
from focalnet.services.registration_report import Suspect

MOST_FOUND = 20
ARTICLES = ("ال", "al", "el")
LONG = 5
SURELY = 2
"""So many names that sound alike say something, whatever else the two are called."""


@dataclass(frozen=True, slots=True)
class Look:
    """What is compared of somebody: the words of each name, their sounds, and the contacts."""

    names: frozenset[tuple[str, ...]]
    sounds: frozenset[tuple[int, tuple[str, ...]]]
    contacts: frozenset[tuple[str, ...]]
    state: str

    def same_name(self, other: Look) -> bool:
        """Return whether a name is the same, in whatever order it is written."""
        return bool(self.names & other.names)

    def sounds_like(self, other: Look) -> bool:
        """Return whether a name sounds the same, in whatever script it is written."""
        return any(_alike(one, two) for one in self.sounds for two in other.sounds)

    def may_share_state(self, other: Look) -> bool:
        """Return whether no State sets the two apart."""
        return len({self.state, other.state} - {""}) < SURELY


def look_of(content: Mapping[str, Any], state: str = "") -> Look:
    """Return what is compared of a content; *state* stands for the State it says itself."""
    texts = [name.get("text", "") for name in content.get("names", [])]
    spoken = [tuple(sorted(words(text))) for text in texts]
    return Look(
        frozenset(spoken) - {()},
        frozenset(map(_sounds, spoken)),
        contact_keys(content),
        state or content.get("state", ""),
    )


def _sounds(name: Iterable[str]) -> tuple[int, tuple[str, ...]]:
    """Return how many words a name has, the article aside, and how they sound."""
    bare = [word for word in map(_without_article, name) if word]
    return len(bare), tuple(sorted(filter(None, map(sound_of, bare))))


def _without_article(word: str) -> str:
    """Return a word without the Arabic article, which is written joined, apart or not at all."""
    for article in ARTICLES:
        if word == article or (word.startswith(article) and len(word) > LONG):
            return word.removeprefix(article)
    return word


def _alike(one: tuple[int, tuple[str, ...]], other: tuple[int, tuple[str, ...]]) -> bool:
    shared = set(one[1]) & set(other[1])
    if not shared:
        return False
    fewer = min(len(set(one[1])), len(set(other[1])))
    return one == other or (len(shared) == fewer and fewer >= SURELY)


@dataclass(frozen=True, slots=True)
class Match:
    """Whom a row is taken for and why (a key of WORDS); or whom it may be of."""

    person: str = ""
    how: str = ""
    suspects: tuple[Suspect, ...] = ()


@dataclass(slots=True)
class People:
    """Who is in the register and in the rows so far; ``seated`` hold a seat that was invited."""

    register: Register
    seated: frozenset[str] = frozenset()
    _contents: dict[str, Plain] = field(default_factory=dict)
    _looks: dict[str, Look] = field(default_factory=dict)
    _of_state: dict[str, list[str]] = field(default_factory=dict)
    _new: dict[str, str] = field(default_factory=dict)
    _new_of_state: dict[str, list[str]] = field(default_factory=dict)
    _new_by_contact: dict[tuple[str, ...], list[str]] = field(default_factory=dict)
    _claimed: set[str] = field(default_factory=set)

    def content(self, person: str) -> Plain:
        """Return the plain content of somebody; raises KeyError where there is nobody."""
        if person not in self._contents:
            found = self.register.many([person]).get(person)
            if not isinstance(found, Person):
                raise KeyError(person)
            self._contents[person] = record_to_plain(found)
        return self._contents[person]

    def look(self, person: str) -> Look:
        """Return what is compared of somebody; nothing of one who was erased."""
        if person not in self._looks:
            self._looks[person] = look_of(self.content(person) if self.is_known(person) else {})
        return self._looks[person]

    def is_known(self, person: str) -> bool:
        """Return whether there is such a person, here or in the rows so far."""
        return person in self._contents or isinstance(
            self.register.many([person] if person else []).get(person), Person
        )

    def claim(self, person: str) -> None:
        """Take note that a row is of somebody: another of the same name is another person."""
        self._claimed.add(person)

    def is_claimed(self, person: str) -> bool:
        """Return whether a row was of somebody already."""
        return person in self._claimed

    def add(self, person: str, content: Plain, place: str) -> None:
        """Take note of somebody new, who has no record yet."""
        self._contents[person] = content
        self._looks[person] = look_of(content)
        self._new[person] = place
        self.claim(person)
        look = self._looks[person]
        self._new_of_state.setdefault(look.state, []).append(person)
        for contact in look.contacts:
            self._new_by_contact.setdefault(contact, []).append(person)

    def grow(self, person: str, content: Plain) -> None:
        """Take note of what is known of somebody by now."""
        self._contents[person] = content
        self._looks.pop(person, None)

    def by_key(self, key: str) -> str:
        """Return the id of the person a choice names, by id or by the place of a row; or empty."""
        for person, place in self._new.items():
            if place == key:
                return person
        return key if self.is_known(key) else ""

    def match(self, content: Plain, state: str) -> Match:
        """Return whose registration this is."""
        own = look_of(content, state)
        candidates = list(self._candidates(own, content))
        for how, ids in self._certain(own, content, candidates):
            if len(ids) == 1:
                return Match(ids[0], how)
            if ids:
                break
        suspects = (self._suspect(own, person) for person in candidates)
        return Match(suspects=tuple(one for one in suspects if one))

    def _candidates(self, own: Look, content: Plain) -> Iterable[str]:
        found = dict.fromkeys(self._new_alike(own))
        found |= dict.fromkeys(self._people_of(own.state))
        asked = [" ".join(name) for name in sorted(own.names)]
        asked += [email.get("text", "") for email in content.get("emails", [])]
        for query in filter(None, asked):
            hits = self.register.find(query, MOST_FOUND, (Person.KIND,))
            found |= dict.fromkeys(hit.row.id for hit in hits)
        return found

    def _new_alike(self, own: Look) -> list[str]:
        """Return those who are new and whom neither a State nor a contact sets apart from *own*."""
        if not own.state:
            return list(self._new)
        there = [person for code in (own.state, "") for person in self._new_of_state.get(code, ())]
        by_contact = (self._new_by_contact.get(contact, ()) for contact in own.contacts)
        return [*there, *(person for found in by_contact for person in found)]

    def _people_of(self, state: str) -> list[str]:
        if state and state not in self._of_state:
            found = list(self.register.records(Person.KIND, {"state": state}))
            self._contents |= {
                item.id: record_to_plain(item) for item in found if item.id not in self._contents
            }
            self._of_state[state] = [item.id for item in found]
        return self._of_state.get(state, [])

    def _certain(
        self, own: Look, content: Plain, candidates: Iterable[str]
    ) -> Iterable[tuple[str, list[str]]]:
        """Yield how somebody may be known for sure, the surest first, and who is."""
        alike = [
            person
            for person in candidates
            if self.look(person).same_name(own) and self.look(person).may_share_state(own)
        ]
        yield "known-by-contact", [one for one in alike if self.look(one).contacts & own.contacts]
        free = [one for one in alike if one not in self._claimed and one not in self._new]
        yield "known-by-seat", [one for one in free if one in self.seated]
        yield (
            "known-by-content",
            [one for one in free if not additions(content, self.content(one), one)[1]],
        )

    def _suspect(self, own: Look, person: str) -> Suspect | None:
        other = self.look(person)
        why = ""
        if not other.may_share_state(own):
            why = "state" if other.contacts & own.contacts else ""
        elif other.same_name(own):
            why = "name"
        elif other.contacts & own.contacts:
            why = "contact"
        elif other.sounds_like(own):
            why = "sound"
        if not why:
            return None
        names = self.content(person).get("names", [])
        name = names[0].get("text", "") if names else ""
        return Suspect(self._new.get(person, person), name, other.state, why)
