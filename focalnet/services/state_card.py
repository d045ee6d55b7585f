"""The card of a State: what the register knows of it, for those who travel there.

Everything is stripped for the audience before a word of it is written.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar, cast

from focalnet.domain.audience import Audience
from focalnet.domain.dates import first_day, in_force
from focalnet.domain.errors import RecordNotFound
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
    Theme,
)
from focalnet.domain.visibility import may_see, stripped
from focalnet.services.card_facts import cooperation_facts, exchange_facts, status_facts
from focalnet.services.channels import channels_of
from focalnet.services.edition import Channel as ChannelBlock
from focalnet.services.edition import Entry, Labelled
from focalnet.services.page_entries import PageWords, channel_block, entry_of, standing_line
from focalnet.services.ports import Register
from focalnet.services.reference import state_id, state_name

A_YEAR = timedelta(days=365)
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


@dataclass(frozen=True, slots=True)
class StateCard:
    """What one audience may know of a State on a day, in the words of one language.

    ``authorities`` are central authorities and national working groups;
    ``practitioners`` is how many there are beside those named. ``exchange`` is
    empty for the public. ``legend`` says what was left out.
    """

    language: str
    code: str
    name: str
    standing: str
    status: tuple[Labelled, ...]
    channels: tuple[ChannelBlock, ...]
    authorities: tuple[CardEntry, ...]
    focal_points: tuple[CardEntry, ...]
    embassy: tuple[CardEntry, ...]
    embassy_facts: tuple[Labelled, ...]
    practitioners: int
    cooperation: tuple[Labelled, ...]
    exchange: tuple[Labelled, ...]
    notes: str
    legend: tuple[str, ...]
    marking: str
    audience: str
    as_at: str
    office: str


@dataclass(frozen=True, slots=True)
class CardChoices:
    """Whose card, for whom, in which language and at which day."""

    state: str
    language: str
    audience: Audience
    as_at: date
    marking: str = ""


def state_card(register: Register, choices: CardChoices) -> StateCard:
    """Return the card of a State; raises RecordNotFound or UnknownLanguage.

    A State that this audience may not see is as if it were not there.
    """
    known = register.many([state_id(choices.state.upper())])
    found = next(iter(known.values()), None)
    if not isinstance(found, State) or not may_see(found, choices.audience):
        raise RecordNotFound("There is no such State.", place=choices.state)
    state = cast("State", stripped(found, choices.audience))
    themes = _all(register, Theme, "theme", {}, choices.audience)
    words = PageWords(choices.language, {theme.code: theme for theme in themes})
    people = _People(register, choices, words, state)
    mandates = _in_order(people.mandates(), [theme.code for theme in themes], words)
    say, audience = words.say, choices.audience.code
    missions = [item for item in mandates if item.kind == "mission"]
    return StateCard(
        language=choices.language,
        code=state.code,
        name=state_name(state, choices.language),
        standing=standing_line(state, choices.as_at, words),
        status=status_facts(state, choices.as_at, words),
        channels=people.channels(),
        authorities=people.entries(mandates, "central-authority", "working-group"),
        focal_points=people.entries(
            mandates,
            "national",
            "operational",
            "thematic",
            "regional",
            "regional-thematic",
            "non-cooperation",
            "",
        ),
        embassy=people.entries(mandates, "mission"),
        embassy_facts=people.embassy_facts(missions),
        practitioners=sum(item.kind == "practitioner" for item in mandates),
        cooperation=cooperation_facts(register, state, choices.audience, choices.as_at, words),
        exchange=exchange_facts(register, state, choices.audience, choices.as_at, words),
        notes=state.notes,
        legend=_legend(choices.audience, words),
        marking=choices.marking or say(f"marking.{audience}"),
        audience=say(f"audience.{audience}"),
        as_at=say("as-at").format(date=words.day(choices.as_at.isoformat())),
        office=register.office,
    )


def _legend(audience: Audience, words: PageWords) -> tuple[str, ...]:
    """Return sentences that are the same whatever the register holds."""
    lines = [words.say("legend.channel")]
    if audience is not Audience.FULL:
        fields = words.left_out(audience)
        lines.append(words.say(f"legend.{audience.code}").format(fields=fields))
        lines.append(words.say("legend.withheld"))
    return tuple(lines)


def _all(
    register: Register,
    kind: type[KnownRecord],
    name: str,
    where: dict[str, str],
    audience: Audience,
) -> list[KnownRecord]:
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
        kind = DESIGNATION_KINDS.index(item.kind) if item.kind else len(DESIGNATION_KINDS)
        rank = RANKS.index(item.rank) if item.rank else len(RANKS)
        since = first_day(item.start) if item.start else date.min
        return places.get(item.theme, len(places)), kind, rank, since, item.id

    return sorted(mandates, key=place)


class _People:
    """Who answers for a State, read for one card."""

    def __init__(
        self, register: Register, choices: CardChoices, words: PageWords, state: State
    ) -> None:
        self._register = register
        self._audience = choices.audience
        self._day = choices.as_at
        self._words = words
        self._state = state
        self._known: dict[str, Record] = {}
        say = words.say
        places = ("", ".work", ".mobile", ".duty", ".secure", ".home", ".other")
        self._reach = {say(f"field.phone{place}") for place in places} | {say("field.email")}

    def mandates(self) -> list[Designation]:
        """Return the mandates in force of the State and those the State itself holds."""
        own = {"state": self._state.code}, {"holder": self._state.id}
        found = {
            item.id: item
            for where in own
            for item in _all(self._register, Designation, "designation", where, self._audience)
            if in_force(item.start, item.end, self._day) and item.stage != "proposed"
        }
        holders = self._visible(item.holder for item in found.values())
        houses = [getattr(holder, "institution", "") for holder in holders.values()]
        houses += [getattr(holder, "parent", "") for holder in holders.values()]
        self._known = holders | self._visible(houses)
        # A holder this audience may not see hides the mandate, not only the name.
        return [item for item in found.values() if not item.holder or item.holder in holders]

    def entries(self, mandates: list[Designation], *kinds: str) -> tuple[CardEntry, ...]:
        """Return the card entries of the mandates of some kinds."""
        return tuple(self._entry(item) for item in mandates if item.kind in kinds)

    def channels(self) -> tuple[ChannelBlock, ...]:
        """Return the official channels that are open, to come, or kept for requests in progress."""
        own = {"state": self._state.code}
        known = _all(self._register, Channel, "channel", own, self._audience)
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

    def embassy_facts(self, missions: list[Designation]) -> tuple[Labelled, ...]:
        """Return address, telephone and e-mail of the embassy, by those who serve there."""
        for item in missions:
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
        houses = self._visible(post.institution for post in posts)
        offices = {
            key: house
            for key, house in {**self._known, **houses}.items()
            if isinstance(house, Institution)
        }
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
        found = _all(self._register, Post, "post", {"holder": holder}, self._audience)
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
