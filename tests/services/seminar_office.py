"""An invented seminar in a real register: an event, its sittings and its people."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from focalnet.domain.participation import Arrival, Participation, Registration, Stage
from focalnet.domain.record import Record
from focalnet.domain.records import Person
from focalnet.domain.seminars import Event, Sitting, Speaker
from focalnet.domain.values import Name, Title
from focalnet.services.composing import Composed, composed
from focalnet.services.documents import PrintChoices
from focalnet.services.plates import Lettering, Mark, Plates
from focalnet.services.ports import Register
from focalnet.services.records import add_records

DAY = date(2019, 1, 24)
KEY = "ab" * 32
REGISTERED = (Stage(id="1", state="registered", on="2018-12-01"),)


@dataclass
class SeminarOffice:
    """Enters people for one seminar; ``event`` is its id."""

    register: Register
    event: str = ""
    people: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.event = self.register.ids.record()
        french = Title(id="1", language="fr", text="Sixième séminaire")
        self.add(
            Event(
                id=self.event,
                title="Sixth seminar",
                titles=(french,),
                kind="seminar",
                ordinal="6",
                start="2019-01-21",
                end="2019-01-24",
                zone="Europe/Amsterdam",
                place="The Hague",
                desk_key=KEY,
            )
        )

    def add(self, *records: Record) -> None:
        """Enter records."""
        add_records(self.register, records, action="add")

    def sitting(self, title: str, start: str, end: str = "", **more: Any) -> str:
        """Enter a sitting and return its id."""
        key = self.register.ids.record()
        self.add(Sitting(id=key, event=self.event, title=title, start=start, end=end, **more))
        return key

    def person(self, given: str, family: str, order: str = "given-first", **more: Any) -> str:
        """Enter a person of no post and return their id."""
        key = self.register.ids.record()
        text = f"{family} {given}" if order == "family-first" else f"{given} {family}"
        name = Name(id="1", text=text, given=given, family=family, order=order)
        self.add(Person(id=key, names=(name,), **more))
        return key

    def comes(
        self, given: str, family: str, state: str = "", *, came: bool = False, **more: Any
    ) -> str:
        """Enter somebody who is registered and return the id of the participation.

        What begins with ``file_`` goes into their registration file.
        """
        filled = {key.removeprefix("file_"): more.pop(key) for key in [*more] if "file_" in key}
        order = more.pop("order", "given-first")
        ids = self.register.ids
        key, person = ids.record(), self.person(given, family, order, state=state)
        there = {"stages": REGISTERED, **more}
        made: list[Record] = [
            Participation(id=key, event=self.event, person=person, state=state, **there)
        ]
        own: dict[str, Any] = {"event": self.event, "participation": key}
        if filled:
            made.append(Registration(id=ids.record(), **own, **filled))
        if came:
            made.append(Arrival(id=ids.record(), at="2019-01-21T08:50", desk="1", **own))
        self.add(*made)
        self.people[family] = key
        return key

    def made(self, document: str, **chosen: Any) -> Composed:
        """Return a document of the seminar."""
        choices = PrintChoices(document, **{"event": self.event, **chosen})
        return composed(self.register, choices, today=DAY)


def speaker(person: str, **more: str) -> Speaker:
    """Return somebody who speaks."""
    return Speaker(id=person[-4:], person=person, **more)


def letterings(made: Composed, plate: int = 0) -> list[Lettering]:
    """Return the texts of a plate."""
    assert isinstance(made.content, Plates)
    pieces = made.content.plates[plate].pieces
    return [piece for piece in pieces if isinstance(piece, Lettering)]


def marks(made: Composed) -> list[Mark]:
    """Return the codes on all plates."""
    assert isinstance(made.content, Plates)
    pieces = [piece for plate in made.content.plates for piece in plate.pieces]
    return [piece for piece in pieces if isinstance(piece, Mark)]
