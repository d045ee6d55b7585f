"""Visa letters that were printed, and the note in the registration files that they went out."""

from __future__ import annotations

import json
from dataclasses import replace

from focalnet.domain.changes import ChangeSet, Draft
from focalnet.domain.participation import Registration
from focalnet.services.campaign_desk import Desk
from focalnet.services.ports import Register
from focalnet.services.printings import printings

ACTION = "event.visas"
DOCUMENT, WANTED, SENT = "visa-letters", "wanted", "letter-sent"


def visas_to_note(register: Register, event: str) -> tuple[str, ...]:
    """Return the participations whose letter was printed and whose file still says it is wanted."""
    printed = [
        json.loads(item.choices or "{}")
        for item in printings(register)
        if item.document == DOCUMENT
    ]
    whose = {str(told.get("participant", "")) for told in printed if told.get("event") == event}
    return tuple(
        item.participation
        for item in register.records(Registration.KIND, {"event": event})
        if isinstance(item, Registration)
        and (item.visa, bool(item.passport), bool(item.passport_name)) == (WANTED, True, True)
        and {"", item.participation} & whose
    )


def note_visas_sent(register: Register, event: str) -> ChangeSet:
    """Note of every visa letter that was printed that it went out, as one action."""
    noted, desk = set(visas_to_note(register, event)), Desk(register)
    found = register.records(Registration.KIND, {"event": event})
    for item in [item for item in found if isinstance(item, Registration)]:
        if item.participation in noted:
            desk.record(item.id)
            desk.put(replace(item, visa=SENT))
    return register.write(Draft(ACTION, desk.entries()))
