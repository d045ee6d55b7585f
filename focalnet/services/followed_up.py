"""Who took part in an event, whether they came, and what they hold today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from focalnet.domain.dates import last_day
from focalnet.domain.records import Designation
from focalnet.services.attendance import attendance_grid
from focalnet.services.ports import Register


@dataclass(frozen=True, slots=True)
class FollowedLine:
    """A participant with the designations they hold, proposed ones too."""

    participation: str
    person: str
    name: str
    state: str
    came: bool
    held: tuple[Designation, ...]


def followed_up(register: Register, event: str, today: date) -> tuple[FollowedLine, ...]:
    """Return the participants of an event by name; raises NoSuchEvent."""
    return tuple(
        FollowedLine(
            participation=row.guest.participation,
            person=row.guest.person,
            name=row.guest.name,
            state=row.guest.state,
            came=row.came,
            held=_held(register, row.guest.person, today),
        )
        for row in attendance_grid(register, event).rows
    )


def _held(register: Register, person: str, today: date) -> tuple[Designation, ...]:
    found = register.records(Designation.KIND, {"holder": person}) if person else ()
    return tuple(
        item for item in found if isinstance(item, Designation) and not _ended(item, today)
    )


def _ended(item: Designation, today: date) -> bool:
    return bool(item.end) and last_day(item.end) <= today
