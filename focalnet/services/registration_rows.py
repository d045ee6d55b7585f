"""What somebody is registered with, as plain data: of the person, of the event, and of the file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from focalnet.domain.errors import UnknownField
from focalnet.domain.participation import Registration
from focalnet.domain.plain import Plain
from focalnet.domain.records import Person
from focalnet.domain.schema import rule_names
from focalnet.services.events import numbers_as_text

OF_FILE = frozenset(rule_names(Registration)) - {"participation", "event", "photo"}
OF_EVENT = frozenset(
    {"body", "function", "capacity", "invitation", "designation", "walk_in", "stands_in"}
)
OF_BOTH = frozenset({"state", "institution"})
OF_PERSON = frozenset(rule_names(Person)) - OF_BOTH
NEW = "new"
"""The choice that a row is of somebody new, whoever they resemble."""


@dataclass(frozen=True, slots=True)
class RowNote:
    """Something said of a row or file, a key of registration_report.WORDS.

    ``column`` where it is about one column, ``text`` where the words need a part.
    """

    code: str
    column: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class RegistrationRow:
    """One registration as it came, not yet compared with anything.

    ``person``, ``event`` and ``file`` are plain content of the three records.
    ``source`` and ``number`` are the program it comes from and its number there.
    ``stage`` is empty where the file does not say how far it has come. ``known`` is
    the id of the person, where that is told; ``accompanies`` names another row by
    place or number, or a participation by id. ``refusal`` is a key of WORDS.
    """

    place: str
    person: Plain = field(default_factory=dict)
    event: Plain = field(default_factory=dict)
    file: Plain = field(default_factory=dict)
    source: str = ""
    number: str = ""
    stage: str = ""
    on: str = ""
    known: str = ""
    accompanies: str = ""
    refusal: str = ""
    notes: tuple[RowNote, ...] = ()

    @property
    def name(self) -> str:
        """The name it was registered under, as it is printed."""
        names = self.person.get("names") or [{}]
        first = names[0] if isinstance(names, list) else names
        text = first.get("text", "") if isinstance(first, Mapping) else first
        return str(text) if isinstance(text, str) else ""

    @property
    def state(self) -> str:
        """The code of the State it is for, or empty."""
        code = self.event.get("state", "")
        return code if isinstance(code, str) else ""


@dataclass(frozen=True, slots=True)
class RegistrationFile:
    """The rows of one file: ``kind`` is form, indico, pretix, table or json.

    ``left_out`` are columns nobody knows: their title and how many rows fill them.
    ``hidden`` names sheets that were not read. ``refusal`` is a key of WORDS where
    the file as a whole holds no registrations.
    """

    name: str
    kind: str
    rows: tuple[RegistrationRow, ...]
    left_out: tuple[tuple[str, int], ...] = ()
    hidden: tuple[str, ...] = ()
    notes: tuple[RowNote, ...] = ()
    refusal: str = ""


def plain_rows(items: Sequence[Mapping[str, Any]], name: str = "") -> RegistrationFile:
    """Return registrations given as plain data: a person's fields with those of the event.

    Beside the fields of a person, a participation and a registration file an item
    may hold ``person`` (an id), ``stage``, ``on``, ``source`` and ``number``,
    ``accompanies``, and ``accompanying``: a list of such items. A row with a field
    that there is not is refused, naming it.
    """
    listed = [numbers_as_text(item) for item in items]
    rows = [row for number, item in enumerate(listed, 1) for row in _rows(str(number), item)]
    return RegistrationFile(name, "json", tuple(rows))


def _rows(place: str, item: Mapping[str, Any]) -> Iterator[RegistrationRow]:
    content = dict(item)
    company = content.pop("accompanying", None) or ()
    yield _row(place, content)
    others = company if isinstance(company, list | tuple) else (company,)
    for number, other in enumerate(others, 1):
        at = f"{place}.{number}"
        if not isinstance(other, Mapping):
            yield RegistrationRow(
                at, refusal="invalid", notes=(RowNote("invalid", "accompanying"),)
            )
            continue
        with_main = {"accompanies": place, "capacity": "accompanying", **other}
        state = {"state": content["state"]} if content.get("state") else {}
        yield from _rows(at, {**state, **with_main})


SAID = ("source", "number", "stage", "on", "person", "accompanies")


def _row(place: str, content: dict[str, Any]) -> RegistrationRow:
    said = {name: str(content.pop(name, None) or "") for name in SAID}
    if "name" in content and "names" not in content:
        content["names"] = content.pop("name")
    row = RegistrationRow(
        place,
        source=said["source"] or ("file" if said["number"] else ""),
        number=said["number"],
        stage=said["stage"],
        on=said["on"],
        known=said["person"],
        accompanies=said["accompanies"],
    )
    try:
        person, event, file = parted(content)
    except UnknownField as error:
        note = RowNote("unknown-field", error.place)
        return replace(row, refusal="unknown-field", notes=(note,), person=_named(content))
    return replace(row, person=person, event=event, file=file)


def _named(content: Mapping[str, Any]) -> Plain:
    """Return as much of a refused row as tells whose it is."""
    return {"names": content["names"]} if content.get("names") else {}


def parted(content: Mapping[str, Any]) -> tuple[Plain, Plain, Plain]:
    """Return fields as those of the person, of the participation and of the file.

    State and institution are both the person's and those of the event. Raises
    UnknownField.
    """
    person: Plain = {}
    event: Plain = {}
    file: Plain = {}
    for name, value in content.items():
        if name in OF_BOTH:
            person[name] = event[name] = value
        elif name in OF_PERSON:
            person[name] = value
        elif name in OF_EVENT:
            event[name] = value
        elif name in OF_FILE:
            file[name] = value
        else:
            raise UnknownField("A registration has no such field.", place=name)
    if isinstance(person.get("names"), str):
        person["names"] = [person["names"]]
    return person, event, file
