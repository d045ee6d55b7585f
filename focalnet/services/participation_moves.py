"""Taking people through the stages of their participation, one by one or many at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from focalnet.domain.changes import ChangeSet, Draft
from focalnet.domain.courses import PARTICIPATION, checked_step, may_follow, since, status_of
from focalnet.domain.errors import InvalidValue
from focalnet.domain.participation import Arrival, Attendance, Participation, Stage
from focalnet.domain.presence import who_came
from focalnet.services.campaign_desk import Desk
from focalnet.services.events import the_event
from focalnet.services.mandates import whole_day
from focalnet.services.ports import Register

ABSENT = "no-show"


class NoSuchStage(InvalidValue):
    """There is no such stage, or nobody of the event has this id."""

    code = "participation.stage"
    remedy = "Look at the participants of the event first; nothing was stored."


@dataclass(frozen=True, slots=True)
class Moved:
    """Who was taken to a stage; ``refused`` cannot come to it from where they are.

    Whoever was there is no no-show.
    """

    done: ChangeSet
    moved: tuple[str, ...]
    refused: tuple[str, ...]


def move_participants(
    register: Register,
    event_id: str,
    which: Sequence[str],
    stage: str,
    *,
    on: str,
    today: date,
    by: str = "",
    note: str = "",
) -> Moved:
    """Take participants to a stage on a day, as one action; *by* is us where nobody is named.

    *which* holds ids of participations. Whoever cannot follow stays and is told.
    Raises NoSuchEvent, NoSuchStage, NotYet or InvalidDate; nothing is stored then.
    """
    the_event(register, event_id)
    day = whole_day(on, place="on")
    if stage not in PARTICIPATION.states or day > today:
        raise NoSuchStage("This cannot be noted.", place=stage if day <= today else on)
    found = register.many(list(which))
    came = came_to(register, event_id) if stage == ABSENT else frozenset()
    desk = Desk(register)
    moved, refused = [], []
    for key in dict.fromkeys(which):
        item = found.get(key)
        if not isinstance(item, Participation) or item.event != event_id:
            raise NoSuchStage("Nobody of this event has this id.", place=key)
        late = on < since(item.stages)
        if late or key in came or not may_follow(PARTICIPATION, status_of(item.stages), stage):
            refused.append(key)
            continue
        desk.record(key)
        element = register.ids.element()
        new = Stage(id=element, state=stage, on=on, by=by or register.author, note=note)
        desk.put(replace(item, stages=checked_step(PARTICIPATION, item.stages, new)))
        moved.append(key)
    done = register.write(Draft("event.stage", desk.entries()))
    return Moved(done, tuple(moved), tuple(refused))


def came_to(register: Register, event_id: str) -> frozenset[str]:
    """Return the participations that came to an event at all."""
    where = {"event": event_id}
    arrivals = register.records(Arrival.KIND, where)
    marks = register.records(Attendance.KIND, where)
    return who_came(
        (item for item in arrivals if isinstance(item, Arrival)),
        (item for item in marks if isinstance(item, Attendance)),
    )
