"""Visa letters that were printed, and the note in the registration files that they went out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace

from focalnet.domain.changes import ChangeSet, Draft
from focalnet.domain.participation import Registration
from focalnet.services.campaign_desk import Desk
from focalnet.services.documents import NotADocument, choices_kept
from focalnet.services.ports import Register
from focalnet.services.printings import printings

ACTION = "event.visas"
DOCUMENT, WANTED, SENT = "visa-letters", "wanted", "letter-sent"


def visas_to_note(register: Register, event: str) -> tuple[str, ...]:
    """Return the participations whose letter was printed and whose file still says it is wanted."""
    whose = set(_printed(register, event))
    return tuple(
        item.participation
        for item in register.records(Registration.KIND, {"event": event})
        if isinstance(item, Registration)
        and (item.visa, bool(item.passport), bool(item.passport_name)) == (WANTED, True, True)
        and {"", item.participation} & whose
    )


def _printed(register: Register, event: str) -> Iterator[str]:
    """Yield for whom letters of an event were printed; empty for everybody."""
    for item in printings(register):
        # What another office printed may be told in a way that is not known here.
        with suppress(NotADocument):
            told = choices_kept(item.choices) if item.document == DOCUMENT else {}
            if told.get("event") == event:
                yield str(told.get("participant", ""))


def note_visas_sent(register: Register, event: str) -> ChangeSet:
    """Note of every visa letter that was printed that it went out, as one action."""
    noted, desk = set(visas_to_note(register, event)), Desk(register)
    found = register.records(Registration.KIND, {"event": event})
    for item in [item for item in found if isinstance(item, Registration)]:
        if item.participation in noted:
            desk.record(item.id)
            desk.put(replace(item, visa=SENT))
    return register.write(Draft(ACTION, desk.entries()))
