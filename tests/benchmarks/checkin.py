"""The field on the desk: every keystroke among participants and directory, and a check-in."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from datetime import date
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
from focalnet.store.database import Database
from tests.benchmarks.people import people
from tests.benchmarks.registers import KEY, filled_register, number_of_people, seconds, tell

PARTICIPANTS = 2_000
TYPED, ARRIVALS = 150, 200
AT = "2019-01-21T09:12+01:00"
STATES = ("Senegal", "Sénégal", "KEN", "Fran", "الأردن", "Китай")
BARE = """
SELECT line.* FROM search_name JOIN line ON line.position = search_name.rowid
WHERE search_name MATCH ? ORDER BY search_name.rowid LIMIT 60
"""


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


def main() -> None:
    """Print the times."""
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "workspace"
        register = filled_register(folder)
        event = seminar(register)
        print(f"{number_of_people()} people, {PARTICIPANTS} participants")
        tell(
            "list on the desk, made", [seconds(lambda: DeskList(register, event)) for _ in range(3)]
        )
        desk = DeskList(register, event)
        queries = [text for text in typed(desk) if text.strip()]
        database = Database(folder / "register.db", KEY)
        letters = [f'"{text[0].lower()}" *' for text in queries if text[0].isalpha()]
        bare = [seconds(lambda word=word: database.rows(BARE, (word,))) for word in letters]  # type: ignore[misc]
        database.close()
        codes = [guest.code for guest in desk.guests[:500]]
        look = [seconds(lambda text=text: look_up(register, desk, text)) for text in queries]  # type: ignore[misc]
        tell("every keystroke (p99 at most 30 ms)", look, bare)
        tell(
            "a badge",
            [seconds(lambda code=code: look_up(register, desk, code)) for code in codes],
            bare,
        )  # type: ignore[misc]
        arriving = random.Random(4).sample(desk.guests, ARRIVALS)
        tell(
            "a check-in, written and followed",
            [
                seconds(
                    lambda key=guest.participation: check_in(register, desk, key, at=AT, name="1")  # type: ignore[misc]
                )
                for guest in arriving
            ],
            bare,
        )
        register.close()
