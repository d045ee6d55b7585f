"""The figures of an event: the sentence the Court prints, and the counts behind it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from unicodedata import bidirectional

from babel import Locale

from focalnet.domain.articles import without_article
from focalnet.domain.dates import first_day
from focalnet.domain.listing import main_name
from focalnet.domain.participation import (
    CAPACITIES,
    GENDERS,
    INVITATION_STATES,
    PRESENCE,
    Arrival,
    Attendance,
    Participation,
)
from focalnet.domain.presence import who_came
from focalnet.domain.records import REGIONS, Institution, State
from focalnet.domain.seminars import Event, Partner, Sitting
from focalnet.services.event_facts import CAME, EventFacts, event_facts, of_kind, status_on
from focalnet.services.event_files import GENDERS_KEPT, LANGUAGES_KEPT, file_counts
from focalnet.services.figures import number
from focalnet.services.page_entries import PageWords
from focalnet.services.ports import Register
from focalnet.services.reference import (
    STANDINGS,
    is_party,
    is_situation_country,
    standing,
    state_name,
)
from focalnet.services.words import RIGHT_TO_LEFT

NOT_STATED = "not-stated"
NO_STATE = "no-state"
NUMBERS = (
    "participants",
    "states",
    "situations",
    "others",
    "organisations",
    "focal-points",
    "first",
    "returning",
)
"""What the sentence counts, and first timers; *others* are the States not parties."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many of what."""

    code: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class CountTable:
    """Counts of one sort; rows that count nothing are there where they could."""

    code: str
    name: str
    rows: tuple[Count, ...]

    @property
    def total(self) -> int:
        """All of them together."""
        return sum(row.count for row in self.rows)


@dataclass(frozen=True, slots=True)
class SittingCounts:
    """How many attended one sitting, and how; one count for each of PRESENCE."""

    id: str
    name: str
    counts: tuple[Count, ...]


@dataclass(frozen=True, slots=True)
class EventFigures:
    """The figures of an event as at a day.

    ``basis`` is "came", or "registered" where nobody has come yet. ``numbers`` holds
    those of NUMBERS, ``states`` the codes of the States for which somebody is counted.
    """

    event: Event
    as_at: date
    language: str
    basis: str
    numbers: Mapping[str, int]
    states: frozenset[str]
    donors: tuple[str, ...]
    tables: tuple[CountTable, ...]
    sittings: tuple[SittingCounts, ...]
    sentence: str

    def table(self, code: str) -> CountTable:
        """Return the table with this code."""
        return next(table for table in self.tables if table.code == code)


def event_figures(
    register: Register, event: Event, as_at: date, language: str = "en"
) -> EventFigures:
    """Return the figures of an event up to a day; raises UnknownLanguage.

    States count by the State for which somebody came then, and by its status on the
    first day of the event; two persons of one State are one State.
    """
    facts = event_facts(register, event, as_at)
    words = PageWords(language, {})
    states = {item.code: item for item in register.records("state") if isinstance(item, State)}
    returning = _returning(register, facts)
    numbers = _numbers(facts, states, returning)
    donors = partner_names(register, event.donors, states, language)
    return EventFigures(
        event,
        as_at,
        language,
        facts.basis,
        numbers,
        frozenset(item.state for item in facts.participants if item.state),
        donors,
        tuple(_tables(facts, states, numbers, words)),
        tuple(_sitting(sitting, facts.attendances, words) for sitting in facts.sittings),
        sentence(numbers, donors, words, registered=facts.basis != CAME),
    )


def _numbers(
    facts: EventFacts, states: Mapping[str, State], returning: frozenset[str]
) -> dict[str, int]:
    day = facts.standing_day
    codes = {item.state for item in facts.participants if item.state}
    bodies = {_body(item) for item in facts.participants if not item.state} - {""}
    back = sum(item.person in returning for item in facts.participants)
    return {
        "participants": len(facts.participants),
        "states": len(codes),
        "situations": sum(is_situation_country(states[code], day) for code in codes & set(states)),
        "others": sum(not is_party(states[code], day) for code in codes & set(states)),
        "organisations": len(bodies),
        "focal-points": sum(item.capacity == "focal-point" for item in facts.participants),
        "first": len(facts.participants) - back,
        "returning": back,
    }


def _body(item: Participation) -> str:
    return item.institution or " ".join(item.body.split()).casefold()


def _returning(register: Register, facts: EventFacts) -> frozenset[str]:
    """Return the persons who came to an earlier event of the series, or of the kind."""
    event = facts.event
    where = {"series": event.series} if event.series else {"kind": event.kind}
    found: set[str] = set()
    for other in of_kind(register, Event, where):
        if other.start and event.start and other.start < event.start:
            found |= persons_who_came(register, other.id)
    return frozenset(found)


def persons_who_came(register: Register, event: str) -> set[str]:
    """Return the persons who came to an event in any capacity."""
    where = {"event": event}
    came = who_came(of_kind(register, Arrival, where), of_kind(register, Attendance, where))
    found = of_kind(register, Participation, where)
    return {item.person for item in found if item.id in came and item.person}


