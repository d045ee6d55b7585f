"""A row of registrations made into checked content, or the reason why it cannot be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from focalnet.domain.courses import PARTICIPATION
from focalnet.domain.dates import checked_date
from focalnet.domain.errors import InvalidValue
from focalnet.domain.participation import Invitation, Participation, Registration
from focalnet.domain.plain import Plain, checked_record, record_to_plain
from focalnet.domain.records import Designation, Institution, State
from focalnet.domain.seminars import Event
from focalnet.services.planning import Institutions
from focalnet.services.ports import Register
from focalnet.services.registration_rows import RegistrationRow
from focalnet.services.state_names import StateNames

STATES = ("state", "nationality")


class RowRefused(InvalidValue):
    """A row cannot go in; ``reason`` is a key of registration_report.WORDS."""

    code = "registration.row"
    remedy = "Correct the row and import the file again; the other rows are in."

    def __init__(self, reason: str, *, place: str = "") -> None:
        super().__init__("This row cannot go in.", place=place)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Checked:
    """A row as content of the three records, its State by code and its institution by id."""

    row: RegistrationRow
    person: Plain
    event: Participation
    file: Registration
    stage: str
    on: str

    @property
    def state(self) -> str:
        """The code of the State it is for, or empty."""
        return self.event.state


class Checking:
    """Checks rows against what the register knows of States, institutions and invitations."""

    def __init__(self, register: Register, event: Event) -> None:
        self._register = register
        self._event = event
        states = (item for item in register.records("state") if isinstance(item, State))
        self._states = StateNames(states)
        self._institutions = Institutions()
        for item in register.records("institution"):
            self._institutions.add(item.id, record_to_plain(item))

    def checked(self, row: RegistrationRow) -> Checked:
        """Return a row as content; raises RowRefused."""
        if row.refusal:
            raise RowRefused(row.refusal, place=row.notes[-1].column if row.notes else "")
        if row.stage and row.stage not in PARTICIPATION.states:
            raise RowRefused("unknown-stage", place="stage")
        try:
            return self._content(row)
        except RowRefused:
            raise
        except InvalidValue as error:
            raise RowRefused("invalid", place=error.place) from error

    def _content(self, row: RegistrationRow) -> Checked:
        event = self._with_institution(self._with_states(row.event))
        person = self._with_states(row.person)
        person.pop("institution", None)
        made = checked_record("person", "", person, new_id=lambda: "0")
        content = without_ids(record_to_plain(made))
        if not (content.get("names") or row.known):
            raise RowRefused("no-name", place="names")
        taking_part = checked_record("participation", "", event, new_id=str)
        file = checked_record("registration", "", self._with_states(row.file), new_id=str)
        participation = cast("Participation", taking_part)
        self._check_pointers(participation)
        if participation.institution:
            content["institution"] = participation.institution
        return Checked(
            row,
            content,
            participation,
            cast("Registration", file),
            row.stage,
            checked_date(row.on, place="on"),
        )

    def _with_states(self, content: Plain) -> Plain:
        """Return content with the codes of States that were named in any way."""
        found = dict(content)
        for name in STATES:
            text = found.get(name)
            if isinstance(text, str) and text.strip():
                found[name] = self._states.find(text)
                if not found[name]:
                    raise RowRefused("unknown-state", place=name)
        return found

    def _with_institution(self, event: Plain) -> Plain:
        """Return content with the institution by id, where the State has one of this name."""
        text = event.get("institution") or event.get("body") or ""
        if not isinstance(text, str) or not text:
            return event
        kept = {name: value for name, value in event.items() if name != "institution"}
        known = self._register.many([text] if text.isascii() else []).get(text)
        if isinstance(known, Institution):
            return {**kept, "institution": text}
        found = self._institutions.find(text, event.get("state", ""))
        return {**kept, "institution": found} | ({} if found else {"body": text})

    def _check_pointers(self, item: Participation) -> None:
        """Check what a row says of other records; raises RowRefused naming the field."""
        wanted: dict[str, tuple[str, type[Any]]] = {
            "invitation": (item.invitation, Invitation),
            "designation": (item.designation, Designation),
            "stands_in": (item.stands_in, Participation),
        }
        found = self._register.many([key for key, _ in wanted.values() if key])
        for place, (key, kind) in wanted.items():
            other = found.get(key)
            if key and not isinstance(other, kind):
                raise RowRefused("invalid", place=place)
            if key and getattr(other, "event", self._event.id) != self._event.id:
                raise RowRefused("other-event", place=place)


def without_ids(content: Plain) -> Plain:
    """Return content whose values have no ids yet."""
    for value in content.values():
        for item in value if isinstance(value, list) else ():
            if isinstance(item, dict):
                item.pop("id", None)
    return content
