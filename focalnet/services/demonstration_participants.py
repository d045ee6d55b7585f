"""Invented participants of a seminar: named, registered, seen at a desk, marked, thanked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from focalnet.domain.badge_codes import badge_code
from focalnet.domain.casework import Answer
from focalnet.domain.moments import with_offset
from focalnet.domain.participation import (
    Arrival,
    Attendance,
    Certificate,
    Evaluation,
    Invitation,
    Participation,
    Registration,
    Stage,
)
from focalnet.domain.record import Record
from focalnet.domain.records import Designation, Person, State
from focalnet.domain.seminars import Event, Sitting
from focalnet.services.attendance import attendance_id
from focalnet.services.demonstration_company import seminar_texts
from focalnet.services.demonstration_people import Scene

EVALUATED = 0.6
PRESENCE = ("present",) * 16 + ("partial", "partial", "absent", "excused")
VISAS = ("not-needed", "wanted", "letter-sent", "granted")
NO_SHOW_EACH, WALK_IN_EACH, TWICE_EACH = 13, 11, 9


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who may be invited, under a mandate or without; ``number`` counts in the State."""

    state: State
    person: Person
    mandate: Designation | None
    number: int

    @property
    def function(self) -> str:
        """Their function, in English where it is known in it."""
        titles = {title.language: title.text for title in self.person.titles}
        return titles.get("en") or next(iter(titles.values()), "")

    @property
    def institution_name(self) -> str:
        """What a contribution of theirs is signed with: the State by its name."""
        return next((name.text for name in self.state.names if name.language == "en"), "")


@dataclass(frozen=True, slots=True)
class Gathering:
    """A seminar with its guests: who comes as what, and how much of it is kept.

    ``files`` is the number of registration files; ``sittings`` are those at which
    attendance was taken; ``invited`` holds invitations by State; ``thanked`` says
    that certificates and evaluations are there.
    """

    event: Event
    guests: Sequence[Guest]
    experts: Sequence[Guest] = ()
    sittings: Sequence[Sitting] = ()
    letters: Sequence[Invitation] = ()
    files: int = 0
    thanked: bool = False


def gathered(scene: Scene, gathering: Gathering) -> Iterator[Record]:
    """Yield the participants of a seminar, each with what is kept of them behind."""
    event = gathering.event
    letters = {letter.state: letter.id for letter in gathering.letters}
    people = [(guest, "focal-point") for guest in gathering.guests]
    people += [(guest, "expert") for guest in gathering.experts]
    held = event.status == "held"
    number = 0
    for place, (guest, capacity) in enumerate(people):
        missing = held and place % NO_SHOW_EACH == NO_SHOW_EACH - 1
        walk_in = held and not missing and place % WALK_IN_EACH == WALK_IN_EACH - 1
        there = _participation(scene, event, guest, capacity, letters)
        there = replace(there, walk_in="yes" if walk_in else "")
        yield replace(there, stages=_stages(scene, event, missing=missing, walk_in=walk_in))
        if place < gathering.files:
            yield _file(scene, event, guest, there)
        if held and not missing:
            number += 1
            yield from _arrivals(scene, event, there, place)
            yield from _marks(scene, event, there, gathering.sittings)
            if gathering.thanked:
                yield from _thanks(scene, event, there, number)


def _participation(
    scene: Scene, event: Event, guest: Guest, capacity: str, letters: Mapping[str, str]
) -> Participation:
    key = scene.ids.record()
    mandate = guest.mandate if guest.mandate and guest.mandate.start < event.start else None
    return Participation(
        id=key,
        event=event.id,
        person=guest.person.id,
        state=guest.state.code,
        institution=guest.person.institution,
        function=guest.function,
        capacity=capacity if mandate or capacity != "focal-point" else "participant",
        invitation=letters.get(guest.state.code, "") if guest.mandate else "",
        designation=mandate.id if mandate else "",
        code=badge_code(event.desk_key, key),
    )


def _stages(scene: Scene, event: Event, *, missing: bool, walk_in: bool) -> tuple[Stage, ...]:
    start = date.fromisoformat(event.start)
    taken = [("registered", 0)] if walk_in else [("nominated", 60), ("registered", 32)]
    taken += [("no-show", -3)] if missing else []
    days = [(state, min(start - timedelta(days=before), scene.today)) for state, before in taken]
    return tuple(
        Stage(id=scene.ids.element(), state=state, on=day.isoformat()) for state, day in days
    )