def _tables(
    facts: EventFacts, states: Mapping[str, State], numbers: Mapping[str, int], words: PageWords
) -> Iterable[CountTable]:
    say = words.say

    def table(code: str, names: Mapping[str, str], found: Counter[str]) -> CountTable:
        rows = tuple(
            Count(key or NOT_STATED, name, found[key])
            for key, name in names.items()
            if key not in {"", NO_STATE} or found[key]
        )
        return CountTable(code, say(f"seminar.table.{code}"), rows)

    regions = {code: say(f"group.{code or 'none'}") for code in (*REGIONS, "")}
    here = facts.participants
    region = {code: state.region for code, state in states.items()}
    where = Counter(region.get(item.state, "") if item.state else NO_STATE for item in here)
    yield table("regions", regions | {NO_STATE: say("seminar.no-state")}, where)
    codes = {item.state for item in here if item.state in states}
    yield table("states", regions, Counter(region[code] for code in codes))
    standings = {code: say(f"standing.name.{code}") for code in STANDINGS}
    day = facts.standing_day
    yield table("standings", standings, Counter(standing(states[code], day) for code in codes))
    capacities = {code: say(f"capacity.{code}") for code in CAPACITIES}
    everyone = (*here, *facts.others)
    as_what = Counter(item.capacity or "participant" for item in everyone)
    yield table("capacities", capacities, as_what)
    kept = file_counts(facts)
    unstated = say("seminar.not-stated")
    genders = {code: say(f"gender.{code}") for code in GENDERS} | {"": unstated}
    yield table("genders", genders, _with_rest(kept[GENDERS_KEPT], len(here)))
    spoken = kept[LANGUAGES_KEPT]
    named = {code: words.languages([code]) for code in sorted(spoken)} | {"": unstated}
    yield table("languages", named, _with_rest(spoken, len(here)))
    times = {code: say(f"seminar.{code}") for code in ("first", "returning")}
    yield table("times", times, Counter({code: numbers[code] for code in times}))
    invited = {code: say(f"invitation.{code}") for code in INVITATION_STATES}
    until = facts.as_at.isoformat()
    now = Counter(status_on(item.steps, until) for item in facts.invitations)
    yield table("invitations", invited, Counter({code: now[code] for code in invited}))


def _with_rest(found: Mapping[str, int], of: int) -> Counter[str]:
    """Return counts with those who did not say under ""."""
    return Counter({**found, "": max(0, of - sum(found.values()))})


def _sitting(sitting: Sitting, marks: Sequence[Attendance], words: PageWords) -> SittingCounts:
    found = Counter(mark.status for mark in marks if mark.sitting == sitting.id)
    titles = {title.language: title.text for title in sitting.titles}
    counts = (Count(code, words.say(f"presence.{code}"), found[code]) for code in PRESENCE)
    return SittingCounts(sitting.id, titles.get(words.language) or sitting.title, tuple(counts))


def partner_names(
    register: Register,
    partners: Iterable[Partner],
    states: Mapping[str, State],
    language: str,
) -> tuple[str, ...]:
    """Return the names of donors or co-organisers in a language, in the order given."""
    found = list(partners)
    bodies = register.many([item.institution for item in found if item.institution])
    names: list[str] = []
    for item in found:
        body = bodies.get(item.institution)
        if item.text:
            names.append(item.text)
        elif item.country in states:
            names.append(without_article(state_name(states[item.country], language)))
        elif isinstance(body, Institution):
            own = {name.language: name.text for name in body.names}
            names.append(own.get(language) or main_name(body.names))
    return tuple(name for name in names if name)


def counted(noun: str, count: int, words: PageWords) -> str:
    """Return a number with its noun, bent as the language bends it (CLDR plural rules)."""
    form = Locale(words.language).plural_form(count)
    return words.say(f"count.{noun}.{form}").format(n=number(count, words.language))


def sentence(
    numbers: Mapping[str, int],
    donors: Sequence[str],
    words: PageWords,
    *,
    registered: bool = False,
) -> str:
    """Return the sentence in which the Court reports an event."""
    say = words.say
    said = counted("participants", numbers["participants"], words)
    if numbers["states"]:  # of no State there is nothing to be said
        states = counted("from-states", numbers["states"], words)
        said = say("seminar.say.came").format(participants=said, states=states)
        said += say("seminar.say.which").format(
            situations=counted("situations", numbers["situations"], words),
            others=counted("non-parties", numbers["others"], words),
        )
    if numbers["focal-points"]:
        focal = counted("focal-points", numbers["focal-points"], words)
        said += say("seminar.say.focal").format(count=focal)
    if donors:
        listed = words.joined(_in_line(name, words) for name in donors)
        said += say("seminar.say.donors").format(list=listed)
    said += say("seminar.say.end")
    return say("seminar.say.registered").format(sentence=said) if registered else said


def _in_line(name: str, words: PageWords) -> str:
    """Return a name in an isolate where it runs against the line it stands in."""
    backwards = any(bidirectional(letter) in {"R", "AL"} for letter in name)
    return name if backwards == (words.language in RIGHT_TO_LEFT) else words.apart(name)


def year_of(event: Event) -> int:
    """Return the year in which an event began, or 0."""
    return first_day(event.start).year if event.start else 0
