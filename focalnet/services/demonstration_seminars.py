"""An invented series of seminars: two held, one postponed, one to which States are invited."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from focalnet.domain.participation import Census, Invitation, Seat, Step
from focalnet.domain.record import Record
from focalnet.domain.records import Designation
from focalnet.domain.seminars import (
    Booth,
    Contribution,
    Event,
    Partner,
    Room,
    Sitting,
    Speaker,
    Turn,
)
from focalnet.domain.values import Title
from focalnet.services.demonstration_company import Company, seminar_texts
from focalnet.services.demonstration_participants import Gathering, Guest, gathered
from focalnet.services.demonstration_people import Scene
from focalnet.services.words import LANGUAGES

ZONE = "Europe/Amsterdam"
FIFTH, SIXTH, SEVENTH, EIGHTH = 670, 305, 60, -85
"""How many days ago each seminar began or was to begin."""
LENGTH = 4
# Two of them do not come: 28 of 17 States are there.
FOCAL_POINTS, OF_STATES = 30, 18
INVITED = 40
# How the invited States of the coming seminar have answered so far.
ANSWERS = ("accepted", "accepted", "", "", "accepted", "regrets", "", "bounced", "declined", "")


def seminars(scene: Scene, company: Company) -> Iterator[Record]:
    """Yield the seminars with all that belongs to them, each record after what it points to."""
    guests = _guests(company, _monday(scene.today, SIXTH + 120).isoformat())
    for made in (_fifth, _sixth, _seventh, _eighth):
        yield from made(scene, guests)


def _guests(company: Company, known: str) -> list[Guest]:
    """Return who could be invited: those who have held a mandate long enough, State after State."""
    found = []
    for state in company.states:
        people = {person.id: person for person in company.people.get(state.code, ())}
        held: dict[str, Designation] = {}
        for mandate in company.mandates.get(state.code, ()):
            if mandate.holder in people and mandate.start < known:
                held.setdefault(mandate.holder, mandate)
        found += [
            Guest(state, people[holder], mandate, number)
            for number, (holder, mandate) in enumerate(held.items())
        ]
    return found


def _chosen(guests: list[Guest], states: int, people: int) -> list[Guest]:
    """Return so many people of so many States: one of each, then second ones."""
    codes = list(dict.fromkeys(guest.state.code for guest in guests))[:states]
    within = [guest for guest in guests if guest.state.code in codes]
    return sorted(within, key=lambda guest: guest.number)[:people]


def _monday(today: date, days_ago: int) -> date:
    day = today - timedelta(days=days_ago)
    return day - timedelta(days=day.weekday())


def _titles(scene: Scene, texts: dict[str, str]) -> tuple[Title, ...]:
    return tuple(
        Title(id=scene.ids.element(), text=texts[code], language=code)
        for code in LANGUAGES[1:]
        if code in texts
    )


def _event(scene: Scene, number: str, days_ago: int, status: str) -> Event:
    made, new_id = seminar_texts(), scene.ids.element
    start = _monday(scene.today, days_ago)
    end = start + timedelta(days=LENGTH - 1)
    return Event(
        id=scene.ids.record(),
        title=made["titles"][number]["en"],
        titles=_titles(scene, made["titles"][number]),
        kind="seminar",
        series=made["series"],
        ordinal=number,
        status=status,
        start=start.isoformat(),
        end=end.isoformat(),
        zone=ZONE,
        place=made["place"],
        country=made["country"],
        mode="in-person",
        theme="assets",
        rooms=tuple(Room(id=new_id(), text=name, capacity=seats) for name, seats in made["rooms"]),
        languages=tuple(made["languages"]),
        booths=tuple(
            Booth(id=new_id(), languages=tuple(codes), room=made["rooms"][0][0])
            for codes in made["booths"]
        ),
        capacity="60",
        quota="2",
        deadline=(start - timedelta(days=45)).isoformat(),
        donors=(
            Partner(id=new_id(), country="NLD"),
            Partner(id=new_id(), text=made["partners"][0]),
        ),
        organisers=(Partner(id=new_id(), text=made["partners"][1]),),
        selection="kind:national",
        reference=f"REG-SEM-{number}",
        purge=(end + timedelta(days=365)).isoformat(),
        desk_key=scene.chance.randbytes(32).hex(),
    )


def _turn(scene: Scene, event: Event, status: str, days_before: int, **told: str) -> Turn:
    day = date.fromisoformat(event.start or scene.today.isoformat()) - timedelta(days=days_before)
    on = min(day, scene.today).isoformat()
    return Turn(id=scene.ids.element(), on=on, status=status, **told)


def _held(scene: Scene, number: str, days_ago: int) -> Event:
    event = _event(scene, number, days_ago, "held")
    turns = (("invited", 120), ("open", 14), ("held", -LENGTH))
    return replace(event, turns=tuple(_turn(scene, event, *turn) for turn in turns))


def _fifth(scene: Scene, guests: list[Guest]) -> Iterator[Record]:
    """Yield a seminar whose registration files have gone; the counts of them are kept."""
    event = _held(scene, "5", FIFTH)
    yield event
    sittings = list(_sittings(scene, event, "programme", guests))
    yield from sittings
    there = _chosen(guests, 15, 22)
    yield from gathered(scene, Gathering(event, there, sittings=sittings[:2]))
    women, french = len(there) // 2, len(there) // 3
    counts = {
        "genders": {"female": women, "male": len(there) - women},
        "languages": {"en": len(there) - french, "fr": french},
    }
    yield Census(
        id=scene.ids.record(), event=event.id, as_at=event.purge, counts=json.dumps(counts)
    )


def _sixth(scene: Scene, guests: list[Guest]) -> Iterator[Record]:
    """Yield the seminar of which everything is known, and its workshop the day after."""
    event = _held(scene, "6", SIXTH)
    there = _chosen(guests, OF_STATES, FOCAL_POINTS)
    received = (date.fromisoformat(event.start) - timedelta(days=20)).isoformat()
    contributions = tuple(
        Contribution(
            id=scene.ids.element(),
            author=guest.institution_name,
            country=guest.state.code,
            received=received,
            text=text,
        )
        for guest, text in zip(there, seminar_texts()["contributions"], strict=False)
    )
    yield replace(event, contributions=contributions)
    letters = list(_letters(scene, event, there, ("accepted",)))
    yield from letters
    sittings = list(_sittings(scene, event, "programme", there))
    yield from sittings
    taken = [item for item in sittings if item.kind != "reception"]
    experts = [
        Guest(guest.state, guest.person, None, guest.number)
        for guest in guests
        if guest not in there
    ][:7]
    yield from gathered(
        scene, Gathering(event, there, experts, taken, letters, files=14, thanked=True)
    )
    yield from _workshop(scene, event, there)


def _workshop(scene: Scene, event: Event, there: list[Guest]) -> Iterator[Record]:
    after = (date.fromisoformat(event.end) + timedelta(days=1)).isoformat()
    texts = seminar_texts()["titles"]["workshop"]
    workshop = replace(
        event,
        id=scene.ids.record(),
        title=texts["en"],
        titles=_titles(scene, texts),
        kind="workshop",
        parent=event.id,
        start=after,
        end=after,
        deadline="",
        reference="",
        selection="",
        contributions=(),
        turns=(_turn(scene, event, "held", -LENGTH - 1),),
        desk_key=scene.chance.randbytes(32).hex(),
    )
    yield workshop
    sittings = list(_sittings(scene, workshop, "workshop", there))
    yield from sittings
    yield from gathered(scene, Gathering(workshop, there[:16], sittings=sittings))


def _seventh(scene: Scene, guests: list[Guest]) -> Iterator[Record]:
    """Yield a seminar that was postponed to days not known yet; its letters are kept."""
    event = _event(scene, "7", SEVENTH, "postponed")
    turns = (
        _turn(scene, event, "invited", 110),
        _turn(
            scene, event, "postponed", 40,
            start=event.start, end=event.end, reason=seminar_texts()["reason"],
        ),
    )  # fmt: skip
    yield replace(event, start="", end="", purge="", turns=turns)
    there = _chosen(guests, 24, 24)
    yield from _letters(scene, event, there, ("accepted", "regrets", "", "accepted"))
    yield from _sittings(scene, event, "programme", [])


def _eighth(scene: Scene, guests: list[Guest]) -> Iterator[Record]:
    """Yield the coming seminar: States are invited, and some have named who comes."""
    event = _event(scene, "8", EIGHTH, "invited")
    yield replace(event, turns=(_turn(scene, event, "invited", 115),))
    there = _chosen(guests, INVITED, INVITED)
    letters = list(_letters(scene, event, there, ANSWERS))
    yield from letters
    yield from _sittings(scene, event, "programme", [])
    coming = {letter.state for letter in letters if letter.steps[-1].state == "accepted"}
    named = [guest for guest in there if guest.state.code in coming]
    files = len(named) // 2
    yield from gathered(scene, Gathering(event, named, letters=letters, files=files))


def _sittings(
    scene: Scene, event: Event, programme: str, speaking: list[Guest]
) -> Iterator[Sitting]:
    first = date.fromisoformat(event.start)
    rooms = [room.text for room in event.rooms]
    left = list(speaking)
    for made in seminar_texts()[programme]:
        day = first + timedelta(days=made["day"])
        until = day + timedelta(days=made["end"] < made["start"])
        speakers, left = left[: made["speakers"]], left[made["speakers"] :]
        yield Sitting(
            id=scene.ids.record(),
            event=event.id,
            title=made["title"]["en"],
            titles=_titles(scene, made["title"]),
            kind=made["kind"],
            start=f"{day.isoformat()}T{made['start']}",
            end=f"{until.isoformat()}T{made['end']}",
            room=rooms[made["room"]],
            speakers=tuple(
                Speaker(
                    id=scene.ids.element(),
                    person=guest.person.id,
                    chair="" if place else "yes",
                )
                for place, guest in enumerate(speakers)
            ),
        )


def _letters(
    scene: Scene, event: Event, guests: list[Guest], answers: tuple[str, ...]
) -> Iterator[Invitation]:
    """Yield a note verbale for each State of the guests, with what came of it."""
    drafted = date.fromisoformat(event.start) - timedelta(days=118)
    by_state: dict[str, list[Guest]] = {}
    for guest in guests:
        by_state.setdefault(guest.state.code, []).append(guest)
    for number, (code, seated) in enumerate(by_state.items()):
        answer = answers[number % len(answers)]
        taken = [("drafted", 0), ("sent", 4)] + ([(answer, 12 + number % 20)] if answer else [])
        days = [(state, drafted + timedelta(days=after)) for state, after in taken]
        yield Invitation(
            id=scene.ids.record(),
            event=event.id,
            state=code,
            reference=f"{event.reference}/{code}",
            language=seated[0].state.correspondence,
            deadline=event.deadline,
            quota=event.quota,
            seats=tuple(
                Seat(
                    id=scene.ids.element(),
                    designation=guest.mandate.id,
                    holder=guest.person.id,
                    on=days[1][1].isoformat(),
                )
                for guest in seated
                if guest.mandate
            ),
            steps=tuple(
                Step(id=scene.ids.element(), state=state, on=min(day, scene.today).isoformat())
                for state, day in days
            ),
        )
