"""The registration file of one participant: read, filled in, and its photo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from focalnet.domain.changes import ChangeSet, Draft
from focalnet.domain.errors import InvalidValue, RecordNotFound, UnknownField
from focalnet.domain.participation import Participation, Registration
from focalnet.domain.plain import checked_record
from focalnet.domain.schema import rule_names
from focalnet.services.attaching import MEDIA, attach
from focalnet.services.campaign_desk import Desk
from focalnet.services.ports import Register

POINTERS = frozenset({"participation", "event"})
PICTURES = frozenset({"image/jpeg", "image/png"})
ACTION = "registration.edit"


class NotAPicture(InvalidValue):
    """The file is no picture that a badge could show."""

    code = "registration.photo"
    remedy = "Choose a photo as .jpg or .png; nothing was stored."


class NoSuchParticipant(RecordNotFound):
    """The record named is no participation."""

    code = "participation.not-found"
    remedy = "Look it up in the participants of the event."


def file_of(register: Register, participation: str) -> Registration | None:
    """Return the registration file of a participant; None where there is none, or it was purged."""
    found = register.records(Registration.KIND, {"participation": participation})
    return next((item for item in found if isinstance(item, Registration)), None)


def fill_in(register: Register, participation: str, told: Mapping[str, Any]) -> ChangeSet:
    """Write fields into the registration file of a participant, which is made where there is none.

    An empty text takes what is there away. Raises NoSuchParticipant, UnknownField or
    InvalidValue; nothing is stored then.
    """
    before = _file(register, participation)
    known = rule_names(Registration)
    for name in told:
        if name not in known or name in {*POINTERS, "photo"}:
            raise UnknownField("A registration file has no such field.", place=name)
    made = checked_record(Registration.KIND, before.id, told, new_id=register.ids.element)
    changed: dict[str, Any] = {name: getattr(made, name) for name in told}
    return _written(register, replace(before, **changed))


def show_photo(register: Register, participation: str, path: Path | None) -> ChangeSet:
    """Put a photo into the registration file of a participant, or take it out for None.

    Raises NoSuchParticipant, NotAPicture or AttachmentRefused; nothing is stored then.
    """
    before = _file(register, participation)
    if path is None:
        return _written(register, replace(before, photo=None))
    if MEDIA.get(path.suffix.lower()) not in PICTURES:
        raise NotAPicture("This is no photo.", place=path.name)
    [photo] = attach(register, [path])
    return _written(register, replace(before, photo=replace(photo, id="")))


def _file(register: Register, participation: str) -> Registration:
    owner = register.many([participation]).get(participation) if participation else None
    if not isinstance(owner, Participation):
        raise NoSuchParticipant("There is no such participant.")
    new = Registration(id=register.ids.record(), participation=participation, event=owner.event)
    return file_of(register, participation) or new


def _written(register: Register, after: Registration) -> ChangeSet:
    desk = Desk(register)
    if register.many([after.id]):
        desk.record(after.id)
    desk.put_checked([after])
    return register.write(Draft(ACTION, desk.entries()))
