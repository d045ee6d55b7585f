"""The field on the desk: every keystroke among participants and directory, and a check-in."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

from focalnet.domain.changes import Draft
from focalnet.domain.merging import entry_of_new
from focalnet.domain.participation import Participation
from focalnet.domain.records import Person
from focalnet.services.badges_given import give_codes
from focalnet.services.checking_in import check_in, look_up
from focalnet.services.desk_list import DeskList
from focalnet.services.events import new_event
from focalnet.services.records import add_records
from focalnet.services.reference import reference_records
from focalnet.store import SqlRegister
from tests.benchmarks.people import people
from tests.benchmarks.registers import filled_register, number_of_people, seconds, tell

PARTICIPANTS = 2_000
TYPED, ARRIVALS = 150, 200
AT = "2019-01-21T09:12+01:00"
STATES = ("Senegal", "Sénégal", "KEN", "Fran", "الأردن", "Китай")


def seminar(register: SqlRegister) -> str:
    """Return an event with participants out of the directory."""
    add_records(register, reference_records())
    described = {"title": "Seminar", "start": "2019-01-21", "place": "The Hague"}
    bytes_of = random.Random(1).randbytes
    event = new_event(register, described, today=date(2019, 1, 21), random=bytes_of).event
    chosen = random.Random(2).sample(list(_persons(register)), PARTICIPANTS)
    made = [
        Participation(id=register.ids.record(), event=event, person=person.id, state=person.state)
        for person in chosen
    ]
    register.write(Draft("import", tuple(map(entry_of_new, made))))
    give_codes(register, event, bytes_of)
    return event


def _persons(register: SqlRegister) -> Iterator[Person]:
    for number, record in enumerate(register.records("person")):
        if number % 7 == 0 and isinstance(record, Person):
            yield record


def typed(desk: DeskList) -> Iterator[str]:
    """Yield what stands in the field after each letter: names of participants and of others."""
    source = random.Random(3)
    guests = source.sample(desk.guests, TYPED // 2)
    strangers = source.sample(list(people(4_000)), TYPED // 2)
    names = [source.choice(guest.names) for guest in guests]
    names += [source.choice(person.names).text for person in strangers]
    for name in (*names, *STATES):
        yield from (name[:end] for end in range(1, min(len(name), 14) + 1))


def timed(work: Callable[[str], object], given: Iterable[str]) -> list[float]:
    """Return how long *work* took for each of the texts."""
    return [seconds(partial(work, text)) for text in given]


def main() -> None:
    """Print the times."""
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "workspace"
        register = filled_register(folder)
        event = seminar(register)
        print(f"{number_of_people()} people, {PARTICIPANTS} participants")
        made = [seconds(lambda: DeskList(register, event)) for _ in range(3)]
        tell("list on the desk, made", made)
        desk = DeskList(register, event)
        queries = [text for text in typed(desk) if text.strip()]
        # The directory alone, asked as the desk asks it: what a look-up cannot be quicker than.
        alone = timed(lambda text: register.find(text, 14, ("person",)), queries)
        tell("every keystroke, in the directory alone", alone)
        tell("every keystroke, participants alone", timed(desk.found, queries), alone)
        look = timed(lambda text: look_up(register, desk, text), queries)
        tell("every keystroke (p99 at most 30 ms)", look, alone)
        codes = [guest.code for guest in desk.guests[:500]]
        tell("a badge", timed(lambda code: look_up(register, desk, code), codes), alone)
        arriving = [guest.participation for guest in desk.guests]
        random.Random(4).shuffle(arriving)
        into = timed(lambda key: check_in(register, desk, key, at=AT), arriving[:ARRIVALS])
        tell("a check-in, written and followed", into, alone)
        register.close()
