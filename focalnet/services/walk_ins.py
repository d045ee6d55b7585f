"""Whoever comes unannounced, and whoever comes for somebody else: each in one action."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from focalnet.domain.changes import ChangeSet, Draft
from focalnet.domain.courses import PARTICIPATION, checked_step, may_follow, status_of
from focalnet.domain.errors import FocalnetError, InvalidValue, UnknownField
from focalnet.domain.local_times import day_in
from focalnet.domain.participation import Participation, Stage
from focalnet.domain.plain import checked_record
from focalnet.domain.records import Person
from focalnet.services.badges_given import coded
from focalnet.services.campaign_desk import Desk
from focalnet.services.checking_in import NotExpected, arrival_of, check_in
from focalnet.services.desk_list import DeskList, Guest
from focalnet.services.ports import Register

OF_PERSON = ("names", "name", "titles", "phones", "emails", "languages")
OF_PARTICIPATION = ("state", "institution", "body", "function", "capacity", "notes")


class Nameless(InvalidValue):
    """A walk-in is somebody of the directory, or has a name."""

    code = "walk-in.name"
    remedy = "Give a name, or the id of a person; nothing was stored."


class InHouse(FocalnetError):
    """Whoever was to be replaced has come."""

    code = "replacement.in-house"
    remedy = "Take the other one in as a walk-in, or undo the check-in first; nothing was stored."


@dataclass(frozen=True, slots=True)
class TakenIn:
    """Somebody taken in at the desk: the action and the participation.

    ``known`` says that they took part already and were only checked in; ``new_person``
    that the directory did not know them.
    """

    done: ChangeSet
    guest: Guest
    known: bool = False
    new_person: bool = False


def walk_in(
    register: Register, desk: DeskList, filled: Mapping[str, Any], *, at: str, name: str = ""
) -> TakenIn:
    """Take in somebody who comes unannounced, as one action; they are checked in too.

    *filled* gives ``person``, the id of somebody in the directory, or ``name`` (or
    ``names`` and other fields of a new person), with state, institution, body, function,
    capacity and notes of the participation. Whoever takes part already is checked in
    only. Raises Nameless, NotExpected, UnknownField or InvalidValue; nothing is stored then.
    """
    return _taken_in(register, desk, filled, at=at, name=name)


def stand_in(
    register: Register,
    desk: DeskList,
    absent: str,
    filled: Mapping[str, Any],
    *,
    at: str,
    name: str = "",
) -> TakenIn:
    """Take in somebody who comes for a participant, as one action; *filled* as for walk_in.

    State, institution and capacity are those of the one who does not come, unless
    given; their participation is set replaced, where its course allows. Raises InHouse,
    NotExpected and what walk_in raises; nothing is stored then.
    """
    guest = desk.guest(absent)
    if guest is None:
        raise NotExpected("No participant of this event has this id.")
    if guest.seen:
        raise InHouse("They have come themselves.")
    return _taken_in(register, desk, filled, at=at, name=name, absent=absent)


def _taken_in(
    register: Register,
    desk: DeskList,
    filled: Mapping[str, Any],
    *,
    at: str,
    name: str,
    absent: str = "",
) -> TakenIn:
    table = Desk(register)
    away = table.record(absent) if absent else None
    assert away is None or isinstance(away, Participation)
    person = _person(register, filled, away)
    known = desk.of_person(person.id)
    if known and not absent:
        checked = check_in(register, desk, known[0].participation, at=at, name=name)
        return TakenIn(checked.done, checked.guest, known=True)
    if any(guest.participation == absent for guest in known):
        raise InvalidValue("Nobody comes in place of themselves.", place="person")
    day = day_in(at, desk.event.zone)
    if known:
        taken = table.record(known[0].participation)
        assert isinstance(taken, Participation)
        taken = replace(taken, stands_in=absent)
    else:
        taken = _participation(register, desk, filled, person, away, day)
    new_person = "person" not in filled
    table.put_checked([*([person] if new_person else []), taken])
    if away is not None:
        table.put(_replaced(register, away, day))
    if not (known and known[0].seen):
        table.put(arrival_of(register, desk.event.id, taken.id, at, name))
    action = "event.stand-in" if absent else "event.walk-in"
    done = register.write(Draft(action, table.entries()))
    desk.follow(done)
    guest = desk.guest(taken.id)
    assert guest is not None
    return TakenIn(done, guest, bool(known), new_person)


def _person(register: Register, filled: Mapping[str, Any], away: Participation | None) -> Person:
    """Return the person meant, or the new one described; raises Nameless or NotExpected."""
    for field in filled:
        if field not in {"person", *OF_PERSON, *OF_PARTICIPATION}:
            raise UnknownField("A walk-in has no such field.", place=field)
    if key := filled.get("person"):
        found = register.many([key]).get(key)
        if not isinstance(found, Person):
            raise NotExpected("There is no such person.", place="person")
        return found
    content = {field: filled[field] for field in OF_PERSON if filled.get(field)}
    if one := content.pop("name", ""):
        content["names"] = [one]
    content["state"] = filled.get("state") or (away.state if away else "")
    made = checked_record("person", register.ids.record(), content, new_id=register.ids.element)
    assert isinstance(made, Person)
    if not made.names:
        raise Nameless("Nobody is named.", place="name")
    return made


def _participation(
    register: Register,
    desk: DeskList,
    filled: Mapping[str, Any],
    person: Person,
    away: Participation | None,
    day: str,
) -> Participation:
    content: dict[str, Any] = {
        "event": desk.event.id,
        "person": person.id,
        "state": person.state,
        "institution": person.institution,
        "capacity": "participant",
        "walk_in": "yes",
    }
    if away is not None:
        for field in ("state", "institution", "body", "capacity", "invitation"):
            content[field] = getattr(away, field) or content.get(field, "")
        content |= {"stands_in": away.id, "walk_in": ""}
    content |= {field: filled[field] for field in OF_PARTICIPATION if filled.get(field)}
    content["stages"] = [{"state": "registered", "on": day}]
    ids = register.ids
    made = checked_record("participation", ids.record(), content, new_id=ids.element)
    assert isinstance(made, Participation)
    return coded(desk.event, [made])[0]


def _replaced(register: Register, away: Participation, day: str) -> Participation:
    """Return the participation of the one who does not come, set replaced where it may be."""
    if not may_follow(PARTICIPATION, status_of(away.stages), "replaced"):
        return away
    on = max(day, *(stage.on for stage in away.stages), key=str)
    stage = Stage(id=register.ids.element(), state="replaced", on=on)
    return replace(away, stages=checked_step(PARTICIPATION, away.stages, stage))
