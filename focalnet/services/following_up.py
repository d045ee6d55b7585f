"""After an event: who becomes a practitioner or is proposed, and what was agreed with whom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import InvalidValue, RecordNotFound
from focalnet.domain.participation import Participation
from focalnet.domain.plain import Plain
from focalnet.domain.records import DESIGNATION_KINDS, Designation
from focalnet.services.ports import Register
from focalnet.services.records import enter

PRACTITIONER, PROPOSED = "practitioner", "proposed"


class AlreadySo(InvalidValue):
    """Everybody named is that already."""

    code = "followup.already"
    remedy = "Nothing was stored; look at the designations of these persons."


class NobodyThere(InvalidValue):
    """A participation without a person, or one that is none."""

    code = "followup.nobody"
    remedy = "Choose participations of persons; nothing was stored."


def make_practitioners(
    register: Register, participations: Sequence[str], *, on: str, theme: str = ""
) -> ChangeSet:
    """Enter participants as national practitioners of the State they came for, in one action.

    Whoever is a practitioner of that State and theme already stays as they are. Raises
    NobodyThere or, where nobody is left, AlreadySo; nothing is stored then.
    """
    return _designate(register, participations, PRACTITIONER, stage="", theme=theme, on=on)


def propose_focal_points(
    register: Register,
    participations: Sequence[str],
    *,
    kind: str = "national",
    theme: str = "",
    on: str,
) -> ChangeSet:
    """Enter participants as proposed focal points: nothing holds until the State designates.

    Raises as :func:`make_practitioners`, and InvalidValue for a kind that is none.
    """
    if kind not in DESIGNATION_KINDS:
        raise InvalidValue("There is no such kind of designation.", place=kind)
    return _designate(register, participations, kind, stage=PROPOSED, theme=theme, on=on)


def _designate(
    register: Register, participations: Sequence[str], kind: str, *, stage: str, theme: str, on: str
) -> ChangeSet:
    wanted: list[Plain] = []
    for item in participants_named(register, participations):
        told = {"kind": kind, "holder": item.person, "state": item.state, "theme": theme}
        if _is_held(register, told):
            continue
        told |= {"stage": stage, "start": "" if stage else on}
        wanted.append({name: content for name, content in told.items() if content})
    if not wanted:
        raise AlreadySo("Everybody named is that already.", place=kind)
    return enter(register, Designation.KIND, wanted, action="event.followup")[0]


def _is_held(register: Register, told: dict[str, str]) -> bool:
    found = register.records(Designation.KIND, {"holder": told["holder"]})
    return any(
        all(getattr(item, name) == content for name, content in told.items())
        for item in found
        if isinstance(item, Designation) and not item.end
    )


def participants_named(register: Register, participations: Sequence[str]) -> list[Participation]:
    """Return the participations with these ids, in that order; raises NobodyThere."""
    found = register.many(participations)
    items = [found.get(key) for key in dict.fromkeys(participations)]
    if not items or any(not isinstance(item, Participation) or not item.person for item in items):
        raise NobodyThere("This is no participation of a person.", place="participation")
    return cast("list[Participation]", items)


def note_contact(
    register: Register, participations: Sequence[str], *, on: str, subject: str, text: str = ""
) -> ChangeSet:
    """Note what was agreed at an event on the timeline of the persons and their State.

    One contact for each State, so that each stands on its own timeline. Raises
    NobodyThere or InvalidValue; nothing is stored then.
    """
    by_state: dict[str, list[str]] = {}
    for item in participants_named(register, participations):
        by_state.setdefault(item.state, []).append(item.person)
    contacts = [
        {
            "kind": "meeting",
            "state": state,
            "dated": on,
            "subject": subject,
            "text": text,
            "people": [{"person": person} for person in dict.fromkeys(persons)],
        }
        for state, persons in by_state.items()
    ]
    return enter(register, "letter", contacts, action="event.contact")[0]


def participation_of(register: Register, event: str, named: str) -> str:
    """Return the id of a participation of an event by its own id, its person's, or its code.

    Raises RecordNotFound.
    """
    where = {"event": event}
    for item in register.records(Participation.KIND, where):
        if isinstance(item, Participation) and named in {item.id, item.person, item.code}:
            return item.id
    raise RecordNotFound("Nobody of this id or code takes part in the event.")
