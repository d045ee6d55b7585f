"""Registering people for an event: look first, then one action, then a report."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from focalnet.domain.changes import Draft
from focalnet.domain.numbers import whole_number
from focalnet.services.badges_given import with_key
from focalnet.services.events import the_event
from focalnet.services.invitations import EventOver
from focalnet.services.ports import Register
from focalnet.services.registered_here import Here
from focalnet.services.registration_planning import Planner
from focalnet.services.registration_report import WORDS, Registered, RegistrationPlan
from focalnet.services.registration_rows import RegistrationFile, RegistrationRow, RowNote
from focalnet.services.registration_stages import NOMINATED, REGISTERED, Staging
from focalnet.services.workbook import OutSheet, SheetColumn

NO_CHOICES: Mapping[str, str] = {}
TAKEN = frozenset({"new-person", "known-person", "updated"})
CANCELLED = frozenset({"cancelled", "not-held"})


def plan_registrations(
    register: Register,
    event_id: str,
    files: Sequence[RegistrationFile],
    *,
    today: date,
    choices: Mapping[str, str] = NO_CHOICES,
    over_quota: bool = False,
    stage: str = REGISTERED,
    random: Callable[[int], bytes] | None = None,
) -> RegistrationPlan:
    """Return what registering these rows would do; nothing is written.

    *choices* gives, by place of a row, whom it is of: the id of a person, the place
    of another row, or "new". Without a choice nobody is taken for anybody unless
    that is sure. *stage* is that of rows which say none, "nominated" for forms of
    States. With *random* an event without a key of its desks gets one, so that every
    badge has its code. Raises NoSuchEvent or EventOver.
    """
    known = the_event(register, event_id)
    event = with_key(known, random) if random else known
    if event.status in CANCELLED:
        raise EventOver("The event does not take place.", place=event.status)
    here = Here(register, event, over_quota)
    planner = Planner(register, event, today, Staging(register, today, stage), choices, here)
    items = [item for file in files for item in planner.plan(_staged(file))]
    capacity = whole_number(event.capacity) or 0
    told = tuple(files)
    if capacity and here.taken > capacity and told:
        last = replace(told[-1], notes=(*told[-1].notes, RowNote("over-capacity")))
        told = (*told[:-1], last)
    if event != known and any(item.outcome in TAKEN for item in items):
        planner.desk.record(event.id)
        planner.desk.put(event)
    draft = Draft("event.register", planner.desk.entries())
    return RegistrationPlan(
        event_id, told, tuple(items), here.quotas(), capacity, here.taken, draft
    )


def _staged(file: RegistrationFile) -> Sequence[RegistrationRow]:
    """Return the rows of a file; whoever a State names on its form is nominated by that."""
    if file.kind != "form":
        return file.rows
    return [replace(row, stage=row.stage or NOMINATED) for row in file.rows]


def register_people(register: Register, plan: RegistrationPlan) -> Registered:
    """Write a plan as one action; rows that were refused are left out.

    All or nothing: where an error is raised nothing is stored.
    """
    return Registered(register.write(plan.draft), plan)


def refused_sheet(plan: RegistrationPlan) -> OutSheet:
    """Return the rows that did not go in with the reasons, to be kept as a file and corrected."""
    columns = (("Row", 16), ("Name", 28), ("State", 8), ("Reason", 60), ("Column", 18))
    rows = tuple(
        (
            item.place,
            item.name,
            item.state,
            WORDS[item.refusal],
            ", ".join(note.column for note in item.notes if note.column),
        )
        for item in plan.refused
    )
    return OutSheet("Refused", tuple(SheetColumn(*column) for column in columns), rows)