def _file(scene: Scene, event: Event, guest: Guest, there: Participation) -> Registration:
    """Return an invented registration file: numbers that no passport has."""
    start, end = date.fromisoformat(event.start), date.fromisoformat(event.end)
    chance, texts = scene.chance, seminar_texts()
    latin = next((n.text for n in guest.person.names if n.script == "Latn"), "")
    own = next((n.text for n in guest.person.names if n.script != "Latn"), "")
    spoken = [code for code in guest.person.languages if code in event.languages]
    visa = chance.choice(VISAS)
    return Registration(
        id=scene.ids.record(),
        event=event.id,
        participation=there.id,
        passport_name=latin,
        printed_name=latin,
        own_name=own,
        gender=chance.choice(("female", "male", "female", "male", "")),
        nationality=guest.state.code,
        passport=f"DEMO{int(chance.random() * 100_000):05}",
        passport_expires=(end + timedelta(days=200 + int(chance.random() * 2000))).isoformat(),
        visa=visa,
        ticket=chance.choice(("none", "asked", "granted", "issued")),
        allowance=chance.choice(("none", "granted")),
        hotel=texts["hotel"],
        arrival=f"{(start - timedelta(days=1)).isoformat()}T{12 + int(chance.random() * 9)}:40",
        departure=f"{(end + timedelta(days=1)).isoformat()}T{9 + int(chance.random() * 9):02}:15",
        dietary=chance.choice(texts["needs"]) if scene.happens(0.3) else "",
        accessibility=texts["access"] if scene.happens(0.1) else "",
        interpretation=spoken[0] if spoken else "en",
        emergency=texts["emergency"],
        photo_consent=chance.choice(("yes", "yes", "no")),
    )


def _arrivals(scene: Scene, event: Event, there: Participation, place: int) -> Iterator[Arrival]:
    """Yield when somebody was seen at a desk; a few at both, one of them by mistake."""
    minute = int(scene.chance.random() * 55)
    desks = ("desk 1", "desk 2")

    def seen(minutes: int, desk: str, *, undone: bool = False) -> Arrival:
        at = with_offset(f"{event.start}T08:{minutes:02}", event.zone)
        return Arrival(
            id=scene.ids.record(),
            event=event.id,
            participation=there.id,
            at=at,
            desk=desk,
            undone=with_offset(f"{event.start}T08:59", event.zone) if undone else "",
        )

    yield seen(minute, desks[place % 2])
    if place % TWICE_EACH == TWICE_EACH - 1:
        yield seen(minute + 3, desks[1 - place % 2], undone=place > TWICE_EACH)


def _marks(
    scene: Scene, event: Event, there: Participation, sittings: Sequence[Sitting]
) -> Iterator[Attendance]:
    for sitting in sittings:
        status = scene.chance.choice(PRESENCE)
        late = status == "partial"
        yield Attendance(
            id=attendance_id(sitting.id, there.id),
            event=event.id,
            sitting=sitting.id,
            participation=there.id,
            status=status,
            start=f"{sitting.start[:11]}{int(sitting.start[11:13]) + 1:02}:00" if late else "",
            end=sitting.end if late else "",
            source="sheet",
        )


def _thanks(
    scene: Scene, event: Event, there: Participation, number: int
) -> Iterator[Certificate | Evaluation]:
    end = date.fromisoformat(event.end)
    speaks = there.capacity == "expert"
    yield Certificate(
        id=scene.ids.record(),
        event=event.id,
        participation=there.id,
        number=f"S{event.ordinal}/{end.year}/{number:03}",
        kind="speaker" if speaks else "attendance",
        language="en",
        issued=event.end,
    )
    if scene.happens(EVALUATED):
        yield Evaluation(
            id=scene.ids.record(),
            event=event.id,
            number=str(number),
            received=(end + timedelta(days=2 + number % 12)).isoformat(),
            language="en",
            answers=tuple(
                Answer(id=scene.ids.element(), question=question, text=scene.chance.choice(texts))
                for question, texts in seminar_texts()["questions"]
            ),
        )
