"""The participants of an event as a table: who, for whom, how far, and what is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from focalnet.domain.courses import PARTICIPATION, since, status_of
from focalnet.domain.participation import Participation, Registration
from focalnet.domain.records import Institution, Person, State
from focalnet.domain.seminars import Event
from focalnet.services.collating import sort_key
from focalnet.services.event_words import EventWords
from focalnet.services.events import the_event
from focalnet.services.page_entries import leading_name, names_of
from focalnet.services.participation_moves import came_to
from focalnet.services.ports import Register
from focalnet.services.reference import state_name


@dataclass(frozen=True, slots=True)
class ParticipantLine:
    """One participant; ``state`` is a code, ``body`` the institution of that event.

    ``next`` are the stages that may follow. ``file`` is the id of the registration
    file, empty where there is none; ``visa`` what it says of a visa.
    """

    id: str
    person: str
    name: str
    sort: str
    state: str
    state_name: str
    body: str
    function: str
    capacity: str
    status: str
    since: str
    code: str
    came: bool
    walk_in: bool
    accompanies: str
    stands_in: str
    invitation: str
    file: str
    visa: str
    photo: bool
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ParticipantTable:
    """All participants of an event by State and name, and how many stand where."""

    event: Event
    lines: tuple[ParticipantLine, ...]
    counts: Mapping[str, int]


def participant_table(
    register: Register, event_id: str, *, language: str = "en"
) -> ParticipantTable:
    """Return the participants of an event; names of people and States in *language*.

    Raises NoSuchEvent or UnknownLanguage.
    """
    event = the_event(register, event_id)
    words = EventWords(language, {})
    found = register.records(Participation.KIND, {"event": event_id})
    people = [item for item in found if isinstance(item, Participation)]
    keys = {key for item in people for key in (item.person, item.institution)} - {""}
    known = register.many(sorted(keys))
    files = register.records(Registration.KIND, {"event": event_id})
    by_owner = {item.participation: item for item in files if isinstance(item, Registration)}
    states = {
        item.code: state_name(item, language)
        for item in register.records("state")
        if isinstance(item, State)
    }
    came = came_to(register, event_id)
    lines = []
    for item in people:
        person, house = known.get(item.person), known.get(item.institution)
        lines.append(
            _line(
                item,
                person if isinstance(person, Person) else Person(id=""),
                next(iter(names_of(house, words)), "") if isinstance(house, Institution) else "",
                by_owner.get(item.id),
                states.get(item.state, item.state),
                language,
                came=item.id in came,
            )
        )
    key = sort_key(language)
    lines.sort(key=lambda line: (not line.state, key(line.state_name), key(line.sort), line.id))
    counts = Counter(line.status for line in lines)
    return ParticipantTable(event, tuple(lines), dict(counts))


def _line(
    item: Participation,
    person: Person,
    house: str,
    file: Registration | None,
    named: str,
    language: str,
    *,
    came: bool,
) -> ParticipantLine:
    name = leading_name(person.names, language)
    status = status_of(item.stages)
    return ParticipantLine(
        id=item.id,
        person=item.person,
        name=name.text,
        sort=name.sort or name.family or name.text,
        state=item.state,
        state_name=named,
        body=item.body or house,
        function=item.function,
        capacity=item.capacity,
        status=status,
        since=since(item.stages),
        code=item.code,
        came=came,
        walk_in=bool(item.walk_in),
        accompanies=item.accompanies,
        stands_in=item.stands_in,
        invitation=item.invitation,
        file=file.id if file else "",
        visa=file.visa if file else "",
        photo=bool(file and file.photo),
        next=tuple(sorted(PARTICIPATION.then[status] - ({"no-show"} if came else set()))),
    )
