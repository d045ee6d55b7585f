"""Who answers for a State, as its card shows them: channels, mandates, the embassy."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar, cast

from focalnet.domain.audience import Audience
from focalnet.domain.dates import first_day, in_force
from focalnet.domain.record import Record
from focalnet.domain.records import (
    DESIGNATION_KINDS,
    RANKS,
    Channel,
    Designation,
    Institution,
    Person,
    Post,
    State,
)
from focalnet.domain.seats import place_in
from focalnet.domain.visibility import may_see, stripped
from focalnet.services.channels import channels_of
from focalnet.services.edition import Channel as ChannelBlock
from focalnet.services.edition import Entry, Labelled
from focalnet.services.page_entries import PageWords, channel_block, entry_of
from focalnet.services.ports import Register

A_YEAR = timedelta(days=365)
AUTHORITIES = frozenset({"central-authority", "working-group"})
EMBASSY = frozenset({"mission"})
FOCAL_POINTS = frozenset({*DESIGNATION_KINDS, ""}) - AUTHORITIES - EMBASSY - {"practitioner"}
KnownRecord = TypeVar("KnownRecord", bound=Record)


@dataclass(frozen=True, slots=True)
class CardEntry:
    """One mandate on the card; ``reach`` are telephones and e-mails, ``confirmed`` a phrase."""

    capacity: str
    names: tuple[str, ...]
    lines: tuple[str, ...]
    reach: tuple[str, ...]
    confirmed: str
    vacant: bool


class CardPeople:
    """Who answers for a State, read for one card."""

    def __init__(
        self, register: Register, state: State, audience: Audience, day: date, words: PageWords
    ) -> None:
        self._register = register
        self._audience = audience
        self._day = day
        self._words = words
        self._state = state
        self._known: dict[str, Record] = {}
        self._houses: dict[str, Institution] = {}
        say = words.say
        places = ("", ".work", ".mobile", ".duty", ".secure", ".home", ".other")
        self._reach = {say(f"field.phone{place}") for place in places} | {say("field.email")}

    def mandates(self, themes: list[str]) -> list[Designation]:
        """Return the mandates in force of the State and those it holds itself, by theme."""
        own = {"state": self._state.code}, {"holder": self._state.id}
        found = {
            item.id: item
            for where in own
            for item in seen(self._register, Designation, "designation", where, self._audience)
            if in_force(item.start, item.end, self._day) and item.stage != "proposed"
        }
        holders = self._visible(item.holder for item in found.values())
        houses = [getattr(holder, "institution", "") for holder in holders.values()]
        houses += [getattr(holder, "parent", "") for holder in holders.values()]
        self._known = holders | self._visible(houses)
        self._houses = _institutions(self._known)
        # A holder this audience may not see hides the mandate, not only the name.
        open_ones = (item for item in found.values() if not item.holder or item.holder in holders)
        return _in_order(open_ones, themes, self._words)

    def entries(self, mandates: list[Designation], kinds: frozenset[str]) -> tuple[CardEntry, ...]:
        """Return the card entries of the mandates of some kinds."""
        return tuple(self._entry(item) for item in mandates if item.kind in kinds)

    def channels(self) -> tuple[ChannelBlock, ...]:
        """Return the official channels that are open, to come, or kept for requests in progress."""
        own = {"state": self._state.code}
        known = seen(self._register, Channel, "channel", own, self._audience)
        listed = [item for item in channels_of(known, self._day) if item.is_open]
        houses = self._visible(item.channel.institution for item in listed)
        return tuple(
            channel_block(
                item,
                cast("Institution | None", houses.get(item.channel.institution)),
                self._day,
                self._words,
            )
            for item in listed
        )

    def embassy_facts(self, mandates: list[Designation]) -> tuple[Labelled, ...]:
        """Return address, telephone and e-mail of the embassy, by those who serve there."""
        for item in mandates:
            if item.kind not in EMBASSY:
                continue
            holder = self._known.get(item.holder)
            house = self._known.get(getattr(holder, "institution", ""), holder)
            if isinstance(house, Institution):
                mandate = Designation(id="", kind="mission", holder=house.id)
                entry = entry_of(mandate, house, [], {}, {}, self._words)
                named = Labelled(self._words.say("field.institution"), " · ".join(entry.names[:1]))
                return (named, *entry.labelled)
        return ()

    def _entry(self, item: Designation) -> CardEntry:
        holder = self._known.get(item.holder)
        posts = self._posts(item.holder) if isinstance(holder, Person) else []
        # Only those of this entry: a State may have thousands, and each entry would go over all.
        houses = self._visible(post.institution for post in posts)
        offices = ChainMap(_institutions(houses), self._houses)
        states = {self._state.code: self._state}
        entry: Entry = entry_of(item, holder, posts, offices, states, self._words)
        reach = tuple(fact.value for fact in entry.labelled if fact.label in self._reach)
        return CardEntry(
            capacity=entry.capacity,
            names=entry.names,
            lines=entry.lines,
            reach=reach,
            confirmed=self._confirmed(item),
            vacant=entry.vacant,
        )

    def _confirmed(self, item: Designation) -> str:
        """Return when a mandate was last confirmed and, in words, whether that is long ago."""
        if self._audience is Audience.PUBLIC or not item.holder:
            return ""
        on = item.confirmed.on if item.confirmed else ""
        if not on:
            return self._words.say("confirmed.never")
        old = first_day(on) < self._day - A_YEAR
        stale = f" · {self._words.say('confirmed.stale')}" if old else ""
        return self._words.day(on) + stale

    def _posts(self, holder: str) -> list[Post]:
        found = seen(self._register, Post, "post", {"holder": holder}, self._audience)
        return [post for post in found if in_force(post.start, post.end, self._day)]

    def _visible(self, keys: Iterable[str]) -> dict[str, Record]:
        found = self._register.many(sorted({key for key in keys if key}))
        return {
            key: stripped(record, self._audience)
            for key, record in found.items()
            if may_see(record, self._audience) and not self._is_retired(key)
        }

    def _is_retired(self, key: str) -> bool:
        row = self._register.row(key)
        return row is None or row.retired


def _institutions(known: dict[str, Record]) -> dict[str, Institution]:
    return {key: item for key, item in known.items() if isinstance(item, Institution)}


def seen(
    register: Register,
    kind: type[KnownRecord],
    name: str,
    where: dict[str, str],
    audience: Audience,
) -> list[KnownRecord]:
    """Return the records of a kind that an audience may see, stripped for it."""
    return [
        cast("KnownRecord", stripped(record, audience))
        for record in register.records(name, where)
        if isinstance(record, kind) and may_see(record, audience)
    ]


def _in_order(
    mandates: Iterable[Designation], themes: list[str], words: PageWords
) -> list[Designation]:
    """Return mandates by theme, kind, rank and start; those of no or every theme first."""
    themes.sort(key=lambda code: (code != "general", words.theme(code)))
    places = {code: place for place, code in enumerate(("", *themes))}

    def place(item: Designation) -> tuple[int, int, int, date, str]:
        kind, rank = place_in(DESIGNATION_KINDS, item.kind), place_in(RANKS, item.rank)
        since = first_day(item.start) if item.start else date.min
        return places.get(item.theme, len(places)), kind, rank, since, item.id

    return sorted(mandates, key=place)
